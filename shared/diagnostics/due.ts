/** When the daily self-test is due. */
import { localNow } from '../time/local-now.ts';
import { addDays } from '../time/calendar.ts';

/** Name of a local minute that sorts like time. */
const minute = (day: string, time: string): string => `${day} ${time}`;

/**
 * Whether the run of `at` (local `HH:MM` in France) is due: the last time that `at` came, nothing has run since. A run that was missed is caught up
 * once, however many were missed. A last run that lies ahead of `now` was written by a wrong clock and does not count.
 */
export function selfTestDue(at: string, lastRun: Date | null, now: Date): boolean {
  if (lastRun === null || lastRun.getTime() > now.getTime()) return true;
  const present = localNow(now);
  const last = localNow(lastRun);
  const planned = minute(present.time >= at ? present.today : addDays(present.today, -1), at);
  return minute(last.today, last.time) < planned;
}
