/** When a deposit must go. Days are calendar days in France; instants are given by the caller. */
import { addDays } from '../time/calendar.ts';
import { localNow } from '../time/local-now.ts';

/** The last local day on which a deposit received at `receivedAt` is kept; the days count from `keptFrom` when that local day is later. */
export function eraseAfterDay(receivedAt: Date, retentionDays: number, keptFrom = ''): string {
  const received = localNow(receivedAt).today;
  return addDays(keptFrom > received ? keptFrom : received, retentionDays);
}

/** Days that a deposit is kept: what the service says, or less when the configuration says less. */
export function retentionDays(ofService: number, configured: number | null): number {
  return configured === null ? ofService : Math.min(ofService, configured);
}
