/** What goes with a copy of the base so that a bare machine can open it: the terminal's secret, sealed to the recovery key alone. */
import './web-crypto.ts';
import { Decrypter, Encrypter } from 'age-encryption';
import { z } from 'zod';

const content = z.strictObject({
  format: z.literal(1),
  kind: z.literal('backup'),
  /** ISO instant. */
  at: z.string().datetime(),
  /** The terminal's master secret in hexadecimal digits. */
  master: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of the copy of the base, so that a cut or altered file is known before it is opened. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

export type BackupSeal = z.infer<typeof content>;

/** Seals the terminal's secret and the digest of the copy. */
export async function sealBackup(recoveryRecipient: string, seal: Omit<BackupSeal, 'format' | 'kind'>): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recoveryRecipient);
  return Buffer.from(await encrypter.encrypt(JSON.stringify({ format: 1, kind: 'backup', ...seal })));
}

/** Opens it with the recovery key, or returns null: another key, altered, or not of this form. */
export async function unsealBackup(recoveryKey: string, sealed: Buffer): Promise<BackupSeal | null> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(recoveryKey);
    const parsed = content.safeParse(JSON.parse(await decrypter.decrypt(sealed, 'text')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
