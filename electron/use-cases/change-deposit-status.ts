/** The status of a deposit moves along `followingStatuses`; `erased` really deletes the sealed content. */
import { followingStatuses, type DepositStatus } from '../../shared/deposit-status.ts';
import type { AuditEntry } from '../../shared/audit/catalogue.ts';
import type { DepositRow } from '../../shared/ipc/deposits.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { eraseAfterStatus } from '../../shared/retention/due.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { abort, commit, type Writer } from '../store/access.ts';
import type { DepositTableRow } from '../store/tables.ts';
import { releaseSlot } from './appointments.ts';
import { depositView } from './deposit-view.ts';
import type { UseCase } from './deps.ts';
import { depositByReference } from './open-deposit.ts';
import { actorOf, currentAgent } from './staff-view.ts';

/** Empties every sealed change of a deposit and removes its ticket: the code of its receipt opens nothing any more. */
async function eraseWhatFollowed(tx: Writer, reference: string): Promise<void> {
  const changes = await tx.rows('deposit_change', (from) =>
    from.selectFrom('deposit_change').selectAll().where('reference', '=', reference),
  );
  changes.forEach(({ id }) => tx.change('deposit_change', { id }, { sealed: null }));
  tx.remove('ticket', { reference });
}

/** Who moves a deposit, and when. `agentId` is null when retention acts. */
interface Move {
  /** ISO instant. */
  readonly at: string;
  readonly agentId: string | null;
  /** Its last day with the new status; absent: the day stays. */
  readonly eraseAfter?: string;
}

/** Moves a row to a status that was found allowed, with its history line. Returns the row as it is then. */
export async function moveDeposit(
  tx: Writer,
  row: DepositTableRow,
  to: DepositStatus,
  { at, agentId, eraseAfter = row.erase_after }: Move,
): Promise<DepositTableRow> {
  const moved = { status: to, erase_after: eraseAfter, ...(to === 'erased' ? { sealed: null } : {}) };
  tx.change('deposit', { reference: row.reference }, moved);
  tx.appendDepositEvent({ reference: row.reference, at, status: to, agent_id: agentId });
  if (to === 'erased') await eraseWhatFollowed(tx, row.reference);
  return { ...row, ...moved };
}

/** Why a status gives the slot of the deposit back. */
const FREES_SLOT = { closed: 'depositClosed', erased: 'depositErased' } as const;

function freesSlot(status: DepositStatus): status is keyof typeof FREES_SLOT {
  return Object.hasOwn(FREES_SLOT, status);
}

/**
 * Changes the status. Failures: `notFound`, `conflict` when the status cannot follow the present one, `notAllowed` when an agent who is
 * not the head asks for erasure. After an erasure the log is emptied too, so that the bytes are gone from the disk.
 */
export const changeDepositStatus: UseCase<'changeDepositStatus'> =
  (deps) =>
  async ({ reference, to }) => {
    const agent = await currentAgent(deps);
    if (agent === null || (to === 'erased' && agent.role !== 'head')) return fail('notAllowed');
    const changed = await deps.store.write<Result<DepositRow>>(async (tx) => {
      const row = await depositByReference(tx, reference);
      if (row === null) return abort(fail('notFound'));
      const service = deps.findService(row.service);
      if (!followingStatuses(row.status, service).includes(to)) return abort(fail('conflict'));
      const now = deps.now();
      const eraseAfter = eraseAfterStatus(to, service, row.erase_after, localNow(deps.latest()).today);
      const moved = await moveDeposit(tx, row, to, { at: now.toISOString(), agentId: agent.id, eraseAfter });
      const released = freesSlot(to) ? await releaseSlot(tx, reference, FREES_SLOT[to], agent, now) : [];
      const line: AuditEntry = { event: 'deposit.statusChanged', actor: actorOf(agent), facts: { reference, from: row.status, to } };
      return commit<Result<DepositRow>>(ok(await depositView(tx, moved)), line, ...released);
    });
    if (changed.ok && to === 'erased') await deps.store.settle();
    return changed;
  };
