/**
 * The one redactor. Every text on its way to the log passes here; what could name a person, a thing of theirs or a place on
 * the disk is replaced by what kind of thing it was. It errs on the side of hiding.
 */

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
}

/**
 * In order: what is quoted goes first, since it may hold anything; specific shapes before long runs of digits.
 * Shapes follow their norms: IBAN (ISO 13616), French plates (SIV since 2009, FNI before), VIN (ISO 3779), NIR (13 digits and key).
 */
export const REDACTION_RULES: readonly Rule[] = [
  { name: 'quoted', pattern: /"[^"\n]*"|«[^»\n]*»|“[^”\n]*”|`[^`\n]*`|(?<![\p{L}\p{N}])'[^'\n]*'/gu },
  { name: 'email', pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { name: 'url', pattern: /\b[a-z][a-z0-9+.-]*:\/\/\S+/giu },
  { name: 'path', pattern: /(?<![\p{L}\p{N}])(?:[A-Za-z]:\\|\.{0,2}\/)[^\s:,;)]*/gu },
  { name: 'iban', pattern: /\b[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{2,4}){3,8}\b/giu },
  { name: 'plate', pattern: /\b[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}\b|\b\d{1,4}[ -]?[A-Z]{1,3}[ -]?(?:\d{2,3}|2[AB])\b/giu },
  { name: 'vin', pattern: /\b(?=[A-Z0-9]*\d)[A-HJ-NPR-Z0-9]{17}\b/giu },
  {
    name: 'phone',
    pattern: /(?<!\d)(?:\+|00)\d{1,3}(?:[ ./()\u00A0\u202F-]*\d){6,12}(?!\d)|(?<!\d)0[1-9](?:[ .\u00A0\u202F-]?\d{2}){4}(?!\d)/gu,
  },
  { name: 'digits', pattern: /(?<!\d)\d(?:[ .\u00A0\u202F-]?\d){5,}(?!\d)/gu },
];

/** Longest text kept after redaction, in characters. */
export const MOST_LOG_CHARACTERS = 300;

/**
 * One word of plain letters, or at most five digits with dots between them, such as a version: no rule can match it. The rules take 14 ms to
 * compile, which would otherwise fall on the first line of the log, before the window opens.
 */
const HARMLESS = /^(?:[A-Za-z]{1,40}|\d(?:\.?\d){0,4})$/;

/** `text` without anything personal, on one line, cut at `MOST_LOG_CHARACTERS`. */
export function redact(text: string): string {
  if (HARMLESS.test(text)) return text;
  const hidden = REDACTION_RULES.reduce((line, { name, pattern }) => line.replace(pattern, `[${name}]`), text.normalize('NFC'));
  return hidden
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, MOST_LOG_CHARACTERS);
}

/** What may be said of an error: its code or its class, never its message, which can quote what a person typed. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
    return redact(code);
  }
  return typeof error;
}
