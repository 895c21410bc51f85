/** The share of satisfied answers. Made of shown figures only, so that it tells nothing that they do not tell. */
import { SATISFIED } from '../register/rating.ts';
import type { Figures } from './publish.ts';

/**
 * In per cent, rounded: answers on the upper two levels, of all answers. Null when their number or that of all answers is not shown, and when nobody
 * answered.
 */
export function shareSatisfied({ totals, lists }: Figures): number | null {
  const all = totals.ratings;
  if (lists === null || all.shown !== 'exact' || all.count === 0) return null;
  const upper = lists.level.filter(({ id }) => SATISFIED.some((level) => level === id)).map(({ cell }) => cell);
  if (!upper.every(({ shown }) => shown === 'exact')) return null;
  const satisfied = upper.reduce((sum, cell) => (cell.shown === 'exact' ? sum + cell.count : sum), 0);
  return Math.round((100 * satisfied) / all.count);
}
