/**
 * Waiting after wrong secrets: pure and exponential, kept in the base so that a restart forgives nothing.
 * The step and the doubling follow a voting machine's practice (15 s, doubled each time); the cap keeps a shop-floor joker from locking
 * the gendarmes out for a day.
 */
export const FREE_TRIES = 5;
export const FIRST_WAIT_MS = 15_000;
export const LONGEST_WAIT_MS = 60 * 60 * 1000;

export interface Lockout {
  /** Wrong secrets in a row. */
  readonly wrong: number;
  /** Instant of the last of them, in ms since 1970. */
  readonly lastAt: number;
}

export const NO_LOCKOUT: Lockout = { wrong: 0, lastAt: 0 };

/** The wait that follows `wrong` wrong secrets in a row, in ms. */
export function waitMs(wrong: number): number {
  if (wrong < FREE_TRIES) return 0;
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES));
}

/**
 * What is left of the wait at `now`, in ms; 0 when a try is allowed. A clock that was set back cannot make the wait longer
 * than it was at the start.
 */
export function remainingMs(lockout: Lockout, now: number): number {
  const wait = waitMs(lockout.wrong);
  return Math.min(wait, Math.max(0, lockout.lastAt + wait - now));
}

/** The state after one more wrong secret. */
export function afterWrong(lockout: Lockout, now: number): Lockout {
  return { wrong: lockout.wrong + 1, lastAt: now };
}

/** Tries left before the first wait, for the message on the screen. */
export function triesLeft(lockout: Lockout): number {
  return Math.max(0, FREE_TRIES - lockout.wrong);
}
