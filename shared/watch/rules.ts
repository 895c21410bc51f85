/**
 * The rules of the holiday watch as data, one row a zone, each with its source. Where public pages contradict each other, the official one is
 * followed and the other reading is noted. Days are calendar days in France; a period is counted from the day of departure to the day of return.
 */
import type { Zone } from './zone.ts';

export interface HolidayRule {
  readonly dwellings: readonly ('main' | 'secondary')[];
  /** Earliest filing: this many days before the departure. */
  readonly earliestDays: number;
  /** Latest filing: this many days before the departure; 1 is the eve. */
  readonly latestDays: number;
  /**
   * Shortest absence in days, the day of departure and the day of return both counted: the reading that turns nobody away wrongly.
   * 1 where no public text that we know gives a least.
   */
  readonly leastDays: number;
  /** Longest absence: the return is at the latest so many months, or so many days, after the departure; the wider reading here too. */
  readonly longest: { readonly months: number } | { readonly days: number };
  readonly source: string;
  /** The day that source was last read or updated, `YYYY-MM-DD`. */
  readonly verifiedOn: string;
}

/**
 * The sheet gives the days for asking and is silent about dwellings and lengths, which come from the news item. That item says "3 mois" for
 * the police where other public pages say 90 days and call them three months: counted in days, the length does not depend on the month of
 * departure.
 */
const SOURCE =
  'service-public.gouv.fr : délais, fiche F34634 (mise à jour du 3 juillet 2025) ; logements et durées, actualité A15031 (25 juin 2024)';

export const HOLIDAY_RULES: Readonly<Record<Zone, HolidayRule>> = {
  gendarmerie: {
    dwellings: ['main', 'secondary'],
    earliestDays: 45,
    latestDays: 1,
    leastDays: 1,
    longest: { months: 12 },
    source: SOURCE,
    verifiedOn: '2025-07-03',
  },
  police: {
    dwellings: ['main'],
    earliestDays: 45,
    latestDays: 3,
    leastDays: 3,
    longest: { days: 90 },
    source: SOURCE,
    verifiedOn: '2025-07-03',
  },
};

/**
 * Shops and isolated persons have no national deadline in a public text that we know: a watch begins any day from the day of the request, is prepared
 * at most a year ahead and lasts at most a year, so that no record grows old unseen. Ours, to be confirmed by the unit.
 */
export const OPEN_RULE = { aheadMonths: 12, longestMonths: 12 } as const;
