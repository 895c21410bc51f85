/**
 * Today's numbers, computed from what the lists say. Pure.
 */
import type { DepositRow } from '../../../shared/ipc/deposits.ts';
import type { RegisterRow } from '../../../shared/ipc/register.ts';
import { isToday } from '../common/time.ts';

export interface TodayNumbers {
  /** Deposits that nobody has dealt with yet, whatever their day. */
  readonly waiting: number;
  readonly receivedToday: number;
  readonly callsToday: number;
  /** Among them, those made to talk out of earshot. */
  readonly confidentialToday: number;
}

export function todayNumbers(deposits: readonly DepositRow[], register: readonly RegisterRow[], now: Date): TodayNumbers {
  const calls = register.filter(({ kind, at }) => kind === 'gendarme.called' && isToday(at, now));
  return {
    waiting: deposits.filter(({ status }) => status === 'received').length,
    receivedToday: deposits.filter(({ receivedAt }) => isToday(receivedAt, now)).length,
    callsToday: calls.length,
    confidentialToday: calls.filter(({ facts }) => facts['confidential'] === true).length,
  };
}
