import type { Config } from '../config/schema.ts';
import type { RuleClock } from '../flow/definition.ts';
import { addDays, weekday } from '../time/calendar.ts';

export type Diary = NonNullable<Config['diary']>;

/** A firm appointment: local date `YYYY-MM-DD` and local time `HH:MM`. */
export interface Slot {
  readonly date: string;
  readonly time: string;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const timeOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Every start of the diary on one day, in order: a slot must end within its opening period. */
function startsOn(diary: Diary, date: string): readonly string[] {
  if (diary.closedDays.includes(date)) return [];
  const starts = diary.week
    .filter((period) => period.weekday === weekday(date))
    .flatMap(({ from, to }) => {
      const count = Math.floor((minutesOf(to) - minutesOf(from)) / diary.slotMinutes);
      return Array.from({ length: Math.max(0, count) }, (_, index) => timeOf(minutesOf(from) + index * diary.slotMinutes));
    });
  return [...new Set(starts)].sort();
}

/** The free appointments from now (excluded) through `daysAhead`, in order. Pure. */
export function freeSlots(diary: Diary, now: RuleClock, taken: readonly Slot[]): readonly Slot[] {
  const occupied = new Set(taken.map(({ date, time }) => `${date} ${time}`));
  return Array.from({ length: diary.daysAhead + 1 }, (_, index) => addDays(now.today, index))
    .flatMap((date) => startsOn(diary, date).map((time) => ({ date, time })))
    .filter(({ date, time }) => date > now.today || time > now.time)
    .filter(({ date, time }) => !occupied.has(`${date} ${time}`));
}
