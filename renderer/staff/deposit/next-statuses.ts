import { DEPOSIT_STATUSES, type DepositStatus, NEXT_STATUS } from '../../../shared/deposit-status.ts';
import type { Role } from '../../../shared/ipc/contract.ts';

/** The statuses that an agent of this role may choose next, among the `usual` ones of the service: only the head erases. Pure. */
export function nextStatuses(
  status: DepositStatus,
  role: Role,
  usual: readonly DepositStatus[] = DEPOSIT_STATUSES,
): readonly DepositStatus[] {
  return NEXT_STATUS[status].filter((next) => usual.includes(next) && (next !== 'erased' || role === 'head'));
}
