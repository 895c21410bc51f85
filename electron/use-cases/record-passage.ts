/** A gendarme passed by a watched place: sealed like everything about it. */
import { lengthOf, manyLines } from '../../shared/fields/clean.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { MOST_NOTE } from '../../shared/watch/changes.ts';
import { isWatch } from '../../shared/watch/of-service.ts';
import { abort, commit, type Outcome, type Writer } from '../store/access.ts';
import type { DepositChangeRow } from '../store/tables.ts';
import { sealChange } from '../vault/sealing.ts';
import type { UseCase } from './deps.ts';
import { depositByReference } from './open-deposit.ts';
import { readWatch } from './read-watch.ts';
import { actorOf, reading, unitKey } from './staff-view.ts';
import { entryOf, watchRow } from './watch-entry.ts';

async function earlier(tx: Writer, requestId: string): Promise<DepositChangeRow | null> {
  return tx.row('deposit_change', (from) => from.selectFrom('deposit_change').selectAll().where('request_id', '=', requestId));
}

/**
 * Logs a passage and returns the row of the list. The same request id logs one passage, however often it is sent. Failures: `notAllowed`, `notFound`,
 * `conflict` when the watch is closed or erased, `answersRejected` with `note` when the note is longer than `MOST_NOTE` characters.
 */
export const recordPassage: UseCase<'recordPassage'> =
  (deps) =>
  async ({ reference, requestId, outcome, note: typed }) => {
    const reader = await reading(deps);
    if (!reader.ok) return reader;
    const { agent, identity } = reader.value;
    const note = manyLines(typed);
    if (lengthOf(note) > MOST_NOTE) return fail('answersRejected', { fields: ['note'] });
    const unit = await unitKey(deps.store.read);
    if (unit === null) return fail('notSetUp');

    const at = deps.now().toISOString();
    const change = { kind: 'passage', outcome, note } as const;
    const sealed = await sealChange([unit.recipient, unit.recovery_recipient], { format: 1, reference, at, change });
    const kept = await deps.store.write(async (tx): Promise<Outcome<Result<null>>> => {
      const row = await depositByReference(tx, reference);
      if (row === null || !isWatch(deps.findService(row.service))) return abort(fail('notFound'));
      const before = await earlier(tx, requestId);
      if (before !== null) return abort(before.reference === reference ? ok(null) : fail('conflict'));
      if (row.status === 'closed' || row.status === 'erased') return abort(fail('conflict'));
      tx.appendDepositChange({ reference, request_id: requestId, at, agent_id: agent.id, sealed });
      return commit<Result<null>>(ok(null), { event: 'watch.passed', actor: actorOf(agent), facts: { reference, outcome } });
    });
    if (!kept.ok) return kept;

    const read = await readWatch(deps, identity, reference);
    if (!read.ok) return read;
    const { row, service, answers, changes } = read.value;
    return ok(watchRow(deps.config, localNow(deps.now()).today, row, entryOf(service, answers, changes)));
  };
