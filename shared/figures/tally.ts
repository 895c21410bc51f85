/** Counts of a day or of any longer time. Counts of two times add up; nothing in them is about one person. */

/** Counts by group and line: `total` holds the subjects, every other group a list or the buckets of a duration. Absent is none. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The group of the subjects themselves. */
export const TOTAL = 'total';

/** Adds up tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum: Record<string, Record<string, number>> = {};
  for (const tally of tallies) {
    for (const [group, lines] of Object.entries(tally)) {
      const into = (sum[group] ??= {});
      for (const [line, count] of Object.entries(lines)) into[line] = (into[line] ?? 0) + count;
    }
  }
  return sum;
}

/** One count. */
export function countOf(tally: Tally, group: string, line: string): number {
  return tally[group]?.[line] ?? 0;
}

function isLines(value: unknown): value is Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null) return false;
  for (const count of Object.values(value)) if (!Number.isSafeInteger(count) || Number(count) < 0) return false;
  return true;
}

function isTally(value: unknown): value is Tally {
  return typeof value === 'object' && value !== null && Object.values(value).every(isLines);
}

/** A tally as it was kept. Throws when the text does not have its form: the row passed its MAC, so that is a fault of the program. */
export function parseTally(text: string): Tally {
  const value: unknown = JSON.parse(text);
  if (!isTally(value)) throw new Error('not a tally');
  return value;
}
