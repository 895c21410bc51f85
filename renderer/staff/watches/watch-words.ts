/**
 * Dates and passages of a watch as a gendarme says them. Pure: the caller gives the present day or instant.
 */
import { formatDate } from '../../../shared/fields/format.ts';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import type { WatchRow } from '../../../shared/ipc/deposits.ts';
import { daysBetween } from '../../../shared/time/calendar.ts';
import type { WatchChange } from '../../../shared/watch/changes.ts';
import type { Period } from '../../../shared/watch/allowed-days.ts';
import { ageInWords } from '../common/time.ts';
import { type Flag, type Freshness, type WatchPhase } from './watch-list.ts';

/** `du 3 au 18 juillet 2026`, `du 28 juillet au 2 août 2026`, `le 1er décembre 2026`: nothing said twice. */
export function periodInWords({ from, to }: Period): string {
  const [first, last] = [formatDate(from, 'fr'), formatDate(to, 'fr')];
  if (from === to) return watchesFr.oneDay(first);
  if (from.slice(0, 7) === to.slice(0, 7)) return watchesFr.period(first.split('\u00A0')[0] ?? first, last);
  return watchesFr.period(from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -' 2026'.length) : first, last);
}

/** How far off the next turn of a watch is: `commence demain`, `encore 4 jours`, `dernier jour`. */
export function phaseInWords(phase: WatchPhase, { from, to }: Period, today: string): string {
  const words = watchesFr.phases;
  switch (phase) {
    case 'ahead':
      return words.ahead(daysBetween(today, from));
    case 'underWay':
      return words.underWay(daysBetween(today, to));
    case 'overdue':
      return words.overdue(daysBetween(to, today));
    case 'ending':
    case 'cancelled':
      return words[phase];
  }
}

/** The last passage in words: never by its colour alone. */
export function passageInWords(freshness: Freshness, row: Pick<WatchRow, 'lastPassage'>, now: Date): string {
  if (row.lastPassage !== null) return watchesFr.passed.ago(ageInWords(row.lastPassage.at, now));
  return freshness === 'none' ? watchesFr.passed.none : watchesFr.passed.never;
}

export function flagInWords(flag: Flag, row: Pick<WatchRow, 'anomalies'>): string {
  return flag === 'anomaly' ? watchesFr.flags.anomaly(row.anomalies) : watchesFr.flags[flag];
}

/** A change that the visitor made; null for a passage, which has its own list. */
export function changeInWords(change: WatchChange): string | null {
  const words = watchesFr.changes;
  switch (change.kind) {
    case 'dates':
      return words.dates(periodInWords(change));
    case 'earlyReturn':
      return words.earlyReturn(formatDate(change.on, 'fr'));
    case 'cancelled':
      return words.cancelled;
    case 'passage':
      return null;
  }
}
