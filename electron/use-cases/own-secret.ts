/** An agent's own secret: changed within staff mode, or at the door when the head gave it. */
import { secretFault } from '../../shared/auth/secret.ts';
import { fail, ok } from '../../shared/result.ts';
import type { AuditEntry } from '../../shared/audit/catalogue.ts';
import { commit } from '../store/access.ts';
import { argonCost } from './argon-cost.ts';
import type { Deps, UseCase } from './deps.ts';
import { forgive, trySecret, wrapFor, wrappingContext, type Accepted } from './secret-try.ts';
import { actorOf, agentById, currentStaff, staffView } from './staff-view.ts';

/** Keeps a secret that its agent chose. The caller still owns the key. */
async function keep(deps: Deps, { agent, identity }: Accepted, next: string, ...more: readonly AuditEntry[]): Promise<void> {
  const { memoryKib, passes } = await argonCost(deps);
  const cost = { memory_kib: memoryKib, passes };
  const wrapping = await wrapFor(agent.role, identity, next, await wrappingContext(deps, { id: agent.id, ...cost }));
  await deps.store.write(async (tx) => {
    tx.change('agent', { id: agent.id }, { ...wrapping, ...cost, must_change: 0 });
    await forgive(tx, agent.id);
    return commit(null, { event: 'agent.secretChanged', actor: actorOf(agent), facts: { agent: agent.id } }, ...more);
  });
  await deps.store.settle();
}

/** An agent changes secret, proving the present one. Failures as for unlocking, and `answersRejected` when the next one is too easy. */
export const changeSecret: UseCase<'changeSecret'> =
  (deps) =>
  async ({ current, next }) => {
    const agent = await currentStaff(deps);
    if (agent === null) return fail('notAllowed');
    if (secretFault(next) !== null || next === current) return fail('answersRejected', { fields: ['next'] });
    const tried = await trySecret(deps, agent.id, current);
    if (!tried.ok) return tried;
    await keep(deps, tried.value, next);
    tried.value.identity?.fill(0);
    return ok(null);
  };

/**
 * Replaces a secret that the head gave, and opens staff mode: the first use. Failures as for unlocking, `answersRejected` when the next one is too easy or the
 * same, `conflict` when there is nothing to replace.
 */
export const replaceSecret: UseCase<'replaceSecret'> =
  (deps) =>
  async ({ agentId, current, next }) => {
    if ((await agentById(deps.store.read, agentId))?.must_change === 0) return fail('conflict');
    if (secretFault(next) !== null || next === current) return fail('answersRejected', { fields: ['next'] });
    const tried = await trySecret(deps, agentId, current);
    if (!tried.ok) return tried;
    const opened: AuditEntry = { event: 'staff.unlocked', actor: actorOf({ id: agentId }), facts: { agent: agentId } };
    await keep(deps, tried.value, next, opened);
    deps.keyring.open(agentId, tried.value.identity, deps.now().getTime());
    return ok(await staffView(deps));
  };
