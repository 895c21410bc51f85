/**
 * Agents, for the head: add, revoke, give a secret, change a role. The unit's key is wrapped anew; no deposit is encrypted again. A secret that the head
 * chose opens nothing before its agent has changed it. There is always a head who chose their own secret, so the house is never left to nobody.
 */
import { randomUUID } from 'node:crypto';
import { holdsUnitKey, type Role } from '../../shared/auth/role.ts';
import { secretFault } from '../../shared/auth/secret.ts';
import type { AgentView } from '../../shared/ipc/staff.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { abort, commit, type Reader } from '../store/access.ts';
import type { AgentRow } from '../store/tables.ts';
import type { Wrapping } from '../vault/agents.ts';
import { argonCost } from './argon-cost.ts';
import type { Deps, UseCase } from './deps.ts';
import { forgive, wrapFor, wrappingContext } from './secret-try.ts';
import { sameName } from './set-up-unit.ts';
import { actorOf, agentById, agentView, allAgents, currentAgent } from './staff-view.ts';

const NOTHING = Buffer.alloc(0);

/** All agents, revoked ones too. */
export const listAgents: UseCase<'listAgents'> = (deps) => async () =>
  ok({ agents: (await allAgents(deps.store.read)).map((row) => ({ ...agentView(row), provisional: row.must_change === 1 })) });

/** The head who has staff mode open, or null. */
async function currentHead(deps: Deps): Promise<AgentView | null> {
  const agent = await currentAgent(deps);
  return agent?.role === 'head' ? agent : null;
}

type NewSecret = Wrapping & Pick<AgentRow, 'memory_kib' | 'passes' | 'must_change'>;

/** What a row keeps for a secret that the head gives: the unit's key is open, and goes into it unless the role holds none. Null when it was locked meanwhile. */
async function givenSecret(deps: Deps, { id, role }: Pick<AgentRow, 'id' | 'role'>, secret: string): Promise<NewSecret | null> {
  const key = deps.keyring.identity(deps.now().getTime());
  if (key === null) return null;
  const { memoryKib, passes } = await argonCost(deps);
  const cost = { memory_kib: memoryKib, passes };
  const identity = Buffer.from(key);
  const wrapping = await wrapFor(role, identity, secret, await wrappingContext(deps, { id, ...cost }));
  identity.fill(0);
  return { ...wrapping, ...cost, must_change: 1 };
}

/** Whether the house still has a head who can get in when `gone` does not count any more: revoked, in another role, or with a secret to change. */
async function anotherHead(read: Reader, gone: string): Promise<boolean> {
  const rows = await allAgents(read);
  return rows.some((row) => row.id !== gone && row.role === 'head' && row.revoked_at === null && row.must_change === 0);
}

/** Adds an agent, by the head only. Failures: `notAllowed`, `answersRejected` (secret too easy), `conflict` (an active agent has the name). */
export const addAgent: UseCase<'addAgent'> =
  (deps) =>
  async ({ name, role, secret }) => {
    const head = await currentHead(deps);
    if (head === null) return fail('notAllowed');
    if (secretFault(secret) !== null) return fail('answersRejected', { fields: ['secret'] });
    const id = randomUUID();
    const given = await givenSecret(deps, { id, role }, secret);
    if (given === null) return fail('notAllowed');
    const row: AgentRow = { id, name, role, ...given, created_at: deps.now().toISOString(), revoked_at: null };
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
 * Gives an agent who forgot theirs another secret, by the head only, and forgives the waits. Failures: `notAllowed`, `answersRejected` (too easy),
 * `notFound`, `conflict` for one's own: that one is changed by proving the present one.
 */
export const resetSecret: UseCase<'resetSecret'> =
  (deps) =>
  async ({ agentId, secret }) => {
    const head = await currentHead(deps);
    if (head === null) return fail('notAllowed');
    if (head.id === agentId) return fail('conflict');
    if (secretFault(secret) !== null) return fail('answersRejected', { fields: ['secret'] });
    const agent = await agentById(deps.store.read, agentId);
    if (agent === null || agent.revoked_at !== null) return fail('notFound');
    const given = await givenSecret(deps, agent, secret);
    if (given === null) return fail('notAllowed');
    const reset = await deps.store.write<Result<null>>(async (tx) => {
      const row = await agentById(tx, agentId);
      // Another role meanwhile would hold another wrapping.
      if (row === null || row.revoked_at !== null || row.role !== agent.role) return abort(fail('notFound'));
      tx.change('agent', { id: agentId }, given);
      await forgive(tx, agentId);
      return commit<Result<null>>(ok(null), { event: 'agent.secretReset', actor: actorOf(head), facts: { agent: agentId } });
    });
    if (!reset.ok) return reset;
    deps.keyring.forget(agentId);
    await deps.store.settle();
    return reset;
  };

/**
 * Makes an agent head, or a head agent, by the head only. Failures: `notAllowed`, `notFound`, `conflict` for the last head, for the role that the agent has,
 * and for a technician, whose row holds no key that another role would need.
 */
export const changeRole: UseCase<'changeRole'> =
  (deps) =>
  async ({ agentId, role }) => {
    const head = await currentHead(deps);
    if (head === null) return fail('notAllowed');
    return deps.store.write<Result<null>>(async (tx) => {
      const row = await agentById(tx, agentId);
      if (row === null || row.revoked_at !== null) return abort(fail('notFound'));
      const from: Role = row.role;
      if (from === role || !holdsUnitKey(from)) return abort(fail('conflict'));
      if (from === 'head' && !(await anotherHead(tx, agentId))) return abort(fail('conflict'));
      tx.change('agent', { id: agentId }, { role });
      return commit<Result<null>>(ok(null), {
        event: 'agent.roleChanged',
        actor: actorOf(head),
        facts: { agent: agentId, from, to: role },
      });
    });
  };

/**
 * Revokes an agent, by the head only: the wrapped key is erased. Failures: `notAllowed`, `notFound`, `conflict` for the last head who can get in.
 * A copy of the disk made before, together with the agent's secret, would still open: the key pair itself does not change.
 */
export const revokeAgent: UseCase<'revokeAgent'> =
  (deps) =>
  async ({ agentId }) => {
    const head = await currentHead(deps);
    if (head === null) return fail('notAllowed');
    const revoked = await deps.store.write<Result<null>>(async (tx) => {
      const row = await agentById(tx, agentId);
      if (row === null || row.revoked_at !== null) return abort(fail('notFound'));
      if (row.role === 'head' && !(await anotherHead(tx, agentId))) return abort(fail('conflict'));
      tx.change('agent', { id: agentId }, { revoked_at: deps.now().toISOString(), salt: NOTHING, wrapped: NOTHING });
      return commit<Result<null>>(ok(null), { event: 'agent.revoked', actor: actorOf(head), facts: { agent: agentId } });
    });
    if (!revoked.ok) return revoked;
    deps.keyring.forget(agentId);
    await deps.store.settle();
    return revoked;
  };
