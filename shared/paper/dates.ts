import { formatDate, formatTime, formatWeekday } from '../time/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { isRealDate } from '../time/calendar.ts';
import { localNow } from '../time/local-now.ts';

/**
 * A day with its weekday, so that nobody comes on the wrong one: `mardi 1er décembre 2026`, `Tuesday 1 December 2026`,
 * `Dienstag, 1. Dezember 2026`. A text that is not a day comes back as it is.
 */
export function dayInWords(date: string, locale: Locale): string {
  if (!isRealDate(date)) return date;
  return `${formatWeekday(date, locale)}${locale === 'de' ? ',' : ''} ${formatDate(date, locale)}`;
}

/** The local day and time, in words, of an ISO instant. Throws a `RangeError` when `instant` is none. */
export function instantInWords(instant: string, locale: Locale): { readonly date: string; readonly time: string } {
  const local = localNow(new Date(instant));
  return { date: dayInWords(local.today, locale), time: formatTime(local.time, locale) };
}
