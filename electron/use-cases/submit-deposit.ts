/** A visitor's deposit: checked again, sealed, and kept in one transaction; or, in `slip` mode, written nowhere. */
import type { AuditEntry } from '../../shared/audit/catalogue.ts';
import type { Span } from '../../shared/diary/slots.ts';
import { settingsOf } from '../../shared/config/schema.ts';
import { checkAnswers } from '../../shared/flow/check.ts';
import type { Answers, AnswerValue, ServiceDefinition, SlotValue } from '../../shared/flow/definition.ts';
import { isAnswers } from '../../shared/flow/is-answers.ts';
import type { Request } from '../../shared/ipc/contract.ts';
import type { ReceiptView } from '../../shared/ipc/visit.ts';
import { takesDeposits } from '../../shared/opening/opening.ts';
import { newReference } from '../../shared/reference.ts';
import { eraseAfterDay, retentionDays } from '../../shared/retention/due.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { abort, commit, type Outcome, type Writer } from '../store/access.ts';
import { watchedPeriod, watchFacts } from '../../shared/watch/of-answers.ts';
import type { Period } from '../../shared/watch/allowed-days.ts';
import type { DepositTableRow, TicketRow, UnitKeyRow } from '../store/tables.ts';
import { seal } from '../vault/sealing.ts';
import { closeTicket, newSalt, requestDigest, TICKET_COST, ticketCode, ticketKey } from '../vault/ticket.ts';
import { appointmentOf, calendarOf, insertAppointment } from './appointment-rows.ts';
import { claimSlot } from './appointments.ts';
import { completenessOf, slotOf } from './deposit-view.ts';
import type { Deps, UseCase } from './deps.ts';
import { ruleClock } from './rule-clock.ts';
import { unitKey } from './staff-view.ts';

/** Draws before giving up on finding a free reference; with 10^10 of them a second draw is already an event. */
const MOST_DRAWS = 5;

function isSlot(value: AnswerValue | undefined): value is SlotValue {
  return typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'firm' || value.kind === 'toConfirm');
}

/** The appointment that the answers ask for: a service has at most one field of kind `slot`. */
function askedSlot(service: ServiceDefinition, answers: Answers): SlotValue | null {
  const fields = service.steps.flatMap((step) => step.fields).filter((field) => field.kind === 'slot');
  const [value] = fields.map((field) => answers[field.id]).filter(isSlot);
  return value ?? null;
}

interface Checked {
  readonly service: ServiceDefinition;
  readonly answers: Answers;
  readonly slot: SlotValue | null;
  /** The period of a watch, or null for another service. */
  readonly period: Period | null;
}

/**
 * Whether this visit may make such a deposit now. What a visit was offered at its beginning it may finish, however long it takes: nobody who types slowly
 * loses a form because a clock strikes, and a gendarme reads it when the place opens again. A slip is kept by nobody, so nobody need be here.
 */
function mayDeposit(deps: Deps, visitId: string, service: string): boolean {
  const { offered, mode } = settingsOf(deps.config, service);
  return offered && (mode === 'slip' || deps.promised.has(visitId) || takesDeposits(deps.config, localNow(deps.now())));
}

/** The service's whole rules again: nothing that the screen checked is believed. */
function check(deps: Deps, request: Request<'submitDeposit'>): Result<Checked> {
  const service = deps.findService(request.service);
  if (service === undefined || !mayDeposit(deps, request.visitId, service.id)) return fail('notFound');
  if (service.version !== request.version) return fail('conflict');
  const { answers } = request;
  if (!isAnswers(answers)) return fail('invalidRequest');
  const checked = checkAnswers(service, answers, ruleClock(deps.config, deps.now()));
  if (!checked.ok) return fail('answersRejected', { fields: checked.faults.map(({ field }) => field) });
  const period = service.watch === undefined ? null : watchedPeriod(service.watch, checked.answers);
  return ok({ service, answers: checked.answers, slot: askedSlot(service, checked.answers), period });
}

function receiptOf(
  deps: Deps,
  request: Request<'submitDeposit'>,
  checked: Checked,
  facts: Omit<ReceiptView, 'qr' | 'service' | 'bring' | 'period'>,
): ReceiptView {
  const { service, answers, period } = checked;
  const receipt = { ...facts, service: service.id, bring: service.whatToBring(answers), period };
  return { ...receipt, qr: deps.qrTexts({ receipt, service: checked.service, answers: checked.answers, locale: request.locale }) };
}

/** Memory only: a reference to read on the slip, and nothing in the base. A firm appointment would have to be written, so it is refused. */
function slip(deps: Deps, request: Request<'submitDeposit'>, checked: Checked): Result<ReceiptView> {
  if (checked.slot?.kind === 'firm') return fail('conflict');
  return ok(
    receiptOf(deps, request, checked, {
      reference: newReference(checked.service.referencePrefix, deps.random),
      mode: 'slip',
      receivedAt: deps.now().toISOString(),
      eraseAfter: null,
      slot: checked.slot === null ? null : { kind: 'toConfirm' },
      code: null,
      calendar: null,
    }),
  );
}

async function freeReference(deps: Deps, prefix: string): Promise<string> {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const reference = newReference(prefix, deps.random);
    const taken = await deps.store.read.row('deposit', (from) => from.selectFrom('deposit').selectAll().where('reference', '=', reference));
    if (taken === null) return reference;
  }
  throw new Error('no free reference');
}

/** The slot that the deposit asks for, if it asks for a firm one and it is still free. */
async function claimed(deps: Deps, tx: Writer, slot: SlotValue | null): Promise<Result<Span | null>> {
  if (slot?.kind !== 'firm') return ok(null);
  const span = await claimSlot(deps, tx, localNow(deps.now()), slot, null);
  return span.ok ? span : fail('conflict', { fields: ['slot'] });
}

async function earlier(tx: Pick<Writer, 'row'>, requestId: string): Promise<DepositTableRow | null> {
  return tx.row('deposit', (from) => from.selectFrom('deposit').selectAll().where('request_id', '=', requestId));
}

interface Prepared {
  readonly row: DepositTableRow;
  readonly ticket: TicketRow | null;
}

/** Writes the appointment of a deposit; returns its audit line. The digest of the deposit's request is the number of this one too. */
function bookedLine(tx: Writer, span: Span, { reference, received_at: at, request_id: requestId }: DepositTableRow): AuditEntry {
  const appointment = insertAppointment(tx, { kind: 'made', span, nature: null, reference }, { at, agentId: null, requestId });
  return { event: 'appointment.taken', actor: 'visitor', facts: { appointment, reference } };
}

async function keep(deps: Deps, tx: Writer, { row, ticket }: Prepared, slot: SlotValue | null): Promise<Outcome<Result<DepositTableRow>>> {
  const before = await earlier(tx, row.request_id);
  if (before !== null) return abort(before.service === row.service ? ok(before) : fail('conflict'));
  const span = await claimed(deps, tx, slot);
  if (!span.ok) return abort(span);
  tx.insert('deposit', row);
  tx.appendDepositEvent({ reference: row.reference, at: row.received_at, status: row.status, agent_id: null });
  if (ticket !== null) tx.insert('ticket', ticket);
  const booked = span.value === null ? [] : [bookedLine(tx, span.value, row)];
  tx.appendRegister(row.received_at, { kind: 'deposit.made', facts: { service: row.service, locale: row.locale } });
  return commit<Result<DepositTableRow>>(
    ok(row),
    {
      event: 'deposit.made',
      actor: 'visitor',
      facts: { reference: row.reference, service: row.service, version: row.version, locale: row.locale },
    },
    ...booked,
  );
}

async function sealedRow(deps: Deps, request: Request<'submitDeposit'>, checked: Checked, unit: UnitKeyRow): Promise<DepositTableRow> {
  const { service, answers } = checked;
  const received = deps.now();
  const reference = await freeReference(deps, service.referencePrefix);
  const content = { format: 1, reference, service: service.id, version: service.version, locale: request.locale, answers } as const;
  const days = retentionDays(service.retentionDays, settingsOf(deps.config, service.id).retentionDays);
  return {
    reference,
    request_id: requestDigest(request.requestId),
    service: service.id,
    version: service.version,
    locale: request.locale,
    status: 'received',
    received_at: received.toISOString(),
    erase_after: eraseAfterDay(deps.latest(), days, service.keptFrom?.(answers)),
    completeness: completenessOf(service, answers),
    wishes: checked.slot?.kind === 'toConfirm' ? 1 : 0,
    sealed: await seal([unit.recipient, unit.recovery_recipient], { ...content, receivedAt: received.toISOString() }),
  };
}

/** The ticket of a watch: its days and what decides its rule, closed with the code that only the receipt bears. */
async function ticketOf(deps: Deps, requestId: string, reference: string, checked: Checked): Promise<TicketRow | null> {
  const { service, answers, period } = checked;
  if (service.watch === undefined || period === null) return null;
  const salt = newSalt();
  const key = await ticketKey(ticketCode(requestId, reference), salt, TICKET_COST, deps.device);
  const facts = watchFacts(service.watch, answers, ruleClock(deps.config, deps.now()));
  const box = closeTicket(key, reference, { facts, period, returnedEarly: false, cancelled: false });
  key.fill(0);
  return { reference, salt, memory_kib: TICKET_COST.memoryKib, passes: TICKET_COST.passes, box };
}

/**
 * Keeps a deposit and returns its receipt, only after the commit. The same `requestId` again returns the same receipt and writes
 * nothing. Failures: `notFound` when the service is not offered to this visit, `answersRejected` with the fields, `notSetUp`, `conflict` when the
 * appointment was taken meanwhile or the service has another version.
 */
export const submitDeposit: UseCase<'submitDeposit'> = (deps) => async (request) => {
  const checked = check(deps, request);
  if (!checked.ok) return checked;
  const { service } = checked.value;
  if (settingsOf(deps.config, service.id).mode === 'slip') return slip(deps, request, checked.value);
  const unit = await unitKey(deps.store.read);
  if (unit === null) return fail('notSetUp');
  const row = await sealedRow(deps, request, checked.value, unit);
  const ticket = await ticketOf(deps, request.requestId, row.reference, checked.value);
  const kept = await deps.store.write((tx) => keep(deps, tx, { row, ticket }, checked.value.slot));
  if (!kept.ok) return kept;
  const { reference, received_at: receivedAt, erase_after: eraseAfter } = kept.value;
  const slot = await slotOf(deps.store.read, kept.value);
  const calendar = calendarOf(deps, await appointmentOf(deps.store.read, reference), request.locale);
  const code = service.watch === undefined ? null : ticketCode(request.requestId, reference);
  return ok(receiptOf(deps, request, checked.value, { reference, mode: 'sealed', receivedAt, eraseAfter, slot, code, calendar }));
};
