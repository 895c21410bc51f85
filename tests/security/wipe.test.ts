/** The end of a visit, in the real application: a canary in every store, then nothing. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../electron/boot/step.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

const CANARY = 'canari-7f3a';

let kiosk: Kiosk;
beforeEach(async () => {
  kiosk = await launchKiosk();
});
afterEach(() => kiosk.close());

/** Plants the canary in every store of the page and of the session behind it. */
async function plant(): Promise<void> {
  const page = await kiosk.page();
  await page.evaluate(async (canary) => {
    localStorage.setItem('k', canary);
    sessionStorage.setItem('k', canary);
    const cache = await caches.open(canary);
    await cache.put('https://exemple.example/k', new Response(canary));
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle(canary, { create: true })).createWritable();
    await file.write(canary);
    await file.close();
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(canary, 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('s'));
      opening.addEventListener('error', () => reject(new Error('indexedDB')));
      opening.addEventListener('success', () => {
        const writing = opening.result.transaction('s', 'readwrite');
        writing.objectStore('s').put(canary, 'k');
        writing.addEventListener('complete', () => resolve());
      });
    });
  }, CANARY);
  await kiosk.app.evaluate(async ({ BrowserWindow, clipboard }, canary) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
    if (window === undefined) throw new Error('no window');
    await window.webContents.session.cookies.set({ url: 'https://exemple.example', name: 'k', value: canary });
    await clipboard.writeText(canary);
  }, CANARY);
  writeFileSync(join(kiosk.dataDir, 'tmp', `${CANARY}.pdf`), CANARY);
}

/** What each partition still holds, read by an empty page of its own. */
async function leftovers(): Promise<unknown> {
  return kiosk.app.evaluate(async ({ BrowserWindow, session, clipboard }) => {
    const found: unknown[] = [];
    for (const name of ['visit-a', 'visit-b']) {
      const partition = session.fromPartition(name);
      const window = new BrowserWindow({ show: false, webPreferences: { session: partition, sandbox: true } });
      await window.loadURL('app://kiosk/probe');
      const stores: unknown = await window.webContents.executeJavaScript(`(async () => {
        const files = [];
        for await (const file of (await navigator.storage.getDirectory()).keys()) files.push(file);
        return [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, files.length];
      })()`);
      window.destroy();
      found.push(stores, (await partition.cookies.get({})).length);
    }
    found.push(clipboard.readText());
    return found;
  });
}

describe('the end of a visit', () => {
  it('[PAR-13] leaves nothing in any store, and the renderer process is another', async () => {
    const home = await kiosk.begin();
    await plant();
    const before = await rendererPids(kiosk);
    // A session storage belongs to its window: that one is gone with it.
    expect(await leftovers()).toEqual([[1, 0, 1, 1, 1], 1, [0, 0, 0, 0, 0], 0, CANARY]);
    await kiosk.tap(home.getByRole('button', { name: 'Effacer et terminer' }));
    const line = await kiosk.logged(({ event }) => event === 'visitWiped');
    expect(line).toMatchObject({ reason: 'button', verified: true });
    await kiosk.ready();
    expect(await leftovers()).toEqual([[0, 0, 0, 0, 0], 0, [0, 0, 0, 0, 0], 0, '']);
    expect(readdirSync(join(kiosk.dataDir, 'tmp'))).toEqual([]);
    const after = await rendererPids(kiosk);
    for (const pid of before) expect(after).not.toContain(pid);
    for (const pid of before) expect(existsSync(`/proc/${pid}`)).toBe(false);
  });
});

describe('a wipe that cannot be proved', () => {
  it('[PAR-14] lets nobody in: the application gives way to a fresh process', async () => {
    const home = await kiosk.begin();
    await kiosk.app.evaluate(({ app, session }) => {
      session.fromPartition('visit-a').getCacheSize = async () => 1;
      // The fresh process itself would outlive this test.
      app.relaunch = () => undefined;
    });
    const child = kiosk.app.process();
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    await kiosk.tap(home.getByRole('button', { name: 'Effacer et terminer' }));
    expect(await ended).toBe(EXIT_CODES.restarting);
    const lines = kiosk.log();
    expect(lines.find(({ event }) => event === 'visitWiped')).toMatchObject({ verified: false });
    expect(lines.find(({ event }) => event === 'wipeFailed')).toMatchObject({ probe: 'httpCache' });
    expect(lines.find(({ event }) => event === 'stopped')).toMatchObject({ restart: true });
  });
});

async function rendererPids(of: Kiosk): Promise<readonly number[]> {
  return of.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter((process) => process.type === 'Tab')
      .map((process) => process.pid),
  );
}
