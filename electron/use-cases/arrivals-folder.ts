/**
 * The folder in which files of other units arrive, often a stick. What lies there was written by others: only plain files with a plain name are seen, no
 * link is followed, and nothing larger than a transfer is read.
 */
import { constants } from 'node:fs';
import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ARRIVAL_NAME } from '../../shared/ipc/deposits.ts';
import { MOST_TRANSFER_BYTES } from '../vault/transfer.ts';

/** Files shown at most. */
const MOST_FILES = 200;

/** Names of the files, in order; none when the folder is not there. */
export async function arrivalNames(folder: string): Promise<readonly string[]> {
  return plainFileNames(folder, ARRIVAL_NAME);
}

/** Names of the plain files of that form, in order; none when the folder is not there. */
export async function plainFileNames(folder: string, form: RegExp): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && form.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .slice(0, MOST_FILES);
}

/** Reads one byte more than allowed at most, so that a file that grows meanwhile is noticed. */
async function bounded(handle: Awaited<ReturnType<typeof open>>, most: number): Promise<Buffer | null> {
  const room = Buffer.alloc(most + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(room, length, room.length - length);
    length += bytesRead;
    if (length > most) return null;
    if (bytesRead === 0) return room.subarray(0, length);
  }
}

/** The bytes of a transfer; `tooLarge` when it is none for its size alone. */
export async function readArrival(folder: string, name: string): Promise<Buffer | 'missing' | 'tooLarge'> {
  return readPlainFile(folder, name, ARRIVAL_NAME, MOST_TRANSFER_BYTES);
}

/** The bytes of a file, `missing` when there is no plain file of that name or the name is not of that form. */
export async function readPlainFile(
  folder: string,
  name: string,
  form: RegExp,
  mostBytes: number,
): Promise<Buffer | 'missing' | 'tooLarge'> {
  if (!form.test(name)) return 'missing';
  // A pipe must not make the program wait, and a link in place of a file must not lead anywhere.
  const handle = await open(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null);
  if (handle === null) return 'missing';
  try {
    if (!(await handle.stat()).isFile()) return 'missing';
    return (await bounded(handle, mostBytes)) ?? 'tooLarge';
  } finally {
    await handle.close();
  }
}

/** Removes a file that was taken in. A folder that refuses is no failure: the file stays sealed, and taking it in again is refused. */
export async function removeArrival(folder: string, name: string): Promise<void> {
  await rm(join(folder, name), { force: true }).catch(() => undefined);
}
