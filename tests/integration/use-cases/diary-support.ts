/** A house with a diary: two mornings, each with four slots of half an hour. */
import { randomUUID } from 'node:crypto';
import type { Config } from '../../../shared/config/schema.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import type { AppointmentRow, DiaryView } from '../../../shared/ipc/diary.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import { configWith, submission, value } from './support.ts';

/** Monday and Tuesday of the tests' week; the clock of the tests stands on Monday at 10 o'clock in France. */
export const MONDAY = '2026-11-23';
export const TUESDAY = '2026-11-24';

export function diaryConfig(parts: object = {}): Config {
  return configWith({
    vault: { keySource: 'file' },
    diary: {
      slotMinutes: 30,
      daysAhead: 7,
      week: [
        { weekday: 1, from: '10:30', to: '12:30' },
        { weekday: 2, from: '09:00', to: '11:00' },
      ],
      ...parts,
    },
  });
}

export function booking(parts: Partial<Request<'bookAppointment'>> = {}): Request<'bookAppointment'> {
  return { requestId: randomUUID(), slot: { date: TUESDAY, time: '09:00' }, nature: 'scam', reference: null, ...parts };
}

/** A visitor's deposit that takes a firm appointment. */
export function firmSubmission(date: string, time: string): Request<'submitDeposit'> {
  return submission({ answers: { story: 'Mon vélo bleu a disparu.', slot: { kind: 'firm', date, time } } });
}

export async function diaryOf(open: House): Promise<DiaryView> {
  return value(await open.handlers.listDiary({}));
}

/** Every appointment of the view that stands. */
export function standing(view: DiaryView): readonly AppointmentRow[] {
  return view.days.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'taken' ? [entry.appointment] : [])));
}

/** Every slot that the view shows free, as text. */
export function free(view: DiaryView): readonly string[] {
  return view.days.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'free' ? [`${entry.slot.date} ${entry.slot.time}`] : [])),
  );
}
