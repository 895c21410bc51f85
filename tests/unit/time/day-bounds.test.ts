/** Where a local day of France begins and ends. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayBounds } from '../../../shared/time/day-bounds.ts';
import { localNow } from '../../../shared/time/local-now.ts';

test('every instant of a year lies in the bounds of its own day, those of the changes of the clock too', () => {
  const changes = ['2026-03-29T00:59:59.999Z', '2026-03-29T01:00:00.000Z', '2026-10-25T00:59:59.999Z', '2026-10-25T01:00:00.000Z'];
  const instant = fc.oneof(
    fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 0, 1) }).map((ms) => new Date(ms).toISOString()),
    fc.constantFrom(...changes),
  );
  fc.assert(
    fc.property(instant, (at) => {
      const { from, before } = dayBounds(localNow(new Date(at)).today);
      expect(from <= at && at < before).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('days meet, and are 23, 24 or 25 hours long', () => {
  const hours = (day: string) => (Date.parse(dayBounds(day).before) - Date.parse(dayBounds(day).from)) / 3_600_000;
  expect(dayBounds('2026-11-23')).toEqual({ from: '2026-11-22T23:00:00.000Z', before: '2026-11-23T23:00:00.000Z' });
  expect(dayBounds('2026-07-14').from).toBe('2026-07-13T22:00:00.000Z');
  expect([hours('2026-03-29'), hours('2026-07-14'), hours('2026-10-25')]).toEqual([23, 24, 25]);
});
