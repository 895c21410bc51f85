/**
 * The diary on the fake bridge: a main process that keeps appointments as rows and refuses a slot that is taken, as the real one does.
 */
import { fake } from './fake-bridge.ts';
import type { AppointmentEvent } from '../../../shared/diary/appointment.ts';
import { diaryDays } from '../../../shared/diary/days.ts';
import { freeSlots, offeredInstead, type Diary } from '../../../shared/diary/slots.ts';
import type { AppointmentRow } from '../../../shared/ipc/diary.ts';
import { frequentNatures } from '../../../shared/register/habits.ts';
import { fail, ok } from '../../../shared/result.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { localNow } from '../../../shared/time/local-now.ts';
import { HEAD } from './world.tsx';

export const { today: TODAY } = localNow(new Date());
export const TOMORROW = addDays(TODAY, 1);

/** Open every day from nine to noon; today is over for whoever asks at midnight, so tests look at tomorrow. */
export const DIARY: Diary = {
  slotMinutes: 60,
  daysAhead: 10,
  week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '12:00' })),
  closedDays: [addDays(TODAY, 2)],
  exceptions: [{ date: addDays(TODAY, 3), periods: [{ from: '14:00', to: '15:00' }] }],
};

export function appointment(parts: Partial<AppointmentRow> = {}): AppointmentRow {
  return {
    id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    date: TOMORROW,
    time: '09:00',
    until: '10:00',
    stage: 'booked',
    reference: null,
    service: null,
    erased: false,
    nature: 'scam',
    moves: 0,
    offHours: false,
    ...parts,
  };
}

/** What main keeps. A test may put appointments in, or let somebody be quicker. */
export interface KeptDiary {
  rows: readonly AppointmentRow[];
  unmarked: readonly AppointmentRow[];
  configured: boolean;
}

/** Main answers, with what is returned behind it. */
export function answerDiary(rows: readonly AppointmentRow[] = []): KeptDiary {
  const kept: KeptDiary = { rows, unmarked: [], configured: true };
  const now = () => ({ today: TODAY, time: '00:00' });
  const diary = () => (kept.configured ? DIARY : null);
  const free = () =>
    freeSlots(
      DIARY,
      now(),
      kept.rows.filter(({ stage }) => stage !== 'cancelled'),
    );
  const put = (row: AppointmentRow) => {
    kept.rows = [...kept.rows.filter(({ id }) => id !== row.id), row];
    return ok(row);
  };
  const find = (id: string) => [...kept.rows, ...kept.unmarked].find((row) => row.id === id);
  fake.answer('listDiary', () =>
    ok({ configured: kept.configured, ...now(), days: diaryDays(diary(), now(), kept.rows), unmarked: kept.unmarked }),
  );
  fake.answer('registerHabits', () => ok({ natures: frequentNatures(new Map()) }));
  fake.answer('appointmentsOf', ({ reference }) => ok({ rows: kept.rows.filter((row) => row.reference === reference) }));
  fake.answer('readAppointment', ({ appointment: id }) => {
    const row = find(id);
    if (row === undefined) return fail('notFound');
    const span = { date: row.date, time: row.time, until: row.until };
    const made: AppointmentEvent = { kind: 'made', span, nature: row.nature, reference: row.reference };
    const moved: AppointmentEvent = { kind: 'moved', span, reason: 'closure' };
    const at = '2026-11-20T09:00:00.000Z';
    const events = [{ at, by: HEAD.name, event: made }, ...(row.moves === 0 ? [] : [{ at, by: null, event: moved }])];
    return ok({ row, events, calendar: row.stage === 'booked' ? 'BEGIN:VCALENDAR' : null });
  });
  fake.answer('bookAppointment', ({ slot, nature, reference }) => {
    const span = free().find(({ date, time }) => date === slot.date && time === slot.time);
    if (span === undefined) return fail('conflict', { fields: ['slot'], slots: offeredInstead(free(), slot) });
    if (reference === 'PP-INCONNU') return fail('notFound', { fields: ['reference'] });
    return put(appointment({ id: '00000000-0000-4000-8000-000000000009', ...span, nature, reference }));
  });
  fake.answer('moveAppointment', ({ appointment: id, slot }) => {
    const row = find(id);
    const span = free().find(({ date, time }) => date === slot.date && time === slot.time);
    if (row === undefined) return fail('notFound');
    if (span === undefined) return fail('conflict', { fields: ['slot'], slots: offeredInstead(free(), slot) });
    return put({ ...row, ...span, moves: row.moves + 1 });
  });
  fake.answer('cancelAppointment', ({ appointment: id }) => {
    const row = find(id);
    return row === undefined ? fail('notFound') : put({ ...row, stage: 'cancelled' });
  });
  fake.answer('markAppointment', ({ appointment: id, attendance }) => {
    const row = find(id);
    if (row === undefined) return fail('notFound');
    kept.unmarked = kept.unmarked.filter((each) => each.id !== id);
    return put({ ...row, stage: attendance });
  });
  return kept;
}
