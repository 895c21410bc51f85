/** A window that fails, in the real application: the visit is wiped and the screen comes back by itself. */
import { afterEach, describe, expect, it } from 'vitest';
import { FAILURES_BEFORE_MAINTENANCE } from '../../shared/session/recovery.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

/** The product's promise for a crashed page, in ms. */
const RECOVERY_LIMIT_MS = 5_000;

let kiosk: Kiosk | null = null;
afterEach(() => kiosk?.close());

async function killRenderer(of: Kiosk): Promise<void> {
  await of.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
    if (window !== undefined) process.kill(window.webContents.getOSProcessId(), 'SIGKILL');
  });
}

/** Waits for the wipe of that reason and for an attract screen that can be used; returns how long it took. */
async function recovered(of: Kiosk, reason: string, from: number): Promise<number> {
  const failed = await of.logged(({ event }) => event === 'windowFailed', from);
  const wiped = await of.logged(({ event, reason: why }) => event === 'visitWiped' && why === reason, from);
  expect(wiped['verified']).toBe(true);
  await of.ready();
  return Date.parse(wiped.at) - Date.parse(failed.at);
}

describe('the window in service', () => {
  it('[PAR-15] comes back within 5 s when its process is killed in a visit, and the visit is gone', async () => {
    kiosk = await launchKiosk();
    await kiosk.begin();
    const from = kiosk.log().length;
    await killRenderer(kiosk);
    expect(await recovered(kiosk, 'crash', from)).toBeLessThan(RECOVERY_LIMIT_MS);
    await kiosk.begin();
  });

  it('comes back when the page closes itself', async () => {
    kiosk = await launchKiosk();
    const page = await kiosk.begin();
    const from = kiosk.log().length;
    await page.evaluate(() => window.close()).catch(() => undefined);
    expect(await recovered(kiosk, 'crash', from)).toBeLessThan(RECOVERY_LIMIT_MS);
    await kiosk.begin();
  });

  it('comes back when the page leaves for an empty one, which no navigation event can refuse', async () => {
    kiosk = await launchKiosk();
    const page = await kiosk.begin();
    const from = kiosk.log().length;
    await page
      .evaluate(() => {
        location.href = 'about:blank';
      })
      .catch(() => undefined);
    expect(await recovered(kiosk, 'crash', from)).toBeLessThan(RECOVERY_LIMIT_MS);
  });

  it('comes back when the page throws what nobody expected', async () => {
    kiosk = await launchKiosk();
    const page = await kiosk.begin();
    const from = kiosk.log().length;
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('unexpected');
      });
    });
    expect(await recovered(kiosk, 'crash', from)).toBeLessThan(RECOVERY_LIMIT_MS);
    await kiosk.begin();
  });

  it('[PAR-16] comes back when the page hangs, found within 10 s', async () => {
    kiosk = await launchKiosk();
    const page = await kiosk.begin();
    const from = kiosk.log().length;
    const hung = Date.now();
    void page
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
    const failed = await kiosk.logged(({ event, kind }) => event === 'windowFailed' && kind === 'hang', from);
    expect(Date.parse(failed.at) - hung).toBeLessThan(10_000);
    expect(await recovered(kiosk, 'hang', from)).toBeLessThan(RECOVERY_LIMIT_MS);
  });

  it('[PAR-16] comes back when the page never begins to speak', async () => {
    kiosk = await launchKiosk();
    await kiosk.ready();
    const from = kiosk.log().length;
    // A page that loads and hangs before its first word: what a broken bundle would do.
    await kiosk.app.evaluate(({ session }) => {
      for (const name of ['visit-a', 'visit-b']) {
        const partition = session.fromPartition(name);
        partition.protocol.unhandle('app');
        const silent = '<!doctype html><div id="root"><main data-screen="attract"></main></div>';
        partition.protocol.handle('app', () => new Response(silent, { headers: { 'content-type': 'text/html' } }));
      }
    });
    await killRenderer(kiosk);
    await kiosk.logged(({ event, kind }) => event === 'windowFailed' && kind === 'hang', from);
  });

  it('[PAR-16] comes back when the page lives but has drawn nothing', async () => {
    kiosk = await launchKiosk();
    const page = await kiosk.begin();
    const from = kiosk.log().length;
    await page.evaluate(() => document.getElementById('root')?.replaceChildren());
    expect(await recovered(kiosk, 'crash', from)).toBeLessThan(RECOVERY_LIMIT_MS);
  });

  it('[PAR-17] shows the maintenance page when there is no base to open', async () => {
    kiosk = await launchKiosk({ config: { vault: { keySource: 'systemd' } } });
    await kiosk.screen('maintenance');
    await kiosk.logged(({ event }) => event === 'houseClosed');
  });

  it('[PAR-17] gives way to the maintenance page at the third failure, with how to reach a gendarme', async () => {
    kiosk = await launchKiosk();
    for (let failure = 1; failure <= FAILURES_BEFORE_MAINTENANCE; failure += 1) {
      await kiosk.ready();
      const from = kiosk.log().length;
      await killRenderer(kiosk);
      await kiosk.logged(({ event }) => event === 'visitWiped', from);
      if (failure < FAILURES_BEFORE_MAINTENANCE) await kiosk.ready();
    }
    const page = await kiosk.screen('maintenance');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Adressez-vous aux gendarmes présents');
    for (const number of ['17', '112', '114']) expect(text).toContain(number);
    // Faults of the base are sections too, and none of them is shown for this.
    for (const lang of ['fr', 'en', 'de']) expect(await page.locator(`section[lang="${lang}"]`).filter({ visible: true }).count()).toBe(1);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  });

  it('is replaced when the graphics process is lost', async () => {
    kiosk = await launchKiosk();
    await kiosk.begin();
    const from = kiosk.log().length;
    await kiosk.app.evaluate(({ app }) => {
      // Machines without a graphics card have no such process to kill: the loss is announced as Chromium would.
      app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1, serviceName: 'GPU', name: 'GPU' });
    });
    expect(await recovered(kiosk, 'gpuLoss', from)).toBeLessThan(RECOVERY_LIMIT_MS);
  });
});
