/**
 * [PAR-188] A family fills a form of an official site in three pages with the terminal's own keyboard, by touch, and walks away in the middle of another one. Whoever
 * comes next finds nothing of either: neither on the screen, nor at the site, nor in a file.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesHolding } from '../fixtures/journey-files.ts';
import { enter, type Visitor } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';
import { openSiteStand, standOptions, type SiteStand } from '../fixtures/site-stand.ts';
import { siteCorpus } from '../fixtures/sites/corpus.ts';

const HOST = 'www.demarche.example';
const SITE = {
  id: 'demarche',
  name: 'Démarche d’essai',
  use: 'Une démarche en trois pages.',
  offline: 'Demandez à un gendarme.',
  start: `https://${HOST}/form/`,
  hosts: [HOST],
};
/** Typed by the visitor, and nowhere in the program. */
const CANARY = 'Loriot-Mesangeval';

let kiosk: Kiosk;
let stand: SiteStand;
beforeAll(async () => {
  stand = await openSiteStand({ pages: siteCorpus(HOST, 'www.autre.example') });
  kiosk = await launchKiosk({
    ...standOptions(stand),
    config: { satisfaction: { asked: false }, session: { infoSeconds: 60, formSeconds: 8, warningSeconds: 3 }, sites: { added: [SITE] } },
  });
});
afterAll(async () => {
  await kiosk.close();
  await stand.close();
});

/** From the home page to the form, as the visitor sees it. */
async function openForm(visitor: Visitor): Promise<Page> {
  await visitor.touch('#sites');
  await visitor.at('sites');
  await visitor.touch('#site-query');
  await visitor.keys('essai');
  await visitor.press('close');
  await visitor.touch('#site-demarche');
  await visitor.at('site');
  await visitor.touch('#site-open');
  return siteAt('/form/identity');
}

/** The site's page, once it shows that path and its scripts have run. */
async function siteAt(path: string): Promise<Page> {
  const until = performance.now() + 15_000;
  while (performance.now() < until) {
    const site = kiosk.app.windows().find((page) => page.url() === `https://${HOST}${path}`);
    if (site !== undefined && (await site.evaluate('document.readyState').catch(() => '')) === 'complete') return site;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the site does not show ${path}`);
}

/** Time for which a page must not move before a person touches it, in ms. */
const STILL_MS = 150;

/** Touches what is on the site's page, in view as a finger needs it, once the page stands still: our keyboard takes its room from it and gives it back. */
async function touchIn(site: Page, selector: string): Promise<void> {
  const at = await site.evaluate(
    async ([wanted, stillMs]) => {
      const element = document.querySelector(wanted);
      if (element === null) throw new Error(`${wanted} is not there`);
      const place = (): DOMRect => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        return element.getBoundingClientRect();
      };
      let box = place();
      let since = performance.now();
      while (performance.now() - since < stillMs) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = place();
        if (now.x !== box.x || now.y !== box.y) since = performance.now();
        box = now;
      }
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    [selector, STILL_MS] as const,
  );
  await kiosk.tapAt(site, at.x, at.y);
}

/** Touches it until that expression of the page is true: again when the page still moved under the finger, as a person would. */
async function touchUntil(site: Page, selector: string, expression: string): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    await touchIn(site, selector);
    const done = await site.waitForFunction(expression, null, { timeout: 1_200 }).catch(() => null);
    if (done !== null) return;
  }
  throw new Error(`${selector} takes no touch`);
}

/** Ticks a box or chooses one of several. */
const choose = (site: Page, selector: string): Promise<void> => touchUntil(site, selector, `document.querySelector('${selector}').checked`);

/** Touches a field and types on the terminal's keyboard; the field stays in view while the keyboard is out. */
async function type(visitor: Visitor, site: Page, selector: string, text: string): Promise<void> {
  await touchUntil(site, selector, `document.activeElement === document.querySelector('${selector}')`);
  // The field's own keyboard takes the place of the one before; a person looks at it before touching a key.
  await site.waitForTimeout(250);
  await visitor.keys(text);
  const typed = (): Promise<string | undefined> =>
    site.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value, selector);
  // A date is written another way than it is typed.
  if (selector === '#day') await expect.poll(typed).not.toBe('');
  else await expect.poll(typed).toBe(text);
  const hidden = await site.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box === undefined || box.top < 0 || box.top + Math.min(box.height, 40) > innerHeight;
  }, selector);
  expect(hidden, `${selector} is hidden by the keyboard`).toBe(false);
}

async function fillIdentity(visitor: Visitor, site: Page): Promise<void> {
  await choose(site, '#title-madam');
  await type(visitor, site, '#family-name', CANARY);
  await type(visitor, site, '#given-name', 'Élodie');
  await type(visitor, site, '#birth-day', '24');
  await type(visitor, site, '#birth-month', '12');
  await type(visitor, site, '#birth-year', '1987');
  await type(visitor, site, '#email', 'e.l@exemple.fr');
  await type(visitor, site, '#phone', '0612345678');
  await type(visitor, site, '#postal-code', '70000');
}

it('[PAR-188] three pages are filled by touch, with the keyboard that each field needs', async () => {
  const visitor = await enter(kiosk);
  let site = await openForm(visitor);
  await fillIdentity(visitor, site);
  await touchIn(site, 'button[type=submit]');
  site = await siteAt('/form/facts');
  await type(visitor, site, '#day', '01112026');
  await touchIn(site, '#place');
  await site.keyboard.press('ArrowDown');
  await site.keyboard.press('Enter');
  await choose(site, '#thing-papers');
  await type(visitor, site, '#amount', '45,50');
  await type(visitor, site, '#story', 'Mon sac, volé.');
  await touchIn(site, 'button[type=submit]');
  site = await siteAt('/form/confirmation');
  expect(await site.evaluate(() => document.querySelector('dl')?.textContent)).toMatch(
    /Madame Loriot-Mesangeval Élodie[^]*24\/12\/1987[^]*2026-11-01, Domicile[^]*Papiers[^]*45,50[^]*Mon sac, volé\./,
  );
  await choose(site, '#sworn');
  await type(visitor, site, '#password', 'Secret12345A');
  // Enter sends a form as everywhere.
  await visitor.press('enter');
  site = await siteAt('/form/end');
  expect(await site.evaluate(() => document.querySelector('#reference')?.textContent)).toMatch(/^ESSAI-/);

  await visitor.touch('#site-close');
  await visitor.at('sites');
  await visitor.page.getByText('Tout a été effacé').first().waitFor();
  expect(await kiosk.logged(({ event }) => event === 'siteWiped')).toMatchObject({ verified: true });
  await visitor.touch('#foot-end');
  await kiosk.ready();
});

it('[PAR-188] who walks away leaves nothing to the next, at the site neither', async () => {
  const from = kiosk.log().length;
  const visitor = await enter(kiosk);
  const site = await openForm(visitor);
  await fillIdentity(visitor, site);
  await kiosk.logged(({ event, reason }) => event === 'visitEnding' && reason === 'idle', from);
  expect(await kiosk.logged(({ event }) => event === 'visitWiped', from)).toMatchObject({ verified: true });
  expect(
    kiosk
      .log()
      .slice(from)
      .find(({ event }) => event === 'siteWiped'),
  ).toMatchObject({ verified: true });
  await kiosk.ready();
  expect(site.isClosed()).toBe(true);
  stand.forget();

  const next = await enter(kiosk);
  const again = await openForm(next);
  expect(
    await again.evaluate(
      () =>
        [...document.querySelectorAll('input')].filter(({ type, checked, value }) =>
          type === 'radio' ? checked : type !== 'hidden' && value !== '',
        ).length,
    ),
  ).toBe(0);
  expect(await again.evaluate(() => [sessionStorage.length, localStorage.length, history.length])).toEqual([0, 0, 1]);
  expect(stand.requests[0]?.headers.cookie).toBeUndefined();
  expect(stand.requests.every(({ headers }) => headers['if-none-match'] === undefined)).toBe(true);
  expect(filesHolding(kiosk.dataDir, CANARY)).toEqual([]);
});
