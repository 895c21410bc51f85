/**
 * The preferences of every window, in one place and without a branch: what is tested is what ships.
 * Nothing in this file may read the environment or a build constant.
 */
import type { Session, WebPreferences } from 'electron';

/** Preferences that do not depend on the window; tests read them back from the running application. */
export const LOCKED_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: false,
  disableDialogs: true,
  safeDialogs: true,
  plugins: false,
  webgl: false,
  disableHtmlFullscreenWindowResize: true,
  enableWebSQL: false,
  autoplayPolicy: 'no-user-gesture-required',
  /** No page opens a file dialogue; pages hold no file fields either, which a test reads in the bundles. */
  disableBlinkFeatures: 'FileSystemAccessLocal',
  /** The next window is made ready while it is hidden: its timers must run. */
  backgroundThrottling: false,
  /** Nothing may be kept of what was compiled for one visitor. */
  v8CacheOptions: 'none',
} as const satisfies WebPreferences;

/** Preferences of the visitor's window in `session`, with the one preload. */
export function webPreferences(session: Session, preload: string): WebPreferences {
  return { ...LOCKED_PREFERENCES, session, preload };
}

/** Preferences of a window that runs no code of ours: the probe after a wipe. */
export function barePreferences(session: Session): WebPreferences {
  return { ...LOCKED_PREFERENCES, session };
}
