/**
 * The owner of visits: one at a time, begun only after the last wipe was proved, ended for exactly one reason. It decides; windows,
 * partitions and the encrypted base are reached through ports, so that the whole life of a visit is tested without Electron.
 */
import { withRating, type Rating } from '../../shared/register/rating.ts';
import { fail, ok } from '../../shared/result.ts';
import { HIDE_CODE_TRIES, NO_VISIT, afterInterruption, clockStep, type ClockInput, type VisitClock } from '../../shared/session/clock.ts';
import type { EndReason } from '../../shared/session/kinds.ts';
import {
  FAILURE_WINDOW_MS,
  recoveryPolicy,
  rememberFailure,
  retryAfterMs,
  type FailureRecord,
  type WindowFailure,
} from '../../shared/session/recovery.ts';
import { factsOf, reported, submitted, traceOf, type VisitTrace } from '../../shared/session/visit-trace.ts';
import type { VisitEnd, VisitOwner, VisitPorts, WindowPage } from './visit-ports.ts';

/** Codes that may still be tried before a hidden visit is wiped. */
function triesLeft(clock: VisitClock): number {
  return clock.phase === 'hidden' ? HIDE_CODE_TRIES - clock.wrongCodes : 0;
}

interface LiveVisit {
  readonly id: string;
  readonly hideCode: string;
  trace: VisitTrace;
  rating: Rating | null;
  /** How long it waited behind staff mode, in ms: its own time stood still. */
  pausedMs: number;
}

/** A visit that waits behind staff mode. */
interface WaitingVisit {
  readonly visit: LiveVisit;
  readonly clock: VisitClock;
  readonly since: number;
}

/** What is known of a visit when it ends, before its wipe. */
type Ending = Pick<VisitEnd, 'visitId' | 'reason' | 'facts' | 'rating'>;

function endingOf({ id, trace, rating, pausedMs }: LiveVisit, reason: EndReason, nowMs: number): Ending {
  return { visitId: id, reason, facts: factsOf(trace, nowMs - pausedMs), rating };
}

/** Builds the owner. The first window is already open and its partition new, so the first visit may begin at once. */
export function createVisitOwner(ports: VisitPorts): VisitOwner {
  let visit: LiveVisit | null = null;
  let waiting: WaitingVisit | null = null;
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
          // Nobody is at the desk, and nobody knows who is at the screen: what waits comes back under its cover.
          if (waiting === null) finish(effect.reason, 'home');
          else giveBack(waiting, true);
      }
    }
  };

  const finish = (reason: EndReason, nextPage: WindowPage): void => {
    const beganAt = ports.nowMs();
    if (waiting !== null) dropWaiting(waiting, reason);
    if (page === 'staff') page = 'home';
    const ending = visit === null ? null : endingOf(visit, reason, beganAt);
    visit = null;
    clock = NO_VISIT;
    pageListens = false;
    touchedSinceShown = false;
    pending += 1;
    ports.send('visitEnding', { reason });
    ports.log('visitEnding', { reason });
    ports.lockStaff('visitorScreen');
    work = work.then(() => replaceAndProve(ending, reason, nextPage, beganAt)).catch(stop);
  };

  const replaceAndProve = async (ending: Ending | null, reason: EndReason, nextPage: WindowPage, beganAt: number): Promise<void> => {
    if (stopped) return;
    page = await bringUp(nextPage);
    if (!(await prove(ending, reason, beganAt))) return;
    pending -= 1;
    announceReady();
  };

  /** Wipes what was retired last and keeps the proof. False, and a restart, when something was found. */
  const prove = async (ending: Ending | null, reason: EndReason, beganAt: number): Promise<boolean> => {
    const { verified, found } = await ports.wipe(ending?.visitId ?? null);
    const durationMs = Math.round(ports.nowMs() - beganAt);
    if (ending !== null) await ports.recordEnd({ ...ending, durationMs, verified });
    // After the audit line: whoever reads this line may count on the next touch.
    ports.log('visitWiped', { reason, durationMs, verified });
    if (verified) return true;
    ports.log('wipeFailed', { probe: found.join(' ') });
    stop();
    return false;
  };

  const openForStaff = async (parked: WaitingVisit): Promise<void> => {
    if (stopped) return;
    try {
      await ports.parkWindow();
    } catch {
      pending -= 1;
      if (waiting !== parked) return;
      takeBack(parked, false);
      ports.send('visitBack', { covered: clock.phase === 'hidden' });
      return;
    }
    pending -= 1;
    // Nobody has touched the door yet, and it must not stand open for ever.
    input({ kind: 'begin' });
    staffActivity();
  };

  /** The visit that waited goes on; staff mode may know nothing of it any more. */
  const takeBack = (parked: WaitingVisit, covered: boolean): void => {
    const now = ports.nowMs();
    waiting = null;
    page = 'home';
    visit = parked.visit;
    visit.pausedMs += now - parked.since;
    clock = afterInterruption(parked.clock, now, covered);
    touchedSinceShown = false;
  };

  const giveBack = (parked: WaitingVisit, covered: boolean): void => {
    const beganAt = ports.nowMs();
    pending += 1;
    ports.send('visitEnding', { reason: 'staffLeft' });
    ports.log('visitEnding', { reason: 'staffLeft' });
    ports.lockStaff('visitorScreen');
    takeBack(parked, covered);
    const change = async (): Promise<void> => {
      if (stopped) return;
      await ports.giveBackWindow();
      // Who leaves the door must not get round the code of a visit that was hidden.
      ports.send('visitBack', { covered: clock.phase === 'hidden' });
      pageListens = true;
      pending -= 1;
      // The visitor goes on at once; what staff mode left is wiped and proved meanwhile.
      await prove(null, 'staffLeft', beganAt);
    };
    work = work.then(change).catch(stop);
  };

  const dropWaiting = (parked: WaitingVisit, reason: EndReason): void => {
    const beganAt = ports.nowMs();
    waiting = null;
    const ending = endingOf(parked.visit, reason, parked.since);
    ports.log('visitEnding', { reason });
    const change = async (): Promise<void> => {
      if (stopped) return;
      await ports.dropParked();
      await prove(ending, reason, beganAt);
    };
    work = work.then(change).catch(stop);
    ports.send('visitWaits', null);
  };

  /** The instant of a visit's own clock, which stands still while the visit waits. */
  const timeOf = ({ pausedMs }: LiveVisit): number => ports.nowMs() - pausedMs;

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
    keptVisit: () => (visit ?? waiting?.visit)?.id ?? null,
    textSize: () => visit?.trace.size ?? 'standard',
    page: () => page,
    begin: (locale) => {
      if (!ready() || visit !== null || waiting !== null) return fail('conflict');
      visit = { id: ports.newId(), hideCode: ports.newHideCode(), trace: traceOf(locale, ports.nowMs()), rating: null, pausedMs: 0 };
      input({ kind: 'begin' });
      ports.log('visitBegan');
      return ok({ visitId: visit.id, hideCode: visit.hideCode });
    },
    activity: (screen, report) => {
      const { assisted } = report;
      if (visit !== null && screen !== 'staff') visit.trace = reported(visit.trace, report, timeOf(visit));
      // The delay of staff mode is for an open key and for nothing else, whatever the page says it shows.
      if (screen === 'staff' || ports.staffOpen()) staffActivity();
      else input({ kind: 'activity', screen, assisted });
    },
    submitted: (visitId, last) => {
      const kept = visit ?? waiting?.visit;
      if (kept?.id === visitId) kept.trace = submitted(kept.trace, last, timeOf(kept));
    },
    rate: (given) => {
      const rating = visit === null ? null : withRating(visit.rating, given);
      if (visit === null || rating === null) return fail('conflict');
      visit.rating = rating;
      return ok(null);
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
      if (pending > 0) return;
      if (waiting === null) finish(reason, 'home');
      else giveBack(waiting, false);
    },
    interrupt: () => {
      if (visit === null || waiting !== null || pending > 0 || stopped || !touchedSinceShown) return fail('conflict');
      // A warning that stood on the screen is answered: somebody is there.
      input({ kind: 'stay' });
      const parked: WaitingVisit = { visit, clock, since: ports.nowMs() };
      waiting = parked;
      visit = null;
      clock = NO_VISIT;
      page = 'staff';
      pageListens = false;
      touchedSinceShown = false;
      pending += 1;
      // The page covers itself before it goes out of sight.
      ports.send('visitParked', null);
      ports.log('visitParked');
      work = work.then(() => openForStaff(parked)).catch(stop);
      return ok(null);
    },
    waiting: () => {
      if (waiting === null) return { state: page === 'staff' ? 'wiped' : 'none', secondsLeft: 0 };
      const leftMs = ports.delays.interruptionSeconds * 1000 - (ports.nowMs() - waiting.since);
      return { state: 'kept', secondsLeft: Math.max(0, Math.ceil(leftMs / 1000)) };
    },
    tick: () => {
      const tooLong = waiting !== null && ports.nowMs() - waiting.since >= ports.delays.interruptionSeconds * 1000;
      if (waiting !== null && tooLong && pending === 0) dropWaiting(waiting, 'interrupted');
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
    siteTouched: () => {
      if (visit !== null) input({ kind: 'activity', screen: 'form', assisted: visit.trace.assisted });
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
    parkedFailed: (kind) => {
      if (waiting !== null) dropWaiting(waiting, kind === 'loadFailed' ? 'crash' : kind);
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
