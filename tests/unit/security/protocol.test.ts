import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CSP_DIRECTIVES, contentSecurityPolicy } from '../../../electron/security/csp.ts';
import { PROBE_URL, answer, fileOf, isOwnUrl, type ServedFolders } from '../../../electron/security/protocol.ts';
import { mayRequest } from '../../../electron/security/requests.ts';

let root: string;
let folders: ServedFolders;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'borne-protocol-'));
  folders = { renderer: join(root, 'renderer'), resources: join(root, 'resources') };
  for (const folder of ['renderer/assets', 'renderer-secret', 'resources/communes', 'resources/config'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'renderer', 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'renderer', 'assets', 'a b.js'), 'void 0');
  writeFileSync(join(root, 'renderer', 'stamp'), 'x');
  writeFileSync(join(root, 'renderer-secret', 'key.json'), '{}');
  writeFileSync(join(root, 'resources', 'communes', '70.json'), '[]');
  writeFileSync(join(root, 'resources', 'config', 'trial.json'), '{}');
  writeFileSync(join(root, 'secret.json'), '{}');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const get = (url: string, method = 'GET') => answer({ url, method }, folders);

describe('the app protocol', () => {
  it.each([
    ['app://kiosk/index.html', 'text/html; charset=utf-8'],
    ['app://kiosk/assets/a%20b.js', 'text/javascript; charset=utf-8'],
    ['app://kiosk/resources/communes/70.json', 'application/json; charset=utf-8'],
    [PROBE_URL, 'text/html; charset=utf-8'],
  ])('serves %s', async (url, type) => {
    const response = await get(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it.each([
    'app://kiosk/../secret.json',
    'app://kiosk/%2e%2e/secret.json',
    'app://kiosk/..%2fsecret.json',
    'app://kiosk/..%5csecret.json',
    'app://kiosk/assets/..%2f..%2f..%2fsecret.json',
    'app://kiosk/%2e%2e%2frenderer-secret/key.json',
    'app://kiosk/resources/..%2f..%2fsecret.json',
    'app://kiosk/resources/config/trial.json',
    'app://kiosk/resources/unknown/x.json',
    'app://kiosk/stamp',
    'app://kiosk/.hidden.json',
    'app://kiosk/index.html%00.json',
    'app://kiosk/%E0%A4%A',
    'app://kiosk/',
    'app://kiosk/assets',
    'app://other/index.html',
    'app://kiosk:8080/index.html',
    'app://user@kiosk/index.html',
    'file:///etc/passwd',
    'https://kiosk/index.html',
    'not a url',
  ])('refuses %s', async (url) => {
    const response = await get(url);
    expect([403, 404]).toContain(response.status);
    expect(await response.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await get('app://kiosk/index.html', method)).status).toBe(403);
  });

  it('never names a file outside its two folders', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2e%2e',
      '%2f',
      '%5c',
      '/',
      '\\',
      'resources',
      'communes',
      'index.html',
      'x.json',
      '%00',
      '~',
      'a',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = fileOf({ method: 'GET', url: `app://kiosk/${pieces.join('')}.json` }, folders);
        if (file !== null) expect(file.startsWith(folders.renderer + sep) || file.startsWith(folders.resources + sep)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it('puts the policy and its companions on every answer', async () => {
    for (const url of ['app://kiosk/index.html', 'app://kiosk/missing.html', 'app://other/x', PROBE_URL]) {
      const { headers } = await get(url);
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy());
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('the policy', () => {
  it('has nothing unsafe, no address of another and no wildcard', () => {
    const text = contentSecurityPolicy();
    expect(text).not.toMatch(/unsafe|https?:|\*|blob:|filesystem:/);
    for (const directive of ['default-src', 'base-uri', 'form-action', 'frame-ancestors', 'object-src'])
      expect(CSP_DIRECTIVES[directive]).toEqual(["'none'"]);
    expect(CSP_DIRECTIVES['script-src']).toEqual(["'self'"]);
  });
});

describe('requests of the window', () => {
  it.each([
    ['app://kiosk/index.html', 'mainFrame', true],
    ['data:image/png;base64,AA', 'image', true],
    ['data:text/html,x', 'mainFrame', false],
    ['data:image/png;base64,AA', 'xhr', false],
    ['http://127.0.0.1:80/', 'xhr', false],
    ['https://www.service-public.gouv.fr/', 'mainFrame', false],
    ['ws://127.0.0.1/', 'webSocket', false],
    ['file:///etc/passwd', 'xhr', false],
    ['blob:app://kiosk/1', 'xhr', false],
    ['devtools://devtools/bundled/x.js', 'script', false],
    ['chrome-extension://x/y.js', 'script', false],
  ])('%s as %s: %s', (url, resourceType, allowed) => {
    expect(mayRequest({ url, resourceType }, '')).toBe(allowed);
  });
  it('reach the development server only when the build names it', () => {
    expect(mayRequest({ url: 'http://127.0.0.1:5173/main.tsx', resourceType: 'script' }, 'http://127.0.0.1:5173')).toBe(true);
    expect(mayRequest({ url: 'ws://127.0.0.1:5173/', resourceType: 'webSocket' }, 'http://127.0.0.1:5173')).toBe(true);
    expect(mayRequest({ url: 'http://127.0.0.1:5174/', resourceType: 'script' }, 'http://127.0.0.1:5173')).toBe(false);
  });
  it('know our address by scheme and host, since its origin is the text null', () => {
    expect(new URL('app://kiosk/').origin).toBe('null');
    expect(isOwnUrl('app://kiosk/index.html')).toBe(true);
    expect(isOwnUrl('app://kiosk.evil/index.html')).toBe(false);
    expect(isOwnUrl('https://kiosk/')).toBe(false);
  });
});
