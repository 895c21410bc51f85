/** The hidden window in which a page becomes a PDF: a partition of its own in memory, no script of the page's own, no preload, nothing but the paper folder. */
import { BrowserWindow, session, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAPER_FOLDER } from '../../shared/paper/styles.ts';
import { denyPermissions } from '../security/permissions.ts';
import { APP_SCHEME, APP_URL, headersFor, isOwnUrl } from '../security/protocol.ts';
import { barePreferences } from '../security/web-preferences.ts';
import { paperFileOf, type PaperShelf } from './paper-shelf.ts';
import type { OpenPaper } from './pdf-maker.ts';

/**
 * Waits until every font of the page can draw: a page printed before has other letters, or boxes instead of emoji. The page runs no
 * script of its own; this one runs beside it, in a world of its own that the page cannot reach.
 */
const FONTS_READY = 'Promise.allSettled([...document.fonts].map((font) => font.load())).then(() => document.fonts.status)';
const FONT_WORLD = 1000;
/** Fonts come from this disk: after this many milliseconds one is missing, and the system's own takes its place. */
const FONT_TIMEOUT_MS = 3_000;

/** In memory, since it lacks the prefix `persist:`. */
const PARTITION = 'paper';

const NOTHING = (): Response => new Response(null, { status: 404, headers: headersFor('text/plain; charset=utf-8') });

async function answerPaper(url: string, shelf: PaperShelf, fontsFolder: string): Promise<Response> {
  if (!isOwnUrl(url)) return NOTHING();
  const file = paperFileOf(new URL(url).pathname, shelf);
  if (file === null) return NOTHING();
  if (file.kind === 'page') return new Response(file.html, { headers: headersFor('text/html; charset=utf-8') });
  if (file.kind === 'style') return new Response(file.css, { headers: headersFor('text/css; charset=utf-8') });
  try {
    const font = await readFile(join(fontsFolder, file.name));
    return new Response(new Uint8Array(font), { headers: headersFor('font/woff2') });
  } catch {
    return NOTHING();
  }
}

async function fontsOf(window: BrowserWindow): Promise<void> {
  const loaded = window.webContents.executeJavaScriptInIsolatedWorld(FONT_WORLD, [{ code: FONTS_READY }]).catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, FONT_TIMEOUT_MS);
  });
  await Promise.race([loaded, limit]);
  clearTimeout(timer);
}

function openPaperSession(shelf: PaperShelf, fontsFolder: string): Session {
  const partition = session.fromPartition(PARTITION, { cache: false });
  partition.protocol.handle(APP_SCHEME, (request) => answerPaper(request.url, shelf, fontsFolder));
  denyPermissions(partition);
  partition.webRequest.onBeforeRequest((request, decide) => {
    decide({ cancel: !request.url.startsWith(`${APP_URL}${PAPER_FOLDER.slice(1)}`) });
  });
  return partition;
}

/**
 * Opens windows for the pages of `shelf`; fonts are read from `fontsFolder`. To be called after Electron is ready. A font that cannot be
 * read is no reason not to print: the system's own takes its place.
 */
export function createPaperOpener(shelf: PaperShelf, fontsFolder: string): OpenPaper {
  const partition = openPaperSession(shelf, fontsFolder);
  return async (token) => {
    const window = new BrowserWindow({
      show: false,
      focusable: false,
      skipTaskbar: true,
      webPreferences: { ...barePreferences(partition), javascript: false, images: false },
    });
    try {
      await window.loadURL(`${APP_URL}${PAPER_FOLDER.slice(1)}${token}`);
      await fontsOf(window);
    } catch (error) {
      window.destroy();
      throw error;
    }
    return {
      print: (options) => window.webContents.printToPDF(options),
      close: () => {
        if (!window.isDestroyed()) window.destroy();
      },
    };
  };
}
