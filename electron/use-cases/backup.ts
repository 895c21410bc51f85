/** Backups: written whole or not at all, proved by opening them, and only then allowed to replace older ones. */
import { createHash, randomUUID } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Actor, AuditEntry } from '../../shared/audit/catalogue.ts';
import { BACKUP_VERDICTS, type BackupVerdict, type BackupView } from '../../shared/backup.ts';
import { SERVICE_BLOCKS, settingsOf, type Config } from '../../shared/config/schema.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { commit } from '../store/access.ts';
import { verifyCopy } from '../store/copy.ts';
import { diskFault, takesFiles } from '../store/faults.ts';
import { syncFolder } from '../store/on-disk.ts';
import type { UnitKeyRow } from '../store/tables.ts';
import { sealBackup } from '../vault/backup-seal.ts';
import type { TerminalKeys } from '../vault/key-source.ts';
import { appendSeal, backupName, backupNames, instantOfName, settledDigest } from './backup-file.ts';
import type { Deps } from './deps.ts';
import { removeDrafts } from './whole-file.ts';
import { unitKey } from './staff-view.ts';

/** Name of the row of `meta` that keeps what became of the last backup. */
const BACKUP_META = 'backup';
/** After a try that failed, the next one by itself comes no sooner, in ms. */
export const RETRY_MS = 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const state = z.strictObject({
  last: z.strictObject({ at: z.string(), kib: z.number(), verdict: z.enum(BACKUP_VERDICTS) }).nullable(),
  good: z.strictObject({ at: z.string(), kib: z.number() }).nullable(),
});
type State = Readonly<z.infer<typeof state>>;

export interface BackupPlace {
  readonly dataDir: string;
  readonly keys: TerminalKeys;
}

export interface Backups {
  readonly view: () => Promise<BackupView>;
  /** Makes a backup now; never throws for what a disk does. */
  readonly run: (actor: Actor) => Promise<BackupVerdict>;
  /** Makes today's backup unless it was made, or a try failed within the hour. Null when there was nothing to do. */
  readonly runIfDue: () => Promise<BackupVerdict | null>;
}

/** Days that a copy may be kept: as long as the service that keeps longest. What was erased is then in no copy either, one such time later at most. */
export function mostDaysOfCopy(config: Config): number {
  return Math.max(...SERVICE_BLOCKS.map((id) => settingsOf(config, id).retentionDays));
}

const VERDICT_OF = { full: 'full', readOnly: 'refused', disk: 'failed', damaged: 'damaged' } as const;

/** A mark of the unit that says nothing about it. */
function unitMark(unit: UnitKeyRow): string {
  return createHash('sha256').update(unit.recipient).digest('hex').slice(0, 8);
}

/** Removes copies beyond `keep`, and older ones than any deposit may be. The one just proved stays in every case. Returns how many went. */
async function removeOld(deps: Deps, folder: string, mark: string, fresh: string): Promise<number> {
  const others = (await backupNames(folder, mark)).filter((name) => name !== fresh);
  const oldest = deps.now().getTime() - mostDaysOfCopy(deps.config) * DAY_MS;
  const old = others.filter((name, index) => index >= deps.config.backup.keep - 1 || (instantOfName(name)?.getTime() ?? Infinity) < oldest);
  for (const name of old) await rm(join(folder, name));
  return old.length;
}

interface Made {
  readonly verdict: BackupVerdict;
  readonly kib: number;
  readonly removed: number;
}
const notMade = (verdict: BackupVerdict): Made => ({ verdict, kib: 0, removed: 0 });

async function writeCopy(deps: Deps, { keys }: BackupPlace, folder: string, unit: UnitKeyRow): Promise<Made> {
  const draft = join(folder, `.${randomUUID()}.draft`);
  const at = deps.now();
  try {
    await removeDrafts(folder);
    await deps.store.backup(draft);
    const digest = await settledDigest(draft);
    if (!(await verifyCopy(draft, keys.store)).intact) return notMade('damaged');
    const seal = await sealBackup(unit.recovery_recipient, { at: at.toISOString(), master: keys.master.toString('hex'), digest });
    const bytes = await appendSeal(draft, seal);
    const mark = unitMark(unit);
    const name = backupName(mark, at);
    await rename(draft, join(folder, name));
    await syncFolder(folder);
    return { verdict: 'verified', kib: Math.ceil(bytes / 1024), removed: await removeOld(deps, folder, mark, name) };
  } catch (error) {
    const fault = diskFault(error);
    if (fault === 'disk' && !takesFiles(folder)) return notMade('refused');
    return notMade(fault === null ? 'failed' : VERDICT_OF[fault]);
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function folderIsThere(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

async function make(deps: Deps, place: BackupPlace, folder: string): Promise<Made> {
  const unit = await unitKey(deps.store.read);
  if (unit === null) return notMade('notSetUp');
  // The folder is never made: where a stick is to be mounted there would be one without the stick, on the disk of the base.
  if (!(await folderIsThere(folder))) return notMade('noFolder');
  return writeCopy(deps, place, folder, unit);
}

async function sameDisk(folder: string, dataDir: string): Promise<boolean> {
  try {
    return (await stat(folder)).dev === (await stat(dataDir)).dev;
  } catch {
    return false;
  }
}

/** The backups of a terminal. `report` is told what could not be kept in the base itself. */
export function createBackups(deps: Deps, place: BackupPlace): Backups {
  const folderNow = (): string | null => deps.config.backup.folder;
  let known: State | null = null;
  let lastTry = -Infinity;
  let turn: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<State> => {
    if (known !== null) return known;
    const row = await deps.store.read.row('meta', (from) => from.selectFrom('meta').selectAll().where('name', '=', BACKUP_META));
    const parsed = state.safeParse(row === null ? null : JSON.parse(row.value));
    return parsed.success ? parsed.data : { last: null, good: null };
  };

  /** In memory first: with a full disk the base cannot keep it, and the health page must still tell it. */
  const remember = async (next: State, entry: AuditEntry): Promise<void> => {
    known = next;
    const value = JSON.stringify(next);
    await deps.store.write(async (tx) => {
      const before = await tx.row('meta', (from) => from.selectFrom('meta').selectAll().where('name', '=', BACKUP_META));
      if (before === null) tx.insert('meta', { name: BACKUP_META, value });
      else tx.change('meta', { name: BACKUP_META }, { value });
      return commit(null, entry);
    });
  };

  const once = async (actor: Actor): Promise<BackupVerdict> => {
    const folder = folderNow();
    if (folder === null) return 'noFolder';
    const before = await read();
    lastTry = deps.now().getTime();
    const { verdict, kib, removed } = await make(deps, place, folder);
    if (verdict === 'notSetUp') return verdict;
    const at = deps.now().toISOString();
    const good = verdict === 'verified' ? { at, kib } : before.good;
    const entry: AuditEntry =
      verdict === 'verified'
        ? { event: 'backup.made', actor, facts: { kib, removed } }
        : { event: 'backup.failed', actor, facts: { verdict } };
    try {
      await remember({ last: { at, kib, verdict }, good }, entry);
    } catch (error) {
      if (diskFault(error) === null) throw error;
    }
    return verdict;
  };
  const run = (actor: Actor): Promise<BackupVerdict> => {
    const mine = turn.then(() => once(actor));
    turn = mine.catch(() => undefined);
    return mine;
  };

  return {
    run,
    runIfDue: async () => {
      if (folderNow() === null || (await unitKey(deps.store.read)) === null) return null;
      const now = deps.now();
      const { good } = await read();
      if (good !== null && localNow(new Date(good.at)).today === localNow(now).today) return null;
      return Math.abs(now.getTime() - lastTry) < RETRY_MS ? null : run('system');
    },
    view: async () => {
      const { last, good } = await read();
      const folder = folderNow();
      const since = good?.at ?? (await unitKey(deps.store.read))?.created_at;
      const daysWithout = since === undefined ? null : Math.max(0, Math.floor((deps.now().getTime() - Date.parse(since)) / DAY_MS));
      return { folder, last, good, daysWithout, sameDisk: folder !== null && (await sameDisk(folder, place.dataDir)) };
    },
  };
}
