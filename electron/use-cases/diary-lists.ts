/** Reading the diary: the days from today on, one appointment with its history, and those of a deposit. */
import { appointmentEvent } from '../../shared/diary/appointment.ts';
import { diaryDays } from '../../shared/diary/days.ts';
import { fail, ok } from '../../shared/result.ts';
import { addDays } from '../../shared/time/calendar.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { appointmentById, appointmentView, calendarOf } from './appointment-rows.ts';
import type { UseCase } from './deps.ts';
import { agentNames, currentAgent } from './staff-view.ts';

/** How far back an appointment is still asked about: did the person come? In days. */
const ASKED_DAYS = 31;

/** The diary from today on, and earlier appointments that nobody has marked. Failure: `notAllowed`. */
export const listDiary: UseCase<'listDiary'> = (deps) => async () => {
  if ((await currentAgent(deps)) === null) return fail('notAllowed');
  const { diary } = deps.config;
  const now = localNow(deps.now());
  const { read } = deps.store;
  const ahead = await read.rows('appointment', (from) => from.selectFrom('appointment').selectAll().where('date', '>=', now.today));
  const before = await read.rows('appointment', (from) =>
    from
      .selectFrom('appointment')
      .selectAll()
      .where('date', '<', now.today)
      .where('date', '>=', addDays(now.today, -ASKED_DAYS))
      .where('stage', '=', 'booked')
      .orderBy('date')
      .orderBy('time'),
  );
  const view = (rows: typeof ahead) => Promise.all(rows.map((row) => appointmentView(deps, read, row)));
  return ok({
    configured: diary !== null,
    today: now.today,
    time: now.time,
    days: diaryDays(diary, now, await view(ahead)),
    unmarked: await view(before),
  });
};

/** Every appointment that a deposit has or had, newest first. Failure: `notAllowed`. */
export const appointmentsOf: UseCase<'appointmentsOf'> =
  (deps) =>
  async ({ reference }) => {
    if ((await currentAgent(deps)) === null) return fail('notAllowed');
    const { read } = deps.store;
    const rows = await read.rows('appointment', (from) =>
      from.selectFrom('appointment').selectAll().where('reference', '=', reference).orderBy('date', 'desc').orderBy('time', 'desc'),
    );
    return ok({ rows: await Promise.all(rows.map((row) => appointmentView(deps, read, row))) });
  };

/** One appointment with all that happened to it. Failures: `notAllowed`, `notFound`. */
export const readAppointment: UseCase<'readAppointment'> =
  (deps) =>
  async ({ appointment }) => {
    if ((await currentAgent(deps)) === null) return fail('notAllowed');
    const { read } = deps.store;
    const row = await appointmentById(read, appointment);
    if (row === null) return fail('notFound');
    const events = await read.rows('appointment_event', (from) =>
      from.selectFrom('appointment_event').selectAll().where('appointment_id', '=', appointment).orderBy('id'),
    );
    const nameOf = await agentNames(read);
    return ok({
      row: await appointmentView(deps, read, row),
      events: events.map(({ at, agent_id: by, facts }) => {
        const event: unknown = JSON.parse(facts);
        return { at, by: by === null ? null : nameOf(by), event: appointmentEvent.parse(event) };
      }),
      calendar: calendarOf(deps, row, 'fr'),
    });
  };
