/**
 * From the counts of days to what screens and papers show. The month is the unit: its subjects stand by themselves, its lists and its weeks are parts of
 * them, days are parts of weeks. A year is the sum of what its months show, a weekday that of what its days show. So nothing that is shown can be
 * subtracted from something else that is shown to find what is not.
 */
import { weekday } from '../time/calendar.ts';
import { percentileOf } from './buckets.ts';
import { MASKED, shownAlone, shownParts, shownSum, type Cell } from './mask.ts';
import { periodOf, periodsIn, type Period } from './periods.ts';
import { LINES, LISTS, SUBJECTS, TIMES, type ListId, type Subject, type TimeId, UNKNOWN } from './subjects.ts';
import { countOf, sumOf, type Tally, TOTAL } from './tally.ts';

/** The counts of one local day. */
export interface DayTally {
  readonly day: string;
  readonly tally: Tally;
}

export type Totals = Readonly<Record<Subject, Cell>>;
export interface Line {
  readonly id: string;
  readonly cell: Cell;
}
/** In ms; null where too few were measured. */
export interface Duration {
  readonly medianMs: number | null;
  readonly ninthMs: number | null;
}
export type Durations = Readonly<Record<TimeId, Duration>>;

/** One of the periods that a period is made of. */
export interface Part {
  readonly period: Period;
  readonly totals: Totals;
}

/** What may be shown of a period. */
export interface Figures {
  readonly period: Period;
  readonly totals: Totals;
  /** The days of a week or a month, the months of a year; empty for a day. */
  readonly parts: readonly Part[];
  /** Null for a day and a week, where nearly every line would be masked. */
  readonly lists: Readonly<Record<ListId, readonly Line[]>> | null;
  /** Visits of each weekday, Monday first, as far as days are shown. Null where `lists` is. */
  readonly weekdays: readonly Cell[] | null;
  readonly durations: Durations;
}

function record<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Readonly<Record<Key, Value>> {
  const made: Partial<Record<Key, Value>> = {};
  for (const key of keys) made[key] = make(key);
  return complete(keys, made);
}

function complete<Key extends string, Value>(keys: readonly Key[], made: Partial<Record<Key, Value>>): Readonly<Record<Key, Value>> {
  const isWhole = (each: Partial<Record<Key, Value>>): each is Record<Key, Value> => keys.every((key) => Object.hasOwn(each, key));
  if (!isWhole(made)) throw new Error('a figure is missing');
  return made;
}

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(table).filter((key): key is Key => Object.hasOwn(table, key));

export const LIST_IDS = keysOf(LISTS);
export const TIME_IDS = keysOf(TIMES);

const isIn = (period: Period) => (day: { readonly day: string }) => day.day >= period.from && day.day <= period.to;

/** The parts of a figure: masked as a whole when the figure is. */
function partsOf(whole: Cell, counts: readonly number[]): readonly Cell[] {
  return whole.shown === 'exact' ? shownParts(counts) : counts.map(() => MASKED);
}

/** The cells of a subject for every period of `kind` below a period whose cell is `whole`. */
function below(whole: Cell, subject: Subject, inner: readonly (readonly DayTally[])[]): readonly Cell[] {
  const counts = inner.map((days) => days.reduce((sum, { tally }) => sum + countOf(tally, TOTAL, subject), 0));
  return partsOf(whole, counts);
}

function tallyOf(days: readonly DayTally[]): Tally {
  return sumOf(days.map(({ tally }) => tally));
}

/** Counts of the lines of a list, in their order; words that are no line of it count as unknown. */
function countsOf(list: ListId, tally: Tally): readonly number[] {
  const lines = LINES[list];
  const strange = Object.entries(tally[list] ?? {}).reduce((sum, [line, count]) => (lines.includes(line) ? sum : sum + count), 0);
  return lines.map((line) => countOf(tally, list, line) + (line === UNKNOWN ? strange : 0));
}

function listOf(list: ListId, tally: Tally, totals: Totals): readonly Line[] {
  const cells = partsOf(totals[LISTS[list]], countsOf(list, tally));
  return LINES[list].map((id, at) => ({ id, cell: cells[at] ?? MASKED }));
}

function durationsOf(tallies: readonly { readonly tally: Tally; readonly totals: Totals }[]): Durations {
  return record(TIME_IDS, (time) => {
    // Where the subject is masked, even whether enough was measured would say something.
    const shown = tallies.filter(({ totals }) => totals[TIMES[time]].shown === 'exact').map(({ tally }) => tally);
    const buckets = sumOf(shown.map((tally) => ({ [time]: tally[time] ?? {} })))[time] ?? {};
    return { medianMs: percentileOf(buckets, 0.5), ninthMs: percentileOf(buckets, 0.9) };
  });
}

/** A month with everything in it, from the days that were counted. */
interface MonthFigures {
  readonly month: Period;
  readonly tally: Tally;
  readonly totals: Totals;
  readonly weeks: readonly Part[];
  readonly days: readonly Part[];
}

function monthOf(month: Period, all: readonly DayTally[]): MonthFigures {
  const days = all.filter(isIn(month));
  const tally = tallyOf(days);
  const totals = record(SUBJECTS, (subject) => shownAlone(countOf(tally, TOTAL, subject)));
  const weeks = partsIn(periodsIn('week', month), totals, days);
  const inWeeks = weeks.flatMap((week) => partsIn(periodsIn('day', week.period), week.totals, days));
  return { month, tally, totals, weeks, days: inWeeks };
}

function partsIn(periods: readonly Period[], whole: Totals, days: readonly DayTally[]): readonly Part[] {
  const inner = periods.map((period) => days.filter(isIn(period)));
  const cells = record(SUBJECTS, (subject) => below(whole[subject], subject, inner));
  return periods.map((period, at) => ({ period, totals: record(SUBJECTS, (subject) => cells[subject][at] ?? MASKED) }));
}

function weekdaysOf(days: readonly Part[]): readonly Cell[] {
  return [1, 2, 3, 4, 5, 6, 7].map((number) =>
    shownSum(days.filter(({ period }) => weekday(period.from) === number).map(({ totals }) => totals.visits)),
  );
}

function yearOf(period: Period, months: readonly MonthFigures[]): Figures {
  const lists = record(LIST_IDS, (list) => {
    const each = months.map(({ tally, totals }) => listOf(list, tally, totals));
    return LINES[list].map((id, at) => ({ id, cell: shownSum(each.map((lines) => lines[at]?.cell ?? MASKED)) }));
  });
  return {
    period,
    totals: record(SUBJECTS, (subject) => shownSum(months.map(({ totals }) => totals[subject]))),
    parts: months.map(({ month, totals }) => ({ period: month, totals })),
    lists,
    weekdays: weekdaysOf(months.flatMap(({ days }) => days)),
    durations: durationsOf(months),
  };
}

/**
 * What may be shown of `period`. `days` must hold every counted day of the months that it touches; a day that is absent had nothing. Later days of a period
 * under way are absent too.
 */
export function publish(period: Period, days: readonly DayTally[]): Figures {
  if (period.kind === 'year') {
    return yearOf(
      period,
      periodsIn('month', period).map((month) => monthOf(month, days)),
    );
  }
  const month = monthOf(periodOf('month', period.from), days);
  const isInside = ({ period: { from } }: Part): boolean => from >= period.from && from <= period.to;
  if (period.kind === 'month') {
    return {
      period,
      totals: month.totals,
      parts: month.days,
      lists: record(LIST_IDS, (list) => listOf(list, month.tally, month.totals)),
      weekdays: weekdaysOf(month.days),
      durations: durationsOf([month]),
    };
  }
  const found = [...month.weeks, ...month.days].find(({ period: { kind, from } }) => kind === period.kind && from === period.from);
  if (found === undefined) throw new Error('a period outside of its month');
  const tally = tallyOf(days.filter(isIn(period)));
  return {
    period,
    totals: found.totals,
    parts: period.kind === 'week' ? month.days.filter(isInside) : [],
    lists: null,
    weekdays: null,
    durations: durationsOf([{ tally, totals: found.totals }]),
  };
}
