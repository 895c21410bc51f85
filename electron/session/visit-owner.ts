/**
 * The owner of visits: one at a time, begun only after the last wipe was proved, ended for exactly one reason. It decides; windows,
 * partitions and the encrypted base are reached through ports, so that the whole life of a visit is tested without Electron.
 */
import type { EventName } from '../../shared/ipc/channels.ts';
import type { Events, Responses } from '../../shared/ipc/contract.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { EndedVisit } from '../../shared/register/visit-lines.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { HIDE_CODE_TRIES, NO_VISIT, clockStep, type ClockInput, type SessionDelays, type VisitClock } from '../../shared/session/clock.ts';
import type { EndReason, ScreenKind } from '../../shared/session/kinds.ts';
import {
  FAILURE_WINDOW_MS,
  recoveryPolicy,
  rememberFailure,
  retryAfterMs,
  type FailureRecord,
  type WindowFailure,
} from '../../shared/session/recovery.ts';
import {
  factsOf,
  reported,
  submitted,
  traceOf,
  type FormPlace,
  type VisitReport,
  type VisitTrace,
} from '../../shared/session/visit-trace.ts';
import type { Log } from '../log/log.ts';

/** What a window shows: the application, or the static page that needs none. */
export type WindowPage = 'home' | 'maintenance';

/** How a wipe ended: verified when no probe found anything; `found` names the probes that did. */
export interface WipeReport {
  readonly verified: boolean;
  readonly found: readonly string[];
}

/** The end of a visit as it is recorded: no content, no name. `durationMs` runs from the neutral screen to the last probe. */
export interface VisitEnd extends EndedVisit {
  readonly visitId: string;
}

export interface VisitPorts {
  readonly delays: SessionDelays;
  /** Milliseconds of a monotonic clock: a change of the wall clock never prolongs or ends a visit. */
  readonly nowMs: () => number;
  readonly newId: () => string;
  readonly newHideCode: () => string;
  /** Sends an event to the window now in service. */
  readonly send: <E extends EventName>(event: E, payload: Events[E]) => void;
  /** Puts a fresh window in service and destroys the old one with its process. Rejects when the page does not come up. */
  readonly replaceWindow: (page: WindowPage) => Promise<void>;
  /** Clears what the retired window and the visit left behind, then probes it. */
  readonly wipe: (visitId: string | null) => Promise<WipeReport>;
  /** Writes the end of a visit to the audit chain. A failure is the house's to report: it never keeps the next visitor waiting. */
  readonly recordEnd: (end: VisitEnd) => Promise<void>;
  /** Drops the agent's key and locks staff mode. Does nothing when it is locked. */
  readonly lockStaff: (reason: 'idle' | 'visitorScreen') => void;
  /** Whether an agent's key is open. */
  readonly staffOpen: () => boolean;
  /** Restarts the whole application: nothing of this process may serve another visitor. */
  readonly restart: () => void;
  readonly later: (run: () => void, ms: number) => void;
  readonly log: Log;
}

export interface VisitOwner {
  readonly liveVisit: () => string | null;
  readonly begin: (locale: Locale) => Result<Omit<Responses['beginVisit'], 'services'>>;
  readonly activity: (screen: ScreenKind, report: VisitReport) => void;
  /** Main has kept what a form of this visit deposited; `last` is the last step of that form. Nothing happens when the visit is over. */
  readonly submitted: (visitId: string, last: FormPlace) => void;
  readonly stay: () => void;
  readonly hide: () => void;
  readonly resume: (code: string) => Result<null>;
  readonly end: (reason: EndReason) => void;
  /** Advances the clock; called a few times a second. */
  readonly tick: () => void;
  /** A touch or a key reached the window. Counts where no visit reports its own activity: at the door of staff mode and behind it. */
  readonly touched: () => void;
  /** The page opened the door of staff mode, with or without a visit. */
  readonly staffDoor: () => void;
  /** The window in service failed. */
  readonly failed: (kind: WindowFailure) => void;
  /** The terminal cannot serve (no key, no base): the maintenance page stays until a restart, tried after a while. */
  readonly outOfService: () => void;
  /** The page of the window in service has subscribed to events: it is told when touches count. */
  readonly pageReady: () => void;
  /** Resolves when no replacement or wipe is under way. */
  readonly settled: () => Promise<void>;
}

/** Codes that may still be tried before a hidden visit is wiped. */
function triesLeft(clock: VisitClock): number {
  return clock.phase === 'hidden' ? HIDE_CODE_TRIES - clock.wrongCodes : 0;
}

interface LiveVisit {
  readonly id: string;
  readonly hideCode: string;
  trace: VisitTrace;
}

/** Builds the owner. The first window is already open and its partition new, so the first visit may begin at once. */
export function createVisitOwner(ports: VisitPorts): VisitOwner {
  let visit: LiveVisit | null = null;
  let clock: VisitClock = NO_VISIT;
  /** Replacements under way or waiting; touches count only when there is none. */
  let pending = 0;
  let work: Promise<void> = Promise.resolve();
  let pageListens = false;
  let page: WindowPage = 'home';
  /** Whether a hand was on the window now in service: a page that asks for the state of staff mode by itself opens no door. */
  let touchedSinceShown = false;
  let failures: readonly FailureRecord[] = [];
  /** Whether an agent's key was open at the last tick: its own delay begins when it is opened, not at the next touch. */
  let keyWasOpen = false;
  let stopped = false;
  let serving = true;

  const ready = (): boolean => pending === 0 && page === 'home' && !stopped;
  const announceReady = (): void => {
    if (ready() && pageListens) ports.send('visitReady', null);
  };

  const input = (given: ClockInput): void => {
    const next = clockStep(clock, given, ports.nowMs(), ports.delays);
    clock = next.clock;
    for (const effect of next.effects) {
      switch (effect.kind) {
        case 'warn':
          ports.send('idleWarning', { secondsLeft: effect.secondsLeft });
          break;
        case 'withdraw':
          ports.send('idleWithdrawn', null);
          break;
        case 'lock':
          ports.lockStaff('idle');
          ports.send('staffLocked', null);
          ports.log('staffLocked');
          break;
        case 'end':
          finish(effect.reason, 'home');
      }
    }
  };

  const finish = (reason: EndReason, nextPage: WindowPage): void => {
    const ended = visit;
    const beganAt = ports.nowMs();
    visit = null;
    clock = NO_VISIT;
    pageListens = false;
    touchedSinceShown = false;
    pending += 1;
    ports.send('visitEnding', { reason });
    ports.log('visitEnding', { reason });
    ports.lockStaff('visitorScreen');
    const record = ended === null ? null : { visitId: ended.id, reason, facts: factsOf(ended.trace, beganAt) };
    work = work.then(() => replaceAndProve(record, reason, nextPage, beganAt)).catch(stop);
  };

  const replaceAndProve = async (
    ended: Pick<VisitEnd, 'visitId' | 'reason' | 'facts'> | null,
    reason: EndReason,
    nextPage: WindowPage,
    beganAt: number,
  ): Promise<void> => {
    if (stopped) return;
    page = await bringUp(nextPage);
    const report = await ports.wipe(ended?.visitId ?? null);
    const durationMs = Math.round(ports.nowMs() - beganAt);
    const { verified } = report;
    if (ended !== null) await ports.recordEnd({ ...ended, durationMs, verified });
    // After the audit line: whoever reads this line may count on the next touch.
    ports.log('visitWiped', { reason, durationMs, verified });
    if (!verified) {
      ports.log('wipeFailed', { probe: report.found.join(' ') });
      stop();
      return;
    }
    pending -= 1;
    announceReady();
  };

  /** Brings up the page asked for, the maintenance page when it keeps failing, and restarts when even that does not come up. */
  const bringUp = async (wanted: WindowPage): Promise<WindowPage> => {
    let next = wanted;
    while (!stopped) {
      try {
        await ports.replaceWindow(next);
        if (next === 'maintenance') enterMaintenance();
        return next;
      } catch {
        if (next === 'maintenance') stop();
        else next = judge('loadFailed');
      }
    }
    return next;
  };

  const judge = (kind: WindowFailure): WindowPage => {
    const now = ports.nowMs();
    const action = recoveryPolicy(failures, kind, now);
    failures = rememberFailure(failures, kind, now);
    ports.log('windowFailed', { kind, action });
    return action === 'maintenance' ? 'maintenance' : 'home';
  };

  const enterMaintenance = (): void => {
    ports.log('maintenanceShown');
    const retry = serving ? () => finish('crash', 'home') : stop;
    const waitMs = serving ? retryAfterMs(failures, ports.nowMs()) : FAILURE_WINDOW_MS;
    ports.later(() => {
      if (page === 'maintenance' && pending === 0) retry();
    }, waitMs);
  };

  const staffActivity = (): void => input({ kind: 'activity', screen: ports.staffOpen() ? 'staff' : 'form', assisted: false });

  const stop = (): void => {
    stopped = true;
    ports.restart();
  };

  return {
    liveVisit: () => visit?.id ?? null,
    begin: (locale) => {
      if (!ready() || visit !== null) return fail('conflict');
      visit = { id: ports.newId(), hideCode: ports.newHideCode(), trace: traceOf(locale, ports.nowMs()) };
      input({ kind: 'begin' });
      ports.log('visitBegan');
      return ok({ visitId: visit.id, hideCode: visit.hideCode });
    },
    activity: (screen, report) => {
      const { assisted } = report;
      if (visit !== null && screen !== 'staff') visit.trace = reported(visit.trace, report, ports.nowMs());
      // The delay of staff mode is for an open key and for nothing else, whatever the page says it shows.
      if (screen === 'staff' || ports.staffOpen()) staffActivity();
      else input({ kind: 'activity', screen, assisted });
    },
    submitted: (visitId, last) => {
      if (visit?.id === visitId) visit.trace = submitted(visit.trace, last, ports.nowMs());
    },
    stay: () => input({ kind: 'stay' }),
    hide: () => input({ kind: 'hide' }),
    resume: (code) => {
      if (visit === null || clock.phase !== 'hidden') return fail('conflict');
      const right = code === visit.hideCode;
      input({ kind: 'resume', right });
      if (right) return ok(null);
      return fail('wrongSecret', { triesLeft: triesLeft(clock) });
    },
    end: (reason) => {
      if (pending === 0) finish(reason, 'home');
    },
    tick: () => {
      const open = ports.staffOpen() && pending === 0;
      if (open && !keyWasOpen) {
        if (clock.phase === 'none') input({ kind: 'begin' });
        staffActivity();
      }
      keyWasOpen = open;
      input({ kind: 'tick' });
    },
    touched: () => {
      touchedSinceShown = true;
      // Without a visit no page can answer "are you still there?" by name: the touch itself is the answer.
      if (visit === null) input({ kind: 'stay' });
      if (visit === null || ports.staffOpen()) staffActivity();
    },
    staffDoor: () => {
      if (!touchedSinceShown || pending > 0) return;
      if (clock.phase === 'none') input({ kind: 'begin' });
      staffActivity();
    },
    failed: (kind) => {
      // A visit is never kept through a failure: what the screen held is gone and cannot be shown to be someone's.
      if (page === 'maintenance' && pending === 0) stop();
      else finish(kind === 'loadFailed' ? 'crash' : kind, judge(kind));
    },
    outOfService: () => {
      serving = false;
      finish('crash', 'maintenance');
    },
    pageReady: () => {
      pageListens = true;
      announceReady();
    },
    settled: () => work,
  };
}
