/**
 * The two packages as they would be copied to a terminal. The release variant is made here with whatever runtime there is, to prove
 * the packaging; `npm run package -- --release` itself refuses a runtime that is not fit for service.
 */
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { _electron } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFuses } from '../../electron/dev/fuses.ts';
import { packagedExecutable, packageFolder } from '../../electron/dev/packaging.ts';
import { at } from '../../electron/dev/paths.ts';
import { readRuntime, sandboxSwitches } from '../../electron/dev/runtime.ts';

const VARIANTS = ['standard', 'release'] as const;

/** Longest life of a black-box start in these tests, in ms. */
const LIMIT_MS = 60_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'borne-package-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a package without Playwright and waits for its end. */
const start = async (
  variant: (typeof VARIANTS)[number],
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly output: string }> =>
  new Promise((resolve) => {
    const child = spawn(at(packagedExecutable(variant)), [...sandboxSwitches(), ...args], { env: { ...process.env, ...env } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });

const own = (name: string): readonly string[] => ['--config', at('resources', 'config', 'trial.jsonc'), '--data-dir', join(folder, name)];

describe.each(VARIANTS)('the %s package', (variant) => {
  it('holds the three bundles and only the packages that contain native code', () => {
    const files = listPackage(at(packageFolder(variant), 'resources', 'app.asar'), { isPack: false });
    for (const wanted of ['/.build/electron/main.cjs', '/.build/electron/preload.cjs', '/.build/renderer/index.html', '/package.json']) {
      expect(files).toContain(wanted);
    }
    const packages = new Set(files.flatMap((file) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []));
    for (const bundled of ['react', 'zod', 'kysely', 'i18next', 'vite', 'electron', 'playwright-core'])
      expect(packages).not.toContain(bundled);
    expect(packages).toContain('libsql');
    expect(packages).toContain('@node-rs/argon2');
    expect(files.filter((file) => /\.(?:ts|tsx|map)$/.test(file) || file.startsWith('/tests/') || file.startsWith('/electron/'))).toEqual(
      [],
    );
  });

  it('keeps native code outside the archive, for one C library only', () => {
    const unpacked = at(packageFolder(variant), 'resources', 'app.asar.unpacked');
    const native = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.node'));
    expect(native).toHaveLength(2);
    expect(native.filter((file) => file.includes('musl'))).toEqual([]);
  });

  it("carries no application folder beside the archive, neither ours nor Electron's default one", () => {
    const resources = readdirSync(at(packageFolder(variant), 'resources'));
    expect(resources.filter((name) => name === 'app' || name === 'default_app.asar')).toEqual([]);
  });

  it('does not run as Node', async () => {
    const marker = 'ran-as-node';
    const { output } = await start(variant, ['--capture', join(folder, `${variant}-node.png`), ...own(`${variant}-node`)], {
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: `--require ${join(folder, marker)}`,
    });
    expect(output).not.toContain(marker);
    expect(existsSync(join(folder, `${variant}-node.png`))).toBe(true);
  });

  it('starts by itself and shows the home screen', async () => {
    const picture = join(folder, `${variant}.png`);
    const { code } = await start(variant, ['--capture', picture, ...own(variant)]);
    expect(code).toBe(0);
    const png = openSync(picture, 'r');
    const head = Buffer.alloc(24);
    readSync(png, head, 0, 24, 0);
    closeSync(png);
    expect(head.subarray(1, 4).toString('ascii')).toBe('PNG');
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([1080, 1920]);
  });
});

describe('the fuses', () => {
  it('are all set in the release, as far as the runtime has them', async () => {
    const fuses = await readFuses(at(packagedExecutable('release')));
    const present = Object.fromEntries(Object.entries(fuses).filter(([, value]) => value !== null));
    expect(present).toMatchObject({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      OnlyLoadAppFromAsar: true,
    });
    expect(present.GrantFileProtocolExtraPrivileges ?? false).toBe(false);
  });

  it('differ in the test package by the inspector only', async () => {
    const [standard, release] = await Promise.all(VARIANTS.map(async (variant) => readFuses(at(packagedExecutable(variant)))));
    expect(standard).toEqual({ ...release, EnableNodeCliInspectArguments: true });
  });
});

describe('[PAR-57] the doors for a debugger', () => {
  it('let Playwright drive the test package', async () => {
    const app = await _electron.launch({
      executablePath: at(packagedExecutable('standard')),
      args: [...sandboxSwitches(), ...own('driven')],
    });
    const page = await app.firstWindow();
    expect(page.url()).toMatch(/^app:\/\/kiosk\//);
    expect(await app.evaluate(({ app: running }) => running.isPackaged)).toBe(true);
    await app.close();
  });

  it.each(['--remote-debugging-port=0', '--remote-debugging-pipe', '--inspect=0', '--js-flags=--expose-gc', '--disable-web-security'])(
    'are shut in the release: %s ends it before any window',
    async (option) => {
      const { code, output } = await start('release', [option, ...own('refused')]);
      expect(code).toBe(3);
      expect(output).not.toContain('DevTools listening');
    },
  );
});

describe('npm run package -- --release', () => {
  it.runIf(readRuntime().origin === 'trial')('[PAR-57] refuses the trial runtime and says why', () => {
    const before = readFileSync(at(packagedExecutable('release'))).length;
    expect(() =>
      execFileSync(at('node_modules', '.bin', 'tsx'), ['electron/dev/package.ts', '--release'], { cwd: at(), stdio: 'pipe' }),
    ).toThrow(/must not serve the public/);
    expect(readFileSync(at(packagedExecutable('release'))).length).toBe(before);
  });
});
