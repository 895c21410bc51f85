/** The pure half of the calendar: months as weeks, the steps of the keys, what a touch chooses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, nextEnd, refusalOf, standing } from '../../../renderer/ui/PeriodPicker/choice.ts';
import { boundsOf, dayByKey, monthOf, weeksOf } from '../../../renderer/ui/PeriodPicker/month.ts';
import { dayNumber, lengthWords, periodWords, weekdays } from '../../../renderer/ui/PeriodPicker/words.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import type { PeriodWindow } from '../../../shared/flow/definition.ts';
import { dayInWords } from '../../../shared/paper/dates.ts';
import { addDays, isRealDate, weekday } from '../../../shared/time/calendar.ts';
import { formatMonth } from '../../../shared/time/format.ts';
import { watchWindow } from '../../../shared/watch/allowed-days.ts';

const anyDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('2020-01-01', days));

/** From the 10th to the 20th of January; at most five days. */
const narrow: PeriodWindow = {
  notes: [],
  first: '2027-01-10',
  last: '2027-01-25',
  refuseFrom: (day) => (day < '2027-01-10' || day > '2027-01-20' ? { fault: 'from', facts: { day } } : null),
  refuseTo: (from, day) => (day < from || day > addDays(from, 5) ? { fault: 'to', facts: { from, day } } : null),
};

describe('a month', () => {
  it('holds each of its days once, under its weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const weeks = weeksOf(day);
        const days = weeks.flat().filter((each) => each !== null);
        expect(days).toContain(day);
        expect(days[0]).toBe(`${monthOf(day)}-01`);
        expect(monthOf(addDays(days.at(-1) ?? '', 1))).not.toBe(monthOf(day));
        expect(days).toEqual(days.map((_, at) => addDays(days[0] ?? '', at)));
        for (const week of weeks) for (const [column, each] of week.entries()) if (each !== null) expect(weekday(each)).toBe(column + 1);
      }),
    );
  });

  it('shows of each day a word of its spoken name', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...LOCALES), (day, locale) => {
        expect(dayInWords(day, locale).split(/[\s.,]+/)).toContain(dayNumber(day, locale));
      }),
    );
  });

  it.each([
    ['2027-02-10', 28],
    ['2028-02-10', 29],
    ['2100-02-10', 28],
    ['2026-12-31', 31],
  ])('that holds %s has %i days', (day, count) => {
    expect(weeksOf(day).flat().filter(isRealOrNull)).toHaveLength(count);
  });

  it('is reached from today or from the first day, whichever comes first, and no further than the last day', () => {
    expect(boundsOf(narrow, '2026-12-31')).toEqual({ first: '2026-12-01', last: '2027-01-31' });
    expect(boundsOf({ ...narrow, first: '2026-11-15' }, '2026-12-31')).toEqual({ first: '2026-11-01', last: '2027-01-31' });
    expect(boundsOf({ ...narrow, first: '2027-03-01', last: '2027-02-01' }, '2027-03-02').last).toBe('2027-03-31');
  });
});

function isRealOrNull(day: string | null): boolean {
  return day !== null && isRealDate(day);
}

describe('a key', () => {
  const wide = { first: '2020-01-01', last: '2110-12-31' };

  it.each([
    ['ArrowLeft', false, '2028-02-28'],
    ['ArrowRight', false, '2028-03-01'],
    ['ArrowUp', false, '2028-02-22'],
    ['ArrowDown', false, '2028-03-07'],
    ['PageUp', false, '2028-01-29'],
    ['PageDown', false, '2028-03-29'],
    ['PageUp', true, '2027-02-28'],
    ['PageDown', true, '2029-02-28'],
    ['Home', false, '2028-02-28'],
    ['End', false, '2028-03-05'],
    ['Enter', false, null],
    ['a', false, null],
  ])('%s (with Shift: %s) leads from a 29 February to %s', (key, shift, to) => {
    expect(dayByKey('2028-02-29', key, shift, wide)).toBe(to);
  });

  it('never leaves the months of the calendar', () => {
    const bounds = { first: '2026-12-01', last: '2027-01-31' };
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 40 }), (pressed) => {
        const end = pressed.reduce((day, [key, shift]) => dayByKey(day, key, shift, bounds) ?? '', '2026-12-31');
        expect(end >= bounds.first && end <= bounds.last).toBe(true);
      }),
    );
  });
});

describe('a touch', () => {
  const none = { from: '', to: '' };

  it('chooses the first day, then the last, then begins anew', () => {
    const first = choose(narrow, none, '2027-01-12', false);
    expect([first, nextEnd(first, false)]).toEqual([{ from: '2027-01-12', to: '' }, 'to']);
    const both = choose(narrow, first, '2027-01-15', false);
    expect([both, nextEnd(both, false)]).toEqual([{ from: '2027-01-12', to: '2027-01-15' }, 'from']);
    expect(choose(narrow, both, '2027-01-13', false)).toEqual({ from: '2027-01-13', to: '' });
  });

  it('on an earlier day begins there instead, where a period may begin; else that day is refused', () => {
    const first = { from: '2027-01-15', to: '' };
    expect(refusalOf(narrow, first, '2027-01-12', false)).toBeNull();
    expect(choose(narrow, first, '2027-01-12', false)).toEqual({ from: '2027-01-12', to: '' });
    expect(refusalOf(narrow, first, '2027-01-09', false)).toEqual({ fault: 'to', facts: { from: '2027-01-15', day: '2027-01-09' } });
  });

  it('chooses only the last day when the first is fixed', () => {
    const under = { from: '2027-01-12', to: '2027-01-15' };
    expect(nextEnd(under, true)).toBe('to');
    expect(choose(narrow, under, '2027-01-17', true)).toEqual({ from: '2027-01-12', to: '2027-01-17' });
    expect(refusalOf(narrow, under, '2027-01-11', true)?.fault).toBe('to');
  });

  it('never yields a period that the window refuses', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('gendarmerie', 'police', 'unknown'),
        anyDay,
        fc.array(fc.integer({ min: -20, max: 500 }), { maxLength: 12 }),
        (zone, today, touches) => {
          const window = watchWindow({ zone, use: 'main' }, today);
          let days = none;
          for (const touch of touches) {
            const day = addDays(today, touch);
            if (refusalOf(window, days, day, false) === null) days = choose(window, days, day, false);
            expect(standing(window, days)).toEqual({ from: null, to: null });
          }
        },
      ),
    );
  });

  it('takes what is half typed for no day', () => {
    expect(nextEnd({ from: '2027-1-', to: '' }, false)).toBe('from');
    expect(standing(narrow, { from: '2027-02-30', to: '2027-01-12' })).toEqual({ from: null, to: null });
    expect(standing(narrow, { from: '2027-01-09', to: '2027-01-12' }).from?.fault).toBe('from');
    expect(standing(narrow, { from: '2027-01-12', to: '2027-01-30' }).to?.fault).toBe('to');
  });
});

it('says days, months, weekdays and lengths in each language', () => {
  expect((['fr', 'en', 'de'] as const).map((locale) => dayInWords('2027-01-02', locale))).toEqual([
    'samedi 2\u00a0janvier 2027',
    'Saturday 2\u00a0January 2027',
    'Samstag, 2.\u00a0Januar 2027',
  ]);
  expect(formatMonth('2028-02-29', 'de')).toBe('Februar 2028');
  expect(weekdays('fr').map(({ long }) => long)[0]).toBe('lundi');
  expect(weekdays('en').map(({ short }) => short)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  expect(lengthWords({ from: '2027-01-01', to: '2027-01-01' }, periodWords('fr'))).toBe('1\u00a0jour');
  expect(lengthWords({ from: '2028-02-28', to: '2028-03-01' }, periodWords('en'))).toBe('3\u00a0days');
});
