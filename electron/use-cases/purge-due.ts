/** Retention: what is past its last day loses its content. */
import type { AuditEntry } from '../../shared/audit/catalogue.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { abort, commit } from '../store/access.ts';
import { moveDeposit } from './change-deposit-status.ts';
import type { Deps } from './deps.ts';
import { TICKET_SUBJECT } from './open-ticket.ts';

/** Waits for codes that nobody tried for a day say nothing any more, in ms. */
const WAITS_KEPT_MS = 24 * 60 * 60 * 1000;

/** Forgets the waits of references and codes that did not go together: most belong to no deposit. Their audit lines stay. */
async function forgetOldWaits(deps: Pick<Deps, 'store' | 'now'>): Promise<void> {
  const before = deps.now().getTime() - WAITS_KEPT_MS;
  await deps.store.write<null>(async (tx) => {
    const old = await tx.rows('lockout', (from) =>
      from.selectFrom('lockout').selectAll().where('subject', 'like', `${TICKET_SUBJECT}%`).where('last_at', '<', before),
    );
    old.forEach(({ subject }) => tx.remove('lockout', { subject }));
    return old.length === 0 ? abort(null) : commit(null, { event: 'ticket.waitsForgotten', actor: 'system', facts: { count: old.length } });
  });
}

/** Deposits erased in one transaction. */
const BATCH = 100;

/**
 * Erases every deposit whose last day has passed, whatever its status, with all that was sealed behind it: the bytes are overwritten with zeros in the base and the log
 * is emptied. The row stays with status `erased`, so that figures and the history remain true; it holds nothing personal. So does an appointment: a day, an
 * hour and the reference. One that is still ahead keeps its slot, because the person was promised it on paper and will come.
 * Returns how many were erased.
 */
export async function purgeDue(deps: Pick<Deps, 'store' | 'now' | 'latest'>): Promise<number> {
  await forgetOldWaits(deps);
  const { today } = localNow(deps.latest());
  let erased = 0;
  for (;;) {
    const count = await deps.store.write<number>(async (tx) => {
      const due = await tx.rows('deposit', (from) =>
        from.selectFrom('deposit').selectAll().where('status', '<>', 'erased').where('erase_after', '<', today).limit(BATCH),
      );
      for (const row of due) await moveDeposit(tx, row, 'erased', { at: deps.now().toISOString(), agentId: null });
      const [first, ...others] = due.map(({ reference, service }): AuditEntry => ({
        event: 'deposit.purged',
        actor: 'system',
        facts: { reference, service },
      }));
      return first === undefined ? abort(0) : commit(due.length, first, ...others);
    });
    erased += count;
    if (count < BATCH) break;
  }
  if (erased > 0) await deps.store.settle();
  return erased;
}
