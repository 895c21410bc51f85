/** A visitor changes a watch with the receipt's code: each change is a sealed event, and nothing that was deposited is read. */
import { randomUUID } from 'node:crypto';
import type { TicketView } from '../../shared/ipc/visit.ts';
import { eraseAfterDay, retentionDays } from '../../shared/retention/due.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { settingsOf } from '../../shared/config/schema.ts';
import { localNow } from '../../shared/time/local-now.ts';
import type { VisitorChange } from '../../shared/watch/changes.ts';
import { changeWindow, earlyDayFault, isPeriod, mayEndEarly, periodFault } from '../../shared/watch/allowed-days.ts';
import { abort, commit, type Outcome, type Writer } from '../store/access.ts';
import { sealChange } from '../vault/sealing.ts';
import { closeTicket, openTicketBox, type TicketRecord } from '../vault/ticket.ts';
import { moveDeposit } from './change-deposit-status.ts';
import type { Deps, UseCase } from './deps.ts';
import { depositByReference } from './open-deposit.ts';
import { ticketByReference, ticketView } from './open-ticket.ts';
import type { OpenTicket } from './ticket-memory.ts';
import { unitKey } from './staff-view.ts';

/** The record after a change, or why the rules refuse it. `today` is the local day. */
function changed(record: TicketRecord, change: VisitorChange, today: string): Result<TicketRecord> {
  const { facts, period } = record;
  if (record.cancelled || today > period.to) return fail('conflict');
  switch (change.kind) {
    case 'dates': {
      const next = { from: change.from, to: change.to };
      if (!isPeriod(next)) return fail('answersRejected', { fields: ['from', 'to'] });
      const fault = periodFault(changeWindow(facts, period, today), next);
      return fault === null ? ok({ ...record, period: next, returnedEarly: false }) : fail('answersRejected', { fields: [fault.at] });
    }
    case 'earlyReturn':
      if (!mayEndEarly(period, today)) return fail('conflict');
      return earlyDayFault(period, change.on, today) === null
        ? ok({ ...record, period: { ...period, to: change.on }, returnedEarly: true })
        : fail('answersRejected', { fields: ['on'] });
    case 'cancelled':
      return ok({ ...record, cancelled: true });
  }
}

async function keep(
  deps: Deps,
  tx: Writer,
  { reference, key }: OpenTicket,
  change: VisitorChange,
  sealed: { readonly at: string; readonly bytes: Buffer },
): Promise<Outcome<Result<TicketView>>> {
  const [row, ticket] = [await depositByReference(tx, reference), await ticketByReference(tx, reference)];
  const service = row === null ? undefined : deps.findService(row.service);
  const record = ticket === null ? null : openTicketBox(key, reference, ticket.box);
  if (row === null || service === undefined || record === null) return abort(fail('notFound'));
  if (row.status !== 'received' && row.status !== 'signed') return abort(fail('conflict'));
  const { today } = localNow(deps.now());
  const next = changed(record, change, today);
  if (!next.ok) return abort(next);
  const days = retentionDays(service.retentionDays, settingsOf(deps.config, service.id).retentionDays);
  const kept = { ...row, erase_after: eraseAfterDay(deps.latest(), days, change.kind === 'cancelled' ? today : next.value.period.to) };
  tx.change('deposit', { reference }, { erase_after: kept.erase_after });
  tx.change('ticket', { reference }, { box: closeTicket(key, reference, next.value) });
  tx.appendDepositChange({ reference, request_id: randomUUID(), at: sealed.at, agent_id: null, sealed: sealed.bytes });
  if (change.kind === 'cancelled') await moveDeposit(tx, kept, 'closed', { at: sealed.at, agentId: null });
  tx.appendRegister(sealed.at, { kind: 'deposit.changed', facts: { service: row.service, kind: change.kind } });
  const status = change.kind === 'cancelled' ? 'closed' : row.status;
  return commit<Result<TicketView>>(ok(ticketView(deps, { ...row, status }, next.value)), {
    event: 'deposit.changed',
    actor: 'visitor',
    facts: { reference, kind: change.kind },
  });
}

/**
 * Changes the watch whose ticket this visit has opened. Failures: `notAllowed` when none is open, `answersRejected` with `from`, `to` or `on` when the rules
 * refuse the day, `conflict` when the watch is over, closed or cancelled, or when it has no day yet or none left that an early return could take away.
 */
export const changeTicket: UseCase<'changeTicket'> =
  (deps) =>
  async ({ visitId, change }) => {
    const ticket = deps.tickets.of(visitId);
    const unit = await unitKey(deps.store.read);
    if (ticket === null || unit === null) return fail('notAllowed');
    const at = deps.now().toISOString();
    const bytes = await sealChange([unit.recipient, unit.recovery_recipient], { format: 1, reference: ticket.reference, at, change });
    return deps.store.write((tx) => keep(deps, tx, ticket, change, { at, bytes }));
  };
