/** The self-test over a real encrypted base: what it finds, what it leaves (nothing), and when it runs by itself. */
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tryCertificates, tryDisk } from '../../../electron/diagnostics/machine-steps.ts';
import { connect } from '../../../electron/store/dialect.ts';
import { BASE_FILE } from '../../../electron/store/store.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import { SERVICE_BLOCKS } from '../../../shared/config/schema.ts';
import { STEP_NAMES } from '../../../shared/diagnostics/steps.ts';
import type { SelfTestRun } from '../../../shared/diagnostics/run.ts';
import { findService } from '../../../shared/services/index.ts';
import { preComplaint } from '../../../shared/services/preComplaint/definition.ts';
import { EXAMPLES } from '../../../shared/services/preComplaint/examples.ts';
import { SOUND, selfTestOver } from './self-test-support.ts';
import { AGENT, configWith, house, scratch, setUp, standingClock, submission, unlock, value } from './support.ts';
import { terminalKeys } from '../../fixtures/terminal-keys.ts';

let clock = standingClock();
let place: ReturnType<typeof scratch>;
let open: House;
beforeEach(async () => {
  clock = standingClock();
  place = scratch();
  open = await house(place.folder, clock, { findService });
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const found = ({ steps }: SelfTestRun): Readonly<Record<string, string>> =>
  Object.fromEntries(steps.map(({ step, cause }) => [step, cause]));
const bicycle = () => submission({ service: preComplaint.id, version: preComplaint.version, answers: EXAMPLES.bicycle });

/** All that a gendarme or a figure could count. */
async function counted(): Promise<unknown> {
  const health = await open.health();
  return {
    rows: value(await open.handlers.listDeposits({ status: null, search: '' })).rows.map(({ reference }) => reference),
    deposits: health.deposits,
    register: value(await open.handlers.listRegister({ limit: 500 })).rows.length,
    watches: value(await open.handlers.listWatches({})).rows.length,
    seal: value(await open.handlers.readSeal({})).counts.depositsKept,
  };
}

describe('[PAR-150] a self-test', () => {
  test('takes every step in its order, and opens the deposit while an agent’s key is there', async () => {
    await setUp(open);
    const agent = await unlock(open, AGENT);
    const { selfTest, told, crashed, pages } = selfTestOver(open, place.folder, clock);
    const run = await selfTest.run(`agent:${agent}`, true);
    expect(run.steps.map(({ step }) => step)).toEqual(STEP_NAMES);
    expect(found(run)).toMatchObject({
      key: 'inFile',
      base: 'fine',
      journal: 'fine',
      seal: 'fine',
      readBack: 'fine',
      open: 'fine',
      print: 'fine',
    });
    expect(run).toMatchObject({ by: 'agent', overall: 'amber' });
    expect(told).toHaveLength(STEP_NAMES.length);
    expect(told.at(-1)).toBe(`${STEP_NAMES.length} ${STEP_NAMES.length}`);
    expect([crashed, pages]).toEqual([[], [true]]);
  });

  test('by the clock says what it could not open, prints nothing on the visitors’ printer, and tells no screen', async () => {
    await setUp(open);
    const { selfTest, told, pages } = selfTestOver(open, place.folder, clock);
    const run = await selfTest.runIfDue();
    expect(run?.by).toBe('clock');
    expect(found(run ?? { at: '', by: 'clock', overall: 'red', steps: [] })).toMatchObject({ open: 'locked', print: 'noTestPrinter' });
    expect([told, pages]).toEqual([[], [false]]);
  });

  test('before the first start finds nothing red', async () => {
    const { selfTest } = selfTestOver(open, place.folder, clock);
    const run = await selfTest.run('system', false);
    expect(found(run)).toMatchObject({ seal: 'notSetUp', readBack: 'notTried', open: 'notTried' });
    expect(run.overall).toBe('amber');
  });

  test('of a terminal that keeps no deposits has none to try', async () => {
    await setUp(open);
    await open.close();
    const slip = { mode: 'slip' };
    const config = configWith({ vault: { keySource: 'file' }, ...Object.fromEntries(SERVICE_BLOCKS.map((id) => [id, slip])) });
    open = await house(place.folder, clock, { findService, config });
    expect(found(await selfTestOver(open, place.folder, clock).selfTest.run('system', false))).toMatchObject({ seal: 'noService' });
  });

  test('notices a disk that gives back other bytes', async () => {
    await setUp(open);
    const keep = async (sealed: Buffer): Promise<Buffer> =>
      Buffer.concat([sealed.subarray(0, -1), Buffer.from([1 + (sealed.at(-1) ?? 0)])]);
    const run = await selfTestOver(open, place.folder, clock, { keep }).selfTest.run('system', false);
    expect(found(run)).toMatchObject({ readBack: 'differs' });
    expect(run.overall).toBe('red');
  });

  test('goes on whatever a step throws, and names the fault of a disk', async () => {
    await setUp(open);
    const throwing = (code: string) => async (): Promise<never> => Promise.reject(Object.assign(new Error('no'), { code }));
    const machine = {
      ...SOUND,
      disk: throwing('ENOSPC'),
      wipe: throwing('EROFS'),
      printer: throwing('SOMETHING'),
      network: throwing('EIO'),
    };
    const { selfTest, crashed } = selfTestOver(open, place.folder, clock, { machine });
    const run = await selfTest.run('system', false);
    expect(found(run)).toMatchObject({
      disk: 'diskFull',
      wipe: 'diskReadOnly',
      printer: 'crashed',
      network: 'diskFails',
      certificates: 'notUsed',
    });
    expect(crashed).toEqual(['printer']);
  });

  test('leaves a step that does not answer', async () => {
    await setUp(open);
    const machine = { ...SOUND, printer: () => new Promise<never>(() => undefined) };
    const limits: (() => void)[] = [];
    const later = (run: () => void): (() => void) => {
      limits.push(run);
      return () => undefined;
    };
    const { selfTest } = selfTestOver(open, place.folder, clock, { machine, later });
    const running = selfTest.run('system', false);
    await expect.poll(() => limits.length).toBe(STEP_NAMES.indexOf('printer') + 1);
    limits.at(-1)?.();
    expect(found(await running)).toMatchObject({ printer: 'tooLong', certificates: 'notUsed' });
  });

  test('is one at a time', async () => {
    const { selfTest } = selfTestOver(open, place.folder, clock);
    const [one, other] = await Promise.all([selfTest.run('system', false), selfTest.run('system', true)]);
    expect(one).toBe(other);
    expect((await selfTest.view()).runs).toHaveLength(1);
  });
});

describe('[PAR-151] the synthetic deposit', () => {
  test('is in no list, figure, register or row afterwards, and the base is intact', async () => {
    await setUp(open);
    await unlock(open);
    const { reference } = value(await open.handlers.submitDeposit(bicycle()));
    const before = await counted();
    const { selfTest } = selfTestOver(open, place.folder, clock);
    for (let runs = 0; runs < 3; runs += 1) await selfTest.run('system', false);
    expect(await counted()).toEqual(before);
    expect(before).toMatchObject({ rows: [reference], deposits: 1 });
    expect(await open.health()).toMatchObject({ baseIntact: true, auditIntact: true });
    const lines = value(await open.handlers.readAudit({ limit: 500 })).rows.map(({ event, facts }) => ({ event, ...facts }));
    expect(lines.filter(({ event }) => event === 'selfTest.sealed')).toEqual(Array(3).fill({ event: 'selfTest.sealed', equal: true }));
    expect(lines.filter(({ event }) => event === 'deposit.made')).toHaveLength(1);
  });

  test('is seen by nobody who asks while it is there', async () => {
    await setUp(open);
    await unlock(open);
    const { selfTest } = selfTestOver(open, place.folder, clock);
    const running = selfTest.run('system', false);
    const seen: number[] = [];
    let ended = false;
    void running.then(() => (ended = true));
    while (!ended) {
      seen.push(value(await open.handlers.listDeposits({ status: null, search: '' })).rows.length);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(new Set(seen)).toEqual(new Set([0]));
  });

  test('leaves only sealed bytes where the wipe of a visit removes them', async () => {
    await setUp(open);
    await selfTestOver(open, place.folder, clock).selfTest.run('system', false);
    expect(readdirSync(join(place.folder, 'visit-files'))).toHaveLength(1);
  });
});

describe('[PAR-152] the morning', () => {
  test('runs once, is caught up when it was missed, and is remembered over a restart', async () => {
    clock.set('2026-11-23T07:44:00.000Z');
    const first = selfTestOver(open, place.folder, clock).selfTest;
    expect(await first.runIfDue()).not.toBeNull();
    expect(await first.runIfDue()).toBeNull();
    clock.set('2026-11-23T07:45:00.000Z');
    expect(await first.runIfDue()).not.toBeNull();
    clock.set('2026-11-25T16:00:00.000Z');
    await open.close();
    open = await house(place.folder, clock, { findService });
    const second = selfTestOver(open, place.folder, clock).selfTest;
    expect((await second.view()).runs).toHaveLength(2);
    expect(await second.runIfDue()).not.toBeNull();
    expect(await second.runIfDue()).toBeNull();
  });

  test('does not come where none is configured', async () => {
    expect(await selfTestOver(open, place.folder, clock, { at: null }).selfTest.runIfDue()).toBeNull();
  });

  test('keeps fourteen runs, newest first', async () => {
    const { selfTest } = selfTestOver(open, place.folder, clock);
    for (let runs = 0; runs < 16; runs += 1) {
      clock.pass(60_000);
      await selfTest.run('system', false);
    }
    const { runs } = await selfTest.view();
    expect(runs).toHaveLength(14);
    expect(runs[0]?.at).toBe(clock.now().toISOString());
    await open.close();
    open = await house(place.folder, clock, { findService });
    expect((await selfTestOver(open, place.folder, clock).selfTest.view()).runs).toEqual(runs);
  });
});

describe('[PAR-150] what the self-test measures', () => {
  test('a sample finds a row that was changed, a row that was taken away and a last line that was changed', async () => {
    await setUp(open);
    await unlock(open);
    value(await open.handlers.submitDeposit(bicycle()));
    await open.close();
    const harm = async (statement: string): Promise<Readonly<Record<string, string>>> => {
      const other = scratch();
      const { folder } = other;
      cpSync(place.folder, folder, { recursive: true });
      const keys = terminalKeys(folder);
      const connection = connect(join(folder, BASE_FILE), keys.store.database);
      connection.run(statement);
      connection.close();
      const harmed = await house(folder, clock, { findService });
      const run = await selfTestOver(harmed, folder, clock).selfTest.run('system', false);
      await harmed.close();
      other.remove();
      return found(run);
    };
    expect(await harm(`update deposit set completeness = 1`)).toMatchObject({ base: 'damaged', journal: 'fine' });
    expect(await harm(`delete from register_event`)).toMatchObject({ base: 'damaged' });
    expect(await harm(`update audit set at = '2026-01-01T00:00:00.000Z' where seq = (select max(seq) from audit)`)).toMatchObject({
      base: 'fine',
      journal: 'broken',
    });
    open = await house(place.folder, clock, { findService });
  });

  test('the room of a disk, a file written and read back, and nothing left', async () => {
    expect(['fine', 'low', 'almostFull']).toContain(await tryDisk(place.folder));
    expect(readdirSync(place.folder).filter((name) => name.startsWith('autotest'))).toEqual([]);
    await expect(tryDisk(join(place.folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });

  test('certificates that are not there or are none', async () => {
    writeFileSync(join(place.folder, 'none.pem'), 'not a certificate');
    expect(await tryCertificates([], clock.now())).toBe('notUsed');
    expect(await tryCertificates([join(place.folder, 'none.pem')], clock.now())).toBe('unreadable');
    expect(await tryCertificates([join(place.folder, 'absent.pem')], clock.now())).toBe('unreadable');
  });
});
