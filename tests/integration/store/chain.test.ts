import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChainFault } from '../../../electron/store/chain.ts';
import { LATEST_VERSION } from '../../../electron/store/migrations/index.ts';
import { verifyBase } from '../../../electron/store/verify.ts';
import { scratch } from '../use-cases/support.ts';
import { fill, guard, opened, rawConnection } from './support.ts';

/** Lines of the chain under test: one a step of the base's making, one of the unit's, then one a deposit. */
const LINES = 64;
const RUNS = 60;

const place = { folder: '', remove: () => {} };
beforeEach(async () => {
  Object.assign(place, scratch());
  const store = await opened(place.folder);
  await fill(store, LINES - LATEST_VERSION - 1);
  store.close();
});
afterEach(() => place.remove());

/** What is named after some changes, which are then undone. */
async function named(...statements: readonly string[]): Promise<readonly ChainFault[]> {
  const connection = rawConnection(place.folder);
  connection.run('create temp table kept as select * from audit');
  statements.forEach((statement) => connection.run(statement));
  const { auditFaults, auditFirstFault, faults } = await verifyBase(connection.run, guard);
  expect(auditFirstFault).toBe(auditFaults[0]?.line ?? null);
  expect(faults.filter(({ table }) => table === 'audit').map(({ key }) => Number(key))).toEqual(auditFaults.map(({ line }) => line));
  connection.run('delete from audit');
  connection.run('insert into audit select * from temp.kept');
  connection.close();
  return auditFaults;
}

const lineNumbers = (faults: readonly ChainFault[]) => faults.map(({ line }) => line);
const anyLine = fc.integer({ min: 1, max: LINES });
/** Lines that do not stand side by side, in order. */
const apart = fc
  .uniqueArray(anyLine, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.toSorted((a, b) => a - b).filter((line, index, all) => line - (all[index - 1] ?? -1) > 1))
  .map((lines) => lines.filter((line, index, all) => line - (all[index - 1] ?? -9) > 1));

/** Ways to change a line: text, bytes that are no text, who, when, what, and its hash. */
const CHANGES = [
  `facts = facts || ' '`,
  `facts = cast(x'ff' as text)`,
  `actor = 'system2'`,
  `at = '2026-11-23T09:00:00.001Z'`,
  `event = 'staff.locked'`,
  `hash = zeroblob(32)`,
  `hash = zeroblob(0)`,
] as const;

describe('[PAR-110] every line that was touched is named', () => {
  test('an untouched chain has none', async () => {
    expect(await named()).toEqual([]);
  });

  test(`flipped: ${RUNS} times, anywhere, one or several`, async () => {
    await fc.assert(
      fc.asyncProperty(apart, fc.constantFrom(...CHANGES), async (lines, change) => {
        const faults = await named(`update audit set ${change} where seq in (${lines.join(',')})`);
        expect(faults.map(({ line, what }) => [line, what])).toEqual(lines.map((line) => [line, 'changed']));
      }),
      { numRuns: RUNS },
    );
  });

  test(`one bit of a hash: ${RUNS} times`, async () => {
    await fc.assert(
      fc.asyncProperty(anyLine, fc.nat(31), fc.nat(7), async (line, byte, bit) => {
        const connection = rawConnection(place.folder);
        const [row] = connection.run('select hash from audit where seq = ?', [line]);
        connection.close();
        const hash = Buffer.from(Buffer.isBuffer(row?.['hash']) ? row['hash'] : Buffer.alloc(32));
        hash[byte] = (hash[byte] ?? 0) ^ (1 << bit);
        expect(lineNumbers(await named(`update audit set hash = x'${hash.toString('hex')}' where seq = ${line}`))).toEqual([line]);
      }),
      { numRuns: RUNS },
    );
  });

  test(`removed: ${RUNS} times, anywhere, the last ones too`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyLine, { minLength: 1, maxLength: 6 }), async (lines) => {
        const faults = await named(`delete from audit where seq in (${lines.join(',')})`);
        expect(faults.map(({ line, what }) => [line, what])).toEqual(lines.toSorted((a, b) => a - b).map((line) => [line, 'missing']));
      }),
      { numRuns: RUNS },
    );
  });

  test(`reordered: ${RUNS} times, the first of the two is always named, the other unless it stands close behind`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyLine, { minLength: 2, maxLength: 2 }), async (pair) => {
        const [one = 0, other = 0] = pair.toSorted((a, b) => a - b);
        const faults = await named(
          `update audit set seq = -1 where seq = ${one}`,
          `update audit set seq = ${one} where seq = ${other}`,
          `update audit set seq = ${other} where seq = -1`,
        );
        // What directly follows a line at fault may be beyond judging; nothing else is ever named.
        expect([[one], [one, other]]).toContainEqual(lineNumbers(faults));
        if (other - one > 2) expect(faults).toHaveLength(2);
      }),
      { numRuns: RUNS },
    );
  });

  test('added before the first, or behind the last', async () => {
    const copy = (seq: number) => `insert into audit select ${seq}, at, event, actor, facts, hash from audit where seq = 9`;
    expect(lineNumbers(await named(copy(0)))).toContain(0);
    expect(lineNumbers(await named(copy(LINES + 1)))).toContain(LINES + 1);
  });

  test('a fault has the day of the line, or of the one before a missing line', async () => {
    const at = '2026-11-23T09:00:00.000Z';
    expect(await named('delete from audit where seq = 12')).toEqual([{ line: 12, what: 'missing', at }]);
    expect(await named(`update audit set facts = '' where seq = 12`)).toEqual([{ line: 12, what: 'changed', at }]);
    expect(await named(`update audit set at = 'Jean Dupont' where seq = 12`)).toEqual([{ line: 12, what: 'changed', at }]);
  });
});
