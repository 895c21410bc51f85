import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalRow, IntegrityError } from '../../../electron/store/guard.ts';
import { BASE_FILE, openStore } from '../../../electron/store/store.ts';
import { verifyBase, type BaseFault } from '../../../electron/store/verify.ts';
import { scratch } from '../use-cases/support.ts';
import { fill, guard, KEYS, logicalDump, now, opened, rawConnection } from './support.ts';

/** One in each stretch of the file, all of equal length and shorter than a page: few pages go without one. */
const FLIPS = 120;

/** Deposits in the base whose bits are flipped, with all that goes with them. */
const ROWS = 60;

const place = { folder: '', remove: () => {} };
beforeEach(() => void Object.assign(place, scratch()));
afterEach(() => place.remove());

/** Opens the base beside the program with its keys, as an attacker who had them for the file (not for our MAC) would, and changes it. */
async function altered(...statements: readonly string[]): Promise<readonly BaseFault[]> {
  const store = await opened(place.folder);
  await fill(store, 5);
  store.close();
  const connection = rawConnection(place.folder);
  connection.run('pragma foreign_keys = off');
  statements.forEach((statement) => connection.run(statement));
  const report = await verifyBase(connection.run, guard);
  connection.close();
  expect(report.intact).toBe(report.faults.length === 0);
  return report.faults;
}

const row = (table: string, key: string | null, what: BaseFault['what']) => ({ table, key, what });

describe('[PAR-54] what is changed behind the program is named', () => {
  test('an untouched base is intact', async () => {
    expect(await altered()).toEqual([]);
  });

  test.each([
    ['a status', `update deposit set status = 'signed' where request_id = 'request-3'`, row('deposit', 'PP-TEST-0003', 'row')],
    ['sealed bytes', `update deposit set sealed = zeroblob(300) where request_id = 'request-2'`, row('deposit', 'PP-TEST-0002', 'row')],
    ['a role', `update agent set role = 'agent'`, row('agent', 'agent-1', 'row')],
    ['a waiting state', `update lockout set wrong = 0`, row('lockout', 'agent-1', 'row')],
    ['the cost of a secret', `update meta set value = '8 1 1'`, row('meta', 'argon', 'row')],
    ["the unit's public key", `update unit_key set recipient = 'age1x'`, row('unit_key', '1', 'row')],
    ['a register line', `update register_event set facts = '{}' where id = 4`, row('register_event', '4', 'row')],
    ['the outcome of a contact', `update contact set outcome = 'partner' where id = 'contact-2'`, row('contact', 'contact-2', 'row')],
    ['a contact removed', `delete from contact where id = 'contact-3'`, row('contact', null, 'rowsAddedOrRemoved')],
    ['a contact taken out of the index', `delete from contact_search_docsize where id = 2`, row('contact_search', null, 'index')],
    [
      'a place in the diary',
      `update appointment set time = '08:00' where id = 'appointment-2'`,
      row('appointment', 'appointment-2', 'row'),
    ],
    ['the guard of the diary removed', `drop trigger appointment_event_kept`, row('(structure)', null, 'structure')],
    [
      'an audit line',
      `update audit set facts = iif(facts like '%true%', '{"confidential":false}', '{"confidential":true}') where seq = 5`,
      row('audit', '5', 'chain'),
    ],
    ['an audit line removed', `delete from audit where seq = 6`, row('audit', '6', 'chain')],
    ['the last audit line removed', `delete from audit where seq = 9`, row('audit', '9', 'chain')],
    ['a history line removed', `delete from deposit_event where id = 2`, row('deposit_event', null, 'rowsAddedOrRemoved')],
    ['a waiting state removed', `delete from lockout`, row('lockout', null, 'rowsAddedOrRemoved')],
    ['an index removed', `drop index deposit_by_status`, row('(structure)', null, 'structure')],
    ['the guard of the register removed', `drop trigger contact_event_kept`, row('(structure)', null, 'structure')],
    ['a trigger added', `create trigger t after insert on deposit begin delete from audit; end`, row('(structure)', null, 'structure')],
    ['a seal', `update seal set amount = 4 where name = 'deposit'`, row('deposit', null, 'seal')],
  ])('%s', async (_, statement, fault) => {
    expect(await altered(statement)).toContainEqual(fault);
  });

  test('an event of a contact, once its guard is gone', async () => {
    const faults = await altered(
      'drop trigger contact_event_kept',
      'drop trigger contact_event_stays',
      `update contact_event set facts = '{"note":""}' where id = 2`,
      'delete from contact_event where id = 4',
    );
    expect(faults).toContainEqual(row('contact_event', '2', 'row'));
    expect(faults).toContainEqual(row('contact_event', null, 'rowsAddedOrRemoved'));
  });

  test('two audit lines exchanged', async () => {
    const faults = await altered(
      'update audit set seq = -1 where seq = 5',
      'update audit set seq = 5 where seq = 6',
      'update audit set seq = 6 where seq = -1',
    );
    expect(faults).toContainEqual(row('audit', '5', 'chain'));
  });

  test('a row exchanged with an older, once genuine version of itself', async () => {
    const store = await opened(place.folder);
    await fill(store, 2);
    const before = rawConnection(place.folder);
    const [old] = before.run(`select wrong, last_at, mac from lockout`);
    before.close();
    await store.write(async (tx) => {
      tx.change('lockout', { subject: 'agent-1' }, { wrong: 7 });
      return { commit: true, value: null, audit: [{ event: 'staff.pinSet', actor: 'system', facts: {} }] };
    });
    store.close();
    const connection = rawConnection(place.folder);
    connection.run('update lockout set wrong = ?, last_at = ?, mac = ?', [
      old?.['wrong'] ?? 0,
      old?.['last_at'] ?? 0,
      old?.['mac'] ?? null,
    ]);
    const { faults } = await verifyBase(connection.run, guard);
    connection.close();
    expect(faults).toEqual([row('lockout', null, 'rowsAddedOrRemoved')]);
  });

  test('reading or changing an altered row throws instead of using it', async () => {
    await altered(`update agent set role = 'agent'`);
    const store = await opened(place.folder);
    await expect(store.read.rows('agent', (from) => from.selectFrom('agent').selectAll())).rejects.toThrow(IntegrityError);
    const change = store.write(async (tx) => {
      tx.change('agent', { id: 'agent-1' }, { name: 'X' });
      return { commit: true, value: null, audit: [{ event: 'staff.pinSet', actor: 'system', facts: {} }] };
    });
    await expect(change).rejects.toThrow(IntegrityError);
    store.close();
  });

  test('a base with another structure does not open', async () => {
    await altered('create table extra (a integer)');
    expect(await openStore({ dataDir: place.folder, keys: KEYS, now })).toEqual({ ok: false, reason: 'altered' });
  });
});

test('different rows never have the same bytes under the MAC', () => {
  const texts = [
    { a: 'x', b: '' },
    { a: '', b: 'x' },
    { a: 'x:t:0:', b: '' },
    { a: 1 },
    { a: '1' },
    { a: null },
    { a: '' },
    { a: Buffer.from('1') },
  ];
  expect(new Set(texts.map((each) => canonicalRow(each).toString('hex'))).size).toBe(texts.length);
});

/** A small generator with a fixed start, so that a failure can be repeated. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

test(`${FLIPS} flipped bits all over the closed file: found, or nothing that is read back changed`, async () => {
  const store = await opened(place.folder);
  await fill(store, ROWS);
  store.close();
  const bytes = readFileSync(join(place.folder, BASE_FILE));
  const connection = rawConnection(place.folder);
  const right = logicalDump(connection);
  connection.close();
  const random = numbers(20261123);
  const tally = { notOpened: 0, named: 0, harmless: 0 };
  const unnoticed: number[] = [];

  for (let flip = 0; flip < FLIPS; flip += 1) {
    const bit = Math.floor(((flip + random.next().value) / FLIPS) * bytes.length * 8);
    const copy = Buffer.from(bytes);
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    // A folder of its own for each: the library keeps the shared memory of a closed base mapped for a while.
    const dataDir = join(place.folder, String(flip));
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, BASE_FILE), copy);
    const opening = await openStore({ dataDir, keys: KEYS, now }).catch(() => ({ ok: false }) as const);
    if (!opening.ok) {
      tally.notOpened += 1;
      continue;
    }
    const { intact } = await opening.store.verify();
    opening.store.close();
    if (!intact) {
      tally.named += 1;
      continue;
    }
    const seen = rawConnection(dataDir);
    if (logicalDump(seen) === right) tally.harmless += 1;
    else unnoticed.push(bit);
    seen.close();
  }

  expect(unnoticed).toEqual([]);
  expect(tally.notOpened + tally.named + tally.harmless).toBe(FLIPS);
  expect(tally.named).toBeGreaterThan(FLIPS / 4);
  console.info(`flipped bits: ${tally.notOpened} kept the base from opening, ${tally.named} were named, ${tally.harmless} touched no row`);
}, 120_000);
