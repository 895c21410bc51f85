/**
 * Frames of an official site that live in a process of their own, in the real application and without a driver: Electron 25 never runs them under one.
 * A script within the main process uses them and writes down what it found.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../electron/dev/paths.ts';
import { readRuntime, sandboxSwitches } from '../../electron/dev/runtime.ts';
import { newFolder } from '../fixtures/journey-seed.ts';
import { openSiteStand, type SiteStand } from '../fixtures/site-stand.ts';
import { corpusSite, OTHER_HOST, SITE_HOST, siteKiosk, WHOLE } from '../fixtures/site-visit.ts';
import { siteCorpus } from '../fixtures/sites/corpus.ts';

/** Longest run of the script, in ms. */
const LIMIT_MS = 40_000;

interface FrameFound {
  readonly ownProcess: boolean;
  readonly field: unknown;
  readonly value: string;
  readonly lost: number;
  readonly refusals: readonly unknown[];
  readonly dateField: string | null;
}

interface Findings {
  readonly error?: string;
  readonly frames: Readonly<Record<string, FrameFound>>;
  readonly windows: number;
  /** Processes of the frames, and those of them that are there once the site is closed. */
  readonly pids: readonly number[];
  readonly left: readonly number[];
  readonly closed: unknown;
  readonly closeMs: number;
}

const folder = newFolder('frames');
let stand: SiteStand;
let found: Findings;

beforeAll(async () => {
  stand = await openSiteStand({ pages: siteCorpus(SITE_HOST, OTHER_HOST) });
  const findings = join(folder.path, 'findings.json');
  const script = join(folder.path, 'frames.cjs');
  const plan = { site: 'siteA', box: WHOLE, findings };
  writeFileSync(script, `require(${JSON.stringify(at('tests', 'fixtures', 'site-frames.cjs'))})(${JSON.stringify(plan)});\n`);
  const { before = [], env, config: settings } = siteKiosk(stand, [corpusSite('/fields/frames')], { before: [script] });
  const config = join(folder.path, 'config.jsonc');
  writeFileSync(config, JSON.stringify(settings));
  const child = spawn(
    readRuntime().executable,
    [...before.flatMap((file) => ['-r', file]), '.', ...sandboxSwitches(), '--data-dir', folder.path, '--config', config],
    { cwd: at(), env: { ...process.env, ...env }, stdio: 'ignore' },
  );
  const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  try {
    await new Promise((resolve, reject) => {
      child.once('exit', resolve);
      child.once('error', reject);
    });
  } finally {
    clearTimeout(limit);
    child.kill('SIGKILL');
  }
  found = JSON.parse(readFileSync(findings, 'utf8')) as Findings;
});
afterAll(async () => {
  await stand.close();
  folder.remove();
});

describe('frames of an official site', () => {
  it('[PAR-186] frames of an official site are used like the page itself, in whichever process they live', () => {
    expect(found.error).toBeUndefined();
    const used = {
      field: { layout: 'text', multiline: false },
      value: 'été',
      lost: 0,
      refusals: ['file', 'file', 'dialog'],
      dateField: 'numeric',
    };
    expect(found.frames).toEqual({
      cross: { ownProcess: true, ...used },
      same: { ownProcess: false, ...used },
      written: { ownProcess: false, ...used },
      deep: { ownProcess: true, ...used },
    });
    // The shell's and the site's: no dialogue was opened.
    expect(found.windows).toBe(2);
  });

  it('leave no process behind', () => {
    expect(found.pids.length).toBeGreaterThan(1);
    expect(found.left).toEqual([]);
    expect(found.closed).toEqual({ ok: true, value: { verified: true } });
    expect(found.closeMs).toBeLessThan(3_000);
  });
});
