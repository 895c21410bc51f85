/**
 * The gendarmes' list, without unsealing every watch each time: what was read once stays in memory as closed boxes. Their key derives from the unit's private
 * key, so it exists only while staff mode is open; at the lock nothing has to be found and wiped, because nothing decrypted is held between two calls.
 * Nothing of it is written to the disk.
 */
import { hkdfSync } from 'node:crypto';
import type { WatchRow } from '../../shared/ipc/deposits.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { isWatch, type WatchService } from '../../shared/watch/of-service.ts';
import type { DepositChangeRow, DepositTableRow } from '../store/tables.ts';
import { closeBox, openBox } from '../vault/box.ts';
import type { Deps } from './deps.ts';
import { isSealed, unsealAnswers } from './open-deposit.ts';
import { changeRows, unsealChanges } from './read-watch.ts';
import { entryOf, watchEntry, watchRow, withChanges, type WatchEntry } from './watch-entry.ts';

export interface WatchListing {
  /** By their first day. */
  readonly rows: readonly WatchRow[];
  /** References of those whose sealed bytes do not open: damaged, or never theirs. They stay as they are, and are tried again at each listing. */
  readonly unopened: readonly string[];
}

export interface WatchIndex {
  /** Every watch that is neither closed nor erased; null when staff mode is locked, or was locked meanwhile. */
  readonly list: () => Promise<WatchListing | null>;
  /** Drops what belongs to no open watch any more. Needs no key. */
  readonly prune: () => Promise<void>;
}

interface Held {
  readonly box: Buffer;
  /** Number of the last change in the box. */
  readonly upTo: number;
}

type OpenRow = DepositTableRow & { readonly sealed: Buffer };

interface Entry {
  readonly entry: WatchEntry;
  readonly upTo: number;
}

/** Watches unsealed without a pause; unsealing is arithmetic, and the visit's clock must not wait for a long list. */
const WITHOUT_PAUSE = 4;

const CONTEXT = 'borne-pusey/watch-index/v1';
const contextOf = (reference: string) => `${CONTEXT}\n${reference}`;

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

const byFirstDay = (one: WatchRow, other: WatchRow): number =>
  one.period.from === other.period.from ? (one.reference < other.reference ? -1 : 1) : one.period.from < other.period.from ? -1 : 1;

function byReference(rows: readonly DepositChangeRow[]): ReadonlyMap<string, readonly DepositChangeRow[]> {
  const groups = new Map<string, DepositChangeRow[]>();
  for (const row of rows) {
    const group = groups.get(row.reference);
    if (group === undefined) groups.set(row.reference, [row]);
    else group.push(row);
  }
  return groups;
}

/** What unsealing gives, or null for bytes that do not open. */
const orNull = <T>(unsealing: Promise<T>): Promise<T | null> => unsealing.catch(() => null);

/** The entry of a watch that was not read yet, with everything that followed it; null when it does not open. */
async function builtFrom(deps: Deps, identity: string, row: OpenRow, service: WatchService): Promise<Entry | null> {
  const followed = await changeRows(deps.store.read, row.reference);
  const [answers, changes] = [await orNull(unsealAnswers(service, identity, row)), await orNull(unsealChanges(identity, followed))];
  return answers === null || changes === null ? null : { entry: entryOf(service, answers, changes), upTo: followed.at(-1)?.id ?? 0 };
}

/** The same entry when nothing followed; null when what followed does not open. */
async function broughtUp(identity: string, known: Entry, later: readonly DepositChangeRow[] = []): Promise<Entry | null> {
  const news = later.filter(({ id }) => id > known.upTo);
  const last = news.at(-1);
  if (last === undefined) return known;
  const changes = await orNull(unsealChanges(identity, news));
  return changes === null ? null : { entry: withChanges(known.entry, changes), upTo: last.id };
}

/** Deposits that are on the list: neither closed nor erased, of a service with `watch`. */
async function openWatches(deps: Deps): Promise<readonly { readonly row: OpenRow; readonly service: WatchService }[]> {
  const rows = await deps.store.read.rows('deposit', (from) =>
    from.selectFrom('deposit').selectAll().where('status', 'in', ['received', 'appointment', 'signed']),
  );
  return rows.flatMap((row) => {
    const service = deps.findService(row.service);
    return isWatch(service) && isSealed(row) ? [{ row, service }] : [];
  });
}

/** An index that holds nothing yet. */
export function createWatchIndex(deps: Deps): WatchIndex {
  const held = new Map<string, Held>();
  /** Changes up to this number are in the boxes: the next listing reads only later ones. */
  let seen = 0;
  /** Listings go one after the other, so that none unseals what another is unsealing. */
  let turn: Promise<unknown> = Promise.resolve();

  const identityNow = () => deps.keyring.identity(deps.now().getTime());
  const keepOnly = (references: ReadonlySet<string>) => {
    [...held.keys()].filter((reference) => !references.has(reference)).forEach((reference) => held.delete(reference));
  };
  const opened = (key: Buffer, reference: string): Entry | null => {
    const found = held.get(reference);
    const plain = found === undefined ? null : openBox(key, found.box, contextOf(reference));
    return found === undefined || plain === null ? null : { upTo: found.upTo, entry: watchEntry.parse(JSON.parse(plain.toString('utf8'))) };
  };
  const close = (key: Buffer, reference: string, { upTo, entry }: Entry) => {
    held.set(reference, { upTo, box: closeBox(key, Buffer.from(JSON.stringify(entry)), contextOf(reference)) });
  };

  const listWith = async (identity: string, key: Buffer): Promise<WatchListing | null> => {
    const watches = await openWatches(deps);
    const fresh = await deps.store.read.rows('deposit_change', (from) =>
      from.selectFrom('deposit_change').selectAll().where('id', '>', seen).orderBy('id'),
    );
    const later = byReference(fresh);
    keepOnly(new Set(watches.map(({ row }) => row.reference)));
    const { today } = localNow(deps.now());
    const rows: WatchRow[] = [];
    const unopened: string[] = [];
    let unsealed = 0;
    for (const { row, service } of watches) {
      const known = opened(key, row.reference);
      const current =
        known === null ? await builtFrom(deps, identity, row, service) : await broughtUp(identity, known, later.get(row.reference));
      if (current === null) {
        // Read anew from its beginning next time: what followed may have been seen by then.
        held.delete(row.reference);
        unopened.push(row.reference);
        continue;
      }
      if (current !== known) {
        close(key, row.reference, current);
        unsealed += 1;
        if (unsealed % WITHOUT_PAUSE === 0) await pause();
        if (identityNow() !== identity) return null;
      }
      rows.push(watchRow(deps.config, today, row, current.entry));
    }
    seen = fresh.at(-1)?.id ?? seen;
    return identityNow() === identity ? { rows: rows.sort(byFirstDay), unopened } : null;
  };

  return {
    list: () => {
      const mine = turn.then(async () => {
        const identity = identityNow();
        if (identity === null) return null;
        const key = Buffer.from(hkdfSync('sha256', identity, '', CONTEXT, 32));
        try {
          return await listWith(identity, key);
        } finally {
          key.fill(0);
        }
      });
      // Without its value: the rows of a listing are the caller's alone.
      turn = mine.then(
        () => undefined,
        () => undefined,
      );
      return mine;
    },
    prune: async () => keepOnly(new Set((await openWatches(deps)).map(({ row }) => row.reference))),
  };
}
