/** A base that may not grow, and one that may not be written: the same errors that a full and a protected disk give. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commit } from '../../../electron/store/access.ts';
import { verifyCopy } from '../../../electron/store/copy.ts';
import { connect, type Connection } from '../../../electron/store/dialect.ts';
import { diskFault, type DiskFault } from '../../../electron/store/faults.ts';
import { assembleStore, BASE_FILE, prepareConnection, type Store } from '../../../electron/store/store.ts';
import { scratch } from '../use-cases/support.ts';
import { deposit, fill, guard, KEYS, now } from './support.ts';

const place = { folder: '', remove: () => {} };
let connection: Connection;
let store: Store;
beforeEach(async () => {
  Object.assign(place, scratch());
  connection = connect(join(place.folder, BASE_FILE), KEYS.database);
  prepareConnection(connection, guard, now);
  store = assembleStore(connection, guard, now);
  await fill(store, 3);
});
afterEach(() => {
  store.close();
  place.remove();
});

async function write(number: number, bytes: number): Promise<DiskFault | 'written' | 'other'> {
  try {
    await store.write(async (tx) => {
      tx.insert('deposit', deposit(number, Buffer.alloc(bytes, number)));
      tx.appendDepositEvent({ reference: deposit(number).reference, at: now().toISOString(), status: 'received', agent_id: null });
      return commit(null, { event: 'gendarme.called', actor: 'visitor', facts: { confidential: false } });
    });
    return 'written';
  } catch (error) {
    return diskFault(error) ?? 'other';
  }
}
const amount = () => store.read.figure((from) => from.selectFrom('deposit').select((select) => select.fn.countAll().as('figure')));
const pages = () => Number(connection.run('pragma page_count')[0]?.['page_count']);

describe('[PAR-120] a full disk', () => {
  test('keeps a write out whole, wherever it runs out of room, and takes the next one once there is room', async () => {
    let number = 10;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 300, max: 40_000 }), async (room, bytes) => {
        number += 1;
        const before = await amount();
        connection.run(`pragma max_page_count = ${pages() + room}`);
        const outcome = await write(number, bytes);
        expect(['written', 'full']).toContain(outcome);
        expect(await amount()).toBe(before + (outcome === 'written' ? 1 : 0));
        expect((await store.verify()).faults).toEqual([]);
        connection.run('pragma max_page_count = 1000000');
        if (outcome === 'full') expect(await write(number, bytes)).toBe('written');
      }),
      { numRuns: 25 },
    );
    connection.run(`pragma max_page_count = ${pages()}`);
    expect(await write(9_000, 40_000)).toBe('full');
  });
});

describe('[PAR-121] a disk that takes no writing', () => {
  test('keeps every write out, lets everything be read, and is over once writing is back', async () => {
    connection.run('pragma query_only = on');
    expect(await write(20, 400)).toBe('readOnly');
    expect(await amount()).toBe(3);
    expect((await store.verify()).intact).toBe(true);
    connection.run('pragma query_only = off');
    expect(await write(20, 400)).toBe('written');
  });
});

describe('the faults of a disk', () => {
  test.each([
    ['SQLITE_FULL', 'full'],
    ['ENOSPC', 'full'],
    ['SQLITE_READONLY_DIRECTORY', 'readOnly'],
    ['EROFS', 'readOnly'],
    ['SQLITE_CORRUPT_VTAB', 'damaged'],
    ['SQLITE_IOERR_WRITE', 'disk'],
    ['SQLITE_CONSTRAINT', null],
    ['ERR_INVALID_ARG_TYPE', null],
  ] as const)('%s is %s', (code, fault) => {
    expect(diskFault(Object.assign(new Error('x'), { code }))).toBe(fault);
  });
  test('are no other errors', () => {
    expect(diskFault(new Error('SQLITE_FULL'))).toBeNull();
    expect(diskFault('SQLITE_FULL')).toBeNull();
  });
});

describe('a copy', () => {
  test('is proved right only whole, with both keys', async () => {
    const copy = join(place.folder, 'copy');
    await store.backup(copy);
    expect((await verifyCopy(copy, KEYS)).intact).toBe(true);
    expect((await verifyCopy(copy, { ...KEYS, mac: Buffer.alloc(32, 1) })).intact).toBe(false);
    expect((await verifyCopy(copy, { ...KEYS, database: 'b2'.repeat(32) })).intact).toBe(false);
    expect((await verifyCopy(join(place.folder, 'nowhere', 'copy'), KEYS)).intact).toBe(false);
    const other = join(place.folder, 'other');
    const bytes = readFileSync(copy);
    writeFileSync(other, bytes.subarray(0, bytes.length - 8192));
    expect((await verifyCopy(other, KEYS)).intact).toBe(false);
  });
});
