/**
 * Calendar arithmetic on plain text: a day is `YYYY-MM-DD`, a time of day `HH:MM`. Pure, and free of time zones: a day
 * here is a square of the calendar on the wall, not an instant. Functions that take a day throw a `RangeError` when it
 * is not a real one, because that is a fault of the caller; ask `isRealDate` first about what a person typed.
 */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** `HH:MM` between `00:00` and `23:59`. */
export const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MS_PER_DAY = 86_400_000;

/** Milliseconds of UTC midnight of a day, or null when the text is not a day that exists (30 February, month 13…). */
function utcMidnight(date: string): number | null {
  const match = DAY.exec(date);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // `Date.UTC` would read the years 0 to 99 as 1900 to 1999.
  if (year < 100) return null;
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  return back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? ms : null;
}

function midnightOf(date: string): number {
  const ms = utcMidnight(date);
  if (ms === null) throw new RangeError('not a calendar day');
  return ms;
}

/** True for a `YYYY-MM-DD` that exists in the Gregorian calendar, from the year 100 on. */
export function isRealDate(text: string): boolean {
  return utcMidnight(text) !== null;
}

/** True for `HH:MM` between `00:00` and `23:59`. */
export function isRealTime(text: string): boolean {
  return CLOCK_TIME.test(text);
}

/** The day `days` days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return new Date(midnightOf(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day of the month `months` months later (earlier when negative), or that month's last day when it is shorter. */
export function addMonths(date: string, months: number): string {
  midnightOf(date);
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const result = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  result.setUTCDate(Math.min(day, lastOfMonth));
  return result.toISOString().slice(0, 10);
}

/** Negative when `a` comes before `b`, zero when equal, positive after. Works for two days and for two times. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(date: string): number {
  return new Date(midnightOf(date)).getUTCDay() || 7;
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnightOf(to) - midnightOf(from)) / MS_PER_DAY);
}

/**
 * Completed years of life on `today`. A person born on 29 February completes a year on 1 March of a common year.
 * Negative when the birth lies in the future.
 */
export function ageOn(birthDate: string, today: string): number {
  midnightOf(birthDate);
  midnightOf(today);
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
