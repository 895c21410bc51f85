/** The diary by sevens of days. Pure. */
import type { DiaryDay } from '../../../shared/diary/days.ts';
import { addDays, daysBetween } from '../../../shared/time/calendar.ts';

/** Seven days that follow one another, as far as the diary shows them. */
export interface Week<A> {
  readonly from: string;
  readonly to: string;
  readonly days: readonly DiaryDay<A>[];
}

/** Days in order by sevens, counted from `first`: on a Saturday one wants to see Monday too. No week is empty. */
export function weeksOf<A>(first: string, days: readonly DiaryDay<A>[]): readonly Week<A>[] {
  const weekOf = (date: string) => Math.floor(daysBetween(first, date) / 7);
  return [...new Set(days.map(({ date }) => weekOf(date)))].map((week) => ({
    from: addDays(first, week * 7),
    to: addDays(first, week * 7 + 6),
    days: days.filter(({ date }) => weekOf(date) === week),
  }));
}

/** The free slots of a day. */
export function freeTimes<A>({ entries }: DiaryDay<A>): readonly string[] {
  return entries.flatMap((entry) => (entry.kind === 'free' ? [entry.slot.time] : []));
}

/** The appointments of a day that stand. */
export function appointmentsIn<A>({ entries }: DiaryDay<A>): readonly A[] {
  return entries.flatMap((entry) => (entry.kind === 'taken' ? [entry.appointment] : []));
}
