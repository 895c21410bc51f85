/** What the register counts of visits, on a real encrypted base: complete, and nobody's. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { REGISTER_KINDS } from '../../../shared/register/kinds.ts';
import { LEVELS, RATINGS_TOGETHER, type Rating } from '../../../shared/register/rating.ts';
import { VISITS_TOGETHER, type EndedVisit } from '../../../shared/register/visit-lines.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import { registerOf, type RawLine } from '../../fixtures/raw-register.ts';
import { house, scratch, setUp, standingClock, submission, unlock, value, VISIT_FACTS, type Clock } from './support.ts';

const place = { folder: '', remove: () => {} };
let clock: Clock;
let open: House;

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock('2026-11-23T09:17:31.337Z');
  open = await house(place.folder, clock);
  await setUp(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const visit = (more: Partial<EndedVisit['facts']> = {}, rating: Rating | null = null): EndedVisit => ({
  reason: 'button',
  durationMs: 412.6,
  verified: true,
  facts: { ...VISIT_FACTS, ...more },
  rating,
});
const counted = (lines: readonly RawLine[]): readonly RawLine[] =>
  lines.filter(({ kind }) => kind === 'visit.ended' || kind === 'form.ended');
const closed = async (): Promise<readonly RawLine[]> => {
  await open.close();
  const lines = registerOf(place.folder);
  open = await house(place.folder, clock);
  return lines;
};

describe('a visit that left a deposit', () => {
  test('cannot be told among the visits that are written with it', async () => {
    const form = { service: 'preComplaint', step: 'facts', outcome: 'submitted', durationMs: 123_456 } as const;
    for (let number = 0; number < VISITS_TOGETHER; number += 1) {
      clock.pass(1_000);
      value(await open.handlers.submitDeposit(submission()));
      await open.recordVisitEnd(visit({ visitMs: 180_000 + number, size: number === 0 ? 'largest' : 'standard', forms: [form] }));
      clock.pass(1_000);
    }
    const lines = await closed();
    // Deposits first, each at its instant; then everything that is counted, at one and the same hour.
    expect(lines.slice(0, VISITS_TOGETHER).map(({ kind }) => kind)).toEqual(Array(VISITS_TOGETHER).fill('deposit.made'));
    expect(new Set(counted(lines).map(({ at }) => at))).toEqual(new Set(['2026-11-23T09:00:00.000Z']));
    expect(counted(lines)).toHaveLength(2 * VISITS_TOGETHER);
    // Nothing but the size tells the first visit from the others, and no other line of the base bears it.
    expect(new Set(lines.filter(({ kind }) => kind === 'form.ended').map(({ facts }) => JSON.stringify(facts))).size).toBe(1);
    const ends = lines.filter(({ kind }) => kind === 'visit.ended').map(({ facts }) => ({ ...facts, size: '' }));
    expect(new Set(ends.map((facts) => JSON.stringify(facts))).size).toBe(1);
    expect(JSON.stringify(counted(lines))).not.toMatch(/[0-9a-f]{8}-|PP-|[0-9A-Z]{4}-[0-9A-Z]{4}/);
  });

  test('says exactly the facts that are declared', async () => {
    const form = { service: 'preComplaint', step: 'facts', outcome: 'left', durationMs: 44_999 } as const;
    await open.recordVisitEnd(visit({ locale: 'de', size: 'largest', contrast: 'dark', assisted: true, visitMs: 65_001, forms: [form] }));
    const lines = counted(await closed());
    expect(new Map(lines.map(({ kind, facts }) => [kind, facts]))).toEqual(
      new Map([
        [
          'visit.ended',
          {
            reason: 'button',
            durationMs: 400,
            verified: true,
            locale: 'de',
            size: 'largest',
            contrast: 'dark',
            assisted: true,
            visitMs: 70_000,
          },
        ],
        ['form.ended', { service: 'preComplaint', step: 'facts', outcome: 'left', durationMs: 40_000 }],
      ]),
    );
    for (const { kind, facts } of lines) {
      const rule = kind === 'visit.ended' ? REGISTER_KINDS['visit.ended'] : REGISTER_KINDS['form.ended'];
      expect(Object.keys(facts).sort()).toEqual(Object.keys(rule.facts).sort());
    }
  });
});

describe('the lines that wait', () => {
  test('are written five visits together, from an earlier day every hour, and all of them when the house closes', async () => {
    const inBase = () => counted(registerOf(place.folder)).length;
    for (let number = 1; number < VISITS_TOGETHER; number += 1) await open.recordVisitEnd(visit());
    expect(inBase()).toBe(0);
    await open.recordVisitEnd(visit());
    expect(inBase()).toBe(VISITS_TOGETHER);
    await open.recordVisitEnd(visit());
    await open.purgeDue();
    expect(inBase()).toBe(VISITS_TOGETHER);
    clock.set('2026-11-24T08:00:00.000Z');
    await open.purgeDue();
    expect(inBase()).toBe(VISITS_TOGETHER + 1);
    await open.recordVisitEnd(visit());
    await open.close();
    expect(inBase()).toBe(VISITS_TOGETHER + 2);
    open = await house(place.folder, clock);
  });

  test('never reach a screen one by one; the day and the health page tell the ends from the chain at once', async () => {
    for (let number = 0; number <= VISITS_TOGETHER; number += 1) await open.recordVisitEnd(visit({ size: 'largest' }));
    await unlock(open);
    const register = value(await open.handlers.listRegister({ limit: 500 })).rows;
    const { lines } = value(await open.handlers.listContacts({ view: 'day', day: null }));
    const ends = lines.flatMap((line) => (line.source === 'terminal' && line.event.kind === 'visit.ended' ? [line.event] : []));
    expect(ends.map(({ at, facts }) => [at, facts])).toEqual(
      Array(VISITS_TOGETHER + 1).fill([clock.now().toISOString(), { reason: 'button', durationMs: 413, verified: true }]),
    );
    expect((await open.health()).lastWipes).toHaveLength(VISITS_TOGETHER + 1);
    expect(JSON.stringify([register, lines])).not.toContain('largest');
    expect(register.map(({ kind }) => kind)).toEqual([]);
  });
});

describe('what visitors say of the reception', () => {
  const PLEASED: Rating = { level: 'verySatisfied', reason: 'listening' };
  const said = (lines: readonly RawLine[]): readonly RawLine[] => lines.filter(({ kind }) => kind === 'rating.given');
  const leave = async (rating: Rating | null): Promise<void> => {
    clock.pass(90_000);
    await open.recordVisitEnd(visit({}, rating));
  };

  test('[PAR-165] waits for others, is written with later visits, and points to nothing but its day', async () => {
    const inBase = () => said(registerOf(place.folder)).length;
    clock.pass(60_000);
    const { reference } = value(await open.handlers.submitDeposit(submission()));
    await leave(PLEASED);
    // Other visits are written meanwhile, without it.
    for (let other = 1; other < VISITS_TOGETHER; other += 1) await leave(null);
    expect(counted(registerOf(place.folder))).toHaveLength(VISITS_TOGETHER);
    expect(inBase()).toBe(0);
    for (const level of LEVELS) await leave({ level, reason: null });
    expect(inBase(), 'the fifth answer waits for the next visits').toBe(0);
    await leave(null);
    const lines = said(registerOf(place.folder));
    expect(lines).toHaveLength(RATINGS_TOGETHER);
    // One and the same instant, the midnight of the day; nothing but the two words.
    expect(new Set(lines.map(({ at }) => at))).toEqual(new Set(['2026-11-22T23:00:00.000Z']));
    for (const { facts } of lines) expect(Object.keys(facts).sort()).toEqual(Object.keys(REGISTER_KINDS['rating.given'].facts).sort());
    expect(lines.map(({ facts }) => `${String(facts['level'])} ${String(facts['reason'])}`).toSorted()).toEqual(
      ['littleSatisfied none', 'satisfied none', 'unsatisfied none', 'verySatisfied listening', 'verySatisfied none'].toSorted(),
    );
    await unlock(open);
    const { rows } = value(await open.handlers.readAudit({ limit: 500 }));
    const register = value(await open.handlers.listRegister({ limit: 500 })).rows;
    for (const text of [JSON.stringify(rows), JSON.stringify(register)]) {
      for (const word of [...LEVELS, 'listening']) expect(text).not.toContain(word);
    }
    expect(JSON.stringify(lines)).not.toContain(reference);
  });

  test('of an earlier day is written without the answers of today, and what still waits when the house closes', async () => {
    await leave(PLEASED);
    clock.set('2026-11-24T09:00:00.000Z');
    await open.recordVisitEnd(visit({}, PLEASED));
    await open.purgeDue();
    expect(said(registerOf(place.folder)).map(({ at }) => at)).toEqual(['2026-11-22T23:00:00.000Z']);
    expect(said(await closed()).map(({ at }) => at)).toEqual(['2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z']);
  });

  test('alone from an earlier day leaves a line in the chain that does not say how many they were', async () => {
    await leave(PLEASED);
    for (let other = 1; other < VISITS_TOGETHER; other += 1) await leave(null);
    clock.set('2026-11-24T09:00:00.000Z');
    await open.purgeDue();
    await unlock(open);
    const { rows } = value(await open.handlers.readAudit({ limit: 500 }));
    expect(rows.filter(({ event }) => event === 'rating.counted').map(({ facts }) => facts)).toEqual([{}]);
  });
});

test('a paper that did not come out is kept with its cause', async () => {
  await open.recordPrintFailure('receipt', 'patience');
  value(await open.handlers.callGendarme({ visitId: randomUUID(), confidential: false }));
  const { rows } = value(await open.handlers.listRegister({ limit: 5 }));
  expect(rows.map(({ kind, facts }) => [kind, facts])).toEqual([
    ['gendarme.called', { confidential: false }],
    ['print.failed', { paper: 'receipt', cause: 'patience' }],
  ]);
});
