/** What the register counts of visits, on a real encrypted base: complete, and nobody's. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { REGISTER_KINDS } from '../../../shared/register/kinds.ts';
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

const visit = (more: Partial<EndedVisit['facts']> = {}): EndedVisit => ({
  reason: 'button',
  durationMs: 412.6,
  verified: true,
  facts: { ...VISIT_FACTS, ...more },
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

test('a paper that did not come out is kept with its cause', async () => {
  await open.recordPrintFailure('receipt', 'patience');
  value(await open.handlers.callGendarme({ visitId: randomUUID(), confidential: false }));
  const { rows } = value(await open.handlers.listRegister({ limit: 5 }));
  expect(rows.map(({ kind, facts }) => [kind, facts])).toEqual([
    ['gendarme.called', { confidential: false }],
    ['print.failed', { paper: 'receipt', cause: 'patience' }],
  ]);
});
