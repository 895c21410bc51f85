/** The encrypted base of the terminal. */
import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { createReader, writeWithAudit, type Outcome, type Reader, type Writer } from './access.ts';
import { createChainReader, type ChainReader } from './chain-reader.ts';
import { isSearchComplete, rebuildSearch } from './contact-search.ts';
import { connect, type Connection } from './dialect.ts';
import { diskFault, takesFiles } from './faults.ts';
import { createGuard, IntegrityError, type Guard } from './guard.ts';
import { LATEST_VERSION } from './migrations/index.ts';
import { sampleBase, type BaseSample } from './sample.ts';
import { checkStructure, inTransaction, migrate, readVersion } from './structure.ts';
import type { Database } from './tables.ts';
import { verifyBase, type BaseReport } from './verify.ts';

/** Name of the base in the data directory. */
export const BASE_FILE = 'borne-pusey.db';

export interface StoreKeys {
  /** 64 hexadecimal digits: the key of the file's cipher. */
  readonly database: string;
  /** 32 bytes: the key of our own authentication. */
  readonly mac: Buffer;
}

export interface Store {
  readonly read: Reader;
  /** Runs `work` in one transaction with its audit lines; it must use only the writer it is given. */
  readonly write: <T>(work: (tx: Writer) => Promise<Outcome<T>>) => Promise<T>;
  /** Questions about the audit chain. */
  readonly chain: ChainReader;
  /** Checks every row; waits for a transaction under way and keeps others waiting. */
  readonly verify: () => Promise<BaseReport>;
  /** Checks a sample of the rows and the end of the audit chain; waits for a transaction under way. */
  readonly sample: () => Promise<BaseSample>;
  /** Makes the index of the register anew from its table. */
  readonly mendSearch: () => Promise<void>;
  /** Brings the write-ahead log into the base and empties it, so that erased bytes are in neither. */
  readonly settle: () => Promise<void>;
  /** Writes a copy, encrypted with the same key, readable by its owner only where the file system knows owners. The file must not exist. */
  readonly backup: (file: string) => Promise<void>;
  readonly close: () => void;
}

/** Why a base does not open. Only `unreadable` may lead to setting it aside. */
export type StoreRefusal =
  /** Written by a newer version of the program. */
  | 'fromFuture'
  /** Not a base, or not with this key. */
  | 'unreadable'
  /** Opens, but its structure or its seals are not ours. */
  | 'altered'
  /** The disk has no room left, so that even opening cannot be done safely. */
  | 'diskFull'
  /** The disk or the folder takes no writing. */
  | 'readOnly';

export type StoreOpening = { readonly ok: true; readonly store: Store } | { readonly ok: false; readonly reason: StoreRefusal };

/** Settings of every connection. `synchronous=full`: what was confirmed survives a power cut. `secure_delete`: erased bytes become zeros. */
const SETTINGS = ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'secure_delete = on', 'trusted_schema = off'] as const;

/** Puts the store together over an open connection whose structure is up to date. */
export function assembleStore(connection: Connection, guard: Guard, now: () => Date): Store {
  const kysely = new Kysely<Database>({ dialect: connection.dialect });
  const { run } = connection;
  const alone = <T>(work: () => Promise<T>) => kysely.connection().execute(work);
  const settle = () => alone(async () => void run('pragma wal_checkpoint(truncate)'));
  return {
    read: createReader(kysely, guard),
    write: (work) => writeWithAudit(kysely, run, guard, now, work),
    chain: createChainReader(alone, run, guard),
    mendSearch: () => alone(async () => inTransaction(run, () => rebuildSearch(run, guard, now().toISOString()))),
    verify: () => alone(() => verifyBase(run, guard)),
    sample: () => alone(() => sampleBase(run, guard)),
    settle,
    backup: (file) =>
      alone(async () => {
        run('vacuum into ?', [file]);
        try {
          chmodSync(file, 0o600);
        } catch {
          // A stick's file system may know no owner. The copy is encrypted.
        }
      }),
    close: () => {
      run('pragma wal_checkpoint(truncate)');
      connection.close();
    },
  };
}

/** Settles a connection and brings its structure up to date. Throws `IntegrityError` when the structure is not ours. */
export function prepareConnection(connection: Connection, guard: Guard, now: () => Date): void {
  SETTINGS.forEach((setting) => connection.run(`pragma ${setting}`));
  migrate(connection.run, guard, now().toISOString());
  checkStructure(connection.run, guard);
  mendSearchIfDue(connection.run, guard, now);
}

/** The register's index is made anew when it lacks contacts. One on a damaged page is left to `verify`, which names it: the base serves without it. */
function mendSearchIfDue(run: Connection['run'], guard: Guard, now: () => Date): void {
  try {
    if (!isSearchComplete(run)) inTransaction(run, () => rebuildSearch(run, guard, now().toISOString()));
  } catch (error) {
    if (diskFault(error) !== 'damaged') throw error;
  }
}

function isUnreadable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT');
}

/**
 * Opens the base of `dataDir`, or creates it. Before a structure changes, a backup is made, and it is removed once the new
 * structure is proved. Typed refusals for what an operator must decide; anything else throws.
 */
export async function openStore(options: {
  readonly dataDir: string;
  readonly keys: StoreKeys;
  readonly now: () => Date;
}): Promise<StoreOpening> {
  const { dataDir, keys, now } = options;
  if (!/^[0-9a-f]{64}$/.test(keys.database)) throw new Error('the key of the base is 64 hexadecimal digits');
  const file = join(dataDir, BASE_FILE);
  const guard = createGuard(keys.mac);
  let connection: Connection | null = null;
  try {
    connection = connect(file, keys.database);
    const version = readVersion(connection.run);
    connection.run('select count(*) from sqlite_master');
    if (version > LATEST_VERSION) {
      connection.close();
      return { ok: false, reason: 'fromFuture' };
    }
    const before = version > 0 && version < LATEST_VERSION ? backupBefore(connection, file, version) : null;
    prepareConnection(connection, guard, now);
    chmodSync(file, 0o600);
    const store = assembleStore(connection, guard, now);
    if (before !== null && (await store.verify()).intact) rmSync(before);
    return { ok: true, store };
  } catch (error) {
    connection?.close();
    if (isUnreadable(error)) return { ok: false, reason: 'unreadable' };
    if (error instanceof IntegrityError) return { ok: false, reason: 'altered' };
    const refusal = refusalOfDisk(error, dataDir);
    if (refusal === null) throw error;
    return { ok: false, reason: refusal };
  }
}

/** What the driver calls "cannot open" is most often a folder that takes no files. */
function refusalOfDisk(error: unknown, dataDir: string): StoreRefusal | null {
  switch (diskFault(error)) {
    case 'full':
      return 'diskFull';
    case 'readOnly':
      return 'readOnly';
    default:
      return takesFiles(dataDir) ? null : 'readOnly';
  }
}

function backupBefore(connection: Connection, file: string, version: number): string {
  const copy = `${file}.before-v${version + 1}`;
  rmSync(copy, { force: true });
  connection.run('vacuum into ?', [copy]);
  chmodSync(copy, 0o600);
  return copy;
}

/**
 * Sets an unreadable base aside by renaming it with the instant; nothing is deleted. Returns the new name, or null when there is
 * no base. To be called only for the refusal `unreadable`, after a person decided it.
 */
export function setAside(dataDir: string, now: Date): string | null {
  const file = join(dataDir, BASE_FILE);
  if (!existsSync(file)) return null;
  const name = `${BASE_FILE}.aside-${now.toISOString().replace(/[:.]/g, '-')}`;
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(file + end)) renameSync(file + end, join(dataDir, name + end));
  }
  return name;
}
