/** `npm start` as a person types it, and a configuration that is wrong. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, at } from '../../electron/dev/paths.ts';
import { readRuntime, sandboxSwitches } from '../../electron/dev/runtime.ts';
import { staffFr } from '../../shared/i18n/staff.fr.ts';
import { readPng } from '../fixtures/journey-png.ts';
import { AGENT, newFolder, seedUnit } from '../fixtures/journey-seed.ts';
import { openStaff } from '../fixtures/journey-staff.ts';
import { launchKiosk } from '../fixtures/kiosk.ts';

const data = newFolder('data');
afterAll(() => data.remove());

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end. */
async function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, output };
}

/** Runs an npm script to its end, without a display of ours. */
async function npm(...args: readonly string[]): Promise<Ended> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  return run('npm', args, env);
}

describe('an end that is asked for while the first window opens', () => {
  it('is one', async () => {
    const early = at('tests', 'fixtures', 'quit-early.cjs');
    const args = ['-r', early, '.', ...sandboxSwitches(), '--data-dir', join(data.path, 'early')];
    expect(await run(readRuntime().executable, args)).toMatchObject({ code: 0 });
  });
});

describe('npm start', () => {
  it('[PAR-58] takes a picture of the home screen and leaves with 0, where there is no display too', async () => {
    const file = join(data.path, 'home.png');
    const { code, output } = await npm('start', '--silent', '--', '--capture', file, '--data-dir', join(data.path, 'capture'));
    expect(output).toContain('home screen saved');
    expect(code).toBe(0);
    const picture = readPng(readFileSync(file));
    expect(picture).toMatchObject({ width: 1080, height: 1920 });
    // A blank page has one colour; text alone brings dozens of shades.
    expect(picture.colours).toBeGreaterThan(50);
  });
});

/** Configuration files that are wrong, and what the health page must name. */
const WRONG = {
  'with wrong values and unknown keys': {
    text: [
      '{',
      '  // Délais',
      '  "session": {',
      '    "infoSeconds": "beaucoup",',
      '    "formSeconds": 120',
      '  },',
      '  "horaires": "toujours"',
      '}',
    ].join('\n'),
    faults: [
      ['4', 'session.infoSeconds'],
      ['7', 'horaires'],
    ],
  },
  'that breaks off in the middle': {
    text: '{\n  "session": {\n    "infoSeconds": 60,\n',
    faults: [
      ['4', ''],
      ['4', ''],
      ['4', ''],
      ['4', ''],
    ],
  },
} as const;

describe('[PAR-59] a configuration file', () => {
  it.each(Object.entries(WRONG))('%s does not stop the screen, and staff reads line and fault', async (name, { text, faults }) => {
    const folder = join(data.path, name.replaceAll(' ', '-'));
    await seedUnit(folder);
    const kiosk = await launchKiosk({ dataDir: folder, configText: text });
    try {
      const desk = await openStaff(kiosk, AGENT);
      await desk.section('health');
      const table = desk.page.locator('table', { has: desk.page.locator('caption', { hasText: staffFr.health.configFaults }) });
      await table.waitFor();
      const rows = await table
        .locator('tbody tr')
        .evaluateAll((lines) => lines.map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')));
      expect(rows.map(([line, path]) => [line, path])).toEqual(faults);
      // French words, not the name of a parser's error.
      for (const [, , message] of rows) expect(message).toMatch(/^\p{Lu}.* : .*\p{Ll}+ \p{Ll}+|^Clé/u);
      expect(await desk.page.locator('.staff-path').innerText()).toContain('test-config.jsonc');
      expect(kiosk.log()).toContainEqual(expect.objectContaining({ event: 'configFaults', count: faults.length }));
    } finally {
      await kiosk.close();
    }
  });
});
