/** A pack: content brought to a terminal after it was installed, signed by whoever answers for it. */
import { z } from 'zod';
import { contentDay } from './card.ts';
import { type Content, type ContentFault, type ContentFiles, readContentFiles } from './files.ts';

/** Largest pack, in bytes: some twenty times the content that is shipped. */
export const MAX_PACK_BYTES = 8 * 1024 * 1024;

const packSchema = z.strictObject({
  format: z.literal(1),
  /** Grows with each pack: an older one is not taken in again, it is rolled back to. */
  version: z.number().int().min(1).max(999_999),
  madeOn: contentDay,
  /** Files to lay over those that were shipped; null takes one away. */
  files: z.record(z.string().max(120), z.unknown()),
});

export interface Pack {
  readonly version: number;
  readonly madeOn: string;
  readonly content: Content;
}

export type PackReading = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly faults: readonly ContentFault[] };

/** Lays a pack over what was shipped and checks the whole. Pure. */
export function readPack(text: string, shipped: ContentFiles): PackReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ path: '', message: 'not JSON' }] };
  }
  const pack = packSchema.safeParse(parsed);
  if (!pack.success) {
    return { ok: false, faults: pack.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) };
  }
  const { version, madeOn, files } = pack.data;
  const laid = new Map(shipped);
  for (const [path, value] of Object.entries(files)) {
    if (value === null) laid.delete(path);
    else laid.set(path, value);
  }
  const reading = readContentFiles(laid);
  return reading.ok ? { ok: true, pack: { version, madeOn, content: reading.content } } : reading;
}
