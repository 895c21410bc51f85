/** Calls for a gendarme until one answers. They are lines of the base: no window and no restart makes them forgotten before the day is over. */
import type { Actor, AuditEntry } from '../../shared/audit/catalogue.ts';
import { openCalls, type OpenCall } from '../../shared/register/calls.ts';
import { fail, ok } from '../../shared/result.ts';
import { dayBounds } from '../../shared/time/day-bounds.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { abort, commit, type Reader, type Writer } from '../store/access.ts';
import { parseFacts } from '../store/audit-lines.ts';
import type { Deps, UseCase } from './deps.ts';
import { actorOf, currentAgent, currentStaff } from './staff-view.ts';

/** Open calls of the local day, oldest first: of yesterday's nobody waits any more. */
async function callsOfToday(deps: Deps, read: Pick<Reader, 'rows'>): Promise<readonly OpenCall[]> {
  const { from: first } = dayBounds(localNow(deps.now()).today);
  const rows = await read.rows('register_event', (from) =>
    from
      .selectFrom('register_event')
      .selectAll()
      .where('at', '>=', first)
      .where('kind', 'in', ['gendarme.called', 'gendarme.answered'])
      .orderBy('id'),
  );
  return openCalls(rows.map(({ id, at, kind, facts }) => ({ id, at, kind, facts: parseFacts(facts) })));
}

/** The calls that nobody has answered: a technician who sees one fetches somebody. Failure: `notAllowed`. */
export const listCalls: UseCase<'listCalls'> = (deps) => async () => {
  if ((await currentStaff(deps)) === null) return fail('notAllowed');
  return ok({ calls: await callsOfToday(deps, deps.store.read) });
};

/** Notes within a transaction that a call is answered, and gives its audit line; null when it is answered already, or of another day. */
export async function answerIn(deps: Deps, tx: Writer, actor: Actor, id: number): Promise<AuditEntry | null> {
  const call = (await callsOfToday(deps, tx)).find((each) => each.id === id);
  if (call === undefined) return null;
  const { confidential } = call;
  // A clock that was set back must not part an answer from its call.
  const waitMs = Math.max(0, deps.now().getTime() - Date.parse(call.at));
  const at = new Date(Date.parse(call.at) + waitMs).toISOString();
  tx.appendRegister(at, { kind: 'gendarme.answered', facts: { confidential, waitMs } });
  return { event: 'gendarme.answered', actor, facts: { confidential } };
}

/** An agent goes. A call that was answered meanwhile is answered once. Returns those still open. Failure: `notAllowed`. */
export const answerCall: UseCase<'answerCall'> =
  (deps) =>
  async ({ call: id }) => {
    const agent = await currentAgent(deps);
    if (agent === null) return fail('notAllowed');
    await deps.store.write(async (tx) => {
      const answered = await answerIn(deps, tx, actorOf(agent), id);
      return answered === null ? abort(null) : commit(null, answered);
    });
    return ok({ calls: await callsOfToday(deps, deps.store.read) });
  };
