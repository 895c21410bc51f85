import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FIRST_WAIT_MS, FREE_TRIES } from '../../../shared/auth/lockout.ts';
import { SHIFT_MS } from '../../../shared/auth/staff.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import { AGENT, HEAD, house, refusal, scratch, setUp, standingClock, submission, unlock, value } from './support.ts';

const place = { folder: '', remove: () => {} };
let open: House;
let clock = standingClock();

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock();
  open = await house(place.folder, clock);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const state = async () => value(await open.handlers.staffState({}));
const idOf = async (name: string) => (await state()).agents.find((agent) => agent.name === name)?.id ?? '';
const events = async () =>
  value(await open.handlers.readAudit({ limit: 500 }))
    .rows.map(({ event }) => event)
    .reverse();

describe('the first start', () => {
  test('[PAR-31] happens once, and leaves staff mode locked', async () => {
    expect((await state()).state).toBe('needsSetup');
    const { recipient, recoveryKey } = await setUp(open);
    expect(recipient).toMatch(/^age1/);
    expect(recoveryKey).toMatch(/^AGE-SECRET-KEY-1/);
    expect(await state()).toMatchObject({ state: 'locked', agent: null, pinSet: false, retryAfterMs: 0 });
    expect(refusal(await open.handlers.setUpUnit({ unitName: 'Autre', agents: [HEAD] }))).toBe('conflict');
  });

  test('two at once make one unit', async () => {
    const both = await Promise.all([1, 2].map(() => open.handlers.setUpUnit({ unitName: 'Unité', agents: [HEAD] })));
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect((await state()).agents).toHaveLength(1);
  });

  test.each([
    ['no head', [AGENT], ['agents']],
    ['an easy secret', [HEAD, { ...AGENT, secret: '0123456789' }], ['agents.1.secret']],
    ['a short secret', [{ ...HEAD, secret: 'court' }], ['agents.0.secret']],
    ['one name twice', [HEAD, { ...AGENT, name: 'CAMILLE  aubert' }], ['agents.1.name']],
  ])('is refused with %s', async (_, agents, fields) => {
    const result = await open.handlers.setUpUnit({ unitName: 'Unité', agents: agents.map((agent) => ({ ...agent })) });
    expect(result).toMatchObject({ ok: false, failure: { code: 'answersRejected', detail: { fields } } });
    expect((await state()).state).toBe('needsSetup');
  });
});

describe('secrets', () => {
  test('[PAR-35] wrong ones are counted, waited for, and kept over a restart', async () => {
    await setUp(open);
    const agentId = await idOf(HEAD.name);
    for (let tries = FREE_TRIES - 1; tries >= 0; tries -= 1) {
      const result = await open.handlers.unlockWithSecret({ agentId, secret: 'faux-faux-faux' });
      const wait = tries === 0 ? FIRST_WAIT_MS : 0;
      expect(result).toMatchObject({ ok: false, failure: { code: 'wrongSecret', detail: { triesLeft: tries, retryAfterMs: wait } } });
    }
    const refused = await open.handlers.unlockWithSecret({ agentId, secret: HEAD.secret });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'lockedOut', detail: { retryAfterMs: FIRST_WAIT_MS } } });

    await open.close();
    clock.pass(FIRST_WAIT_MS - 1);
    open = await house(place.folder, clock);
    expect(refusal(await open.handlers.unlockWithSecret({ agentId, secret: HEAD.secret }))).toBe('lockedOut');
    // Another agent is not kept out by a stranger's tries.
    expect((await state()).state).toBe('locked');
    clock.pass(1);
    expect(value(await open.handlers.unlockWithSecret({ agentId, secret: HEAD.secret })).state).toBe('unlocked');
    await open.handlers.lockStaff({});
    const after = await open.handlers.unlockWithSecret({ agentId, secret: 'faux-faux-faux' });
    expect(after).toMatchObject({ failure: { detail: { triesLeft: FREE_TRIES - 1 } } });
    expect(await events()).toEqual(expect.arrayContaining(['staff.secretTried', 'staff.secretRefused', 'staff.unlocked', 'staff.locked']));
  });

  test('the terminal is locked out when every agent waits', async () => {
    await setUp(open);
    for (const { name } of [HEAD, AGENT]) {
      const agentId = await idOf(name);
      for (let each = 0; each < FREE_TRIES; each += 1) await open.handlers.unlockWithSecret({ agentId, secret: 'faux-faux-faux' });
    }
    expect(await state()).toMatchObject({ state: 'lockedOut', retryAfterMs: FIRST_WAIT_MS });
    clock.pass(FIRST_WAIT_MS);
    expect(await state()).toMatchObject({ state: 'locked', retryAfterMs: 0 });
  });

  test('tries made at the same moment are all counted', async () => {
    await setUp(open);
    const agentId = await idOf(HEAD.name);
    const tries = Array.from({ length: FREE_TRIES + 3 }, () => open.handlers.unlockWithSecret({ agentId, secret: 'faux-faux-faux' }));
    const codes = (await Promise.all(tries)).map(refusal).sort();
    expect(codes).toEqual([...Array.from({ length: 3 }, () => 'lockedOut'), ...Array.from({ length: FREE_TRIES }, () => 'wrongSecret')]);
  });

  test('[PAR-36] an agent changes secret and old deposits still open', async () => {
    await setUp(open);
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    const agentId = await unlock(open, AGENT);
    const next = 'trois-grues-sur-le-lac';
    expect(refusal(await open.handlers.changeSecret({ current: 'faux-faux-faux', next }))).toBe('wrongSecret');
    expect(refusal(await open.handlers.changeSecret({ current: AGENT.secret, next: '1111111111' }))).toBe('answersRejected');
    expect(refusal(await open.handlers.changeSecret({ current: AGENT.secret, next: AGENT.secret }))).toBe('answersRejected');
    value(await open.handlers.changeSecret({ current: AGENT.secret, next }));
    await open.handlers.lockStaff({});
    expect(refusal(await open.handlers.unlockWithSecret({ agentId, secret: AGENT.secret }))).toBe('wrongSecret');
    value(await open.handlers.unlockWithSecret({ agentId, secret: next }));
    expect(value(await open.handlers.openDeposit({ reference })).answers).toEqual(submission().answers);
  });
});

describe('the code of the shift', () => {
  test('re-opens, three tries, then only the secret', async () => {
    await setUp(open);
    await unlock(open, AGENT);
    expect(refusal(await open.handlers.setPin({ pin: '1234' }))).toBe('answersRejected');
    value(await open.handlers.setPin({ pin: '4071' }));
    expect(value(await open.handlers.lockStaff({})).state).toBe('pinLocked');
    expect(await open.agentNow()).toBeNull();
    expect(value(await open.handlers.unlockWithPin({ pin: '4071' })).state).toBe('unlocked');
    await open.lock('idle');
    for (const triesLeft of [2, 1, 0]) {
      expect(await open.handlers.unlockWithPin({ pin: '9999' })).toMatchObject({ failure: { code: 'wrongSecret', detail: { triesLeft } } });
    }
    expect(refusal(await open.handlers.unlockWithPin({ pin: '4071' }))).toBe('conflict');
    expect((await state()).state).toBe('locked');
  });

  test('[PAR-34] ends with the shift, and does not survive a restart', async () => {
    await setUp(open);
    await unlock(open);
    value(await open.handlers.setPin({ pin: '4071' }));
    await open.handlers.lockStaff({});
    clock.pass(SHIFT_MS);
    expect((await state()).state).toBe('locked');
    await unlock(open);
    value(await open.handlers.setPin({ pin: '4071' }));
    await open.close();
    open = await house(place.folder, clock);
    expect(refusal(await open.handlers.unlockWithPin({ pin: '4071' }))).toBe('conflict');
  });

  test('re-opens even while secrets wait', async () => {
    await setUp(open);
    const agentId = await unlock(open);
    value(await open.handlers.setPin({ pin: '4071' }));
    await open.handlers.leaveStaff({});
    for (let each = 0; each < FREE_TRIES; each += 1) await open.handlers.unlockWithSecret({ agentId, secret: 'faux-faux-faux' });
    expect(refusal(await open.handlers.unlockWithSecret({ agentId, secret: HEAD.secret }))).toBe('lockedOut');
    expect(value(await open.handlers.unlockWithPin({ pin: '4071' })).state).toBe('unlocked');
  });
});

describe('agents', () => {
  test('the head adds and revokes; deposits need no new sealing', async () => {
    await setUp(open);
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    await unlock(open);
    const added = value(await open.handlers.addAgent({ name: 'Alix Perrin', role: 'agent', secret: 'quatre-hiboux-roux' }));
    expect(refusal(await open.handlers.addAgent({ name: 'alix perrin', role: 'agent', secret: 'quatre-hiboux-roux' }))).toBe('conflict');
    expect(refusal(await open.handlers.addAgent({ name: 'Autre', role: 'agent', secret: 'court' }))).toBe('answersRejected');
    value(await open.handlers.replaceSecret({ agentId: added.id, current: 'quatre-hiboux-roux', next: 'cinq-renards-gris' }));
    expect(value(await open.handlers.openDeposit({ reference })).answers).toEqual(submission().answers);
    expect(refusal(await open.handlers.addAgent({ name: 'Autre', role: 'agent', secret: 'quatre-hiboux-roux' }))).toBe('notAllowed');
    expect(refusal(await open.handlers.revokeAgent({ agentId: added.id }))).toBe('notAllowed');

    await unlock(open);
    value(await open.handlers.revokeAgent({ agentId: added.id }));
    expect(refusal(await open.handlers.revokeAgent({ agentId: added.id }))).toBe('notFound');
    expect(refusal(await open.handlers.unlockWithSecret({ agentId: added.id, secret: 'quatre-hiboux-roux' }))).toBe('notFound');
    expect(value(await open.handlers.listAgents({})).agents.find(({ id }) => id === added.id)?.revoked).toBe(true);
    expect((await state()).agents.map(({ name }) => name)).not.toContain('Alix Perrin');
  });

  test('the last head cannot be revoked; a head who goes is locked out at once', async () => {
    await setUp(open);
    const headId = await unlock(open);
    expect(refusal(await open.handlers.revokeAgent({ agentId: headId }))).toBe('conflict');
    const other = value(await open.handlers.addAgent({ name: 'Alix Perrin', role: 'head', secret: 'quatre-hiboux-roux' }));
    // Nobody has proved yet that the other head can get in.
    expect(refusal(await open.handlers.revokeAgent({ agentId: headId }))).toBe('conflict');
    value(await open.handlers.replaceSecret({ agentId: other.id, current: 'quatre-hiboux-roux', next: 'cinq-renards-gris' }));
    await unlock(open);
    value(await open.handlers.setPin({ pin: '4071' }));
    value(await open.handlers.revokeAgent({ agentId: headId }));
    expect(await open.agentNow()).toBeNull();
    expect(refusal(await open.handlers.unlockWithPin({ pin: '4071' }))).toBe('conflict');
    value(await open.handlers.unlockWithSecret({ agentId: other.id, secret: 'cinq-renards-gris' }));
  });

  test('[PAR-44] nothing of staff mode answers while it is locked', async () => {
    await setUp(open);
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    const h = open.handlers;
    const agentId = await idOf(AGENT.name);
    const calls = [
      h.openDeposit({ reference }),
      h.changeDepositStatus({ reference, to: 'closed' }),
      h.exportDeposit({ reference }),
      h.setPin({ pin: '4071' }),
      h.addAgent({ name: 'Autre', role: 'head', secret: 'quatre-hiboux-roux' }),
      h.revokeAgent({ agentId }),
      h.changeSecret({ current: AGENT.secret, next: 'quatre-hiboux-roux' }),
      h.resetSecret({ agentId, secret: 'quatre-hiboux-roux' }),
      h.changeRole({ agentId, role: 'head' }),
      h.readShift({}),
      h.handOver({ agentId, secret: AGENT.secret }),
    ];
    expect((await Promise.all(calls)).map(refusal)).toEqual(calls.map(() => 'notAllowed'));
  });
});
