/**
 * The reference that a visitor takes away and a gendarme types: `PP-7K3M-9GX4-C`.
 * Prefix of the service, eight random characters, one check character. It says nothing about the person or the day.
 */

/**
 * 23 characters: none looks like another on paper or when read aloud quickly (no 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U beside V).
 * 23 is prime, which is what lets one check character find every single error and every swap of neighbours.
 */
export const REFERENCE_ALPHABET = '34679ACDEFGHJKMNPRTVWXY';

const BODY_LENGTH = 8;
/** Multiples of the alphabet below 256: bytes above are drawn again, so that every character is equally likely. */
const FAIR_BYTES = Math.floor(256 / REFERENCE_ALPHABET.length) * REFERENCE_ALPHABET.length;

/** Weights are 2, 3, 4…: all different and none zero modulo 23. Letters of the prefix count by their rank from A. */
function checkCharacter(prefix: string, body: string): string {
  const ranks = [
    ...Array.from(prefix, (letter) => letter.charCodeAt(0) - 'A'.charCodeAt(0)),
    ...Array.from(body, (character) => REFERENCE_ALPHABET.indexOf(character)),
  ];
  const sum = ranks.reduce((total, rank, index) => total + rank * (index + 2), 0);
  return REFERENCE_ALPHABET.charAt(sum % REFERENCE_ALPHABET.length);
}

/**
 * A new reference. `prefix` is two capital letters; `random` returns that many random bytes.
 * About 7.8 × 10^10 references a service: the caller still checks that it is free.
 */
export function newReference(prefix: string, random: (size: number) => Uint8Array): string {
  if (!/^[A-Z]{2}$/.test(prefix)) throw new Error('a reference prefix is two capital letters');
  let body = '';
  while (body.length < BODY_LENGTH) {
    const fair = Array.from(random(BODY_LENGTH)).filter((byte) => byte < FAIR_BYTES);
    body += fair.map((byte) => REFERENCE_ALPHABET.charAt(byte % REFERENCE_ALPHABET.length)).join('');
  }
  body = body.slice(0, BODY_LENGTH);
  return `${prefix}-${body.slice(0, 4)}-${body.slice(4)}-${checkCharacter(prefix, body)}`;
}

/** Upper case, without the spaces, dashes and dots that people type. */
function compact(typed: string): string {
  return typed.toUpperCase().replace(/[\s.\-–—]/g, '');
}

/**
 * The reference that a person typed, in its written form, or null when it cannot be one: wrong length, a character that is
 * never used, or a check character that does not fit.
 */
export function parseReference(typed: string): string | null {
  const text = compact(typed);
  const prefix = text.slice(0, 2);
  const body = text.slice(2, 2 + BODY_LENGTH);
  const check = text.slice(2 + BODY_LENGTH);
  if (!/^[A-Z]{2}$/.test(prefix) || body.length !== BODY_LENGTH) return null;
  if (!Array.from(body).every((character) => REFERENCE_ALPHABET.includes(character))) return null;
  if (check !== checkCharacter(prefix, body)) return null;
  return `${prefix}-${body.slice(0, 4)}-${body.slice(4)}-${check}`;
}
