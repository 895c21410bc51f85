/** Months as a calendar draws them, and the steps of its keys. Pure; days are `YYYY-MM-DD`, months `YYYY-MM`. */
import type { PeriodWindow } from '../../../shared/flow/definition.ts';
import { addDays, addMonths, weekday } from '../../../shared/time/calendar.ts';

/** Columns of a month, and rows between two same weekdays. */
export const DAYS_OF_WEEK = 7;

/** The month (`YYYY-MM`) that holds a day. */
export const monthOf = (day: string): string => day.slice(0, 7);

const firstOf = (day: string): string => `${monthOf(day)}-01`;

const lastOf = (day: string): string => addDays(addMonths(firstOf(day), 1), -1);

/** The weeks of the month that holds `day`, Monday first; null where another month's day would be. */
export function weeksOf(day: string): readonly (readonly (string | null)[])[] {
  const first = firstOf(day);
  const days = Number(lastOf(day).slice(8));
  const before = weekday(first) - 1;
  const weeks = Math.ceil((before + days) / DAYS_OF_WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_OF_WEEK }, (__, column) => {
      const at = week * DAYS_OF_WEEK + column - before;
      return at < 0 || at >= days ? null : addDays(first, at);
    }),
  );
}

/** How far a calendar leads, in whole months: from the month of the first day or of today, whichever comes first, to that of the last. */
export interface Bounds {
  readonly first: string;
  readonly last: string;
}

/** Today's month is always in reach, so that one can ask why today is too soon. */
export function boundsOf({ first, last }: PeriodWindow, today: string): Bounds {
  const begin = first < today ? first : today;
  return { first: firstOf(begin), last: lastOf(last < begin ? begin : last) };
}

/** The day itself, or the nearest one that the calendar shows. */
export function within({ first, last }: Bounds, day: string): string {
  return day < first ? first : day > last ? last : day;
}

/** The day that a key leads to, or null for a key that moves nothing: arrows, page keys for months (with Shift years), Home and End for the week. */
export function dayByKey(day: string, key: string, shift: boolean, bounds: Bounds): string | null {
  const months = shift ? 12 : 1;
  switch (key) {
    case 'ArrowLeft':
      return within(bounds, addDays(day, -1));
    case 'ArrowRight':
      return within(bounds, addDays(day, 1));
    case 'ArrowUp':
      return within(bounds, addDays(day, -DAYS_OF_WEEK));
    case 'ArrowDown':
      return within(bounds, addDays(day, DAYS_OF_WEEK));
    case 'PageUp':
      return within(bounds, addMonths(day, -months));
    case 'PageDown':
      return within(bounds, addMonths(day, months));
    case 'Home':
      return within(bounds, addDays(day, 1 - weekday(day)));
    case 'End':
      return within(bounds, addDays(day, DAYS_OF_WEEK - weekday(day)));
    default:
      return null;
  }
}
