/** A file that is there whole or not at all, in a folder that may be unplugged at any moment. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { syncFolder, writeSynced } from '../store/on-disk.ts';

const DRAFT_END = '.draft';

/** Removes drafts that a power cut left behind. */
export async function removeDrafts(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('.') && name.endsWith(DRAFT_END));
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}

/** Files of one name that may lie beside each other. */
const MOST_FILES = 99;

/** The first of the names that no file of the folder bears, whatever their capitals; null when there are too many. `nameOf` counts from 1. */
export async function freeName(folder: string, nameOf: (turn: number) => string): Promise<string | null> {
  const taken = new Set((await readdir(folder).catch(() => [])).map((name) => name.toLowerCase()));
  for (let turn = 1; turn <= MOST_FILES; turn += 1) {
    const name = nameOf(turn);
    if (!taken.has(name.toLowerCase())) return name;
  }
  return null;
}

/** Gives the draft its name; true when it bears it on the disk, false when the folder refuses. */
export type Place = () => Promise<boolean>;

/**
 * Puts `bytes` on the disk as a draft of `folder`, and lets `work` decide when the draft gets its name. A draft that got none is removed; so is a file that got its
 * name and whose `work` then threw. Null when the folder refuses the draft; what `work` throws is thrown.
 */
export async function withDraft<T>(folder: string, fileName: string, bytes: Buffer, work: (place: Place) => Promise<T>): Promise<T | null> {
  const draft = join(folder, `.${randomUUID()}${DRAFT_END}`);
  const file = join(folder, fileName);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await removeDrafts(folder);
    await writeSynced(draft, bytes);
  } catch {
    return null;
  }
  let placed = false;
  try {
    return await work(async () => {
      try {
        await rename(draft, file);
        placed = true;
        await syncFolder(folder);
        return true;
      } catch {
        return false;
      }
    });
  } catch (error) {
    if (placed) await rm(file, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/**
 * Writes `fileName` whole into `folder`, replacing an earlier one. `before` runs once the bytes are on the disk as a draft and before they get their
 * name: the audit line is kept first. False when the folder refuses the file (full, write-protected, unplugged); what `before` throws is thrown.
 */
export async function writeWhole(folder: string, fileName: string, bytes: Buffer, before: () => Promise<unknown>): Promise<boolean> {
  const placed = await withDraft(folder, fileName, bytes, async (place) => {
    await before();
    return place();
  });
  return placed ?? false;
}

/** `writeWhole` of a file that somebody asked for. Failure: `unexpected` when the folder refuses it. */
export async function exportWhole(
  folder: string,
  fileName: string,
  bytes: Buffer,
  before: () => Promise<unknown>,
): Promise<Result<{ readonly fileName: string }>> {
  return (await writeWhole(folder, fileName, bytes, before)) ? ok({ fileName }) : fail('unexpected');
}
