import type { Config } from '../config/schema.ts';
import type { RuleClock } from '../flow/definition.ts';
import { addDays, weekday } from '../time/calendar.ts';

export type Diary = NonNullable<Config['diary']>;

/** A firm appointment: local date `YYYY-MM-DD` and local time `HH:MM`. */
export interface Slot {
  readonly date: string;
  readonly time: string;
}

/** A slot with its end on the same day, `HH:MM`: what one appointment occupies. */
export interface Span extends Slot {
  readonly until: string;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const timeOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Whether two appointments would be under way at the same moment; touching ends are not. */
export function overlaps(one: Span, other: Span): boolean {
  return one.date === other.date && one.time < other.until && other.time < one.until;
}

/** Whether a day has hours of its own, and is not closed. */
export function isExceptional(diary: Diary, date: string): boolean {
  return !diary.closedDays.includes(date) && diary.exceptions.some((exception) => exception.date === date);
}

/** When a day is open: its own hours if it has some, else those of the week; nothing on a closed day. */
function periodsOn(diary: Diary, date: string): readonly { readonly from: string; readonly to: string }[] {
  if (diary.closedDays.includes(date)) return [];
  if (!isExceptional(diary, date)) return diary.week.filter((period) => period.weekday === weekday(date));
  return diary.exceptions.filter((exception) => exception.date === date).flatMap(({ periods }) => periods);
}

/**
 * Every slot of the diary on one day, in order, free or not. A slot ends within its opening period, and no two of them overlap: where periods do, the
 * earlier slot wins. Pure.
 */
export function slotsOn(diary: Diary, date: string): readonly Span[] {
  const all = periodsOn(diary, date)
    .flatMap(({ from, to }) => {
      const count = Math.floor((minutesOf(to) - minutesOf(from)) / diary.slotMinutes);
      return Array.from({ length: Math.max(0, count) }, (_, index) => minutesOf(from) + index * diary.slotMinutes);
    })
    .sort((one, other) => one - other);
  const kept: number[] = [];
  for (const start of all) if (start >= (kept.at(-1) ?? -diary.slotMinutes) + diary.slotMinutes) kept.push(start);
  return kept.map((start) => ({ date, time: timeOf(start), until: timeOf(start + diary.slotMinutes) }));
}

/** Whether the point is open for the whole of an appointment. */
export function isOpenDuring(diary: Diary, { date, time, until }: Span): boolean {
  return periodsOn(diary, date).some(({ from, to }) => from <= time && until <= to);
}

/** The days that a person may choose from: today through `daysAhead`. */
export function bookableDays(diary: Diary, today: string): readonly string[] {
  return Array.from({ length: diary.daysAhead + 1 }, (_, index) => addDays(today, index));
}

/** Whether a slot has begun. */
export function isPast({ date, time }: Slot, now: RuleClock): boolean {
  return date < now.today || (date === now.today && time <= now.time);
}

/** The free appointments from now (excluded) through `daysAhead`, in order: none overlaps what is taken. Pure. */
export function freeSlots(diary: Diary, now: RuleClock, taken: readonly Span[]): readonly Span[] {
  return bookableDays(diary, now.today)
    .flatMap((date) => slotsOn(diary, date))
    .filter((slot) => !isPast(slot, now) && !taken.some((other) => overlaps(slot, other)));
}

/** Offered in the place of a slot that cannot be had. */
const MOST_OFFERED = 4;

/** The next free slots to offer instead of `wished`: those after it first, and from the earliest when there are none. */
export function offeredInstead(free: readonly Span[], wished: Slot): readonly Slot[] {
  const after = free.filter(({ date, time }) => `${date} ${time}` > `${wished.date} ${wished.time}`);
  return (after.length > 0 ? after : free).slice(0, MOST_OFFERED).map(({ date, time }) => ({ date, time }));
}
