/** One watch with all that followed it, unsealed. For use-cases: each decides what leaves, and writes its line first. */
import type { Answers } from '../../shared/flow/definition.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { DatedChange } from '../../shared/watch/changes.ts';
import { isWatch, type WatchService } from '../../shared/watch/of-service.ts';
import type { DepositChangeRow, DepositTableRow } from '../store/tables.ts';
import { unsealChange } from '../vault/sealing.ts';
import type { Deps } from './deps.ts';
import { unsealDeposit } from './open-deposit.ts';

export interface ReadWatch {
  readonly row: DepositTableRow;
  readonly service: WatchService;
  /** Every answer, what opens doors too. */
  readonly answers: Answers;
  /** Oldest first. */
  readonly changes: readonly DatedChange[];
}

/** Unseals changes in their order; those that were erased are left out. */
export async function unsealChanges(identity: string, rows: readonly DepositChangeRow[]): Promise<readonly DatedChange[]> {
  const changes: DatedChange[] = [];
  for (const { reference, at, agent_id: agentId, sealed } of rows) {
    if (sealed !== null) changes.push({ at, agentId, change: (await unsealChange(identity, sealed, { reference, at })).change });
  }
  return changes;
}

/** The sealed changes of a deposit, oldest first. */
export async function changeRows(read: Deps['store']['read'], reference: string): Promise<readonly DepositChangeRow[]> {
  return read.rows('deposit_change', (from) =>
    from.selectFrom('deposit_change').selectAll().where('reference', '=', reference).orderBy('id'),
  );
}

/** Unseals a watch. Failures: `notFound` when there is none of that reference, `conflict` when it was erased. */
export async function readWatch(deps: Deps, identity: string, reference: string): Promise<Result<ReadWatch>> {
  const unsealed = await unsealDeposit(deps, identity, reference);
  if (!unsealed.ok) return unsealed;
  const { row, service, answers } = unsealed.value;
  if (!isWatch(service)) return fail('notFound');
  return ok({ row, service, answers, changes: await unsealChanges(identity, await changeRows(deps.store.read, reference)) });
}
