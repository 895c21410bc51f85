import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localInstant } from '../../../shared/time/local-instant.ts';
import { localNow } from '../../../shared/time/local-now.ts';

test('a local time is the instant at which the wall clock shows it, in winter and in summer', () => {
  expect(localInstant('2026-12-01', '14:30').toISOString()).toBe('2026-12-01T13:30:00.000Z');
  expect(localInstant('2026-07-01', '14:30').toISOString()).toBe('2026-07-01T12:30:00.000Z');
  // The first of the two half past two of the autumn night, and a time that the spring night does not have.
  expect(localInstant('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(localInstant('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(() => localInstant('2026-02-31', '25:00')).toThrow(RangeError);
});

test('back and forth, for every minute that the wall clock shows', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true }),
      (instant) => {
        const { today, time } = localNow(instant);
        expect(localNow(localInstant(today, time))).toEqual({ today, time });
      },
    ),
  );
});
