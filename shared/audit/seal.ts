/** A seal of the audit chain as people handle it: groups of digits to read out, to type, to scan. */

/** Digits in a group: few enough to be read aloud in one breath. */
const GROUP = 4;

/** Digits of a printed seal that are enough to compare it: four groups. */
export const LEAST_SEAL_DIGITS = 16;

/** A hash as groups of capital digits. */
export function sealGroups(hash: string): readonly string[] {
  return hash.toUpperCase().match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
}

/** What was typed of a seal as plain digits, or null when it holds anything else, or more than a seal has. */
export function sealDigits(typed: string): string | null {
  const digits = typed.replace(/[\s.-]/g, '').toLowerCase();
  return /^[0-9a-f]{1,64}$/.test(digits) ? digits : null;
}

/** What the code of a seal holds: the instant, the number of the line and its hash, each on its line. */
export function sealText(seal: { readonly at: string; readonly line: number; readonly hash: string }): string {
  return ['BPS1', seal.at, String(seal.line), sealGroups(seal.hash).join(' ')].join('\n');
}
