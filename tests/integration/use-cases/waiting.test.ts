/** The waiting list on a real encrypted base. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import type { WaitingView } from '../../../shared/ipc/register.ts';
import { ORDINARY_CONTACT } from '../../../shared/register/contact.ts';
import { CALL_SHOWN_MS } from '../../../shared/waiting/face.ts';
import { house, refusal, scratch, setUp, standingClock, unlock, value, type Clock } from './support.ts';

const place = { folder: '', remove: () => {} };
let clock: Clock;
let open: House;

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock();
  open = await house(place.folder, clock);
  await setUp(open);
  await unlock(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

type Opening = Request<'openContact'>;
type Given = Partial<Omit<Opening, 'facts'>> & { readonly victim?: boolean };

const { transferTo: _nowhere, ...ordinary } = ORDINARY_CONTACT;
const comes = async ({ victim = false, ...rest }: Given = {}) =>
  open.handlers.openContact({
    requestId: randomUUID(),
    waiting: true,
    facts: { ...ordinary, channel: 'desk', nature: null, victim },
    ...rest,
  });
const list = async (): Promise<Omit<WaitingView, 'ownDisplay'>> => value(await open.waitingList());
const line = async () => (await list()).rows.map(({ number }) => number);
const take = (contact: string) => open.handlers.takeContact({ requestId: randomUUID(), contact });
const calls = async () => (await list()).calls;
const callGendarme = async (confidential: boolean) => value(await open.handlers.callGendarme({ visitId: randomUUID(), confidential }));

describe('a number', () => {
  test('is given to whoever waits, counted a day, and to nobody else', async () => {
    const numbers = [];
    for (let time = 0; time < 3; time += 1) numbers.push(value(await comes()).number);
    expect(numbers).toEqual([1, 2, 3]);
    expect(value(await comes({ waiting: false })).number).toBeNull();
    clock.set('2026-11-24T08:00:00.000Z');
    await unlock(open);
    expect(value(await comes()).number).toBe(1);
  });

  test('counts local days, not those of Greenwich', async () => {
    clock.set('2026-11-23T22:59:59.000Z');
    await unlock(open);
    expect(value(await comes()).number).toBe(1);
    expect(value(await comes()).number).toBe(2);
    clock.set('2026-11-23T23:00:00.000Z');
    await unlock(open);
    expect(value(await comes()).number).toBe(1);
  });

  test('is given once, however often the same request is sent, and never again that day', async () => {
    const requestId = randomUUID();
    expect(value(await comes({ requestId })).number).toBe(1);
    expect(value(await comes({ requestId })).number).toBe(1);
    value(await open.handlers.cancelContact({ requestId: randomUUID(), contact: requestId, reason: 'mistake' }));
    expect(value(await comes()).number).toBe(2);
  });

  test('has no gap and no double, however requests meet', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), async (victims) => {
        const before = (await line()).length;
        const given = await Promise.all(victims.map(async (victim) => value(await comes({ victim })).number));
        expect([...given].sort((a, b) => Number(a) - Number(b))).toEqual(victims.map((_, at) => before + at + 1));
      }),
      { numRuns: 6 },
    );
  });
});

describe('the line', () => {
  test('puts victims first, then goes by arrival, and empties as people are received or go', async () => {
    const first = value(await comes());
    clock.pass(60_000);
    const second = value(await comes());
    clock.pass(60_000);
    const third = value(await comes({ victim: true }));
    expect(await line()).toEqual([3, 1, 2]);
    value(await open.handlers.correctContact({ requestId: randomUUID(), contact: second.id, changes: { victim: true } }));
    expect(await line()).toEqual([2, 3, 1]);
    expect(value(await take(third.id))).toMatchObject({ stage: 'underWay', waitMs: 0 });
    const changes = { nature: 'other', outcome: 'noFollowUp' } as const;
    value(await open.handlers.closeContact({ requestId: randomUUID(), contact: first.id, changes }));
    expect(await line()).toEqual([2]);
  });

  test('keeps who is left from another day, without a number to be called by', async () => {
    const { id } = value(await comes());
    clock.set('2026-11-24T08:00:00.000Z');
    await unlock(open);
    value(await comes());
    expect(await line()).toEqual([null, 1]);
    expect(refusal(await open.handlers.callNumber({ contact: id }))).toBe('conflict');
    expect((await open.waitingFace()).waiting).toBe(1);
  });
});

describe('a call', () => {
  test('shows the number to the public until the person is received; another call brings the next one', async () => {
    const people = [value(await comes()), value(await comes()), value(await comes())];
    const call = async (at: number) => value(await open.handlers.callNumber({ contact: people[at]?.id ?? '' }));
    expect(await open.waitingFace()).toEqual({ called: null, previous: [], waiting: 3 });
    await call(0);
    expect(await open.waitingFace()).toEqual({ called: 1, previous: [], waiting: 3 });
    clock.pass(1_000);
    await call(1);
    expect(await open.waitingFace()).toEqual({ called: 2, previous: [1], waiting: 3 });
    value(await take(people[1]?.id ?? ''));
    expect(await open.waitingFace()).toEqual({ called: null, previous: [2, 1], waiting: 2 });
    clock.pass(1_000);
    await call(0);
    expect(await open.waitingFace()).toEqual({ called: 1, previous: [2], waiting: 2 });
    clock.pass(CALL_SHOWN_MS);
    expect(await open.waitingFace()).toEqual({ called: null, previous: [1, 2], waiting: 2 });
  });

  test('is refused for whoever does not wait, and is known after a restart', async () => {
    const { id } = value(await comes());
    value(await open.handlers.callNumber({ contact: id }));
    await open.close();
    open = await house(place.folder, clock);
    expect((await open.waitingFace()).called).toBe(1);
    await unlock(open);
    value(await take(id));
    expect(refusal(await open.handlers.callNumber({ contact: id }))).toBe('conflict');
    expect(refusal(await open.handlers.callNumber({ contact: randomUUID() }))).toBe('notFound');
    expect(refusal(await open.handlers.callNumber({ contact: value(await comes({ waiting: false })).id }))).toBe('notFound');
  });
});

describe('a mark', () => {
  test('to be received apart is set at the opening or later, and the public sees nothing of it', async () => {
    const { id } = value(await comes({ confidential: true, victim: true }));
    value(await open.handlers.callNumber({ contact: id }));
    expect((await list()).rows).toMatchObject([{ number: 1, confidential: true }]);
    expect(await open.waitingFace()).toEqual({ called: 1, previous: [], waiting: 1 });
    value(await open.handlers.markWaiting({ contact: id, confidential: false }));
    expect((await list()).rows).toMatchObject([{ confidential: false }]);
  });

  test('comes with the call of a visitor who asked for it; a call is answered once', async () => {
    await callGendarme(true);
    await callGendarme(false);
    const [apart, here] = await calls();
    expect([apart?.confidential, here?.confidential]).toEqual([true, false]);
    const call = apart?.id ?? 0;
    expect(value(await comes({ confidential: true, call })).number).toBe(1);
    expect((await calls()).map(({ id }) => id)).toEqual([here?.id]);
    expect(refusal(await comes({ call }))).toBe('conflict');
    expect(refusal(await comes({ call: 999 }))).toBe('notFound');
    expect(await line()).toEqual([1]);
    clock.pass(61 * 60_000);
    await unlock(open);
    expect(await calls()).toEqual([]);
  });
});

test('is for an agent only; each act is audited, and no line tells more than a number', async () => {
  const { id } = value(await comes({ victim: true }));
  value(await open.handlers.callNumber({ contact: id }));
  value(await open.handlers.markWaiting({ contact: id, confidential: true }));
  const { rows } = value(await open.handlers.readAudit({ limit: 20 }));
  expect(rows.filter(({ event }) => event.startsWith('waiting.')).map(({ event, facts }) => [event, facts])).toEqual([
    ['waiting.marked', { contact: id, apart: true }],
    ['waiting.called', { contact: id, number: 1 }],
    ['waiting.numbered', { contact: id, number: 1 }],
  ]);
  await open.handlers.lockStaff({});
  expect(refusal(await open.waitingList())).toBe('notAllowed');
  expect(refusal(await open.handlers.callNumber({ contact: id }))).toBe('notAllowed');
  expect(refusal(await open.handlers.markWaiting({ contact: id, confidential: true }))).toBe('notAllowed');
  // The public's numbers need nobody's key.
  expect((await open.waitingFace()).waiting).toBe(1);
});
