/** The house on a real small disk that fills up, and on one that takes no writing. Only where a test may mount one. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { joinHouse } from '../../../electron/boot/join-house.ts';
import { createPrintDesk } from '../../../electron/print/print-desk.ts';
import { noSpooler } from '../../../electron/print/spooler.ts';
import { openHouse } from '../../../electron/use-cases/index.ts';
import { restoreBackup } from '../../../electron/use-cases/restore.ts';
import { mayMount, smallDisk, type SmallDisk } from '../../fixtures/small-disk.ts';
import { backupConfig, backupWorld, filesIn } from './backup-support.ts';
import { selfTestOver } from './self-test-support.ts';
import { configWith, house, SAMPLE, scratch, setUp, standingClock, submission, unlock, value } from './support.ts';

const mounts = mayMount();
const clock = standingClock();
const config = configWith({ vault: { keySource: 'file' } });
let disk: SmallDisk;
let place: ReturnType<typeof scratch>;
beforeEach(() => {
  place = scratch();
  const made = smallDisk('3m');
  if (made !== null) disk = made;
});
afterEach(() => {
  if (mounts) disk.remove();
  place.remove();
});

describe.runIf(mounts)('[PAR-120] a terminal on a disk that fills up', () => {
  test('tells visitor and agent so, keeps nothing by half, and goes on once there is room', async () => {
    const open = await house(disk.folder, clock);
    const logged: string[] = [];
    const joined = joinHouse({
      house: open,
      desk: createPrintDesk({
        pdfMaker: { toPdf: async () => Buffer.from('%PDF') },
        spooler: noSpooler,
        hasPrinter: () => false,
        now: () => new Date('2026-11-23T09:00:00.000Z'),
        audit: () => undefined,
        announce: () => undefined,
        failed: () => undefined,
        point: config.point,
        receiptSheet: 'a4',
        sleep: async () => undefined,
      }),
      selfTest: selfTestOver(open, place.folder, clock).selfTest,
      findService: () => SAMPLE,
      loaded: { file: null, config, faults: [] },
      liveVisit: () => null,
      now: clock.now,
      called: () => undefined,
      faceChanged: () => undefined,
      ownDisplay: () => false,
      log: (event, facts) => void logged.push(`${event} ${String(facts?.['channel'])} ${String(facts?.['code'])}`),
      runtime: { electronVersion: '25.1.1', trialRuntime: true },
    });
    await setUp(open);
    value(await joined.handlers.submitDeposit(submission()));
    disk.fill();
    const asked = submission({ answers: { story: 'Une histoire assez longue. '.repeat(120).trim() } });
    const answers = [];
    for (let tries = 0; tries < 3; tries += 1) answers.push(await joined.handlers.submitDeposit(asked));
    expect(answers.at(-1)).toEqual({ ok: false, failure: { code: 'storeUnavailable' } });
    expect(await joined.handlers.callGendarme({ visitId: asked.visitId, confidential: false })).toMatchObject({ ok: false });
    expect(logged).toContain('storeFault submitDeposit SQLITE_FULL');
    disk.free();
    const { reference } = value(await joined.handlers.submitDeposit(asked));
    await unlock(open);
    expect(value(await open.handlers.openDeposit({ reference })).answers).toMatchObject(asked.answers);
    expect(value(await open.handlers.listDeposits({ status: null, search: '' })).rows).toHaveLength(2);
    expect(await open.health()).toMatchObject({ baseIntact: true, auditIntact: true });
    await open.close();
  });
});

describe.runIf(mounts)('[PAR-121] a terminal on a disk that takes no writing', () => {
  test('does not open, says why, and changes nothing', async () => {
    const made = await house(place.folder, clock);
    await setUp(made);
    await made.close();
    cpSync(place.folder, disk.folder, { recursive: true });
    const before = filesIn(disk.folder);
    disk.protect();
    const opening = await openHouse({
      dataDir: disk.folder,
      config,
      now: clock.now,
      credentialsDirectory: null,
      os: null,
      findService: () => SAMPLE,
      qrTexts: () => [],
    });
    expect(opening).toEqual({ ok: false, refusal: { part: 'store', reason: 'readOnly' } });
    expect(filesIn(disk.folder)).toEqual(before);
  });
});

describe.runIf(mounts)('[PAR-117] a stick', () => {
  test('that is full keeps its good copies and takes no half of one', async () => {
    const { open, dataDir } = await backupWorld(place.folder, clock);
    await open.close();
    const saved = await house(dataDir, clock, { config: backupConfig(disk.folder) });
    expect(await saved.backUpIfDue()).toBe('verified');
    const { backup } = value(await saved.handlers.readUpkeep({}));
    expect(backup).toMatchObject({ sameDisk: false, last: { verdict: 'verified' } });
    const kept = filesIn(disk.folder);
    disk.fill();
    await unlock(saved);
    const full = value(await saved.handlers.backUpNow({}));
    expect(full.backup.last?.verdict).toBe('full');
    disk.free();
    expect(filesIn(disk.folder)).toEqual(kept);
    expect(value(await saved.handlers.backUpNow({})).backup.last?.verdict).toBe('verified');
    await saved.close();
  });

  test('that is protected is said to refuse', async () => {
    const { open, dataDir } = await backupWorld(place.folder, clock);
    await open.close();
    disk.protect();
    const saved = await house(dataDir, clock, { config: backupConfig(disk.folder) });
    expect(await saved.backUpIfDue()).toBe('refused');
    await saved.close();
  });

  test('restores nothing onto a disk without room', async () => {
    const { open, copies, dataDir, recoveryKey } = await backupWorld(place.folder, clock);
    mkdirSync(copies);
    expect(await open.backUpIfDue()).toBe('verified');
    await open.close();
    disk.fill();
    const before = filesIn(disk.folder);
    const keyFile = join(dataDir, 'cle.txt');
    writeFileSync(keyFile, recoveryKey);
    const restoring = await restoreBackup({
      file: join(copies, filesIn(copies)[0] ?? ''),
      recoveryKeyFile: keyFile,
      dataDir: disk.folder,
      choice: config.vault,
      now: clock.now,
    });
    expect(restoring).toEqual({ ok: false, reason: 'full' });
    expect(filesIn(disk.folder)).toEqual(before);
  });
});
