/**
 * A finished visit as lines of the register that cannot be tied to a person: rounded, dated by the hour only, and written several visits together in
 * no order. Why: `resources/docs/adr/0019-facts-that-point-to-nobody.md`. Pure.
 */
import type { EndReason } from '../session/kinds.ts';
import type { VisitFacts } from '../session/visit-trace.ts';
import type { RegisterEntry } from './kinds.ts';
import { dayBounds } from '../time/day-bounds.ts';
import { NO_REASON, type Rating } from './rating.ts';

/** Visits that are written together: fewer would let the order of the lines tell which visit left which deposit. */
export const VISITS_TOGETHER = 5;

/** Durations of a person are known to 10 s. */
const PERSON_STEP_MS = 10_000;
/** The duration of a wipe is known to 100 ms: the exact one stands in the audit chain beside the exact instant. */
const WIPE_STEP_MS = 100;
const HOUR_MS = 60 * 60 * 1000;

/** A finished visit. `durationMs` is that of its wipe. */
export interface EndedVisit {
  readonly reason: EndReason;
  readonly durationMs: number;
  readonly verified: boolean;
  readonly facts: VisitFacts;
  /** What the visitor said of the reception; kept apart from everything else that is known of the visit. */
  readonly rating: Rating | null;
}

/** A line with the instant (ISO) that it is dated with. */
export interface DatedEntry {
  readonly at: string;
  readonly entry: RegisterEntry;
}

const inSteps = (ms: number, step: number): number => Math.round(ms / step) * step;

/** The lines of one visit that ended at `at`, without its rating. */
export function visitLines({ reason, durationMs, verified, facts }: EndedVisit, at: Date): readonly DatedEntry[] {
  const hour = new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS).toISOString();
  const { locale, size, contrast, assisted, visitMs, forms } = facts;
  const ended: RegisterEntry = {
    kind: 'visit.ended',
    facts: {
      reason,
      durationMs: inSteps(durationMs, WIPE_STEP_MS),
      verified,
      locale,
      size,
      contrast,
      assisted,
      visitMs: inSteps(visitMs, PERSON_STEP_MS),
    },
  };
  const left = forms.map((form): RegisterEntry => ({
    kind: 'form.ended',
    facts: { ...form, durationMs: inSteps(form.durationMs, PERSON_STEP_MS) },
  }));
  return [ended, ...left].map((entry) => ({ at: hour, entry }));
}

/** An answer of a local day as a line of the register. It bears the beginning of that day: no hour, no language, nothing of the visit. */
export function ratingLine({ level, reason }: Rating, day: string): DatedEntry {
  const entry: RegisterEntry = { kind: 'rating.given', facts: { level, reason: reason ?? NO_REASON } };
  return { at: dayBounds(day).from, entry };
}

/** The lines in an order that tells nothing. `random` gives an integer from 0 below its argument. */
export function shuffled<T>(lines: readonly T[], random: (below: number) => number): readonly T[] {
  const left = [...lines];
  return lines.flatMap(() => left.splice(random(left.length), 1));
}
