import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecipient } from '../../../shared/config/recipient.ts';

const SIGNS = [...'qpzry9x8gf2tvdw0s3jn54khce6mua7l'];
const KEY = 'age18l6zlpgw974rmrxylv8qg3yx7r6yvvmzwfmp2wzffq2anx5d25pssaxmwl';
const PREFIX = 'age1'.length;

describe('a public key', () => {
  it('is taken as age writes it', async () => {
    for (let made = 0; made < 50; made += 1) {
      const recipient = await identityToRecipient(await generateX25519Identity());
      expect(isRecipient(recipient), recipient).toBe(true);
    }
  });

  it('is refused with any one sign mistyped', () => {
    for (let at = PREFIX; at < KEY.length; at += 1) {
      const wrong = SIGNS.filter((sign) => sign !== KEY[at]).map((sign) => `${KEY.slice(0, at)}${sign}${KEY.slice(at + 1)}`);
      expect(wrong.filter(isRecipient), `sign ${at}`).toEqual([]);
    }
  });

  it('is refused with two neighbours exchanged', () => {
    const places = Array.from({ length: KEY.length - PREFIX - 1 }, (_, index) => PREFIX + index).filter((at) => KEY[at] !== KEY[at + 1]);
    const wrong = places.map((at) => `${KEY.slice(0, at)}${KEY.charAt(at + 1)}${KEY.charAt(at)}${KEY.slice(at + 2)}`);
    expect(wrong.length).toBeGreaterThan(40);
    expect(wrong.filter(isRecipient)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['in capitals', KEY.toUpperCase()],
    ['with a space after it', `${KEY} `],
    ['on two lines', `${KEY}\n`],
    ['cut', KEY.slice(0, -1)],
    ['longer', `${KEY}q`],
    ['of another kind', KEY.replace('age1', 'bge1')],
    ['a private key', 'AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ'],
  ])('is refused: %s', (_name, text) => {
    expect(isRecipient(text)).toBe(false);
  });

  it('is no text drawn at random', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SIGNS), { minLength: 58, maxLength: 58 }), (signs) => !isRecipient(`age1${signs.join('')}`)),
    );
  });
});
