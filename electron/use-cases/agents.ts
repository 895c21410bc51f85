/** Agents: list, add, revoke, change of secret. The unit's key is wrapped anew; no deposit is encrypted again. */
import { randomUUID } from 'node:crypto';
import { secretFault } from '../../shared/auth/secret.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { abort, commit } from '../store/access.ts';
import type { AgentRow } from '../store/tables.ts';
import { wrapIdentity } from '../vault/agents.ts';
import { argonCost } from './argon-cost.ts';
import type { AgentView } from '../../shared/ipc/views.ts';
import type { UseCase } from './deps.ts';
import { forgive, trySecret, wrappingContext } from './secret-try.ts';
import { sameName } from './set-up-unit.ts';
import { actorOf, agentById, agentView, allAgents, currentAgent } from './staff-view.ts';

const NOTHING = Buffer.alloc(0);

/** All agents, revoked ones too. */
export const listAgents: UseCase<'listAgents'> = (deps) => async () => ok({ agents: (await allAgents(deps.store.read)).map(agentView) });

/** Adds an agent, by the head only. Failures: `notAllowed`, `answersRejected` (secret too easy), `conflict` (an active agent has the name). */
export const addAgent: UseCase<'addAgent'> =
  (deps) =>
  async ({ name, role, secret }) => {
    const head = await currentAgent(deps);
    const key = deps.keyring.identity(deps.now().getTime());
    if (head?.role !== 'head' || key === null) return fail('notAllowed');
    if (secretFault(secret) !== null) return fail('answersRejected', { fields: ['secret'] });
    const cost = await argonCost(deps);
    const bare = { id: randomUUID(), memory_kib: cost.memoryKib, passes: cost.passes };
    const identity = Buffer.from(key);
    const wrapping = await wrapIdentity(identity, secret, await wrappingContext(deps, bare));
    identity.fill(0);
    const row: AgentRow = { ...bare, ...wrapping, name, role, created_at: deps.now().toISOString(), revoked_at: null };
    return deps.store.write<Result<AgentView>>(async (tx) => {
      const others = await allAgents(tx);
      if (others.some((other) => other.revoked_at === null && sameName(other.name, name)))
        return abort(fail('conflict', { fields: ['name'] }));
      tx.insert('agent', row);
      return commit<Result<AgentView>>(ok(agentView(row)), {
        event: 'agent.added',
        actor: actorOf(head),
        facts: { agent: row.id, role },
      });
    });
  };

/**
 * Revokes an agent, by the head only: the wrapped key is erased. Failures: `notAllowed`, `notFound`, `conflict` for the last head.
 * A copy of the disk made before, together with the agent's secret, would still open: the key pair itself does not change.
 */
export const revokeAgent: UseCase<'revokeAgent'> =
  (deps) =>
  async ({ agentId }) => {
    const head = await currentAgent(deps);
    if (head?.role !== 'head') return fail('notAllowed');
    const revoked = await deps.store.write<Result<null>>(async (tx) => {
      const row = await agentById(tx, agentId);
      if (row === null || row.revoked_at !== null) return abort(fail('notFound'));
      const heads = (await allAgents(tx)).filter((other) => other.role === 'head' && other.revoked_at === null);
      if (row.role === 'head' && heads.length === 1) return abort(fail('conflict'));
      tx.change('agent', { id: agentId }, { revoked_at: deps.now().toISOString(), salt: NOTHING, wrapped: NOTHING });
      return commit<Result<null>>(ok(null), { event: 'agent.revoked', actor: actorOf(head), facts: { agent: agentId } });
    });
    if (!revoked.ok) return revoked;
    deps.keyring.forget(agentId);
    await deps.store.settle();
    return revoked;
  };

/** An agent changes secret, proving the present one. Failures as for unlocking, and `answersRejected` when the next one is too easy. */
export const changeSecret: UseCase<'changeSecret'> =
  (deps) =>
  async ({ current, next }) => {
    const agent = await currentAgent(deps);
    if (agent === null) return fail('notAllowed');
    if (secretFault(next) !== null || next === current) return fail('answersRejected', { fields: ['next'] });
    const tried = await trySecret(deps, agent.id, current);
    if (!tried.ok) return tried;
    const cost = await argonCost(deps);
    const costs = { memory_kib: cost.memoryKib, passes: cost.passes };
    const wrapping = await wrapIdentity(tried.value.identity, next, await wrappingContext(deps, { id: agent.id, ...costs }));
    tried.value.identity.fill(0);
    await deps.store.write(async (tx) => {
      tx.change('agent', { id: agent.id }, { ...wrapping, ...costs });
      await forgive(tx, agent.id);
      return commit(null, { event: 'agent.secretChanged', actor: actorOf(agent), facts: { agent: agent.id } });
    });
    await deps.store.settle();
    return ok(null);
  };
