/**
 * The rules of the house that no compiler sees: read from the source tree and from the bundles that ship, so that an import which slips past
 * the linter is found where it would run.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuild, outDirOf } from '../../electron/dev/bundle.ts';
import { at } from '../../electron/dev/paths.ts';
import { CHANNELS, EVENTS } from '../../shared/ipc/channels.ts';

/** Top level of the repository; made by tools and never tracked: the second list. */
const ROOMS = ['electron', 'renderer', 'resources', 'shared', 'tests'];
const MADE = ['node_modules', 'release', 'test-results'];

/** Folders directly in these hold rooms, each with its README. */
const HOUSES = ['electron', 'renderer', 'shared', 'resources'];

/** Documents and pictures of the documents; `resources/docs/README.md` speaks for them. */
const isText = (file: string): boolean => /\.(?:ts|tsx|mts|cts|js|mjs|cjs|json|jsonc|md|html|css|txt)$/.test(file);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(at(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

const read = (file: string): string => readFileSync(at(file), 'utf8');
const sources = (...rooms: readonly string[]): readonly string[] => rooms.flatMap(filesBelow).filter((file) => /\.tsx?$/.test(file));

/** Source without comments, in which a rule may be named. */
function code(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Lines of `files` that `pattern` finds, as `file: text`. */
function found(files: readonly string[], pattern: RegExp, text: (file: string) => string = read): readonly string[] {
  return files.flatMap((file) =>
    text(file)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim().slice(0, 120)}`),
  );
}

describe('the source tree', () => {
  it('has the five rooms and files at its top, and no other folder but dot-folders', () => {
    const folders = readdirSync(at(), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => !MADE.includes(name));
    expect(folders.sort()).toEqual(ROOMS);
  });

  const rooms = HOUSES.flatMap((house) => [
    house,
    ...readdirSync(at(house), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && filesBelow(join(house, entry.name)).length > 0)
      .map(({ name }) => join(house, name)),
  ]);
  it.each([...rooms, 'tests'])('%s says what lives there', (room) => {
    expect(existsSync(at(room, 'README.md')), `${room}/README.md`).toBe(true);
    expect(read(join(room, 'README.md')).length).toBeGreaterThan(100);
  });

  it('keeps shared/ free of clock, randomness and environment', () => {
    const files = sources('shared');
    expect(files.length).toBeGreaterThan(80);
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bwindow\.|\bdocument\.(?:get|query|create|body|cookie|addEvent|title =)|\bglobalThis\b|\bperformance\.|\bset(?:Timeout|Interval)\b/;
    expect(found(files, impure, code)).toEqual([]);
  });

  it('names no folder of one machine and no host of a registry', () => {
    const files = [
      ...ROOMS.flatMap(filesBelow),
      ...['.config', '.ci'].filter((folder) => existsSync(at(folder))).flatMap(filesBelow),
      ...readdirSync(at()).filter((name) => statSync(at(name)).isFile()),
    ];
    const texts = files.filter((file) => isText(file) || !/\.[a-z0-9]+$/.test(file));
    expect(texts.length).toBeGreaterThan(300);
    // Written in pieces, so that this file does not find itself.
    const machine = new RegExp(`(?<![\\w.-])/(?:${['wo' + 'rk', 'ro' + 'ot', 't' + 'mp'].join('|')})/`);
    const registry = new RegExp(['npm' + 'js\\.org', 'npm' + 'mirror', 'arti' + 'factory', 'verda' + 'ccio'].join('|'), 'i');
    expect(found(texts, machine)).toEqual([]);
    expect(found(texts, registry)).toEqual([]);
  });

  it('opens nothing outside: no shell.openExternal, no openPath', () => {
    expect(found(sources('electron', 'renderer', 'shared'), /\bopen(?:External|Path)\b/, code)).toEqual([]);
  });
});

describe('the bundles', () => {
  const folder = outDirOf('standard');
  beforeAll(async () => {
    await ensureBuild('standard');
  }, 240_000);

  const scripts = (): readonly string[] => filesBelow(join(folder, 'renderer')).filter((file) => file.endsWith('.js'));

  it('screens import nothing but their own files', () => {
    expect(scripts().length).toBeGreaterThan(3);
    const specifiers = scripts().flatMap((file) =>
      [...read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(["'`])([\w@./:-]{2,200})\1/g)].map(
        ([, , specifier]) => `${file}: ${String(specifier)}`,
      ),
    );
    expect(specifiers.length).toBeGreaterThan(0);
    expect(specifiers.filter((line) => !/: (?:\.\.?\/|\/assets\/)/.test(line))).toEqual([]);
  });

  it('screens are drawn by the production edition of React, although a test asked for the build', () => {
    expect(scripts().filter((file) => read(file).includes('Minified React error'))).not.toEqual([]);
    expect(scripts().filter((file) => /\bjsxDEV\b|React DevTools/.test(read(file)))).toEqual([]);
  });

  it.each([
    ['Node', /\brequire\((["'`])|(["'`])node:[a-z]|\bprocess\.versions\b|\bchild_process\b/],
    ['Electron', /\bipcRenderer\b|\bcontextBridge\b|(["'`])electron\1/],
    ['code from text', /\beval\(|\bnew Function\(/],
    ['storage of the browser', /\b(?:localStorage|sessionStorage|indexedDB)\./],
    ['file fields', /\btype\s*[:=]\s*(["'`])file\1/],
  ])('screens hold no %s', (_, pattern) => {
    expect(scripts().filter((file) => pattern.test(read(file)))).toEqual([]);
  });

  it('pages load nothing from elsewhere and hold no script or style of their own', () => {
    const pages = filesBelow(join(folder, 'renderer')).filter((file) => file.endsWith('.html'));
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      expect(read(page), page).not.toMatch(/https?:|\bon[a-z]+=|<style|\bstyle=/);
      expect(read(page), page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    }
  });

  it('the preload is small, knows Electron only, and names the boundary and nothing else', () => {
    const file = join(folder, 'electron', 'preload.cjs');
    const preload = code(file);
    expect(statSync(at(file)).size).toBeLessThan(4_000);
    const words = [...preload.matchAll(/(["'`])((?:(?!\1).)*)\1/g)].map(([, , word]) => word);
    expect(new Set(words)).toEqual(new Set([...CHANNELS, ...EVENTS, 'electron', 'kiosk']));
  });

  it('the main process opens nothing outside', () => {
    const files = filesBelow(join(folder, 'electron')).filter((file) => file.endsWith('.cjs'));
    expect(files).toContain(join(folder, 'electron', 'main.cjs'));
    expect(files.filter((file) => /\bshell\.open|\bopenExternal\b/.test(read(file)))).toEqual([]);
  });

  it('what the house needs is not read before the window opens', () => {
    // Of this file the window waits: no schema is in it.
    expect(statSync(at(join(folder, 'electron', 'main.cjs'))).size).toBeLessThan(60_000);
    expect(read(join(folder, 'electron', 'main.cjs'))).not.toMatch(/\brequire\((["'`])(?:libsql|@node-rs\/argon2)\1\)/);
  });

  it('the definitions of the services are not read before the first screen stands', () => {
    const page = read(join(folder, 'renderer', 'index.html'));
    const eager = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => join(folder, 'renderer', String(file)));
    expect(eager.length).toBeGreaterThan(1);
    // React, i18next, the shell's words and the attract screen; with the services it would be more than twice as much.
    expect(eager.reduce((sum, file) => sum + statSync(at(file)).size, 0)).toBeLessThan(520_000);
  });
});
