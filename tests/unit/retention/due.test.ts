import { describe, expect, test } from 'vitest';
import { eraseAfterDay, retentionDays } from '../../../shared/retention/due.ts';

describe('retention', () => {
  test.each([
    ['2026-11-23T09:00:00Z', 30, '2026-12-23'],
    ['2026-11-23T23:30:00Z', 1, '2026-11-25'],
    ['2026-07-31T22:30:00Z', 30, '2026-08-31'],
    ['2028-02-28T12:00:00Z', 1, '2028-02-29'],
  ])('received %s, kept %i days: through %s', (received, days, last) => {
    expect(eraseAfterDay(new Date(received), days)).toBe(last);
  });

  test('the configuration may shorten what a service says, never lengthen it', () => {
    expect(retentionDays(30, null)).toBe(30);
    expect(retentionDays(30, 7)).toBe(7);
    expect(retentionDays(30, 180)).toBe(30);
  });
});
