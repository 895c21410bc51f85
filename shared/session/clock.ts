/**
 * The clock of a visit, as a pure state machine: main feeds it with instants and acts on its effects.
 * Times are milliseconds of one monotonic clock; delays come from the configuration, in seconds.
 */
import type { Config } from '../config/schema.ts';
import type { EndReason, ScreenKind } from './kinds.ts';

export type SessionDelays = Config['session'];

/** Wrong codes after which a hidden visit is wiped (product rule for *Masquer*). */
export const HIDE_CODE_TRIES = 3;

export type VisitClock =
  | { readonly phase: 'none' }
  | { readonly phase: 'live'; readonly screen: ScreenKind; readonly assisted: boolean; readonly activeAt: number }
  | {
      readonly phase: 'warning';
      readonly screen: ScreenKind;
      readonly assisted: boolean;
      readonly warnedAt: number;
      readonly secondsLeft: number;
    }
  /** Counted from the moment of hiding and not prolonged: whoever reads the cover page must not keep the visit alive. */
  | {
      readonly phase: 'hidden';
      readonly screen: ScreenKind;
      readonly assisted: boolean;
      readonly hiddenAt: number;
      readonly wrongCodes: number;
    };

export type ClockInput =
  | { readonly kind: 'begin' }
  | { readonly kind: 'activity'; readonly screen: ScreenKind; readonly assisted: boolean }
  | { readonly kind: 'stay' }
  | { readonly kind: 'hide' }
  | { readonly kind: 'resume'; readonly right: boolean }
  | { readonly kind: 'tick' };

export type ClockEffect =
  | { readonly kind: 'warn'; readonly secondsLeft: number }
  | { readonly kind: 'withdraw' }
  /** Staff mode locks: the private key leaves the memory before the window is replaced. */
  | { readonly kind: 'lock' }
  | { readonly kind: 'end'; readonly reason: EndReason };

export interface ClockStep {
  readonly clock: VisitClock;
  readonly effects: readonly ClockEffect[];
}

/** No visit under way. */
export const NO_VISIT: VisitClock = { phase: 'none' };

/**
 * Delay in milliseconds that a screen of this kind allows without activity. Assistive modes never shorten a delay;
 * they do not apply to staff mode nor to the cover page.
 */
export function delayMs(screen: ScreenKind, assisted: boolean, delays: SessionDelays): number {
  const own: Record<ScreenKind, number> = {
    info: delays.infoSeconds,
    form: delays.formSeconds,
    receipt: delays.receiptSeconds,
    hidden: delays.hiddenSeconds,
    staff: delays.staffSeconds,
  };
  const mayAssist = assisted && screen !== 'staff' && screen !== 'hidden';
  return 1000 * (mayAssist ? Math.max(own[screen], delays.assistSeconds) : own[screen]);
}

/** Next state and effects of one input at `nowMs`. An input that does not fit the state changes nothing. */
export function clockStep(clock: VisitClock, input: ClockInput, nowMs: number, delays: SessionDelays): ClockStep {
  switch (input.kind) {
    case 'begin':
      return keep({ phase: 'live', screen: 'info', assisted: false, activeAt: nowMs });
    case 'activity':
      // During the warning only `stay` counts: a late report or a focus event is not an answer to the question asked.
      return clock.phase === 'live'
        ? keep({ phase: 'live', screen: input.screen, assisted: input.assisted, activeAt: nowMs })
        : keep(clock);
    case 'stay':
      return clock.phase === 'warning'
        ? step({ phase: 'live', screen: clock.screen, assisted: clock.assisted, activeAt: nowMs }, { kind: 'withdraw' })
        : keep(clock);
    case 'hide':
      return hide(clock, nowMs);
    case 'resume':
      return resume(clock, input.right, nowMs);
    case 'tick':
      return tick(clock, nowMs, delays);
  }
}

function keep(clock: VisitClock): ClockStep {
  return { clock, effects: [] };
}

function step(clock: VisitClock, ...effects: readonly ClockEffect[]): ClockStep {
  return { clock, effects };
}

function hide(clock: VisitClock, nowMs: number): ClockStep {
  if (clock.phase !== 'live' && clock.phase !== 'warning') return keep(clock);
  const hidden: VisitClock = { phase: 'hidden', screen: clock.screen, assisted: clock.assisted, hiddenAt: nowMs, wrongCodes: 0 };
  return clock.phase === 'warning' ? step(hidden, { kind: 'withdraw' }) : keep(hidden);
}

function resume(clock: VisitClock, right: boolean, nowMs: number): ClockStep {
  if (clock.phase !== 'hidden') return keep(clock);
  if (right) return keep({ phase: 'live', screen: clock.screen, assisted: clock.assisted, activeAt: nowMs });
  const wrongCodes = clock.wrongCodes + 1;
  return wrongCodes >= HIDE_CODE_TRIES ? step(NO_VISIT, { kind: 'end', reason: 'hideCodes' }) : keep({ ...clock, wrongCodes });
}

function tick(clock: VisitClock, nowMs: number, delays: SessionDelays): ClockStep {
  switch (clock.phase) {
    case 'none':
      return keep(clock);
    case 'live': {
      if (nowMs - clock.activeAt < delayMs(clock.screen, clock.assisted, delays)) return keep(clock);
      if (clock.screen === 'staff') return step(NO_VISIT, { kind: 'lock' }, { kind: 'end', reason: 'staffLeft' });
      const secondsLeft = Math.ceil(delays.warningSeconds);
      return step(
        { phase: 'warning', screen: clock.screen, assisted: clock.assisted, warnedAt: nowMs, secondsLeft },
        { kind: 'warn', secondsLeft },
      );
    }
    case 'warning': {
      const leftMs = clock.warnedAt + delays.warningSeconds * 1000 - nowMs;
      if (leftMs <= 0) return step(NO_VISIT, { kind: 'end', reason: endOf(clock.screen) });
      const secondsLeft = Math.ceil(leftMs / 1000);
      return secondsLeft === clock.secondsLeft ? keep(clock) : step({ ...clock, secondsLeft }, { kind: 'warn', secondsLeft });
    }
    case 'hidden':
      return nowMs - clock.hiddenAt < delayMs('hidden', false, delays) ? keep(clock) : step(NO_VISIT, { kind: 'end', reason: 'idle' });
  }
}

/** Leaving a receipt lying is the end of a finished task, not a form given up: the figures tell them apart. */
function endOf(screen: ScreenKind): EndReason {
  return screen === 'receipt' ? 'receiptRead' : 'idle';
}

/**
 * The clock of a visit that waited behind staff mode: its time stood still. `covered`: nobody saw the visitor come back, so the code is asked for, with
 * the delay of a hidden visit. A visit that was hidden already stays so, and is not prolonged.
 */
export function afterInterruption(clock: VisitClock, nowMs: number, covered: boolean): VisitClock {
  if (clock.phase === 'none' || clock.phase === 'hidden') return clock;
  const { screen, assisted } = clock;
  return covered
    ? { phase: 'hidden', screen, assisted, hiddenAt: nowMs, wrongCodes: 0 }
    : { phase: 'live', screen, assisted, activeAt: nowMs };
}
