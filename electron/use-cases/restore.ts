/**
 * A bare machine becomes the terminal again: a backup and the recovery key give base and key back. Refuses to replace anything; what it writes is
 * there whole or not at all.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../shared/config/schema.ts';
import { commit } from '../store/access.ts';
import { diskFault } from '../store/faults.ts';
import { syncFolder } from '../store/on-disk.ts';
import { BASE_FILE, openStore } from '../store/store.ts';
import { unsealBackup, type BackupSeal } from '../vault/backup-seal.ts';
import { adoptMaster, deriveKeys, keyIsThere } from '../vault/key-source.ts';
import { extractBase, readParts } from './backup-file.ts';

/** Why nothing was restored. Nothing was changed then. */
export const RESTORE_REFUSALS = [
  /** The data folder holds a base already. */
  'baseExists',
  /** It holds a key, or what remembers where one comes from. */
  'keyExists',
  'noFile',
  /** The file is no backup, or its end is missing. */
  'notABackup',
  'noRecoveryKeyFile',
  /** The file of the recovery key holds no such key. */
  'notARecoveryKey',
  /** It is the key of another unit, or the seal was altered. */
  'otherKey',
  /** The base in the file is not the one that was saved. */
  'damaged',
  /** The backup was made by a newer version of the program. */
  'fromFuture',
  /** The disk of the data folder is full. */
  'full',
  /** The data folder takes no files. */
  'refused',
] as const;
export type RestoreRefusal = (typeof RESTORE_REFUSALS)[number];

export interface RestoreOptions {
  readonly file: string;
  readonly recoveryKeyFile: string;
  readonly dataDir: string;
  readonly choice: Config['vault'];
  readonly now: () => Date;
}

export type Restoring =
  | {
      readonly ok: true;
      /** ISO instant of the backup. */
      readonly madeAt: string;
      readonly deposits: number;
      readonly agents: number;
      /** Where the terminal's key now is. */
      readonly keyFile: string;
    }
  | { readonly ok: false; readonly reason: RestoreRefusal };

const refused = (reason: RestoreRefusal): { readonly ok: false; readonly reason: RestoreRefusal } => ({ ok: false, reason });

/** The recovery key as a person copied it: in groups, in small letters, with comments. Null when there is none. */
export function recoveryKeyIn(text: string): string | null {
  const typed = text
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .join('')
    .replace(/\s+/g, '')
    .toUpperCase();
  return /^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(typed) ? typed : null;
}

/** The text of a file, or null when it cannot be read. */
async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

interface Restored {
  readonly deposits: number;
  readonly agents: number;
}

/** Opens the extracted base as the terminal would, brings its structure up to date, checks everything and writes into it that it was restored. */
async function proveAndMark(draftDir: string, seal: BackupSeal, now: () => Date): Promise<Restored | RestoreRefusal> {
  const keys = deriveKeys(Buffer.from(seal.master, 'hex'), 'file');
  const opening = await openStore({ dataDir: draftDir, keys: keys.store, now });
  if (!opening.ok) return opening.reason === 'fromFuture' ? 'fromFuture' : 'damaged';
  const { store } = opening;
  try {
    if (!(await store.verify()).intact) return 'damaged';
    await store.write(async () => commit(null, { event: 'base.restored', actor: 'system', facts: {} }));
    const agents = (await store.read.rows('agent', (from) => from.selectFrom('agent').selectAll())).filter(
      (row) => row.revoked_at === null,
    );
    const deposits = await store.read.figure((from) =>
      from
        .selectFrom('deposit')
        .select((select) => select.fn.countAll().as('figure'))
        .where('status', '<>', 'erased'),
    );
    return { deposits, agents: agents.length };
  } finally {
    store.close();
  }
}

/** The base gets its name first and the key's record comes last: a power cut between them leaves a base that the terminal refuses, never a new one. */
async function publish(options: RestoreOptions, draftDir: string, master: Buffer): Promise<string> {
  const base = join(options.dataDir, BASE_FILE);
  await rename(join(draftDir, BASE_FILE), base);
  try {
    await syncFolder(options.dataDir);
    return adoptMaster(options, master);
  } catch (error) {
    await rm(base, { force: true });
    throw error;
  }
}

async function restoreFrom(handle: FileHandle, options: RestoreOptions, recoveryKey: string, draftDir: string): Promise<Restoring> {
  const parts = await readParts(handle);
  if (parts === null) return refused('notABackup');
  const seal = await unsealBackup(recoveryKey, parts.sealed);
  if (seal === null) return refused('otherKey');
  mkdirSync(draftDir, { recursive: true, mode: 0o700 });
  if ((await extractBase(handle, parts.baseBytes, join(draftDir, BASE_FILE))) !== seal.digest) return refused('damaged');
  const restored = await proveAndMark(draftDir, seal, options.now);
  if (typeof restored === 'string') return refused(restored);
  const keyFile = await publish(options, draftDir, Buffer.from(seal.master, 'hex'));
  return { ok: true, madeAt: seal.at, ...restored, keyFile };
}

/** Whether the data folder holds a base, or what is left of one. */
function baseIsThere(dataDir: string): boolean {
  return ['', '-wal', '-shm'].some((end) => existsSync(join(dataDir, BASE_FILE + end)));
}

async function opened(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, 'r');
  } catch {
    return null;
  }
}

/**
 * Restores a backup into a data folder without base and key. The key comes back as a key file, whatever its source was: the machine that held it is
 * gone. The agents' secrets open staff mode as before, since the device key derives from the same secret.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restoring> {
  const { dataDir, file, recoveryKeyFile } = options;
  if (baseIsThere(dataDir)) return refused('baseExists');
  if (keyIsThere(options)) return refused('keyExists');
  const keyText = await textOf(recoveryKeyFile);
  if (keyText === null) return refused('noRecoveryKeyFile');
  const recoveryKey = recoveryKeyIn(keyText);
  if (recoveryKey === null) return refused('notARecoveryKey');
  const handle = await opened(file);
  if (handle === null) return refused('noFile');
  const draftDir = join(dataDir, `.restoring-${randomUUID()}`);
  try {
    return await restoreFrom(handle, options, recoveryKey, draftDir);
  } catch (error) {
    const fault = diskFault(error);
    if (fault === null) throw error;
    return refused(fault === 'full' ? 'full' : fault === 'damaged' ? 'damaged' : 'refused');
  } finally {
    await handle.close();
    await rm(draftDir, { recursive: true, force: true }).catch(() => undefined);
  }
}
