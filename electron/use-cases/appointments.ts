/**
 * The acts of the diary: make, move, cancel, note whether the person came. Each appends one event and writes the appointment anew as its events leave it;
 * nothing is edited. Whether a slot is free is decided in the transaction that takes it, and the base itself refuses two at once. The same request id
 * never writes twice.
 */
import type { Actor, AuditEntry } from '../../shared/audit/catalogue.ts';
import { unfitToChange, unfitToMark, type AppointmentFollowUp, type CancelledReason } from '../../shared/diary/appointment.ts';
import { bookableDays, freeSlots, offeredInstead, slotsOn, type Slot, type Span } from '../../shared/diary/slots.ts';
import type { RuleClock } from '../../shared/flow/definition.ts';
import type { AppointmentRow } from '../../shared/ipc/diary.ts';
import type { AgentView } from '../../shared/ipc/staff.ts';
import { parseReference } from '../../shared/reference.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { abort, commit, type Outcome, type Reader, type Writer } from '../store/access.ts';
import type { AppointmentEventRow, AppointmentTableRow } from '../store/tables.ts';
import { appointmentById, appointmentView, followAppointment, insertAppointment, takenFrom } from './appointment-rows.ts';
import type { Deps, UseCase } from './deps.ts';
import { depositByReference } from './open-deposit.ts';
import { actorOf, currentAgent } from './staff-view.ts';

type Kept = Result<string>;

/**
 * The free slot that begins then, for an appointment other than `except`. Failure: `conflict` with `day` when the diary has no such slot, or `slot` when it is
 * taken or has begun, and what is free instead.
 */
export async function claimSlot(deps: Deps, read: Reader, now: RuleClock, wished: Slot, except: string | null): Promise<Result<Span>> {
  const { diary } = deps.config;
  if (diary === null) return fail('conflict', { fields: ['day'] });
  const taken = (await takenFrom(read, now.today)).filter(({ id }) => id !== except);
  const free = freeSlots(diary, now, taken);
  const same = ({ date, time }: Slot) => date === wished.date && time === wished.time;
  const found = free.find(same);
  if (found !== undefined) return ok(found);
  const exists = bookableDays(diary, now.today).includes(wished.date) && slotsOn(diary, wished.date).some(same);
  return fail('conflict', { fields: [exists ? 'slot' : 'day'], slots: offeredInstead(free, wished) });
}

async function earlier(tx: Reader, requestId: string): Promise<AppointmentEventRow | null> {
  return tx.row('appointment_event', (from) => from.selectFrom('appointment_event').selectAll().where('request_id', '=', requestId));
}

/** Runs an act for the agent behind the unlocked staff mode and gives the appointment as it stands then. */
async function act(deps: Deps, work: (tx: Writer, agent: AgentView) => Promise<Outcome<Kept>>): Promise<Result<AppointmentRow>> {
  const agent = await currentAgent(deps);
  if (agent === null) return fail('notAllowed');
  const kept = await deps.store.write((tx) => work(tx, agent));
  if (!kept.ok) return kept;
  const row = await appointmentById(deps.store.read, kept.value);
  return row === null ? fail('notFound') : ok(await appointmentView(deps, deps.store.read, row));
}

/** A deposit that an appointment may belong to: its content is there, it is not closed, and it has no other one ahead. */
async function linkable(tx: Reader, typed: string | null): Promise<Result<string | null>> {
  if (typed === null) return ok(null);
  const reference = parseReference(typed);
  const deposit = reference === null ? null : await depositByReference(tx, reference);
  if (reference === null || deposit === null) return fail('notFound', { fields: ['reference'] });
  if (deposit.status === 'erased' || deposit.status === 'closed') return fail('conflict', { fields: ['deposit'] });
  const held = await tx.row('appointment', (from) =>
    from.selectFrom('appointment').selectAll().where('reference', '=', reference).where('stage', '=', 'booked'),
  );
  return held === null ? ok(reference) : fail('conflict', { fields: ['held'] });
}

/**
 * Makes an appointment for a person at the desk. Failures: `notAllowed`; `notFound` for an unknown reference; `conflict` with `deposit` when that deposit is
 * closed or erased, `held` when it has an appointment, or as `claimSlot` says.
 */
export const bookAppointment: UseCase<'bookAppointment'> = (deps) => async (request) =>
  act(deps, async (tx, agent) => {
    const before = await earlier(tx, request.requestId);
    if (before !== null) return abort(before.kind === 'made' ? ok(before.appointment_id) : fail('conflict'));
    const reference = await linkable(tx, request.reference);
    if (!reference.ok) return abort(reference);
    const now = deps.now();
    const span = await claimSlot(deps, tx, localNow(now), request.slot, null);
    if (!span.ok) return abort(span);
    const { nature, requestId } = request;
    const event = { kind: 'made', span: span.value, nature, reference: reference.value } as const;
    const id = insertAppointment(tx, event, { at: now.toISOString(), agentId: agent.id, requestId });
    return commit<Kept>(ok(id), { event: 'appointment.made', actor: actorOf(agent), facts: { appointment: id, nature } });
  });

type Decide = (
  tx: Writer,
  row: AppointmentTableRow,
  now: RuleClock,
  actor: Actor,
) => Promise<Result<{ readonly event: AppointmentFollowUp; readonly audit: AuditEntry }>>;

async function follow(
  deps: Deps,
  { requestId, appointment }: { readonly requestId: string; readonly appointment: string },
  kind: AppointmentFollowUp['kind'],
  decide: Decide,
): Promise<Result<AppointmentRow>> {
  return act(deps, async (tx, agent) => {
    const row = await appointmentById(tx, appointment);
    if (row === null) return abort(fail('notFound'));
    const before = await earlier(tx, requestId);
    if (before !== null) {
      return abort(before.appointment_id === appointment && before.kind === kind ? ok(appointment) : fail('conflict'));
    }
    const now = deps.now();
    const decided = await decide(tx, row, localNow(now), actorOf(agent));
    if (!decided.ok) return abort(decided);
    followAppointment(tx, row, decided.value.event, { at: now.toISOString(), agentId: agent.id, requestId });
    return commit<Kept>(ok(appointment), decided.value.audit);
  });
}

/**
 * Moves an appointment to a free slot; the one it had is free again. Failures: `notAllowed`, `notFound`; `conflict` with `stage` when it does not stand any
 * more, `past` once it has begun, or as `claimSlot` says.
 */
export const moveAppointment: UseCase<'moveAppointment'> = (deps) => async (request) =>
  follow(deps, request, 'moved', async (tx, row, now, actor) => {
    const unfit = unfitToChange({ stage: row.stage, span: row }, now);
    if (unfit !== null) return fail('conflict', { fields: [unfit] });
    if (row.date === request.slot.date && row.time === request.slot.time) return fail('conflict', { fields: ['same'] });
    const span = await claimSlot(deps, tx, now, request.slot, row.id);
    if (!span.ok) return span;
    const { appointment, reason } = request;
    return ok({
      event: { kind: 'moved', span: span.value, reason },
      audit: { event: 'appointment.moved', actor, facts: { appointment, reason } },
    });
  });

/** Cancels an appointment: its slot is free again. Failures: `notAllowed`, `notFound`; `conflict` with `stage` or `past`. */
export const cancelAppointment: UseCase<'cancelAppointment'> = (deps) => async (request) =>
  follow(deps, request, 'cancelled', async (_, row, now, actor) => {
    const unfit = unfitToChange({ stage: row.stage, span: row }, now);
    if (unfit !== null) return fail('conflict', { fields: [unfit] });
    const { appointment, reason } = request;
    return ok({ event: { kind: 'cancelled', reason }, audit: { event: 'appointment.cancelled', actor, facts: { appointment, reason } } });
  });

/** Notes whether the person came. Failures: `notAllowed`, `notFound`; `conflict` with `stage`, or `early` before it can be known. */
export const markAppointment: UseCase<'markAppointment'> = (deps) => async (request) =>
  follow(deps, request, request.attendance, async (_, row, now, actor) => {
    const { appointment, attendance } = request;
    const unfit = unfitToMark({ stage: row.stage, span: row }, attendance, now);
    if (unfit !== null) return fail('conflict', { fields: [unfit] });
    const event = attendance === 'honoured' ? ('appointment.honoured' as const) : ('appointment.missed' as const);
    return ok({ event: { kind: attendance }, audit: { event, actor, facts: { appointment } } });
  });

/**
 * Gives back the slot that a deposit holds and has not used yet, because an agent closed or erased it: nobody is expected any more. What has begun stays as it
 * was, for the figures. Retention does not come here: whoever holds a firm appointment on paper is still received, even if the content was due.
 */
export async function releaseSlot(
  tx: Writer,
  reference: string,
  reason: Extract<CancelledReason, 'depositClosed' | 'depositErased'>,
  agent: AgentView,
  at: Date,
): Promise<readonly AuditEntry[]> {
  const held = await tx.rows('appointment', (from) =>
    from.selectFrom('appointment').selectAll().where('reference', '=', reference).where('stage', '=', 'booked'),
  );
  return held
    .filter((row) => unfitToChange({ stage: row.stage, span: row }, localNow(at)) === null)
    .map((row) => {
      followAppointment(tx, row, { kind: 'cancelled', reason }, { at: at.toISOString(), agentId: agent.id, requestId: null });
      return { event: 'appointment.cancelled', actor: actorOf(agent), facts: { appointment: row.id, reason } };
    });
}
