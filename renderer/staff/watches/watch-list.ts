/**
 * The list of watches as a patrol asks for it: which ones, in what order, how many at each moment. Pure; what a search or an order compares is
 * prepared once, when the list arrives, so that typing stays quick over thousands of rows.
 */
import type { DepositStatus } from '../../../shared/deposit-status.ts';
import { serviceName } from '../../../shared/i18n/service-name.fr.ts';
import type { WatchRow } from '../../../shared/ipc/deposits.ts';
import { addDays, daysBetween } from '../../../shared/time/calendar.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { watchPhase } from '../../../shared/watch/changes.ts';
import type { KnownZone } from '../../../shared/watch/zone.ts';
import { fold } from '../../ui/fold.ts';

export const MOMENTS = ['today', 'soon', 'ending', 'overdue', 'all'] as const;
export type Moment = (typeof MOMENTS)[number];

/** "Next days": a watch that begins within this many days. */
const SOON_DAYS = 7;

/** Days after which a last passage counts as old. Ours: no public text sets a frequency. */
const OLD_AFTER_DAYS = 3;

/** Where a watch is: its period's phase, or ended by the visitor. */
export type WatchPhase = ReturnType<typeof watchPhase> | 'cancelled';

export function phaseOf({ cancelled, period }: Pick<WatchRow, 'cancelled' | 'period'>, today: string): WatchPhase {
  return cancelled ? 'cancelled' : watchPhase(period, today);
}

/** Whether a home is to be passed by on that day. */
export function isUnderWay(phase: WatchPhase): boolean {
  return phase === 'underWay' || phase === 'ending';
}

/** Whether an agent closed it or it was erased: nobody passes by any more, and the list does not have it. */
export function isOver(status: DepositStatus): boolean {
  return status === 'closed' || status === 'erased';
}

/** How fresh the last passage is: `none` before the watch has begun or once it is over, when none is due. */
export type Freshness = 'none' | 'never' | 'old' | 'recent' | 'today';

export function freshnessOf(row: Pick<WatchRow, 'cancelled' | 'period' | 'lastPassage'>, today: string): Freshness {
  if (row.lastPassage === null) return isUnderWay(phaseOf(row, today)) ? 'never' : 'none';
  const days = daysBetween(localNow(new Date(row.lastPassage.at)).today, today);
  if (days <= 0) return 'today';
  return days < OLD_AFTER_DAYS ? 'recent' : 'old';
}

/** What stands beside a watch, in the order of its weight. */
export const FLAGS = ['cancelled', 'returnedEarly', 'anomaly', 'toVerify', 'zoneUnknown'] as const;
export type Flag = (typeof FLAGS)[number];

/** `toVerify`: no gendarme has yet seen the papers of the person who asked. */
export function flagsOf(row: Pick<WatchRow, 'cancelled' | 'returnedEarly' | 'anomalies' | 'status' | 'zone'>): readonly Flag[] {
  const holds: Readonly<Record<Flag, boolean>> = {
    cancelled: row.cancelled,
    returnedEarly: row.returnedEarly && !row.cancelled,
    anomaly: row.anomalies > 0,
    toVerify: row.status === 'received',
    zoneUnknown: row.zone === 'unknown',
  };
  return FLAGS.filter((flag) => holds[flag]);
}

export const SORTS = ['passage', 'address', 'commune', 'service', 'dates'] as const;
export type WatchSort = (typeof SORTS)[number];

/** What is asked of the list. Null: all of them. */
export interface WatchFilter {
  readonly moment: Moment;
  /** INSEE code. */
  readonly commune: string | null;
  readonly zone: KnownZone | null;
  readonly service: string | null;
  readonly text: string;
  readonly sort: { readonly id: WatchSort; readonly down: boolean };
}

/** Today's round, the homes that nobody has passed by for the longest first. */
export const FIRST_FILTER: WatchFilter = {
  moment: 'today',
  commune: null,
  zone: null,
  service: null,
  text: '',
  sort: { id: 'passage', down: false },
};

/** A row with all that is compared, prepared. */
export interface ListedWatch {
  readonly row: WatchRow;
  readonly phase: WatchPhase;
  readonly serviceName: string;
  readonly moments: Readonly<Record<Moment, boolean>>;
  /** Folded commune, address and reference, each word after a space; the reference also in one piece. */
  readonly text: string;
  readonly keys: Readonly<Record<WatchSort, string>>;
}

/** Passages are due under way first, then for what is over and nobody closed, then for what has not begun. */
function dueRank(phase: WatchPhase): string {
  if (isUnderWay(phase)) return '0';
  return phase === 'ahead' ? '2' : '1';
}

function listed(row: WatchRow, today: string): ListedWatch {
  const phase = phaseOf(row, today);
  const { from, to } = row.period;
  const [address, commune] = [fold(row.address), fold(row.commune)];
  const name = serviceName(row.service);
  return {
    row,
    phase,
    serviceName: name,
    moments: {
      today: isUnderWay(phase),
      soon: phase === 'ahead' && from <= addDays(today, SOON_DAYS),
      ending: phase === 'ending',
      overdue: phase === 'overdue' || phase === 'cancelled',
      all: true,
    },
    text: ` ${commune} ${address} ${fold(row.reference)} ${row.reference.replaceAll('-', '').toLowerCase()}`,
    keys: {
      // A passage that never was comes before any instant.
      passage: `${dueRank(phase)}${row.lastPassage?.at ?? ''} ${from} ${commune} ${address}`,
      address: `${address} ${commune}`,
      commune: `${commune} ${address}`,
      service: `${fold(name)} ${commune} ${address}`,
      dates: `${to} ${from} ${commune}`,
    },
  };
}

/** The rows that main gave, prepared for `today` (local day). */
export function prepareWatches(rows: readonly WatchRow[], today: string): readonly ListedWatch[] {
  return rows.map((row) => listed(row, today));
}

/** In the order asked for. */
export function orderWatches(list: readonly ListedWatch[], { id, down }: WatchFilter['sort']): readonly ListedWatch[] {
  const way = down ? -1 : 1;
  return [...list].sort((a, b) => (a.keys[id] < b.keys[id] ? -way : a.keys[id] > b.keys[id] ? way : 0));
}

export interface FoundWatches {
  readonly found: readonly ListedWatch[];
  /** How many each moment would show, everything else being asked the same. */
  readonly counts: Readonly<Record<Moment, number>>;
}

/** The watches that match, in the order of the list. Each typed word must begin a word of the commune, the address or the reference. */
export function findWatches(list: readonly ListedWatch[], filter: WatchFilter): FoundWatches {
  const wanted = fold(filter.text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  const alike = list.filter(
    ({ row, text }) =>
      (filter.commune === null || row.communeCode === filter.commune) &&
      (filter.zone === null || row.zone === filter.zone) &&
      (filter.service === null || row.service === filter.service) &&
      wanted.every((word) => text.includes(word)),
  );
  const count = (moment: Moment) => alike.filter(({ moments }) => moments[moment]).length;
  return {
    found: alike.filter(({ moments }) => moments[filter.moment]),
    counts: { today: count('today'), soon: count('soon'), ending: count('ending'), overdue: count('overdue'), all: alike.length },
  };
}

/** One value to choose among those of the list. */
export interface WatchChoice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

function distinct<Value extends string>(choices: readonly WatchChoice<Value>[]): readonly WatchChoice<Value>[] {
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  return [...byValue.values()].sort((a, b) => a.label.localeCompare(b.label, 'fr'));
}

/** The communes, zones and services that the list holds. */
export function choicesIn(list: readonly ListedWatch[]): {
  readonly communes: readonly WatchChoice[];
  readonly zones: readonly KnownZone[];
  readonly services: readonly WatchChoice[];
} {
  return {
    communes: distinct(list.map(({ row }) => ({ value: row.communeCode, label: row.commune }))),
    zones: [...new Set(list.map(({ row }) => row.zone))].sort(),
    services: distinct(list.map(({ row, serviceName }) => ({ value: row.service, label: serviceName }))),
  };
}
