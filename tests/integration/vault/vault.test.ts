import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PIN_TRIES, SHIFT_MS } from '../../../shared/auth/staff.ts';
import { unwrapIdentity, wrapIdentity, type WrappingContext } from '../../../electron/vault/agents.ts';
import { calibrateArgon, LEAST_TRY_MS, stretch } from '../../../electron/vault/argon.ts';
import { closeBox, openBox } from '../../../electron/vault/box.ts';
import { createKeyring } from '../../../electron/vault/keyring.ts';
import { newKeyPair, seal, unseal, type Payload } from '../../../electron/vault/sealing.ts';
import { scratch } from '../use-cases/support.ts';

const cost = { memoryKib: 64, passes: 1 };
const content: Payload = {
  format: 1,
  reference: 'PP-7K3M-9GX4-C',
  service: 'preComplaint',
  version: 1,
  locale: 'de',
  receivedAt: '2026-11-23T09:00:00.000Z',
  answers: { story: 'Récit 😀 بيان\u200f', objects: [{ type: 'phone', imei: '35' }], natures: ['theft'] },
};

describe('sealing', () => {
  test('any of the recipients opens, nobody else does', async () => {
    const [unit, recovery, other] = [await newKeyPair(), await newKeyPair(), await newKeyPair()];
    const sealed = await seal([unit.recipient, recovery.recipient], content);
    expect(await unseal(unit.identity, sealed, content)).toEqual(content);
    expect(await unseal(recovery.identity, sealed, content)).toEqual(content);
    await expect(unseal(other.identity, sealed, content)).rejects.toThrow();
    expect(sealed.includes('Récit')).toBe(false);
  });

  test('the inner reference, service and version must be those of the row', async () => {
    const { identity, recipient } = await newKeyPair();
    const sealed = await seal([recipient], content);
    for (const wrong of [{ reference: 'PP-OTHER' }, { service: 'other' }, { version: 2 }]) {
      await expect(unseal(identity, sealed, { ...content, ...wrong })).rejects.toThrow('another deposit');
    }
  });

  test('every flipped bit is refused', async () => {
    const { identity, recipient } = await newKeyPair();
    const sealed = await seal([recipient], content);
    for (let at = 0; at < sealed.length; at += 23) {
      const copy = Buffer.from(sealed);
      copy[at] = (copy[at] ?? 0) ^ 4;
      await expect(unseal(identity, copy, content)).rejects.toThrow();
    }
  });

  test('the standard age program opens it', async () => {
    const age = spawnSync('age', ['--version']);
    if (age.status !== 0) throw new Error('the program `age` is missing: install the package `age` (apt-get install age)');
    const { folder, remove } = scratch();
    const { identity, recipient } = await newKeyPair();
    writeFileSync(join(folder, 'key.txt'), `${identity}\n`, { mode: 0o600 });
    writeFileSync(join(folder, 'deposit.age'), await seal([(await newKeyPair()).recipient, recipient], content));
    const opened = execFileSync('age', ['-d', '-i', join(folder, 'key.txt'), join(folder, 'deposit.age')], { encoding: 'utf8' });
    expect(JSON.parse(opened)).toEqual(content);
    remove();
  });
});

describe('the small box', () => {
  test('opens only with its key, its bytes and its context', () => {
    const key = randomBytes(32);
    const box = closeBox(key, Buffer.from('secret'), 'a');
    expect(openBox(key, box, 'a')?.toString()).toBe('secret');
    expect(openBox(key, box, 'b')).toBeNull();
    expect(openBox(randomBytes(32), box, 'a')).toBeNull();
    expect(openBox(key, box.subarray(0, 20), 'a')).toBeNull();
    for (let at = 0; at < box.length; at += 1) {
      const copy = Buffer.from(box);
      copy[at] = (copy[at] ?? 0) ^ 1;
      expect(openBox(key, copy, 'a')).toBeNull();
    }
    expect(closeBox(key, Buffer.from('secret'), 'a').equals(box)).toBe(false);
  });
});

describe("an agent's wrapping", () => {
  const context: WrappingContext = { agentId: 'agent-1', recipient: 'age1unit', device: Buffer.alloc(32, 3), cost };

  test('opens with the secret, typed in either form of its accents', async () => {
    const wrapping = await wrapIdentity(Buffer.from('KEY'), 'été-à-vesoul', context);
    expect((await unwrapIdentity(wrapping, 'été-à-vesoul'.normalize('NFD'), context))?.toString()).toBe('KEY');
    expect(await unwrapIdentity(wrapping, 'ete-a-vesoul', context)).toBeNull();
  });

  test.each([
    ['of another agent', { agentId: 'agent-2' }],
    ['of another unit', { recipient: 'age1other' }],
    ['on another terminal', { device: Buffer.alloc(32, 4) }],
    ['at another cost', { cost: { memoryKib: 64, passes: 2 } }],
  ])('%s stays shut', async (_, wrong) => {
    const wrapping = await wrapIdentity(Buffer.from('KEY'), 'cheval-agrafe-pile', context);
    expect(await unwrapIdentity(wrapping, 'cheval-agrafe-pile', { ...context, ...wrong })).toBeNull();
  });
});

describe('Argon2id', () => {
  test('gives the value of the reference implementation (test.c: 2 passes, 64 MiB, one lane)', async () => {
    const bytes = await stretch('password', Buffer.from('somesalt'), { memoryKib: 65_536, passes: 2 });
    expect(bytes.toString('hex')).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  test('is calibrated to a try that costs at least what is promised, with at least 64 MiB', async () => {
    const found = await calibrateArgon();
    expect(found.ms).toBeGreaterThanOrEqual(LEAST_TRY_MS);
    expect(found.memoryKib).toBeGreaterThanOrEqual(64 * 1024);
    expect(found.passes).toBeGreaterThanOrEqual(3);
    console.info(`one try of a secret: ${found.ms} ms with ${found.memoryKib / 1024} MiB and ${found.passes} passes`);
  }, 60_000);
});

describe('the keyring', () => {
  const opened = () => {
    const keyring = createKeyring();
    const identity = Buffer.from('AGE-SECRET-KEY-1X');
    keyring.open('agent-1', identity, 0);
    return { keyring, identity };
  };

  test('holds the key while open and wipes the very bytes at the lock', () => {
    const { keyring, identity } = opened();
    expect(keyring.identity(1)).toBe('AGE-SECRET-KEY-1X');
    keyring.lock();
    expect(keyring.identity(1)).toBeNull();
    expect(identity.every((byte) => byte === 0)).toBe(true);
    expect(keyring.staff(1)).toEqual({ phase: 'locked' });
  });

  test('re-opens with the code within the shift', async () => {
    const { keyring } = opened();
    expect(await keyring.setPin('4071', cost, 1)).toBe(true);
    keyring.lock();
    expect(keyring.identity(2)).toBeNull();
    expect(await keyring.tryPin('4072', 2)).toBe('refused');
    expect(await keyring.tryPin('4071', 2)).toBe('opened');
    expect(keyring.identity(2)).toBe('AGE-SECRET-KEY-1X');
  });

  test(`forgets after ${PIN_TRIES} wrong codes, even at the same moment`, async () => {
    const { keyring } = opened();
    await keyring.setPin('4071', cost, 1);
    keyring.lock();
    const wrong = await Promise.all(['1111', '2222', '3333', '4071'].map((pin) => keyring.tryPin(pin, 2)));
    expect(wrong).toEqual(['refused', 'refused', 'refused', 'noPin']);
    expect(keyring.staff(2)).toEqual({ phase: 'locked' });
  });

  test('forgets at the end of the shift, open or not', async () => {
    const { keyring, identity } = opened();
    await keyring.setPin('4071', cost, 1);
    expect(keyring.identity(SHIFT_MS)).toBeNull();
    expect(identity.every((byte) => byte === 0)).toBe(true);
    expect(await keyring.tryPin('4071', SHIFT_MS)).toBe('noPin');
  });

  test('a code cannot be chosen while locked, nor kept when the lock came meanwhile', async () => {
    expect(await createKeyring().setPin('4071', cost, 1)).toBe(false);
    const { keyring } = opened();
    const choosing = keyring.setPin('4071', cost, 1);
    keyring.lock();
    expect(await choosing).toBe(false);
    expect(keyring.staff(2)).toEqual({ phase: 'locked' });
  });

  test('a revoked agent is out at once', async () => {
    const { keyring } = opened();
    await keyring.setPin('4071', cost, 1);
    keyring.lock();
    keyring.forget('agent-2');
    expect(keyring.staff(2).phase).toBe('pinLocked');
    keyring.forget('agent-1');
    expect(await keyring.tryPin('4071', 2)).toBe('noPin');
  });
});
