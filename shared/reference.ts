/**
 * The reference that a visitor takes away and a gendarme types: `PP-7K3M-9GX4-C`.
 * Prefix of the service, eight random characters, one check character. It says nothing about the person or the day.
 * A watch has a secret code beside it, in the same characters.
 */

/**
 * 23 characters: none looks like another on paper or when read aloud quickly (no 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U beside V).
 * 23 is prime, which is what lets one check character find every single error and every swap of neighbours.
 */
export const REFERENCE_ALPHABET = '34679ACDEFGHJKMNPRTVWXY';

const BODY_LENGTH = 8;
/** Random characters of a code: 45 bits, which nobody guesses through the terminal and which are stretched before they open anything. */
const CODE_LENGTH = 10;

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

function drawn(length: number, random: (size: number) => Uint8Array): string {
  let text = '';
  while (text.length < length) {
    const fair = Array.from(random(length)).filter((byte) => byte < FAIR_BYTES);
    text += fair.map((byte) => REFERENCE_ALPHABET.charAt(byte % REFERENCE_ALPHABET.length)).join('');
  }
  return text.slice(0, length);
}

/**
 * A new reference. `prefix` is two capital letters; `random` returns that many random bytes.
 * About 7.8 × 10^10 references a service: the caller still checks that it is free.
 */
export function newReference(prefix: string, random: (size: number) => Uint8Array): string {
  if (!/^[A-Z]{2}$/.test(prefix)) throw new Error('a reference prefix is two capital letters');
  const body = drawn(BODY_LENGTH, random);
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

function writtenCode(body: string): string {
  return `${body.slice(0, 5)}-${body.slice(5)}-${checkCharacter('', body)}`;
}

/** The secret code that goes with a reference: `7K3M9-GX4CT-W`, the last character a check. `random` returns that many random bytes. */
export function newCode(random: (size: number) => Uint8Array): string {
  return writtenCode(drawn(CODE_LENGTH, random));
}

/** The code that a person typed, in its written form, or null when it cannot be one. */
export function parseCode(typed: string): string | null {
  const text = compact(typed);
  const body = text.slice(0, CODE_LENGTH);
  if (body.length !== CODE_LENGTH || !Array.from(body).every((character) => REFERENCE_ALPHABET.includes(character))) return null;
  const written = writtenCode(body);
  return compact(written) === text ? written : null;
}
