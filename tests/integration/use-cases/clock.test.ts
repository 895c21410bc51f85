import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import { AGENT, house, refusal, scratch, setUp, standingClock, submission, unlock, value, type Clock } from './support.ts';

const MINUTE = 60_000;
let place: ReturnType<typeof scratch>;
let clock: Clock;
let open: House;
beforeEach(async () => {
  place = scratch();
  clock = standingClock('2026-11-23T09:00:00.000Z');
  open = await house(place.folder, clock);
  await setUp(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const view = async () => value(await open.handlers.readUpkeep({})).clock.expectedAfter;
const events = async () => value(await open.handlers.readAudit({ limit: 50 })).rows.map(({ event }) => event);
async function restart(): Promise<void> {
  await open.close();
  open = await house(place.folder, clock);
}

describe('[PAR-122] a clock that is set back', () => {
  test('is noticed while the terminal runs, once, and is over when the clock has caught up', async () => {
    clock.pass(30 * MINUTE);
    expect(await open.lookAtClock()).toBe(false);
    clock.pass(-MINUTE);
    expect(await open.lookAtClock()).toBe(false);
    expect(await view()).toBeNull();
    clock.pass(-9 * MINUTE);
    expect(await open.lookAtClock()).toBe(true);
    expect(await open.lookAtClock()).toBe(false);
    expect(await view()).toBe('2026-11-23T09:30:00.000Z');
    clock.pass(11 * MINUTE);
    expect(await open.lookAtClock()).toBe(false);
    expect(await view()).toBeNull();
    expect((await events()).filter((event) => event.startsWith('clock.'))).toEqual(['clock.caughtUp', 'clock.setBack']);
  });

  test('is noticed at the start against the last audit line, and still known after another start', async () => {
    await open.close();
    clock.set('2026-11-20T09:00:00Z');
    open = await house(place.folder, clock);
    expect(await view()).toBe('2026-11-23T09:00:00.000Z');
    await restart();
    expect(await view()).toBe('2026-11-23T09:00:00.000Z');
    expect((await events()).filter((event) => event === 'clock.setBack')).toHaveLength(1);
    expect(await open.health()).toMatchObject({ baseIntact: true, auditIntact: true });
  });

  test('neither keeps what is due nor erases early what is deposited meanwhile', async () => {
    value(await open.handlers.submitDeposit(submission()));
    clock.set('2026-12-24T09:00:00Z');
    await open.lookAtClock();
    clock.set('2020-01-01T09:00:00Z');
    await open.lookAtClock();
    await unlock(open);
    const meanwhile = value(await open.handlers.submitDeposit(submission()));
    expect(meanwhile.eraseAfter).toBe('2027-01-23');
    expect(await open.purgeDue()).toBe(1);
    expect(await open.purgeDue()).toBe(0);
    clock.set('2026-12-24T10:00:00Z');
    await restart();
    expect(await open.purgeDue()).toBe(0);
    await unlock(open);
    expect(value(await open.handlers.openDeposit({ reference: meanwhile.reference })).reference).toBe(meanwhile.reference);
  });

  test('was right after all when the head says so, and nobody else', async () => {
    clock.set('2037-01-01T09:00:00Z');
    value(await open.handlers.callGendarme({ visitId: submission().visitId, confidential: false }));
    clock.set('2026-11-23T09:10:00Z');
    await restart();
    expect(await view()).toContain('2037-');
    await unlock(open, AGENT);
    expect(refusal(await open.handlers.confirmClock({}))).toBe('notAllowed');
    value(await open.handlers.lockStaff({}));
    await unlock(open);
    value(await open.handlers.confirmClock({}));
    expect(await view()).toBeNull();
    expect(await events()).toContain('clock.confirmed');
    expect(value(await open.handlers.submitDeposit(submission())).eraseAfter).toBe('2026-12-23');
    await restart();
    expect(await view()).toBeNull();
  });
});
