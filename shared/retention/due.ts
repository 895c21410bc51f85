/** When a deposit must go. Days are calendar days in France; instants are given by the caller. */
import { addDays } from '../time/calendar.ts';
import { localNow } from '../time/local-now.ts';

/** The last local day on which a deposit received at `receivedAt` is kept. */
export function eraseAfterDay(receivedAt: Date, retentionDays: number): string {
  return addDays(localNow(receivedAt).today, retentionDays);
}

/** Whether a deposit kept through `eraseAfter` must be erased at `now`: from the first minute of the next local day. */
export function isDue(eraseAfter: string, now: Date): boolean {
  return localNow(now).today > eraseAfter;
}

/** Days that a deposit is kept: what the service says, or less when the configuration says less. */
export function retentionDays(ofService: number, configured: number | null): number {
  return configured === null ? ofService : Math.min(ofService, configured);
}
