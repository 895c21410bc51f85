import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingExceptions, isClosed, openingNow, openingOn, takesDeposits, type OpeningHours } from '../../../shared/opening/opening.ts';
import { openingHours } from '../../../shared/opening/schema.ts';
import { addDays, weekday } from '../../../shared/time/calendar.ts';
import { localNow } from '../../../shared/time/local-now.ts';

/** Invented hours: Monday to Friday, morning and afternoon. */
const HOURS: OpeningHours = {
  week: [1, 2, 3, 4, 5].flatMap((day) => [
    { weekday: day, from: '14:00', to: '18:00' },
    { weekday: day, from: '09:00', to: '12:00' },
  ]),
  exceptions: [
    { date: '2026-11-24', spans: [], reason: 'works' },
    { date: '2026-11-28', spans: [{ from: '10:00', to: '12:00' }], reason: 'event' },
  ],
  source: 'essai',
  verifiedOn: '2026-11-01',
  expiresOn: '2026-12-31',
};
const MONDAY = '2026-11-23';
const at = (today: string, time: string) => openingNow(HOURS, { today, time });

describe('the hours of a moment', () => {
  it('follow the week, in order of time', () => {
    expect(at(MONDAY, '08:00')).toEqual({
      today: {
        date: MONDAY,
        spans: [
          { from: '09:00', to: '12:00' },
          { from: '14:00', to: '18:00' },
        ],
        reason: null,
      },
      open: false,
      next: null,
    });
    expect(at(MONDAY, '09:00')?.open).toBe(true);
    expect(at(MONDAY, '12:00')).toMatchObject({ open: false, next: null });
  });

  it('name the next day that opens once nothing more opens today, past closed days', () => {
    expect(at(MONDAY, '18:00')?.next).toMatchObject({ date: '2026-11-25' });
    expect(at('2026-11-24', '10:00')).toMatchObject({ open: false, today: { spans: [], reason: 'works' }, next: { date: '2026-11-25' } });
    expect(at('2026-11-27', '19:00')?.next).toMatchObject({ date: '2026-11-28', reason: 'event' });
  });

  it('are not told while they are absent, not verified, verified later, or expired', () => {
    const now = { today: MONDAY, time: '10:00' };
    expect(openingNow(null, now)).toBeNull();
    for (const dates of [{ verifiedOn: null }, { verifiedOn: '2026-11-24' }, { expiresOn: '2026-11-22' }]) {
      expect(openingNow({ ...HOURS, ...dates }, now)).toBeNull();
      expect(comingExceptions({ ...HOURS, ...dates }, MONDAY, 30)).toEqual([]);
    }
    expect(openingNow({ ...HOURS, expiresOn: MONDAY }, now)?.open).toBe(true);
  });

  it('tell the days that differ soon, in order', () => {
    expect(comingExceptions(HOURS, MONDAY, 14).map(({ date }) => date)).toEqual(['2026-11-24', '2026-11-28']);
    expect(comingExceptions(HOURS, MONDAY, 1).map(({ date }) => date)).toEqual(['2026-11-24']);
  });

  it('are open exactly within a span of that day, on every day and at every time', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.nat({ max: 1439 }), (days, minutes) => {
        const today = addDays(MONDAY, days);
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const told = at(today, time);
        const { spans } = openingOn(HOURS, today);
        expect(told?.open).toBe(spans.some(({ from, to }) => from <= time && time < to));
        if (told?.next) expect(told.next.date > today && told.next.spans.length > 0).toBe(true);
        if (told?.today.reason === null) expect(spans.length > 0).toBe(weekday(today) <= 5);
      }),
    );
  });

  it('have the form that the configuration checks', () => {
    expect(openingHours.parse(HOURS)).toEqual(HOURS);
  });
});

describe('a place that is closed', () => {
  /** Invented: every day from nine to seven. */
  const DAILY: OpeningHours = {
    ...HOURS,
    week: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ weekday: day, from: '09:00', to: '19:00' })),
    expiresOn: null,
    verifiedOn: '2026-01-01',
  };
  const closedAt = (instant: string): boolean => isClosed(DAILY, localNow(new Date(instant)));

  it('is so from the minute of closing to the minute before it opens', () => {
    expect(isClosed(HOURS, { today: MONDAY, time: '17:59' })).toBe(false);
    expect(isClosed(HOURS, { today: MONDAY, time: '18:00' })).toBe(true);
    expect(isClosed(HOURS, { today: MONDAY, time: '08:59' })).toBe(true);
    expect(isClosed(HOURS, { today: MONDAY, time: '09:00' })).toBe(false);
  });

  it('is so between two spans and on a day that is closed by exception', () => {
    expect(isClosed(HOURS, { today: MONDAY, time: '13:00' })).toBe(true);
    expect(isClosed(HOURS, { today: '2026-11-24', time: '10:00' })).toBe(true);
  });

  it('follows the clock on the wall on the days when it changes', () => {
    // 25 October 2026: at three o'clock it is two again. 29 March 2026: at two it is three.
    expect([closedAt('2026-10-24T16:59:00Z'), closedAt('2026-10-24T17:00:00Z')]).toEqual([false, true]);
    expect([closedAt('2026-10-25T17:59:00Z'), closedAt('2026-10-25T18:00:00Z')]).toEqual([false, true]);
    expect([closedAt('2026-03-28T07:59:00Z'), closedAt('2026-03-28T08:00:00Z')]).toEqual([true, false]);
    expect([closedAt('2026-03-29T06:59:00Z'), closedAt('2026-03-29T07:00:00Z')]).toEqual([true, false]);
  });

  it('takes no deposit that nobody would read, unless the configuration says so; hours that are not known close nothing', () => {
    const night = { today: MONDAY, time: '20:00' };
    const [no, yes] = [{ deposits: false }, { deposits: true }];
    expect(takesDeposits({ opening: HOURS, closedHours: no }, night)).toBe(false);
    expect(takesDeposits({ opening: HOURS, closedHours: yes }, night)).toBe(true);
    expect(takesDeposits({ opening: HOURS, closedHours: no }, { ...night, time: '10:00' })).toBe(true);
    for (const opening of [null, { ...HOURS, verifiedOn: null }, { ...HOURS, expiresOn: '2026-11-22' }]) {
      expect(takesDeposits({ opening, closedHours: no }, night)).toBe(true);
    }
  });
});
