/** Local facts: what is true of this place and can change. Each carries where it comes from and how long it may be trusted. */

/** Where a fact comes from, when somebody verified it (`YYYY-MM-DD`, null while nobody has), and the last day on which it may be used. */
export interface FactDates {
  readonly source: string;
  readonly verifiedOn: string | null;
  readonly expiresOn: string | null;
}

/** Whether a fact may be shown or used on a local day: verified on that day or before, and not expired. */
export function isUsable({ verifiedOn, expiresOn }: Pick<FactDates, 'verifiedOn' | 'expiresOn'>, today: string): boolean {
  return verifiedOn !== null && verifiedOn <= today && (expiresOn === null || today <= expiresOn);
}
