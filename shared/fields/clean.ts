/**
 * How typed or pasted text becomes clean text. Every function here is idempotent: cleaning clean text changes nothing.
 *
 * What goes: control characters, halves of surrogate pairs, characters that are not characters, invisible spaces, and
 * the bidirectional embeddings, overrides and isolates with which a text can be made to look like another one.
 * What stays: every script, right-to-left marks, and the joiners and selectors of which emoji are made.
 */
const UNWANTED = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u200B\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** One line: no line break, one space at a time, none at the ends. */
export function oneLine(text: string): string {
  return text
    .replace(/[\r\n\t\v\f\u2028\u2029]+/g, ' ')
    .replace(UNWANTED, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Several lines: line breaks and tabs stay, at most one empty line in a row, no spaces at the end of a line. */
export function manyLines(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(UNWANTED, '')
    .normalize('NFC')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Writes Arabic-Indic, Persian and full-width digits as 0 to 9, so that a number typed on another keyboard is read. */
export function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x06f0 ? 0x06f0 : 0x0660));
  });
}

/** An identifier without what people put between its groups: spaces, dots, hyphens, slashes, underscores, invisible marks. */
export function compact(text: string): string {
  return plainDigits(oneLine(text)).replace(/[\s.\-\u2010-\u2015/_\p{Cf}]/gu, '');
}

/** Length as a person counts it, near enough: Unicode characters, not UTF-16 units. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** True when something can be seen: a text of joiners and marks alone is as good as empty. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

/** Digits in groups of the given sizes, the last size repeated, separated by `separator`. */
export function grouped(text: string, sizes: readonly number[], separator = '\u00A0'): string {
  const groups: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const size = sizes[Math.min(turn, sizes.length - 1)] ?? text.length;
    groups.push(text.slice(at, at + size));
    at += size;
  }
  return groups.join(separator);
}
