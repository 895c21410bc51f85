/** Behind the first window: the boundary at once, the house when the page is drawn. Everything that has state is created here and nowhere else. */
import { app, type Session } from 'electron';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../shared/config/schema.ts';
import type { StepResult } from '../../shared/diagnostics/steps.ts';
import type { BootView, OfferView } from '../../shared/ipc/visit.ts';
import type { LoadedConfig } from '../config/load.ts';
import { createRouter } from '../ipc/router.ts';
import { errorCode } from '../log/redactor.ts';
import type { Log } from '../log/log.ts';
import { createPublicFace, type PublicFaceKeeper } from '../public/public-face.ts';
import { connectedDisplays, publicWindows, watchDisplays } from '../public/public-window.ts';
import { BLANK_LOOK_MS, createBlankWatch } from '../session/blank-watch.ts';
import { createHangWatch } from '../session/hang-watch.ts';
import { newHideCode } from '../session/hide-code.ts';
import { isBlank, type KioskWindows, type Retired } from '../session/kiosk-window.ts';
import { pause } from '../session/pause.ts';
import { createVisitOwner } from '../session/visit-owner.ts';
import type { VisitOwner } from '../session/visit-ports.ts';
import { emptyFolder, wipe } from '../session/wipe.ts';
import { takesFiles } from '../store/faults.ts';
import { bootView, isTrialRuntime } from './boot-view.ts';
import { drawnOrLate } from './first-screen.ts';
import type { FirstWindow } from './first-window.ts';
import { lateHouse, type House, type LateHouse } from './house.ts';
import { sessionHandlers } from './session-handlers.ts';
import { terminalHandlers } from './terminal-handlers.ts';
import { openSites } from './open-sites.ts';
import { originOf } from './origin.ts';
import { QUIET_LOOK_MS } from './quiet-moment.ts';
import { createRenewal } from './renewal.ts';

/** How often the session clock advances, in ms: the countdown is in seconds. */
const TICK_MS = 250;
/** How often what is due for erasure is looked for, in ms; retention is counted in days. */
const PURGE_EVERY_MS = 60 * 60 * 1000;

/** Longest wait for the base to close when the process leaves, in ms. */
const CLOSE_LIMIT_MS = 2_000;

export interface TerminalOptions {
  readonly dataDir: string;
  readonly loaded: LoadedConfig;
  readonly log: Log;
  readonly first: FirstWindow;
  /** Opens the encrypted base and the vault. Runs after the first screen is drawn. */
  readonly openHouse: (shell: ShellForHouse) => Promise<House>;
  /** Leaves this process and starts a fresh one. */
  readonly restart: () => void;
}

/** What the house may ask of the shell. */
export interface ShellForHouse {
  readonly dataDir: string;
  readonly loaded: LoadedConfig;
  readonly send: KioskWindows['send'];
  readonly liveVisit: () => string | null;
  readonly log: Log;
  /** Gives the public the numbers of the waiting list. */
  readonly showFace: PublicFaceKeeper['show'];
  /** Whether a display of its own shows them. */
  readonly ownDisplay: () => boolean;
  /** Told why the base stays closed: the page of last resort says it to the gendarmes. */
  readonly closedBy: (why: StepResult) => void;
  /** Locks a partition like the visitor's, for papers that are drawn in a hidden window of their own. */
  readonly lock: (session: Session) => void;
}

export interface Terminal {
  readonly windows: KioskWindows;
  readonly owner: VisitOwner;
  readonly house: LateHouse;
  /** Locks staff mode and closes the base; windows may close from now on. Waits a little for the last line to be written. */
  readonly shutDown: () => Promise<void>;
}

/** Starts the terminal behind its first window. Call once. */
export function startTerminal(options: TerminalOptions): Terminal {
  const { dataDir, loaded, log } = options;
  const { windows, lock, refused } = options.first;
  /** What holds now: the file alone until the base is open. */
  const config = (): Config => house.get()?.config() ?? loaded.config;
  const tempFolder = join(dataDir, 'tmp');
  // Where nothing can be written the base stays closed too, and the screen says so.
  if (takesFiles(dataDir)) {
    mkdirSync(tempFolder, { recursive: true, mode: 0o700 });
    emptyFolder(tempFolder);
  }

  const nowMs = (): number => performance.now();
  const firstScreen = drawnOrLate();
  const watch = createHangWatch({
    nowMs,
    hung: () => windows.failCurrent('hang'),
  });
  const blank = createBlankWatch({
    isBlank: async () => {
      const page = windows.contents();
      return page !== null && (await isBlank(page));
    },
    blank: () => windows.failCurrent('crash'),
  });

  const face = createPublicFace({
    displays: connectedDisplays,
    open: publicWindows({ lock, devServer: __DEV_SERVER__ }),
    tell: (number) => windows.send('numberCalled', { number }),
    later: (run, ms) => setTimeout(run, ms),
  });
  watchDisplays(face.displaysChanged);
  // The visitor's screen first, then whatever else there is.
  void firstScreen.promise.then(face.displaysChanged);

  const sites = openSites({
    host: windows.window,
    send: windows.send,
    touched: () => owner.siteTouched(),
    refused,
    opened: (opening) => void house.get()?.recordSite(opening),
    nowMs,
    log,
  });

  const house = lateHouse(
    firstScreen.promise.then(() =>
      options.openHouse({
        dataDir,
        loaded,
        send: windows.send,
        liveVisit: () => owner.keptVisit(),
        log,
        showFace: face.show,
        ownDisplay: face.ownDisplay,
        lock,
        closedBy: windows.closedBy,
      }),
    ),
    (error) => {
      log('houseClosed', { code: errorCode(error) });
      owner.outOfService();
    },
  );

  let retired: Retired | null = null;
  /** What was retired is the window of staff mode before a visit that goes on: papers in the queue are that visit's. */
  let visitGoesOn = false;
  const anotherPage = (): void => {
    visitGoesOn = false;
    watch.reset();
    blank.reset();
  };
  const owner = createVisitOwner({
    get delays() {
      return config().session;
    },
    nowMs,
    newId: randomUUID,
    newHideCode,
    send: (event, payload) => {
      sites.hear(event, payload);
      windows.send(event, payload);
    },
    replaceWindow: async (page) => {
      anotherPage();
      retired = await windows.replace(page);
    },
    parkWindow: () => {
      anotherPage();
      return windows.park();
    },
    giveBackWindow: async () => {
      anotherPage();
      retired = await windows.giveBack();
      visitGoesOn = true;
    },
    dropParked: async () => {
      visitGoesOn = false;
      retired = windows.dropParked();
    },
    wipe: async (visitId) => {
      if (retired === null) throw new Error('no window was retired');
      const open = house.get();
      // What staff mode left is wiped while the visit that waited goes on, with its site.
      const found = visitId === null ? [] : await sites.settled();
      const report = await wipe(retired, visitId, {
        tempFolder,
        cancelPrintJobs: async (visit) => open?.cancelPrintJobs(visit),
        hasPrintJobs: async () => !visitGoesOn && ((await open?.hasPrintJobs()) ?? false),
        forget: (visit) => open?.forgetVisit(visit),
        remembers: (visit) => open?.remembersVisit(visit) ?? false,
      });
      return found.length === 0 ? report : { verified: false, found: [...report.found, ...found] };
    },
    recordEnd: async (end) => {
      try {
        await house.get()?.recordVisitEnd(end);
      } catch (error) {
        log('callFailed', { channel: 'recordVisitEnd', code: errorCode(error) });
      }
    },
    lockStaff: (reason) => house.get()?.lockStaff(reason),
    staffOpen: () => house.get()?.staffOpen() ?? false,
    restart: options.restart,
    later: (run, ms) => setTimeout(run, ms),
    log,
  });

  const view = (): BootView => {
    const closed = house.ended() && house.get() === null;
    return bootView(config(), closed ? 'maintenance' : owner.page() === 'staff' ? 'staff' : 'visitor', isTrialRuntime(), face.onAttract());
  };
  const tellBoot = (): void => windows.send('bootChanged', view());
  const stepsOf = (service: string): readonly string[] => house.get()?.stepsOf(service) ?? [];
  const offered = async (): Promise<OfferView | null> => {
    const page = windows.contents();
    const services = await (await house.opened)?.services();
    // Whoever touched a page that is gone by now would have a visit without a screen.
    return services === undefined || windows.contents() !== page ? null : services;
  };
  const ofShell = sessionHandlers({
    owner,
    bootView: view,
    services: offered,
    alive: watch.alive,
    drawn: firstScreen.drawn,
    asksOpinion: () => config().satisfaction.asked,
    stepsOf,
  });
  const router = createRouter({
    handlers: terminalHandlers({ house, owner, ofShell, sites, stepsOf, tellBoot }),
    session: {
      liveVisit: owner.liveVisit,
      staffRole: async () => (await house.get()?.staffRole()) ?? null,
      passed: (channel) => {
        if (channel === 'staffState') owner.staffDoor();
      },
    },
    report: {
      refused: (channel, code) => log('callRefused', { channel, code }),
      threw: (channel, error) => log('callFailed', { channel, code: errorCode(error) }),
    },
    origin: originOf(__DEV_SERVER__),
  });
  options.first.serveBy({
    router,
    failed: owner.failed,
    parkedFailed: owner.parkedFailed,
    touched: owner.touched,
    loaded: watch.alive,
    loginAsked: sites.loginAsked,
  });

  const timers = [setInterval(owner.tick, TICK_MS), setInterval(watch.tick, 1000), setInterval(() => void blank.look(), BLANK_LOOK_MS)];
  void house.opened.then((open) => {
    if (open === null) return;
    log('houseOpened', { durationMs: Math.round(nowMs()) });
    // The first screen stands since before the base was open: it is told what the head changed.
    tellBoot();
    void purge(open, log);
    timers.push(setInterval(() => void purge(open, log), PURGE_EVERY_MS));
  });
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type === 'GPU' && reason !== 'clean-exit') owner.failed('gpuLoss');
  });
  const shutDown = async (): Promise<void> => {
    for (const timer of timers) clearInterval(timer);
    windows.release();
    face.close();
    await Promise.race([
      house
        .get()
        ?.close()
        .catch(() => undefined),
      pause(CLOSE_LIMIT_MS),
    ]);
  };
  const renewal = createRenewal({
    inUse: () => owner.keptVisit() !== null || owner.page() !== 'home' || (house.get()?.staffOpen() ?? false),
    openings: sites.openings,
    renew: async () => {
      await shutDown();
      options.restart();
    },
    log,
  });
  timers.push(setInterval(() => void renewal(), QUIET_LOOK_MS));
  return { windows, owner, house, shutDown };
}

async function purge(house: House, log: Log): Promise<void> {
  try {
    await house.purgeDue();
  } catch (error) {
    log('callFailed', { channel: 'purgeDue', code: errorCode(error) });
  }
}
