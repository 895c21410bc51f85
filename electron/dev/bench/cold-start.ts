/**
 * From the start of the process to the first screen that takes a touch, against an empty window of the same Electron. The two are started
 * in turn; each page tells by itself when it was first drawn, so nothing waits for a debugger while it starts.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchKiosk } from '../../../tests/fixtures/kiosk.ts';
import { setUp } from '../../../tests/fixtures/walk-staff-door.ts';
import { ROOT } from '../paths.ts';
import { readRuntime, sandboxSwitches } from '../runtime.ts';
import { measured, median, tenth, type Measured } from './figures.ts';
import { evaluateInPage } from './pipe.ts';

/** Time for a process to settle before it is asked when it was drawn, in ms: asking must not disturb the start. */
const SETTLE_MS = 4_000;
/** Most that an Electron window may cost here, over an empty one. */
const PROMISE = 1.3;

/** A window of the reference's size with one word in it, as locked as ours. */
const EMPTY_MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1080, height: 1920, kiosk: true, frame: false, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  window.loadFile('index.html');
});`;

/** Runs `times` starts of each. */
export async function coldStart(times: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'borne-cold-'));
  try {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    writeFileSync(join(empty, 'package.json'), '{"name":"empty","version":"1.0.0","main":"main.cjs"}');
    writeFileSync(join(empty, 'main.cjs'), EMPTY_MAIN);
    writeFileSync(join(empty, 'index.html'), '<!doctype html><meta charset="utf-8"><title>.</title><p>.</p>');
    const dataDir = join(folder, 'data');
    mkdirSync(dataDir);
    const kiosk = await launchKiosk({ dataDir });
    try {
      await setUp(kiosk);
    } finally {
      await kiosk.close();
    }
    const ours = ['.', '--data-dir', dataDir];
    const theirs = [empty, `--user-data-dir=${join(folder, 'empty-data')}`];
    const [borneMs, emptyMs]: [number[], number[]] = [[], []];
    // The first of each only warms the disk.
    for (let run = 0; run <= times; run += 1) {
      const own = await startOnce(ours, '[data-screen="attract"][data-ready="true"]');
      const other = await startOnce(theirs, 'p');
      if (run === 0) continue;
      borneMs.push(own);
      emptyMs.push(other);
    }
    return measured(median(borneMs) / median(emptyMs), 'ratio', PROMISE, times, {
      borneMedianMs: tenth(median(borneMs)),
      emptyMedianMs: tenth(median(emptyMs)),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** When the page was first drawn with what is expected on it, as milliseconds since 1970; null when it is not there. */
const drawnAt = (expected: string): string => `(() => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return paint === undefined || document.querySelector(${JSON.stringify(expected)}) === null ? null : performance.timeOrigin + paint.startTime;
})()`;

/** Starts Electron, waits, asks the page when it was first drawn, ends it. Milliseconds from the spawn. */
async function startOnce(args: readonly string[], expected: string): Promise<number> {
  const spawned = Date.now();
  const child = spawn(readRuntime().executable, [...args, ...sandboxSwitches(), '--remote-debugging-pipe'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  try {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const drawn = await evaluateInPage(child, drawnAt(expected));
    if (typeof drawn !== 'number') throw new Error(`after ${SETTLE_MS} ms there was no ${expected}`);
    return drawn - spawned;
  } finally {
    await end(child);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
