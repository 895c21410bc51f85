/** The window of the public display, and the displays themselves: everything here that is Electron. */
import { BrowserWindow, screen, session as sessions, type Session } from 'electron';
import { EMPTY_FACE, type PublicFace } from '../../shared/waiting/face.ts';
import { PUBLIC_URL } from '../security/protocol.ts';
import { barePreferences } from '../security/web-preferences.ts';
import { faceScript } from './face-script.ts';
import type { Display, PublicFacePorts } from './public-face.ts';

/** Without `persist:` it lives in memory only. */
const PARTITION = 'public';

/** What the window shows before its page is drawn: the page's own ground. */
const GROUND = '#12305B';

export interface PublicWindowOptions {
  /** Locks the partition; called once. */
  readonly lock: (session: Session) => void;
  /** Address of the development server, or the empty string. */
  readonly devServer: string;
}

/** All connected displays. */
export function connectedDisplays(): readonly Display[] {
  const own = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().map(({ id, bounds }) => ({ id, own: id === own, bounds }));
}

/** Calls `changed` whenever a display comes, goes or changes its place. */
export function watchDisplays(changed: () => void): void {
  screen.on('display-added', changed);
  screen.on('display-removed', changed);
  screen.on('display-metrics-changed', changed);
}

/**
 * Opens the window on a display. It runs no code of ours beyond what main puts into it, takes no focus, and cannot be closed by anybody but main.
 */
export function publicWindows({ lock, devServer }: PublicWindowOptions): PublicFacePorts['open'] {
  let session: Session | null = null;
  const locked = (): Session => {
    if (session !== null) return session;
    session = sessions.fromPartition(PARTITION, { cache: false });
    lock(session);
    return session;
  };
  return ({ bounds }, gone) => {
    const window = new BrowserWindow({
      ...bounds,
      kiosk: true,
      frame: false,
      show: false,
      focusable: false,
      skipTaskbar: true,
      backgroundColor: GROUND,
      autoHideMenuBar: true,
      minimizable: false,
      movable: false,
      closable: false,
      enableLargerThanScreen: false,
      title: '',
      webPreferences: barePreferences(locked()),
    });
    const { webContents } = window;
    let face: PublicFace = EMPTY_FACE;
    let over = false;
    let loaded = false;
    const lost = (): void => {
      if (over) return;
      over = true;
      if (!window.isDestroyed()) window.destroy();
      gone();
    };
    const draw = (): void => {
      if (over || !loaded || webContents.isDestroyed()) return;
      webContents.executeJavaScript(faceScript(face)).catch(lost);
    };
    window.removeMenu();
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('close', (event) => event.preventDefault());
    window.once('closed', lost);
    window.once('ready-to-show', () => window.showInactive());
    webContents.once('render-process-gone', lost);
    webContents.once('unresponsive', lost);
    webContents.once('did-finish-load', () => {
      loaded = true;
      draw();
    });
    window.loadURL(devServer === '' ? PUBLIC_URL : `${devServer}/public.html`).catch(lost);
    return {
      show: (next) => {
        face = next;
        draw();
      },
      close: () => {
        over = true;
        if (!window.isDestroyed()) window.destroy();
      },
    };
  };
}
