/**
 * A public key of the age format (https://age-encryption.org/v1), as Bech32 writes it (BIP-173): `age1`, the 32 bytes of an X25519 key in 52 signs of
 * five bits, and six signs that any mistyped one gives away.
 */
const SIGNS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const SHAPE = new RegExp(`^age1[${SIGNS}]{58}$`);
const PREFIX = 'age';
const KEY_SIGNS = 52;
/** 52 signs hold 260 bits: the last four are not of the key and must be nought. */
const SPARE_BITS = 0b1111;
/** Remainders of BIP-173, one for each of the five bits that leave at the top. */
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The Bech32 remainder of a row of five-bit values; 1 when its check signs are right. */
function remainder(values: readonly number[]): number {
  return values.reduce((sum, value) => {
    const top = sum >>> 25;
    const moved = ((sum & 0x1ffffff) << 5) ^ value;
    return GENERATORS.reduce((mixed, generator, bit) => ((top >>> bit) & 1 ? mixed ^ generator : mixed), moved);
  }, 1);
}

/** Whether a text is the public key of an age identity, written without a mistake. Pure. */
export function isRecipient(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const codes = [...PREFIX].map((letter) => letter.charCodeAt(0));
  const values = [...text.slice(PREFIX.length + 1)].map((sign) => SIGNS.indexOf(sign));
  const whole = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...values];
  return remainder(whole) === 1 && ((values[KEY_SIGNS - 1] ?? 0) & SPARE_BITS) === 0;
}
