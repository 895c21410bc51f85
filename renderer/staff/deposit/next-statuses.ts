import { type DepositStatus, followingStatuses, type StatusRule } from '../../../shared/deposit-status.ts';
import type { Role } from '../../../shared/auth/role.ts';

/** The statuses that an agent of this role may choose next for a deposit of `service`: only the head erases. Pure. */
export function nextStatuses(status: DepositStatus, role: Role, service: StatusRule | undefined): readonly DepositStatus[] {
  return followingStatuses(status, service).filter((next) => next !== 'erased' || role === 'head');
}
