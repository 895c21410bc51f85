/** Sealed deposits: one age file each, to the unit's key and to the recovery key that the head keeps on paper. */
import './web-crypto.ts';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import type { Answers } from '../../shared/flow/definition.ts';
import { isAnswers } from '../../shared/flow/is-answers.ts';
import { LOCALES, type Locale } from '../../shared/i18n/locales.ts';
import { watchChange, type WatchChange } from '../../shared/watch/changes.ts';

/** What is inside a sealed deposit, as JSON. Self-sufficient: an exported file can be read without the base. */
export interface Payload {
  readonly format: 1;
  readonly reference: string;
  readonly service: string;
  readonly version: number;
  readonly locale: Locale;
  /** ISO instant. */
  readonly receivedAt: string;
  readonly answers: Answers;
}

const payload = z.strictObject({
  format: z.literal(1),
  reference: z.string(),
  service: z.string(),
  version: z.number().int(),
  locale: z.enum(LOCALES),
  receivedAt: z.string(),
  answers: z.custom<Answers>(isAnswers),
});

/** A new key pair: `AGE-SECRET-KEY-1…` and `age1…`. */
export async function newKeyPair(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Whether a text is the private key of a recipient. A text that is no key at all is not. */
export async function ownsRecipient(identity: string, recipient: string): Promise<boolean> {
  try {
    return (await identityToRecipient(identity)) === recipient;
  } catch {
    return false;
  }
}

/** What is inside a sealed change, as JSON. */
export interface ChangePayload {
  readonly format: 1;
  readonly reference: string;
  /** ISO instant. */
  readonly at: string;
  readonly change: WatchChange;
}

const changePayload = z.strictObject({ format: z.literal(1), reference: z.string(), at: z.string(), change: watchChange });

/** Seals a text to every recipient; any one of their private keys opens it. */
export async function sealText(recipients: readonly string[], text: string): Promise<Buffer> {
  const encrypter = new Encrypter();
  recipients.forEach((recipient) => encrypter.addRecipient(recipient));
  return Buffer.from(await encrypter.encrypt(text));
}

/** The text, or a rejection when the bytes were altered or sealed to another key. */
export async function unsealText(identity: string, sealed: Buffer): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed, 'text');
}

/** Seals a deposit to every recipient. */
export async function seal(recipients: readonly string[], content: Payload): Promise<Buffer> {
  return sealText(recipients, JSON.stringify(content));
}

/** Seals something that happened to a deposit. */
export async function sealChange(recipients: readonly string[], content: ChangePayload): Promise<Buffer> {
  return sealText(recipients, JSON.stringify(content));
}

/** Opens a sealed change. Throws when it was altered, sealed to another key, or belongs to another deposit or instant. */
export async function unsealChange(
  identity: string,
  sealed: Buffer,
  expected: Pick<ChangePayload, 'reference' | 'at'>,
): Promise<ChangePayload> {
  const parsed = changePayload.safeParse(JSON.parse(await unsealText(identity, sealed)));
  if (!parsed.success) throw new Error('the sealed content is not a change');
  const { reference, at } = parsed.data;
  if (reference !== expected.reference || at !== expected.at) throw new Error('the sealed change belongs to another deposit');
  return parsed.data;
}

/**
 * Opens a sealed deposit. Throws when the bytes were altered, the key is another, or the content is not the deposit that the row
 * says it is (two sealed files exchanged in the base).
 */
export async function unseal(
  identity: string,
  sealed: Buffer,
  expected: Pick<Payload, 'reference' | 'service' | 'version'>,
): Promise<Payload> {
  const parsed = payload.safeParse(JSON.parse(await unsealText(identity, sealed)));
  if (!parsed.success) throw new Error('the sealed content is not a deposit');
  const { reference, service, version } = parsed.data;
  if (reference !== expected.reference || service !== expected.service || version !== expected.version) {
    throw new Error('the sealed content belongs to another deposit');
  }
  return parsed.data;
}
