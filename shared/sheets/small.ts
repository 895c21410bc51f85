/** Small cells of a sheet that lies about for a month. Pure. */

/** A cell that counts fewer could tell of a person. */
export const LEAST_CELL = 5;

/** The key under which small cells are put together. */
export const GROUPED = 'grouped';

/** How often something was counted. */
export interface Counted<Key extends string> {
  readonly key: Key;
  readonly count: number;
}

/** A figure, or null when it is one of 1 to 4 and not said. */
export type Figure = number | null;

/** The figure, not said when it is small. */
export function saidFigure(count: number): Figure {
  return count > 0 && count < LEAST_CELL ? null : count;
}

/**
 * The cells with the small ones put together under `GROUPED`. What is put together counts `LEAST_CELL` at least and holds two keys at least, so that neither it
 * nor the difference with a total tells what one of them counts: the smallest of the others joins until that is so. Where nothing is left beside it, nothing is said.
 */
export function grouped<Key extends string>(cells: readonly Counted<Key>[]): readonly Counted<Key | typeof GROUPED>[] {
  const counted = cells.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  let kept = counted.filter(({ count }) => count >= LEAST_CELL).length;
  if (kept === counted.length) return counted;
  const rest = () => counted.slice(kept).reduce((sum, { count }) => sum + count, 0);
  while (kept > 0 && (rest() < LEAST_CELL || counted.length - kept < 2)) kept -= 1;
  return kept === 0 ? [] : [...counted.slice(0, kept), { key: GROUPED, count: rest() }];
}
