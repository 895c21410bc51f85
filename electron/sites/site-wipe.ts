/**
 * The end of an opening: its partition is cleared though nothing will ever use it again, then probed from a new process at each address that showed a
 * document. What a cleared partition could still remember (that a host wants https, a password of a host) goes with its number.
 */
import { app, BrowserWindow, type Session } from 'electron';
import { barePreferences } from '../security/web-preferences.ts';
import { clearClipboards, clipboardsEmpty } from '../session/clipboards.ts';
import { pause } from '../session/pause.ts';
import { runProbes } from '../session/probes.ts';
import { clearPartition, countStores, processGone, type StoreCounts } from '../session/wipe.ts';
import type { WipeReport } from '../session/visit-ports.ts';
import type { SiteTraces } from './site-traces.ts';

/** Longest wait for Chromium to notice that a worker's process is gone, in ms. */
const WORKERS_LIMIT_MS = 1_000;
const WORKERS_POLL_MS = 20;

/** Clears and probes what an opening left. Call after its window was destroyed; rejects only when Electron itself fails. */
export async function wipeSite({ session, pids, hosts }: SiteTraces): Promise<WipeReport> {
  clearClipboards();
  endProcesses(pids);
  await clearPartition(session);
  const stores = readStores(session, hosts);
  const found = await runProbes({
    cookies: async () => (await session.cookies.get({})).length === 0,
    siteStores: async () => (await stores).every((counts) => Object.values(counts).every((count) => count === 0)),
    serviceWorkers: () => workersGone(session),
    httpCache: async () => (await session.getCacheSize()) === 0,
    clipboard: clipboardsEmpty,
    rendererProcess: async () => (await Promise.all([...pids].map(processGone))).every(Boolean),
  });
  return { verified: found.length === 0, found };
}

/** A service worker keeps its process alive without any window, and a process that hangs does not hear that it is over: nothing waits for either. */
function endProcesses(pids: SiteTraces['pids']): void {
  // Of those that still run, only pages' own: a number that was free may be somebody else's by now.
  for (const { pid, type } of app.getAppMetrics()) {
    if (type !== 'Tab' || !pids.has(pid)) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

async function workersGone(session: Session): Promise<boolean> {
  for (let waited = 0; waited < WORKERS_LIMIT_MS; waited += WORKERS_POLL_MS) {
    if (Object.keys(session.serviceWorkers.getAllRunning()).length === 0) return true;
    await pause(WORKERS_POLL_MS);
  }
  return false;
}

/** Looks into the partition as the next page of each of those hosts would, without asking the network. */
async function readStores(session: Session, hosts: ReadonlySet<string>): Promise<readonly StoreCounts[]> {
  session.webRequest.onBeforeRequest(null);
  session.webRequest.onHeadersReceived(null);
  session.protocol.handle('https', () => new Response('<!doctype html><title></title>', { headers: { 'content-type': 'text/html' } }));
  const window = new BrowserWindow({ show: false, width: 10, height: 10, webPreferences: barePreferences(session) });
  try {
    const counts: StoreCounts[] = [];
    for (const host of hosts) {
      await window.loadURL(`https://${host}/`);
      counts.push(await countStores(window.webContents));
    }
    return counts;
  } finally {
    window.destroy();
    session.protocol.unhandle('https');
  }
}
