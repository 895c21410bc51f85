/** The end of an official site, in the real application: its own page keeps a word wherever a page can, and the next opening of it finds nothing. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page } from 'playwright-core';
import { EXIT_CODES } from '../../electron/boot/step.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';
import { PATIENT } from '../fixtures/journey-seed.ts';
import { openSiteStand, type SitePages, type SiteStand } from '../fixtures/site-stand.ts';
import { beginSiteVisit, corpusSite, OTHER_HOST, SITE_HOST, siteKiosk, type SiteVisit } from '../fixtures/site-visit.ts';
import { siteCorpus } from '../fixtures/sites/corpus.ts';

const WORD = 'canari-51d8';
/** FranceConnect's hosts, as shipped (`resources/content/sites.json`): their pages identify, and their ways out are asked for at the end. */
const IDENTITY_HOST = 'app.franceconnect.gouv.fr';
const SECOND_HOST = 'oidc.franceconnect.gouv.fr';
const WAYS_OUT = ['/api/v1/logout', '/api/v2/session/end'];
/** The promise of the product, in ms. */
const WIPE_MS = 3_000;

const html = (body: string): { body: string } => ({ body: `<!doctype html><title>Essai</title>${body}` });

/** Set while the way out never answers. */
let silentLogout = false;
const identityPages: SitePages = {
  '/entree': () => html('<h1>Vous êtes reconnu</h1>'),
  '/*': () => (silentLogout ? new Promise(() => undefined) : html('<h1>Au revoir</h1>')),
};
const stuckWorker = 'for (;;);';
const workerPages: SitePages = {
  '/traces/stuck.js': () => ({ headers: { 'Content-Type': 'text/javascript; charset=utf-8' }, body: stuckWorker }),
};

let stand: SiteStand;
let kiosk: Kiosk;
let visit: SiteVisit;
let openings = 0;

beforeAll(async () => {
  const corpus = siteCorpus(SITE_HOST, OTHER_HOST);
  stand = await openSiteStand({
    pages: {
      ...corpus,
      [SITE_HOST]: { ...corpus[SITE_HOST], ...workerPages },
      [IDENTITY_HOST]: identityPages,
      [SECOND_HOST]: identityPages,
    },
  });
  const site = corpusSite('/traces/', { identityPages: [IDENTITY_HOST] });
  const session = { ...PATIENT, formSeconds: 3, warningSeconds: 2, staffSeconds: 2, interruptionSeconds: 2 };
  kiosk = await launchKiosk(siteKiosk(stand, [site], { config: { session } }));
  visit = await beginSiteVisit(kiosk);
});
afterAll(async () => {
  await kiosk.close();
  await stand.close();
});

const logouts = (): number => stand.requests.filter(({ path }) => WAYS_OUT.includes(path)).length;
const open = async (): Promise<Page> => {
  openings += 1;
  stand.forget();
  return visit.open();
};
const words = (guest: Page): Promise<Record<string, string | null>> => guest.evaluate('window.__find()');
const clipboard = (): Promise<string> => kiosk.app.evaluate(({ clipboard: board }) => board.readText());
const tabs = (): Promise<readonly number[]> =>
  kiosk.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map(({ pid }) => pid),
  );
/** Whether the partition of that opening remembers that the site wants https, asked without any page. */
const remembersHsts = (opening: number): Promise<boolean> =>
  kiosk.app.evaluate(
    ({ net, session }, { partition, url }) => {
      const asked = session.fromPartition(partition);
      // Our own redirection to https would hide Chromium's.
      asked.webRequest.onBeforeRequest(null);
      return new Promise<boolean>((resolve) => {
        const request = net.request({ url, session: asked, redirect: 'manual' });
        request.on('redirect', () => resolve(true));
        request.on('response', () => resolve(false));
        request.on('error', () => resolve(false));
        request.end();
      });
    },
    { partition: `site-${opening}`, url: `http://${SITE_HOST}/hsts` },
  );

/** Leaves the word everywhere, and makes sure that it would be found. Returns the processes of the site. */
async function plant(guest: Page, ours: readonly number[]): Promise<readonly number[]> {
  await guest.evaluate(`window.__plant(${JSON.stringify(WORD)})`);
  await guest.evaluate(`(async () => {
    const asked = new XMLHttpRequest();
    asked.open('GET', '/traces/private', false, 'visiteur', ${JSON.stringify(WORD)});
    try { asked.send(); } catch {}
    window.__channel = new BroadcastChannel('traces');
    document.getElementById('word').value = ${JSON.stringify(WORD)};
    document.getElementById('word').select();
    document.execCommand('copy');
  })()`);
  const found = await words(guest);
  // A worker that stays would answer in the place of the site: the terminal takes none in, so there is none to be wiped.
  for (const [place, word] of Object.entries(found)) expect([place, word]).toEqual([place, place === 'serviceWorker' ? null : WORD]);
  await vi.waitFor(async () => expect(await clipboard()).toBe(WORD));
  expect(stand.requests.some(({ headers }) => headers.cookie?.includes(WORD) === true)).toBe(true);
  return (await tabs()).filter((pid) => !ours.includes(pid));
}

/** Opens the site once more: nothing of the word, in the page, on the line or on the machine. */
async function findNothing(): Promise<void> {
  const guest = await open();
  const found = await words(guest);
  for (const [place, word] of Object.entries(found)) expect([place, word]).toEqual([place, null]);
  expect(await guest.evaluate('[history.length, navigator.serviceWorker.controller, document.visibilityState]')).toEqual([
    1,
    null,
    'visible',
  ]);
  expect(await visit.state()).toMatchObject({ canGoBack: false, identified: false });
  const asked = stand.requests.map(({ path, headers }) => [path, headers.cookie, headers.authorization, headers['if-none-match']]);
  for (const [, ...rest] of asked) expect(rest).toEqual([undefined, undefined, undefined]);
  expect(asked.map(([path]) => path)).toContain('/traces/kept.js');
  expect(await clipboard()).toBe('');
}

const lastWipe = (): unknown => kiosk.log().findLast(({ event }) => event === 'siteWiped');
const wipes = (): number => kiosk.log().filter(({ event }) => event === 'siteWiped').length;
const gone = (pids: readonly number[]): void => {
  expect(pids.length).toBeGreaterThan(0);
  expect(pids.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
};
/** Waits for one more wipe than before, and for the next visitor. */
const ended = async (before: number): Promise<void> => {
  await vi.waitFor(() => expect(wipes()).toBe(before + 1), { timeout: 15_000, interval: 50 });
  expect(lastWipe()).toMatchObject({ verified: true });
  expect(Number(Reflect.get(Object(lastWipe()), 'durationMs'))).toBeLessThan(WIPE_MS);
  visit = await beginSiteVisit(kiosk);
};

describe('[PAR-187] what an official site leaves', () => {
  it('is gone when the visitor has done with it', async () => {
    const ours = await tabs();
    const guest = await open();
    const pids = await plant(guest, ours);
    // Nothing of it waits at a printer: no page of a site prints.
    expect(
      await guest.evaluate("addEventListener('beforeprint', () => { window.__printed = true; }), print(), window.__printed"),
    ).toBeUndefined();
    expect(await remembersHsts(openings)).toBe(true);
    expect(await visit.close()).toBe(true);
    gone(pids);
    expect(logouts()).toBe(0);
    expect(await remembersHsts(openings + 1)).toBe(false);
    await findNothing();
    expect(await visit.close()).toBe(true);
  });

  it('is gone when the visit ends, by its button or because nobody is there', async () => {
    for (const way of ['button', 'idle'] as const) {
      const ours = await tabs();
      const pids = await plant(await open(), ours);
      const before = wipes();
      // A touch in the site is the last that is heard of the visitor.
      if (way === 'idle') await visit.touch("document.querySelector('h1')");
      else await visit.end();
      await ended(before);
      gone(pids);
      await findNothing();
      expect(await visit.close()).toBe(true);
    }
  });

  it('is gone when the process of the page dies, and its session is closed where the visitor was known', async () => {
    const ours = await tabs();
    const guest = await open();
    const pids = await plant(guest, ours);
    await guest.evaluate(`void setTimeout(() => { location.href = 'https://${IDENTITY_HOST}/entree'; })`);
    await visit.until({ identified: true, loading: false });
    const pid = await kiosk.app.evaluate(({ webContents }) =>
      Number(
        webContents
          .getAllWebContents()
          .find((one) => one.getURL().startsWith('https:'))
          ?.getOSProcessId(),
      ),
    );
    process.kill(pid, 'SIGKILL');
    await visit.until({ phase: 'failed', failure: 'crashed' });
    expect(await visit.close()).toBe(true);
    gone([...pids, pid]);
    expect(logouts()).toBe(WAYS_OUT.length);
    await findNothing();
    expect(await visit.close()).toBe(true);
  });

  it('is gone in time from pages, workers and hosts that answer no more', async () => {
    const stuck = {
      page: 'void setTimeout(() => { for (;;); })',
      leaving: `for (const type of ['beforeunload', 'pagehide', 'unload', 'visibilitychange']) addEventListener(type, () => { for (;;); });`,
      worker: `new Worker('/traces/stuck.js'); new SharedWorker('/traces/stuck.js')`,
      logout: `void setTimeout(() => { location.href = 'https://${IDENTITY_HOST}/entree'; })`,
    };
    for (const [what, code] of Object.entries(stuck)) {
      const ours = await tabs();
      const guest = await open();
      await guest.evaluate(code);
      silentLogout = what === 'logout';
      if (silentLogout) await visit.until({ identified: true, loading: false });
      const pids = (await tabs()).filter((pid) => !ours.includes(pid));
      const beganAt = performance.now();
      expect([what, await visit.close()]).toEqual([what, true]);
      expect(performance.now() - beganAt).toBeLessThan(WIPE_MS);
      gone(pids);
    }
    expect(logouts()).toBe(WAYS_OUT.length);
    silentLogout = false;
  });

  it('is gone when the visit is put aside for the staff and nobody comes back', async () => {
    const ours = await tabs();
    const pids = await plant(await open(), ours);
    const before = wipes();
    await visit.interrupt();
    await vi.waitFor(() => expect(wipes()).toBe(before + 1), { timeout: 15_000, interval: 50 });
    expect(lastWipe()).toMatchObject({ verified: true });
    gone(pids);
    await kiosk.logged(({ event, reason }) => event === 'visitWiped' && reason === 'interrupted');
    visit = await beginSiteVisit(kiosk);
    await findNothing();
    expect(await visit.close()).toBe(true);
  });

  it('lets no next visitor in when it cannot be proved gone, though this one may go on', async () => {
    const ours = await tabs();
    await plant(await open(), ours);
    await kiosk.app.evaluate(({ app, session }, partition) => {
      session.fromPartition(partition).clearStorageData = async () => undefined;
      // The fresh process itself would outlive this test.
      app.relaunch = () => undefined;
    }, `site-${openings}`);
    expect(await visit.close()).toBe(false);
    expect(lastWipe()).toMatchObject({ verified: false });
    await findNothing();
    const child = kiosk.app.process();
    const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await visit.end();
    expect(await exit).toBe(EXIT_CODES.restarting);
    expect(kiosk.log().find(({ event }) => event === 'wipeFailed')).toMatchObject({ probe: 'cookies siteStores' });
  });
});
