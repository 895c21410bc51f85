/** What is asked of the register, from what is touched and typed. Pure. */
import { SHORTEST_WORD } from '../../../shared/register/search.ts';
import { foldWords } from '../../../shared/communes/fold.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import type { Nature, Outcome } from '../../../shared/register/lists.ts';
import { addDays, isRealDate } from '../../../shared/time/calendar.ts';

/** Days back from today, today included; null for days that are given. */
export const PERIODS = { today: 1, week: 7, month: 30, year: 365, days: null } as const;
export type Period = keyof typeof PERIODS;

export interface Draft {
  readonly text: string;
  /** Null: the whole register. */
  readonly period: Period | null;
  /** The days of the period `days`, as they are typed. */
  readonly from: string;
  readonly to: string;
  readonly nature: Nature | null;
  readonly outcome: Outcome | null;
  /** INSEE code. */
  readonly commune: string | null;
}

export const NO_DRAFT: Draft = { text: '', period: null, from: '', to: '', nature: null, outcome: null, commune: null };

/** Whether every word is too short to be looked for although something was typed. */
export function isTooShort(text: string): boolean {
  const words = foldWords(text);
  return words.length > 0 && words.every((word) => word.length < SHORTEST_WORD);
}

/** Whether the days of the draft can be asked: two that exist, in order. Other periods always can. */
export function hasDays({ period, from, to }: Draft): boolean {
  return period !== 'days' || (isRealDate(from) && isRealDate(to) && from <= to && from >= '2000-01-01' && to <= '2099-12-31');
}

/** Whether days are typed in whole and cannot be asked. */
export function daysAreWrong(draft: Draft): boolean {
  return draft.from.length === 10 && draft.to.length === 10 && !hasDays(draft);
}

/** The question of a draft on `today`, after the page that ends with `before`. Days that are not whole yet narrow nothing. */
export function questionOf(draft: Draft, today: string, before: string | null): Request<'findContacts'> {
  const { text, period, from, to, nature, outcome, commune } = draft;
  const back = period === null ? null : PERIODS[period];
  const given = period === 'days' && hasDays(draft) ? { from, to } : null;
  return { days: back === null ? given : { from: addDays(today, 1 - back), to: today }, nature, outcome, commune, text, before };
}
