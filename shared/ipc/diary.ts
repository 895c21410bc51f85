/** The diary of the reception point. */
import { z } from 'zod';
import {
  ATTENDANCES,
  type AppointmentEvent,
  type AppointmentStage,
  CANCELLING_REASONS,
  MOVE_REASONS,
  slotShape,
} from '../diary/appointment.ts';
import type { DiaryDay } from '../diary/days.ts';
import type { Span } from '../diary/slots.ts';
import { NATURES, type Nature } from '../register/lists.ts';
import { type Rules, none, reference, requestId, typed } from './forms.ts';

const appointment = z.string().regex(/^[0-9a-f-]{36}$/);

/** What may be asked. */
export const DIARY_RULES = {
  /** The diary from today on. */
  listDiary: { request: none, caller: 'agent', audited: false },
  /** Every appointment that a deposit has or had. */
  appointmentsOf: { request: z.strictObject({ reference }), caller: 'agent', audited: false },
  readAppointment: { request: z.strictObject({ appointment }), caller: 'agent', audited: false },
  /** `reference` as a person types it, or null. The same request id never writes twice: that holds for the four acts of an appointment. */
  bookAppointment: {
    request: z.strictObject({ requestId, slot: slotShape, nature: z.enum(NATURES), reference: typed.nullable() }),
    caller: 'agent',
    audited: true,
  },
  moveAppointment: {
    request: z.strictObject({ requestId, appointment, slot: slotShape, reason: z.enum(MOVE_REASONS) }),
    caller: 'agent',
    audited: true,
  },
  cancelAppointment: {
    request: z.strictObject({ requestId, appointment, reason: z.enum(CANCELLING_REASONS) }),
    caller: 'agent',
    audited: true,
  },
  markAppointment: {
    request: z.strictObject({ requestId, appointment, attendance: z.enum(ATTENDANCES) }),
    caller: 'agent',
    audited: true,
  },
} as const satisfies Rules;

/** What is answered. */
export interface DiaryResponses {
  listDiary: DiaryView;
  appointmentsOf: { readonly rows: readonly AppointmentRow[] };
  readAppointment: AppointmentHistory;
  bookAppointment: AppointmentRow;
  moveAppointment: AppointmentRow;
  cancelAppointment: AppointmentRow;
  markAppointment: AppointmentRow;
}

/** An appointment as it stands. */
export interface AppointmentRow extends Span {
  readonly id: string;
  readonly stage: AppointmentStage;
  /** Of the deposit that it belongs to, or null. */
  readonly reference: string | null;
  /** Service of that deposit. */
  readonly service: string | null;
  /** Whether the content of that deposit is gone. */
  readonly erased: boolean;
  /** What it is about, when an agent made it. */
  readonly nature: Nature | null;
  readonly moves: number;
  /** Outside of the hours that the diary has now. */
  readonly offHours: boolean;
}

/** The diary from today on. */
export interface DiaryView {
  /** False when the configuration has no diary: then only what was taken before is shown. */
  readonly configured: boolean;
  /** Local day and time. */
  readonly today: string;
  readonly time: string;
  readonly days: readonly DiaryDay<AppointmentRow>[];
  /** Of earlier days, and nobody noted whether the person came. Oldest first. */
  readonly unmarked: readonly AppointmentRow[];
}

/** All that happened to an appointment, oldest first; `by` is an agent's name, or null for the visitor. */
export interface AppointmentHistory {
  readonly row: AppointmentRow;
  readonly events: readonly { readonly at: string; readonly by: string | null; readonly event: AppointmentEvent }[];
  /** As an iCalendar text, while it stands. */
  readonly calendar: string | null;
}
