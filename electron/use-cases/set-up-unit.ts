/** The first start: the unit's key pair and its first agents. */
import { randomUUID } from 'node:crypto';
import { secretFault } from '../../shared/auth/secret.ts';
import type { Request } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { abort, commit } from '../store/access.ts';
import type { AgentRow } from '../store/tables.ts';
import { newKeyPair } from '../vault/sealing.ts';
import { ARGON_META, argonText } from './argon-cost.ts';
import type { Deps, UseCase } from './deps.ts';
import { wrapFor } from './secret-try.ts';
import { unitKey } from './staff-view.ts';

/** The same name written with other capitals or spaces is the same name. */
export function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('fr');
  return plain(one) === plain(other);
}

function faultyFields(agents: Request<'setUpUnit'>['agents']): readonly string[] {
  const fields = agents.flatMap((agent, index) => [
    ...(secretFault(agent.secret) === null ? [] : [`agents.${index}.secret`]),
    ...(agents.slice(0, index).some((before) => sameName(before.name, agent.name)) ? [`agents.${index}.name`] : []),
  ]);
  return agents.some(({ role }) => role === 'head') ? fields : [...fields, 'agents'];
}

async function agentRows(
  deps: Deps,
  request: Request<'setUpUnit'>,
  identity: Buffer,
  recipient: string,
): Promise<{
  readonly rows: readonly AgentRow[];
  readonly argon: string;
}> {
  const cost = await deps.calibrate();
  const created = deps.now().toISOString();
  const rows: AgentRow[] = [];
  for (const { name, role, secret } of request.agents) {
    const id = randomUUID();
    const wrapping = await wrapFor(role, identity, secret, { agentId: id, recipient, device: deps.device, cost });
    const bare = { id, name, role, ...wrapping, memory_kib: cost.memoryKib, passes: cost.passes, created_at: created, revoked_at: null };
    // Whoever sets up types their own secret.
    rows.push({ ...bare, must_change: 0 });
  }
  return { rows, argon: argonText(cost) };
}

/**
 * Creates the unit's key pair, once. Returns its public key and the recovery key: the private half of a second pair that every
 * deposit is sealed to as well, shown here once and kept nowhere. Failures: `conflict` when the unit exists, `answersRejected` with the fields.
 */
export const setUpUnit: UseCase<'setUpUnit'> = (deps) => async (request) => {
  const exists = async (read: Deps['store']['read']) => (await unitKey(read)) !== null;
  if (await exists(deps.store.read)) return fail('conflict');
  const fields = faultyFields(request.agents);
  if (fields.length > 0) return fail('answersRejected', { fields });

  const unit = await newKeyPair();
  const recovery = await newKeyPair();
  const identity = Buffer.from(unit.identity);
  const { rows, argon } = await agentRows(deps, request, identity, unit.recipient);
  identity.fill(0);
  return deps.store.write<Result<{ recipient: string; recoveryKey: string }>>(async (tx) => {
    if (await exists(tx)) return abort(fail('conflict'));
    tx.insert('meta', { name: ARGON_META, value: argon });
    tx.insert('unit_key', {
      id: 1,
      unit_name: request.unitName,
      recipient: unit.recipient,
      recovery_recipient: recovery.recipient,
      created_at: deps.now().toISOString(),
    });
    rows.forEach((row) => tx.insert('agent', row));
    return commit<Result<{ recipient: string; recoveryKey: string }>>(ok({ recipient: unit.recipient, recoveryKey: recovery.identity }), {
      event: 'unit.setUp',
      actor: 'system',
      facts: { agents: rows.length },
    });
  });
};
