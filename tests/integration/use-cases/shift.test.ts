/** Handing over at the end of a shift. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import { FREE_TRIES } from '../../../shared/auth/lockout.ts';
import { AGENT, HEAD, TECHNICIAN, house, refusal, scratch, setUp, standingClock, submission, unlock, value } from './support.ts';

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
const FACTS = {
  channel: 'desk',
  public: 'individual',
  language: 'fr',
  victim: false,
  accessibility: false,
  commune: null,
  note: '',
  nature: null,
} as const;

describe('handing over', () => {
  test('[PAR-140] opens for the colleague, forgets the code, and the journal names both', async () => {
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    const from = await unlock(open, AGENT);
    const to = await idOf(HEAD.name);
    value(await open.handlers.setPin({ pin: '4071' }));
    expect(value(await open.handlers.handOver({ agentId: to, secret: HEAD.secret }))).toMatchObject({
      state: 'unlocked',
      agent: { id: to, role: 'head' },
      pinSet: false,
    });
    expect(value(await open.handlers.openDeposit({ reference })).answers).toEqual(submission().answers);
    for (const actor of [from, to]) {
      const { rows } = value(await open.handlers.readAudit({ limit: 20, actor, group: 'door' }));
      expect(rows.find(({ event }) => event === 'staff.handedOver')).toMatchObject({ actor: AGENT.name, facts: { from, to } });
    }
    expect(value(await open.handlers.lockStaff({})).state).toBe('locked');
    expect(refusal(await open.handlers.unlockWithPin({ pin: '4071' }))).toBe('conflict');
  });

  test('[PAR-140] a refused secret leaves it with whoever holds it, and is counted', async () => {
    const from = await unlock(open, AGENT);
    const to = await idOf(HEAD.name);
    value(await open.handlers.setPin({ pin: '4071' }));
    for (let tries = 0; tries < FREE_TRIES; tries += 1) {
      expect(refusal(await open.handlers.handOver({ agentId: to, secret: 'faux-faux-faux' }))).toBe('wrongSecret');
    }
    expect(refusal(await open.handlers.handOver({ agentId: to, secret: HEAD.secret }))).toBe('lockedOut');
    expect(value(await open.handlers.staffState({}))).toMatchObject({ state: 'unlocked', agent: { id: from }, pinSet: true });
    value(await open.handlers.lockStaff({}));
    expect(value(await open.handlers.unlockWithPin({ pin: '4071' })).agent?.id).toBe(from);
  });

  test('is for a colleague who receives people, and whose secret is their own', async () => {
    const from = await unlock(open);
    const given = 'quatre-hiboux-roux';
    const technician = value(await open.handlers.addAgent({ name: TECHNICIAN.name, role: 'technician', secret: given }));
    const newcomer = value(await open.handlers.addAgent({ name: 'Alix Perrin', role: 'agent', secret: given }));
    const handOver = (agentId: string, secret: string) => open.handlers.handOver({ agentId, secret });
    expect(refusal(await handOver(from, HEAD.secret))).toBe('conflict');
    expect(refusal(await handOver(technician.id, given))).toBe('conflict');
    expect(refusal(await handOver(newcomer.id, given))).toBe('mustChange');
    expect(refusal(await handOver(crypto.randomUUID(), given))).toBe('notFound');
    expect((await open.agentNow())?.id).toBe(from);
  });

  test('a lock that comes while the secret is tried wins', async () => {
    await unlock(open, AGENT);
    const handing = open.handlers.handOver({ agentId: await idOf(HEAD.name), secret: HEAD.secret });
    await open.lock('idle');
    expect(refusal(await handing)).toBe('notAllowed');
    expect(value(await open.handlers.staffState({}))).toMatchObject({ state: 'locked', agent: null });
  });

  test('[PAR-140] what was under way is still there, and is told in counts', async () => {
    value(await open.handlers.submitDeposit(submission()));
    await unlock(open, AGENT);
    const openOne = (waiting: boolean) => open.handlers.openContact({ requestId: crypto.randomUUID(), waiting, facts: FACTS });
    for (const waiting of [true, true, false]) value(await openOne(waiting));
    expect(value(await open.handlers.readShift({}))).toEqual({ waiting: 2, underWay: 1, deposits: 1, appointments: 0 });
    value(await open.handlers.handOver({ agentId: await idOf(HEAD.name), secret: HEAD.secret }));
    expect(value(await open.handlers.listContacts({ view: 'open' })).lines).toHaveLength(3);
    expect(value(await open.handlers.readShift({}))).toMatchObject({ waiting: 2, underWay: 1 });
  });
});
