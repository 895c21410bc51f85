/** What the door of staff mode shows, and who is behind an unlocked one. */
import { NO_LOCKOUT, remainingMs, type Lockout } from '../../shared/auth/lockout.ts';
import { holdsUnitKey } from '../../shared/auth/role.ts';
import { staffWord } from '../../shared/auth/staff.ts';
import type { Actor } from '../../shared/audit/catalogue.ts';
import type { AgentView, StaffStateView } from '../../shared/ipc/staff.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Reader } from '../store/access.ts';
import type { AgentRow, UnitKeyRow } from '../store/tables.ts';
import type { Deps } from './deps.ts';

/** An agent without anything secret. */
export function agentView(row: AgentRow): AgentView {
  return { id: row.id, name: row.name, role: row.role, revoked: row.revoked_at !== null };
}

/** All agents, in the order of their names. */
export async function allAgents(read: Reader): Promise<readonly AgentRow[]> {
  return read.rows('agent', (from) => from.selectFrom('agent').selectAll().orderBy('name').orderBy('id'));
}

/** What gives an agent's name, or null for one who is not known. */
export type NameOf = (agentId: string) => string | null;

/** Names of the agents, revoked ones too. */
export async function agentNames(read: Reader): Promise<NameOf> {
  const names = new Map((await allAgents(read)).map(({ id, name }) => [id, name]));
  return (agentId) => names.get(agentId) ?? null;
}

/** The unit's public keys, or null before the first start. */
export async function unitKey(read: Reader): Promise<UnitKeyRow | null> {
  return read.row('unit_key', (from) => from.selectFrom('unit_key').selectAll());
}

/** One agent, or null. */
export async function agentById(read: Reader, id: string): Promise<AgentRow | null> {
  return read.row('agent', (from) => from.selectFrom('agent').selectAll().where('id', '=', id));
}

/** The waiting state of an agent's secret. */
export async function lockoutOf(read: Reader, agentId: string): Promise<Lockout> {
  const row = await read.row('lockout', (from) => from.selectFrom('lockout').selectAll().where('subject', '=', agentId));
  return row === null ? NO_LOCKOUT : { wrong: row.wrong, lastAt: row.last_at };
}

/** Whoever has opened staff mode, in any role; null while it is locked, for an agent who was revoked, and for one whose secret must be changed first. */
export async function currentStaff(deps: Pick<Deps, 'keyring' | 'store' | 'now'>): Promise<AgentView | null> {
  const staff = deps.keyring.staff(deps.now().getTime());
  if (staff.phase !== 'unlocked') return null;
  const row = await agentById(deps.store.read, staff.agentId);
  return row === null || row.revoked_at !== null || row.must_change === 1 ? null : agentView(row);
}

/** The agent whose key is open: `currentStaff`, without a technician. What deals with visitors and deposits asks for this one. */
export async function currentAgent(deps: Pick<Deps, 'keyring' | 'store' | 'now'>): Promise<AgentView | null> {
  const staff = await currentStaff(deps);
  return staff !== null && holdsUnitKey(staff.role) ? staff : null;
}

/** Whoever is behind the unlocked staff mode, with the unit's private key. */
export interface Reading {
  readonly agent: AgentView;
  readonly identity: string;
}

/** The agent and the key, or `notAllowed` while staff mode is locked. */
export async function reading(deps: Pick<Deps, 'keyring' | 'store' | 'now'>): Promise<Result<Reading>> {
  const agent = await currentAgent(deps);
  const identity = deps.keyring.identity(deps.now().getTime());
  return agent === null || identity === null ? fail('notAllowed') : ok({ agent, identity });
}

/** How the audit chain names an agent. */
export function actorOf(agent: Pick<AgentView, 'id'>): Actor {
  return `agent:${agent.id}`;
}

/**
 * The state of staff mode. Waits are counted an agent at a time, so that a stranger who types wrong secrets under one name does not keep
 * the others out; the terminal is `lockedOut` when every agent waits.
 */
export async function staffView(deps: Pick<Deps, 'keyring' | 'store' | 'now'>): Promise<StaffStateView> {
  const now = deps.now().getTime();
  const staff = deps.keyring.staff(now);
  const active = (await allAgents(deps.store.read)).filter((row) => row.revoked_at === null);
  const lockouts = await Promise.all(active.map((row) => lockoutOf(deps.store.read, row.id)));
  const soonest = lockouts.reduce<Lockout | null>(
    (best, each) => (best === null || remainingMs(each, now) < remainingMs(best, now) ? each : best),
    null,
  );
  const holder = staff.phase === 'locked' ? undefined : active.find((row) => row.id === staff.agentId);
  return {
    state: staffWord(staff, active.length > 0, soonest ?? NO_LOCKOUT, now),
    agents: active.map(agentView),
    agent: holder === undefined ? null : agentView(holder),
    retryAfterMs: soonest === null ? 0 : remainingMs(soonest, now),
    pinSet: staff.phase === 'pinLocked' || (staff.phase === 'unlocked' && staff.pinSet),
  };
}
