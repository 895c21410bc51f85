/** The end of a shift: what is under way, and handing over to a colleague at the open terminal. */
import { holdsUnitKey } from '../../shared/auth/role.ts';
import { fail, ok } from '../../shared/result.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { commit } from '../store/access.ts';
import { isOpenContact } from '../store/contact-search.ts';
import type { UseCase } from './deps.ts';
import { forgive, trySecret } from './secret-try.ts';
import { actorOf, agentById, currentAgent, staffView } from './staff-view.ts';

/** What is under way, in counts. Failure: `notAllowed`. */
export const readShift: UseCase<'readShift'> = (deps) => async () => {
  if ((await currentAgent(deps)) === null) return fail('notAllowed');
  const { today, time } = localNow(deps.now());
  const { read } = deps.store;
  const inStage = (stage: 'waiting' | 'underWay') =>
    read.figure((from) =>
      from
        .selectFrom('contact')
        .select((select) => select.fn.countAll().as('figure'))
        .where(isOpenContact)
        .where('stage', '=', stage),
    );
  return ok({
    waiting: await inStage('waiting'),
    underWay: await inStage('underWay'),
    deposits: await read.figure((from) =>
      from
        .selectFrom('deposit')
        .select((select) => select.fn.countAll().as('figure'))
        .where('status', '=', 'received'),
    ),
    appointments: await read.figure((from) =>
      from
        .selectFrom('appointment')
        .select((select) => select.fn.countAll().as('figure'))
        .where('date', '=', today)
        .where('time', '>=', time),
    ),
  });
};

/**
 * Hands staff mode over: the colleague's secret opens it, the code of the former shift is forgotten. Whatever is refused leaves it with whoever holds it.
 * Failures besides those of the try: `notAllowed`, also when staff mode was locked while the secret was tried; `conflict` for oneself and for a technician, who receives
 * nobody; `mustChange` for a colleague whose secret the head gave.
 */
export const handOver: UseCase<'handOver'> =
  (deps) =>
  async ({ agentId, secret }) => {
    const former = await currentAgent(deps);
    if (former === null) return fail('notAllowed');
    const colleague = await agentById(deps.store.read, agentId);
    if (agentId === former.id || (colleague !== null && !holdsUnitKey(colleague.role))) return fail('conflict');
    if (colleague?.must_change === 1) return fail('mustChange');
    const tried = await trySecret(deps, agentId, secret);
    if (!tried.ok) return tried;
    const { identity } = tried.value;
    const stillHeld = () => {
      const staff = deps.keyring.staff(deps.now().getTime());
      return staff.phase === 'unlocked' && staff.agentId === former.id;
    };
    if (!stillHeld()) {
      identity?.fill(0);
      return fail('notAllowed');
    }
    await deps.store.write(async (tx) => {
      await forgive(tx, agentId);
      return commit(null, { event: 'staff.handedOver', actor: actorOf(former), facts: { from: former.id, to: agentId } });
    });
    if (!stillHeld()) {
      identity?.fill(0);
      return fail('notAllowed');
    }
    deps.keyring.open(agentId, identity, deps.now().getTime());
    return ok(await staffView(deps));
  };
