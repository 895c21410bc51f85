/** The shell of the running application: what a visitor, or a page gone wrong, could try. */
import { createServer, type Server } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../electron/dev/paths.ts';
import { CSP_DIRECTIVES, contentSecurityPolicy } from '../../electron/security/csp.ts';
import { LEAVING_SHORTCUTS, inputOf } from '../../electron/security/shortcuts.ts';
import { LOCKED_PREFERENCES } from '../../electron/security/web-preferences.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

let kiosk: Kiosk;
let page: Page;
let server: Server;
let outside: string;
/** Requests that reached the outside: there must be none. */
const reached: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-disposition', request.url === '/download' ? 'attachment; filename=x.txt' : 'inline');
    response.end('outside');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Longer than this file takes: the visit must not end under it.
  kiosk = await launchKiosk({ config: { session: { infoSeconds: 600 } } });
  page = await kiosk.begin();
});
afterAll(async () => {
  await kiosk.close();
  server.close();
});

/** The kiosk is where it was: same page, same screen, one visible window, no page beside it. */
async function expectUnmoved(): Promise<void> {
  expect(page.isClosed()).toBe(false);
  expect(page.url()).toBe('app://kiosk/index.html');
  expect(await page.locator('[data-screen="home"]').count()).toBe(1);
  const windows = await kiosk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      kiosk: window.isKiosk(),
      visible: window.isVisible(),
      devTools: window.webContents.isDevToolsOpened(),
    })),
  );
  expect(windows).toEqual([{ kiosk: true, visible: true, devTools: false }]);
}

describe('the window', () => {
  it('has every locked preference', async () => {
    const preferences = await kiosk.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      // Not in the public types: the only way to read back what a page really runs with.
      const contents = window?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
      return contents.getLastWebPreferences();
    });
    const readBack = Object.keys(LOCKED_PREFERENCES).filter((name) => name in preferences);
    expect(readBack).toEqual(expect.arrayContaining(['sandbox', 'contextIsolation', 'nodeIntegration', 'webSecurity', 'webviewTag']));
    expect(Object.fromEntries(readBack.map((name) => [name, preferences[name]]))).toEqual(
      Object.fromEntries(Object.entries(LOCKED_PREFERENCES).filter(([name]) => readBack.includes(name))),
    );
  });

  it('gives the page the bridge and nothing of Node', async () => {
    expect(
      await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in globalThis)),
    ).toEqual([]);
    expect(await page.evaluate(() => Object.keys(window.kiosk).length)).toBeGreaterThan(20);
  });

  it('has no menu and is in kiosk mode', async () => {
    expect(await kiosk.app.evaluate(({ Menu }) => Menu.getApplicationMenu())).toBeNull();
    await expectUnmoved();
  });

  it('cannot be closed from outside, and not left by the page', async () => {
    await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
    await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expectUnmoved();
  });
});

describe('[PAR-50] keys', () => {
  beforeAll(() =>
    kiosk.app.evaluate(({ BrowserWindow }) => {
      // Registered after the shell's own listener, so it sees what that one decided.
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.on('before-input-event', (event, input) => {
        if (input.type === 'keyDown') Reflect.set(globalThis, 'lastKey', { key: input.key, stopped: event.defaultPrevented });
      });
    }),
  );

  /** Presses a key as the system would and tells what the shell decided about it. */
  const press = async (shortcut: string): Promise<unknown> => {
    const { key, control, alt, meta, shift } = inputOf(shortcut);
    const held = Object.entries({ control, alt, meta, shift }).flatMap(([name, down]) => (down ? [name] : []));
    await kiosk.app.evaluate(
      ({ BrowserWindow }, { keyCode, modifiers }) => {
        Reflect.set(globalThis, 'lastKey', null);
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const typed = modifiers as Electron.KeyboardInputEvent['modifiers'];
        contents?.sendInputEvent({ type: 'keyDown', keyCode, ...(typed === undefined ? {} : { modifiers: typed }) });
        contents?.sendInputEvent({ type: 'keyUp', keyCode, ...(typed === undefined ? {} : { modifiers: typed }) });
      },
      { keyCode: key.replace(/^Arrow/, '').replace(/^ $/, 'Space'), modifiers: held },
    );
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
    const seen: unknown = await kiosk.app.evaluate((): unknown => Reflect.get(globalThis, 'lastKey'));
    return seen;
  };

  /** Names that Electron cannot send as a key press; the rule itself is tested on them in `tests/unit/security`. */
  const unsendable = /^(?:Browser|Launch|Zoom)|^(?:ContextMenu|Print|Help|Find|Open|Power|Sleep)$/;

  it.each(LEAVING_SHORTCUTS.filter((shortcut) => !unsendable.test(shortcut)))('%s is stopped and changes nothing', async (shortcut) => {
    expect(await press(shortcut)).toMatchObject({ stopped: true });
    await expectUnmoved();
  });

  it.each(['a', 'Tab', 'Shift+Tab', 'ArrowDown', 'Control+a'])('%s reaches the page', async (shortcut) => {
    expect(await press(shortcut)).toMatchObject({ stopped: false });
    await expectUnmoved();
  });
});

describe('[PAR-50] navigation', () => {
  const attempts: readonly (readonly [name: string, run: string])[] = [
    ['to another site', 'location.href = OUTSIDE'],
    ['by replacing', 'location.replace(OUTSIDE)'],
    ['to another page of ours', 'location.href = "app://kiosk/maintenance.html"'],
    ['to another host of our scheme', 'location.href = "app://other/index.html"'],
    ['to a file', 'location.href = "file:///etc/passwd"'],
    ['to a page in the address', 'location.href = "data:text/html,<h1>x</h1>"'],
    ['to the browser itself', 'location.href = "chrome://gpu"'],
    ['to a mail program', 'location.href = "mailto:x@exemple.example"'],
    ['to a telephone', 'location.href = "tel:17"'],
    ['by reloading', 'location.reload()'],
    ['back', 'history.back()'],
    ['by a link', 'const a = document.createElement("a"); a.href = OUTSIDE; document.body.append(a); a.click(); a.remove()'],
    [
      'by a link to a new window',
      'const a = document.createElement("a"); a.href = OUTSIDE; a.target = "_blank"; document.body.append(a); a.click(); a.remove()',
    ],
    [
      'by a download link',
      'const a = document.createElement("a"); a.href = OUTSIDE + "/download"; a.download = "x"; document.body.append(a); a.click(); a.remove()',
    ],
    [
      'by a download of its own',
      'const a = document.createElement("a"); a.href = URL.createObjectURL(new Blob(["x"])); a.download = "x"; document.body.append(a); a.click(); a.remove()',
    ],
    [
      'by a form',
      'const f = document.createElement("form"); f.action = OUTSIDE; f.method = "post"; document.body.append(f); f.submit(); f.remove()',
    ],
    [
      'by a frame',
      'const i = document.createElement("iframe"); i.src = OUTSIDE; document.body.append(i); setTimeout(() => i.remove(), 200)',
    ],
    [
      'by a frame of its own',
      'const i = document.createElement("iframe"); i.src = "app://kiosk/index.html"; document.body.append(i); setTimeout(() => i.remove(), 200)',
    ],
    [
      'by a webview',
      'const w = document.createElement("webview"); w.setAttribute("src", OUTSIDE); document.body.append(w); setTimeout(() => w.remove(), 200)',
    ],
    ['by a new window', 'window.open(OUTSIDE)'],
    ['by a blank window', 'window.open("about:blank")'],
    ['by printing', 'window.print()'],
    ['by a dialogue', 'alert("x"); confirm("x"); prompt("x")'],
  ];

  it.each(attempts)('%s leads nowhere', async (_name, run) => {
    // As text: the driver evaluates it, the page's policy is not asked.
    await page.evaluate(`(() => { ${run.replaceAll('OUTSIDE', JSON.stringify(outside))} })()`).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 250));
    await expectUnmoved();
    expect(reached).toEqual([]);
  });

  it('does not follow a page of ours that would redirect', async () => {
    await kiosk.app.evaluate(
      ({ BrowserWindow }, url) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.loadURL(url)
          .catch(() => undefined),
      outside,
    );
    expect(reached).toEqual([]);
    await expectUnmoved();
  });
});

describe('[PAR-50] the network', () => {
  const attempts: readonly (readonly [name: string, run: (url: string) => Promise<string>])[] = [
    [
      'fetch',
      async (url) =>
        fetch(url).then(
          () => 'reached',
          () => 'refused',
        ),
    ],
    [
      'fetch without an answer',
      async (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'reached',
          () => 'refused',
        ),
    ],
    ['a beacon', async (url) => (navigator.sendBeacon(url) ? 'sent' : 'refused')],
    [
      'an XMLHttpRequest',
      async (url) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.addEventListener('load', () => resolve('reached'));
          request.addEventListener('error', () => resolve('refused'));
          request.open('GET', url);
          request.send();
        }),
    ],
    [
      'a WebSocket',
      async (url) =>
        new Promise((resolve) => {
          const socket = new WebSocket(url.replace('http', 'ws'));
          socket.addEventListener('open', () => resolve('reached'));
          socket.addEventListener('error', () => resolve('refused'));
        }),
    ],
    [
      'an EventSource',
      async (url) =>
        new Promise((resolve) => {
          const source = new EventSource(url);
          source.addEventListener('open', () => resolve('reached'));
          source.addEventListener('error', () => {
            source.close();
            resolve('refused');
          });
        }),
    ],
    [
      'an image',
      async (url) =>
        new Promise((resolve) => {
          const image = new Image();
          image.addEventListener('load', () => resolve('reached'));
          image.addEventListener('error', () => resolve('refused'));
          image.src = `${url}/x.png`;
        }),
    ],
    [
      'a style sheet',
      async (url) =>
        new Promise((resolve) => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.addEventListener('load', () => resolve('reached'));
          link.addEventListener('error', () => resolve('refused'));
          link.href = `${url}/x.css`;
          document.head.append(link);
        }),
    ],
    [
      'a font',
      async (url) =>
        new FontFace('x', `url(${url}/x.woff2)`).load().then(
          () => 'reached',
          () => 'refused',
        ),
    ],
    [
      'a direct connection',
      async () =>
        new Promise((resolve) => {
          const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] });
          const candidates: string[] = [];
          connection.addEventListener('icecandidate', ({ candidate }) => {
            if (candidate !== null && candidate.candidate !== '') candidates.push(candidate.candidate);
          });
          connection.createDataChannel('x');
          void connection.createOffer().then((offer) => connection.setLocalDescription(offer));
          setTimeout(() => {
            connection.close();
            resolve(candidates.some((candidate) => / (?:srflx|relay) /.test(candidate)) ? 'reached' : 'refused');
          }, 700);
        }),
    ],
  ];

  it.each(attempts)('%s is refused', async (_name, run) => {
    // A beacon is only queued: that nothing arrives is what counts.
    expect(['refused', 'sent']).toContain(await page.evaluate(run, outside));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(reached).toEqual([]);
  });

  it('is not reached even when the policy is out of the way', async () => {
    const cancelled = await kiosk.app.evaluate(
      ({ session }, url) =>
        new Promise<string>((resolve) => {
          void session
            .fromPartition('visit-a')
            .fetch(url)
            .then(
              () => resolve('reached'),
              () => resolve('refused'),
            );
        }),
      outside,
    );
    expect(cancelled).toBe('refused');
    expect(reached).toEqual([]);
  });
});

describe('[PAR-50] permissions', () => {
  it.each(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage', 'screen-wake-lock'])(
    '%s is denied',
    async (name) => {
      const state = await page.evaluate(
        async (permission) =>
          navigator.permissions.query({ name: permission as PermissionName }).then(
            (status) => status.state,
            () => 'denied',
          ),
        name,
      );
      expect(state).toBe('denied');
    },
  );

  it('no camera, no screen, no device, no file is given', async () => {
    const tries = [
      'navigator.mediaDevices.getUserMedia({ audio: true, video: true })',
      'navigator.mediaDevices.getDisplayMedia({ video: true })',
      'navigator.clipboard.readText()',
      'navigator.usb.requestDevice({ filters: [] })',
      'navigator.hid.requestDevice({ filters: [] })',
      'navigator.serial.requestPort()',
      'navigator.bluetooth.requestDevice({ acceptAllDevices: true })',
      'showOpenFilePicker()',
      'showSaveFilePicker()',
      'showDirectoryPicker()',
      'navigator.serviceWorker.register("/sw.js")',
      'Notification.requestPermission().then((answer) => { if (answer !== "granted") throw answer; })',
      'document.documentElement.requestPointerLock()',
    ];
    const given: unknown[] = [];
    for (const attempt of tries) {
      given.push(
        await page.evaluate(
          `(async () => { try { const got = await ${attempt}; return Array.isArray(got) ? got.length : got === undefined ? 0 : 1; } catch { return 0; } })()`,
        ),
      );
    }
    expect(given).toEqual(tries.map(() => 0));
    await expectUnmoved();
  });
});

describe('the bundles', () => {
  it('hold no file field: its dialogue is the one that nothing can refuse', () => {
    const folder = join(ROOT, '.build', 'renderer', 'assets');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const name of scripts) {
      // React Aria's file trigger would bring one along.
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/type:\s*[`"']file[`"']/);
    }
  });
});

describe('pages', () => {
  it('come with the whole policy, and nothing unsafe in it', async () => {
    for (const path of ['index.html', 'maintenance.html', 'missing.html', '../../package.json']) {
      const headers = await page.evaluate(async (url) => Object.fromEntries((await fetch(url)).headers), `app://kiosk/${path}`);
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy());
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    }
    expect(contentSecurityPolicy()).not.toContain('unsafe');
    expect(CSP_DIRECTIVES['default-src']).toEqual(["'none'"]);
  });

  it.each([
    '../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    'resources/config/trial.jsonc',
    '.stamp',
    'assets/',
    '',
  ])('do not give %s', async (path) => {
    const status = await page.evaluate(async (url) => (await fetch(url)).status, `app://kiosk/${path}`);
    expect([403, 404]).toContain(status);
  });

  it('are read only', async () => {
    const status = await page.evaluate(async () => (await fetch('app://kiosk/index.html', { method: 'POST', body: 'x' })).status);
    expect(status).toBe(403);
  });

  it('run no inline script and no text as code', async () => {
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      try {
        script.textContent = 'globalThis.__ran = true';
        document.body.append(script);
      } catch {
        // Trusted types refuse before the policy does.
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      return '__ran' in globalThis;
    });
    expect(ran).toBe(false);
  });
});

describe('[PAR-50] what a finger does', () => {
  it('does not zoom by pinching', async () => {
    const finger = await page.context().newCDPSession(page);
    await finger.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    await finger.send('Input.synthesizePinchGesture', { x: 12, y: 900, scaleFactor: 3, relativeSpeed: 800, gestureSourceType: 'touch' });
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    const factor = await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
    expect(factor).toBe(1);
    await expectUnmoved();
  });

  it('opens nothing that is let fall on the page', async () => {
    const hand = await page.context().newCDPSession(page);
    const data = { items: [{ mimeType: 'text/uri-list', data: outside }], dragOperationsMask: 1 };
    await hand.send('Input.dispatchDragEvent', { type: 'dragEnter', x: 12, y: 900, data });
    await hand.send('Input.dispatchDragEvent', { type: 'dragOver', x: 12, y: 900, data });
    await hand.send('Input.dispatchDragEvent', { type: 'drop', x: 12, y: 900, data });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(reached).toEqual([]);
    await expectUnmoved();
  });
});
