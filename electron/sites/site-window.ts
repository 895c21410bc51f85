/**
 * One opening of an official site: a window without a frame over the shell's page, in a partition that nothing has used before. It reports how it
 * stands; what becomes of it is decided by the desk.
 */
import { BrowserWindow, session as sessions, type WebContents } from 'electron';
import type { SITE_ACTS, SiteStroke } from '../../shared/ipc/sites.ts';
import { SITE_ZOOMS, type SiteFailure, type SiteRefusal, type SiteRules, type SiteState } from '../../shared/sites/site.ts';
import type { Refused } from '../security/lock.ts';
import { FRAME_TOUCH } from './reports.ts';
import { watchFields } from './site-fields.ts';
import { same, within, type Box } from './site-box.ts';
import { followPages } from './site-progress.ts';
import { lockSiteContents, lockSiteSession, type SiteLock } from './site-lock.ts';
import { partitionOf, sitePreferences } from './site-preferences.ts';
import { watchPulse } from './site-pulse.ts';
import { holdPage } from './site-remote.ts';
import { keepState } from './site-state.ts';
import { keepTraces, type TraceKeeper } from './site-traces.ts';

/** Time for the page to lie in its new place before its field is brought into view, in ms. */
const SETTLE_MS = 60;

export interface SiteWindowPorts {
  /** The shell's window, over which the view stands. */
  readonly host: BrowserWindow;
  /** File of the focus reporter. */
  readonly reporter: string;
  readonly gatePort: number;
  /** Languages asked of the site, best first, as in `Accept-Language`. */
  readonly languages: string;
  /** How large its pages begin. */
  readonly zoom: SiteState['zoom'];
  /** How it stands has changed. */
  readonly changed: (state: SiteState) => void;
  /** A finger, a mouse or a key reached the page. */
  readonly touched: () => void;
  readonly refused: Refused;
}

export interface SiteWindow {
  readonly traces: Omit<TraceKeeper, 'refuse' | 'ran' | 'follow'>;
  readonly state: () => SiteState;
  readonly contents: WebContents;
  readonly place: (box: Box | null) => void;
  readonly act: (act: (typeof SITE_ACTS)[number]) => void;
  readonly type: (stroke: SiteStroke) => void;
  /** Takes the page for lost and shows why. */
  readonly fail: (failure: SiteFailure) => void;
  readonly tell: (refusal: SiteRefusal) => void;
  /** Loads an address out of sight, for the log-out: waits at most `limitMs`. */
  readonly visit: (url: string, limitMs: number) => Promise<void>;
  /** Out of sight, and bound to the shell's window no longer. */
  readonly leaveHost: () => void;
  /** Ends its process. */
  readonly destroy: () => void;
}

/** Opens a site. Resolves once its page is held and on its way; rejects only when Electron itself fails. */
export async function openSiteWindow(opening: number, rules: SiteRules, ports: SiteWindowPorts): Promise<SiteWindow> {
  const session = sessions.fromPartition(partitionOf(opening), { cache: false });
  const traces = keepTraces(session);
  const issuers = new Map<string, string>();
  const state = keepState(rules, ports.zoom, ports.changed);
  const { now, update } = state;
  let box: Box | null = null;
  let drawn = false;
  let held = false;
  let ended = false;

  const fail = (failure: SiteFailure): void => {
    if (ended || now().phase === 'failed') return;
    drawn = false;
    update({ phase: 'failed', failure, loading: false, field: null });
    // The window can go before it holds a page.
    if (!held) return;
    progress.stop();
    stopPulse();
    arrange();
    if ((failure === 'hung' || failure === 'tooHeavy') && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
  };
  /** Once: a page may ask for the same as often as it likes. */
  const tell = (refusal: SiteRefusal): void => {
    if (now().refusal !== refusal) update({ refusal });
  };

  session.setUserAgent(plainUserAgent(session.getUserAgent()), ports.languages);
  session.setCertificateVerifyProc((request, decide) => {
    issuers.set(request.hostname, request.certificate.issuerName);
    // -3: what Chromium itself found holds.
    decide(-3);
  });
  const lock: SiteLock = {
    rules,
    gatePort: ports.gatePort,
    refused: ports.refused,
    told: tell,
    foreign: traces.refuse,
  };
  await lockSiteSession(session, lock);

  const window = new BrowserWindow({
    parent: ports.host,
    frame: false,
    show: false,
    width: 10,
    height: 10,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    hasShadow: false,
    title: '',
    webPreferences: sitePreferences(session, ports.reporter),
  });
  const contents = window.webContents;
  window.removeMenu();
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('closed', () => fail('crashed'));
  // There is nothing to hold before a page has a process; an empty one has no script that could be quicker.
  await contents.loadURL('about:blank');
  const remote = await holdPage(contents, { refused: tell, lost: () => fail('crashed') });
  const stopPulse = watchPulse(remote.answers, () => fail('hung'));

  /** F6 there: the hardware keyboard comes to the page, if it can be seen. F6 here gives it back. */
  const fromShell = (_event: Electron.Event, { key, type }: Electron.Input): void => {
    if (key !== 'F6' || type !== 'keyDown' || window.isDestroyed() || !window.isVisible()) return;
    window.focus();
    contents.focus();
  };
  ports.host.webContents.on('before-input-event', fromShell);

  /** In its place when it has something to show, and nothing of ours lies over it. */
  const arrange = (): void => {
    if (window.isDestroyed() || ports.host.isDestroyed()) return;
    if (box === null || !drawn) {
      if (window.isVisible()) remote.foldLists();
      window.hide();
      return;
    }
    const before = window.getBounds();
    const next = within(ports.host.getContentBounds(), box);
    const hides = now().field !== null && before.height !== next.height;
    // Before, so that the page expects it, and after, for the frames within, which are told nothing.
    if (hides) fields.show();
    if (!same(before, next)) window.setBounds(next);
    if (!window.isVisible()) window.showInactive();
    if (hides) setTimeout(fields.show, SETTLE_MS);
  };
  const fields = watchFields(contents, () => update({ field: fields.wanted() }));

  lockSiteContents(contents, lock, {
    pressed: () => {
      if (remote.typing()) return;
      fields.hardware();
      ports.touched();
    },
    leave: () => {
      ports.host.focus();
      ports.host.webContents.focus();
    },
  });
  const touched = (pointer: boolean): void => {
    progress.touched();
    if (pointer) fields.pointer();
    if (now().refusal !== null) update({ refusal: null });
    if (!remote.typing()) ports.touched();
  };
  contents.on('input-event', (_event, { type }) => {
    if (TOUCHES.has(type)) touched(POINTERS.has(type));
  });
  contents.ipc.on(FRAME_TOUCH, () => touched(true));
  traces.follow(contents, () => fail('tooHeavy'));
  /** The keyboard's touches type into a field, and leave alone what the page shows beside it. */
  const touchedBeside = (_event: unknown, { type }: { readonly type: string }): void => {
    if (POINTERS.has(type) && now().field === null) remote.foldLists();
  };
  ports.host.webContents.on('input-event', touchedBeside);
  const progress = followPages(contents, {
    rules,
    state,
    fail,
    issuerOf: (host) => issuers.get(host) ?? null,
    isForeign: (host) => traces.foreign.has(host),
    replaced: () => {
      fields.drop();
      contents.setZoomFactor(now().zoom);
    },
    drawn: () => {
      traces.ran(contents.getOSProcessId());
      contents.setZoomFactor(now().zoom);
      contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined);
      drawn = true;
      arrange();
    },
  });

  held = true;
  const load = (url: string): void => void contents.loadURL(url).catch(() => undefined);
  load(rules.start);

  return {
    traces,
    state: now,
    contents,
    place: (next) => {
      box = next;
      arrange();
    },
    act: (act) => {
      // What failed is not mended in place: it is closed and opened anew, in a partition of its own.
      if (window.isDestroyed() || now().phase === 'failed') return;
      progress.touched();
      switch (act) {
        case 'back':
          if (contents.canGoBack()) contents.goBack();
          return;
        case 'home':
          load(rules.start);
          return;
        case 'larger':
        case 'smaller': {
          const at = SITE_ZOOMS.indexOf(now().zoom) + (act === 'larger' ? 1 : -1);
          const zoom = SITE_ZOOMS[Math.min(Math.max(at, 0), SITE_ZOOMS.length - 1)] ?? 1;
          contents.setZoomFactor(zoom);
          update({ zoom });
          return;
        }
        case 'page':
          window.focus();
          contents.focus();
          return;
        case 'leaveField':
          fields.drop();
      }
    },
    type: (stroke) => void remote.type(stroke),
    fail,
    tell,
    visit: async (url, limitMs) => {
      if (window.isDestroyed()) return;
      const done = new Promise<void>((resolve) => {
        contents.once('did-stop-loading', () => resolve());
        setTimeout(resolve, limitMs);
      });
      load(url);
      await done;
    },
    leaveHost: () => {
      ended = true;
      state.mute();
      box = null;
      if (!ports.host.isDestroyed()) {
        ports.host.webContents.off('before-input-event', fromShell);
        ports.host.webContents.off('input-event', touchedBeside);
      }
      if (window.isDestroyed()) return;
      window.hide();
      window.setParentWindow(null);
    },
    destroy: () => {
      progress.stop();
      stopPulse();
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

/** Events of `input-event` that come from a hand. */
const POINTERS: ReadonlySet<string> = new Set(['mouseDown', 'touchStart', 'pointerDown', 'gestureTap', 'gestureTapDown']);
const TOUCHES: ReadonlySet<string> = new Set([...POINTERS, 'rawKeyDown', 'keyDown', 'mouseWheel', 'gestureScrollBegin']);

/** Chromium's own name and version: neither ours nor Electron's concern a site. */
function plainUserAgent(agent: string): string {
  return agent.replaceAll(/ (?!Mozilla|AppleWebKit|Chrome|Safari)[\w-]+\/[\d.]+(?= )/g, '');
}
