/**
 * What may happen to a watch after its deposit, as events that are sealed one by one and folded in order. Nothing is edited: a watch is its first period
 * and all that came after it.
 */
import { z } from 'zod';
import { lengthOf } from '../fields/clean.ts';
import { calendarDay } from '../time/schema.ts';
import type { Period } from './allowed-days.ts';

/** Longest note about a passage, in characters. */
export const MOST_NOTE = 500;

/** A note as it crosses the boundary and as it is sealed: characters are counted as a person does, and never more than two units each. */
export const passageNote = z
  .string()
  .max(MOST_NOTE * 2)
  .refine((note) => lengthOf(note) <= MOST_NOTE);

export const PASSAGE_OUTCOMES = ['nothing', 'anomaly'] as const;
export type PassageOutcome = (typeof PASSAGE_OUTCOMES)[number];

/** What a visitor may do with the receipt's code. */
export const visitorChange = z.discriminatedUnion('kind', [
  /** Another period, within the rules. */
  z.strictObject({ kind: z.literal('dates'), from: calendarDay, to: calendarDay }),
  /** Back on `on`, before the last day: the watch ends there. */
  z.strictObject({ kind: z.literal('earlyReturn'), on: calendarDay }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);
export type VisitorChange = z.infer<typeof visitorChange>;

const passage = z.strictObject({
  kind: z.literal('passage'),
  outcome: z.enum(PASSAGE_OUTCOMES),
  note: passageNote,
});

/** Everything that may be sealed behind a deposit. */
export const watchChange = z.discriminatedUnion('kind', [...visitorChange.options, passage]);
export type WatchChange = z.infer<typeof watchChange>;

/** A change with its instant (ISO) and who made it: an agent's identifier, or null for the visitor. */
export interface DatedChange {
  readonly at: string;
  readonly agentId: string | null;
  readonly change: WatchChange;
}

export interface Passage {
  readonly at: string;
  readonly agentId: string | null;
  readonly outcome: PassageOutcome;
  readonly note: string;
}

/** A watch as it stands. */
export interface WatchState {
  readonly period: Period;
  readonly cancelled: boolean;
  readonly returnedEarly: boolean;
  /** Oldest first. */
  readonly passages: readonly Passage[];
}

/** The period cut short on `on`; a day outside it cuts at the nearer end. */
function endingOn({ from, to }: Period, on: string): Period {
  return { from, to: on < from ? from : on < to ? on : to };
}

/**
 * Folds the changes, in the order in which they were made, over the period of the deposit: the last dates hold, an early return only shortens them, passages
 * keep their order, and nothing undoes a cancellation. Pure and total.
 */
export function foldWatch(first: Period, changes: readonly DatedChange[]): WatchState {
  const start: WatchState = { period: first, cancelled: false, returnedEarly: false, passages: [] };
  return changes.reduce((state, { at, agentId, change }): WatchState => {
    switch (change.kind) {
      case 'dates':
        return { ...state, period: { from: change.from, to: change.to }, returnedEarly: false };
      case 'earlyReturn':
        return { ...state, period: endingOn(state.period, change.on), returnedEarly: true };
      case 'cancelled':
        return { ...state, cancelled: true };
      case 'passage':
        return { ...state, passages: [...state.passages, { at, agentId, outcome: change.outcome, note: change.note }] };
    }
  }, start);
}

/** Where a watch is on a day: not begun, under way, its last day, over but not closed. */
export function watchPhase({ from, to }: Period, today: string): 'ahead' | 'underWay' | 'ending' | 'overdue' {
  if (today < from) return 'ahead';
  if (today > to) return 'overdue';
  return today === to ? 'ending' : 'underWay';
}
