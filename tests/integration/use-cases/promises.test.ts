/** Promises about the disk: slip mode, a stolen terminal, retention, export, other versions. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../../shared/flow/definition.ts';
import { connect } from '../../../electron/store/dialect.ts';
import { commit } from '../../../electron/store/access.ts';
import { BASE_FILE, openStore } from '../../../electron/store/store.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import { seal } from '../../../electron/vault/sealing.ts';
import { unwrapIdentity } from '../../../electron/vault/agents.ts';
import {
  AGENT,
  configWith,
  HEAD,
  house,
  refusal,
  SAMPLE,
  scratch,
  setUp,
  standingClock,
  submission,
  unlock,
  value,
  VISIT_FACTS,
} from './support.ts';
import { terminalKeys } from '../../fixtures/terminal-keys.ts';

const CANARY = 'CANARI-Mme-Petitjean-0612345678';
const place = { folder: '', remove: () => {} };
let open: House;
let clock = standingClock();
const dataDir = () => join(place.folder, 'data');

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock();
  open = await house(dataDir(), clock);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function filesWith(word: string): readonly string[] {
  return filesBelow(place.folder).filter((file) => readFileSync(file).includes(word));
}

describe('slip mode', () => {
  test('[PAR-09] writes nothing at all: no row, no line, no byte', async () => {
    await open.close();
    const config = configWith({ vault: { keySource: 'file' }, preComplaint: { mode: 'slip' } });
    open = await house(dataDir(), clock, { config });
    const lines = value(await open.handlers.readAudit({ limit: 500 })).rows.length;
    const bytes = () => filesBelow(place.folder).map((file) => [file, statSync(file).size, readFileSync(file).toString('base64')]);
    const before = bytes();
    expect(await open.services()).toEqual([{ id: 'preComplaint', mode: 'slip' }]);
    const receipt = value(await open.handlers.submitDeposit(submission({ answers: { story: CANARY } })));
    expect(receipt).toMatchObject({ mode: 'slip', eraseAfter: null, qr: [receipt.reference] });
    expect(bytes()).toEqual(before);
    expect(filesWith(CANARY)).toEqual([]);
    expect(value(await open.handlers.readAudit({ limit: 500 })).rows.length).toBe(lines);
    const firm: Answers = { story: CANARY, slot: { kind: 'firm', date: '2026-11-23', time: '14:00' } };
    expect(refusal(await open.handlers.submitDeposit(submission({ answers: firm })))).toBe('conflict');
    expect(value(await open.handlers.listSlots({ visitId: submission().visitId })).slots).toEqual([]);
  });
});

describe('a stolen terminal', () => {
  test('[PAR-52] every file and the master secret give back nothing of a deposit, nor the key that opens it', async () => {
    const { recoveryKey } = await setUp(open);
    value(await open.handlers.submitDeposit(submission({ answers: { story: CANARY } })));
    await unlock(open);
    await open.handlers.lockStaff({});
    await open.close();

    expect(filesWith(CANARY)).toEqual([]);
    expect(filesWith('AGE-SECRET-KEY')).toEqual([]);
    expect(filesWith(recoveryKey)).toEqual([]);
    // The thief has the key of the base too: everything in it, decrypted.
    const keys = terminalKeys(dataDir());
    const connection = connect(join(dataDir(), BASE_FILE), keys.store.database);
    const tables = connection.run(`select name from sqlite_master where type = 'table'`).map((row) => String(row['name']));
    const content = tables.flatMap((table) => connection.run(`select * from "${table}"`).flatMap((row) => Object.values(row)));
    const everything = Buffer.concat(content.map((cell) => (Buffer.isBuffer(cell) ? cell : Buffer.from(String(cell)))));
    for (const word of [CANARY, 'AGE-SECRET-KEY', recoveryKey, HEAD.secret, AGENT.secret]) expect(everything.includes(word)).toBe(false);
    const [unit] = connection.run('select recipient from unit_key');
    const [agent] = connection.run('select id, salt, wrapped, memory_kib, passes from agent order by name limit 1');
    const [salt, wrapped] = [agent?.['salt'], agent?.['wrapped']];
    if (!Buffer.isBuffer(salt) || !Buffer.isBuffer(wrapped)) throw new Error('no agent');
    const context = {
      agentId: String(agent?.['id']),
      recipient: String(unit?.['recipient']),
      device: keys.device,
      cost: { memoryKib: 64, passes: 1 },
    };
    expect(await unwrapIdentity({ salt, wrapped }, 'a guess of the thief', context)).toBeNull();
    // The control: with the agent's secret the same bytes open, so the attempt above was a real one.
    expect((await unwrapIdentity({ salt, wrapped }, HEAD.secret, context))?.toString()).toMatch(/^AGE-SECRET-KEY/);
    connection.close();
    open = await house(dataDir(), clock);
  });
});

describe('retention', () => {
  test('[PAR-53] erases after the last day, whatever the status, and says so', async () => {
    await setUp(open);
    const kept = value(await open.handlers.submitDeposit(submission()));
    const signed = value(await open.handlers.submitDeposit(submission()));
    await unlock(open);
    value(await open.handlers.changeDepositStatus({ reference: signed.reference, to: 'signed' }));
    clock.set('2026-12-23T22:59:00Z');
    expect(await open.purgeDue()).toBe(0);
    const late = value(await open.handlers.submitDeposit(submission()));
    clock.set('2026-12-23T23:00:00Z');
    expect(await open.purgeDue()).toBe(2);
    expect(await open.purgeDue()).toBe(0);
    await unlock(open);
    const references = async (status: 'erased' | null) =>
      value(await open.handlers.listDeposits({ status, search: '' }))
        .rows.map(({ reference }) => reference)
        .sort();
    expect(await references('erased')).toEqual([kept.reference, signed.reference].sort());
    expect(await references(null)).toEqual([late.reference]);
    expect(refusal(await open.handlers.openDeposit({ reference: kept.reference }))).toBe('conflict');
    expect(refusal(await open.handlers.exportDeposit({ reference: kept.reference }))).toBe('conflict');
    const audit = value(await open.handlers.readAudit({ limit: 500 }));
    expect(audit.rows.filter(({ event }) => event === 'deposit.purged')).toHaveLength(2);
    expect(await open.health()).toMatchObject({ baseIntact: true, auditIntact: true, deposits: 1 });
  });

  test('[PAR-53] the base gives the bytes back before, and not after', async () => {
    await setUp(open);
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    await open.close();
    const read = () => {
      const connection = connect(join(dataDir(), BASE_FILE), terminalKeys(dataDir()).store.database);
      const rows = connection.run('select sealed from deposit where reference = ?', [reference]);
      connection.close();
      return rows[0]?.['sealed'];
    };
    expect(Buffer.isBuffer(read())).toBe(true);
    clock.set('2027-01-15T09:00:00Z');
    open = await house(dataDir(), clock);
    expect(await open.purgeDue()).toBe(1);
    await open.close();
    expect(read()).toBeNull();
    open = await house(dataDir(), clock);
  });

  test('more than one batch at once', async () => {
    const { recipient } = await setUp(open);
    await open.close();
    const store = await openStore({ dataDir: dataDir(), keys: terminalKeys(dataDir()).store, now: clock.now });
    if (!store.ok) throw new Error(store.reason);
    const sealed = await seal([recipient], {
      format: 1,
      reference: 'X',
      service: SAMPLE.id,
      version: 2,
      locale: 'fr',
      receivedAt: '',
      answers: {},
    });
    await store.store.write(async (tx) => {
      for (let number = 0; number < 230; number += 1) {
        tx.insert('deposit', {
          reference: `PP-${String(number).padStart(4, '0')}`,
          request_id: String(number),
          service: SAMPLE.id,
          version: 2,
          locale: 'fr',
          status: 'received',
          received_at: '2026-11-01T09:00:00.000Z',
          erase_after: '2026-11-22',
          completeness: 0,
          wishes: 0,
          sealed,
        });
      }
      return commit(null, { event: 'gendarme.called', actor: 'visitor', facts: { confidential: false } });
    });
    store.store.close();
    open = await house(dataDir(), clock);
    expect(await open.purgeDue()).toBe(230);
    expect((await open.health()).deposits).toBe(0);
  });
});

describe('export', () => {
  const withFolder = async () => {
    await open.close();
    const exportFolder = join(place.folder, 'export');
    open = await house(dataDir(), clock, { config: configWith({ vault: { keySource: 'file' }, exportFolder }) });
    return exportFolder;
  };

  test('[PAR-42] writes a file that the standard age program opens with the recovery key', async () => {
    if (spawnSync('age', ['--version']).status !== 0) {
      throw new Error('the program `age` is missing: install the package `age` (apt-get install age)');
    }
    const folder = await withFolder();
    const { recoveryKey } = await setUp(open);
    const { reference } = value(await open.handlers.submitDeposit(submission({ answers: { story: CANARY } })));
    await unlock(open, AGENT);
    mkdirSync(folder);
    writeFileSync(join(folder, '.left-by-a-power-cut.draft'), 'half');
    const { fileName } = value(await open.handlers.exportDeposit({ reference }));
    value(await open.handlers.exportDeposit({ reference }));
    expect(fileName).toBe(`${reference}.age`);
    expect(readdirSync(folder)).toEqual([fileName]);
    expect(statSync(join(folder, fileName)).mode & 0o077).toBe(0);
    expect(filesWith(CANARY)).toEqual([]);
    const key = join(place.folder, 'recovery.txt');
    writeFileSync(key, recoveryKey, { mode: 0o600 });
    const text = execFileSync('age', ['-d', '-i', key, join(folder, fileName)], { encoding: 'utf8' });
    expect(JSON.parse(text)).toMatchObject({ format: 1, reference, service: SAMPLE.id, version: 2, answers: { story: CANARY } });
    expect(value(await open.handlers.readAudit({ limit: 5 })).rows.map(({ event }) => event)).toContain('deposit.exported');
  });

  test('[PAR-42] without a folder, or with one that refuses, says so and leaves nothing', async () => {
    await setUp(open);
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    await unlock(open);
    expect(refusal(await open.handlers.exportDeposit({ reference }))).toBe('conflict');
    const folder = await withFolder();
    writeFileSync(folder, 'a file where a folder should be');
    await unlock(open);
    expect(refusal(await open.handlers.exportDeposit({ reference }))).toBe('unexpected');
    expect(refusal(await open.handlers.exportDeposit({ reference: 'PP-NONE' }))).toBe('notFound');
  });
});

describe('what was deposited by other paths than the form', () => {
  const put = async (number: number, version: number, answers: Record<string, string>, inner = number) => {
    const keys = terminalKeys(dataDir());
    const opening = await openStore({ dataDir: dataDir(), keys: keys.store, now: clock.now });
    if (!opening.ok) throw new Error(opening.reason);
    const { store } = opening;
    const unit = await store.read.row('unit_key', (from) => from.selectFrom('unit_key').selectAll());
    const reference = `PP-OTHER-${number}`;
    const content = { format: 1, service: SAMPLE.id, version, locale: 'en', receivedAt: clock.now().toISOString(), answers } as const;
    const sealed = await seal([unit?.recipient ?? ''], { ...content, reference: `PP-OTHER-${inner}` });
    await store.write(async (tx) => {
      tx.insert('deposit', {
        reference,
        request_id: reference,
        service: SAMPLE.id,
        version,
        locale: 'en',
        status: 'received',
        received_at: content.receivedAt,
        erase_after: '2026-12-23',
        completeness: 50,
        wishes: 0,
        sealed,
      });
      return commit(null, { event: 'deposit.made', actor: 'visitor', facts: { reference, service: SAMPLE.id, version, locale: 'en' } });
    });
    store.close();
    return reference;
  };

  test('[PAR-43] a deposit of the version before is opened through the upgrade; one sealed for another row is refused', async () => {
    await setUp(open);
    await open.close();
    const old = await put(1, 1, { text: 'Écrit avec la version d’avant.' });
    const present = await put(2, 2, { story: 'Écrit par un autre chemin.' });
    const exchanged = await put(3, 2, { story: 'Scellé pour une autre ligne.' }, 2);
    const unknown = await put(4, 9, { story: 'x' });
    open = await house(dataDir(), clock);
    await unlock(open, AGENT);
    expect(value(await open.handlers.openDeposit({ reference: old })).answers).toEqual({ story: 'Écrit avec la version d’avant.' });
    expect(value(await open.handlers.openDeposit({ reference: present })).answers).toEqual({ story: 'Écrit par un autre chemin.' });
    await expect(open.handlers.openDeposit({ reference: exchanged })).rejects.toThrow('another deposit');
    await expect(open.handlers.openDeposit({ reference: unknown })).rejects.toThrow();
  });
});

describe('around a visit', () => {
  test('[PAR-12] calls and ends go to the register and to the chain, without a name', async () => {
    await setUp(open);
    const visitId = submission().visitId;
    expect(value(await open.handlers.callGendarme({ visitId, confidential: false }))).toEqual({ chime: true });
    expect(value(await open.handlers.callGendarme({ visitId, confidential: true }))).toEqual({ chime: true });
    await open.recordVisitEnd({ reason: 'idle', durationMs: 61_234.5, verified: true, facts: VISIT_FACTS, rating: null });
    const { rows } = value(await open.handlers.listRegister({ limit: 2 }));
    expect(rows.map(({ kind, facts }) => [kind, facts])).toEqual([
      ['gendarme.called', { confidential: true }],
      ['gendarme.called', { confidential: false }],
    ]);
    expect((await open.health()).lastWipes).toEqual([
      { at: clock.now().toISOString(), reason: 'idle', durationMs: 61_235, verified: true },
    ]);
    await open.record({ event: 'receipt.printed', actor: 'visitor', facts: { reference: 'PP-7K3M-9GX4-C' } });
    const audit = value(await open.handlers.readAudit({ limit: 3 }));
    expect(audit.rows.map(({ event }) => event)).toEqual(['receipt.printed', 'visit.ended', 'gendarme.called']);
  });

  test('[PAR-12] a confidential call is silent where the configuration says so', async () => {
    await open.close();
    open = await house(dataDir(), clock, { config: configWith({ vault: { keySource: 'file' }, help: { confidentialChime: false } }) });
    const visitId = submission().visitId;
    expect(value(await open.handlers.callGendarme({ visitId, confidential: true }))).toEqual({ chime: false });
    expect(value(await open.handlers.callGendarme({ visitId, confidential: false }))).toEqual({ chime: true });
  });
});

test('[PAR-54] a broken audit chain is named in the audit page and in the health page', async () => {
  await setUp(open);
  await open.close();
  const keys = terminalKeys(dataDir());
  const connection = connect(join(dataDir(), BASE_FILE), keys.store.database);
  connection.run(`update audit set actor = 'visitor' where seq = 3`);
  connection.run('pragma wal_checkpoint(truncate)');
  connection.close();
  open = await house(dataDir(), clock);
  expect(value(await open.handlers.readAudit({ limit: 10 }))).toMatchObject({ intact: false, firstFault: 3 });
  expect(await open.health()).toMatchObject({ baseIntact: false, auditIntact: false, auditFirstFault: 3 });
});
