import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  APPOINTMENT_STAGES,
  appointmentAfter,
  appointmentEvent,
  ATTENDANCES,
  CANCELLED_REASONS,
  madeAppointment,
  MOVE_REASONS,
  unfitToChange,
  unfitToMark,
  type AppointmentEvent,
  type AppointmentFollowUp,
} from '../../../shared/diary/appointment.ts';
import { diaryDays, isOffHours } from '../../../shared/diary/days.ts';
import { overlaps, type Diary } from '../../../shared/diary/slots.ts';
import { NATURES } from '../../../shared/register/lists.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { anyDiary, anySpan, NOW } from './diaries.ts';

const made = { kind: 'made', span: { date: '2026-11-23', time: '10:00', until: '10:30' }, nature: 'scam', reference: null } as const;
const event: fc.Arbitrary<AppointmentFollowUp> = fc.oneof(
  fc.record({ kind: fc.constant('moved' as const), span: anySpan, reason: fc.constantFrom(...MOVE_REASONS) }),
  fc.record({ kind: fc.constant('cancelled' as const), reason: fc.constantFrom(...CANCELLED_REASONS) }),
  fc.record({ kind: fc.constantFrom(...ATTENDANCES) }),
);

describe('an appointment as events', () => {
  test('the last place counts, moves are counted, and what it is about never changes', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const state = events.reduce(appointmentAfter, madeAppointment(made));
        const moves = events.filter((each) => each.kind === 'moved');
        expect(state.moves).toBe(moves.length);
        expect(state.span).toEqual(moves.at(-1)?.span ?? made.span);
        expect([state.nature, state.reference]).toEqual(['scam', null]);
        const last = events.findLast((each) => each.kind !== 'moved');
        expect(state.stage).toBe(last === undefined ? 'booked' : last.kind);
      }),
    );
  });

  test('every event is read again as it was kept', () => {
    const any: fc.Arbitrary<AppointmentEvent> = fc.oneof(
      event,
      fc.record({
        kind: fc.constant('made' as const),
        span: anySpan,
        nature: fc.constantFrom(null, ...NATURES),
        reference: fc.constantFrom(null, 'PP-7K3M-9GX4-C'),
      }),
    );
    fc.assert(
      fc.property(any, (each) => {
        const kept: unknown = JSON.parse(JSON.stringify(each));
        expect(appointmentEvent.parse(kept)).toEqual(each);
      }),
    );
    expect(appointmentEvent.safeParse({ kind: 'made', span: made.span, nature: null, reference: null, name: 'x' }).success).toBe(false);
  });

  test('moved and cancelled only while it stands and has not begun', () => {
    const at = (time: string) => ({ today: made.span.date, time });
    expect(unfitToChange({ stage: 'booked', span: made.span }, at('09:59'))).toBeNull();
    expect(unfitToChange({ stage: 'booked', span: made.span }, at('10:00'))).toBe('past');
    for (const stage of APPOINTMENT_STAGES.filter((each) => each !== 'booked')) {
      expect(unfitToChange({ stage, span: made.span }, at('09:00'))).toBe('stage');
    }
  });

  test('who came early is noted on that day; who did not come, once it has begun; and each may correct the other', () => {
    const mark = (stage: (typeof APPOINTMENT_STAGES)[number], how: (typeof ATTENDANCES)[number], today: string, time: string) =>
      unfitToMark({ stage, span: made.span }, how, { today, time });
    expect(mark('booked', 'honoured', '2026-11-22', '23:59')).toBe('early');
    expect(mark('booked', 'honoured', '2026-11-23', '08:00')).toBeNull();
    expect(mark('booked', 'missed', '2026-11-23', '09:59')).toBe('early');
    expect(mark('booked', 'missed', '2026-11-23', '10:00')).toBeNull();
    expect(mark('honoured', 'missed', '2026-11-24', '08:00')).toBeNull();
    expect(mark('missed', 'honoured', '2026-11-24', '08:00')).toBeNull();
    expect(mark('honoured', 'honoured', '2026-11-24', '08:00')).toBe('stage');
    expect(mark('cancelled', 'honoured', '2026-11-24', '08:00')).toBe('stage');
  });
});

describe('the days of the diary', () => {
  const placed = fc.array(
    fc.tuple(anySpan, fc.constantFrom(...APPOINTMENT_STAGES)).map(([span, stage]) => ({ ...span, stage })),
    { maxLength: 10 },
  );

  test('show every appointment once and no slot that is taken, whatever became of the hours', () => {
    fc.assert(
      fc.property(fc.option(anyDiary), placed, (diary, appointments) => {
        const days = diaryDays(diary, NOW, appointments);
        expect(days[0]?.date).toBe(NOW.today);
        expect(days.map(({ date }) => date)).toEqual([...new Set(days.map(({ date }) => date))].sort());
        const taken = days.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'taken' ? [entry.appointment] : [])));
        const cancelled = days.flatMap((day) => day.cancelled);
        expect(new Set([...taken, ...cancelled])).toEqual(new Set(appointments));
        expect(taken.length + cancelled.length).toBe(appointments.length);
        expect(cancelled.every(({ stage }) => stage === 'cancelled')).toBe(true);
        const free = days.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'free' ? [entry.slot] : [])));
        const minute = ({ date, time }: { readonly date: string; readonly time: string }) => ({ date, time, until: `${time}x` });
        expect(free.some((slot) => taken.some((other) => overlaps(minute(slot), other)))).toBe(false);
      }),
    );
  });

  test('an appointment outside of the hours of today stays and is known as such', () => {
    const diary: Diary = {
      slotMinutes: 30,
      daysAhead: 3,
      week: [{ weekday: 2, from: '09:00', to: '12:00' }],
      closedDays: [],
      exceptions: [{ date: '2026-11-24', periods: [{ from: '10:00', to: '11:00' }] }],
    };
    const span = { date: '2026-11-24', time: '09:00', until: '09:30' };
    expect(isOffHours(diary, span)).toBe(true);
    expect(isOffHours({ ...diary, exceptions: [] }, span)).toBe(false);
    expect(isOffHours({ ...diary, exceptions: [], slotMinutes: 20 }, span)).toBe(false);
    expect(isOffHours(null, span)).toBe(true);
    const far = { ...span, date: addDays(span.date, 40), stage: 'booked' as const };
    expect(diaryDays(diary, NOW, [far]).at(-1)).toMatchObject({ date: far.date, entries: [{ kind: 'taken', appointment: far }] });
  });
});
