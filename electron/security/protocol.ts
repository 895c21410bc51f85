/**
 * The `app://kiosk/` protocol: the only source of pages. It serves files of the build, read-only; requests for another host, with another
 * method or for anything outside are refused. This module knows no Electron: `lock.ts` registers the handler in each partition.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { contentSecurityPolicy } from './csp.ts';

export const APP_SCHEME = 'app';
export const APP_HOST = 'kiosk';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`;

export const HOME_URL = `${APP_URL}index.html`;
export const MAINTENANCE_URL = `${APP_URL}maintenance.html`;
/** The page of the public display. */
export const PUBLIC_URL = `${APP_URL}public.html`;
/** An empty page from which the probe looks into the storage of a wiped partition. */
export const PROBE_URL = `${APP_URL}probe`;

/** Types that the build contains. A file of another type is not served. */
export const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Where the files are: `renderer/` at the root of the host, `resources/` under its own name. */
export interface ServedFolders {
  readonly renderer: string;
  readonly resources: string;
}

/** Folders of `resources/` that a page may read; the others hold what concerns the operator only. */
export const SERVED_RESOURCES = ['communes', 'content', 'icons', 'docs'] as const;

export interface AppRequest {
  readonly method: string;
  readonly url: string;
}

/** Whether a URL is one of our pages. `URL.origin` of a custom scheme is the text `null` in Node: scheme and host are compared. */
export function isOwnUrl(url: string): boolean {
  try {
    const { protocol, host, username, password, port } = new URL(url);
    return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '' && port === '';
  } catch {
    return false;
  }
}

/** The file that a request names, or null when it must be refused. */
export function fileOf(request: AppRequest, folders: ServedFolders): string | null {
  if (request.method !== 'GET' || !isOwnUrl(request.url)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(request.url).pathname);
  } catch {
    return null;
  }
  // The URL parser has resolved plain `..`; what is left came encoded or with the other slash, and nobody of ours writes that.
  if (path.includes('\0') || path.includes('\\') || path.split('/').some((part) => part === '..' || part.startsWith('.'))) return null;
  if (MIME_TYPES[extname(path)] === undefined) return null;
  const [, first = '', second = ''] = path.split('/');
  if (first !== 'resources') return below(folders.renderer, path);
  return SERVED_RESOURCES.some((name) => name === second) ? below(folders.resources, path.slice('/resources'.length)) : null;
}

function below(folder: string, path: string): string | null {
  const root = normalize(folder) + sep;
  const file = normalize(join(root, path));
  return file.startsWith(root) ? file : null;
}

/**
 * Headers of every answer, refusals too. No `cross-origin-opener-policy`: no page has an opener, since windows are never opened, and the header made
 * Chromium throw away the process it had started for the page and start another, a tenth of a second before each first picture.
 */
export function headersFor(type: string): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy(),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'permissions-policy': PERMISSIONS_POLICY,
    'cross-origin-resource-policy': 'same-origin',
  };
}

/** Features that a page of ours never uses; a second lock behind the permission handlers. */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'bluetooth',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Answers one request of the `app` scheme. Never throws: what cannot be read is a 404. */
export async function answer(request: AppRequest, folders: ServedFolders): Promise<Response> {
  if (request.method === 'GET' && request.url === PROBE_URL) {
    return new Response('<!doctype html><title></title>', { headers: headersFor('text/html; charset=utf-8') });
  }
  const file = fileOf(request, folders);
  if (file === null) return refusal(403);
  try {
    const body = await readFile(file);
    return new Response(new Uint8Array(body), { headers: headersFor(MIME_TYPES[extname(file)] ?? 'application/octet-stream') });
  } catch {
    return refusal(404);
  }
}

/** Has Node load what requests and answers are made of while the page's process starts: the first document is then answered at once. */
export function warmAnswers(): void {
  void [new Request(HOME_URL), refusal(404)];
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: headersFor('text/plain; charset=utf-8') });
}
