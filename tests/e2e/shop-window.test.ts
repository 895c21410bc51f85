/** What most of the people who pass touch: an answer, found in a few touches, that leaves nothing behind. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesHolding } from '../fixtures/journey-files.ts';
import { PATIENT, newFolder, seedUnit } from '../fixtures/journey-seed.ts';
import { enter } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

const data = newFolder('data');
let kiosk: Kiosk;
beforeAll(async () => {
  await seedUnit(data.path);
  kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
});

describe('the shop window', () => {
  it('[PAR-171] gives a teenager 3018 in two touches', async () => {
    const visitor = await enter(kiosk);
    const { page } = visitor;
    await visitor.touch('#head-numbers');
    await visitor.touch('#numbers-children');
    const number = page.locator('[data-number="n3018"] .number__value');
    await expect.poll(() => number.innerText()).toBe('3018');
    expect(await number.evaluate((shown) => shown.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    expect(await page.locator('a[href]').count()).toBe(0);
    await visitor.touch('.dialog__actions button');
    await visitor.touch('#foot-end');
    await kiosk.ready();
  });

  it('[PAR-172] leads a visitor who was swindled from a word to the right door', async () => {
    const visitor = await enter(kiosk);
    const { page } = visitor;
    await visitor.touch('#search');
    await page.locator('.keys').waitFor();
    await visitor.type('#query', 'on m’a pirate');
    expect(await page.locator('.search-hits .tile').first().getAttribute('id')).toBe('hit-card-hacked');
    await visitor.touch('#hit-card-hacked');
    await visitor.at('card');
    await visitor.touch('#foot-back');
    await visitor.at('search');
    expect(await page.locator('#query').inputValue()).toContain('pirate');
    await visitor.touch('#foot-end');
    await kiosk.ready();
    expect(filesHolding(data.path, 'a pirate')).toEqual([]);
  });
});
