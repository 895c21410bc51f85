/** Why a day differs from its week. A closed list, so that each reason reads in the visitor's language. */
export const OPENING_REASONS = ['publicHoliday', 'event', 'works', 'staff', 'other'] as const;
export type OpeningReason = (typeof OPENING_REASONS)[number];
