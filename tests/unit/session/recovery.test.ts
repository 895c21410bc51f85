import { describe, expect, it } from 'vitest';
import {
  FAILURE_WINDOW_MS,
  FAILURES_BEFORE_MAINTENANCE,
  WINDOW_FAILURES,
  recoveryPolicy,
  rememberFailure,
  retryAfterMs,
  type FailureRecord,
} from '../../../shared/session/recovery.ts';

const crash = (at: number): FailureRecord => ({ kind: 'crash', at });

describe('what to do about a failed window', () => {
  it.each([
    ['the first', [], 0, 'replaceWindow'],
    ['the second', [crash(0)], 1_000, 'replaceWindow'],
    ['the third at once', [crash(0), crash(1_000)], 2_000, 'maintenance'],
    ['the third, just inside the window', [crash(0), crash(1)], FAILURE_WINDOW_MS - 1, 'maintenance'],
    ['the third, when the first has just expired', [crash(0), crash(1)], FAILURE_WINDOW_MS, 'replaceWindow'],
    ['many old ones', [crash(0), crash(1), crash(2), crash(3)], 5 * FAILURE_WINDOW_MS, 'replaceWindow'],
  ] as const)('%s → %s', (_name, history, now, action) => {
    for (const kind of WINDOW_FAILURES) expect(recoveryPolicy(history, kind, now)).toBe(action);
  });

  it('counts failures of different kinds together', () => {
    const history = rememberFailure(rememberFailure([], 'hang', 0), 'gpuLoss', 10);
    expect(recoveryPolicy(history, 'loadFailed', 20)).toBe('maintenance');
  });

  it('forgets what is older than the window', () => {
    expect(rememberFailure([crash(0), crash(FAILURE_WINDOW_MS / 2)], 'hang', FAILURE_WINDOW_MS)).toEqual([
      crash(FAILURE_WINDOW_MS / 2),
      { kind: 'hang', at: FAILURE_WINDOW_MS },
    ]);
  });

  it('tries again when the oldest failure has expired, and one more failure brings maintenance back', () => {
    let history: readonly FailureRecord[] = [];
    for (let at = 0; at < FAILURES_BEFORE_MAINTENANCE; at += 1) history = rememberFailure(history, 'crash', at * 1_000);
    const wait = retryAfterMs(history, 2_000);
    expect(wait).toBe(FAILURE_WINDOW_MS - 2_000);
    expect(recoveryPolicy(history, 'crash', 2_000 + wait)).toBe('maintenance');
    expect(retryAfterMs([], 5)).toBe(0);
  });
});
