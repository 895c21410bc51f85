/**
 * The fixed periods of the figures. They nest: a day lies in a week, a week in a month, a month in a year. A week that crosses the end of a month is
 * therefore cut there, since a difference between overlapping periods would show what neither shows.
 */
import { addDays, addMonths, weekday } from '../time/calendar.ts';

export const PERIOD_KINDS = ['day', 'week', 'month', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Local days, both included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
}

function bounds(kind: PeriodKind, day: string): { readonly from: string; readonly to: string } {
  // Years hold hundreds of days: theirs are found without the end of the month.
  if (kind === 'day') return { from: day, to: day };
  if (kind === 'year') return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
  const first = `${day.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  switch (kind) {
    case 'week': {
      const monday = addDays(day, 1 - weekday(day));
      const sunday = addDays(monday, 6);
      return { from: monday < first ? first : monday, to: sunday > last ? last : sunday };
    }
    case 'month':
      return { from: first, to: last };
  }
}

/** The period of a kind that holds a day. Throws a `RangeError` when `day` is not a real one. */
export function periodOf(kind: PeriodKind, day: string): Period {
  return { kind, ...bounds(kind, day) };
}

/** The period of the same kind before or after. */
export const before = ({ kind, from }: Period): Period => periodOf(kind, addDays(from, -1));
export const after = ({ kind, to }: Period): Period => periodOf(kind, addDays(to, 1));

/** The periods of a kind that fill `period`, in their order. */
export function periodsIn(kind: PeriodKind, period: Period): readonly Period[] {
  const found: Period[] = [];
  for (let next = periodOf(kind, period.from); next.from <= period.to; next = after(next)) found.push(next);
  return found;
}
