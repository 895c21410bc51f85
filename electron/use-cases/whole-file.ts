/** A file that is there whole or not at all, in a folder that may be unplugged at any moment. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const DRAFT_END = '.draft';

async function synced(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Brings the names of a folder to the disk. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes drafts that a power cut left behind. */
export async function removeDrafts(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('.') && name.endsWith(DRAFT_END));
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}

/**
 * Writes `fileName` whole into `folder`, replacing an earlier one. `before` runs once the bytes are on the disk as a draft and before they get their
 * name: the audit line is kept first. False when the folder refuses the file (full, write-protected, unplugged); what `before` throws is thrown.
 */
export async function writeWhole(folder: string, fileName: string, bytes: Buffer, before: () => Promise<unknown>): Promise<boolean> {
  const draft = join(folder, `.${randomUUID()}${DRAFT_END}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await removeDrafts(folder);
    await synced(draft, bytes);
  } catch {
    return false;
  }
  await before();
  try {
    await rename(draft, join(folder, fileName));
    await syncFolder(folder);
  } catch {
    return false;
  }
  return true;
}
