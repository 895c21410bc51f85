import { describe, expect, test } from 'vitest';
import { DEPOSIT_STATUSES, followingStatuses } from '../../../shared/deposit-status.ts';
import { eraseAfterDay, eraseAfterStatus, retentionDays } from '../../../shared/retention/due.ts';

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

  const request = { statuses: ['received', 'closed', 'erased'], handOver: true } as const;

  test('a request that was handed over goes the next day, any other deposit keeps its day', () => {
    expect(eraseAfterStatus('closed', request, '2026-12-22', '2026-11-22')).toBe('2026-11-22');
    expect(eraseAfterStatus('closed', { ...request, handOver: false }, '2026-12-22', '2026-11-22')).toBe('2026-12-22');
    expect(eraseAfterStatus('closed', undefined, '2026-12-22', '2026-11-22')).toBe('2026-12-22');
    for (const status of DEPOSIT_STATUSES.filter((each) => each !== 'closed'))
      expect(eraseAfterStatus(status, request, '2026-12-22', '2026-11-22')).toBe('2026-12-22');
  });

  test('handing over never lengthens what is left', () => {
    expect(eraseAfterStatus('closed', request, '2026-11-20', '2026-11-22')).toBe('2026-11-20');
  });

  test('what was handed over does not wait again', () => {
    expect(followingStatuses('received', request)).toEqual(['closed', 'erased']);
    expect(followingStatuses('closed', request)).toEqual(['erased']);
    expect(followingStatuses('closed', { ...request, handOver: false })).toEqual(['received', 'erased']);
  });
});
