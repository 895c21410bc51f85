/**
 * What may be shown of parts whose sum is shown. A part from 1 to 4 is masked, and with it as many others as it takes that the sum gives none of them
 * away. The choice depends on values only, never on names or places, so that masked values could always be exchanged: whoever knows the rule learns no
 * more than who does not (`resources/docs/adr/0021-small-figures.md`).
 */

/** From this number on a figure is shown. */
export const LEAST_SHOWN = 5;

export type Cell =
  | { readonly shown: 'exact'; readonly count: number }
  /** A sum in which something is masked: what is shown of it. */
  | { readonly shown: 'atLeast'; readonly count: number }
  | { readonly shown: 'masked' };

export const MASKED: Cell = { shown: 'masked' };
export const exactly = (count: number): Cell => ({ shown: 'exact', count });

const isSmall = (count: number): boolean => count > 0 && count < LEAST_SHOWN;

/** A figure by itself. None is shown: it is about nobody, and « no wipe failed » must be readable. */
export function shownAlone(count: number): Cell {
  return isSmall(count) ? MASKED : exactly(count);
}

/** How far the sum of masked small parts must stay from the least and the most that it can be: at the edge it would tell every one of them. */
const EDGE = 2;

/** Whether masked parts keep each other's secret, when their sum is known. */
function keepSecret(masked: readonly number[]): boolean {
  if (masked.length < 2) return masked.length === 0;
  if (!masked.every(isSmall)) return true;
  const sum = masked.reduce((all, count) => all + count, 0);
  return sum >= masked.length + EDGE && sum <= (LEAST_SHOWN - 1) * masked.length - EDGE;
}

/**
 * Parts of a figure that is shown exactly, in their order. When they do not suffice for each other, the smallest of the others are masked too, all that are
 * equally small together; when nothing above none is left to show, every part is masked.
 */
export function shownParts(counts: readonly number[]): readonly Cell[] {
  let least = LEAST_SHOWN;
  const isMasked = (count: number): boolean => count > 0 && count < least;
  while (!keepSecret(counts.filter(isMasked))) {
    const rest = counts.filter((count) => count >= least);
    if (rest.length === 0) break;
    least = Math.min(...rest) + 1;
  }
  const nothingLeft = counts.some(isMasked) && counts.every((count) => count < least);
  return counts.map((count) => (nothingLeft || isMasked(count) ? MASKED : exactly(count)));
}

/** What is shown of a sum whose parts are shown as they are: it holds nothing that they do not hold. */
export function shownSum(parts: readonly Cell[]): Cell {
  const count = parts.reduce((all, part) => (part.shown === 'masked' ? all : all + part.count), 0);
  if (parts.every(({ shown }) => shown === 'exact')) return exactly(count);
  return count === 0 ? MASKED : { shown: 'atLeast', count };
}
