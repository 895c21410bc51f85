/** Signatures of packs. The first one was made by the genuine tool: it stands in the documentation of a Rust library that reads the same format. */
import { describe, expect, it } from 'vitest';
import { minisignKey, signatureFault } from '../../../electron/content/minisign.ts';
import { signer } from '../../fixtures/minisign.ts';

const KEY = 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3';
const SIGNATURE = `untrusted comment: signature from minisign secret key
RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=
trusted comment: timestamp:1633700835\tfile:test\tprehashed
wLMDjy9FLAuxZ3q4NlEvkgtyhrr0gtTu6KC4KBJdITbbOeAi1zBIYo0v4iTgt8jJpIidRJnp94ABQkJAgAooBQ==
`;

const faultOf = (text: string, signature: string, line = KEY) => {
  const key = minisignKey(line);
  if (key === null) throw new Error('no key');
  return signatureFault(Buffer.from(text), signature, key);
};

describe('a signature', () => {
  it('of the genuine tool is taken', () => expect(faultOf('test', SIGNATURE)).toBeNull());

  it('holds for those bytes only', () => expect(faultOf('tesT', SIGNATURE)).toBe('badSignature'));

  it('holds with its trusted comment only', () =>
    expect(faultOf('test', SIGNATURE.replace('file:test', 'file:best'))).toBe('badSignature'));

  it('of another key is told apart from a false one', () => expect(faultOf('test', SIGNATURE, signer(7).publicKey)).toBe('otherKey'));

  it.each(['', 'nothing', SIGNATURE.split('\n').slice(0, 2).join('\n'), SIGNATURE.replace('RUQ', 'RWQ')])(
    'that is none is told so',
    (text) => expect(faultOf('test', text)).toBe('noSignature'),
  );
});

it('takes no line for a key that is none', () => {
  expect(minisignKey('RWQ')).toBeNull();
  expect(minisignKey(Buffer.alloc(42).toString('base64'))).toBeNull();
});
