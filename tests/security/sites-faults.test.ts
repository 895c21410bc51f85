/** Official sites that fail, or are made to: what the visitor is told, and that the terminal stays on its feet. */
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../electron/dev/paths.ts';
import { LEAVING_SHORTCUTS, inputOf } from '../../electron/security/shortcuts.ts';
import { SIEGE_PAGES } from '../fixtures/site-attack-pages.ts';
import { FOREIGN, SITE, besiege, type Siege } from '../fixtures/site-siege.ts';
import type { SiteAnswer, SitePages } from '../fixtures/site-stand.ts';

const BAD = { expired: 'expired', wrongname: 'wrongName', stranger: 'unknownAuthority', selfsigned: 'selfSigned' } as const;
const badHosts = Object.keys(BAD).map((name) => `${name}.site-a.example`);
const HANGING = 'hanging.site-a.example';

const html = (body: string): SiteAnswer => ({ body: `<!doctype html><title>t</title>${body}` });

/** Each in a row of its own, as places in the page that a test can press; what they open is larger than the view. */
const FIELDS = `<style>body > * { position: fixed; left: 0; width: 200px; height: 50px }</style>
  <select id=s style="bottom:0"></select><input id=d type=date style="top:0"><input id=c type=color style="top:100px">
  <input id=l list=all style="top:200px"><datalist id=all></datalist><a id=a href=/two style="top:300px">link</a>
  <script>for (let n = 0; n < 200; n += 1) { s.add(new Option('x'.repeat(200) + n)); all.append(new Option('y'.repeat(200) + n)) }</script>`;

const PAGES: SitePages = {
  ...SIEGE_PAGES[SITE],
  '/chain/*': ({ path }) => ({ status: 302, headers: { Location: `/chain/${Number(path.split('/').at(-1)) + 1}` } }),
  '/reloads': () => html('<script>setTimeout(() => location.reload(), 10)</script>'),
  '/hangs': () => html('<script>for (;;);</script>'),
  // 500 MB, were it let.
  '/heavy': () => ({
    body: Readable.from(
      (function* () {
        for (let n = 0; n < 500; n += 1) yield Buffer.alloc(1_048_576, n === 0 ? '<!--' : 'x');
      })(),
    ),
  }),
  '/fields': () => html(FIELDS),
};

let siege: Siege;
beforeAll(async () => {
  const at443 = (path: string): string => `https://${SITE}${path}`;
  siege = await besiege({
    pages: { ...SIEGE_PAGES, [SITE]: PAGES, [HANGING]: {}, ...Object.fromEntries(badHosts.map((host) => [host, {}])) },
    certificates: Object.fromEntries(Object.entries(BAD).map(([name, kind]) => [`${name}.site-a.example`, kind])),
    starts: {
      hanging: `https://${HANGING}/`,
      ...Object.fromEntries(
        ['chain', 'reloads', 'hangs', 'heavy', 'fields'].map((name) => [name, at443(name === 'chain' ? '/chain/1' : `/${name}`)]),
      ),
      ...Object.fromEntries(Object.keys(BAD).map((name) => [name, `https://${name}.site-a.example/`])),
    },
    before: [at('tests', 'fixtures', 'short-patience.cjs')],
  });
  siege.stand.fault(HANGING, 'silent');
});
afterAll(() => siege.end());

describe('[PAR-185] a site that fails', () => {
  afterEach(async () => {
    await siege.expectStanding();
    if (!(await siege.close())) throw new Error('the wipe found something');
  });

  it.each([
    ...Object.keys(BAD).map((name) => [name, 'certificate'] as const),
    ['hanging', 'slow'],
    ['hangs', 'hung'],
    ['heavy', 'tooHeavy'],
    ['chain', 'loop'],
  ] as const)('%s: %s', async (site, failure) => {
    expect(await siege.open(site)).toMatchObject({ phase: 'failed', failure });
  });

  it('reloads without end: loop', async () => {
    await siege.open('reloads');
    expect(await siege.until(({ phase }) => phase === 'failed')).toMatchObject({ failure: 'loop' });
  });

  it('takes memory without end: too heavy', async () => {
    await siege.open();
    await siege.run(`const all = []; window.take = setInterval(() => all.push(new Uint8Array(67_108_864).fill(1)), 20)`);
    expect(['tooHeavy', 'crashed']).toContain((await siege.until(({ phase }) => phase === 'failed')).failure);
  });

  it('loses its process: crashed', async () => {
    await siege.open();
    await siege.kiosk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.getParentWindow() !== null)
        ?.webContents.forcefullyCrashRenderer(),
    );
    expect(await siege.until(({ phase }) => phase === 'failed')).toMatchObject({ failure: 'crashed' });
  });
});

describe('[PAR-185] a site that makes a noise', () => {
  beforeAll(async () => void (await siege.open('fields')));
  afterAll(() => siege.close());
  afterEach(() => siege.expectStanding());

  /** Runs a script for half a second; the shell is told no more often than a screen can show. */
  it.each([
    [
      'in its fields',
      `const end = performance.now() + 500; while (performance.now() < end) { for (let n = 0; n < 200; n += 1) { d.focus(); l.focus(); l.blur(); l.dispatchEvent(new Event('focusin', { bubbles: true })) } await new Promise((resolve) => setTimeout(resolve)) }`,
    ],
    ['in what it is refused', `for (let n = 0; n < 2_000; n += 1) open('https://${FOREIGN}/' + n)`],
    ['in messages', `const end = performance.now() + 500; while (performance.now() < end) { alert('x'); print() }`],
    ['in its address', `for (let n = 0; n < 1_000; n += 1) history.pushState(n, '', '#' + n)`],
    ['in its title', `for (let n = 0; n < 1_000; n += 1) document.title = 'x'.repeat(100_000) + n`],
    [
      'in its frames',
      `for (let n = 0; n < 300; n += 1) document.body.append(document.createElement('iframe')); setTimeout(() => document.querySelectorAll('iframe').forEach((each) => each.remove()), 100)`,
    ],
    [
      'in its looks',
      `const e = document.createElement('div'); e.style.cssText = 'position:fixed;inset:-9999px;z-index:2147483647;transform:scale(999) rotate3d(1,1,1,45deg);filter:blur(99px)'; e.innerHTML = '<b style="box-shadow:0 0 999px red">x</b>'.repeat(500); document.body.append(e); setTimeout(() => e.remove(), 200)`,
    ],
  ])('%s', async (_where, script) => {
    await siege.states();
    await siege.run(script);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await siege.states()).length).toBeLessThan(60);
  });
});

describe('[PAR-185] hands on an official site', () => {
  beforeAll(async () => void (await siege.open('fields')));
  afterAll(() => siege.close());
  afterEach(() => siege.expectStanding());

  it.each([
    ['a list', 1_080],
    ['a calendar', 20],
    ['a colour', 120],
    ['words to choose from', 220],
  ])('%s that is open goes with the view', async (_what, y) => {
    await siege.touch({ x: 180, y });
    await siege.touch({ x: 180, y });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await siege.place(false);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await siege.expectStanding();
    await siege.place(true);
  });

  it('keys that lead out of a page lead nowhere', async () => {
    // F6 gives the keys to the shell, as it should: without a window manager its window then comes to the front.
    const keys = LEAVING_SHORTCUTS.map(inputOf).filter(
      ({ key }) => !/^(?:Browser|Launch|Zoom)|^(?:F6|ContextMenu|Print|Help|Find|Open|Power|Sleep)$/.test(key),
    );
    const passed = await siege.kiosk.app.evaluate(
      async ({ BrowserWindow }, presses) => {
        const site = BrowserWindow.getAllWindows().find((window) => window.getParentWindow() !== null)?.webContents;
        const through: string[] = [];
        const seen = new Promise<void>((resolve) =>
          site?.on('before-input-event', (event, { key, type }) => {
            if (type === 'keyDown' && !event.defaultPrevented) through.push(key);
            if (key === 'z') resolve();
          }),
        );
        for (const { key, modifiers } of [...presses, { key: 'z', modifiers: [] }])
          for (const type of ['keyDown', 'keyUp'] as const)
            site?.sendInputEvent({ type, keyCode: key.replace(/^Arrow/, '').replace(/^ $/, 'Space'), modifiers: [...modifiers] });
        await seen;
        return through;
      },
      keys.map(({ key, control, alt, meta, shift }) => ({
        key,
        modifiers: (
          [
            ['control', control],
            ['alt', alt],
            ['meta', meta],
            ['shift', shift],
          ] as const
        ).flatMap(([name, held]) => (held ? [name] : [])),
      })),
    );
    expect(passed.filter((key) => !/^(?:Control|Alt|Meta|Shift|z)$/.test(key))).toEqual([]);
    expect(await siege.address()).toBe(`https://${SITE}/fields`);
  });

  it('a menu, a wheel and a link that is drawn away do nothing', async () => {
    await siege.run(`window.dragged = []; document.addEventListener('dragstart', (event) => dragged.push(event.defaultPrevented))`);
    await siege.touch({ x: 20, y: 310, button: 'right' });
    await siege.touch({ x: 20, y: 310, to: { x: 500, y: -200 } });
    await siege.kiosk.app.evaluate(({ BrowserWindow }) => {
      const site = BrowserWindow.getAllWindows().find((window) => window.getParentWindow() !== null)?.webContents;
      for (let n = 0; n < 5; n += 1) site?.sendInputEvent({ type: 'mouseWheel', x: 500, y: 500, deltaY: 240, modifiers: ['control'] });
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await siege.run('return [dragged.every(Boolean), visualViewport.scale, innerWidth]')).toEqual([true, 1, 1_000]);
    expect(await siege.address()).toBe(`https://${SITE}/fields`);
  });
});
