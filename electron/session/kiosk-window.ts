/**
 * The window of visitors and agents and the two partitions it lives in by turns. A replacement is loaded under the old window and shown when it
 * is drawn, so that neither black nor white is ever seen; then the old window and its process are destroyed.
 * Why two partitions and not one for each visit: `resources/docs/adr/0003-partitions.md`.
 */
import { BrowserWindow, session as sessions, type Session, type WebContents } from 'electron';
import type { StepResult } from '../../shared/diagnostics/steps.ts';
import type { EventName } from '../../shared/ipc/channels.ts';
import type { Events } from '../../shared/ipc/contract.ts';
import type { WindowFailure } from '../../shared/session/recovery.ts';
import { isOwnPage } from '../security/lock.ts';
import { HOME_URL, MAINTENANCE_URL } from '../security/protocol.ts';
import { webPreferences } from '../security/web-preferences.ts';
import { pause } from './pause.ts';
import type { WindowPage } from './visit-ports.ts';

/** Names without `persist:` live in memory only. */
export const PARTITIONS = ['visit-a', 'visit-b'] as const;

/** Paper of the neutral theme: what a window shows before its page is drawn. */
const PAPER = '#FBFAF7';
/** Longest time for a page to come up, in ms; a window that takes longer has failed. */
const LOAD_LIMIT_MS = 4_000;
/** The same for the first window, which shares the machine with everything else that starts. */
const FIRST_LOAD_LIMIT_MS = 20_000;
/** Longest wait for the first screen to be drawn after the first paint, in ms; then the window is shown as it is. */
const DRAW_LIMIT_MS = 1_500;
const DRAW_POLL_MS = 25;
/** Time between showing the new window and destroying the old one, in ms: three frames, so that the new one is on the glass. */
const SWAP_MS = 50;

/** A window taken out of service, to be cleared and probed. */
export interface Retired {
  readonly session: Session;
  /** Process id of its renderer, 0 when it never had one. */
  readonly pid: number;
}

export interface KioskWindows {
  /** Opens the first window and starts loading; does not wait. */
  readonly open: () => void;
  /** See `VisitPorts.replaceWindow`. */
  readonly replace: (page: WindowPage) => Promise<Retired>;
  /** See `VisitPorts.parkWindow`. */
  readonly park: () => Promise<void>;
  /** See `VisitPorts.giveBackWindow`. */
  readonly giveBack: () => Promise<Retired>;
  /** See `VisitPorts.dropParked`. */
  readonly dropParked: () => Retired;
  readonly send: <E extends EventName>(event: E, payload: Events[E]) => void;
  readonly isCurrent: (contents: WebContents) => boolean;
  /** Takes the window in service for lost: ends its process and reports the failure once. */
  readonly failCurrent: (kind: WindowFailure) => void;
  /** The window now in service, or null before the first one. */
  readonly window: () => BrowserWindow | null;
  /** The page now in service, or null before the first window. */
  readonly contents: () => WebContents | null;
  /** Why the terminal cannot serve: the maintenance page says it to the gendarmes from now on. */
  readonly closedBy: (why: Pick<StepResult, 'step' | 'cause'>) => void;
  /** From now on windows may close: the application is leaving. */
  readonly release: () => void;
}

/** What is told of the windows. */
export interface WindowListener {
  readonly failed: (kind: WindowFailure) => void;
  /** The window out of sight failed. */
  readonly parkedFailed: (kind: WindowFailure) => void;
  /** A touch, a click or a key reached the window in service. */
  readonly touched: () => void;
  /** The application's page is loaded in the window in service: from now on it must be heard. */
  readonly loaded: () => void;
}

export interface KioskWindowOptions extends WindowListener {
  readonly preload: string;
  /** Locks a partition; called once for each. */
  readonly lock: (session: Session) => void;
  /** Address of the development server, or the empty string. */
  readonly devServer: string;
}

interface Kiosk {
  readonly window: BrowserWindow;
  readonly session: Session;
  readonly partition: (typeof PARTITIONS)[number];
  pid: number;
  /** A window fails once: what follows from the first failure is not another. */
  failed: boolean;
}

/** Manages the kiosk's window. Call after `ready`. */
export function createKioskWindows(options: KioskWindowOptions): KioskWindows {
  let current: Kiosk | null = null;
  /** A visitor's window, out of sight while staff mode is in service. */
  let parked: Kiosk | null = null;
  let released = false;
  /** The part of the maintenance page that is shown beside its general words: a name of our own list, or nothing. */
  let fault = '';
  const partitions = new Map(PARTITIONS.map((name) => [name, sessions.fromPartition(name, { cache: false })]));
  for (const partition of partitions.values()) options.lock(partition);

  const create = (partition: Kiosk['partition']): Kiosk => {
    const session = partitions.get(partition);
    if (session === undefined) throw new Error('unknown partition');
    const window = new BrowserWindow({
      kiosk: true,
      frame: false,
      show: false,
      width: 1080,
      height: 1920,
      backgroundColor: PAPER,
      autoHideMenuBar: true,
      minimizable: false,
      movable: false,
      closable: false,
      resizable: true,
      enableLargerThanScreen: false,
      title: '',
      webPreferences: webPreferences(session, options.preload),
    });
    const kiosk: Kiosk = { window, session, partition, pid: 0, failed: false };
    window.removeMenu();
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('close', (event) => {
      if (!released) event.preventDefault();
    });
    window.webContents.once('render-process-gone', () => fail(kiosk, 'crash'));
    // A page that closes itself takes its window along and asks nobody: the screen must not stay empty.
    window.once('closed', () => fail(kiosk, 'crash'));
    window.webContents.once('unresponsive', () => fail(kiosk, 'hang'));
    // `about:` pages are drawn without asking any of the navigation events: such a page is found when it is there.
    window.webContents.on('did-navigate', (_event, url) => {
      if (!isOwnPage(url, options.devServer)) fail(kiosk, 'crash');
    });
    window.webContents.on('did-finish-load', () => {
      kiosk.pid = window.webContents.getOSProcessId();
      if (current === kiosk && !window.webContents.getURL().startsWith(MAINTENANCE_URL)) options.loaded();
    });
    window.webContents.on('input-event', (_event, input) => {
      if (current === kiosk && TOUCH_EVENTS.has(input.type)) options.touched();
    });
    return kiosk;
  };

  const fail = (kiosk: Kiosk, kind: WindowFailure): void => {
    if (kiosk.failed || released) return;
    if (parked === kiosk) {
      kiosk.failed = true;
      options.parkedFailed(kind);
    }
    if (current !== kiosk) return;
    kiosk.failed = true;
    if (kind === 'hang' && !kiosk.window.isDestroyed()) kiosk.window.webContents.forcefullyCrashRenderer();
    options.failed(kind);
  };

  const load = (kiosk: Kiosk, page: WindowPage): Promise<void> => kiosk.window.loadURL(addressOf(page, fault, options.devServer));

  /** Loads a page in the partition that is free and puts it in service; the window before it stays beneath. */
  const bringUp = async (page: WindowPage): Promise<Kiosk> => {
    const old = current;
    const next = create(old?.partition === 'visit-a' ? 'visit-b' : 'visit-a');
    // From here the old page is foreign: whatever it still says is refused.
    current = next;
    try {
      await within(LOAD_LIMIT_MS, Promise.all([load(next, page), painted(next.window)]));
      await drawn(next.window.webContents);
    } catch (error) {
      current = old;
      next.window.destroy();
      throw error;
    }
    next.window.show();
    next.window.moveTop();
    await pause(SWAP_MS);
    return next;
  };

  const retire = (old: Kiosk): Retired => {
    if (!old.window.isDestroyed()) old.window.destroy();
    return { session: old.session, pid: old.pid };
  };

  return {
    open: () => {
      const first = create('visit-a');
      current = first;
      first.window.once('ready-to-show', () => first.window.show());
      within(FIRST_LOAD_LIMIT_MS, load(first, 'home')).catch(() => fail(first, 'loadFailed'));
    },
    replace: async (page) => {
      const old = current;
      const next = await bringUp(page);
      if (old === null) return { session: next.session, pid: 0 };
      return retire(old);
    },
    park: async () => {
      const old = current;
      if (old === null) throw new Error('no window to park');
      await bringUp('staff');
      parked = old;
      if (!old.window.isDestroyed()) old.window.hide();
      // What died on the way out of sight died unheard.
      if (old.window.isDestroyed() || old.window.webContents.isCrashed()) fail(old, 'crash');
    },
    giveBack: async () => {
      const old = current;
      if (old === null || parked === null) throw new Error('no window to give back');
      const back = parked;
      parked = null;
      current = back;
      back.window.show();
      back.window.moveTop();
      back.window.focus();
      await pause(SWAP_MS);
      return retire(old);
    },
    dropParked: () => {
      if (parked === null) throw new Error('no window is parked');
      const old = parked;
      parked = null;
      return retire(old);
    },
    send: (event, payload) => {
      sendTo(current, event, payload);
      // The paper of a visitor who waits comes out all the same, and the page that asked for it must know.
      if (event === 'printOutcome') sendTo(parked, event, payload);
    },
    isCurrent: (contents) => current !== null && !current.window.isDestroyed() && contents === current.window.webContents,
    failCurrent: (kind) => {
      if (current !== null) fail(current, kind);
    },
    window: () => (current === null || current.window.isDestroyed() ? null : current.window),
    contents: () => (current === null || current.window.isDestroyed() ? null : current.window.webContents),
    closedBy: ({ step, cause }) => {
      fault = `#${step}-${cause}`;
    },
    release: () => {
      released = true;
    },
  };
}

function sendTo<E extends EventName>(kiosk: Kiosk | null, event: E, payload: Events[E]): void {
  if (kiosk === null || kiosk.window.isDestroyed()) return;
  const contents = kiosk.window.webContents;
  if (!contents.isDestroyed() && !contents.isCrashed()) contents.send(event, payload);
}

/** Events of `input-event` that come from a hand. */
const TOUCH_EVENTS: ReadonlySet<string> = new Set([
  'mouseDown',
  'touchStart',
  'pointerDown',
  'gestureTap',
  'gestureTapDown',
  'rawKeyDown',
  'keyDown',
]);

function addressOf(page: WindowPage, fault: string, devServer: string): string {
  if (page === 'maintenance') return `${MAINTENANCE_URL}${fault}`;
  return devServer === '' ? HOME_URL : `${devServer}/index.html`;
}

function painted(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    window.once('ready-to-show', () => resolve());
  });
}

/** Waits until the page has drawn a screen: every screen carries `data-screen`. */
async function drawn(contents: WebContents): Promise<void> {
  for (let waited = 0; waited < DRAW_LIMIT_MS; waited += DRAW_POLL_MS) {
    if (await shows(contents, '[data-screen]')) return;
    await pause(DRAW_POLL_MS);
  }
}

/** Whether the page holds an element of that selector. False when the page is gone. */
export async function shows(contents: WebContents, selector: string): Promise<boolean> {
  try {
    const found: unknown = await contents.executeJavaScript(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    return found === true;
  } catch {
    return false;
  }
}

/** Whether the application's page is there but has drawn nothing. A page without our root, or one that cannot be asked, is not blank. */
export async function isBlank(contents: WebContents): Promise<boolean> {
  return shows(contents, '#root:empty');
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the page did not come up in time')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
