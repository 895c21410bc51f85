/**
 * Signatures of the minisign format (https://jedisct1.github.io/minisign/): whoever makes packs signs them with the ordinary tool, on a machine that
 * holds the secret key; this terminal knows the public key only. The curve and the hash are those of the noble libraries, since the cryptography that comes with Electron
 * has no BLAKE2b.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';

const KEY_BYTES = 2 + 8 + 32;
const SIGNATURE_BYTES = 2 + 8 + 64;
/** The signature of a file by its hash, which is what the tool has made since 2021. */
const HASHED = 'ED';
const TRUSTED = 'trusted comment: ';

/** `otherKey`: a good form, made with a key that this terminal does not know. */
export type SignatureFault = 'noSignature' | 'otherKey' | 'badSignature';

interface PublicKey {
  readonly id: Buffer;
  readonly key: Buffer;
}

/** The public key of a line such as `RWQ…`, or null for anything else. */
export function minisignKey(line: string): PublicKey | null {
  const bytes = Buffer.from(line, 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('latin1', 0, 2) !== 'Ed') return null;
  return { id: bytes.subarray(2, 10), key: bytes.subarray(10) };
}

/** Null when `signature` is the text of a `.minisig` file made for exactly these bytes with that key. */
export function signatureFault(bytes: Uint8Array, signature: string, { id, key }: PublicKey): SignatureFault | null {
  const [, signed, comment, whole] = signature.split(/\r?\n/);
  const made = Buffer.from(signed ?? '', 'base64');
  const over = Buffer.from(whole ?? '', 'base64');
  if (made.length !== SIGNATURE_BYTES || over.length !== 64 || comment === undefined || !comment.startsWith(TRUSTED)) return 'noSignature';
  if (made.toString('latin1', 0, 2) !== HASHED) return 'noSignature';
  if (!made.subarray(2, 10).equals(id)) return 'otherKey';
  const good =
    holds(made.subarray(10), blake2b(bytes, { dkLen: 64 }), key) &&
    holds(over, Buffer.concat([made.subarray(10), Buffer.from(comment.slice(TRUSTED.length))]), key);
  return good ? null : 'badSignature';
}

function holds(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, key);
  } catch {
    return false;
  }
}
