/** Which days a watch may cover, from the rules. One function serves the calendar, the check of the form and every later change. */
import type { DayRefusal, PeriodWindow, WatchFacts } from '../flow/definition.ts';
import { addDays, addMonths, daysBetween, isRealDate } from '../time/calendar.ts';
import { HOLIDAY_RULES, OPEN_RULE, type HolidayRule } from './rules.ts';
import { ZONES, type KnownZone } from './zone.ts';

/** Faults that the windows give: every watch service has a sentence for each. */
export const WATCH_FAULTS = [
  'dayPassed',
  'fromTooSoon',
  'fromTooFar',
  'toBeforeFrom',
  'periodTooShort',
  'periodTooLong',
  'secondaryInPoliceZone',
  'zoneUnknownDay',
  'zoneUnknownSecondary',
  'alreadyBegun',
] as const;
export type WatchFault = (typeof WATCH_FAULTS)[number];

type HomeUse = HolidayRule['dwellings'][number];

function refusal(fault: WatchFault, facts: Readonly<Record<string, string>> = {}): DayRefusal {
  return { fault, facts };
}

/** The rules that a holiday watch must meet: those of its zone, or both when nobody knows which it is. Never empty. */
function rulesOf(zone: KnownZone): readonly HolidayRule[] {
  return zone === 'unknown' ? ZONES.map((each) => HOLIDAY_RULES[each]) : [HOLIDAY_RULES[zone]];
}

const latestDaysOf = (rules: readonly HolidayRule[]): number => Math.max(...rules.map(({ latestDays }) => latestDays));
const earliestDaysOf = (rules: readonly HolidayRule[]): number => Math.min(...rules.map(({ earliestDays }) => earliestDays));

/** Last day of an absence that begins on `from`, under each of the rules. A 29 February a year ahead is a 28th. */
function lastDay(rules: readonly HolidayRule[], from: string): string {
  const days = rules.map(({ longest }) => ('months' in longest ? addMonths(from, longest.months) : addDays(from, longest.days)));
  return days.reduce((least, day) => (day < least ? day : least));
}

function rulesFrom(rules: readonly HolidayRule[], today: string, day: string): DayRefusal | null {
  const [latest, earliest] = [latestDaysOf(rules), earliestDaysOf(rules)];
  const [first, last] = [addDays(today, latest), addDays(today, earliest)];
  if (day < today) return refusal('dayPassed');
  if (day < first) return refusal('fromTooSoon', { first, days: String(latest) });
  return day > last ? refusal('fromTooFar', { last, opens: addDays(day, -earliest), days: String(earliest) }) : null;
}

function rulesTo(rules: readonly HolidayRule[], from: string, day: string): DayRefusal | null {
  if (day < from) return refusal('toBeforeFrom');
  const least = Math.max(...rules.map(({ leastDays }) => leastDays));
  const first = addDays(from, least - 1);
  if (day < first) return refusal('periodTooShort', { days: String(least), first });
  const last = lastDay(rules, from);
  return day > last ? refusal('periodTooLong', { last }) : null;
}

/**
 * A zone that nobody knows has two rules. A day that meets both is taken. A day that meets neither is refused with the limits of both
 * together, so that the day which the sentence names is one that is taken. A day that meets only one is not for us to decide: a gendarme
 * is offered.
 */
function together(rules: readonly HolidayRule[], judge: (rules: readonly HolidayRule[]) => DayRefusal | null): DayRefusal | null {
  const verdict = judge(rules);
  if (verdict === null || rules.every((rule) => judge([rule]) !== null)) return verdict;
  return refusal('zoneUnknownDay');
}

function dwellingFault(zone: KnownZone, use: HomeUse): DayRefusal | null {
  if (rulesOf(zone).every(({ dwellings }) => dwellings.includes(use))) return null;
  return refusal(zone === 'unknown' ? 'zoneUnknownSecondary' : 'secondaryInPoliceZone');
}

/** For a dwelling that the rules leave out every day is refused, and the calendar leads as far as for one that they take. */
function holidayWindow(zone: KnownZone, use: HomeUse, today: string): PeriodWindow {
  const [rules, dwelling] = [rulesOf(zone), dwellingFault(zone, use)];
  return {
    notes: zone === 'unknown' ? ['zoneUnknown', ...ZONES] : [zone],
    first: addDays(today, latestDaysOf(rules)),
    last: lastDay(rules, addDays(today, earliestDaysOf(rules))),
    refuseFrom: (day) => dwelling ?? together(rules, (each) => rulesFrom(each, today, day)),
    refuseTo: (from, day) => dwelling ?? together(rules, (each) => rulesTo(each, from, day)),
  };
}

/** The first day on which a watch that begins on `day` may be asked for. A 29 February has no 29th a year before it. */
function opens(day: string): string {
  const back = addMonths(day, -OPEN_RULE.aheadMonths);
  return addMonths(back, OPEN_RULE.aheadMonths) < day ? addDays(back, 1) : back;
}

function openWindow(today: string): PeriodWindow {
  const lastStart = addMonths(today, OPEN_RULE.aheadMonths);
  const days = String(daysBetween(today, lastStart));
  return {
    notes: ['open'],
    first: today,
    last: addMonths(lastStart, OPEN_RULE.longestMonths),
    refuseFrom: (day) => {
      if (day < today) return refusal('dayPassed');
      return day > lastStart ? refusal('fromTooFar', { last: lastStart, opens: opens(day), days }) : null;
    },
    refuseTo: (from, day) => {
      if (day < from) return refusal('toBeforeFrom');
      const last = addMonths(from, OPEN_RULE.longestMonths);
      return day > last ? refusal('periodTooLong', { last }) : null;
    },
  };
}

/** The days that a new watch may cover when it is asked for on `today`. */
export function watchWindow({ zone, use }: WatchFacts, today: string): PeriodWindow {
  return use === 'main' || use === 'secondary' ? holidayWindow(zone, use, today) : openWindow(today);
}

/** The latest day on which a watch that begins on `from` may end. */
function latestEnd({ zone, use }: WatchFacts, from: string): string {
  return use === 'main' || use === 'secondary' ? lastDay(rulesOf(zone), from) : addMonths(from, OPEN_RULE.longestMonths);
}

/** A first and a last day, both `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The fault of a whole period in a window, or null; `at` says which end it lies at. Both days must exist: ask `isPeriod` first. */
export function periodFault(allowed: PeriodWindow, { from, to }: Period): (DayRefusal & { readonly at: 'from' | 'to' }) | null {
  const begin = allowed.refuseFrom(from);
  if (begin !== null) return { ...begin, at: 'from' };
  const end = allowed.refuseTo(from, to);
  return end === null ? null : { ...end, at: 'to' };
}

/**
 * The days that a watch may be changed to on `today`. The period that stands is always good. Before the departure a new first day obeys the
 * rule of a new request, but the day that was accepted stays good; once it has begun the first day is fixed. A new last day is never in the
 * past and never later than the rule allows. A watch that is over is not changed: another absence is another request.
 */
export function changeWindow(facts: WatchFacts, current: Period, today: string): PeriodWindow {
  const fresh = watchWindow(facts, today);
  const [begun, over] = [current.from <= today, current.to < today];
  const furthest = begun ? latestEnd(facts, current.from) : fresh.last;
  return {
    ...fresh,
    first: begun || current.from < fresh.first ? current.from : fresh.first,
    last: over || furthest < current.to ? current.to : furthest,
    refuseFrom: (day) => {
      if (day === current.from) return null;
      return begun ? refusal('alreadyBegun') : fresh.refuseFrom(day);
    },
    refuseTo: (from, day) => {
      if (from === current.from && day === current.to) return null;
      if (day < today) return refusal('dayPassed');
      return over ? refusal('periodTooLong', { last: current.to }) : fresh.refuseTo(from, day);
    },
  };
}

/** Why a watch may not end early on `day`, or null when it may: a day that exists, not passed, before the last day. */
export function earlyDayFault({ to }: Period, day: string, today: string): 'notADay' | 'passed' | 'notEarlier' | null {
  if (!isRealDate(day)) return 'notADay';
  if (day < today) return 'passed';
  return day < to ? null : 'notEarlier';
}

/** Whether an early return may be told on `today`: the watch has begun, and there is a day left to take away. */
export function mayEndEarly(period: Period, today: string): boolean {
  return period.from <= today && earlyDayFault(period, today, today) === null;
}

/** Whether both texts are days of the calendar, in whichever order. */
export function isPeriod({ from, to }: Period): boolean {
  return isRealDate(from) && isRealDate(to);
}
