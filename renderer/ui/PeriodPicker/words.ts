/** Days, months and lengths as the calendar says them. */
import { fill } from '../../a11y/words.tsx';
import { WORDS } from '../../../shared/i18n/index.ts';
import type { Locale } from '../../../shared/i18n/locales.ts';
import type { Words } from '../../../shared/i18n/words.ts';
import { addDays, daysBetween } from '../../../shared/time/calendar.ts';
import { formatDate } from '../../../shared/time/format.ts';
import type { Days } from './choice.ts';
import { DAYS_OF_WEEK } from './month.ts';

/** The calendar's own words in one language. */
export type PeriodWords = Words<(typeof WORDS)['fr']['flow']['period']>;

/** The calendar's own words in a language. */
export const periodWords = (locale: Locale): PeriodWords => WORDS[locale].flow.period;

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

function weekdayName(day: string, locale: Locale, length: 'long' | 'short'): string {
  return new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' }).format(instant(day));
}

/** `samedi 12 juillet 2026`, `Saturday 12 July 2026`, `Samstag, 12. Juli 2026`. */
export function longDay(day: string, locale: Locale): string {
  return `${weekdayName(day, locale, 'long')}${locale === 'de' ? ',' : ''} ${formatDate(day, locale)}`;
}

/** A day as its cell shows it: part of what `longDay` says, so that who calls a day by what they see is understood. French says `1er`. */
export function dayNumber(day: string, locale: Locale): string {
  const number = Number(day.slice(8));
  return locale === 'fr' && number === 1 ? '1er' : String(number);
}

/** `juillet 2026`. */
export function monthName(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(instant(day));
}

/** Monday to Sunday, as drawn and as spoken. 4 January 2021 was a Monday. */
export function weekdays(locale: Locale): readonly { readonly short: string; readonly long: string }[] {
  return Array.from({ length: DAYS_OF_WEEK }, (_, at) => {
    const day = addDays('2021-01-04', at);
    return { short: weekdayName(day, locale, 'short'), long: weekdayName(day, locale, 'long') };
  });
}

/** `15 jours`, both ends counted. */
export function lengthWords({ from, to }: Days, words: PeriodWords): string {
  const days = daysBetween(from, to) + 1;
  return days === 1 ? words.lengthOne : fill(words.length, { n: days });
}
