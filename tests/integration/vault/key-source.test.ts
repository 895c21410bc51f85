import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CREDENTIAL_NAME, findKeys, type KeySourceOptions, type OsStore } from '../../../electron/vault/key-source.ts';
import { scratch } from '../use-cases/support.ts';

const place = { folder: '', remove: () => {} };
beforeEach(() => void Object.assign(place, scratch()));
afterEach(() => place.remove());

const keyPath = () => join(place.folder, 'key', 'master.key');
const recordPath = () => join(place.folder, 'key-source.json');

function ask(parts: Partial<KeySourceOptions> = {}) {
  return findKeys({
    dataDir: place.folder,
    choice: { keySource: 'auto', keyFile: null },
    credentialsDirectory: null,
    os: null,
    baseExists: existsSync(recordPath()),
    ...parts,
  });
}

/** The keys as text, or the reason why there are none. */
function outcome(parts: Partial<KeySourceOptions> = {}): string {
  const result = ask(parts);
  return result.ok ? `${result.keys.source} ${result.keys.store.database}` : result.reason;
}

/** The operating system's store, at the edge: it turns the text round. */
function osStore(parts: Partial<OsStore> = {}): OsStore {
  const turned = (text: string) => Array.from(text).reverse().join('');
  return {
    available: () => true,
    backend: () => 'gnome_libsecret',
    encrypt: (text) => Buffer.from(turned(text)),
    decrypt: (bytes) => turned(bytes.toString()),
    ...parts,
  };
}

function credential(content: Buffer | string): string {
  const folder = join(place.folder, 'credentials');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, CREDENTIAL_NAME), content);
  return folder;
}

describe('[PAR-55] a key file', () => {
  test('is made at the first start, for its owner only, and gives the same keys ever after', () => {
    const first = outcome();
    expect(first).toMatch(/^file [0-9a-f]{64}$/);
    expect(statSync(keyPath()).mode & 0o777).toBe(0o600);
    expect(outcome()).toBe(first);
    expect(readFileSync(recordPath(), 'utf8')).not.toContain(readFileSync(keyPath(), 'utf8').trim());
  });

  test('the three keys differ and none is the secret', () => {
    const result = ask();
    if (!result.ok) throw new Error(result.reason);
    const { store, device } = result.keys;
    const texts = [store.database, store.mac.toString('hex'), device.toString('hex'), readFileSync(keyPath(), 'utf8').trim()];
    expect(new Set(texts).size).toBe(4);
    expect(texts.every((text) => text.length === 64)).toBe(true);
  });

  test('may lie where the configuration says', () => {
    const keyFile = join(place.folder, 'elsewhere', 'k');
    expect(outcome({ choice: { keySource: 'file', keyFile } })).toMatch(/^file/);
    expect(existsSync(keyFile)).toBe(true);
  });

  test.each([0o640, 0o604, 0o660, 0o777])('of mode %o is refused', (mode) => {
    outcome();
    chmodSync(keyPath(), mode);
    expect(outcome()).toBe('wrongMode');
  });

  test('that is a link is refused', () => {
    outcome();
    writeFileSync(join(place.folder, 'real'), readFileSync(keyPath()), { mode: 0o600 });
    rmSync(keyPath());
    symlinkSync(join(place.folder, 'real'), keyPath());
    expect(outcome()).toBe('wrongMode');
  });

  test('of another length is refused', () => {
    outcome();
    writeFileSync(keyPath(), 'abc');
    expect(outcome()).toBe('wrongSize');
  });

  test('that is another one is refused', () => {
    outcome();
    writeFileSync(keyPath(), 'ab'.repeat(32));
    expect(outcome()).toBe('keyWrong');
  });

  test('that is gone is never replaced once a base exists', () => {
    outcome();
    rmSync(keyPath());
    expect(outcome()).toBe('keyMissing');
    expect(existsSync(keyPath())).toBe(false);
    rmSync(recordPath());
    expect(outcome({ baseExists: true })).toBe('keyMissing');
    expect(existsSync(keyPath())).toBe(false);
  });
});

test.runIf(process.getuid?.() === 0)('a key file of another account is refused', async () => {
  outcome();
  const { chownSync } = await import('node:fs');
  chownSync(keyPath(), 12345, 12345);
  expect(outcome()).toBe('wrongOwner');
});

describe('a systemd credential', () => {
  test.each([
    ['as 32 bytes', Buffer.alloc(32, 9)],
    ['as a line of hexadecimal digits', `${'09'.repeat(32)}\n`],
  ])('%s comes before everything else', (_, content) => {
    expect(outcome({ credentialsDirectory: credential(content), os: osStore() })).toMatch(/^systemd/);
    expect(existsSync(keyPath())).toBe(false);
  });

  test('of another length is refused when it is asked for', () => {
    expect(outcome({ choice: { keySource: 'systemd', keyFile: null }, credentialsDirectory: credential('short') })).toBe('wrongSize');
  });

  test('asked for and absent: no source', () => {
    expect(outcome({ choice: { keySource: 'systemd', keyFile: null } })).toBe('noSource');
    expect(outcome({ choice: { keySource: 'systemd', keyFile: null }, credentialsDirectory: place.folder })).toBe('noSource');
  });

  test('that disappeared is not replaced by a file', () => {
    outcome({ credentialsDirectory: credential(Buffer.alloc(32, 9)) });
    expect(outcome()).toBe('noSource');
    expect(existsSync(keyPath())).toBe(false);
  });
});

describe("the operating system's store", () => {
  test('keeps the secret wrapped', () => {
    const first = outcome({ os: osStore() });
    expect(first).toMatch(/^os/);
    expect(outcome({ os: osStore() })).toBe(first);
    expect(existsSync(keyPath())).toBe(false);
  });

  test.each(['basic_text', 'unknown', ''])('backed by %j is refused, and auto prefers a file', (backend) => {
    const weak = osStore({ backend: () => backend });
    expect(outcome({ os: weak, choice: { keySource: 'os', keyFile: null } })).toBe('weakOsStore');
    expect(outcome({ os: weak })).toMatch(/^file/);
  });

  test('that became weak, changed, locked or is gone is refused', () => {
    outcome({ os: osStore() });
    expect(outcome({ os: osStore({ backend: () => 'basic_text' }) })).toBe('weakOsStore');
    expect(outcome({ os: osStore({ backend: () => 'kwallet5' }) })).toBe('sourceChanged');
    expect(outcome({ os: null })).toBe('noSource');
    const locked = osStore({
      decrypt: () => {
        throw new Error('locked');
      },
    });
    expect(outcome({ os: locked })).toBe('osStoreFailed');
  });
});

describe('[PAR-55] the remembered source', () => {
  test('is not exchanged by a change of configuration', () => {
    outcome();
    expect(outcome({ choice: { keySource: 'systemd', keyFile: null }, credentialsDirectory: credential(Buffer.alloc(32, 9)) })).toBe(
      'sourceChanged',
    );
    expect(outcome({ choice: { keySource: 'os', keyFile: null }, os: osStore() })).toBe('sourceChanged');
  });

  test('auto stays with it even when a stronger one appears', () => {
    const first = outcome();
    expect(outcome({ credentialsDirectory: credential(Buffer.alloc(32, 9)), os: osStore() })).toBe(first);
  });

  test('that cannot be understood is refused, not rewritten', () => {
    outcome();
    writeFileSync(recordPath(), '{"format":2}');
    expect(outcome()).toBe('recordDamaged');
    writeFileSync(recordPath(), 'not json');
    expect(outcome()).toBe('recordDamaged');
    expect(readFileSync(recordPath(), 'utf8')).toBe('not json');
  });
});
