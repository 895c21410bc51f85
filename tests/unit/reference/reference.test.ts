import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newCode, newReference, parseCode, parseReference, REFERENCE_ALPHABET } from '../../../shared/reference.ts';

const references = fc.uint8Array({ minLength: 64, maxLength: 64 }).map((bytes) => {
  let at = 0;
  return newReference('PP', (size) => {
    const part = bytes.slice(at, at + size);
    at += size;
    return part.length === size ? part : new Uint8Array(size);
  });
});
/** Places of the random part and of the check character. */
const PLACES = [3, 4, 5, 6, 8, 9, 10, 11, 13];

describe('references', () => {
  test('have the written form that the boundary accepts, without look-alikes', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(reference).toMatch(/^PP-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
        expect(reference).toMatch(/^[0-9A-Z-]{6,20}$/);
        expect(reference.slice(2)).not.toMatch(/[0O1IL5S2Z8BQU]/);
      }),
    );
  });

  test('are read back however they are typed', () => {
    fc.assert(
      fc.property(references, fc.constantFrom('', ' ', '.', '–'), (reference, between) => {
        expect(parseReference(reference.toLowerCase().replaceAll('-', between))).toBe(reference);
      }),
    );
  });

  test('any single wrong character is found', () => {
    fc.assert(
      fc.property(references, fc.constantFrom(...PLACES), fc.constantFrom(...REFERENCE_ALPHABET), (reference, place, other) => {
        fc.pre(reference[place] !== other);
        expect(parseReference(reference.slice(0, place) + other + reference.slice(place + 1))).toBeNull();
      }),
    );
  });

  test('any swap of neighbours is found', () => {
    fc.assert(
      fc.property(references, fc.integer({ min: 0, max: PLACES.length - 2 }), (reference, index) => {
        const body = Array.from(reference.replaceAll('-', ''));
        const [one = '', other = ''] = [body[index + 2], body[index + 3]];
        fc.pre(one !== other);
        body.splice(index + 2, 2, other, one);
        expect(parseReference(body.join(''))).toBeNull();
      }),
    );
  });

  test('what is no reference is null', () => {
    for (const text of ['', 'PP', 'PP-0000-0000-0', '12-7K3M-9GX4-C', `${newReference('PP', randomBytes)}7`])
      expect(parseReference(text)).toBeNull();
  });

  test('every character is equally likely (chi-squared, 22 degrees of freedom)', () => {
    const counts = new Map<string, number>();
    for (let each = 0; each < 4000; each += 1) {
      const body = newReference('PP', randomBytes).slice(3, 12).replace('-', '');
      for (const character of body) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    const expected = (4000 * 8) / REFERENCE_ALPHABET.length;
    const chi = Array.from(REFERENCE_ALPHABET).reduce(
      (sum, character) => sum + ((counts.get(character) ?? 0) - expected) ** 2 / expected,
      0,
    );
    expect(chi).toBeLessThan(80);
  });

  test('a prefix that is not two capital letters is a fault of the program', () => {
    expect(() => newReference('P1', randomBytes)).toThrow();
  });
});

const codes = fc.uint8Array({ minLength: 64, maxLength: 64 }).map((bytes) => {
  let at = 0;
  return newCode((size) => {
    const part = bytes.slice(at, at + size);
    at += size;
    return part.length === size ? part : new Uint8Array(size);
  });
});
/** Places of the random part and of the check character of a code. */
const CODE_PLACES = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 12];

describe('codes', () => {
  test('are read back however they are typed', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom('', ' ', '.', '–'), (code, between) => {
        expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]$/);
        expect(parseCode(code.toLowerCase().replaceAll('-', between))).toBe(code);
      }),
    );
  });

  test('any single wrong character and any swap of neighbours is found', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom(...CODE_PLACES), fc.constantFrom(...REFERENCE_ALPHABET), (code, place, other) => {
        fc.pre(code[place] !== other);
        expect(parseCode(code.slice(0, place) + other + code.slice(place + 1))).toBeNull();
      }),
    );
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: CODE_PLACES.length - 2 }), (code, index) => {
        const body = Array.from(code.replaceAll('-', ''));
        const [one = '', other = ''] = [body[index], body[index + 1]];
        fc.pre(one !== other);
        body.splice(index, 2, other, one);
        expect(parseCode(body.join(''))).toBeNull();
      }),
    );
  });

  test('what is no code is null', () => {
    for (const text of ['', '7K3M9', '00000-00000-0', `${newCode(randomBytes)}7`]) expect(parseCode(text)).toBeNull();
  });
});
