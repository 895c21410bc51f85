import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { restoreWords, runRestore } from '../../../electron/boot/restore.ts';
import { EXIT_CODES } from '../../../electron/boot/step.ts';
import { recoveryKeyIn, RESTORE_REFUSALS, restoreBackup, type RestoreOptions } from '../../../electron/use-cases/restore.ts';
import { newKeyPair } from '../../../electron/vault/sealing.ts';
import {
  AGENT,
  configWith,
  HEAD,
  house,
  refusal,
  scratch,
  standingClock,
  submission,
  unlock,
  value,
  WATCH,
  HOME,
  type Clock,
} from './support.ts';
import { backupWorld, filesIn, type BackupWorld } from './backup-support.ts';

let place: ReturnType<typeof scratch>;
let clock: Clock;
let world: BackupWorld;
let reference: string;
let copy: string;
let bare: string;
let keyFile: string;
beforeEach(async () => {
  place = scratch();
  clock = standingClock();
  world = await backupWorld(place.folder, clock);
  mkdirSync(world.copies);
  reference = value(await world.open.handlers.submitDeposit(submission())).reference;
  await world.open.backUpIfDue();
  copy = join(world.copies, filesIn(world.copies)[0] ?? '');
  bare = join(place.folder, 'bare');
  mkdirSync(bare);
  keyFile = join(place.folder, 'cle.txt');
  writeFileSync(keyFile, world.recoveryKey);
});
afterEach(async () => {
  await world.open.close();
  place.remove();
});

const restore = (parts: Partial<RestoreOptions> = {}) =>
  restoreBackup({
    file: copy,
    recoveryKeyFile: keyFile,
    dataDir: bare,
    choice: { keySource: 'auto', keyFile: null },
    now: clock.now,
    ...parts,
  });
const reason = async (parts: Partial<RestoreOptions> = {}) => {
  const restoring = await restore(parts);
  return restoring.ok ? 'restored' : restoring.reason;
};

describe('[PAR-118] a bare machine', () => {
  test('is the terminal again with a backup and the recovery key: agents unlock, deposits open, new ones are made', async () => {
    value(await world.open.handlers.submitDeposit(submission()));
    await world.open.close();
    clock.pass(60_000);
    const restoring = await restore();
    expect(restoring).toMatchObject({ ok: true, deposits: 1, agents: 2, madeAt: '2026-11-23T09:00:00.000Z' });
    expect(filesIn(bare)).toEqual(['borne-pusey.db', 'key', 'key-source.json']);
    for (const name of ['borne-pusey.db', 'key/master.key', 'key-source.json']) expect(statSync(join(bare, name)).mode & 0o777).toBe(0o600);
    const open = await house(bare, clock);
    await unlock(open, AGENT);
    expect(value(await open.handlers.openDeposit({ reference })).answers).toMatchObject(submission().answers);
    await unlock(open, HEAD);
    const later = value(await open.handlers.submitDeposit(submission()));
    expect(value(await open.handlers.openDeposit({ reference: later.reference })).reference).toBe(later.reference);
    expect(await open.health()).toMatchObject({ baseIntact: true, auditIntact: true, keySource: 'file' });
    expect(value(await open.handlers.readAudit({ limit: 100 })).rows.map(({ event }) => event)).toContain('base.restored');
    await open.close();
    world = { ...world, open: await house(world.dataDir, clock) };
  });

  test('opens the tickets of receipts given out before', async () => {
    const watch = submission({ service: WATCH.id, version: 1, answers: HOME });
    const receipt = value(await world.open.handlers.submitDeposit(watch));
    clock.pass(24 * 60 * 60 * 1000);
    expect(await world.open.backUpIfDue()).toBe('verified');
    copy = join(world.copies, filesIn(world.copies).at(-1) ?? '');
    expect(await reason()).toBe('restored');
    const open = await house(bare, clock);
    const opened = await open.handlers.openTicket({ visitId: watch.visitId, reference: receipt.reference, code: receipt.code ?? '' });
    expect(value(opened).state).toBe('current');
    await open.close();
  });

  test('takes the key source that the operator gives it next: the record only names another', async () => {
    expect(await reason()).toBe('restored');
    const record = join(bare, 'key-source.json');
    writeFileSync(record, readFileSync(record, 'utf8').replace('"source": "file"', '"source": "systemd"'));
    const credentials = join(place.folder, 'credentials');
    mkdirSync(credentials);
    copyFileSync(join(bare, 'key', 'master.key'), join(credentials, 'borne-pusey-key'));
    const open = await house(bare, clock, { credentialsDirectory: credentials, config: configWith({}) });
    expect((await open.health()).keySource).toBe('systemd');
    await open.close();
  });
});

describe('[PAR-119] a restore', () => {
  test('refuses to replace a base or a key, and leaves both as they were', async () => {
    const before = readFileSync(join(world.dataDir, 'key-source.json'));
    expect(await reason({ dataDir: world.dataDir })).toBe('baseExists');
    expect(readFileSync(join(world.dataDir, 'key-source.json'))).toEqual(before);
    writeFileSync(join(bare, 'key-source.json'), '{}');
    expect(await reason()).toBe('keyExists');
    expect(filesIn(bare)).toEqual(['key-source.json']);
    const configured = join(place.folder, 'elsewhere.key');
    writeFileSync(configured, 'x');
    const other = join(place.folder, 'other');
    mkdirSync(other);
    expect(await reason({ dataDir: other, choice: { keySource: 'file', keyFile: configured } })).toBe('keyExists');
    expect(readFileSync(configured, 'utf8')).toBe('x');
    writeFileSync(join(other, 'borne-pusey.db-wal'), '');
    expect(await reason({ dataDir: other })).toBe('baseExists');
  });

  test('refuses another key, no key and no file, and writes nothing', async () => {
    writeFileSync(keyFile, (await newKeyPair()).identity);
    expect(await reason()).toBe('otherKey');
    writeFileSync(keyFile, 'neuf-peupliers-bleus');
    expect(await reason()).toBe('notARecoveryKey');
    expect(await reason({ recoveryKeyFile: join(place.folder, 'nothing') })).toBe('noRecoveryKeyFile');
    writeFileSync(keyFile, world.recoveryKey);
    expect(await reason({ file: join(place.folder, 'nothing') })).toBe('noFile');
    expect(await reason({ file: keyFile })).toBe('notABackup');
    expect(filesIn(bare)).toEqual([]);
  });

  test('refuses a file that is cut or changed anywhere, and writes nothing', async () => {
    const right = readFileSync(copy);
    const wrong = join(place.folder, 'wrong.backup');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: right.length - 1 }), fc.boolean(), async (at, cut) => {
        const bytes = Buffer.from(right);
        bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
        writeFileSync(wrong, cut ? right.subarray(0, at) : bytes);
        expect(await reason({ file: wrong })).toMatch(/^(?:damaged|otherKey|notABackup)$/);
        expect(filesIn(bare)).toEqual([]);
      }),
      { numRuns: 40 },
    );
    writeFileSync(wrong, right);
    truncateSync(wrong, right.length - 1);
    expect(await reason({ file: wrong })).toBe('notABackup');
  });

  test('reads a key as people copy it', () => {
    const key = world.recoveryKey;
    const groups = (key.toLowerCase().match(/.{1,4}/g) ?? []).join(' ');
    expect(recoveryKeyIn(`# clé de secours\n${groups.slice(0, 40)}\n${groups.slice(40)}\n`)).toBe(key);
    expect(recoveryKeyIn(`${key}A`)).toBeNull();
  });

  test('speaks French on the command line and leaves with a code', async () => {
    const said: string[] = [];
    const command = {
      file: copy,
      dataDir: bare,
      choice: { keySource: 'auto', keyFile: null } as const,
      say: (line: string) => void said.push(line),
    };
    expect(await runRestore({ ...command, recoveryKeyFile: null })).toBe(EXIT_CODES.notRestored);
    expect(await runRestore({ ...command, recoveryKeyFile: keyFile })).toBe(EXIT_CODES.done);
    expect(said.join('\n')).toContain('La base est restaurée et contrôlée.');
    expect(said.join('\n')).toContain('1 dépôt, 2 agents');
    expect(await runRestore({ ...command, recoveryKeyFile: keyFile })).toBe(EXIT_CODES.notRestored);
    expect(said.join('\n')).not.toContain(world.recoveryKey);
    for (const each of RESTORE_REFUSALS) expect(restoreWords({ ok: false, reason: each })[1]).toMatch(/[.0-9]$/);
    expect(existsSync(join(bare, 'borne-pusey.db'))).toBe(true);
    expect(readdirSync(bare).some((name) => name.startsWith('.restoring'))).toBe(false);
  });

  test('leaves a base from which what was due goes at the next start', async () => {
    expect(await reason()).toBe('restored');
    clock.pass(40 * 24 * 60 * 60 * 1000);
    const open = await house(bare, clock);
    expect(await open.purgeDue()).toBe(1);
    await unlock(open);
    expect(refusal(await open.handlers.openDeposit({ reference }))).toBe('conflict');
    await open.close();
  });
});
