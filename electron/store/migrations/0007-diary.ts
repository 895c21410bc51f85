import { randomUUID } from 'node:crypto';
import type { Connection } from '../dialect.ts';
import { EMPTY_DIGEST, IntegrityError, mixed, sameMac, type Guard } from '../guard.ts';
import { insertRow, nextNumber, readSeal, writeSeal } from '../rows.ts';
import type { Migration } from './migration.ts';

/** The older form kept no end: the shortest appointment that a diary can have, in minutes. */
const SHORTEST = 10;

function untilOf(time: string): string {
  const minutes = Math.min(Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + SHORTEST, 24 * 60 - 1);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Appointments of the older form, each with its deposit's reception. A forged, added or missing one is not given a new seal. */
function carry(run: Connection['run'], guard: Guard): void {
  const seal = readSeal(run, guard, 'appointment');
  const rows = run(
    `select older.date, older.time, older.reference, older.mac, deposit.received_at, deposit.request_id
     from appointment_before older join deposit on deposit.reference = older.reference order by older.date, older.time`,
  ).map((row) => {
    const [date, time, reference] = [String(row['date']), String(row['time']), String(row['reference'])];
    const mac = guard.rowMac('appointment', { date, time, reference });
    const kept = row['mac'];
    if (!Buffer.isBuffer(kept) || !sameMac(kept, mac)) throw new IntegrityError('appointment', 'a row does not carry its MAC');
    return { date, time, reference, mac, at: String(row['received_at']), requestId: String(row['request_id']) };
  });
  const digest = rows.reduce<Buffer>((all, { mac }) => mixed(all, mac), EMPTY_DIGEST);
  if (rows.length !== seal.amount || !sameMac(digest, seal.digest)) throw new IntegrityError('appointment', 'rows were added or removed');
  run('drop table appointment_before');
  writeSeal(run, guard, 'appointment', 0, EMPTY_DIGEST);
  for (const [place, { date, time, reference, at, requestId }] of rows.entries()) {
    const id = randomUUID();
    const [end, next] = [untilOf(time), rows[place + 1]];
    // The older form let two begin less than that apart, after a change of the slots: the first then ends where the second begins.
    const until = next?.date === date && next.time < end ? next.time : end;
    insertRow(run, guard, 'appointment', { id, date, time, until, stage: 'booked', reference, nature: null, moves: 0, changed_at: at });
    insertRow(run, guard, 'appointment_event', {
      id: nextNumber(run, guard, 'appointment_event'),
      appointment_id: id,
      request_id: requestId,
      at,
      agent_id: null,
      kind: 'made',
      facts: JSON.stringify({ kind: 'made', span: { date, time, until }, nature: null, reference }),
    });
  }
}

/**
 * Appointments with their whole history, and such as no deposit stands behind. What makes a double booking impossible is here: one start belongs to one
 * appointment that stands, and the triggers refuse one that would be under way at the same moment as another.
 */
export const migration0007: Migration = {
  to: 7,
  statements: [
    `alter table appointment rename to appointment_before`,
    `create table appointment (
      id text primary key,
      date text not null,
      time text not null,
      until text not null,
      stage text not null check (stage in ('booked', 'honoured', 'missed', 'cancelled')),
      reference text references deposit (reference),
      nature text,
      moves integer not null check (moves >= 0),
      changed_at text not null,
      mac blob not null,
      check (time < until),
      check (reference is not null or nature is not null)
    ) strict`,
    `create unique index appointment_once on appointment (date, time) where stage <> 'cancelled'`,
    `create unique index appointment_of_deposit on appointment (reference) where reference is not null and stage = 'booked'`,
    `create index appointment_by_reference on appointment (reference)`,
    ...['insert', 'update'].map(
      (act) => `create trigger appointment_apart_on_${act} before ${act} on appointment when new.stage <> 'cancelled' begin
      select raise(abort, 'taken') where exists (
        select 1 from appointment
        where date = new.date and id <> new.id and stage <> 'cancelled' and time < new.until and new.time < until
      );
    end`,
    ),
    `create table appointment_event (
      id integer primary key,
      appointment_id text not null references appointment (id),
      request_id text not null unique,
      at text not null,
      agent_id text references agent (id),
      kind text not null check (kind in ('made', 'moved', 'cancelled', 'honoured', 'missed')),
      facts text not null,
      mac blob not null
    ) strict`,
    `create index appointment_event_by_appointment on appointment_event (appointment_id)`,
    `create trigger appointment_event_kept before update on appointment_event begin select raise(abort, 'appended only'); end`,
    `create trigger appointment_event_stays before delete on appointment_event begin select raise(abort, 'appended only'); end`,
  ],
  carry,
};
