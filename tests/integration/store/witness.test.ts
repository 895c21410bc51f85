import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commit } from '../../../electron/store/access.ts';
import { LATEST_VERSION } from '../../../electron/store/migrations/index.ts';
import { BASE_FILE, type Store } from '../../../electron/store/store.ts';
import { watchStore, WITNESS_LAG_MS, type Witness } from '../../../electron/store/watched-store.ts';
import { createWitnessFile, WITNESS_FILE, type WitnessFile } from '../../../electron/store/witness.ts';
import { scratch } from '../use-cases/support.ts';
import { KEYS, now, opened } from './support.ts';

const place = { folder: '', remove: () => {} };
beforeEach(() => void Object.assign(place, scratch()));
afterEach(() => place.remove());

const path = () => join(place.folder, WITNESS_FILE);
const fileOf = (folder = place.folder) => createWitnessFile(folder, KEYS.mac);

/** A watched store whose timer is in the test's hand. */
async function watched(folder = place.folder, file: WitnessFile = fileOf(folder)) {
  const store = await opened(folder);
  const due: (() => void)[] = [];
  const waits: number[] = [];
  const watch = await watchStore({
    store,
    file,
    now,
    later: (work, ms) => {
      due.push(work);
      waits.push(ms);
      return () => void due.splice(due.indexOf(work), 1);
    },
  });
  return { ...watch, due, waits };
}

async function shut({ store, witness }: { readonly store: Store; readonly witness: Witness }): Promise<void> {
  await witness.close();
  store.close();
}

async function act(store: Store, times = 1): Promise<void> {
  for (let each = 0; each < times; each += 1) {
    await store.write(async () => commit(null, { event: 'gendarme.called', actor: 'visitor', facts: { confidential: true } }));
  }
}

const said = async (store: Store) => ({
  back: (await store.chain.newest('base.rolledBack'))?.facts ?? null,
  missing: (await store.chain.newest('base.witnessMissing'))?.facts ?? null,
});
const QUIET = { back: null, missing: null };

/** Bases of a same life, one after each of `amount` acts, with the witness of each. */
async function lives(amount: number): Promise<readonly { readonly base: string; readonly witness: string; readonly line: number }[]> {
  const { store, witness } = await watched();
  const found = [];
  for (let each = 0; each < amount; each += 1) {
    await act(store);
    await witness.follow();
    const base = join(place.folder, `base-${each}`);
    await store.backup(base);
    copyFileSync(path(), `${base}.witness`);
    found.push({ base, witness: `${base}.witness`, line: (await store.chain.end()).line });
  }
  await shut({ store, witness });
  return found;
}

/** A folder with a base and a witness of different days. */
function together(base: string, witness: string | null, name: string): string {
  const folder = join(place.folder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  copyFileSync(base, join(folder, BASE_FILE));
  if (witness !== null) copyFileSync(witness, join(folder, WITNESS_FILE));
  return folder;
}

describe('[PAR-111] an older base that was put back is noticed', () => {
  test('whatever the two days: a witness that lags is no alarm, one that leads always is, with the lines that are gone', async () => {
    const days = await lives(10);
    let names = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(days.length - 1), fc.nat(days.length - 1), async (ofBase, ofWitness) => {
        const [base, remembered] = [days[ofBase], days[ofWitness]];
        if (base === undefined || remembered === undefined) throw new Error('no such day');
        const open = await watched(together(base.base, remembered.witness, `pair-${(names += 1)}`));
        const { back, missing } = await said(open.store);
        expect(missing).toBeNull();
        const gone = remembered.line - base.line;
        if (gone <= 0) expect(back).toBeNull();
        else expect(back).toEqual({ last: base.line, witnessed: remembered.line, missing: gone, witnessedAt: now().toISOString() });
        await act(open.store);
        expect((await open.store.verify()).intact).toBe(true);
        await shut(open);
      }),
      { numRuns: 40 },
    );
  });

  test('another base with more lines than the witness knows', async () => {
    const [day] = await lives(1);
    if (day === undefined) throw new Error('no day');
    const ours = await watched(together(day.base, day.witness, 'ours'));
    await act(ours.store, 3);
    await shut(ours);
    const theirs = await watched(together(day.base, day.witness, 'theirs'));
    await theirs.store.write(async () => commit(null, { event: 'staff.pinSet', actor: 'system', facts: {} }));
    await act(theirs.store, 7);
    await shut(theirs);
    const mixed = await watched(together(join(place.folder, 'theirs', BASE_FILE), join(place.folder, 'ours', WITNESS_FILE), 'mixed'));
    expect((await said(mixed.store)).back).toMatchObject({ missing: 0, witnessed: day.line + 3, last: day.line + 8 });
    await shut(mixed);
  });

  test('a new base in the place of the one that was there', async () => {
    const first = await watched();
    await act(first.store, 4);
    const { line } = await first.store.chain.end();
    await shut(first);
    for (const end of ['', '-wal', '-shm']) rmSync(join(place.folder, BASE_FILE + end), { force: true });
    const second = await watched();
    expect((await said(second.store)).back).toMatchObject({ last: 0, witnessed: line, missing: line });
    await shut(second);
  });

  test('is said once, and the witness that noticed it is kept', async () => {
    const days = await lives(5);
    const folder = together(days[1]?.base ?? '', days[4]?.witness ?? '', 'once');
    const before = readFileSync(join(folder, WITNESS_FILE));
    const first = await watched(folder);
    const { line } = await first.store.chain.end();
    await shut(first);
    const second = await watched(folder);
    expect((await second.store.chain.end()).line).toBe(line);
    await shut(second);
    const aside = readdirSync(folder).filter((name) => name.includes('.aside-'));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(folder, aside[0] ?? ''))).toEqual(before);
  });
});

describe('the witness follows', () => {
  test('a new base has one at once, which says nothing of the base but a number, a hash and an instant', async () => {
    const open = await watched();
    expect(await said(open.store)).toEqual(QUIET);
    await open.witness.follow();
    const text = readFileSync(path(), 'utf8');
    expect(text).toMatch(/^\{"format":1,"line":\d+,"hash":"[0-9a-f]{64}","at":"[-\dT:.]+Z","mac":"[0-9a-f]{64}"\}\n$/);
    expect(text).toContain(`"line":${LATEST_VERSION},`);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    await shut(open);
    const again = await watched();
    expect(await said(again.store)).toEqual(QUIET);
    await shut(again);
  });

  test('a little after a batch of commits, once', async () => {
    const open = await watched();
    await open.witness.follow();
    const before = readFileSync(path(), 'utf8');
    await act(open.store, 20);
    expect(open.waits).toEqual([WITNESS_LAG_MS]);
    expect(readFileSync(path(), 'utf8')).toBe(before);
    open.due[0]?.();
    await open.witness.follow();
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ line: (await open.store.chain.end()).line });
    await act(open.store);
    expect(open.waits).toHaveLength(2);
    await shut(open);
    expect(open.due).toEqual([expect.any(Function)]);
  });

  test('a power cut before it could: the base is ahead of it, and nothing is said', async () => {
    const open = await watched();
    await open.witness.follow();
    copyFileSync(path(), join(place.folder, 'kept'));
    await act(open.store, 5);
    await shut(open);
    copyFileSync(join(place.folder, 'kept'), path());
    writeFileSync(`${path()}.new`, '{"format":1,"li');
    const again = await watched();
    expect(await said(again.store)).toEqual(QUIET);
    await shut(again);
    const [first, second] = [await fileOf().read(), existsSync(`${path()}.new`)];
    expect([first.state, second]).toEqual(['there', false]);
  });
});

describe('a witness that is not there, or not ours', () => {
  async function livedOn(): Promise<void> {
    const open = await watched();
    await act(open.store, 3);
    await shut(open);
  }

  test('missing: noted once, and made anew', async () => {
    await livedOn();
    rmSync(path());
    const open = await watched();
    expect(await said(open.store)).toEqual({ back: null, missing: { cause: 'absent' } });
    const { line } = await open.store.chain.end();
    await shut(open);
    const again = await watched();
    expect((await again.store.chain.end()).line).toBe(line);
    await shut(again);
  });

  test('altered in any bit: never taken for ours', async () => {
    await livedOn();
    const bytes = readFileSync(path());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const copy = Buffer.from(bytes);
        copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(path(), copy);
        expect(await fileOf().read()).toEqual({ state: 'altered' });
      }),
      { numRuns: 200 },
    );
    const open = await watched();
    expect(await said(open.store)).toEqual({ back: null, missing: { cause: 'altered' } });
    await shut(open);
    expect(readdirSync(place.folder).some((name) => name.startsWith(`${WITNESS_FILE}.aside-`))).toBe(true);
  });

  test('of another terminal: its MAC is not ours', async () => {
    await livedOn();
    expect(await createWitnessFile(place.folder, Buffer.alloc(32, 1)).read()).toEqual({ state: 'altered' });
  });

  test.each([
    ['a folder', () => mkdirSync(path()), 'altered'],
    ['a pipe', () => void execFileSync('mkfifo', [path()]), 'altered'],
    ['a link', () => symlinkSync('/dev/zero', path()), 'unreadable'],
    ['a large file', () => writeFileSync(path(), Buffer.alloc(5_000_000, 0x20)), 'altered'],
  ])('%s in its place is neither followed nor waited for', async (_, put, cause) => {
    await livedOn();
    rmSync(path());
    put();
    const open = await watched();
    expect((await said(open.store)).missing).toEqual({ cause });
    await shut(open);
    expect((await fileOf().read()).state).toBe('there');
  });
});

describe('[PAR-112] a disk that refuses the witness', () => {
  test('keeps nothing from being written to the base; said since when, and mended by itself', async () => {
    const open = await watched();
    await open.witness.follow();
    mkdirSync(`${path()}.new`);
    await act(open.store);
    await open.witness.follow();
    expect(open.witness.refusedSince()).toBe(now().toISOString());
    await act(open.store);
    rmSync(`${path()}.new`, { recursive: true });
    await open.witness.follow();
    expect(open.witness.refusedSince()).toBeNull();
    expect(await fileOf().read()).toMatchObject({ state: 'there', witnessed: { line: (await open.store.chain.end()).line } });
    await shut(open);
  });

  test('from the first moment to the last: opens, serves, closes', async () => {
    const refuse = async (): Promise<never> => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    const open = await watched(place.folder, { read: async () => ({ state: 'unreadable' }), write: refuse, setAside: refuse });
    await act(open.store, 2);
    await open.witness.follow();
    expect(open.witness.refusedSince()).not.toBeNull();
    expect((await open.store.verify()).intact).toBe(true);
    await shut(open);
  });

  test('a witness that could not be compared is not written over', async () => {
    const before = await watched();
    await act(before.store);
    await shut(before);
    const written: number[] = [];
    const store = await opened(place.folder);
    const refusing: Store = { ...store, write: () => Promise.reject(new Error('database or disk is full')) };
    rmSync(path());
    const file: WitnessFile = { ...fileOf(), write: async ({ line }) => void written.push(line) };
    const { witness } = await watchStore({ store: refusing, file, now, later: () => () => undefined });
    await witness.close();
    expect([written, witness.refusedSince()]).toEqual([[], now().toISOString()]);
    store.close();
  });
});
