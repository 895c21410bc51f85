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

export interface WatchIndex {
  /** Every watch that is neither closed nor erased, by its first day; null when staff mode is locked, or was locked meanwhile. */
  readonly rows: () => Promise<readonly WatchRow[] | null>;
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

/** The entry of a watch that was not read yet, with everything that followed it. */
async function builtFrom(deps: Deps, identity: string, row: OpenRow, service: WatchService): Promise<Entry> {
  const followed = await changeRows(deps.store.read, row.reference);
  const answers = await unsealAnswers(service, identity, row);
  return { entry: entryOf(service, answers, await unsealChanges(identity, followed)), upTo: followed.at(-1)?.id ?? 0 };
}

/** The same entry when nothing followed. */
async function broughtUp(identity: string, known: Entry, later: readonly DepositChangeRow[] = []): Promise<Entry> {
  const news = later.filter(({ id }) => id > known.upTo);
  const last = news.at(-1);
  return last === undefined ? known : { entry: withChanges(known.entry, await unsealChanges(identity, news)), upTo: last.id };
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

  const list = async (identity: string, key: Buffer): Promise<readonly WatchRow[] | null> => {
    const watches = await openWatches(deps);
    const fresh = await deps.store.read.rows('deposit_change', (from) =>
      from.selectFrom('deposit_change').selectAll().where('id', '>', seen).orderBy('id'),
    );
    const later = byReference(fresh);
    keepOnly(new Set(watches.map(({ row }) => row.reference)));
    const { today } = localNow(deps.now());
    const rows: WatchRow[] = [];
    let unsealed = 0;
    for (const { row, service } of watches) {
      const known = opened(key, row.reference);
      const current =
        known === null ? await builtFrom(deps, identity, row, service) : await broughtUp(identity, known, later.get(row.reference));
      if (current !== known) {
        close(key, row.reference, current);
        unsealed += 1;
        if (unsealed % WITHOUT_PAUSE === 0) await pause();
        if (identityNow() !== identity) return null;
      }
      rows.push(watchRow(deps.config, today, row, current.entry));
    }
    seen = fresh.at(-1)?.id ?? seen;
    return identityNow() === identity ? rows.sort(byFirstDay) : null;
  };

  return {
    rows: () => {
      const mine = turn.then(async () => {
        const identity = identityNow();
        if (identity === null) return null;
        const key = Buffer.from(hkdfSync('sha256', identity, '', CONTEXT, 32));
        try {
          return await list(identity, key);
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
