/** Which content is shown on a day. */

/** What becomes of content that nobody has checked: shown with a discreet mark, or withheld. */
export const UNVERIFIED_POLICIES = ['mark', 'withhold'] as const;
export type UnverifiedPolicy = (typeof UNVERIFIED_POLICIES)[number];

/** A local day (`YYYY-MM-DD`) and the policy of the house. */
export interface ShownOn {
  readonly today: string;
  readonly unverified: UnverifiedPolicy;
}

/** Whether something may be shown on a day under a policy. */
export function isShown(
  { expiresOn, toVerify }: { readonly expiresOn: string | null; readonly toVerify: boolean },
  { today, unverified }: ShownOn,
): boolean {
  return (expiresOn === null || today <= expiresOn) && (!toVerify || unverified === 'mark');
}
