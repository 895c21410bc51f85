/** A visitor comes back with the receipt: reference and code together open the small record of a watch, and nothing else. */
import { createHmac } from 'node:crypto';
import { afterWrong, NO_LOCKOUT, remainingMs, triesLeft, type Lockout } from '../../shared/auth/lockout.ts';
import type { TicketView } from '../../shared/ipc/visit.ts';
import { parseCode, parseReference } from '../../shared/reference.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { abort, commit } from '../store/access.ts';
import type { DepositTableRow, TicketRow } from '../store/tables.ts';
import { openTicketBox, TICKET_COST, ticketKey, type TicketRecord } from '../vault/ticket.ts';
import type { Deps, UseCase } from './deps.ts';
import { depositByReference } from './open-deposit.ts';
import { keepLockout } from './secret-try.ts';
import { lockoutOf } from './staff-view.ts';

/** Subjects of waits that belong to tickets begin so; the reference itself is not kept, since it may not exist. */
export const TICKET_SUBJECT = 'ticket:';

function keyed(deps: Pick<Deps, 'device'>, purpose: string, reference: string): Buffer {
  return createHmac('sha256', deps.device).update(`borne-pusey/${purpose}/v1\n${reference}`).digest();
}

/** The ticket of a deposit, or null. */
export async function ticketByReference(read: Deps['store']['read'], reference: string): Promise<TicketRow | null> {
  return read.row('ticket', (from) => from.selectFrom('ticket').selectAll().where('reference', '=', reference));
}

/** What the visitor sees of an opened ticket. */
export function ticketView(
  deps: Pick<Deps, 'now'>,
  row: Pick<DepositTableRow, 'reference' | 'service' | 'status'>,
  record: TicketRecord,
): TicketView {
  const { facts, period, cancelled, returnedEarly } = record;
  const over = row.status === 'closed' || localNow(deps.now()).today > period.to;
  const state = cancelled ? 'cancelled' : over ? 'over' : returnedEarly ? 'returnedEarly' : 'current';
  return { reference: row.reference, service: row.service, facts, period, state };
}

/** Counts a try before it is made, for references that exist and for those that do not alike. */
async function countTry(deps: Deps, subject: string): Promise<Result<Lockout>> {
  return deps.store.write<Result<Lockout>>(async (tx) => {
    const now = deps.now().getTime();
    const lockout = await lockoutOf(tx, subject);
    const wait = remainingMs(lockout, now);
    if (wait > 0) return abort(fail('lockedOut', { retryAfterMs: wait }));
    const next = afterWrong(lockout, now);
    await keepLockout(tx, subject, next);
    return commit<Result<Lockout>>(ok(next), { event: 'ticket.tried', actor: 'visitor', facts: { wrong: next.wrong } });
  });
}

/**
 * Opens a ticket. A reference that does not exist, one whose deposit was erased and a wrong code get the same answer (`wrongSecret`) after the same work; each
 * try counts, and after a few the reference waits (`lockedOut`). `invalidRequest` when a check character shows a slip of the finger: that is no try.
 */
export const openTicket: UseCase<'openTicket'> = (deps) => async (request) => {
  const [reference, code] = [parseReference(request.reference), parseCode(request.code)];
  if (reference === null || code === null) return fail('invalidRequest');
  const subject = `${TICKET_SUBJECT}${keyed(deps, 'ticket-subject', reference).toString('hex')}`;
  const counted = await countTry(deps, subject);
  if (!counted.ok) return counted;

  const ticket = await ticketByReference(deps.store.read, reference);
  const row = await depositByReference(deps.store.read, reference);
  const salt = ticket?.salt ?? keyed(deps, 'ticket-no-salt', reference).subarray(0, 16);
  const cost = { memoryKib: ticket?.memory_kib ?? TICKET_COST.memoryKib, passes: ticket?.passes ?? TICKET_COST.passes };
  const key = await ticketKey(code, salt, cost, deps.device);
  const record = ticket === null ? null : openTicketBox(key, reference, ticket.box);
  if (record === null || row === null) {
    key.fill(0);
    return fail('wrongSecret', {
      triesLeft: triesLeft(counted.value),
      retryAfterMs: remainingMs(counted.value, deps.now().getTime()),
    });
  }
  await deps.store.write(async (tx) => {
    await keepLockout(tx, subject, NO_LOCKOUT);
    return commit(null, { event: 'ticket.opened', actor: 'visitor', facts: { reference } });
  });
  deps.tickets.remember(request.visitId, { reference, key });
  return ok(ticketView(deps, row, record));
};
