/**
 * An appointment as events that are kept one by one and folded in order. Nothing is edited: a move and a cancellation are events that show. Pure and total.
 * No name: a visitor's appointment bears the reference of its deposit; one that an agent makes bears a word of the register, and a reference if there is one.
 */
import { z } from 'zod';
import type { RuleClock } from '../flow/definition.ts';
import { NATURES, type Nature } from '../register/lists.ts';
import { calendarDay, clockTime } from '../time/schema.ts';
import { isPast, type Slot, type Span } from './slots.ts';

/** Why an appointment is moved. */
export const MOVE_REASONS = ['personAsked', 'serviceNeeds', 'closure', 'mistake'] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

/** Why an agent cancels one. */
export const CANCELLING_REASONS = ['personAsked', 'serviceNeeds', 'closure', 'settled', 'mistake'] as const;
/** The last two are the program's: the deposit that it belonged to was closed or erased by an agent. */
export const CANCELLED_REASONS = [...CANCELLING_REASONS, 'depositClosed', 'depositErased'] as const;
export type CancelledReason = (typeof CANCELLED_REASONS)[number];

/** Whether the person came. */
export const ATTENDANCES = ['honoured', 'missed'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export const APPOINTMENT_STAGES = ['booked', 'honoured', 'missed', 'cancelled'] as const;
export type AppointmentStage = (typeof APPOINTMENT_STAGES)[number];

export interface AppointmentMade {
  readonly kind: 'made';
  readonly span: Span;
  /** Null for a visitor's, which its deposit explains. */
  readonly nature: Nature | null;
  readonly reference: string | null;
}

/** What may follow. */
export type AppointmentFollowUp =
  | { readonly kind: 'moved'; readonly span: Span; readonly reason: MoveReason }
  | { readonly kind: 'cancelled'; readonly reason: CancelledReason }
  | { readonly kind: Attendance };

export type AppointmentEvent = AppointmentMade | AppointmentFollowUp;
export type AppointmentEventKind = AppointmentEvent['kind'];

/** An appointment as it stands. */
export interface AppointmentState {
  readonly span: Span;
  readonly stage: AppointmentStage;
  readonly nature: Nature | null;
  readonly reference: string | null;
  /** How often it was moved. */
  readonly moves: number;
}

/** An appointment that was just made. */
export function madeAppointment({ span, nature, reference }: AppointmentMade): AppointmentState {
  return { span, stage: 'booked', nature, reference, moves: 0 };
}

/** The appointment after one more event. */
export function appointmentAfter(state: AppointmentState, event: AppointmentFollowUp): AppointmentState {
  switch (event.kind) {
    case 'moved':
      return { ...state, span: event.span, moves: state.moves + 1 };
    case 'cancelled':
      return { ...state, stage: 'cancelled' };
    case 'honoured':
    case 'missed':
      return { ...state, stage: event.kind };
  }
}

/** Why an act does not fit: another stage than it needs, too late, or too early. */
export type Unfit = 'stage' | 'past' | 'early';

type Standing = Pick<AppointmentState, 'stage'> & { readonly span: Slot };

/** Whether an appointment may be moved or cancelled: while it stands and has not begun. Null when it may. */
export function unfitToChange({ stage, span }: Standing, now: RuleClock): Unfit | null {
  if (stage !== 'booked') return 'stage';
  return isPast(span, now) ? 'past' : null;
}

/**
 * Whether the desk may note that the person came (from its day on: people come early) or did not come (once it has begun). Noted wrongly, the other
 * one is noted after it. Null when it may.
 */
export function unfitToMark({ stage, span }: Standing, attendance: Attendance, now: RuleClock): Unfit | null {
  if (stage === 'cancelled' || stage === attendance) return 'stage';
  const begun = attendance === 'honoured' ? span.date <= now.today : isPast(span, now);
  return begun ? null : 'early';
}

const span = z.strictObject({ date: calendarDay, time: clockTime, until: clockTime });

/** A slot as it crosses the boundary. */
export const slotShape = z.strictObject({ date: calendarDay, time: clockTime });

/** An event as it is kept. */
export const appointmentEvent: z.ZodType<AppointmentEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('made'), span, nature: z.enum(NATURES).nullable(), reference: z.string().nullable() }),
  z.strictObject({ kind: z.literal('moved'), span, reason: z.enum(MOVE_REASONS) }),
  z.strictObject({ kind: z.literal('cancelled'), reason: z.enum(CANCELLED_REASONS) }),
  z.strictObject({ kind: z.literal('honoured') }),
  z.strictObject({ kind: z.literal('missed') }),
]);
