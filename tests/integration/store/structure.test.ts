import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { abort, commit } from '../../../electron/store/access.ts';
import { connect } from '../../../electron/store/dialect.ts';
import { LATEST_VERSION, MIGRATIONS } from '../../../electron/store/migrations/index.ts';
import { writeSeal } from '../../../electron/store/rows.ts';
import { assembleStore, BASE_FILE, openStore, prepareConnection, setAside } from '../../../electron/store/store.ts';
import { migrate, readVersion } from '../../../electron/store/structure.ts';
import { verifyBase } from '../../../electron/store/verify.ts';
import { purgeDue } from '../../../electron/use-cases/purge-due.ts';
import { scratch } from '../use-cases/support.ts';
import { ALL_TABLES, deposit, fill, guard, KEYS, logicalDump, now, opened, rawConnection } from './support.ts';

const place = { folder: '', remove: () => {} };
beforeEach(() => void Object.assign(place, scratch()));
afterEach(() => place.remove());
const file = () => join(place.folder, BASE_FILE);

describe('settings and form', () => {
  test('every table is strict and every reference points to a key of the same type', async () => {
    const store = await opened(place.folder);
    const connection = rawConnection(place.folder);
    const tables = connection
      .run('pragma table_list')
      .filter((table) => table['schema'] === 'main' && table['type'] === 'table' && !String(table['name']).startsWith('sqlite_'));
    expect(tables.map((table) => String(table['name'])).sort()).toEqual([...ALL_TABLES].sort());
    for (const table of tables) {
      expect(table['strict']).toBe(1);
      const columns = (name: unknown) =>
        new Map(connection.run(`pragma table_info("${String(name)}")`).map((column) => [column['name'], column['type']]));
      for (const link of connection.run(`pragma foreign_key_list("${String(table['name'])}")`)) {
        expect(columns(table['name']).get(link['from'])).toBe(columns(link['table']).get(link['to']));
      }
    }
    connection.close();
    store.close();
  });

  test('the log is written ahead and synced fully, references hold, erased bytes become zeros', () => {
    const connection = connect(file(), KEYS.database);
    prepareConnection(connection, guard, now);
    const read = (name: string) => Object.values(connection.run(`pragma ${name}`)[0] ?? {})[0];
    expect([read('journal_mode'), read('synchronous'), read('foreign_keys'), read('secure_delete')]).toEqual(['wal', 2, 1, 1]);
    connection.close();
  });

  test('neither the base nor its log shows a word of what is in it, and only its owner may read it', async () => {
    const store = await opened(place.folder);
    await fill(store, 5);
    for (const name of readdirSync(place.folder)) {
      const bytes = readFileSync(join(place.folder, name));
      for (const word of ['SQLite format', 'Camille', 'preComplaint', 'create table']) expect(bytes.includes(word)).toBe(false);
    }
    expect(statSync(file()).mode & 0o077).toBe(0);
    store.close();
  });
});

describe('migrations', () => {
  test('are numbered without a gap', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  test.each(MIGRATIONS.slice(1).map(({ to }) => to))('to %i: rows written before are still there, sealed and chained', async (to) => {
    const before = connect(file(), KEYS.database);
    migrate(before.run, guard, now().toISOString(), MIGRATIONS.slice(0, to - 1));
    const old = assembleStore(before, guard, now);
    await old.write(async (tx) => {
      tx.insert('deposit', deposit(1));
      tx.appendRegister(now().toISOString(), { kind: 'gendarme.called', facts: { confidential: false } });
      return commit(null, { event: 'gendarme.called', actor: 'visitor', facts: { confidential: false } });
    });
    old.close();
    const store = await opened(place.folder);
    expect(await store.read.row('deposit', (from) => from.selectFrom('deposit').selectAll())).toMatchObject(deposit(1));
    const lines = await store.read.rows('register_event', (from) => from.selectFrom('register_event').selectAll());
    expect(lines).toMatchObject([{ id: 1, at: now().toISOString(), kind: 'gendarme.called' }]);
    expect(await store.verify()).toEqual({ intact: true, faults: [], auditFirstFault: null, auditFaults: [] });
    expect((await store.chain.page({ limit: 1 })).rows[0]).toMatchObject({
      event: 'base.migrated',
      facts: { from: LATEST_VERSION - 1, to: LATEST_VERSION },
    });
    expect(readdirSync(place.folder).filter((name) => name.includes('before'))).toEqual([]);
    store.close();
  });

  /** A base as it was before the third role, with an agent in it; `mac` gives the row its MAC. */
  const withOldAgent = (mac: (row: object) => Buffer): void => {
    const connection = connect(file(), KEYS.database);
    const roles = MIGRATIONS.findIndex(({ reseal }) => reseal?.includes('agent') === true);
    migrate(connection.run, guard, now().toISOString(), MIGRATIONS.slice(0, roles));
    const row = {
      id: 'agent-1',
      name: 'Camille Aubert',
      role: 'head',
      salt: Buffer.alloc(16, 1),
      wrapped: Buffer.alloc(100, 2),
      memory_kib: 64,
      passes: 1,
      created_at: '2026-11-23',
      revoked_at: null,
    };
    const cells = [...Object.values(row), mac(row)];
    connection.run(`insert into agent (${Object.keys(row).join(', ')}, mac) values (${cells.map(() => '?').join(', ')})`, cells);
    writeSeal(connection.run, guard, 'agent', 1, guard.rowMac('agent', row));
    connection.close();
  };

  test('an agent of before the third role keeps theirs, and owes no change of secret', async () => {
    withOldAgent((row) => guard.rowMac('agent', row));
    const store = await opened(place.folder);
    const kept = await store.read.row('agent', (from) => from.selectFrom('agent').selectAll());
    expect(kept).toMatchObject({ id: 'agent-1', role: 'head', wrapped: Buffer.alloc(100, 2), revoked_at: null, must_change: 0 });
    expect(await store.verify()).toMatchObject({ intact: true });
    store.close();
    const connection = rawConnection(place.folder);
    expect(() => connection.run(`update agent set role = 'chief'`)).toThrow('CHECK');
    expect(() => connection.run(`update agent set must_change = 2`)).toThrow('CHECK');
    connection.close();
  });

  test('an agent’s row that someone altered is not sealed anew', async () => {
    withOldAgent(() => Buffer.alloc(32));
    expect(await openStore({ dataDir: place.folder, keys: KEYS, now })).toEqual({ ok: false, reason: 'altered' });
  });

  test('running them again changes nothing', async () => {
    (await opened(place.folder)).close();
    const connection = rawConnection(place.folder);
    const dump = logicalDump(connection);
    migrate(connection.run, guard, now().toISOString());
    expect(logicalDump(connection)).toBe(dump);
    connection.close();
  });

  test('one that fails leaves nothing behind', async () => {
    (await opened(place.folder)).close();
    const connection = rawConnection(place.folder);
    const dump = logicalDump(connection);
    const broken = { to: LATEST_VERSION + 1, statements: ['create table half (a integer) strict', 'create table half (a integer) strict'] };
    expect(() => migrate(connection.run, guard, now().toISOString(), [broken])).toThrow();
    expect(logicalDump(connection)).toBe(dump);
    connection.close();
  });

  test('a base that someone altered is not migrated', () => {
    const connection = connect(file(), KEYS.database);
    migrate(connection.run, guard, now().toISOString(), MIGRATIONS.slice(0, 1));
    connection.run('create table extra (a integer)');
    expect(() => migrate(connection.run, guard, now().toISOString())).toThrow('altered');
    expect(readVersion(connection.run)).toBe(1);
    connection.close();
  });
});

describe('the reception register', () => {
  test('takes events, and lets nobody change or remove one', async () => {
    const store = await opened(place.folder);
    await fill(store, 2);
    const event = { id: 1 } as const;
    const line = { event: 'gendarme.called', actor: 'visitor', facts: { confidential: false } } as const;
    const change = store.write(async (tx) => {
      tx.change('contact_event', event, { facts: '{"note":""}' });
      return commit(null, line);
    });
    await expect(change).rejects.toThrow('appended only');
    const removal = store.write(async (tx) => {
      tx.remove('contact_event', event);
      return commit(null, line);
    });
    await expect(removal).rejects.toThrow('appended only');
    expect(await store.verify()).toEqual({ intact: true, faults: [], auditFirstFault: null, auditFaults: [] });
    store.close();
  });
});

describe('bases that must not be opened', () => {
  test('[PAR-55] one from the future is refused and left as it is', async () => {
    (await opened(place.folder)).close();
    const connection = rawConnection(place.folder);
    connection.run(`pragma user_version = ${LATEST_VERSION + 1}`);
    connection.run('pragma wal_checkpoint(truncate)');
    connection.close();
    const bytes = readFileSync(file());
    expect(await openStore({ dataDir: place.folder, keys: KEYS, now })).toEqual({ ok: false, reason: 'fromFuture' });
    expect(readFileSync(file()).equals(bytes)).toBe(true);
  });

  test('[PAR-55] another key reads nothing; another key of ours trusts nothing', async () => {
    (await opened(place.folder)).close();
    const other = { ...KEYS, database: '0'.repeat(64) };
    expect(await openStore({ dataDir: place.folder, keys: other, now })).toEqual({ ok: false, reason: 'unreadable' });
    const otherMac = { ...KEYS, mac: Buffer.alloc(32, 1) };
    expect(await openStore({ dataDir: place.folder, keys: otherMac, now })).toEqual({ ok: false, reason: 'altered' });
    await expect(openStore({ dataDir: place.folder, keys: { ...KEYS, database: '' }, now })).rejects.toThrow('64 hexadecimal');
  });

  test('an unreadable one is set aside under another name, whole, and a new one can begin', async () => {
    writeFileSync(file(), Buffer.alloc(8192, 0x41));
    expect(await openStore({ dataDir: place.folder, keys: KEYS, now })).toEqual({ ok: false, reason: 'unreadable' });
    const name = setAside(place.folder, now());
    expect(name).toBe(`${BASE_FILE}.aside-2026-11-23T09-00-00-000Z`);
    expect(readFileSync(join(place.folder, name ?? '')).equals(Buffer.alloc(8192, 0x41))).toBe(true);
    expect(existsSync(file())).toBe(false);
    (await opened(place.folder)).close();
    place.remove();
    expect(setAside(place.folder, now())).toBeNull();
  });
});

describe('writing', () => {
  test('a work that gives up, or throws, leaves neither row nor audit line', async () => {
    const store = await opened(place.folder);
    const lines = (await store.chain.page({ limit: 100 })).rows.length;
    expect(
      await store.write(async (tx) => {
        tx.insert('deposit', deposit(1));
        return abort('given up');
      }),
    ).toBe('given up');
    await expect(
      store.write(async (tx) => {
        tx.insert('deposit', deposit(2));
        throw new Error('power');
      }),
    ).rejects.toThrow('power');
    // A fact in the wrong form is found after the work: the work goes too.
    await expect(
      store.write(async (tx) => {
        tx.insert('deposit', deposit(3));
        return commit(null, { event: 'staff.locked', actor: 'system', facts: { reason: 'not one word' } });
      }),
    ).rejects.toThrow('not in its form');
    expect(await store.read.rows('deposit', (from) => from.selectFrom('deposit').selectAll())).toEqual([]);
    expect((await store.chain.page({ limit: 100 })).rows.length).toBe(lines);
    expect((await store.verify()).intact).toBe(true);
    store.close();
  });

  test('a backup opens with the same key, is whole, and is only its owner’s', async () => {
    const store = await opened(place.folder);
    await fill(store, 3);
    const copy = join(place.folder, 'copy.db');
    await store.backup(copy);
    store.close();
    expect(statSync(copy).mode & 0o077).toBe(0);
    const connection = connect(copy, KEYS.database);
    expect(connection.run('select count(*) as n from deposit')).toEqual([{ n: 3 }]);
    expect((await verifyBase(connection.run, guard)).intact).toBe(true);
    connection.close();
  });

  test('what a text column holds is bytes to the library: bytes that are no text are an error, not an abort', async () => {
    const store = await opened(place.folder);
    await fill(store, 1);
    const connection = rawConnection(place.folder);
    connection.run(`update meta set value = cast(x'ff' as text)`);
    expect(() => connection.run('select * from meta')).toThrow('not a text');
    expect((await verifyBase(connection.run, guard)).faults).toContainEqual({ table: 'meta', key: null, what: 'unreadable' });
    connection.close();
    store.close();
  });
});

test('[PAR-53] purged bytes are in no file: the same store on an unencrypted file, searched byte by byte', async () => {
  const canary = Buffer.from('CANARY-OF-A-SEALED-DEPOSIT-'.repeat(400));
  const holds = () => readdirSync(place.folder).filter((name) => readFileSync(join(place.folder, name)).includes('CANARY-OF-A-SEALED'));
  const connection = connect(file(), null);
  prepareConnection(connection, guard, now);
  const store = assembleStore(connection, guard, now);
  await fill(store, 20);
  await store.write(async (tx) => {
    tx.insert('deposit', deposit(500, canary));
    return commit(null, { event: 'gendarme.called', actor: 'visitor', facts: { confidential: false } });
  });
  await fill2(store);
  expect(holds()).not.toEqual([]);
  const later = () => new Date('2026-12-24T09:00:00Z');
  expect(await purgeDue({ store, now: later, latest: later })).toBe(71);
  expect(holds()).toEqual([]);
  expect((await store.verify()).intact).toBe(true);
  store.close();
});

/** More rows after the canary, so that its pages are neither the last nor alone in the log. */
async function fill2(store: Awaited<ReturnType<typeof opened>>): Promise<void> {
  await store.settle();
  await store.write(async (tx) => {
    for (let number = 600; number < 650; number += 1) tx.insert('deposit', deposit(number));
    return commit(null, { event: 'gendarme.called', actor: 'visitor', facts: { confidential: false } });
  });
}
