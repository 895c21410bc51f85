/** Any diary that the configuration may hold, and any appointment that may once have been taken. */
import fc from 'fast-check';
import type { Diary, Span } from '../../../shared/diary/slots.ts';
import { addDays } from '../../../shared/time/calendar.ts';

export const NOW = { today: '2026-11-23', time: '09:10' } as const;

const day = fc.integer({ min: 0, max: 12 }).map((days) => addDays(NOW.today, days));
const time = fc
  .integer({ min: 8 * 12, max: 18 * 12 })
  .map((fives) => `${String(Math.floor(fives / 12)).padStart(2, '0')}:${String((fives % 12) * 5).padStart(2, '0')}`);
/** Also periods that end before they begin, or overlap another. */
const period = fc.record({ from: time, to: time });

export const anyDiary: fc.Arbitrary<Diary> = fc.record({
  slotMinutes: fc.integer({ min: 10, max: 120 }),
  daysAhead: fc.integer({ min: 1, max: 14 }),
  week: fc.array(
    fc.tuple(fc.integer({ min: 1, max: 7 }), period).map(([weekday, hours]) => ({ weekday, ...hours })),
    {
      minLength: 1,
      maxLength: 8,
    },
  ),
  closedDays: fc.array(day, { maxLength: 3 }),
  exceptions: fc.array(fc.record({ date: day, periods: fc.array(period, { minLength: 1, maxLength: 3 }) }), { maxLength: 4 }),
});

export const anySpan: fc.Arbitrary<Span> = fc
  .tuple(day, time, time)
  .filter(([, from, to]) => from !== to)
  .map(([date, from, to]) => (from < to ? { date, time: from, until: to } : { date, time: to, until: from }));
