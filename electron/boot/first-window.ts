/**
 * What must stand before anything else is read: the locks and, behind them, the first window. The page's own process takes as long to start as
 * main takes to read the rest, so both happen at once; nothing is drawn until main has answered the page's first question.
 */
import { app, type Session, type WebContents } from 'electron';
import { join } from 'node:path';
import { connectTransport } from '../ipc/electron-transport.ts';
import type { Router } from '../ipc/router.ts';
import type { Log } from '../log/log.ts';
import { lockPages, lockSession, type LockOptions, type Refused } from '../security/lock.ts';
import { countRefusals } from '../security/refusals.ts';
import { warmAnswers } from '../security/protocol.ts';
import { createKioskWindows, type KioskWindows, type WindowListener } from '../session/kiosk-window.ts';
import { pause } from '../session/pause.ts';
import { isSiteSession } from '../sites/site-sessions.ts';
import { leave } from './process.ts';
import { EXIT_CODES } from './step.ts';

/** Longest wait for the page to have its first script, in ms. */
const HAND_OVER_LIMIT_MS = 500;

/** Who answers the page, and hears of the windows and of pages that are not ours. */
export interface ShellListener extends WindowListener {
  readonly router: Router;
  /** The page of an official site was asked for a password by its host. */
  readonly loginAsked: (contents: WebContents | null) => void;
}

export interface FirstWindow {
  readonly windows: KioskWindows;
  /** Resolves when the page has its first script and is busy with it, or soon all the same: until then Chromium needs main's thread to start. */
  readonly handedOver: Promise<void>;
  /** Locks a further partition like the visitor's. */
  readonly lock: (session: Session) => void;
  /** A rule of the shell refused something. */
  readonly refused: Refused;
  /** Hands all that over to the terminal, and the end of the process with it: what the page asked before then is answered now. Call once. */
  readonly serveBy: (terminal: ShellListener) => void;
}

/** Puts the locks on and opens the window. Call once, after `ready`. */
export function openFirstWindow(log: Log): FirstWindow {
  // Nobody hears it yet, and nobody could put another window in its place: a fresh process takes over.
  const lost = (): never => leave(EXIT_CODES.restarting);
  const nobody = (): void => undefined;
  let listener: Omit<ShellListener, 'router'> = { failed: lost, parkedFailed: lost, touched: nobody, loaded: nobody, loginAsked: nobody };
  let found: (router: Router) => void = nobody;
  const router = new Promise<Router>((resolve) => {
    found = resolve;
  });
  const refused = countRefusals({ nowMs: () => performance.now(), write: (rule, count) => log('shellRefused', { rule, count }) });
  const lockOptions: LockOptions = {
    folders: { renderer: join(app.getAppPath(), '.build', 'renderer'), resources: join(app.getAppPath(), '.build', 'resources') },
    devServer: __DEV_SERVER__,
    refused,
  };
  const lock = (session: Session): void => lockSession(session, lockOptions);
  lockPages(app, lockOptions, { isForeign: isSiteSession, loginAsked: (contents) => listener.loginAsked(contents) });
  const windows = createKioskWindows({
    preload: join(app.getAppPath(), '.build', 'electron', 'preload.cjs'),
    lock,
    devServer: __DEV_SERVER__,
    failed: (kind) => listener.failed(kind),
    parkedFailed: (kind) => listener.parkedFailed(kind),
    touched: () => listener.touched(),
    loaded: () => listener.loaded(),
  });
  // The window lets itself be closed by nobody: without this an end that is asked for now would be called off, and never asked for again.
  const quit = (): never => {
    windows.release();
    return leave(EXIT_CODES.done);
  };
  app.on('before-quit', quit);
  connectTransport({ route: async (channel, sender, payload) => (await router).route(channel, sender, payload) }, windows.isCurrent);
  windows.open();
  warmAnswers();
  const webRequest = windows.contents()?.session.webRequest;
  const reading = new Promise<void>((resolve) => {
    webRequest?.onCompleted(({ resourceType }) => {
      if (resourceType === 'script') resolve();
    });
  });
  const handedOver = Promise.race([reading, pause(HAND_OVER_LIMIT_MS)]).then(() => webRequest?.onCompleted(null));
  return {
    windows,
    handedOver,
    lock,
    refused,
    serveBy: (terminal) => {
      app.off('before-quit', quit);
      listener = terminal;
      found(terminal.router);
    },
  };
}
