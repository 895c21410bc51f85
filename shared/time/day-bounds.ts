import { addDays } from './calendar.ts';
import { localNow } from './local-now.ts';

/** Instant of a local midnight in France: clocks change at one o'clock UTC, so midnight is one hour or two before that of UTC. */
function midnight(day: string): string {
  const utc = Date.parse(`${day}T00:00:00.000Z`);
  const summer = new Date(utc - 2 * 3_600_000);
  return (localNow(summer).today === day ? summer : new Date(utc - 3_600_000)).toISOString();
}

/** First instant of a local day in France, and first instant after it, as ISO texts. Throws a `RangeError` when the day is not a real one. */
export function dayBounds(day: string): { readonly from: string; readonly before: string } {
  return { from: midnight(day), before: midnight(addDays(day, 1)) };
}
