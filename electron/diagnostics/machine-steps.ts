/** The steps of the self-test that the machine answers: its disk, its network card, its files. */
import { randomBytes, randomUUID, X509Certificate } from 'node:crypto';
import { readFile, rm, statfs } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { CauseOf } from '../../shared/diagnostics/steps.ts';
import { certificatesCause, roomCause } from '../../shared/diagnostics/verdicts.ts';
import { writeSynced } from '../store/on-disk.ts';

/** Bytes of the file that is tried. */
const PROBE_BYTES = 64 * 1024;

/** Writes bytes into a new file below `folder`, brings them to the disk and reads them back. The file stays. */
export async function throughDisk(folder: string, bytes: Buffer): Promise<{ readonly file: string; readonly back: Buffer }> {
  const file = join(folder, `autotest-${randomUUID()}`);
  try {
    await writeSynced(file, bytes);
    return { file, back: await readFile(file) };
  } catch (error) {
    await rm(file, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Whether the disk of `folder` takes a file and gives the same back, and how much room is left. Throws what the disk does. */
export async function tryDisk(folder: string): Promise<CauseOf<'disk'>> {
  const bytes = randomBytes(PROBE_BYTES);
  const { file, back } = await throughDisk(folder, bytes);
  await rm(file);
  if (!back.equals(bytes)) return 'diskFails';
  const { bavail, bsize } = await statfs(folder);
  return roomCause(bavail * bsize);
}

/** Whether a network card has an address. Nothing is sent. */
export function tryNetwork(): CauseOf<'network'> {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return addresses.some(({ internal }) => !internal) ? 'fine' : 'offline';
}

async function endOf(file: string): Promise<string | null> {
  try {
    return new Date(new X509Certificate(await readFile(file)).validTo).toISOString();
  } catch {
    return null;
  }
}

/** How the certificate files stand at `now`. */
export async function tryCertificates(files: readonly string[], now: Date): Promise<CauseOf<'certificates'>> {
  return certificatesCause(await Promise.all(files.map(endOf)), now);
}
