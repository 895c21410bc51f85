import { type DepositStatus, NEXT_STATUS } from '../../../shared/deposit-status.ts';
import type { Role } from '../../../shared/ipc/contract.ts';

/** The statuses that an agent of this role may choose next: only the head erases. Pure. */
export function nextStatuses(status: DepositStatus, role: Role): readonly DepositStatus[] {
  return NEXT_STATUS[status].filter((next) => next !== 'erased' || role === 'head');
}
