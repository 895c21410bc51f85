/** What the code of a receipt opens, and what it does not. */
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BASE_FILE, openStore } from '../../../electron/store/store.ts';
import { connect } from '../../../electron/store/dialect.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import { FREE_TRIES } from '../../../shared/auth/lockout.ts';
import type { ReceiptView } from '../../../shared/ipc/visit.ts';
import { newCode, newReference } from '../../../shared/reference.ts';
import type { VisitorChange } from '../../../shared/watch/changes.ts';
import { configWith, HOME, house, refusal, scratch, setUp, standingClock, submission, unlock, value, WATCH } from './support.ts';
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

const watch = (parts: Parameters<typeof submission>[0] = {}) =>
  submission({ service: WATCH.id, version: WATCH.version, answers: HOME, ...parts });

interface Paper {
  readonly reference: string;
  readonly code: string;
}

const register = async (): Promise<Paper & { readonly receipt: ReceiptView }> => {
  const receipt = value(await open.handlers.submitDeposit(watch()));
  return { reference: receipt.reference, code: receipt.code ?? '', receipt };
};

const comeBack = async (paper: Paper, visitId: string = randomUUID()) => ({
  visitId,
  answer: await open.handlers.openTicket({ visitId, reference: paper.reference, code: paper.code }),
});

/** Opens the ticket in a new visit and changes it. */
const change = async (paper: Paper, what: VisitorChange) => {
  const { visitId, answer } = await comeBack(paper);
  value(answer);
  return open.handlers.changeTicket({ visitId, change: what });
};

const random = (size: number): Uint8Array => crypto.getRandomValues(new Uint8Array(size));

/** Every cell of a base that nobody has open, read with the terminal's own key. */
function cellsOf(file: string): readonly unknown[] {
  const connection = connect(file, terminalKeys(place.folder).store.database);
  const tables = connection.run(`select name from sqlite_master where type = 'table'`).map(({ name }) => String(name));
  const cells = tables.flatMap((table) => connection.run(`select * from "${table}"`).flatMap((row) => Object.values(row)));
  connection.close();
  return cells;
}

/** Everything that the base holds, as one text. */
async function everyCell(): Promise<string> {
  await open.close();
  const cells = cellsOf(join(place.folder, BASE_FILE));
  open = await house(place.folder, clock);
  return cells.map((cell) => (Buffer.isBuffer(cell) ? cell.toString('latin1') : String(cell))).join('\n');
}

describe('the receipt of a watch', () => {
  test('[PAR-80] bears the period and a code that is written nowhere', async () => {
    const { receipt, code } = await register();
    expect(receipt).toMatchObject({ period: { from: '2026-11-28', to: '2026-12-12' }, eraseAfter: '2026-12-19', mode: 'sealed' });
    expect(code).toMatch(/^[3-9A-Y]{5}-[3-9A-Y]{5}-[3-9A-Y]$/);
    const cells = await everyCell();
    expect(cells).toContain(receipt.reference);
    expect(cells).not.toContain(code);
    expect(cells).not.toContain(code.replaceAll('-', ''));
  });

  test('[PAR-80] the same request again gives the same reference and the same code', async () => {
    const request = watch();
    const first = value(await open.handlers.submitDeposit(request));
    const second = value(await open.handlers.submitDeposit(request));
    expect(second).toEqual(first);
    expect(await everyCell()).not.toContain(request.requestId);
    expect(value((await comeBack({ reference: first.reference, code: first.code ?? '' })).answer).reference).toBe(first.reference);
  });

  test('another service has neither', async () => {
    expect(value(await open.handlers.submitDeposit(submission()))).toMatchObject({ period: null, code: null });
  });
});

describe('coming back with it', () => {
  test('[PAR-80] shows the days and nothing of the person or the place', async () => {
    const paper = await register();
    const view = value((await comeBack({ reference: paper.reference.toLowerCase(), code: paper.code.replaceAll('-', ' ') })).answer);
    expect(view).toEqual({
      reference: paper.reference,
      service: WATCH.id,
      facts: { zone: 'unknown', use: 'main' },
      period: { from: '2026-11-28', to: '2026-12-12' },
      state: 'current',
    });
  });

  test('[PAR-81] a wrong code, a reference that does not exist and an erased deposit get the same answer', async () => {
    const paper = await register();
    const erased = await register();
    await unlock(open);
    value(await open.handlers.changeDepositStatus({ reference: erased.reference, to: 'erased' }));
    const answers = [
      (await comeBack({ ...paper, code: newCode(random) })).answer,
      (await comeBack({ reference: newReference('OT', random), code: paper.code })).answer,
      (await comeBack({ reference: erased.reference, code: erased.code })).answer,
    ];
    for (const answer of answers) {
      expect(answer).toEqual({ ok: false, failure: { code: 'wrongSecret', detail: { triesLeft: FREE_TRIES - 1, retryAfterMs: 0 } } });
    }
  });

  test('[PAR-81] wrong codes wait, whether the reference exists or not, and a day later the wait is forgotten', async () => {
    const paper = await register();
    for (const reference of [paper.reference, newReference('OT', random)]) {
      for (let attempt = 1; attempt <= FREE_TRIES; attempt += 1) {
        expect(refusal((await comeBack({ reference, code: newCode(random) })).answer)).toBe('wrongSecret');
      }
      expect((await comeBack({ reference, code: paper.code })).answer).toMatchObject({ failure: { code: 'lockedOut' } });
    }
    clock.pass(15_000);
    expect(value((await comeBack(paper)).answer).state).toBe('current');
    const waits = async () => (await everyCell()).match(/^ticket:/gm)?.length ?? 0;
    expect(await waits()).toBe(2);
    clock.pass(25 * 60 * 60 * 1000);
    await open.purgeDue();
    expect(await waits()).toBe(0);
    expect((await open.health()).baseIntact).toBe(true);
  });

  test('a slip of the finger is found by the check character and is no try', async () => {
    const paper = await register();
    const wrong = paper.code.slice(0, -1) + (paper.code.endsWith('3') ? '4' : '3');
    expect(refusal((await comeBack({ ...paper, code: wrong })).answer)).toBe('invalidRequest');
    const audit = async () => {
      await unlock(open);
      return value(await open.handlers.readAudit({ limit: 100 })).rows.filter(({ event }) => event === 'ticket.tried').length;
    };
    expect(await audit()).toBe(0);
    await comeBack(paper);
    expect(await audit()).toBe(1);
  });

  test('[PAR-81] the code of one deposit does not open another', async () => {
    const [one, other] = [await register(), await register()];
    expect(refusal((await comeBack({ reference: one.reference, code: other.code })).answer)).toBe('wrongSecret');
  });

  test('what a visit opened is forgotten with it', async () => {
    const paper = await register();
    const { visitId } = await comeBack(paper);
    expect(open.remembersVisit(visitId)).toBe(true);
    open.forgetVisit(visitId);
    expect(open.remembersVisit(visitId)).toBe(false);
    expect(refusal(await open.handlers.changeTicket({ visitId, change: { kind: 'cancelled' } }))).toBe('notAllowed');
    expect(refusal(await open.handlers.changeTicket({ visitId: randomUUID(), change: { kind: 'cancelled' } }))).toBe('notAllowed');
  });
});

describe('changing it', () => {
  test('[PAR-82] other days within the rules move the day of erasure too', async () => {
    const paper = await register();
    const view = value(await change(paper, { kind: 'dates', from: '2026-11-29', to: '2026-12-20' }));
    expect(view).toMatchObject({ period: { from: '2026-11-29', to: '2026-12-20' }, state: 'current' });
    expect(value((await comeBack(paper)).answer).period).toEqual({ from: '2026-11-29', to: '2026-12-20' });
    await unlock(open);
    const { rows } = value(await open.handlers.listDeposits({ status: null, search: paper.reference }));
    expect(rows[0]?.eraseAfter).toBe('2026-12-27');
  });

  test.each([
    ['a departure too soon', { kind: 'dates', from: '2026-11-24', to: '2026-12-12' }, 'answersRejected'],
    ['an absence too long for a zone nobody knows', { kind: 'dates', from: '2026-11-28', to: '2027-04-30' }, 'answersRejected'],
    ['days in the wrong order', { kind: 'dates', from: '2026-12-12', to: '2026-12-01' }, 'answersRejected'],
    ['a day that does not exist', { kind: 'dates', from: '2026-11-28', to: '2026-12-32' }, 'answersRejected'],
    ['an early return before the departure', { kind: 'earlyReturn', on: '2026-11-27' }, 'conflict'],
  ] as const)('[PAR-82] refuses %s and writes nothing', async (_says, what, code) => {
    const paper = await register();
    expect(refusal(await change(paper, what))).toBe(code);
    expect(value((await comeBack(paper)).answer).period).toEqual({ from: '2026-11-28', to: '2026-12-12' });
  });

  test('[PAR-83] an early return ends the watch that day, and a week later nothing is left', async () => {
    const paper = await register();
    clock.set('2026-12-03T10:00:00Z');
    expect(refusal(await change(paper, { kind: 'earlyReturn', on: '2026-12-02' }))).toBe('answersRejected');
    expect(refusal(await change(paper, { kind: 'earlyReturn', on: '2026-12-12' }))).toBe('answersRejected');
    expect(value(await change(paper, { kind: 'earlyReturn', on: '2026-12-03' }))).toMatchObject({
      period: { from: '2026-11-28', to: '2026-12-03' },
      state: 'returnedEarly',
    });
    clock.set('2026-12-10T22:59:00Z');
    expect(await open.purgeDue()).toBe(0);
    clock.set('2026-12-10T23:00:00Z');
    expect(await open.purgeDue()).toBe(1);
    expect(refusal((await comeBack(paper)).answer)).toBe('wrongSecret');
    expect((await open.health()).baseIntact).toBe(true);
  });

  test('[PAR-83] a cancelled watch is closed, says so, and cannot be changed again', async () => {
    const paper = await register();
    expect(value(await change(paper, { kind: 'cancelled' })).state).toBe('cancelled');
    expect(value((await comeBack(paper)).answer).state).toBe('cancelled');
    expect(refusal(await change(paper, { kind: 'cancelled' }))).toBe('conflict');
    expect(refusal(await change(paper, { kind: 'dates', from: '2026-11-28', to: '2026-12-01' }))).toBe('conflict');
    await unlock(open);
    const { rows } = value(await open.handlers.listDeposits({ status: 'closed', search: '' }));
    expect(rows.map(({ reference, eraseAfter }) => [reference, eraseAfter])).toEqual([[paper.reference, '2026-11-30']]);
  });

  test('what a gendarme closed cannot be changed by the code', async () => {
    const paper = await register();
    const { visitId, answer } = await comeBack(paper);
    value(answer);
    await unlock(open);
    value(await open.handlers.changeDepositStatus({ reference: paper.reference, to: 'closed' }));
    expect(refusal(await open.handlers.changeTicket({ visitId, change: { kind: 'cancelled' } }))).toBe('conflict');
    expect(value((await comeBack(paper)).answer).state).toBe('over');
  });

  test('[PAR-82] changes are sealed: with every key of the terminal, the base tells no day of them', async () => {
    const paper = await register();
    value(await change(paper, { kind: 'dates', from: '2026-11-30', to: '2026-12-21' }));
    const cells = await everyCell();
    for (const day of ['2026-11-30', '2026-12-21', HOME['street']]) expect(cells).not.toContain(day);
  });
});

describe('after the retention', () => {
  test('[PAR-87] nothing that was sealed is left: not in the base, not in its log, not in a copy made afterwards', async () => {
    const paper = await register();
    value(await change(paper, { kind: 'dates', from: '2026-11-30', to: '2026-12-21' }));
    await unlock(open);
    const passage = { reference: paper.reference, requestId: randomUUID(), outcome: 'anomaly', note: 'Volet ouvert' } as const;
    value(await open.handlers.recordPassage(passage));
    const sealedIn = (file: string): readonly string[] =>
      cellsOf(file).flatMap((cell) => (Buffer.isBuffer(cell) && cell.length > 100 ? [cell.toString('base64')] : []));
    const base = join(place.folder, BASE_FILE);
    await open.close();
    const before = sealedIn(base);
    // The deposit, the change, the passage and the ticket; a wrapped key of each agent stays.
    expect(before.length).toBeGreaterThanOrEqual(4);
    open = await house(place.folder, clock);
    clock.set('2026-12-29T09:00:00Z');
    expect(await open.purgeDue()).toBe(1);
    expect(statSync(`${base}-wal`).size).toBe(0);
    await open.close();
    const copy = join(place.folder, 'copy.db');
    const keys = terminalKeys(place.folder);
    const opening = await openStore({ dataDir: place.folder, keys: keys.store, now: clock.now });
    if (!opening.ok) throw new Error(opening.reason);
    await opening.store.backup(copy);
    opening.store.close();
    const left = [...sealedIn(base), ...sealedIn(copy)];
    const gone = before.filter((blob) => !left.includes(blob));
    expect(gone.length).toBeGreaterThanOrEqual(4);
    expect(cellsOf(base).filter((cell) => Buffer.isBuffer(cell) && cell.toString('latin1').startsWith('age-encryption.org'))).toEqual([]);
    expect(cellsOf(copy).filter((cell) => Buffer.isBuffer(cell) && cell.toString('latin1').startsWith('age-encryption.org'))).toEqual([]);
    open = await house(place.folder, clock);
  });
});

describe('a service that is switched off', () => {
  test('is not offered, and its deposits are refused', async () => {
    await open.close();
    open = await house(place.folder, clock, { config: configWith({ vault: { keySource: 'file' }, holidayWatch: { offered: false } }) });
    expect((await open.services()).map(({ id }) => id)).toEqual(['preComplaint']);
    expect(refusal(await open.handlers.submitDeposit(watch()))).toBe('notFound');
  });
});
