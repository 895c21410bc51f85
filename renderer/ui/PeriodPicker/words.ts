/** Days, months and lengths as the calendar says them. */
import { fill } from '../../a11y/words.tsx';
import { WORDS } from '../../../shared/i18n/index.ts';
import type { Locale } from '../../../shared/i18n/locales.ts';
import type { Words } from '../../../shared/i18n/words.ts';
import { daysBetween } from '../../../shared/time/calendar.ts';
import { weekdayName } from '../../../shared/time/format.ts';
import type { Days } from './choice.ts';
import { DAYS_OF_WEEK } from './month.ts';

/** The calendar's own words in one language. */
export type PeriodWords = Words<(typeof WORDS)['fr']['flow']['period']>;

/** The calendar's own words in a language. */
export const periodWords = (locale: Locale): PeriodWords => WORDS[locale].flow.period;

/** A day as its cell shows it: part of what `dayInWords` says, so that who calls a day by what they see is understood. French says `1er`. */
export function dayNumber(day: string, locale: Locale): string {
  const number = Number(day.slice(8));
  return locale === 'fr' && number === 1 ? '1er' : String(number);
}

/** Monday to Sunday, as drawn and as spoken. 4 January 2021 was a Monday. */
export function weekdays(locale: Locale): readonly { readonly short: string; readonly long: string }[] {
  const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: DAYS_OF_WEEK }, (_, at) => ({
    short: short.format(new Date(Date.UTC(2021, 0, 4 + at))),
    long: weekdayName(at + 1, locale),
  }));
}

/** `15 jours`, both ends counted. */
export function lengthWords({ from, to }: Days, words: PeriodWords): string {
  const days = daysBetween(from, to) + 1;
  return days === 1 ? words.lengthOne : fill(words.length, { n: days });
}
