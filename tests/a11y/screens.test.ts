/**
 * Every screen: what axe finds on it, and where everything stands. One walk answers both, so that each screen is reached once.
 *
 * axe, no violation:
 * - in French, every rule in the standard size and in the largest, which between them have the least and the most on a screen, and each of the four
 *   contrasts in the standard size. A size between them shows the same elements in the same colours, larger text is never asked more contrast than
 *   smaller, and what scrolls there scrolls in the largest size too. French alone also has staff mode;
 * - in the other languages, every rule in the largest size: elements and colours are those of French, only words differ.
 *
 * Boxes:
 * - A target is at least 64 px high and wide and 8 px from its neighbour, in each size and on each screen: the design's 16 mm are 64 px on
 *   the reference and never less elsewhere, and larger text makes targets larger only where their words need it.
 * - No word is cut, none leaves its control or its screen, nothing scrolls sideways, the foot bar is whole.
 * - A field that is typed into stands above the keyboard with its label and its message.
 * - A contrast changes colours and moves nothing.
 *
 * Upright, in French in every size; in the other languages, where only the words differ, in the sizes in which words have the least room: there are two
 * arrangements, one up to "medium" and one from "large" on (`tests/unit/ui/sizes.test.ts`), and each is measured with its largest text. Lying, in French
 * at both ends of the scale and in German, whose words are the longest, in the same two sizes as upright. That contrasts move nothing is a matter of
 * style, not of words: it is measured in French.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CONTRASTS, SIZES, type Size } from '../../shared/session/look.ts';
import { type Locale } from '../../shared/i18n/locales.ts';
import { WALKS_LIMIT_MS, dress, walkAll } from '../fixtures/looks.ts';
import { audit, loadAxe } from './audit.ts';
import { measure } from './measure.ts';

const UPRIGHT = { width: 1080, height: 1920 } as const;

const LYING = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const;

/** What is asked in one language. Sizes from the smallest to the largest. */
interface Scope {
  readonly upright: readonly Size[];
  readonly lying: readonly Size[];
  /** Sizes in which axe is asked. */
  readonly axe: readonly Size[];
  /** The other contrasts, in the standard size. */
  readonly contrasts: boolean;
}

/** The largest text of each of the two arrangements. */
const TIGHTEST = ['medium', 'largest'] as const satisfies readonly Size[];

/** Both ends of the scale. */
const ENDS = ['standard', 'largest'] as const satisfies readonly Size[];

const SCOPES = {
  fr: { upright: SIZES, lying: ENDS, axe: ENDS, contrasts: true },
  de: { upright: TIGHTEST, lying: TIGHTEST, axe: ['largest'], contrasts: false },
  en: { upright: TIGHTEST, lying: [], axe: ['largest'], contrasts: false },
} as const satisfies Readonly<Record<Locale, Scope>>;

/** No visit, no choice: the attract screen is only ever seen as every visit begins. */
const AS_IT_BEGINS: Scope = { upright: ['standard'], lying: ['standard'], axe: ['standard'], contrasts: true };

/** Told what was found in which appearance. */
type Note = (where: string, rule: string, at: string, more: string) => void;

interface Notes {
  readonly axe: Note;
  readonly boxes: Note;
}

/** axe in one size, in the contrasts that are due. */
async function ask(page: Page, size: Size, { axe, contrasts }: Scope, note: Note): Promise<void> {
  if (!axe.includes(size)) return;
  const others = contrasts && size === 'standard' ? CONTRASTS.slice(1) : [];
  for (const { contrast, rule, where, why } of await audit(page, others)) note(`${size}, ${contrast}`, rule, where, why);
}

/**
 * That another contrast moves nothing. All are laid out and read in one go, without a frame between them in which anything else could move. Ends in the
 * standard contrast.
 */
async function compare(page: Page, note: Note): Promise<void> {
  const moved = await page.evaluate((contrasts) => {
    const { dataset } = document.documentElement;
    const placesIn = (contrast: string): readonly string[] => {
      dataset['contrast'] = contrast;
      return [...document.querySelectorAll('body *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.tagName}.${element.getAttribute('class') ?? ''} ${[x, y, width, height].map((side) => side.toFixed(1)).join(' ')}`;
      });
    };
    const before = placesIn('standard');
    const found = contrasts.flatMap((contrast) => {
      const after = placesIn(contrast);
      const at = before.findIndex((place, index) => place !== after[index]);
      return at < 0 ? [] : [{ contrast, from: before[at] ?? '', to: after[at] ?? '' }];
    });
    dataset['contrast'] = 'standard';
    return found;
  }, CONTRASTS.slice(1));
  for (const { contrast, from, to } of moved) note(contrast, 'a contrast moves something', from, to);
}

async function box(page: Page, where: string, note: Note): Promise<void> {
  for (const { rule, at, more } of await page.evaluate(measure)) note(where, rule, at, more);
}

/** Everything that is asked of one screen. Ends in the standard appearance, upright. */
async function look(page: Page, scope: Scope, notes: Notes): Promise<void> {
  await loadAxe(page);
  for (const size of scope.upright) {
    await dress(page, { size, contrast: 'standard' });
    await ask(page, size, scope, notes.axe);
    await box(page, `${size}, ${UPRIGHT.width} × ${UPRIGHT.height}`, notes.boxes);
    if (scope.contrasts && size === 'standard') await compare(page, notes.boxes);
  }
  // From where the last look left off: each change of size or screen is a screen to be drawn.
  let sizes = scope.lying.toReversed();
  const screens = sizes.length > 0 ? LYING : [];
  for (const { width, height } of screens) {
    await page.setViewportSize({ width, height });
    for (const size of sizes) {
      await dress(page, { size, contrast: 'standard' });
      await box(page, `${size}, ${width} × ${height}`, notes.boxes);
    }
    sizes = sizes.toReversed();
  }
  if (screens.length > 0) await page.setViewportSize(UPRIGHT);
  await dress(page, { size: 'standard', contrast: 'standard' });
}

const walks = walkAll(async ({ go, locale }) => {
  const findings: string[] = [];
  const faults: string[] = [];
  let stops = 0;
  await go(async (screen, page) => {
    stops += 1;
    const noteIn =
      (list: string[]): Note =>
      (where, rule, at, more) => {
        list.push(`${screen}, ${locale}, ${where}: ${rule} at ${at}: ${more}`);
      };
    const scope = screen.startsWith('attract') ? AS_IT_BEGINS : SCOPES[locale];
    await look(page, scope, { axe: noteIn(findings), boxes: noteIn(faults) });
  });
  return { stops, findings, faults };
});

describe('every screen', () => {
  it.each(walks)(
    '[PAR-60] finds nothing on any screen of: $name',
    async ({ outcome }) => {
      const { stops, findings } = await outcome;
      expect(stops).toBeGreaterThan(0);
      expect(findings).toEqual([]);
    },
    WALKS_LIMIT_MS,
  );

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
