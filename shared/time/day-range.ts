import { addDays } from './calendar.ts';
import { localNow } from './local-now.ts';

const HOUR_MS = 60 * 60 * 1000;

/** The instant at which a local day of France begins. */
function beginning(day: string): string {
  const utc = Date.parse(`${day}T00:00:00.000Z`);
  // France is one hour ahead of UTC, two in summer.
  const found = [1, 2].map((hours) => new Date(utc - hours * HOUR_MS)).find((instant) => localNow(instant).time === '00:00');
  return (found ?? new Date(utc)).toISOString();
}

/** From which ISO instant to which (not included) a local day lasts: 23, 24 or 25 hours. Throws a `RangeError` when `day` is none. */
export function dayRange(day: string): { readonly from: string; readonly to: string } {
  return { from: beginning(day), to: beginning(addDays(day, 1)) };
}
