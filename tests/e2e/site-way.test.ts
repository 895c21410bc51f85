/** An official site as a visitor meets it, by touch, against a stand-in of this machine: the way there, our keyboard over its page, the way back. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sitesFr } from '../../shared/i18n/sites.fr.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';
import { openSiteStand, standOptions, type SiteStand } from '../fixtures/site-stand.ts';

const HOST = 'www.service-public.gouv.fr';
const FORM = '<!doctype html><html lang="fr"><title>Essai</title><label>Nom <input id="name" style="font-size:40px"></label></html>';

let stand: SiteStand;
let kiosk: Kiosk;

beforeAll(async () => {
  stand = await openSiteStand({ pages: { [HOST]: { '/': () => ({ body: FORM }) } } });
});
beforeEach(async () => {
  kiosk = await launchKiosk(standOptions(stand));
});
afterEach(() => kiosk.close());
afterAll(() => stand.close());

/** The page of the site, once it is there. */
async function sitePage(): Promise<Page> {
  const find = (): Page | undefined => kiosk.app.windows().find((page) => page.url().startsWith(`https://${HOST}/`));
  await expect.poll(find).toBeDefined();
  const found = find();
  if (found === undefined) throw new Error('the site has gone');
  return found;
}

/** Where the window of the site stands on the page of the shell; null while it is not to be seen. */
function placeOfSite(): Promise<readonly number[] | null> {
  return kiosk.app.evaluate(({ BrowserWindow }) => {
    const site = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().startsWith('https:'));
    const host = site?.getParentWindow();
    if (site === undefined || host === null || host === undefined || !site.isVisible()) return null;
    const [at, of] = [site.getBounds(), host.getContentBounds()];
    return [at.x - of.x, at.y - of.y, at.width, at.height];
  });
}

/** The box that the page leaves free, in the whole pixels within it. */
const boxOn = (page: Page): Promise<readonly number[]> =>
  page.locator('[data-site-box]').evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [Math.ceil(left), Math.ceil(top), Math.floor(right) - Math.ceil(left), Math.floor(bottom) - Math.ceil(top)];
  });

/** Presses F6 in the page whose address begins so. */
const pressF6 = (start: string): Promise<void> =>
  kiosk.app.evaluate(({ webContents }, from) => {
    const page = webContents.getAllWebContents().find((contents) => contents.getURL().startsWith(from));
    for (const type of ['keyDown', 'keyUp'] as const) page?.sendInputEvent({ type, keyCode: 'F6' });
  }, start);

const focused = (): Promise<string> => kiosk.app.evaluate(({ webContents }) => webContents.getFocusedWebContents()?.getURL() ?? '');

describe('the way to an official site', () => {
  it('[PAR-179] leads from the home page to a site, types into it, and back to a list that says that all is erased', async () => {
    const page = await kiosk.begin();
    await kiosk.tap('#sites');
    await kiosk.tap('#site-servicePublic');
    await kiosk.tap('#site-open');
    await page.locator('.site-secure', { hasText: HOST }).waitFor();
    const site = await sitePage();
    await expect.poll(placeOfSite).toEqual(await boxOn(page));

    const field = await site.locator('#name').boundingBox();
    if (field === null) throw new Error('the field is not drawn');
    await kiosk.tapAt(site, field.x + 20, field.y + 20);
    await page.locator('.keys').waitFor();
    await expect.poll(placeOfSite).toEqual(await boxOn(page));
    for (const key of ['é', 't', 'é']) await kiosk.tap(page.locator('.key', { hasText: new RegExp(`^${key}$`) }));
    await expect.poll(() => site.locator('#name').inputValue()).toBe('été');

    // What is ours is never behind a page that is not.
    await kiosk.tap('#foot-help');
    await expect.poll(placeOfSite).toBe(null);
    await kiosk.tap('.dialog__actions button');
    await expect.poll(placeOfSite).not.toBe(null);

    // A hardware keyboard goes between the terminal's controls and the page.
    await pressF6('app:');
    await expect.poll(focused).toContain(HOST);
    await pressF6('https:');
    await expect.poll(focused).not.toContain(HOST);

    await kiosk.tap('#site-close');
    await page.locator('.notice', { hasText: sitesFr.list.erased }).waitFor();
    expect(await placeOfSite()).toBe(null);
  });
});
