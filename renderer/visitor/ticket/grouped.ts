/**
 * What is typed from a receipt, set in the groups that the receipt shows. Only what is added at the end is grouped: a correction in the middle or an
 * erased character stays as typed, so that the caret never jumps.
 */

/** Lengths of the groups of a reference (`PP-7K3M-9GX4-C`) and of a secret code (`7K3M9-GX4CT-W`). */
export const REFERENCE_GROUPS = [2, 4, 4, 1] as const;
export const CODE_GROUPS = [5, 5, 1] as const;

/** `typed` in capitals, grouped when it continues `before`. What is too long stays, so that it can be seen and mended. */
export function grouped(groups: readonly number[], before: string, typed: string): string {
  const capitals = typed.toUpperCase();
  if (typed.length <= before.length || !capitals.startsWith(before.toUpperCase())) return capitals;
  const signs = capitals.replace(/[^A-Z0-9]/g, '');
  const ends = groups.map((_, at) => groups.slice(0, at + 1).reduce((sum, length) => sum + length, 0));
  const parts = ends.map((end, at) => signs.slice(end - (groups[at] ?? 0), at === ends.length - 1 ? undefined : end));
  return parts.filter((part) => part !== '').join('-');
}
