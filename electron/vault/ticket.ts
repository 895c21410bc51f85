/**
 * The small record that the code of a receipt opens: the days of a watch and what decides its rule, so that a visitor may change them without anything that
 * was deposited being readable. Its key needs the code, which is kept nowhere, and the terminal's device key.
 */
import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { WatchFacts } from '../../shared/flow/definition.ts';
import { newCode } from '../../shared/reference.ts';
import type { Period } from '../../shared/watch/allowed-days.ts';
import { KNOWN_ZONES } from '../../shared/watch/zone.ts';
import { stretch } from './argon.ts';
import { closeBox, openBox } from './box.ts';

/**
 * What one try of a code costs: the least that the OWASP Password Storage Cheat Sheet accepts for Argon2id. The code is drawn, not chosen (45 bits), so
 * this is enough against who holds the disk and all that the terminal knows, and a deposit is still confirmed at once.
 */
export const TICKET_COST = { memoryKib: 19 * 1024, passes: 2 } as const;

/** What the code opens. No name, no place. */
export interface TicketRecord {
  readonly facts: WatchFacts;
  readonly period: Period;
  readonly returnedEarly: boolean;
  readonly cancelled: boolean;
}

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const record = z.strictObject({
  facts: z.strictObject({ zone: z.enum(KNOWN_ZONES), use: z.enum(['main', 'secondary', 'business', 'person']) }),
  period: z.strictObject({ from: day, to: day }),
  returnedEarly: z.boolean(),
  cancelled: z.boolean(),
});

const context = (reference: string) => `borne-pusey/ticket/v1\n${reference}`;

/**
 * The code of a deposit, from the request id that made it: the screen draws that id at random (122 bits) and the base keeps only its digest, so the same request
 * asked again gives the same code although the code is written nowhere.
 */
export function ticketCode(requestId: string, reference: string): string {
  let block = 0;
  return newCode((size) => {
    block += 1;
    return new Uint8Array(hkdfSync('sha256', requestId, reference, `borne-pusey/ticket-code/v1/${block}`, size));
  });
}

/** What the base keeps of a request id: enough to know the same request again, and nothing from which its code could be made. */
export function requestDigest(requestId: string): string {
  return createHash('sha256').update(`borne-pusey/request/v1\n${requestId}`).digest('hex');
}

/** A fresh salt for a ticket. */
export function newSalt(): Buffer {
  return randomBytes(16);
}

/** The key of a ticket, 32 bytes; the caller owns and wipes it. Costs `TICKET_COST` whatever the code. */
export async function ticketKey(
  code: string,
  salt: Buffer,
  cost: { readonly memoryKib: number; readonly passes: number },
  device: Buffer,
): Promise<Buffer> {
  const known = await stretch(code, salt, cost);
  const both = Buffer.concat([known, device]);
  const key = Buffer.from(hkdfSync('sha256', both, salt, 'borne-pusey/ticket-key/v1', 32));
  known.fill(0);
  both.fill(0);
  return key;
}

/** Closes the record of a deposit. */
export function closeTicket(key: Buffer, reference: string, content: TicketRecord): Buffer {
  return closeBox(key, Buffer.from(JSON.stringify(content)), context(reference));
}

/** The record, or null when the key is not the one it was closed with. */
export function openTicketBox(key: Buffer, reference: string, box: Buffer): TicketRecord | null {
  const plain = openBox(key, box, context(reference));
  return plain === null ? null : record.parse(JSON.parse(plain.toString('utf8')));
}
