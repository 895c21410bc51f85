/**
 * A small file that is always whole and that a full disk does not keep from being written anew: the file before the last one stays beside it under
 * another name, and its room is what the next one is written into.
 */
import { constants } from 'node:fs';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The file always has this size, in bytes, so that writing into the room of another needs none: spaces fill it, which JSON allows at its end. */
const SIZE = 8 * 1024;

async function inode(file: string): Promise<number | null> {
  try {
    return (await stat(file)).ino;
  } catch {
    return null;
  }
}

async function ignoring(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined);
}

/** Writes `text` into the room of `draft`, which nobody reads under that name. */
async function fill(draft: string, text: string): Promise<void> {
  if (Buffer.byteLength(text) > SIZE) throw new Error('the status is too long');
  const bytes = Buffer.alloc(SIZE, ' ');
  bytes.write(text);
  const handle = await open(draft, constants.O_RDWR | constants.O_CREAT, 0o644);
  try {
    await handle.write(bytes, 0, SIZE, 0);
    await handle.truncate(SIZE);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces the content of `file` by `text`, whole or not at all. Throws what the disk does; the former content then stays. Not to be called again
 * before it has ended.
 */
export async function writeStatusFile(file: string, text: string): Promise<void> {
  const [draft, spare] = [`${file}.next`, `${file}.before`];
  await ignoring(mkdir(dirname(file), { recursive: true, mode: 0o700 }));
  // What a power cut left: the spare becomes the draft again, unless it is the file itself under a second name.
  await ignoring(rename(spare, draft));
  if ((await inode(draft)) === (await inode(file))) await rm(draft, { force: true });
  await fill(draft, text);
  await ignoring(link(file, spare));
  await rename(draft, file);
  await ignoring(rename(spare, draft));
  // The first time, and where the file system knows no second names, the room for the next one is taken now.
  if ((await inode(draft)) === null) await ignoring(fill(draft, ''));
}
