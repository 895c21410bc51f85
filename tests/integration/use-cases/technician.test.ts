/** A technician on a real base, with the keys that are really there. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGuard } from '../../../electron/store/guard.ts';
import { connect } from '../../../electron/store/dialect.ts';
import { BASE_FILE } from '../../../electron/store/store.ts';
import { isProof, unwrapIdentity, type WrappingContext } from '../../../electron/vault/agents.ts';
import { createKeyring } from '../../../electron/vault/keyring.ts';
import { newKeyPair } from '../../../electron/vault/sealing.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import { TECHNICIAN_GROUPS, auditGroup } from '../../../shared/audit/groups.ts';
import { join } from 'node:path';
import { AGENT, HEAD, TECHNICIAN, house, refusal, scratch, setUp, standingClock, submission, unlock, value } from './support.ts';
import { terminalKeys } from '../../fixtures/terminal-keys.ts';

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
      h.findContacts({ days: null, nature: null, outcome: null, commune: null, text: '', before: null }),
      h.addAgent({ name: 'Autre', role: 'technician', secret: GIVEN }),
      h.confirmClock({}),
      h.readShift({}),
      h.handOver({ agentId: await idOf(AGENT.name), secret: AGENT.secret }),
    ];
    expect((await Promise.all(calls)).map(refusal)).toEqual(calls.map(() => 'notAllowed'));
    expect(await open.revealDeposit(reference, 'deposit.opened')).toMatchObject({ ok: false, failure: { code: 'notAllowed' } });
  });

  test('[PAR-141] holds no key: the row, its secret and the terminal’s key together open no deposit', async () => {
    const id = await technician();
    await open.close();
    const keys = terminalKeys(place.folder);
    const connection = connect(join(place.folder, BASE_FILE), keys.store.database);
    const rowOf = (name: string) => connection.run('select * from agent where name = ?', [name])[0] ?? {};
    const bytes = (cell: unknown) => (Buffer.isBuffer(cell) ? cell : Buffer.alloc(0));
    const unit = connection.run('select recipient from unit_key')[0];
    const context = (agentId: string): WrappingContext => ({
      agentId,
      recipient: String(unit?.['recipient']),
      device: keys.device,
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
    const keys = terminalKeys(place.folder);
    const guard = createGuard(keys.store.mac);
    const connection = connect(join(place.folder, BASE_FILE), keys.store.database);
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
