/** The page of last resort runs no script: it holds the words of every fault that keeps the base closed, and its address names one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at } from '../../../electron/dev/paths.ts';
import { stepOfRefusal } from '../../../electron/diagnostics/supervision.ts';
import type { HouseRefusal } from '../../../electron/use-cases/index.ts';
import { causeWords } from '../../../shared/i18n/staff-self-test.fr.ts';

const KEY = [
  'noSource',
  'weakOsStore',
  'osStoreFailed',
  'wrongMode',
  'wrongOwner',
  'wrongSize',
  'sourceChanged',
  'keyMissing',
  'keyWrong',
  'recordDamaged',
] as const;
const STORE = ['fromFuture', 'unreadable', 'altered', 'diskFull', 'readOnly'] as const;
const REFUSALS: readonly (HouseRefusal | null)[] = [
  ...KEY.map((reason) => ({ part: 'key', reason }) as const),
  ...STORE.map((reason) => ({ part: 'store', reason }) as const),
  null,
];

const page = readFileSync(at('renderer', 'maintenance.html'), 'utf8');

/** The texts of the part with this name. */
function partOf(id: string): readonly string[] {
  const [, part = ''] = new RegExp(`<section class="maintenance__fault" id="${id}" lang="fr">([\\s\\S]*?)</section>`).exec(page) ?? [];
  return [...part.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, text = '']) =>
    text
      .replaceAll('&nbsp;', '\u00A0')
      .replace(/[ \n]+/g, ' ')
      .trim(),
  );
}

describe('the page of a terminal whose base stays closed', () => {
  it.each(REFUSALS)('says %o in the words of the self-test', (refusal) => {
    const { step, cause, verdict } = stepOfRefusal(refusal);
    const { says, remedy } = causeWords(step, cause);
    expect(verdict).toBe('red');
    expect(partOf(`${step}-${cause}`)).toEqual([says, remedy]);
  });

  it('holds no part that no refusal names', () => {
    const named = new Set(REFUSALS.map(stepOfRefusal).map(({ step, cause }) => `${step}-${cause}`));
    expect(new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))).toEqual(named);
  });
});
