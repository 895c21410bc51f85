/** When a deposit must go. Days are calendar days in France; instants are given by the caller. */
import type { DepositStatus, StatusRule } from '../deposit-status.ts';
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

/**
 * The last local day on which a deposit is kept once it gets this status on `today`. A request that was handed over is kept by whoever received it, and goes
 * from here the next day; with every other status the day stays.
 */
export function eraseAfterStatus(status: DepositStatus, service: StatusRule | undefined, eraseAfter: string, today: string): string {
  return status === 'closed' && service?.handOver === true && today < eraseAfter ? today : eraseAfter;
}
