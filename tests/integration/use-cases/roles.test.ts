/** Secrets that the head gives, and roles that change. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import { FREE_TRIES } from '../../../shared/auth/lockout.ts';
import { AGENT, HEAD, house, refusal, scratch, setUp, standingClock, submission, unlock, value } from './support.ts';

const place = { folder: '', remove: () => {} };
let open: House;
let clock = standingClock();

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock();
  open = await house(place.folder, clock);
  await setUp(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const idOf = async (name: string) => value(await open.handlers.staffState({})).agents.find((agent) => agent.name === name)?.id ?? '';
const GIVEN = 'quatre-hiboux-roux';

describe('a secret that the head gave', () => {
  test('[PAR-142] opens nothing before it is changed, and nothing at all afterwards', async () => {
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    await unlock(open);
    const { id } = value(await open.handlers.addAgent({ name: 'Alix Perrin', role: 'agent', secret: GIVEN }));
    expect(value(await open.handlers.listAgents({})).agents.find((agent) => agent.id === id)).toMatchObject({ provisional: true });
    await open.handlers.lockStaff({});
    expect(refusal(await open.handlers.unlockWithSecret({ agentId: id, secret: GIVEN }))).toBe('mustChange');
    expect(await open.agentNow()).toBeNull();
    expect(value(await open.handlers.staffState({}))).toMatchObject({ state: 'locked', agent: null });
    const replace = (current: string, next: string) => open.handlers.replaceSecret({ agentId: id, current, next });
    expect(refusal(await replace('faux-faux-faux', 'cinq-renards-gris'))).toBe('wrongSecret');
    expect(refusal(await replace(GIVEN, GIVEN))).toBe('answersRejected');
    expect(refusal(await replace(GIVEN, 'court'))).toBe('answersRejected');
    expect(value(await replace(GIVEN, 'cinq-renards-gris'))).toMatchObject({ state: 'unlocked', agent: { id } });
    expect(value(await open.handlers.openDeposit({ reference })).answers).toEqual(submission().answers);
    expect(value(await open.handlers.listAgents({})).agents.find((agent) => agent.id === id)).toMatchObject({ provisional: false });
    expect(refusal(await replace('cinq-renards-gris', 'six-renards-gris'))).toBe('conflict');
    await open.handlers.lockStaff({});
    expect(refusal(await open.handlers.unlockWithSecret({ agentId: id, secret: GIVEN }))).toBe('wrongSecret');
    value(await open.handlers.unlockWithSecret({ agentId: id, secret: 'cinq-renards-gris' }));
    const events = value(await open.handlers.readAudit({ limit: 50, actor: id })).rows.map(({ event }) => event);
    expect(events).toEqual(expect.arrayContaining(['agent.added', 'staff.changeRequired', 'agent.secretChanged', 'staff.unlocked']));
  });

  test('[PAR-142] replaces a forgotten one: the waits are forgiven, the code is forgotten, deposits open', async () => {
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    const agentId = await unlock(open, AGENT);
    value(await open.handlers.setPin({ pin: '4071' }));
    await open.handlers.lockStaff({});
    for (let tries = 0; tries < FREE_TRIES; tries += 1) await open.handlers.unlockWithSecret({ agentId, secret: 'faux-faux-faux' });
    await unlock(open);
    value(await open.handlers.resetSecret({ agentId, secret: GIVEN }));
    expect(refusal(await open.handlers.unlockWithPin({ pin: '4071' }))).toBe('conflict');
    expect(refusal(await open.handlers.unlockWithSecret({ agentId, secret: AGENT.secret }))).toBe('wrongSecret');
    value(await open.handlers.replaceSecret({ agentId, current: GIVEN, next: 'cinq-renards-gris' }));
    expect(value(await open.handlers.openDeposit({ reference })).answers).toEqual(submission().answers);
  });

  test('wrong tries at its replacement are counted like any other', async () => {
    await unlock(open);
    const { id } = value(await open.handlers.addAgent({ name: 'Alix Perrin', role: 'agent', secret: GIVEN }));
    const replace = (current: string) => open.handlers.replaceSecret({ agentId: id, current, next: 'cinq-renards-gris' });
    for (let tries = 0; tries < FREE_TRIES; tries += 1) expect(refusal(await replace('faux-faux-faux'))).toBe('wrongSecret');
    expect(refusal(await replace(GIVEN))).toBe('lockedOut');
  });

  test('is refused when too easy, for oneself, for whoever has gone, and to whoever is no head', async () => {
    const headId = await idOf(HEAD.name);
    const agentId = await unlock(open, AGENT);
    const reset = (id: string, secret = GIVEN) => open.handlers.resetSecret({ agentId: id, secret });
    expect(refusal(await reset(headId))).toBe('notAllowed');
    await unlock(open);
    expect(refusal(await reset(headId))).toBe('conflict');
    expect(refusal(await reset(agentId, 'court'))).toBe('answersRejected');
    expect(refusal(await reset(crypto.randomUUID()))).toBe('notFound');
    value(await open.handlers.revokeAgent({ agentId }));
    expect(refusal(await reset(agentId))).toBe('notFound');
  });
});

describe('roles', () => {
  test('[PAR-143] change between head and gendarme, by the head, and the journal says so', async () => {
    const headId = await idOf(HEAD.name);
    const agentId = await unlock(open, AGENT);
    const change = (id: string, role: 'head' | 'agent') => open.handlers.changeRole({ agentId: id, role });
    expect(refusal(await change(agentId, 'head'))).toBe('notAllowed');
    await unlock(open);
    expect(refusal(await change(agentId, 'agent'))).toBe('conflict');
    expect(refusal(await change(headId, 'agent'))).toBe('conflict');
    expect(refusal(await change(crypto.randomUUID(), 'agent'))).toBe('notFound');
    value(await change(agentId, 'head'));
    value(await change(headId, 'agent'));
    // From this moment on: the key is still open, the role is not what it was.
    expect((await open.agentNow())?.role).toBe('agent');
    expect(refusal(await change(headId, 'head'))).toBe('notAllowed');
    await unlock(open, AGENT);
    const [line] = value(await open.handlers.readAudit({ limit: 1, group: 'agents' })).rows;
    expect(line).toMatchObject({ event: 'agent.roleChanged', facts: { agent: headId, from: 'head', to: 'agent' } });
  });

  test('[PAR-143] there is always a head who can get in: one whose secret is their own', async () => {
    const headId = await idOf(HEAD.name);
    const agentId = await idOf(AGENT.name);
    await unlock(open);
    value(await open.handlers.changeRole({ agentId, role: 'head' }));
    value(await open.handlers.resetSecret({ agentId, secret: GIVEN }));
    expect(refusal(await open.handlers.revokeAgent({ agentId: headId }))).toBe('conflict');
    expect(refusal(await open.handlers.changeRole({ agentId: headId, role: 'agent' }))).toBe('conflict');
    value(await open.handlers.replaceSecret({ agentId, current: GIVEN, next: 'cinq-renards-gris' }));
    value(await open.handlers.revokeAgent({ agentId: headId }));
  });
});
