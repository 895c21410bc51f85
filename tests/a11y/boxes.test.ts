/**
 * Where everything stands, on every screen, in every language and size, upright and lying.
 *
 * - A target is at least 64 px high and wide and 8 px from its neighbour, in each size and on each screen: the design's 16 mm are 64 px on
 *   the reference and never less elsewhere, and larger text makes targets larger only where their words need it.
 * - No word is cut, none leaves its control or its screen, nothing scrolls sideways, the foot bar is whole.
 * - A field that is typed into stands above the keyboard with its label and its message.
 * - A contrast changes colours and moves nothing.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CONTRASTS, SIZES } from '../../renderer/theme/appearance.ts';
import { measure, type Fault } from './measure.ts';
import { WALKS_LIMIT_MS, dress, walkAll } from '../fixtures/looks.ts';

const STANDARD = { size: 'standard', contrast: 'standard' } as const;

const SCREENS = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const;

/** Every element's place, to see that two contrasts have the same. */
const places = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName}.${element.getAttribute('class') ?? ''} ${[x, y, width, height].map((value) => value.toFixed(1)).join(' ')}`;
    }),
  );

const walks = walkAll(async ({ go, locale }) => {
  const faults: string[] = [];
  let stops = 0;
  await go(async (screen, page) => {
    stops += 1;
    const note = (where: string, found: readonly Fault[]): void => {
      for (const { rule, at, more } of found) faults.push(`${screen}, ${locale}, ${where}: ${rule} at ${at} (${more})`);
    };
    await dress(page, STANDARD);
    const before = await places(page);
    for (const contrast of CONTRASTS.slice(1)) {
      await dress(page, { ...STANDARD, contrast });
      const after = await places(page);
      const moved = before.findIndex((place, index) => place !== after[index]);
      if (moved >= 0) note(contrast, [{ rule: 'a contrast moves something', at: before[moved] ?? '', more: after[moved] ?? '' }]);
    }
    for (const { width, height } of SCREENS) {
      await page.setViewportSize({ width, height });
      // No visit, no choice: the attract screen is only ever seen as every visit begins.
      // Lying screens have the least room at both ends of the scale; the sizes between them are measured on the reference.
      const sizes = width > height ? SIZES.filter((size) => size === 'standard' || size === 'largest') : SIZES;
      for (const size of screen === 'attract' ? SIZES.slice(0, 1) : sizes) {
        await dress(page, { ...STANDARD, size });
        note(`${size}, ${width} × ${height}`, await page.evaluate(measure));
      }
    }
    await page.setViewportSize(SCREENS[0]);
    await dress(page, STANDARD);
  });
  return { stops, faults };
});

describe('every screen', () => {
  it.each(walks)(
    '[PAR-61] fits, upright and lying, in: $name',
    async ({ outcome }) => {
      const { stops, faults } = await outcome;
      expect(stops).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    },
    WALKS_LIMIT_MS,
  );
});
