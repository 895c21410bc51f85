/** What the gendarmes' list knows of a watch: where, when, and what has happened. No name, no telephone number, no code, no note. */
import { z } from 'zod';
import type { Config } from '../../shared/config/schema.ts';
import { formatAnswer } from '../../shared/fields/format.ts';
import type { Answers } from '../../shared/flow/definition.ts';
import type { WatchRow } from '../../shared/ipc/deposits.ts';
import { foldWatch, watchChange, type DatedChange } from '../../shared/watch/changes.ts';
import { watchedCommune, watchedPeriod } from '../../shared/watch/of-answers.ts';
import type { WatchService } from '../../shared/watch/of-service.ts';
import { zoneOf } from '../../shared/watch/zone.ts';
import type { DepositTableRow } from '../store/tables.ts';

const day = z.string();

/** The form in which the index closes an entry. */
export const watchEntry = z.strictObject({
  commune: z.string(),
  communeCode: z.string(),
  address: z.string(),
  /** The period that was asked for. */
  first: z.strictObject({ from: day, to: day }),
  /** Oldest first; notes are empty and agents left out. */
  changes: z.array(z.strictObject({ at: z.string(), agentId: z.null(), change: watchChange })),
});
export type WatchEntry = z.infer<typeof watchEntry>;

/** The answers that make the address, in one line, in French. What opens doors never stands in it. */
function addressLine({ watch, steps, words }: WatchService, answers: Answers): string {
  const fields = steps.flatMap((step) => step.fields);
  return watch.address
    .flatMap((id) => fields.find((field) => field.id === id && field.guarded !== true) ?? [])
    .map((field) => formatAnswer(field, answers[field.id], 'fr', words.fr))
    .filter((part) => part !== '')
    .join(', ');
}

/** A change without what the list does not show. */
function bare({ at, change }: DatedChange): WatchEntry['changes'][number] {
  return { at, agentId: null, change: change.kind === 'passage' ? { ...change, note: '' } : change };
}

/** The entry of a watch. Throws when its answers have no period, which the form requires. */
export function entryOf(service: WatchService, answers: Answers, changes: readonly DatedChange[]): WatchEntry {
  const first = watchedPeriod(service.watch, answers);
  if (first === null) throw new Error('a watch has no period');
  const commune = watchedCommune(service.watch, answers);
  return {
    commune: commune?.name ?? '',
    communeCode: commune?.code ?? '',
    address: addressLine(service, answers),
    first,
    changes: changes.map(bare),
  };
}

/** The entry after more changes. */
export function withChanges(entry: WatchEntry, changes: readonly DatedChange[]): WatchEntry {
  return { ...entry, changes: [...entry.changes, ...changes.map(bare)] };
}

/** The row of the list. `today` is the local day, which decides whose zone the commune is in. */
export function watchRow(config: Pick<Config, 'zones'>, today: string, row: DepositTableRow, entry: WatchEntry): WatchRow {
  const { period, cancelled, returnedEarly, passages } = foldWatch(entry.first, entry.changes);
  const last = passages.at(-1);
  return {
    reference: row.reference,
    service: row.service,
    status: row.status,
    commune: entry.commune,
    communeCode: entry.communeCode,
    zone: zoneOf(config.zones, entry.communeCode, today),
    address: entry.address,
    period,
    cancelled,
    returnedEarly,
    lastPassage: last === undefined ? null : { at: last.at, outcome: last.outcome },
    passages: passages.length,
    anomalies: passages.filter(({ outcome }) => outcome === 'anomaly').length,
    eraseAfter: row.erase_after,
  };
}
