/** From days to what is shown, and attacks on all that is shown together: every period, every list, every weekday. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareAlone } from '../../../shared/figures/alone.ts';
import { funnelsOf } from '../../../shared/figures/funnel.ts';
import { exactly, LEAST_SHOWN, MASKED, type Cell } from '../../../shared/figures/mask.ts';
import { periodOf, periodsIn, type Period } from '../../../shared/figures/periods.ts';
import { publish, type DayTally, type Figures } from '../../../shared/figures/publish.ts';
import { LINES, type ListId, type Subject } from '../../../shared/figures/subjects.ts';
import { tallyOfDay } from '../../../shared/figures/day.ts';
import { shareSatisfied } from '../../../shared/figures/satisfied.ts';
import { LEVELS, NO_REASON, RATING_REASONS } from '../../../shared/register/rating.ts';
import { countOf, sumOf, TOTAL } from '../../../shared/figures/tally.ts';
import { addDays, weekday } from '../../../shared/time/calendar.ts';
import { bounds, solver, sumOfAll, type Read, type Sum } from './attack.ts';

const YEAR = periodOf('year', '2026-10-05');
const OCTOBER = periodOf('month', '2026-10-05');

const contacts = (day: string, count: number): DayTally => ({ day, tally: { [TOTAL]: { contacts: count } } });
const list = (figures: Figures, id: ListId, line: string): Cell | undefined => figures.lists?.[id].find((each) => each.id === line)?.cell;

describe('a period', () => {
  it('nests: weeks stop at the end of a month', () => {
    expect(periodsIn('week', OCTOBER).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-10-01 2026-10-04',
      '2026-10-05 2026-10-11',
      '2026-10-12 2026-10-18',
      '2026-10-19 2026-10-25',
      '2026-10-26 2026-10-31',
    ]);
    expect(periodOf('week', '2026-11-01')).toEqual({ kind: 'week', from: '2026-11-01', to: '2026-11-01' });
  });

  it('of a year adds up what its months show, and says when something is missing', () => {
    const days = [contacts('2026-09-10', 30), contacts('2026-10-05', 3), contacts('2026-11-02', 8)];
    expect(publish(OCTOBER, days).totals.contacts).toEqual(MASKED);
    expect(publish(YEAR, days).totals.contacts).toEqual({ shown: 'atLeast', count: 38 });
    expect(
      publish(YEAR, days)
        .parts.map(({ totals }) => totals.contacts)
        .slice(8, 11),
    ).toEqual([exactly(30), MASKED, exactly(8)]);
  });

  it('shows no list under a masked figure, and no duration either', () => {
    const small: DayTally = { day: '2026-10-05', tally: { [TOTAL]: { contacts: 4 }, nature: { scam: 4 }, wait: { '20': 400 } } };
    const figures = publish(OCTOBER, [small]);
    expect(figures.lists?.nature.every(({ cell }) => cell.shown === 'masked')).toBe(true);
    expect(figures.durations.wait).toEqual({ medianMs: null, ninthMs: null });
  });

  it('counts a word that it does not know with what was not recorded', () => {
    const tally = { [TOTAL]: { contacts: 12 }, nature: { scam: 6, somethingNew: 6 } };
    expect(list(publish(OCTOBER, [{ day: '2026-10-05', tally }]), 'nature', 'unknown')).toEqual(exactly(6));
  });
});

describe('what follows from shown figures only', () => {
  const tally = {
    [TOTAL]: { visits: 100, contacts: 60, calls: 10, deposits: 20, left: 15 },
    ending: { button: 50, receiptRead: 20, idle: 30 },
    outcome: { informed: 50, toTerminal: 10 },
    service: { preComplaint: 20 },
    leftStep: { 'preComplaint.before': 5, 'preComplaint.review': 10 },
    nature: { scam: 60 },
  };

  it('is the share that needed no gendarme', () => {
    expect(shareAlone(publish(OCTOBER, [{ day: '2026-10-05', tally }]))).toBe(40);
    const few = { ...tally, [TOTAL]: { ...tally[TOTAL], calls: 2 } };
    expect(shareAlone(publish(OCTOBER, [{ day: '2026-10-05', tally: few }]))).toBeNull();
    expect(shareAlone(publish(OCTOBER, []))).toBeNull();
  });

  it('is the share of satisfied answers, and none while one of them is masked', () => {
    const of = (level: Readonly<Record<string, number>>): number | null => {
      const ratings = Object.values(level).reduce((sum, count) => sum + count, 0);
      return shareSatisfied(publish(OCTOBER, [{ day: '2026-10-05', tally: { [TOTAL]: { ratings }, level } }]));
    };
    expect(of({ verySatisfied: 20, satisfied: 10, littleSatisfied: 6, unsatisfied: 5 })).toBe(73);
    expect(of({ verySatisfied: 9, satisfied: 8 })).toBe(100);
    expect(of({ verySatisfied: 20, satisfied: 10, littleSatisfied: 2 })).toBeNull();
    expect(of({ verySatisfied: 2, satisfied: 2 })).toBeNull();
    expect(of({})).toBeNull();
  });

  it('is how far visitors came in a form, in the order of its definition', () => {
    const [form] = funnelsOf(publish(OCTOBER, [{ day: '2026-10-05', tally }]));
    expect(form?.places[0]).toEqual({ place: 'before', reached: exactly(35), left: exactly(5) });
    expect(form?.places.at(-1)).toEqual({ place: 'review', reached: exactly(30), left: exactly(10) });
    expect(form?.submitted).toEqual(exactly(20));
    const few = { ...tally, leftStep: { 'preComplaint.before': 12, 'preComplaint.review': 3 } };
    const [masked] = funnelsOf(publish(OCTOBER, [{ day: '2026-10-05', tally: few }]));
    expect(masked?.places.at(-1)).toEqual({ place: 'review', reached: MASKED, left: MASKED });
  });
});

/** What is attacked: a subject with lists that break it down, each by itself. */
interface Attacked {
  readonly subject: Subject;
  readonly lists: readonly ListId[];
}
const CONTACTS: Attacked = { subject: 'contacts', lists: ['channel'] };
const RATINGS: Attacked = { subject: 'ratings', lists: ['level', 'ratingReason'] };

/** Two months of answers of visitors: few a day, most of them good, each with its reason or none. */
const anAnswer = fc.record({
  level: fc.oneof(fc.constantFrom(...LEVELS), fc.constant(LEVELS[0])),
  reason: fc.oneof(fc.constantFrom(...RATING_REASONS), fc.constant(NO_REASON)),
});
const twoRatedMonths = fc.array(fc.tuple(fc.nat(60), fc.array(anAnswer, { maxLength: 12 })), { minLength: 1, maxLength: 40 }).map((drawn) =>
  [...new Map(drawn)].map(([at, answers]): DayTally => {
    const lines = answers.map((facts) => ({ at: '2026-09-01T10:00:00.000Z', kind: 'rating.given', facts }));
    return { day: addDays('2026-09-01', at), tally: tallyOfDay([], lines) };
  }),
);

/** Two months of contacts by channel: small days, empty days and large ones, as many as fast-check likes. */
const day = fc.record({ desk: fc.nat(9), phone: fc.nat(4), digital: fc.nat(2), event: fc.oneof(fc.constant(0), fc.nat(40)) });
const twoMonths = fc.array(fc.tuple(fc.nat(60), day), { minLength: 1, maxLength: 40 }).map((drawn) =>
  [...new Map(drawn)].map(([at, channel]): DayTally => {
    const all = Object.values(channel).reduce((sum, count) => sum + count, 0);
    return { day: addDays('2026-09-01', at), tally: { [TOTAL]: { contacts: all }, channel } };
  }),
);

const MONTHS = ['2026-09-01', '2026-10-01'].map((from) => periodOf('month', from));
const daysIn = (period: Period): readonly string[] => periodsIn('day', period).map(({ from }) => from);
const lineName = (month: Period, list: ListId, line: string): string => `${month.from.slice(0, 7)} ${list} ${line}`;

interface Target {
  readonly sum: Sum;
  readonly truth: number;
  readonly what: string;
}

/** All that screens and papers show of these days, as equations over single days and lines; and every number that could be looked for. */
function everythingOf(
  { subject, lists }: Attacked,
  days: readonly DayTally[],
): { readonly reads: readonly Read[]; readonly targets: readonly Target[] } {
  const reads: Read[] = [];
  const targets: Target[] = [];
  const see = (what: string, names: readonly string[], cell: Cell, truth: number): void => {
    const sum = sumOfAll(names);
    targets.push({ sum, truth, what });
    if (cell.shown === 'exact') reads.push({ sum, is: cell.count });
    if (cell.shown === 'atLeast') reads.push({ sum, atLeast: cell.count });
  };
  const truthOf = (some: readonly string[]): number =>
    countOf(sumOf(days.filter((each) => some.includes(each.day)).map(({ tally }) => tally)), TOTAL, subject);
  const total = (period: Period, cell: Cell): void => see(`${period.kind} ${period.from}`, daysIn(period), cell, truthOf(daysIn(period)));
  const shown = (period: Period): Figures => {
    const figures = publish(period, days);
    total(period, figures.totals[subject]);
    figures.parts.forEach((part) => total(part.period, part.totals[subject]));
    return figures;
  };
  const lineTruth = (months: readonly Period[], list: ListId, line: string): number =>
    countOf(
      sumOf(days.filter(({ day: at }) => months.some(({ from, to }) => from <= at && at <= to)).map(({ tally }) => tally)),
      list,
      line,
    );
  const year = shown(YEAR);
  // Months without a day are seen to be empty.
  for (const empty of year.parts.filter(({ period }) => !MONTHS.some(({ from }) => from === period.from)))
    expect(empty.totals[subject]).toEqual(exactly(0));
  for (const of of lists) {
    year.lists?.[of].forEach(({ id, cell }) =>
      see(
        `year ${of} ${id}`,
        MONTHS.map((month) => lineName(month, of, id)),
        cell,
        lineTruth(MONTHS, of, id),
      ),
    );
  }
  for (const month of MONTHS) {
    const figures = shown(month);
    periodsIn('week', month).forEach(shown);
    periodsIn('day', month).forEach(shown);
    for (const of of lists) {
      figures.lists?.[of].forEach(({ id, cell }) =>
        see(lineName(month, of, id), [lineName(month, of, id)], cell, lineTruth([month], of, id)),
      );
      // Whoever reads knows that a list adds up to its subject.
      reads.push({
        sum: new Map([
          ...LINES[of].map((line) => [lineName(month, of, line), 1] as const),
          ...daysIn(month).map((at) => [at, -1] as const),
        ]),
        is: 0,
      });
    }
  }
  return { reads, targets };
}

const ATTACKED = [
  ['contacts', CONTACTS, twoMonths, 40],
  ['answers of visitors', RATINGS, twoRatedMonths, 15],
] as const;

describe('everything that is shown, taken together', () => {
  it.each(ATTACKED)('%s: gives away no number from 1 to 4 to whoever solves the equations', (_name, attacked, months, numRuns) => {
    fc.assert(
      fc.property(months, (days) => {
        const { reads, targets } = everythingOf(attacked, days);
        const follows = solver(reads);
        const small = targets.filter(({ truth }) => truth > 0 && truth < LEAST_SHOWN);
        expect(small.filter(({ sum }) => follows(sum)).map(({ what }) => what)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it.each(ATTACKED)('%s: gives none away to whoever narrows them down from least and most', (_name, attacked, months, numRuns) => {
    fc.assert(
      fc.property(months, (days) => {
        const { reads, targets } = everythingOf(attacked, days);
        const between = bounds(reads);
        const single = targets.filter(({ sum, truth }) => sum.size === 1 && truth > 0 && truth < LEAST_SHOWN);
        const known = single.filter(({ sum }) => {
          const [low, high] = between([...sum.keys()][0] ?? '');
          return low === high;
        });
        expect(known.map(({ what }) => what)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('gives none away to whoever knows the rule and tries every month of four days that there could be', () => {
    const four = ['2026-10-05', '2026-10-06', '2026-10-12', '2026-10-13'];
    const MOST = 6;
    const numbers = Array.from({ length: MOST + 1 }, (_, count) => count);
    const tables = numbers.flatMap((a) => numbers.flatMap((b) => numbers.flatMap((c) => numbers.map((d) => [a, b, c, d] as const))));
    const same = new Map<string, (readonly number[])[]>();
    for (const counts of tables) {
      const days = four.map((at, index) => contacts(at, counts[index] ?? 0));
      const month = publish(OCTOBER, days);
      const weeks = ['2026-10-05', '2026-10-12'].map((at) => publish(periodOf('week', at), days).totals.contacts);
      const key = JSON.stringify([month.totals.contacts, weeks, month.parts.map(({ totals }) => totals.contacts), month.weekdays]);
      same.set(key, [
        ...(same.get(key) ?? []),
        [...counts, counts[0] + counts[1], counts[2] + counts[3], counts.reduce<number>((sum, count) => sum + count, 0)],
      ]);
    }
    const betrayed = [...same.values()].filter((group) => {
      const [first = []] = group;
      return first.some((count, at) => count > 0 && count < LEAST_SHOWN && group.every((each) => each[at] === count));
    });
    expect(betrayed.map(([first]) => first)).toEqual([]);
  });

  it('the solver finds what can be found', () => {
    const follows = solver([
      { sum: sumOfAll(['a', 'b']), is: 9 },
      { sum: sumOfAll(['b', 'c']), is: 7 },
      { sum: sumOfAll(['a']), is: 5 },
    ]);
    expect(['a', 'b', 'c', 'd'].map((name) => follows(sumOfAll([name])))).toEqual([true, true, true, false]);
    expect(
      bounds([
        { sum: sumOfAll(['a', 'b']), is: 9 },
        { sum: sumOfAll(['a']), is: 5 },
      ])('b'),
    ).toEqual([4, 4]);
  });
});

describe('visits by weekday', () => {
  it('are those of the days that are shown', () => {
    const visits = (at: string, count: number): DayTally => ({ day: at, tally: { [TOTAL]: { visits: count } } });
    const days = [visits('2026-10-05', 20), visits('2026-10-06', 3), visits('2026-10-07', 6), visits('2026-10-12', 9)];
    expect(weekday('2026-10-05')).toBe(1);
    expect(publish(OCTOBER, days).weekdays?.slice(0, 4)).toEqual([exactly(29), MASKED, MASKED, exactly(0)]);
  });
});
