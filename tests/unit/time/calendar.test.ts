import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, ageOn, compare, daysBetween, isRealDate, isRealTime, weekday } from '../../../shared/time/calendar.ts';
import { localNow } from '../../../shared/time/local-now.ts';

const day = fc
  .date({ min: new Date('1600-01-01T00:00:00Z'), max: new Date('2400-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the calendar', () => {
  it.each([
    ['2026-12-01', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['0026-04-30', false],
    ['2026-4-3', false],
    [' 2026-04-03', false],
    ['2026-04-03T00:00', false],
    ['', false],
  ])('%s is a real day: %s', (text, real) => {
    expect(isRealDate(text)).toBe(real);
  });

  it('tells times of day', () => {
    expect(['00:00', '23:59', '9:00', '24:00', '12:60', '12:00:00', ''].map(isRealTime)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('adds and counts days as one the inverse of the other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200_000, max: 100_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(isRealDate(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(days);
        expect(Math.sign(compare(to, from))).toBe(Math.sign(days));
        expect(weekday(to)).toBe(((((weekday(from) - 1 + days) % 7) + 7) % 7) + 1);
      }),
    );
  });

  it('knows the days of the week', () => {
    expect(['2026-11-30', '2026-12-01', '2026-12-06'].map(weekday)).toEqual([1, 2, 7]);
  });

  it('crosses months, years and 29 February', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it.each([
    ['2026-11-22', 12, '2027-11-22'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2027-02-28', 12, '2028-02-28'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2000-02-29', 1200, '2100-02-28'],
    ['0100-01-15', -1, '0099-12-15'],
  ])('%s and %i months: %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('moves by whole months: the same day, or the last of a month that is shorter', () => {
    const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
    fc.assert(
      fc.property(day, fc.integer({ min: -2_400, max: 2_400 }), (from, months) => {
        const to = addMonths(from, months);
        expect(isRealDate(to)).toBe(true);
        expect(count(to) - count(from)).toBe(months);
        const [wanted, got] = [Number(from.slice(8)), Number(to.slice(8))];
        expect(got <= wanted).toBe(true);
        if (got < wanted) expect(addDays(to, 1).slice(8)).toBe('01');
        const back = addMonths(to, -months);
        expect(back <= from).toBe(true);
        if (got === wanted) expect(back).toBe(from);
      }),
    );
  });

  it('adds months in any parts and keeps the order of days', () => {
    const months = fc.integer({ min: -240, max: 240 });
    fc.assert(
      fc.property(day, day, months, months, (one, other, some, more) => {
        const early = `${one.slice(0, 8)}${String(Math.min(28, Number(one.slice(8)))).padStart(2, '0')}`;
        expect(addMonths(addMonths(early, some), more)).toBe(addMonths(early, some + more));
        expect(addMonths(one, 0)).toBe(one);
        const [first, second] = [one, other].sort();
        if (first !== undefined && second !== undefined) expect(addMonths(first, some) <= addMonths(second, some)).toBe(true);
      }),
    );
  });

  it('counts completed years', () => {
    expect(ageOn('2008-12-02', '2026-12-01')).toBe(17);
    expect(ageOn('2008-12-01', '2026-12-01')).toBe(18);
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
    expect(ageOn('2027-01-01', '2026-12-01')).toBeLessThan(0);
    expect(() => ageOn('2008-02-30', '2026-12-01')).toThrow(RangeError);
  });

  it('refuses to count with a day that does not exist', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError);
    expect(() => weekday('')).toThrow(RangeError);
    expect(() => daysBetween('2026-12-01', 'x')).toThrow(RangeError);
  });
});

describe('local time', () => {
  it.each([
    ['2026-12-01T13:30:00Z', { today: '2026-12-01', time: '14:30' }],
    ['2026-07-01T13:30:59Z', { today: '2026-07-01', time: '15:30' }],
    ['2026-12-31T23:00:00Z', { today: '2027-01-01', time: '00:00' }],
    ['2026-03-29T00:59:00Z', { today: '2026-03-29', time: '01:59' }],
    ['2026-03-29T01:00:00Z', { today: '2026-03-29', time: '03:00' }],
    ['2026-10-25T00:30:00Z', { today: '2026-10-25', time: '02:30' }],
    ['2026-10-25T01:30:00Z', { today: '2026-10-25', time: '02:30' }],
  ])('%s in Paris', (instant, expected) => {
    expect(localNow(new Date(instant))).toEqual(expected);
  });

  it('follows another zone when told', () => {
    expect(localNow(new Date('2026-12-01T13:30:00Z'), 'Indian/Reunion')).toEqual({ today: '2026-12-01', time: '17:30' });
    expect(() => localNow(new Date('nonsense'))).toThrow(RangeError);
  });
});
