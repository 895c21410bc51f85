/**
 * The debugging protocol, held by main alone and with no tools behind it. It does for a foreign page what no other way does in both Electron
 * versions: types real key events, keeps the page's focus while our keyboard is touched, stops each file dialogue before it exists, and hears which
 * windows the page asked for in vain, in frames of other processes too.
 */
import type { WebContents } from 'electron';
import type { SiteStroke } from '../../shared/ipc/sites.ts';
import type { SiteRefusal } from '../../shared/sites/site.ts';
import { readNotes } from './ignored-windows.ts';
import { keyEventsOf } from './strokes.ts';

const PROTOCOL = '1.3';

/**
 * Run in the page's own world before its scripts, in each frame: Chromium 114 opens the dialogue of a file field that shows itself without asking whether
 * dialogues are intercepted. Pages ask whether there is such a thing before they use it.
 */
const NO_PICKER = 'delete HTMLInputElement.prototype.showPicker';

/** There too: Electron has `prompt` throw in the page itself, which ends whatever asked. Browsers answer like this in a sandbox, and note it. */
const PROMPT = '{ const ask = confirm; window.prompt = function prompt() { ask(); return null; }; }';

export interface SiteRemote {
  /** Types one touch into the field that has focus. Never rejects: a page that is going away takes its keys along. */
  readonly type: (stroke: SiteStroke) => Promise<void>;
  /**
   * Closes the lists, calendars and pickers that the page has open: each is a window of Chromium's own, beside the view, and stays as long as the page
   * has focus, which it never loses by itself.
   */
  readonly foldLists: () => void;
  /** Resolves when the page's own thread answers; rejects when the page goes away. */
  readonly answers: () => Promise<unknown>;
  /** Whether a key event that is announced now is one of ours. */
  readonly typing: () => boolean;
}

export interface RemotePorts {
  /** A page asked for a file or for a window of its own; none was opened. */
  readonly refused: (refusal: SiteRefusal) => void;
  /** The protocol was lost: the page must not go on without it. */
  readonly lost: () => void;
}

/** Takes hold of a page before anything is loaded in it. Resolves when the page is held; rejects when it cannot be. */
export async function holdPage(contents: WebContents, ports: RemotePorts): Promise<SiteRemote> {
  const link = contents.debugger;
  let strokes: Promise<void> = Promise.resolve();
  let typing = 0;
  const refusalIn = readNotes();
  link.attach(PROTOCOL);
  const send = (method: string, params: object, session?: string): Promise<unknown> => link.sendCommand(method, params, session);

  /**
   * Frames in a process of their own are held as soon as they exist, and so are the frames within them. They do not wait for it (in Electron 25 a frame
   * that waits never runs): a file dialogue needs a touch in that very frame, which comes later than this.
   */
  const hold = async (session?: string): Promise<void> => {
    await Promise.all([
      send('Page.enable', {}, session),
      send('Log.enable', {}, session),
      send('Page.setInterceptFileChooserDialog', { enabled: true }, session),
      send('Page.addScriptToEvaluateOnNewDocument', { source: `${NO_PICKER}; ${PROMPT}`, runImmediately: true }, session),
      send(
        'Target.setAutoAttach',
        { autoAttach: true, waitForDebuggerOnStart: false, flatten: true, filter: [{ type: 'iframe' }] },
        session,
      ),
    ]);
  };
  link.on('message', (_event, method, params: unknown) => {
    if (method === 'Page.fileChooserOpened') ports.refused('file');
    if (method === 'Log.entryAdded') {
      const refusal = refusalIn(params);
      if (refusal !== null) ports.refused(refusal);
    }
    if (method !== 'Target.attachedToTarget') return;
    const session = textIn(params, 'sessionId');
    // A frame that is gone before it was held needs no hold.
    if (session !== null) hold(session).catch(() => undefined);
  });
  link.on('detach', () => {
    if (!contents.isDestroyed()) ports.lost();
  });
  const focus = (enabled: boolean): Promise<unknown> => send('Emulation.setFocusEmulationEnabled', { enabled });
  await Promise.all([hold(), focus(true)]);

  const press = async (stroke: SiteStroke): Promise<void> => {
    typing += 1;
    try {
      for (const event of keyEventsOf(stroke)) await send('Input.dispatchKeyEvent', event);
    } catch {
      // The page went away between two events: its field went with it.
    } finally {
      typing -= 1;
    }
  };
  return {
    type: (stroke) => (strokes = strokes.then(() => press(stroke))),
    foldLists: () => {
      // In this order, both at once. A page that goes away takes its lists along.
      for (const enabled of [false, true]) focus(enabled).catch(() => undefined);
    },
    answers: () => send('Runtime.evaluate', { expression: '0' }),
    typing: () => typing > 0,
  };
}

function textIn(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' ? found : null;
}
