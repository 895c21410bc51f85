/** Attacks on the masks: what could have been, for somebody who sees everything that is shown and knows the rule? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, LEAST_SHOWN, MASKED, shownAlone, shownParts, shownSum, type Cell } from '../../../shared/figures/mask.ts';

const text = (cells: readonly Cell[]): string => cells.map((cell) => (cell.shown === 'masked' ? '×' : String(cell.count))).join(' ');
const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const isSmall = (count: number): boolean => count > 0 && count < LEAST_SHOWN;

/** Every list of `parts` counts up to `most`. */
function* every(parts: number, most: number): Generator<readonly number[]> {
  if (parts === 0) {
    yield [];
    return;
  }
  for (const rest of every(parts - 1, most)) for (let count = 0; count <= most; count += 1) yield [...rest, count];
}

/**
 * The strongest reader: knows the rule, sees the sum and the cells, and keeps of every table that could be those that show the same. Returns the tables
 * with a part from 1 to 4 that is the same in all of them.
 */
function betrayed(parts: number, most: number): readonly string[] {
  const same = new Map<string, (readonly number[])[]>();
  for (const counts of every(parts, most)) {
    if (total(counts) < LEAST_SHOWN) continue;
    const shown = `${total(counts)}: ${text(shownParts(counts))}`;
    same.set(shown, [...(same.get(shown) ?? []), counts]);
  }
  return [...same].flatMap(([shown, tables]) => {
    const [first = []] = tables;
    const known = first.findIndex((count, at) => isSmall(count) && tables.every((table) => table[at] === count));
    return known < 0 ? [] : [shown];
  });
}

describe('parts of a figure that is shown', () => {
  it.each([
    [[12, 7, 0], '12 7 0'],
    [[12, 7, 3], '12 × ×'],
    [[12, 7, 7, 3], '12 × × ×'],
    [[20, 3, 2], '20 × ×'],
    [[20, 9, 4, 4], '20 × × ×'],
    [[20, 1, 1, 1, 0], '× × × × ×'],
    [[3, 4], '× ×'],
    [[400, 2, 0], '× × ×'],
  ])('%j reads %s', (counts, shown) => {
    expect(text(shownParts(counts))).toBe(shown);
  });

  it('betray nothing to whoever knows the rule and tries every table there could be', () => {
    expect([betrayed(1, 40), betrayed(2, 40), betrayed(3, 22), betrayed(4, 12), betrayed(5, 7)]).toEqual([[], [], [], [], []]);
  });

  it('show nothing from 1 to 4, and everything else as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(6), fc.nat(500)), { minLength: 1, maxLength: 30 }), (counts) => {
        const cells = shownParts(counts);
        cells.forEach((cell, at) => {
          if (cell.shown !== 'masked') expect(cell).toEqual(exactly(counts[at] ?? -1));
          if (isSmall(counts[at] ?? 0)) expect(cell).toEqual(MASKED);
        });
      }),
    );
  });

  it('depend on values only: the same parts in another order are masked alike', () => {
    const shuffled = fc.array(fc.nat(12), { minLength: 2, maxLength: 10 }).chain((counts) =>
      fc.tuple(
        fc.constant(counts),
        fc.shuffledSubarray(
          counts.map((_, at) => at),
          { minLength: counts.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([counts, order]) => {
        const straight = shownParts(counts);
        expect(shownParts(order.map((at) => counts[at] ?? 0))).toEqual(order.map((at) => straight[at]));
      }),
    );
  });
});

describe('a figure by itself, and a sum', () => {
  it('is masked from 1 to 4', () => {
    expect([0, 1, 4, 5].map(shownAlone)).toEqual([exactly(0), MASKED, MASKED, exactly(5)]);
  });

  it('says « at least » when a part is masked, and nothing when nothing is left', () => {
    expect(shownSum([exactly(7), exactly(0)])).toEqual(exactly(7));
    expect(shownSum([exactly(7), MASKED])).toEqual({ shown: 'atLeast', count: 7 });
    expect(shownSum([exactly(0), MASKED])).toEqual(MASKED);
    expect(shownSum([{ shown: 'atLeast', count: 7 }, exactly(6)])).toEqual({ shown: 'atLeast', count: 13 });
  });
});
