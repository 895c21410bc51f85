/**
 * A watch on its way to another unit: deposit and all that followed it in one age file, sealed to that unit's key only. Without agents: who passed by is
 * this unit's affair.
 */
import { z } from 'zod';
import type { Answers } from '../../shared/flow/definition.ts';
import { isAnswers } from '../../shared/flow/is-answers.ts';
import { LOCALES } from '../../shared/i18n/locales.ts';
import { watchChange } from '../../shared/watch/changes.ts';
import { sealText, unsealText } from './sealing.ts';

/** Largest file that is taken in, in bytes. A watch with every field full and a hundred passages is a tenth of it. */
export const MOST_TRANSFER_BYTES = 1024 * 1024;

/** An instant in the one form that this program writes. */
const instant = z.string().refine((text) => {
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text;
});

const transfer = z.strictObject({
  format: z.literal(1),
  kind: z.literal('watch'),
  reference: z.string().max(20),
  service: z.string().max(40),
  version: z.number().int().min(1).max(999),
  locale: z.enum(LOCALES),
  receivedAt: instant,
  answers: z.custom<Answers>(isAnswers),
  /** Oldest first. */
  changes: z.array(z.strictObject({ at: instant, change: watchChange })).max(2_000),
});

export type Transfer = z.infer<typeof transfer>;

/** Seals a transfer to one recipient. */
export async function sealTransfer(recipient: string, content: Transfer): Promise<Buffer> {
  return sealText([recipient], JSON.stringify(content));
}

/** Opens a transfer that came from outside, or returns null: altered, cut, sealed to another key, or not of this form. */
export async function unsealTransfer(identity: string, sealed: Buffer): Promise<Transfer | null> {
  try {
    const parsed = transfer.safeParse(JSON.parse(await unsealText(identity, sealed)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
