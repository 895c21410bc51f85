/** Dates and times as a person reads them, in each language. Pure; what is not a real date or time comes back as it is. */
import type { Locale } from '../i18n/locales.ts';
import { isRealDate, isRealTime, weekday } from './calendar.ts';

const NBSP = '\u00A0';

/** Made once for each part and language: a list formats hundreds of dates, and making a format costs far more than using it. Not before: a start needs one. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(part: 'month' | 'weekday', locale: Locale): Intl.DateTimeFormat {
  const name = `${part} ${locale}`;
  const made = FORMATS.get(name) ?? new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' });
  FORMATS.set(name, made);
  return made;
}

/** `1er décembre 2026`, `1 December 2026`, `1. Dezember 2026`; the day and its month never part. */
export function formatDate(date: string, locale: Locale): string {
  if (!isRealDate(date)) return date;
  const month = formatOf('month', locale).format(new Date(`${date}T00:00:00Z`));
  const number = Number(date.slice(8));
  const day = { fr: number === 1 ? '1er' : String(number), en: String(number), de: `${number}.` }[locale];
  return `${day}${NBSP}${month} ${date.slice(0, 4)}`;
}

/** `14 h 30`, `14 h` (fr), `14:30` (en), `14:30 Uhr` (de). */
export function formatTime(time: string, locale: Locale): string {
  if (!isRealTime(time)) return time;
  const [hours, minutes] = [String(Number(time.slice(0, 2))), time.slice(3)];
  return { fr: [hours, 'h', ...(minutes === '00' ? [] : [minutes])].join(NBSP), en: time, de: `${time}${NBSP}Uhr` }[locale];
}

/** `mardi`, `Tuesday`, `Dienstag`: the weekday of a day. */
export function formatWeekday(date: string, locale: Locale): string {
  return isRealDate(date) ? weekdayName(weekday(date), locale) : date;
}

/** `lundi` for 1 to `dimanche` for 7 (ISO 8601). 4 January 2021 was a Monday. */
export function weekdayName(day: number, locale: Locale): string {
  return formatOf('weekday', locale).format(new Date(Date.UTC(2021, 0, 3 + day)));
}

/** `juillet 2026`, `July 2026`, `Juli 2026`: the month of a day, or of `YYYY-MM`. */
export function formatMonth(date: string, locale: Locale): string {
  const first = `${date.slice(0, 7)}-01`;
  return isRealDate(first) ? `${formatOf('month', locale).format(new Date(`${first}T00:00:00Z`))} ${date.slice(0, 4)}` : date;
}
