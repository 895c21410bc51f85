/** One try of an agent's secret: counted before it is made, so that pulling the plug in the middle forgives nothing. */
import { afterWrong, NO_LOCKOUT, remainingMs, triesLeft, type Lockout } from '../../shared/auth/lockout.ts';
import { holdsUnitKey, type Role } from '../../shared/auth/role.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { abort, commit, type Writer } from '../store/access.ts';
import type { AgentRow } from '../store/tables.ts';
import { isProof, unwrapIdentity, wrapIdentity, wrapProof, type Wrapping, type WrappingContext } from '../vault/agents.ts';
import type { Deps } from './deps.ts';
import { actorOf, agentById, lockoutOf, unitKey } from './staff-view.ts';

/** The secret was right: the agent and the unit's private key, which the caller owns and must wipe; null for a technician. */
export interface Accepted {
  readonly agent: AgentRow;
  readonly identity: Buffer | null;
}

/** What an agent's wrapping is bound to. */
export async function wrappingContext(deps: Deps, agent: Pick<AgentRow, 'id' | 'memory_kib' | 'passes'>): Promise<WrappingContext> {
  const unit = await unitKey(deps.store.read);
  if (unit === null) throw new Error('an agent exists without a unit key');
  return {
    agentId: agent.id,
    recipient: unit.recipient,
    device: deps.device,
    cost: { memoryKib: agent.memory_kib, passes: agent.passes },
  };
}

/** What the row of someone in this role keeps for a new secret. The key goes into no technician's row, whoever asks. */
export async function wrapFor(role: Role, identity: Buffer | null, secret: string, context: WrappingContext): Promise<Wrapping> {
  if (!holdsUnitKey(role)) return wrapProof(secret, context);
  if (identity === null) throw new Error("the unit's private key is not open");
  return wrapIdentity(identity, secret, context);
}

/** What a right secret opens, or null for a wrong one. */
async function opened(deps: Deps, agent: AgentRow, secret: string): Promise<Accepted | null> {
  const context = await wrappingContext(deps, agent);
  if (!holdsUnitKey(agent.role)) return (await isProof(agent, secret, context)) ? { agent, identity: null } : null;
  const identity = await unwrapIdentity(agent, secret, context);
  return identity === null ? null : { agent, identity };
}

/** Keeps how long a subject must wait. */
export async function keepLockout(tx: Writer, subject: string, lockout: Lockout): Promise<void> {
  const columns = { wrong: lockout.wrong, last_at: lockout.lastAt };
  const known = await tx.row('lockout', (from) => from.selectFrom('lockout').selectAll().where('subject', '=', subject));
  if (known === null) tx.insert('lockout', { subject, ...columns });
  else tx.change('lockout', { subject }, columns);
}

/** Forgets an agent's wrong secrets, in the transaction of what the right one opened. */
export async function forgive(tx: Writer, agentId: string): Promise<void> {
  await keepLockout(tx, agentId, NO_LOCKOUT);
}

/** Tries a secret. Failures: `notFound`, `lockedOut` with the wait, `wrongSecret` with what is left. */
export async function trySecret(deps: Deps, agentId: string, secret: string): Promise<Result<Accepted>> {
  const agent = await agentById(deps.store.read, agentId);
  if (agent === null || agent.revoked_at !== null) return fail('notFound');
  const counted = await deps.store.write<Result<Lockout>>(async (tx) => {
    const now = deps.now().getTime();
    const lockout = await lockoutOf(tx, agentId);
    const wait = remainingMs(lockout, now);
    if (wait > 0) return abort(fail('lockedOut', { retryAfterMs: wait }));
    const next = afterWrong(lockout, now);
    await keepLockout(tx, agentId, next);
    return commit<Result<Lockout>>(ok(next), { event: 'staff.secretTried', actor: 'system', facts: { agent: agentId } });
  });
  if (!counted.ok) return counted;
  const accepted = await opened(deps, agent, secret);
  if (accepted !== null) return ok(accepted);
  const { wrong } = counted.value;
  await deps.store.write(async () =>
    commit(null, { event: 'staff.secretRefused', actor: actorOf(agent), facts: { agent: agentId, wrong } }),
  );
  return fail('wrongSecret', {
    triesLeft: triesLeft(counted.value),
    retryAfterMs: remainingMs(counted.value, deps.now().getTime()),
  });
}
