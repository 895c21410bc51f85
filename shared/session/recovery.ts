/**
 * What to do when a window fails, as a pure rule: replace it, unless it keeps failing; then show the static page that
 * says how to reach a gendarme, and try again once the failures are old.
 */
export const WINDOW_FAILURES = ['crash', 'hang', 'gpuLoss', 'loadFailed'] as const;
export type WindowFailure = (typeof WINDOW_FAILURES)[number];

/** Failures within the window that make the terminal stop replacing (issue: "three in a window"). */
export const FAILURES_BEFORE_MAINTENANCE = 3;
/** Length of that window in milliseconds: long enough to catch a loop, short enough to forget one bad morning. */
export const FAILURE_WINDOW_MS = 10 * 60 * 1000;

export interface FailureRecord {
  readonly kind: WindowFailure;
  /** Milliseconds of a monotonic clock. */
  readonly at: number;
}

export type RecoveryAction = 'replaceWindow' | 'maintenance';

/** The failures that still count at `nowMs`, with `kind` added. */
export function rememberFailure(history: readonly FailureRecord[], kind: WindowFailure, nowMs: number): readonly FailureRecord[] {
  return [...history.filter((past) => nowMs - past.at < FAILURE_WINDOW_MS), { kind, at: nowMs }];
}

/** What to do about a failure of `kind` at `nowMs`, given the earlier ones (`history` does not hold it yet). */
export function recoveryPolicy(history: readonly FailureRecord[], kind: WindowFailure, nowMs: number): RecoveryAction {
  return rememberFailure(history, kind, nowMs).length >= FAILURES_BEFORE_MAINTENANCE ? 'maintenance' : 'replaceWindow';
}

/** Milliseconds after `nowMs` at which the maintenance page gives way to a new trial: when the oldest failure has expired. */
export function retryAfterMs(history: readonly FailureRecord[], nowMs: number): number {
  const oldest = history.filter((past) => nowMs - past.at < FAILURE_WINDOW_MS)[0];
  return oldest === undefined ? 0 : oldest.at + FAILURE_WINDOW_MS - nowMs;
}
