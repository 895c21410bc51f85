import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinFault, SECRET_CHARACTERS, SECRET_DIGITS, secretFault } from '../../../shared/auth/secret.ts';

describe('the rule for secrets', () => {
  test.each([
    ['cheval-agrafe-pile', null],
    ['7391046258', null],
    ['éàüßœçñåøþæð', null],
    ['court', 'tooShort'],
    ['onze-lettre', 'tooShort'],
    ['739104625', 'tooShort'],
    ['', 'tooShort'],
    ['aaaaaaaaaaaa', 'repeated'],
    ['1212121212', 'repeated'],
    ['soleilsoleilsoleil', 'repeated'],
    ['0123456789', 'sequence'],
    ['9876543210', 'sequence'],
    ['8901234567', 'sequence'],
    ['abcdefghijklm', 'sequence'],
    ['Azertyuiopaz', 'sequence'],
    ['poiuytrezapo', 'sequence'],
  ])('%j: %s', (secret, fault) => {
    expect(secretFault(secret)).toBe(fault);
  });

  test('no secret shorter than the rule passes, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: SECRET_CHARACTERS - 1, unit: 'grapheme-ascii' }), (secret) => {
        fc.pre(!/^\d+$/.test(secret) || secret.length < SECRET_DIGITS);
        expect(secretFault(secret)).toBe('tooShort');
      }),
    );
  });

  test('an emoji counts as one character', () => {
    expect(secretFault('😀'.repeat(11))).toBe('tooShort');
  });
});

describe('the code of a shift', () => {
  test.each([
    ['4071', null],
    ['90517324', null],
    ['407', 'tooShort'],
    ['407132659', 'tooShort'],
    ['40a1', 'tooShort'],
    ['0000', 'repeated'],
    ['1234', 'sequence'],
    ['4321', 'sequence'],
    ['8901', 'sequence'],
  ])('%j: %s', (pin, fault) => {
    expect(pinFault(pin)).toBe(fault);
  });
});
