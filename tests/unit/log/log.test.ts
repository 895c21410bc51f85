import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOG_EVENTS } from '../../../electron/log/events.ts';
import { createLog } from '../../../electron/log/log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'borne-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = new Date('2026-11-22T10:00:00.000Z');

describe('the log', () => {
  it.each(LOG_EVENTS)('writes %s as one line of JSON, echoed and kept', (event) => {
    const echoed: string[] = [];
    const log = createLog({ folder, now: () => at, echo: (line) => echoed.push(line) });
    log(event, { count: 2, done: true, note: 'appel de 06 12 34 56 78' });
    const line = readFileSync(join(folder, 'borne.log'), 'utf8');
    expect(line).toBe(`${echoed[0] ?? ''}\n`);
    expect(JSON.parse(line)).toEqual({ at: '2026-11-22T10:00:00.000Z', event, count: 2, done: true, note: 'appel de [phone]' });
  });

  it('sets a full file aside and keeps three of them', () => {
    const log = createLog({ folder, now: () => at, echo: () => undefined });
    for (let round = 1; round <= 6; round += 1) {
      writeFileSync(join(folder, 'borne.log'), `${'x'.repeat(1024 * 1024)}${round}\n`);
      log('started');
    }
    expect(readdirSync(folder).toSorted()).toEqual(['borne.log', 'borne.log.1', 'borne.log.2', 'borne.log.3']);
    expect(readFileSync(join(folder, 'borne.log.1'), 'utf8').trim().endsWith('6')).toBe(true);
    expect(readFileSync(join(folder, 'borne.log.3'), 'utf8').trim().endsWith('4')).toBe(true);
  });

  it('never throws when the disk fails, and still echoes', () => {
    const echoed: string[] = [];
    const log = createLog({ folder, now: () => at, echo: (line) => echoed.push(line) });
    rmSync(folder, { recursive: true });
    log('started');
    expect(echoed).toHaveLength(1);
    expect(existsSync(join(folder, 'borne.log'))).toBe(false);
  });
});
