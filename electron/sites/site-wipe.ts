/**
 * The end of an opening: its partition is cleared though nothing will ever use it again, then probed from a new process at each address that showed a
 * document. What a cleared partition could still remember (that a host wants https, a password of a host) goes with its number.
 */
import { BrowserWindow } from 'electron';
import { barePreferences } from '../security/web-preferences.ts';
import { clearClipboards, clipboardsEmpty } from '../session/clipboards.ts';
import { runProbes } from '../session/probes.ts';
import { clearPartition, countStores, processGone, type StoreCounts } from '../session/wipe.ts';
import type { WipeReport } from '../session/visit-ports.ts';
import type { SiteTraces } from './site-traces.ts';

/** Clears and probes what an opening left. Call after its window was destroyed; rejects only when Electron itself fails. */
export async function wipeSite({ session, pids, hosts }: SiteTraces): Promise<WipeReport> {
  clearClipboards();
  await clearPartition(session);
  const stores = readStores(session, hosts);
  const found = await runProbes({
    cookies: async () => (await session.cookies.get({})).length === 0,
    siteStores: async () => (await stores).every((counts) => Object.values(counts).every((count) => count === 0)),
    serviceWorkers: () => Object.keys(session.serviceWorkers.getAllRunning()).length === 0,
    httpCache: async () => (await session.getCacheSize()) === 0,
    clipboard: clipboardsEmpty,
    rendererProcess: async () => (await Promise.all([...pids].map(processGone))).every(Boolean),
  });
  return { verified: found.length === 0, found };
}

/** Looks into the partition as the next page of each of those hosts would, without asking the network. */
async function readStores(session: SiteTraces['session'], hosts: ReadonlySet<string>): Promise<readonly StoreCounts[]> {
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
