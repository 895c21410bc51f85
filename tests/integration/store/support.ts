/** A store with rows in every table, and ways to look at it from outside. */
import { join } from 'node:path';
import { commit } from '../../../electron/store/access.ts';
import { connect, type Connection } from '../../../electron/store/dialect.ts';
import { createGuard } from '../../../electron/store/guard.ts';
import { BASE_FILE, openStore, type Store, type StoreKeys } from '../../../electron/store/store.ts';
import { PRIMARY_KEYS, type AppointmentTableRow, type ContactTableRow, type DepositTableRow } from '../../../electron/store/tables.ts';
import { addDays } from '../../../shared/time/calendar.ts';

export const KEYS: StoreKeys = { database: 'a7'.repeat(32), mac: Buffer.alloc(32, 0x5c) };
export const guard = createGuard(KEYS.mac);
export const now = () => new Date('2026-11-23T09:00:00.000Z');

export async function opened(dataDir: string): Promise<Store> {
  const opening = await openStore({ dataDir, keys: KEYS, now });
  if (!opening.ok) throw new Error(`not opened: ${opening.reason}`);
  return opening.store;
}

export function rawConnection(dataDir: string): Connection {
  return connect(join(dataDir, BASE_FILE), KEYS.database);
}

export function deposit(number: number, sealed = Buffer.alloc(300, number)): DepositTableRow {
  return {
    reference: `PP-TEST-${String(number).padStart(4, '0')}`,
    request_id: `request-${number}`,
    service: 'preComplaint',
    version: 1,
    locale: 'fr',
    status: 'received',
    received_at: '2026-11-23T09:00:00.000Z',
    erase_after: '2026-12-23',
    completeness: 80,
    wishes: 0,
    sealed,
  };
}

export function contact(number: number): ContactTableRow {
  return {
    id: `contact-${number}`,
    day: '2026-11-23',
    opened_at: `2026-11-23T09:00:00.${String(number).padStart(3, '0')}Z`,
    taken_at: null,
    closed_at: '2026-11-23T09:05:00.000Z',
    stage: 'closed',
    channel: 'desk',
    nature: 'directions',
    public: 'individual',
    language: 'fr',
    outcome: 'informed',
    transfer_to: null,
    victim: 0,
    accessibility: 0,
    commune: '70428',
    note: `Essai ${number}`,
    folded: `essai ${number}`,
    wait_ms: null,
    handling_ms: null,
    corrections: 0,
    cancelled: null,
    agent_id: 'agent-1',
  };
}

export function appointment(number: number): AppointmentTableRow {
  return {
    id: `appointment-${number}`,
    date: addDays('2026-12-01', number),
    time: '09:00',
    until: '09:30',
    stage: 'booked',
    reference: deposit(number).reference,
    nature: null,
    moves: 0,
    changed_at: '2026-11-23T09:00:00.000Z',
  };
}

/** Writes `amount` deposits, contacts and appointments with all that goes with them, an agent, a unit key, a waiting state and a fact of the program. */
export async function fill(store: Store, amount: number): Promise<void> {
  await store.write(async (tx) => {
    tx.insert('meta', { name: 'argon', value: '64 1 1' });
    tx.insert('unit_key', { id: 1, unit_name: 'Unité', recipient: 'age1a', recovery_recipient: 'age1b', created_at: '2026-11-23' });
    tx.insert('agent', {
      id: 'agent-1',
      name: 'Camille Aubert',
      role: 'head',
      salt: Buffer.alloc(16, 1),
      wrapped: Buffer.alloc(100, 2),
      memory_kib: 64,
      passes: 1,
      created_at: '2026-11-23',
      revoked_at: null,
      must_change: 0,
    });
    tx.insert('lockout', { subject: 'agent-1', wrong: 2, last_at: 12345 });
    return commit(null, { event: 'unit.setUp', actor: 'system', facts: { agents: 1 } });
  });
  for (let number = 1; number <= amount; number += 1) {
    await store.write(async (tx) => {
      const row = deposit(number);
      tx.insert('deposit', row);
      tx.insert('appointment', appointment(number));
      tx.appendAppointmentEvent({
        appointment_id: `appointment-${number}`,
        request_id: row.request_id,
        at: row.received_at,
        agent_id: null,
        kind: 'made',
        facts: '{}',
      });
      tx.appendDepositEvent({ reference: row.reference, at: row.received_at, status: 'received', agent_id: null });
      tx.appendRegister(row.received_at, { kind: 'deposit.made', facts: { service: row.service, locale: row.locale } });
      tx.insert('contact', contact(number));
      tx.appendContactEvent({
        contact_id: `contact-${number}`,
        request_id: `contact-${number}`,
        at: row.received_at,
        agent_id: 'agent-1',
        kind: 'logged',
        facts: '{}',
      });
      return commit(null, { event: 'gendarme.called', actor: 'visitor', facts: { confidential: number % 2 === 0 } });
    });
  }
}

export const ALL_TABLES: readonly string[] = [...Object.keys(PRIMARY_KEYS), 'audit', 'seal'];

/** Everything that can be read back, by table and through each index. */
export function logicalDump(connection: Connection): string {
  const tables = ALL_TABLES.map((table) => connection.run(`select * from "${table}" not indexed`));
  const throughIndexes = [
    connection.run(`select reference from deposit order by status, received_at`),
    connection.run(`select reference from deposit order by reference`),
    connection.run(`select request_id from deposit order by request_id`),
    connection.run(`select reference from deposit where status <> 'erased' and erase_after < '9999' order by erase_after`),
    connection.run(`select id from deposit_event order by reference`),
    connection.run(`select date, time from appointment order by date, time`),
    connection.run(`select reference from appointment order by reference`),
    connection.run(`select id from appointment order by id`),
    connection.run(`select date, time from appointment where stage <> 'cancelled' order by date, time`),
    connection.run(`select reference from appointment where reference is not null and stage = 'booked' order by reference`),
    connection.run(`select id from appointment_event order by appointment_id`),
    connection.run(`select id from appointment_event order by request_id`),
    connection.run(`select id from contact order by id`),
    connection.run(`select id from contact order by day, opened_at`),
    connection.run(`select stage from contact order by nature, day, opened_at`),
    connection.run(`select id from contact where stage in ('waiting', 'underWay') order by opened_at`),
    connection.run(`select rowid from contact_search where contact_search match '"essai"' order by rowid desc`),
    connection.run(`select rowid from contact_search where contact_search match '"es"* and "n=directions"'`),
    connection.run(`select id from contact_event order by contact_id`),
    connection.run(`select id from contact_event order by request_id`),
    connection.run(`select id from register_event order by at`),
  ];
  const structure = connection.run('select type, name, tbl_name, sql from sqlite_master');
  return JSON.stringify([tables, throughIndexes, structure, connection.run('pragma user_version')]);
}
