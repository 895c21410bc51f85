/** Appointments between their rows and what the screens see, and the one way to write them. */
import { randomUUID } from 'node:crypto';
import { appointmentAfter, madeAppointment, type AppointmentFollowUp, type AppointmentMade } from '../../shared/diary/appointment.ts';
import { calendarText } from '../../shared/diary/calendar-file.ts';
import { isOffHours } from '../../shared/diary/days.ts';
import type { Span } from '../../shared/diary/slots.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { AppointmentRow } from '../../shared/ipc/diary.ts';
import type { Reader, Writer } from '../store/access.ts';
import type { AppointmentTableRow } from '../store/tables.ts';
import type { Deps } from './deps.ts';

/** Who acts, when, and the number of the request: null for what the program does by itself. */
export interface Hand {
  readonly at: string;
  /** Null: the visitor, or the program. */
  readonly agentId: string | null;
  readonly requestId: string | null;
}

function append(tx: Writer, id: string, event: AppointmentMade | AppointmentFollowUp, hand: Hand): void {
  tx.appendAppointmentEvent({
    appointment_id: id,
    request_id: hand.requestId ?? randomUUID(),
    at: hand.at,
    agent_id: hand.agentId,
    kind: event.kind,
    facts: JSON.stringify(event),
  });
}

/** Writes a new appointment with its first event; returns its number. The caller has found the slot free in the same transaction. */
export function insertAppointment(tx: Writer, event: AppointmentMade, hand: Hand): string {
  const id = randomUUID();
  const { span, ...state } = madeAppointment(event);
  tx.insert('appointment', { id, ...span, ...state, changed_at: hand.at });
  append(tx, id, event, hand);
  return id;
}

/** Appends an event and writes the appointment anew as it leaves it. The caller has found that it fits. */
export function followAppointment(tx: Writer, row: AppointmentTableRow, event: AppointmentFollowUp, hand: Hand): AppointmentTableRow {
  const { id, date, time, until, stage, nature, reference, moves } = row;
  const { span, ...state } = appointmentAfter({ span: { date, time, until }, stage, nature, reference, moves }, event);
  const next: AppointmentTableRow = { id, ...span, ...state, changed_at: event.kind === 'moved' ? hand.at : row.changed_at };
  tx.change('appointment', { id }, next);
  append(tx, id, event, hand);
  return next;
}

/** One appointment, or null. */
export async function appointmentById(read: Reader, id: string): Promise<AppointmentTableRow | null> {
  return read.row('appointment', (from) => from.selectFrom('appointment').selectAll().where('id', '=', id));
}

/** What nobody else can have from a day on: every appointment that stands. */
export async function takenFrom(read: Reader, today: string): Promise<readonly AppointmentTableRow[]> {
  return read.rows('appointment', (from) =>
    from.selectFrom('appointment').selectAll().where('date', '>=', today).where('stage', '<>', 'cancelled'),
  );
}

/** The appointment that a deposit has: the last one that was not cancelled, or null. */
export async function appointmentOf(read: Reader, reference: string): Promise<AppointmentTableRow | null> {
  return read.row('appointment', (from) =>
    from
      .selectFrom('appointment')
      .selectAll()
      .where('reference', '=', reference)
      .where('stage', '<>', 'cancelled')
      .orderBy('date', 'desc')
      .orderBy('time', 'desc')
      .limit(1),
  );
}

/** An appointment as a screen sees it. */
export async function appointmentView(deps: Pick<Deps, 'config'>, read: Reader, row: AppointmentTableRow): Promise<AppointmentRow> {
  const { id, date, time, until, stage, nature, reference, moves } = row;
  const deposit =
    reference === null
      ? null
      : await read.row('deposit', (from) => from.selectFrom('deposit').selectAll().where('reference', '=', reference));
  return {
    id,
    date,
    time,
    until,
    stage,
    reference,
    service: deposit?.service ?? null,
    erased: deposit?.status === 'erased',
    nature,
    moves,
    offHours: isOffHours(deps.config.diary, row),
  };
}

/** An appointment as an iCalendar text, or null once it was cancelled. */
export function calendarOf(deps: Pick<Deps, 'config'>, row: AppointmentTableRow | null, locale: Locale): string | null {
  if (row === null || row.stage === 'cancelled') return null;
  const span: Span = { date: row.date, time: row.time, until: row.until };
  return calendarText({ id: row.id, span, moves: row.moves, at: row.changed_at }, locale, deps.config.point);
}
