/**
 * Opening hours: a week, and days that differ from it with their reason. Pure; days and times are local to France.
 * They are a local fact: told to visitors only while they are usable (`shared/facts`), and never guessed.
 */
import { isUsable, type FactDates } from '../facts/fact.ts';
import { addDays, weekday } from '../time/calendar.ts';
import type { OpeningReason } from './reasons.ts';

/** How many days ahead the next opening is looked for. */
const DAYS_AHEAD = 60;

/** Opening from `from` (included) to `to` (not included), both `HH:MM`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The hours as the configuration holds them (`schema.ts`). */
export interface OpeningHours extends FactDates {
  /** 1 for Monday to 7 for Sunday; a day without a line is closed. */
  readonly week: readonly (Span & { readonly weekday: number })[];
  /** Days that differ: without a span the place is closed that day. */
  readonly exceptions: readonly { readonly date: string; readonly spans: readonly Span[]; readonly reason: OpeningReason }[];
}

/** One day: its spans in order (none: closed), and the reason when the day differs from its week. */
export interface OpeningDay {
  readonly date: string;
  readonly spans: readonly Span[];
  readonly reason: OpeningReason | null;
}

const inOrder = (spans: readonly Span[]): readonly Span[] => spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** What holds on a local day. */
export function openingOn({ week, exceptions }: Pick<OpeningHours, 'week' | 'exceptions'>, date: string): OpeningDay {
  const exception = exceptions.find((each) => each.date === date);
  if (exception !== undefined) return { date, spans: inOrder(exception.spans), reason: exception.reason };
  const number = weekday(date);
  const spans = week.filter((each) => each.weekday === number).map(({ from, to }) => ({ from, to }));
  return { date, spans: inOrder(spans), reason: null };
}

/** Days that differ among the `days` after a local day, in order; none while the hours are not usable. */
export function comingExceptions(hours: OpeningHours | null, today: string, days: number): readonly OpeningDay[] {
  if (hours === null || !isUsable(hours, today)) return [];
  const last = addDays(today, days);
  return hours.exceptions
    .filter(({ date }) => today < date && date <= last)
    .map(({ date }) => openingOn(hours, date))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** What a visitor is told now: today, whether it is open at this moment, and the next day that opens when nothing more opens today. */
export interface OpeningNow {
  readonly today: OpeningDay;
  readonly open: boolean;
  /** Null while something is still to come today, or when nothing opens in the next 60 days. */
  readonly next: OpeningDay | null;
}

/** The hours of this moment, or null while they are absent, not verified or expired: nothing is then said of them. */
export function openingNow(hours: OpeningHours | null, now: { readonly today: string; readonly time: string }): OpeningNow | null {
  if (hours === null || !isUsable(hours, now.today)) return null;
  const today = openingOn(hours, now.today);
  const open = today.spans.some(({ from, to }) => from <= now.time && now.time < to);
  const more = today.spans.some(({ to }) => now.time < to);
  const ahead = Array.from({ length: DAYS_AHEAD }, (_, index) => openingOn(hours, addDays(now.today, index + 1)));
  return { today, open, next: more ? null : (ahead.find(({ spans }) => spans.length > 0) ?? null) };
}

/** Whether nobody is here now. False while the hours are not usable: what is not known closes nothing. */
export function isClosed(hours: OpeningHours | null, now: { readonly today: string; readonly time: string }): boolean {
  return openingNow(hours, now)?.open === false;
}

/** What of the configuration decides whether a deposit finds a reader. */
interface Reading {
  readonly opening: OpeningHours | null;
  readonly closedHours: { readonly deposits: boolean };
}

/** Whether deposits that are kept here may be begun now: somebody is here to read them, or the configuration takes them all the same. */
export function takesDeposits({ opening, closedHours }: Reading, now: { readonly today: string; readonly time: string }): boolean {
  return closedHours.deposits || !isClosed(opening, now);
}
