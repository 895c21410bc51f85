import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BASE_FILE } from '../../../electron/store/store.ts';
import { WITNESS_FILE } from '../../../electron/store/witness.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import { AUDIT_GROUP_NAMES, auditGroup } from '../../../shared/audit/groups.ts';
import { sealGroups } from '../../../shared/audit/seal.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import { AGENT, HEAD, house, refusal, scratch, setUp, standingClock, submission, unlock, value } from './support.ts';

const place = { folder: '', remove: () => {} };
let clock = standingClock();
let open: House;
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

const page = async (parts: Partial<Request<'readAudit'>> = {}) => value(await open.handlers.readAudit({ limit: 500, ...parts }));
const numbers = async (parts: Partial<Request<'readAudit'>> = {}) => (await page(parts)).rows.map(({ seq }) => seq);
const call = () => open.handlers.callGendarme({ visitId: '00000000-0000-4000-8000-000000000001', confidential: true });

describe('[PAR-113] the journal', () => {
  test('is turned page by page, without a gap or a line twice', async () => {
    for (let each = 0; each < 23; each += 1) await call();
    const all = await numbers();
    const turned: number[] = [];
    for (let before: number | undefined; ;) {
      const { rows, older } = await page({ limit: 7, ...(before === undefined ? {} : { before }) });
      turned.push(...rows.map(({ seq }) => seq));
      before = rows.at(-1)?.seq;
      if (!older) break;
      expect(rows).toHaveLength(7);
    }
    expect(turned).toEqual(all);
    expect(all).toEqual(Array.from(all, (_, index) => all.length - index));
    expect(await page({ before: 1 })).toMatchObject({ rows: [], older: false });
  });

  test('by local day: midnight is that of the wall clock', async () => {
    const [before] = await numbers({ limit: 1 });
    clock.set('2026-11-23T22:59:59.999Z');
    await call();
    clock.set('2026-11-23T23:00:00.000Z');
    await call();
    const [last = 0] = await numbers({ limit: 1 });
    expect(last).toBe((before ?? 0) + 2);
    expect(await numbers({ day: '2026-11-24' })).toEqual([last]);
    expect(await numbers({ day: '2026-11-23' })).toContain(last - 1);
    expect(await numbers({ day: '2026-11-25' })).toEqual([]);
  });

  test('by who: what an agent did and what was done about the agent', async () => {
    const headId = await unlock(open);
    const agentId = await unlock(open, AGENT);
    await call();
    const of = async (actor: string) => (await page({ actor })).rows;
    const byAgent = await of(agentId);
    expect(byAgent.map(({ event }) => event)).toContain('staff.unlocked');
    expect(byAgent.every(({ actor, facts }) => actor === AGENT.name || facts['agent'] === agentId)).toBe(true);
    expect((await of(headId)).every(({ actor, facts }) => actor === HEAD.name || facts['agent'] === headId)).toBe(true);
    expect((await of('visitor')).map(({ event }) => event)).toEqual(['gendarme.called']);
    expect((await of('system')).every(({ actor }) => actor === 'system')).toBe(true);
  });

  test('by kind: each line belongs to one', async () => {
    value(await open.handlers.submitDeposit(submission()));
    await unlock(open);
    await call();
    const all = (await page()).rows;
    const found = [];
    for (const group of AUDIT_GROUP_NAMES) {
      const { rows } = await page({ group });
      expect(rows.every(({ event }) => auditGroup(event) === group)).toBe(true);
      found.push(...rows);
    }
    expect(found.map(({ seq }) => seq).toSorted((a, b) => b - a)).toEqual(all.map(({ seq }) => seq));
  });

  test('by reference, and by several at once', async () => {
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    value(await open.handlers.submitDeposit(submission()));
    await unlock(open);
    value(await open.handlers.openDeposit({ reference }));
    const { rows } = await page({ reference });
    expect(rows.map(({ event }) => event)).toEqual(['deposit.opened', 'deposit.made']);
    expect(await numbers({ reference, actor: 'visitor', day: '2026-11-23', group: 'deposits' })).toEqual([rows[1]?.seq]);
    expect(await numbers({ reference, actor: 'system' })).toEqual([]);
  });

  test('is followed line by line, or gives the verdict of a moment ago', async () => {
    const first = await page();
    clock.pass(60_000);
    expect((await page({ checked: true })).checkedAt).toBe(first.checkedAt);
    expect((await page()).checkedAt).toBe(clock.now().toISOString());
  });
});

describe('[PAR-114] the daily seal', () => {
  test('has the counts and the hash of the last line, and is kept when it leaves', async () => {
    value(await open.handlers.submitDeposit(submission()));
    await unlock(open);
    const [last = 0] = await numbers({ limit: 1 });
    const seal = value(await open.handlers.readSeal({}));
    expect((await page()).sealed).toBeNull();
    expect(seal).toMatchObject({ line: last, firstFault: null, at: clock.now().toISOString() });
    expect(seal.counts).toEqual({ auditToday: last, depositsKept: 1, depositsErased: 0, register: 1, rolledBack: 0 });
    expect(seal.hash).toMatch(/^[0-9a-f]{64}$/);
    await open.recordSeal(seal);
    expect((await page()).sealed).toEqual({ at: clock.now().toISOString(), line: last });
    expect((await page({ limit: 1 })).rows[0]).toMatchObject({ event: 'audit.sealed', actor: HEAD.name, facts: { count: last } });
    clock.pass(24 * 60 * 60 * 1000);
    expect(value(await open.handlers.readSeal({})).counts.auditToday).toBe(0);
  });

  test('is found again years after, by its first groups or by all of them', async () => {
    await unlock(open);
    const seal = value(await open.handlers.readSeal({}));
    const groups = sealGroups(seal.hash);
    clock.pass(900 * 24 * 60 * 60 * 1000);
    await call();
    await unlock(open);
    const compare = async (line: number, typed: string) => value(await open.handlers.compareSeal({ line, groups: typed })).verdict;
    for (let count = 4; count <= groups.length; count += 1)
      expect(await compare(seal.line, groups.slice(0, count).join(' '))).toBe('holds');
    expect(await compare(seal.line, seal.hash.slice(0, 17))).toBe('holds');
    const wrong = `${seal.hash.slice(0, 16)}${seal.hash[16] === '0' ? '1' : '0'}`;
    expect(await compare(seal.line, wrong)).toBe('differs');
    expect(await compare(seal.line - 1, groups.join(''))).toBe('differs');
    expect(await compare(9_999, groups.join(''))).toBe('beyond');
    expect((await page({ limit: 1 })).rows[0]).toMatchObject({ event: 'audit.compared', facts: { count: 9_999, holds: false } });
  });

  test('fewer than four groups prove nothing', async () => {
    await unlock(open);
    const seal = value(await open.handlers.readSeal({}));
    for (const typed of ['', sealGroups(seal.hash).slice(0, 3).join(' '), 'zzzz zzzz zzzz zzzz', `${seal.hash}0`]) {
      expect(refusal(await open.handlers.compareSeal({ line: seal.line, groups: typed }))).toBe('answersRejected');
    }
    await open.lock('idle');
    expect(refusal(await open.handlers.compareSeal({ line: seal.line, groups: seal.hash }))).toBe('notAllowed');
  });
});

describe('[PAR-111] an older base that was put back', () => {
  /** A copy of the stopped base as it is now. */
  async function copyOfToday(): Promise<string> {
    await open.close();
    const copy = join(place.folder, 'copy');
    mkdirSync(copy);
    copyFileSync(join(place.folder, BASE_FILE), join(copy, BASE_FILE));
    open = await house(place.folder, clock);
    return join(copy, BASE_FILE);
  }

  async function putBack(copy: string): Promise<void> {
    await open.close();
    for (const end of ['-wal', '-shm']) rmSync(join(place.folder, BASE_FILE + end), { force: true });
    copyFileSync(copy, join(place.folder, BASE_FILE));
    open = await house(place.folder, clock);
  }

  test('is said by health page, journal and seal, until a new seal is printed; the terminal serves on', async () => {
    const copy = await copyOfToday();
    const [last = 0] = await numbers({ limit: 1 });
    clock.pass(60_000);
    for (let each = 0; each < 6; each += 1) await call();
    const writtenAt = clock.now().toISOString();
    await putBack(copy);

    const said = {
      at: clock.now().toISOString(),
      line: last + 1,
      last,
      lastAt: '2026-11-23T09:00:00.000Z',
      witnessed: last + 6,
      witnessedAt: writtenAt,
      missing: 6,
      answered: false,
    };
    expect((await open.health()).witness).toEqual({ refusedSince: null, rolledBack: said, missing: null });
    expect((await page()).witness.rolledBack).toEqual(said);
    expect((await page()).intact).toBe(true);
    value(await open.handlers.submitDeposit(submission()));
    await unlock(open);
    const seal = value(await open.handlers.readSeal({}));
    expect(seal.counts.rolledBack).toBe(1);
    await open.recordSeal(seal);
    expect((await open.health()).witness.rolledBack).toEqual({ ...said, answered: true });
    expect(readdirSync(place.folder).some((name) => name.startsWith(`${WITNESS_FILE}.aside-`))).toBe(true);
  });

  test('with its own witness is not seen by the terminal, but by the paper', async () => {
    const copy = await copyOfToday();
    await open.close();
    const witness = join(place.folder, 'copy', WITNESS_FILE);
    copyFileSync(join(place.folder, WITNESS_FILE), witness);
    open = await house(place.folder, clock);
    await call();
    await unlock(open);
    const seal = value(await open.handlers.readSeal({}));
    await open.recordSeal(seal);
    await open.close();
    copyFileSync(witness, join(place.folder, WITNESS_FILE));
    open = await house(place.folder, clock);
    await putBack(copy);
    copyFileSync(witness, join(place.folder, WITNESS_FILE));
    await unlock(open);
    const typed = { line: seal.line, groups: seal.hash };
    expect(['beyond', 'differs']).toContain(value(await open.handlers.compareSeal(typed)).verdict);
  });

  test('a base without its witness says so and serves', async () => {
    await open.close();
    rmSync(join(place.folder, WITNESS_FILE));
    open = await house(place.folder, clock);
    const { witness } = await open.health();
    expect(witness).toMatchObject({ rolledBack: null, missing: { cause: 'absent', answered: false } });
    value(await open.handlers.submitDeposit(submission()));
  });
});
