/** A call for a gendarme stays open until an agent answers it, on a real encrypted base. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import { ORDINARY_CONTACT } from '../../../shared/register/contact.ts';
import { AGENT, house, refusal, scratch, setUp, standingClock, unlock, value, type Clock } from './support.ts';

const place = { folder: '', remove: () => {} };
let clock: Clock;
let open: House;

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock('2026-11-23T09:00:00.000Z');
  open = await house(place.folder, clock);
  await setUp(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const call = async (confidential: boolean) => value(await open.handlers.callGendarme({ visitId: randomUUID(), confidential }));
const calls = async () => value(await open.handlers.listCalls({})).calls;
const events = async (name: string) =>
  value(await open.handlers.readAudit({ limit: 500 }))
    .rows.filter(({ event }) => event === name)
    .map(({ actor, facts }) => [actor, facts]);

test('calls outlive a restart, are answered one by one with their wait, and once', async () => {
  await call(true);
  clock.pass(60_000);
  await call(false);
  await open.close();
  open = await house(place.folder, clock);
  clock.pass(60_000);
  await unlock(open, AGENT);
  const [first, second, ...others] = await calls();
  if (first === undefined || second === undefined) throw new Error('calls are missing');
  expect([first.confidential, second.confidential, others.length]).toEqual([true, false, 0]);
  expect(value(await open.handlers.answerCall({ call: second.id })).calls).toEqual([first]);
  clock.pass(1_500);
  expect(value(await open.handlers.answerCall({ call: first.id })).calls).toEqual([]);
  expect(value(await open.handlers.answerCall({ call: first.id })).calls).toEqual([]);
  const { rows } = value(await open.handlers.listRegister({ limit: 10 }));
  expect(rows.filter(({ kind }) => kind === 'gendarme.answered').map(({ facts }) => facts)).toEqual([
    { confidential: true, waitMs: 121_500 },
    { confidential: false, waitMs: 60_000 },
  ]);
  expect(await events('gendarme.answered')).toEqual([
    [AGENT.name, { confidential: true }],
    [AGENT.name, { confidential: false }],
  ]);
});

test('two calls of one instant are two, and a clock that is set back parts no answer from its call', async () => {
  await call(false);
  await call(false);
  clock.set('2026-11-23T08:58:00.000Z');
  await unlock(open);
  const [first] = await calls();
  expect(value(await open.handlers.answerCall({ call: first?.id ?? 0 })).calls).toHaveLength(1);
  const [second] = await calls();
  expect(value(await open.handlers.answerCall({ call: second?.id ?? 0 })).calls).toEqual([]);
});

test('nobody waits since yesterday, another line is no call, and a locked door answers nothing', async () => {
  await call(false);
  expect(refusal(await open.handlers.listCalls({}))).toBe('notAllowed');
  expect(refusal(await open.handlers.answerCall({ call: 1 }))).toBe('notAllowed');
  clock.set('2026-11-24T08:00:00.000Z');
  await unlock(open);
  expect(await calls()).toEqual([]);
  expect(value(await open.handlers.answerCall({ call: 1 })).calls).toEqual([]);
  expect(await events('gendarme.answered')).toEqual([]);
});

test('a call is answered by the number that its visitor is given, and by nothing else', async () => {
  await call(true);
  await call(false);
  await unlock(open, AGENT);
  const [apart, here] = await calls();
  if (apart === undefined || here === undefined) throw new Error('calls are missing');
  clock.pass(30_000);
  const facts = { ...ORDINARY_CONTACT, channel: 'desk', nature: null } as const;
  const { outcome: _outcome, transferTo: _transferTo, ...opening } = { ...facts, outcome: null };
  const opened = await open.handlers.openContact({
    requestId: randomUUID(),
    waiting: true,
    facts: opening,
    confidential: true,
    call: apart.id,
  });
  expect(value(opened).number).toBe(1);
  expect(await calls()).toEqual([here]);
  const { rows } = value(await open.handlers.listRegister({ limit: 10 }));
  expect(rows.filter(({ kind }) => kind === 'gendarme.answered').map(({ facts: kept }) => kept)).toEqual([
    { confidential: true, waitMs: 30_000 },
  ]);
});
