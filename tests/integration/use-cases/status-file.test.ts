/** The status file: whole at every moment, on a full disk too, and after a writing that a power cut ended. */
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeStatusFile } from '../../../electron/diagnostics/status-file.ts';
import { createSupervision, stepOfRefusal, writeClosedStatus } from '../../../electron/diagnostics/supervision.ts';
import { statusSchema } from '../../../shared/diagnostics/status.ts';
import { mayMount, smallDisk } from '../../fixtures/small-disk.ts';
import { SOUND, selfTestOver } from './self-test-support.ts';
import { house, scratch, setUp, standingClock, VISIT_FACTS } from './support.ts';

const clock = standingClock();
const versions = { application: '1.0.0', electron: '25.1.1', chromium: '114.0', node: '18.15.0' };
let place: ReturnType<typeof scratch>;
let file: string;
beforeEach(() => {
  place = scratch();
  file = join(place.folder, 'status.json');
});
afterEach(() => place.remove());

const read = (path = file): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('[PAR-154] the status file', () => {
  test('of a terminal that serves holds the newest of each step', async () => {
    const open = await house(place.folder, clock);
    await setUp(open);
    const { selfTest } = selfTestOver(open, place.folder, clock);
    const supervise = createSupervision({
      house: open.selfTest,
      selfTest,
      machine: { ...SOUND, printer: async () => 'stopped' },
      versions,
      now: clock.now,
      nowMs: () => 61_000,
      later: () => () => undefined,
      crashed: () => undefined,
      write: (text) => writeStatusFile(file, text),
    });
    await supervise();
    expect(statusSchema.parse(read())).toMatchObject({ service: 'open', selfTest: null, red: ['printer.stopped'], lastVisitWiped: null });
    await selfTest.run('system', false);
    await open.recordVisitEnd({ reason: 'button', durationMs: 800, verified: true, facts: VISIT_FACTS, rating: null });
    await Promise.all([supervise(), supervise()]);
    const status = statusSchema.parse(read());
    expect(status).toMatchObject({ overall: 'red', selfTest: { by: 'clock' }, lastVisitWiped: true, uptimeSeconds: 61 });
    expect(status.steps).toHaveLength(16);
    await open.close();
  });

  test.each([
    [{ part: 'key', reason: 'keyMissing' }, 'key.missing'],
    [{ part: 'key', reason: 'keyWrong' }, 'key.refused'],
    [{ part: 'store', reason: 'altered' }, 'base.damaged'],
    [{ part: 'store', reason: 'unreadable' }, 'base.damaged'],
    [{ part: 'store', reason: 'fromFuture' }, 'base.fromFuture'],
    [{ part: 'store', reason: 'diskFull' }, 'disk.diskFull'],
    [{ part: 'store', reason: 'readOnly' }, 'disk.diskReadOnly'],
    [null, 'base.crashed'],
  ] as const)('of a base that stays closed says why: %o', async (refusal, red) => {
    await writeClosedStatus(stepOfRefusal(refusal), {
      versions,
      now: clock.now,
      nowMs: () => 5,
      write: (text) => writeStatusFile(file, text),
    });
    expect(statusSchema.parse(read())).toMatchObject({ service: 'closed', overall: 'red', red: [red] });
  });

  test('always has one size, and is never written in place', async () => {
    for (const turn of [1, 2, 3, 4]) {
      const before = turn === 1 ? 0 : statSync(file).ino;
      await writeStatusFile(file, JSON.stringify({ turn }));
      expect(read()).toEqual({ turn });
      expect(statSync(file).size).toBe(8192);
      expect(statSync(file).ino).not.toBe(before);
    }
  });

  test('makes its folder, and keeps the former content when the new one is too long', async () => {
    const deep = join(place.folder, 'run', 'borne', 'status.json');
    await writeStatusFile(deep, '{}');
    await expect(writeStatusFile(deep, JSON.stringify('x'.repeat(9000)))).rejects.toThrow('too long');
    expect(read(deep)).toEqual({});
  });

  test.each(['after the draft', 'after the second name', 'after the new name'])('goes on after a power cut %s', async (moment) => {
    await writeStatusFile(file, '{"turn":1}');
    await writeStatusFile(file, '{"turn":2}');
    if (moment !== 'after the draft') linkSync(file, `${file}.before`);
    if (moment === 'after the new name') renameSync(`${file}.next`, file);
    else writeFileSync(`${file}.next`, '{"tur');
    await writeStatusFile(file, '{"turn":3}');
    expect(read()).toEqual({ turn: 3 });
    await writeStatusFile(file, '{"turn":4}');
    expect(read()).toEqual({ turn: 4 });
    expect(existsSync(`${file}.before`)).toBe(false);
  });
});

describe.runIf(mayMount())('[PAR-154] the status file on a full disk', () => {
  test('is written anew in the room of the one before', async () => {
    const disk = smallDisk('1m');
    if (disk === null) throw new Error('no disk');
    try {
      const there = join(disk.folder, 'etat', 'status.json');
      mkdirSync(join(disk.folder, 'etat'));
      await writeStatusFile(there, '{"turn":1}');
      disk.fill();
      expect(() => writeFileSync(join(disk.folder, 'more'), Buffer.alloc(4096))).toThrow('ENOSPC');
      for (const turn of [2, 3, 4]) {
        await writeStatusFile(there, JSON.stringify({ turn }));
        expect(read(there)).toEqual({ turn });
      }
    } finally {
      disk.remove();
    }
  });

  test('keeps its former content when that room is gone', async () => {
    const disk = smallDisk('1m');
    if (disk === null) throw new Error('no disk');
    try {
      const there = join(disk.folder, 'status.json');
      await writeStatusFile(there, '{"turn":1}');
      rmSync(`${there}.next`);
      disk.fill();
      await expect(writeStatusFile(there, '{"turn":2}')).rejects.toThrow('ENOSPC');
      expect(read(there)).toEqual({ turn: 1 });
    } finally {
      disk.remove();
    }
  });
});
