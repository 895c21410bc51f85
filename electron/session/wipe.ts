/** The end of a visit's traces: clears the retired partition and everything outside it that a visit can touch, then runs the probes. */
import { BrowserWindow, type Session, type WebContents } from 'electron';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROBE_URL } from '../security/protocol.ts';
import { barePreferences } from '../security/web-preferences.ts';
import { clearClipboards, clipboardsEmpty } from './clipboards.ts';
import type { Retired } from './kiosk-window.ts';
import { pause } from './pause.ts';
import { runProbes, type Probes } from './probes.ts';
import type { WipeReport } from './visit-ports.ts';

/** What a visit can leave outside its partition. `visitId` is null when a window failed while nobody used it. */
export interface VisitTraces {
  /** Folder of our temporary files; emptied here. */
  readonly tempFolder: string;
  readonly cancelPrintJobs: (visitId: string) => Promise<void>;
  /** Whether any visitor's paper can still come out. */
  readonly hasPrintJobs: () => Promise<boolean>;
  /** Forgets what main holds in memory for the visit (drafts, receipts). */
  readonly forget: (visitId: string) => void;
  readonly remembers: (visitId: string) => boolean;
}

/** Longest wait for the old renderer to be gone, in ms. */
const PROCESS_LIMIT_MS = 2_000;
const PROCESS_POLL_MS = 20;

/** Wipes and proves. Takes a fraction of a second; rejects only when Electron itself fails. */
export async function wipe(retired: Retired, visitId: string | null, traces: VisitTraces): Promise<WipeReport> {
  const { session } = retired;
  clearClipboards();
  if (visitId !== null) {
    traces.forget(visitId);
    await traces.cancelPrintJobs(visitId);
  }
  emptyFolder(traces.tempFolder);
  await clearPartition(session);
  const found = await runProbes(probesFor(retired, visitId, traces));
  return { verified: found.length === 0, found };
}

/** Empties a partition of all it can be asked to forget. */
export async function clearPartition(session: Session): Promise<void> {
  await Promise.all([
    session.clearStorageData(),
    session.clearCache(),
    session.clearAuthCache(),
    session.clearHostResolverCache(),
    session.clearCodeCaches({}),
    session.closeAllConnections(),
  ]);
}

function probesFor(retired: Retired, visitId: string | null, traces: VisitTraces): Probes {
  const { session, pid } = retired;
  const stores = readStores(session);
  return {
    cookies: async () => (await session.cookies.get({})).length === 0,
    localStorage: async () => (await stores).localStorage === 0,
    sessionStorage: async () => (await stores).sessionStorage === 0,
    indexedDb: async () => (await stores).indexedDb === 0,
    cacheStorage: async () => (await stores).cacheStorage === 0,
    fileSystem: async () => (await stores).fileSystem === 0,
    serviceWorkers: () => Object.keys(session.serviceWorkers.getAllRunning()).length === 0,
    httpCache: async () => (await session.getCacheSize()) === 0,
    clipboard: clipboardsEmpty,
    tempFiles: () => namesIn(traces.tempFolder).length === 0,
    printQueue: async () => !(await traces.hasPrintJobs()),
    visitMemory: () => visitId === null || !traces.remembers(visitId),
    rendererProcess: () => processGone(pid),
  };
}

const STORES = ['localStorage', 'sessionStorage', 'indexedDb', 'cacheStorage', 'fileSystem'] as const;
export type StoreCounts = Readonly<Record<(typeof STORES)[number], number>>;

/** Counts the entries of each store of an origin; runs in an empty page of ours. */
const COUNT_STORES = `(async () => {
  const files = [];
  for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
  return {
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    indexedDb: (await indexedDB.databases()).length,
    cacheStorage: (await caches.keys()).length,
    fileSystem: files.length,
  };
})()`;

/** Looks into the partition with a new process, as the next page in it would. */
async function readStores(session: Session): Promise<StoreCounts> {
  const window = new BrowserWindow({ show: false, width: 10, height: 10, webPreferences: barePreferences(session) });
  try {
    await window.loadURL(PROBE_URL);
    return await countStores(window.webContents);
  } finally {
    window.destroy();
  }
}

/** How much each store of the page's origin holds; a store that cannot be asked counts as -1. */
export async function countStores(contents: WebContents): Promise<StoreCounts> {
  const counts: unknown = await contents.executeJavaScript(COUNT_STORES);
  return Object.fromEntries(STORES.map((store) => [store, countOf(counts, store)])) as StoreCounts;
}

function countOf(counts: unknown, store: string): number {
  if (typeof counts !== 'object' || counts === null) return -1;
  const value: unknown = Reflect.get(counts, store);
  return typeof value === 'number' ? value : -1;
}

/** Whether a process ends within two seconds, or has. */
export async function processGone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < PROCESS_LIMIT_MS; waited += PROCESS_POLL_MS) {
    if (!isRunning(pid)) return true;
    await pause(PROCESS_POLL_MS);
  }
  return false;
}

function isRunning(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Removes everything in `folder`, not the folder. A file that resists is found by the probe. */
export function emptyFolder(folder: string): void {
  for (const name of namesIn(folder)) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 2 });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
