/**
 * A small file beside the base that remembers the last line of the audit chain: a base that does not contain that line is an older one, or
 * another one. It lags behind the base and never leads, since it is written from what is committed. What puts both back together is found by a
 * seal on paper only.
 */
import { createHmac, hkdfSync } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { ChainEnd } from './chain-reader.ts';
import { sameMac } from './guard.ts';
import { syncFolder, writeSynced } from './on-disk.ts';

/** Name of the witness in the data directory. */
export const WITNESS_FILE = 'borne-pusey.witness';

/** Longest file that is read: a larger one is not ours. */
const MOST_BYTES = 1_000;

export interface WitnessedLine extends ChainEnd {
  /** ISO instant of the writing. */
  readonly at: string;
}

export type WitnessReading =
  | { readonly state: 'there'; readonly witnessed: WitnessedLine }
  /** `altered`: not what this terminal wrote; `unreadable`: the disk refuses. */
  | { readonly state: 'absent' | 'altered' | 'unreadable' };

export interface WitnessFile {
  readonly read: () => Promise<WitnessReading>;
  /** Writes it whole or not at all. Throws when the disk refuses. */
  readonly write: (witnessed: WitnessedLine) => Promise<void>;
  /** Keeps the present file under another name, as evidence; nothing is deleted. Throws when the disk refuses. */
  readonly setAside: (now: Date) => Promise<void>;
}

const form = z.strictObject({
  format: z.literal(1),
  line: z.number().int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string().regex(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The bytes of an ordinary, small file; null for anything else. Waits for no pipe and follows no link. */
async function readOrdinary(file: string): Promise<Buffer | null> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const found = await handle.stat();
    return found.isFile() && found.size <= MOST_BYTES ? await handle.readFile() : null;
  } finally {
    await handle.close();
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The witness of the base in `dataDir`; `macKey` is the terminal's MAC key, from which its own key derives. */
export function createWitnessFile(dataDir: string, macKey: Buffer): WitnessFile {
  const file = join(dataDir, WITNESS_FILE);
  const key = Buffer.from(hkdfSync('sha256', macKey, '', 'borne-pusey/base/witness', 32));
  const macOf = (line: number, hash: string, at: string) => createHmac('sha256', key).update(`1\n${line}\n${hash}\n${at}`).digest();

  const parsed = (bytes: Buffer): WitnessReading => {
    try {
      const content: unknown = JSON.parse(bytes.toString('utf8'));
      const { line, hash, at, mac } = form.parse(content);
      if (!sameMac(macOf(line, hash, at), Buffer.from(mac, 'hex'))) return { state: 'altered' };
      return { state: 'there', witnessed: { line, hash: Buffer.from(hash, 'hex'), at } };
    } catch {
      return { state: 'altered' };
    }
  };

  return {
    read: async () => {
      try {
        const bytes = await readOrdinary(file);
        return bytes === null ? { state: 'altered' } : parsed(bytes);
      } catch (error) {
        return { state: isAbsent(error) ? 'absent' : 'unreadable' };
      }
    },
    write: async ({ line, hash, at }) => {
      const text = hash.toString('hex');
      const content = JSON.stringify({ format: 1, line, hash: text, at, mac: macOf(line, text, at).toString('hex') });
      const draft = `${file}.new`;
      await writeSynced(draft, `${content}\n`, 'w');
      await rename(draft, file);
      await syncFolder(dirname(file));
    },
    setAside: async (now) => {
      await rename(file, `${file}.aside-${now.toISOString().replace(/[:.]/g, '-')}`);
    },
  };
}
