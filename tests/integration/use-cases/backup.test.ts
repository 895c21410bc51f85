import { SERVICES } from '../../../shared/services/index.ts';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../../electron/store/dialect.ts';
import { BASE_FILE } from '../../../electron/store/store.ts';
import { AGENT, configWith, house, refusal, scratch, setUp, standingClock, submission, unlock, value, type Clock } from './support.ts';
import { backupConfig, backupWorld, filesIn, type BackupWorld } from './backup-support.ts';
import { terminalKeys } from '../../fixtures/terminal-keys.ts';

const DAY = 24 * 60 * 60 * 1000;
let place: ReturnType<typeof scratch>;
let clock: Clock;
let world: BackupWorld;
beforeEach(async () => {
  place = scratch();
  clock = standingClock();
  world = await backupWorld(place.folder, clock, 3);
});
afterEach(async () => {
  await world.open.close();
  place.remove();
});

const view = async () => value(await world.open.handlers.readUpkeep({})).backup;
const lastEvents = async () => value(await world.open.handlers.readAudit({ limit: 3 })).rows.map(({ event }) => event);

describe('[PAR-115] a backup', () => {
  test('is one verified file, is told on the health page and in the audit chain, and says nothing in its name', async () => {
    mkdirSync(world.copies);
    value(await world.open.handlers.submitDeposit(submission()));
    await unlock(world.open);
    const { backup } = value(await world.open.handlers.backUpNow({}));
    expect(backup.last).toMatchObject({ at: '2026-11-23T09:00:00.000Z', verdict: 'verified' });
    expect(backup.good?.kib).toBeGreaterThan(10);
    expect(backup.sameDisk).toBe(true);
    expect(filesIn(world.copies)).toEqual([expect.stringMatching(/^borne-pusey-[0-9a-f]{8}-20261123-090000\.backup$/)]);
    expect(await lastEvents()).toContain('backup.made');
  });

  test('holds nothing that can be read without a key, nor the secret that opens it', async () => {
    mkdirSync(world.copies);
    value(await world.open.handlers.submitDeposit(submission()));
    expect(await world.open.backUpIfDue()).toBe('verified');
    const [name = ''] = filesIn(world.copies);
    const bytes = readFileSync(join(world.copies, name));
    const master = readFileSync(join(world.dataDir, 'key', 'master.key'), 'utf8').trim();
    for (const word of ['SQLite format', AGENT.name, 'vélo', 'deposit', master, world.recoveryKey])
      expect(bytes.includes(word)).toBe(false);
    expect(bytes.includes(Buffer.from(master, 'hex'))).toBe(false);
    const connection = connect(join(world.copies, name), 'b1'.repeat(32));
    expect(() => connection.run('select count(*) from deposit')).toThrow();
    connection.close();
  });

  test('is the head’s to ask for, and nobody’s while staff mode is locked', async () => {
    mkdirSync(world.copies);
    expect(refusal(await world.open.handlers.backUpNow({}))).toBe('notAllowed');
    await unlock(world.open, AGENT);
    expect(refusal(await world.open.handlers.backUpNow({}))).toBe('notAllowed');
    expect(filesIn(world.copies)).toEqual([]);
  });

  test('comes once a local day by itself, also after a restart', async () => {
    mkdirSync(world.copies);
    expect(await world.open.backUpIfDue()).toBe('verified');
    expect(await world.open.backUpIfDue()).toBeNull();
    await world.open.close();
    world = { ...world, open: await house(world.dataDir, clock, { config: backupConfig(world.copies, 3) }) };
    expect(await world.open.backUpIfDue()).toBeNull();
    clock.set('2026-11-23T22:59:00Z');
    expect(await world.open.backUpIfDue()).toBeNull();
    clock.set('2026-11-23T23:01:00Z');
    expect(await world.open.backUpIfDue()).toBe('verified');
  });

  test('does nothing without a folder or before the first start', async () => {
    const bare = join(place.folder, 'bare');
    mkdirSync(world.copies);
    const open = await house(bare, clock, { config: backupConfig(world.copies) });
    expect(await open.backUpIfDue()).toBeNull();
    expect(value(await open.handlers.readUpkeep({})).backup).toMatchObject({ last: null, good: null, daysWithout: null });
    await open.close();
    const without = await house(bare, clock, { config: configWith({ vault: { keySource: 'file' } }) });
    await setUp(without);
    await unlock(without);
    expect(refusal(await without.handlers.backUpNow({}))).toBe('conflict');
    expect(await without.backUpIfDue()).toBeNull();
    await without.close();
  });
});

describe('[PAR-116] older copies', () => {
  test('go beyond the number to keep, only once a newer one was verified', async () => {
    mkdirSync(world.copies);
    for (let day = 0; day < 5; day += 1) {
      expect(await world.open.backUpIfDue()).toBe('verified');
      clock.pass(DAY);
    }
    const kept = filesIn(world.copies);
    expect(kept).toHaveLength(3);
    expect(kept.at(-1)).toContain('-20261127-');
    damageBase();
    expect(await world.open.backUpIfDue()).toBe('damaged');
    expect(filesIn(world.copies)).toEqual(kept);
  });

  test('go when they are older than any deposit may be, and leave what is not theirs alone', async () => {
    mkdirSync(world.copies);
    const strange = ['borne-pusey-00000000-20200101-000000.backup', 'notes.txt'];
    for (const name of strange) writeFileSync(join(world.copies, name), 'x');
    expect(await world.open.backUpIfDue()).toBe('verified');
    const longest = Math.max(...Object.values(SERVICES).map(({ retentionDays }) => retentionDays));
    clock.pass((longest - 1) * DAY);
    expect(await world.open.backUpIfDue()).toBe('verified');
    expect(filesIn(world.copies)).toHaveLength(4);
    clock.pass(2 * DAY);
    expect(await world.open.backUpIfDue()).toBe('verified');
    const names = filesIn(world.copies);
    expect(names).toEqual(expect.arrayContaining(strange));
    expect(names.some((name) => name.includes('-20261123-'))).toBe(false);
    expect(names).toHaveLength(4);
  });

  test('stay when the clock was set back and the new name sorts before theirs', async () => {
    mkdirSync(world.copies);
    for (let day = 0; day < 3; day += 1) {
      expect(await world.open.backUpIfDue()).toBe('verified');
      clock.pass(DAY);
    }
    clock.set('2026-11-01T09:00:00Z');
    expect(await world.open.backUpIfDue()).toBe('verified');
    expect(filesIn(world.copies).map((name) => name.slice(21, 29))).toEqual(['20261101', '20261124', '20261125']);
  });
});

describe('[PAR-117] a backup that cannot be', () => {
  test('says that the folder is not there, makes none, and waits an hour before it tries again by itself', async () => {
    expect(await world.open.backUpIfDue()).toBe('noFolder');
    expect(() => filesIn(world.copies)).toThrow();
    expect((await view()).last?.verdict).toBe('noFolder');
    expect(await lastEvents()).toContain('backup.failed');
    mkdirSync(world.copies);
    expect(await world.open.backUpIfDue()).toBeNull();
    clock.pass(60 * 60 * 1000);
    expect(await world.open.backUpIfDue()).toBe('verified');
    clock.pass(4 * DAY);
    expect(await view()).toMatchObject({ daysWithout: 4 });
  });

  test('leaves no draft and keeps the good copies when the base is altered', async () => {
    mkdirSync(world.copies);
    expect(await world.open.backUpIfDue()).toBe('verified');
    const kept = filesIn(world.copies);
    damageBase();
    clock.pass(DAY);
    expect(await world.open.backUpIfDue()).toBe('damaged');
    expect(filesIn(world.copies)).toEqual(kept);
    expect(await view()).toMatchObject({ last: { verdict: 'damaged', kib: 0 }, good: { at: '2026-11-23T09:00:00.000Z' } });
  });

  test('clears the draft that a power cut left', async () => {
    mkdirSync(world.copies);
    writeFileSync(join(world.copies, '.0c1d.draft'), 'half of a copy');
    expect(await world.open.backUpIfDue()).toBe('verified');
    expect(filesIn(world.copies)).toHaveLength(1);
  });

  test('tells of a folder that is a file', async () => {
    writeFileSync(world.copies, 'not a folder');
    expect(await world.open.backUpIfDue()).toBe('noFolder');
    rmSync(world.copies);
  });
});

/** Changes a row behind the program's back, with the terminal's own key. */
function damageBase(): void {
  const keys = terminalKeys(world.dataDir);
  const connection = connect(join(world.dataDir, BASE_FILE), keys.store.database);
  connection.run(`update agent set name = 'Intrus' where role = 'agent'`);
  connection.close();
}
