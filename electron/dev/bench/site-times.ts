/**
 * Official sites: time from the touch to the page, time from *Terminer* to the proof that nothing is left, and what an opening leaves in memory. The site is a
 * stand-in of this machine over TLS, so the network's share is next to nothing.
 */
import type { Page } from 'playwright-core';
import { launchKiosk } from '../../../tests/fixtures/kiosk.ts';
import { openSiteStand, standOptions } from '../../../tests/fixtures/site-stand.ts';
import { formPages } from '../../../tests/fixtures/sites/form.ts';
import { measured, tenth, usual, type Measured } from './figures.ts';
import { settled } from './memory.ts';

const HOST = 'www.demarche.example';
const SITE = 'demarche';
/** Longest time from *Terminer* to the proof, in ms. */
const WIPE_PROMISE_MS = 3_000;

/** What a page of the site leaves wherever it can: the wipe has something to find. */
const PLANT = `(async () => {
  localStorage.setItem('k', 'x'.repeat(10000));
  sessionStorage.setItem('k', 'x');
  document.cookie = 'k=x; Secure; Max-Age=99999';
  await (await caches.open('k')).put('/k', new Response('x'));
  await new Promise((resolve) => { const opening = indexedDB.open('k'); opening.onsuccess = () => { opening.result.close(); resolve(null); }; });
})()`;

export interface SiteTimes {
  /** From the call to the page that can be read. */
  readonly open: Measured;
  /** From *Terminer* to the proof. */
  readonly wipe: Measured;
  /** What one opening leaves in all processes together, in kB. */
  readonly memory: Measured;
}

/** Runs in the shell's page: opens the site and resolves when it is shown, with the time that took. */
const OPEN = `(visitId) => new Promise((resolve, reject) => {
  const began = performance.now();
  const stop = window.kiosk.on('siteState', ({ phase, failure }) => {
    if (phase === 'shown') { stop(); resolve(performance.now() - began); }
    if (phase === 'failed') { stop(); reject(new Error(failure)); }
  });
  window.kiosk.openSite({ visitId, site: '${SITE}', locale: 'fr' });
})`;

/** Opens, uses and closes a site `openings` times within one visit. `tell` hears how far it is. */
export async function siteTimes(openings: number, tell: (done: number) => void): Promise<SiteTimes> {
  const stand = await openSiteStand({ pages: { [HOST]: formPages() } });
  const added = {
    id: SITE,
    name: 'Démarche',
    use: 'Une démarche de banc.',
    offline: 'Rien de plus ici.',
    start: `https://${HOST}/form/`,
    hosts: [HOST],
  };
  const kiosk = await launchKiosk({
    ...standOptions(stand),
    config: { session: { infoSeconds: 600, formSeconds: 900 }, sites: { added: [added] } },
  });
  try {
    const page = await kiosk.ready();
    const begun = await page.evaluate(() => window.kiosk.beginVisit({ locale: 'fr' }));
    if (!begun.ok) throw new Error('no visit');
    const { visitId } = begun.value;
    await page.evaluate((id) => window.kiosk.placeSite({ visitId: id, box: { x: 0, y: 300, width: 1080, height: 1200 } }), visitId);
    const opened: number[] = [];
    const wiped: number[] = [];
    const early = Math.max(1, Math.round(openings / 10));
    let first = 0;
    for (let done = 1; done <= openings; done += 1) {
      opened.push(Number(await page.evaluate(`(${OPEN})(${JSON.stringify(visitId)})`)));
      await leaveTraces(kiosk.app.windows());
      wiped.push(await closeTime(page, visitId));
      if (done === early) first = await settled(kiosk);
      if (done % early === 0) tell(done);
    }
    const last = await settled(kiosk);
    const each = openings > early ? ((last - first) * 1024) / (openings - early) : 0;
    return {
      open: usual(opened, null),
      wipe: usual(wiped, WIPE_PROMISE_MS),
      memory: measured(last / first, 'ratio', null, openings, {
        earlyOpenings: early,
        earlyMb: tenth(first),
        lateMb: tenth(last),
        perOpeningKb: tenth(each),
      }),
    };
  } finally {
    await kiosk.close();
    await stand.close();
  }
}

async function leaveTraces(pages: readonly Page[]): Promise<void> {
  const site = pages.find((each) => each.url().startsWith(`https://${HOST}/`));
  if (site === undefined) throw new Error('the site is not there');
  await site.evaluate(PLANT);
}

async function closeTime(page: Page, visitId: string): Promise<number> {
  const began = performance.now();
  const closed = await page.evaluate((id) => window.kiosk.closeSite({ visitId: id }), visitId);
  if (!closed.ok || !closed.value.verified) throw new Error('the wipe was not proved');
  return performance.now() - began;
}
