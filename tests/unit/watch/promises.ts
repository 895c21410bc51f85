/** What the sentence of a refusal promises: the day that it names is taken, and asking opens on the day that it says, not before. */
import type { PeriodWindow } from '../../../shared/flow/definition.ts';
import { addDays, isRealDate } from '../../../shared/time/calendar.ts';
import { type Period, periodFault } from '../../../shared/watch/allowed-days.ts';

/** The promise that a refusal does not keep, or null; null too when the period is accepted. `windowOn` gives the window of a day. */
export function brokenPromise(windowOn: (today: string) => PeriodWindow, today: string, { from, to }: Period): string | null {
  const window = windowOn(today);
  const fault = periodFault(window, { from, to });
  if (fault === null) return null;
  const { first, last, opens } = fault.facts;
  for (const day of [first, last].filter((named) => named !== undefined)) {
    if (!isRealDate(day)) return `${fault.fault}: ${day} is no day`;
    const refused = fault.at === 'from' ? window.refuseFrom(day) : window.refuseTo(from, day);
    if (refused !== null) return `${fault.fault}: ${day} is refused as ${refused.fault}`;
  }
  if (opens === undefined) return null;
  if (windowOn(opens).refuseFrom(from) !== null) return `${fault.fault}: still refused on ${opens}`;
  return windowOn(addDays(opens, -1)).refuseFrom(from) === null ? `${fault.fault}: opens before ${opens}` : null;
}
