/** A reader who collects everything that is shown, as equations and bounds over what is not, and solves them. */

/** A sum of unknowns: how often each one is in it. */
export type Sum = ReadonlyMap<string, number>;

export const sumOfAll = (names: readonly string[]): Sum => new Map(names.map((name) => [name, 1]));

/** What was read: a sum that is known, or known to be at least so much. */
export interface Read {
  readonly sum: Sum;
  readonly is?: number;
  readonly atLeast?: number;
}

type Row = Map<string, number>;
const NEAR = 1e-9;

function reduced(row: Row, pivots: ReadonlyMap<string, Row>): Row {
  const rest: Row = new Map(row);
  for (const [name, pivot] of pivots) {
    const times = rest.get(name) ?? 0;
    if (Math.abs(times) < NEAR) continue;
    for (const [other, count] of pivot) rest.set(other, (rest.get(other) ?? 0) - times * count);
  }
  return new Map([...rest].filter(([, count]) => Math.abs(count) > NEAR));
}

/** Tells whether a sum follows from the equations alone. */
export function solver(reads: readonly Read[]): (target: Sum) => boolean {
  const pivots = new Map<string, Row>();
  for (const { sum, is } of reads) {
    if (is === undefined) continue;
    const row = reduced(new Map(sum), pivots);
    const [first] = row;
    if (first === undefined) continue;
    const [name, scale] = first;
    const own: Row = new Map([...row].map(([other, count]) => [other, count / scale]));
    for (const [at, pivot] of pivots) pivots.set(at, reduced(pivot, new Map([[name, own]])));
    pivots.set(name, own);
  }
  return (target) => reduced(new Map(target), pivots).size === 0;
}

/** Least and most that each unknown can be, from whole numbers that are never negative, until nothing moves any more. */
export function bounds(reads: readonly Read[]): (name: string) => readonly [number, number] {
  const found = new Map<string, [number, number]>();
  const of = (name: string): [number, number] => found.get(name) ?? [0, Infinity];
  let moved = true;
  const narrow = (name: string, least: number, most: number): void => {
    const [low, high] = of(name);
    if (least <= low && most >= high) return;
    found.set(name, [Math.max(low, least), Math.min(high, most)]);
    moved = true;
  };
  const read = ({ sum, is, atLeast }: Read): void => {
    const names = [...sum.keys()];
    const [low, high] = [is ?? atLeast ?? 0, is ?? Infinity];
    for (const name of names) {
      const others = names.filter((other) => other !== name);
      const lows = others.reduce((all, other) => all + of(other)[0], 0);
      const highs = others.reduce((all, other) => all + of(other)[1], 0);
      narrow(name, Number.isFinite(highs) ? low - highs : 0, high - lows);
    }
  };
  while (moved) {
    moved = false;
    reads.filter(({ sum }) => [...sum.values()].every((count) => count === 1)).forEach(read);
  }
  return of;
}
