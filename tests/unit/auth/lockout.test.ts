import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterWrong, FREE_TRIES, LONGEST_WAIT_MS, NO_LOCKOUT, remainingMs, triesLeft, waitMs } from '../../../shared/auth/lockout.ts';

describe('waiting after wrong secrets', () => {
  test.each([
    [0, 0],
    [4, 0],
    [5, 15_000],
    [6, 30_000],
    [7, 60_000],
    [12, 1_920_000],
    [13, LONGEST_WAIT_MS],
    [2000, LONGEST_WAIT_MS],
  ])('%i wrong secrets: %i ms', (wrong, ms) => {
    expect(waitMs(wrong)).toBe(ms);
  });

  test('counts down and ends', () => {
    let lockout = NO_LOCKOUT;
    for (let each = 0; each < FREE_TRIES; each += 1) {
      expect(remainingMs(lockout, 1000)).toBe(0);
      expect(triesLeft(lockout)).toBe(FREE_TRIES - each);
      lockout = afterWrong(lockout, 1000);
    }
    expect(triesLeft(lockout)).toBe(0);
    expect(remainingMs(lockout, 1000)).toBe(15_000);
    expect(remainingMs(lockout, 15_999)).toBe(1);
    expect(remainingMs(lockout, 16_000)).toBe(0);
  });

  test('no clock, set forward or back, makes the wait longer than it was', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(), fc.integer(), (wrong, lastAt, now) => {
        const left = remainingMs({ wrong, lastAt }, now);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(waitMs(wrong));
      }),
    );
  });
});
