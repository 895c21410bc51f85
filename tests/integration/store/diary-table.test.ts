/** What the base itself holds of the diary: no two appointments at once, events for good, and appointments of the older form brought over. */
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commit } from '../../../electron/store/access.ts';
import { connect, type Connection } from '../../../electron/store/dialect.ts';
import { EMPTY_DIGEST, mixed } from '../../../electron/store/guard.ts';
import { MIGRATIONS } from '../../../electron/store/migrations/index.ts';
import { writeSeal } from '../../../electron/store/rows.ts';
import { assembleStore, BASE_FILE, type Store } from '../../../electron/store/store.ts';
import { migrate } from '../../../electron/store/structure.ts';
import type { AppointmentTableRow } from '../../../electron/store/tables.ts';
import { overlaps } from '../../../shared/diary/slots.ts';
import { anySpan } from '../../unit/diary/diaries.ts';
import { scratch } from '../use-cases/support.ts';
import { appointment, deposit, fill, guard, KEYS, now, opened } from './support.ts';

const place = { folder: '', remove: () => {} };
beforeEach(() => void Object.assign(place, scratch()));
afterEach(() => place.remove());

const LINE = { event: 'gendarme.called', actor: 'visitor', facts: { confidential: false } } as const;
const INTACT = { intact: true, faults: [], auditFirstFault: null, auditFaults: [] };
/** The step that gave appointments their history, wherever it stands among the others. */
const DIARY = MIGRATIONS.find(({ carry }) => carry !== undefined)?.to ?? 0;

function atDesk(id: string, parts: Partial<AppointmentTableRow>): AppointmentTableRow {
  return { ...appointment(1), id, reference: null, nature: 'scam', ...parts };
}

const insert = (store: Store, row: AppointmentTableRow) =>
  store.write(async (tx) => {
    tx.insert('appointment', row);
    return commit(null, LINE);
  });

describe('the base', () => {
  test('[PAR-132] takes an appointment exactly when it overlaps none that stands', async () => {
    const store = await opened(place.folder);
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anySpan, fc.boolean()), { minLength: 1, maxLength: 6 }), async (wanted) => {
        const rows = await store.read.rows('appointment', (from) => from.selectFrom('appointment').selectAll());
        const standing = rows.filter(({ stage }) => stage !== 'cancelled');
        for (const [span, cancelled] of wanted) {
          const row = atDesk(`a${(number += 1)}`, { ...span, stage: cancelled ? 'cancelled' : 'booked' });
          const free = cancelled || !standing.some((other) => overlaps(row, other));
          const outcome = await insert(store, row).then(
            () => true,
            () => false,
          );
          expect(outcome).toBe(free);
          if (free && !cancelled) standing.push(row);
        }
      }),
      { numRuns: 40 },
    );
    expect(await store.verify()).toEqual(INTACT);
    store.close();
  });

  test('[PAR-132] refuses a move onto another one, and a second one ahead for the same deposit', async () => {
    const store = await opened(place.folder);
    await fill(store, 1);
    await insert(store, atDesk('b', { date: '2026-12-04' }));
    const moved = store.write(async (tx) => {
      tx.change('appointment', { id: 'b' }, { date: appointment(1).date, time: '08:45', until: '09:15' });
      return commit(null, LINE);
    });
    await expect(moved).rejects.toThrow('taken');
    const { reference } = appointment(1);
    await expect(insert(store, atDesk('c', { date: '2026-12-05', reference }))).rejects.toThrow('UNIQUE');
    await expect(insert(store, atDesk('d', { date: '2026-12-05', nature: null }))).rejects.toThrow('CHECK');
    expect(await store.verify()).toEqual(INTACT);
    store.close();
  });

  test('lets nobody change or remove an event', async () => {
    const store = await opened(place.folder);
    await fill(store, 1);
    const change = store.write(async (tx) => {
      tx.change('appointment_event', { id: 1 }, { facts: '{"kind":"honoured"}' });
      return commit(null, LINE);
    });
    await expect(change).rejects.toThrow('appended only');
    const removal = store.write(async (tx) => {
      tx.remove('appointment_event', { id: 1 });
      return commit(null, LINE);
    });
    await expect(removal).rejects.toThrow('appended only');
    store.close();
  });
});

describe('appointments of the older form', () => {
  /** A base of the step before, with these appointments as that program wrote them. */
  async function older(times: readonly string[]): Promise<Connection> {
    const connection = connect(join(place.folder, BASE_FILE), KEYS.database);
    migrate(connection.run, guard, now().toISOString(), MIGRATIONS.slice(0, DIARY - 1));
    const store = assembleStore(connection, guard, now);
    await store.write(async (tx) => {
      times.forEach((_, index) => tx.insert('deposit', deposit(index + 1)));
      return commit(null, LINE);
    });
    const macs = times.map((time, index) => {
      const row = { date: '2026-12-01', time, reference: deposit(index + 1).reference };
      const mac = guard.rowMac('appointment', row);
      connection.run('insert into appointment (date, time, reference, mac) values (?, ?, ?, ?)', [row.date, time, row.reference, mac]);
      return mac;
    });
    writeSeal(connection.run, guard, 'appointment', macs.length, macs.reduce<Buffer>(mixed, EMPTY_DIGEST));
    return connection;
  }

  test('are brought over with their first event, sealed, and hold their slot', async () => {
    (await older(['09:00', '23:55'])).close();
    const store = await opened(place.folder);
    const rows = await store.read.rows('appointment', (from) => from.selectFrom('appointment').selectAll().orderBy('time'));
    const same = { date: '2026-12-01', stage: 'booked', nature: null, moves: 0, changed_at: deposit(1).received_at } as const;
    expect(rows).toMatchObject([
      { ...same, time: '09:00', until: '09:10', reference: deposit(1).reference },
      { ...same, time: '23:55', until: '23:59', reference: deposit(2).reference },
    ]);
    const events = await store.read.rows('appointment_event', (from) => from.selectFrom('appointment_event').selectAll().orderBy('id'));
    expect(events).toMatchObject(
      rows.map(({ id }, index) => ({
        id: index + 1,
        appointment_id: id,
        request_id: deposit(index + 1).request_id,
        kind: 'made',
        agent_id: null,
      })),
    );
    expect(await store.verify()).toEqual(INTACT);
    await expect(insert(store, atDesk('e', { date: '2026-12-01', time: '08:50', until: '09:05' }))).rejects.toThrow('taken');
    store.close();
  });

  test('that begin less than the shortest appointment apart are brought over one after the other', async () => {
    (await older(['09:20', '09:25'])).close();
    const store = await opened(place.folder);
    const rows = await store.read.rows('appointment', (from) => from.selectFrom('appointment').selectAll().orderBy('time'));
    expect(rows.map(({ time, until }) => [time, until])).toEqual([
      ['09:20', '09:25'],
      ['09:25', '09:35'],
    ]);
    expect(await store.verify()).toEqual(INTACT);
    store.close();
  });

  test.each([
    ['changed', `update appointment set time = '10:00' where time = '09:30'`],
    ['removed', `delete from appointment where time = '09:00'`],
  ])('one that somebody %s is not sealed anew', async (_, statement) => {
    const connection = await older(['09:00', '09:30']);
    connection.run(statement);
    expect(() => migrate(connection.run, guard, now().toISOString())).toThrow('altered: appointment');
    connection.close();
  });
});
