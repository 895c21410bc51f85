/** What can be done with a watch that its receipt opened. Pure; days are local, `YYYY-MM-DD`. */
import type { TicketView } from '../../../shared/ipc/visit.ts';
import { mayEndEarly } from '../../../shared/watch/allowed-days.ts';
import { watchPhase } from '../../../shared/watch/changes.ts';

export type TicketAct = 'dates' | 'earlyReturn' | 'cancel';

/** The acts that main accepts of this watch on a day. */
export function actsFor({ state, period }: Pick<TicketView, 'state' | 'period'>, today: string): readonly TicketAct[] {
  if (state === 'cancelled' || state === 'over') return [];
  return mayEndEarly(period, today) ? ['dates', 'earlyReturn', 'cancel'] : ['dates', 'cancel'];
}

/** Where a watch is, as one word: what ended it, or how far it has come. */
export function standingOf(
  { state, period }: Pick<TicketView, 'state' | 'period'>,
  today: string,
): 'ahead' | 'underWay' | 'ending' | 'returnedEarly' | 'cancelled' | 'over' {
  if (state !== 'current') return state;
  const phase = watchPhase(period, today);
  return phase === 'overdue' ? 'over' : phase;
}
