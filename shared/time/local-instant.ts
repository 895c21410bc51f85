import { localNow } from './local-now.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * The instant at which it is `time` (`HH:MM`) on the local day `date` in France: the first of two in the hour that comes twice in October. A time that
 * the clocks skip in March is read as winter time. Throws a `RangeError` when the day or the time is not a real one.
 */
export function localInstant(date: string, time: string): Date {
  const utc = Date.parse(`${date}T${time}:00.000Z`);
  // France is two hours ahead of UTC in summer, one in winter.
  const summer = new Date(utc - 2 * HOUR_MS);
  const local = localNow(summer);
  return local.today === date && local.time === time ? summer : new Date(utc - HOUR_MS);
}
