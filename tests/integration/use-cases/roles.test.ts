/** The third role, secrets that the head gives, and roles that change: on a real base, with the keys that are really there. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGuard } from '../../../electron/store/guard.ts';
import { connect } from '../../../electron/store/dialect.ts';
import { BASE_FILE } from '../../../electron/store/store.ts';
import { findKeys } from '../../../electron/vault/key-source.ts';
import { isProof, unwrapIdentity, type WrappingContext } from '../../../electron/vault/agents.ts';
import { createKeyring } from '../../../electron/vault/keyring.ts';
import { newKeyPair } from '../../../electron/vault/sealing.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import { FREE_TRIES } from '../../../shared/auth/lockout.ts';
import { TECHNICIAN_GROUPS, auditGroup } from '../../../shared/audit/groups.ts';
import { join } from 'node:path';
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
const GIVEN = 'quatre-hiboux-roux';

/** The head registers a technician, who chooses a secret and holds staff mode afterwards. */
async function technician(): Promise<string> {
  await unlock(open);
  const { id } = value(await open.handlers.addAgent({ name: TECHNICIAN.name, role: TECHNICIAN.role, secret: GIVEN }));
  value(await open.handlers.replaceSecret({ agentId: id, current: GIVEN, next: TECHNICIAN.secret }));
  return id;
}

describe('a technician', () => {
  test('[PAR-141] reads the state of the terminal, and no deposit, contact, watch or ticket', async () => {
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    await technician();
    expect(value(await open.handlers.staffState({})).agent).toMatchObject({ role: 'technician' });
    const h = open.handlers;
    expect(value(await h.readUpkeep({})).clock.expectedAfter).toBeNull();
    expect((await open.health()).baseIntact).toBe(true);
    const contact = crypto.randomUUID();
    const calls = [
      h.openDeposit({ reference }),
      h.changeDepositStatus({ reference, to: 'closed' }),
      h.exportDeposit({ reference }),
      h.showGuarded({ reference }),
      h.listWatches({}),
      h.openWatch({ reference }),
      h.listContacts({ view: 'open' }),
      h.readContact({ contact }),
      h.findContacts({ from: '2026-01-01', to: '2026-11-23', nature: null, outcome: null, commune: null, text: '' }),
      h.addAgent({ name: 'Autre', role: 'technician', secret: GIVEN }),
      h.confirmClock({}),
      h.readShift({}),
      h.handOver({ agentId: await idOf(AGENT.name), secret: AGENT.secret }),
    ];
    expect((await Promise.all(calls)).map(refusal)).toEqual(calls.map(() => 'notAllowed'));
    expect(await open.revealDeposit(reference, 'deposit.opened')).toMatchObject({ ok: false, failure: { code: 'notAllowed' } });
  });

  test('[PAR-141] holds no key: neither the row with its secret and the terminal’s key, nor the memory, opens a deposit', async () => {
    const id = await technician();
    await open.close();
    const keys = findKeys({
      dataDir: place.folder,
      choice: { keySource: 'file', keyFile: null },
      credentialsDirectory: null,
      os: null,
      baseExists: true,
    });
    if (!keys.ok) throw new Error('no keys');
    const connection = connect(join(place.folder, BASE_FILE), keys.keys.store.database);
    const rowOf = (name: string) => connection.run('select * from agent where name = ?', [name])[0] ?? {};
    const bytes = (cell: unknown) => (Buffer.isBuffer(cell) ? cell : Buffer.alloc(0));
    const unit = connection.run('select recipient from unit_key')[0];
    const context = (agentId: string): WrappingContext => ({
      agentId,
      recipient: String(unit?.['recipient']),
      device: keys.keys.device,
      cost: { memoryKib: 64, passes: 1 },
    });
    const theirs = rowOf(TECHNICIAN.name);
    const wrapping = { salt: bytes(theirs['salt']), wrapped: bytes(theirs['wrapped']) };
    expect(await isProof(wrapping, TECHNICIAN.secret, context(id))).toBe(true);
    expect(await unwrapIdentity(wrapping, TECHNICIAN.secret, context(id))).toBeNull();
    // Nonce and tag, and nothing between them: there is no room for a key.
    expect(wrapping.wrapped).toHaveLength(28);
    const head = rowOf(HEAD.name);
    const identity = await unwrapIdentity(
      { salt: bytes(head['salt']), wrapped: bytes(head['wrapped']) },
      HEAD.secret,
      context(String(head['id'])),
    );
    expect(identity?.toString()).toMatch(/^AGE-SECRET-KEY-1/);
    connection.close();
    open = await house(place.folder, clock);
  });

  test('[PAR-141] whose row says another role, under a MAC of the terminal itself, still opens nothing', async () => {
    const id = await technician();
    await open.close();
    const keys = findKeys({
      dataDir: place.folder,
      choice: { keySource: 'file', keyFile: null },
      credentialsDirectory: null,
      os: null,
      baseExists: true,
    });
    if (!keys.ok) throw new Error('no keys');
    const guard = createGuard(keys.keys.store.mac);
    const connection = connect(join(place.folder, BASE_FILE), keys.keys.store.database);
    const row = connection.run('select * from agent where id = ?', [id])[0] ?? {};
    connection.run('update agent set role = ?, mac = ? where id = ?', ['head', guard.rowMac('agent', { ...row, role: 'head' }), id]);
    connection.close();
    open = await house(place.folder, clock);
    expect(refusal(await open.handlers.unlockWithSecret({ agentId: id, secret: TECHNICIAN.secret }))).toBe('wrongSecret');
  });

  test('leaves no key of the agent before in memory, nor behind the code', async () => {
    const keyring = createKeyring();
    const identity = Buffer.from((await newKeyPair()).identity);
    keyring.open('agent', identity, 0);
    await keyring.setPin('4071', { memoryKib: 64, passes: 1 }, 1);
    keyring.open('technician', null, 2);
    expect(identity.every((byte) => byte === 0)).toBe(true);
    expect(keyring.identity(3)).toBeNull();
    expect(await keyring.setPin('9052', { memoryKib: 64, passes: 1 }, 3)).toBe(true);
    keyring.lock();
    expect(await keyring.tryPin('4071', 4)).toBe('refused');
    expect(await keyring.tryPin('9052', 4)).toBe('opened');
    expect(keyring.staff(5)).toMatchObject({ phase: 'unlocked', agentId: 'technician' });
    expect(keyring.identity(5)).toBeNull();
  });

  test('a code that was being chosen never serves the shift of somebody else', async () => {
    const keyring = createKeyring();
    const { identity } = await newKeyPair();
    keyring.open('one', Buffer.from(identity), 0);
    const choosing = keyring.setPin('4071', { memoryKib: 64, passes: 1 }, 1);
    keyring.open('other', Buffer.from(identity), 2);
    expect(await choosing).toBe(false);
    keyring.lock();
    expect(await keyring.tryPin('4071', 3)).toBe('noPin');
  });

  test('changes secret, chooses a code, and reads of the journal what concerns the terminal', async () => {
    value(await open.handlers.submitDeposit(submission()));
    const id = await technician();
    value(await open.handlers.changeSecret({ current: TECHNICIAN.secret, next: 'deux-pinces-coupantes' }));
    value(await open.handlers.setPin({ pin: '4071' }));
    expect(value(await open.handlers.lockStaff({})).state).toBe('pinLocked');
    expect(value(await open.handlers.unlockWithPin({ pin: '4071' })).agent?.id).toBe(id);
    const seen = value(await open.handlers.readAudit({ limit: 500 })).rows.map(({ event }) => event);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.every((event) => TECHNICIAN_GROUPS.some((group) => group === auditGroup(event)))).toBe(true);
    for (const group of ['deposits', 'door', 'others'] as const)
      expect(value(await open.handlers.readAudit({ limit: 5, group })).rows).toEqual([]);
    await open.handlers.lockStaff({});
    value(await open.handlers.unlockWithSecret({ agentId: id, secret: 'deux-pinces-coupantes' }));
  });

  test('cannot become a gendarme: the row holds no key that the role would need', async () => {
    const id = await technician();
    await unlock(open);
    expect(refusal(await open.handlers.changeRole({ agentId: id, role: 'agent' }))).toBe('conflict');
    value(await open.handlers.resetSecret({ agentId: id, secret: GIVEN }));
    value(await open.handlers.replaceSecret({ agentId: id, current: GIVEN, next: TECHNICIAN.secret }));
    expect(value(await open.handlers.staffState({})).agent?.role).toBe('technician');
    expect(refusal(await open.handlers.listContacts({ view: 'open' }))).toBe('notAllowed');
  });

  test('of the first start is refused as the only head, and serves beside one', async () => {
    const other = scratch();
    const fresh = await house(other.folder, clock);
    expect(refusal(await fresh.handlers.setUpUnit({ unitName: 'Unité', agents: [TECHNICIAN] }))).toBe('answersRejected');
    value(await fresh.handlers.setUpUnit({ unitName: 'Unité', agents: [HEAD, TECHNICIAN] }));
    await unlock(fresh, TECHNICIAN);
    expect((await fresh.agentNow())?.role).toBe('technician');
    await fresh.close();
    other.remove();
  });
});

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
