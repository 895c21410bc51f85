import type { RuleClock } from '../flow/definition.ts';
import type { AppointmentStage } from './appointment.ts';
import { bookableDays, freeSlots, isExceptional, isOpenDuring, slotsOn, type Diary, type Slot, type Span } from './slots.ts';

/** What the days are made from; `A` may hold more. */
interface Placed extends Span {
  readonly stage: AppointmentStage;
}

export type DiaryEntry<A> = { readonly kind: 'free'; readonly slot: Slot } | { readonly kind: 'taken'; readonly appointment: A };

/** One day of the diary. */
export interface DiaryDay<A> {
  readonly date: string;
  /** No slot on this day at all. */
  readonly closed: boolean;
  /** The day has hours of its own. */
  readonly exceptional: boolean;
  /** Free slots that can still be had, and appointments that stand, by time. */
  readonly entries: readonly DiaryEntry<A>[];
  /** Those that were cancelled, by time. */
  readonly cancelled: readonly A[];
}

/** Whether an appointment lies outside of the hours that the diary has now: it was made before they changed, and it stays. */
export function isOffHours(diary: Diary | null, span: Span): boolean {
  return diary === null || !isOpenDuring(diary, span);
}

const timeOf = <A extends Placed>(entry: DiaryEntry<A>) => (entry.kind === 'free' ? entry.slot.time : entry.appointment.time);
const byTime = (one: Slot, other: Slot) => (one.time < other.time ? -1 : 1);

/**
 * The days from today on: all that a person may choose from, and any other day that holds an appointment. No appointment is left out, whatever became of
 * the diary's hours, and no slot is shown free that is not. Pure.
 */
export function diaryDays<A extends Placed>(diary: Diary | null, now: RuleClock, appointments: readonly A[]): readonly DiaryDay<A>[] {
  const standing = appointments.filter(({ stage }) => stage !== 'cancelled');
  const free = diary === null ? [] : freeSlots(diary, now, standing);
  const shown = appointments.map(({ date }) => date).filter((date) => date >= now.today);
  const dates = [...new Set([now.today, ...(diary === null ? [] : bookableDays(diary, now.today)), ...shown])].sort();
  return dates.map((date) => {
    const entries: readonly DiaryEntry<A>[] = [
      ...standing.filter((each) => each.date === date).map((appointment) => ({ kind: 'taken' as const, appointment })),
      ...free.filter((each) => each.date === date).map(({ time }) => ({ kind: 'free' as const, slot: { date, time } })),
    ];
    return {
      date,
      closed: diary === null || slotsOn(diary, date).length === 0,
      exceptional: diary !== null && isExceptional(diary, date),
      entries: [...entries].sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1)),
      cancelled: appointments.filter((each) => each.date === date && each.stage === 'cancelled').sort(byTime),
    };
  });
}
