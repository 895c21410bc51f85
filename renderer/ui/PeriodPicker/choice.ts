/**
 * What a touch on a day does: chooses the first day, then the last, or says why not. Pure; days are `YYYY-MM-DD`, and what is still being
 * typed is no day.
 */
import type { DayRefusal, PeriodWindow } from '../../../shared/flow/definition.ts';
import { isRealDate } from '../../../shared/time/calendar.ts';

/** The first and the last day; empty or half typed when not chosen. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Which end the next touch chooses. */
export type End = 'from' | 'to';

/** The end that is waited for. Both chosen: the next touch begins anew, unless the first day is fixed. */
export function nextEnd({ from, to }: Days, fixedFrom: boolean): End {
  return isRealDate(from) && (fixedFrom || !isRealDate(to)) ? 'to' : 'from';
}

/** While the last day is waited for, a day before the first one that may begin a period begins one instead: no touch is lost. */
function beginsAnew(window: PeriodWindow, { from }: Days, day: string, fixedFrom: boolean): boolean {
  return !fixedFrom && day < from && window.refuseFrom(day) === null;
}

/** Why the next touch may not choose that day, or null. */
export function refusalOf(window: PeriodWindow, days: Days, day: string, fixedFrom: boolean): DayRefusal | null {
  if (nextEnd(days, fixedFrom) === 'from') return window.refuseFrom(day);
  return beginsAnew(window, days, day, fixedFrom) ? null : window.refuseTo(days.from, day);
}

/** The period after a touch on a day that is not refused. */
export function choose(window: PeriodWindow, days: Days, day: string, fixedFrom: boolean): Days {
  const begins = nextEnd(days, fixedFrom) === 'from' || beginsAnew(window, days, day, fixedFrom);
  return begins ? { from: day, to: '' } : { from: days.from, to: day };
}

/** What the rules say of the days as they stand, at each end: answers given before may have changed the window. Null for what is not yet a day. */
export function standing(window: PeriodWindow, { from, to }: Days): Readonly<Record<End, DayRefusal | null>> {
  const begin = isRealDate(from) ? window.refuseFrom(from) : null;
  return { from: begin, to: begin === null && isRealDate(from) && isRealDate(to) ? window.refuseTo(from, to) : null };
}
