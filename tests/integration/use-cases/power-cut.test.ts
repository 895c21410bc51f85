import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled } from './bundle.ts';
import { house, scratch, setUp, standingClock, unlock, value } from './support.ts';

const KILLS = 25;
const folder = join(import.meta.dirname, '..', '..', '..', '.cache', `kill-${process.pid}`);
const place = scratch();
let child = '';

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  child = await bundled(join(import.meta.dirname, 'kill-child.ts'), folder);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  place.remove();
});

interface Said {
  readonly tried: readonly string[];
  readonly confirmed: ReadonlyMap<string, string>;
}

/** Runs the child and kills it without warning, `afterMs` after its `afterConfirmed`-th confirmation. */
function runAndKill(unanswered: readonly string[], afterConfirmed: number, afterMs: number): Promise<Said> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, place.folder, ...unanswered], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    let doomed = false;
    running.stdout.on('data', (part: Buffer) => {
      text += part.toString();
      if (doomed || text.split('confirmed').length <= afterConfirmed) return;
      doomed = true;
      setTimeout(() => running.kill('SIGKILL'), afterMs);
    });
    running.on('error', reject);
    running.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error('the child ended by itself'));
      // A last line that was cut in the middle was not a confirmation.
      const lines = text
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(' '));
      resolve({
        tried: lines.flatMap(([word, id = '']) => (word === 'trying' ? [id] : [])),
        confirmed: new Map(lines.flatMap(([word, id = '', reference = '']) => (word === 'confirmed' ? [[id, reference] as const] : []))),
      });
    });
  });
}

test(`killed ${KILLS} times while submitting: nothing confirmed is lost, nothing doubled, the base opens each time`, async () => {
  const first = await house(place.folder, standingClock());
  await setUp(first);
  await first.close();
  const confirmed = new Map<string, string>();
  const tried = new Set<string>();

  for (let kill = 0; kill < KILLS; kill += 1) {
    const unanswered = [...tried].filter((id) => !confirmed.has(id));
    const said = await runAndKill(unanswered, 1 + Math.floor(Math.random() * 4), Math.random() * 20);
    said.tried.forEach((id) => tried.add(id));
    said.confirmed.forEach((reference, id) => {
      expect(confirmed.get(id) ?? reference).toBe(reference);
      confirmed.set(id, reference);
    });
    const open = await house(place.folder, standingClock());
    const health = await open.health();
    expect([health.baseIntact, health.auditIntact]).toEqual([true, true]);
    // The witness lags behind the base and never leads: a cut is no older base.
    expect([health.witness.rolledBack, health.witness.missing, health.witness.refusedSince]).toEqual([null, null, null]);
    expect(health.deposits).toBeGreaterThanOrEqual(confirmed.size);
    expect(health.deposits).toBeLessThanOrEqual(tried.size);
    await open.close();
  }

  const open = await house(place.folder, standingClock());
  await unlock(open);
  expect(confirmed.size).toBeGreaterThanOrEqual(KILLS);
  for (const reference of confirmed.values()) {
    const { rows } = value(await open.handlers.listDeposits({ status: null, search: reference }));
    expect(rows.map((row) => row.reference)).toEqual([reference]);
  }
  const [some] = confirmed.values();
  expect(value(await open.handlers.openDeposit({ reference: some ?? '' })).answers).toHaveProperty('story');
  await open.close();
}, 180_000);
