/** Visitors and agents take, move and cancel at the same moment, in any order: the base never holds two appointments at once. */
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overlaps } from '../../../shared/diary/slots.ts';
import type { Result } from '../../../shared/result.ts';
import type { House } from '../../../electron/use-cases/index.ts';
import { booking, diaryConfig, diaryOf, firmSubmission, free, standing, TUESDAY } from './diary-support.ts';
import { AGENT, house, scratch, setUp, standingClock, unlock, value } from './support.ts';

const place = { folder: '', remove: () => {} };
const clock = standingClock();
let open: House;

beforeAll(async () => {
  Object.assign(place, scratch());
  open = await house(place.folder, clock, { config: diaryConfig() });
  await setUp(open);
  await unlock(open, AGENT);
});
afterAll(async () => {
  await open.close();
  place.remove();
});

const TIMES = ['09:00', '09:30', '10:00', '10:30'] as const;

/** `which` is an appointment known so far, by its place; `again` sends the same request a second time at the same moment. */
type Step =
  | { readonly do: 'book' | 'deposit'; readonly time: string; readonly again: boolean }
  | { readonly do: 'move'; readonly which: number; readonly time: string; readonly again: boolean }
  | { readonly do: 'cancel'; readonly which: number; readonly again: boolean };

const time = fc.constantFrom(...TIMES);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('book' as const, 'deposit' as const), time, again: fc.boolean() }),
  fc.record({ do: fc.constant('move' as const), which: fc.nat({ max: 7 }), time, again: fc.boolean() }),
  fc.record({ do: fc.constant('cancel' as const), which: fc.nat({ max: 7 }), again: fc.boolean() }),
);

/** Sends one step; the caller does not wait for it before it sends the next. */
function start(each: Step, known: readonly string[]): readonly Promise<Result<unknown>>[] {
  const { handlers } = open;
  const send = (one: () => Promise<Result<unknown>>) => (each.again ? [one(), one()] : [one()]);
  const requestId = randomUUID();
  switch (each.do) {
    case 'book': {
      const request = booking({ slot: { date: TUESDAY, time: each.time } });
      return send(() => handlers.bookAppointment(request));
    }
    case 'deposit': {
      const request = firmSubmission(TUESDAY, each.time);
      return send(() => handlers.submitDeposit(request));
    }
    case 'move': {
      const appointment = known[each.which % Math.max(1, known.length)] ?? randomUUID();
      const slot = { date: TUESDAY, time: each.time };
      return send(() => handlers.moveAppointment({ requestId, appointment, slot, reason: 'serviceNeeds' }));
    }
    case 'cancel': {
      const appointment = known[each.which % Math.max(1, known.length)] ?? randomUUID();
      return send(() => handlers.cancelAppointment({ requestId, appointment, reason: 'settled' }));
    }
  }
}

async function onTuesday() {
  const view = await diaryOf(open);
  return {
    taken: standing(view).filter(({ date }) => date === TUESDAY),
    free: free(view)
      .filter((text) => text.startsWith(TUESDAY))
      .map((text) => text.slice(-5)),
  };
}

async function clear(): Promise<void> {
  for (const { id } of (await onTuesday()).taken) {
    value(await open.handlers.cancelAppointment({ requestId: randomUUID(), appointment: id, reason: 'mistake' }));
  }
}

test('[PAR-132] no slot is ever given twice, whatever is sent at the same moment', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }), async (rounds) => {
      await clear();
      for (const round of rounds) {
        const known = (await onTuesday()).taken.map(({ id }) => id);
        const answers = await Promise.all(round.map((each) => Promise.all(start(each, known))));
        // Every answer is a value or a typed refusal, and a request that was sent twice has one outcome.
        for (const [first, second] of answers) {
          if (second !== undefined) expect(second).toEqual(first);
        }
        const { taken, free: left } = await onTuesday();
        taken.forEach((one, index) => expect(taken.slice(index + 1).some((other) => overlaps(one, other))).toBe(false));
        expect([...taken.map((row) => row.time), ...left].sort()).toEqual([...TIMES]);
        // What was given to somebody in this round and was not taken back is theirs.
        const references = taken.flatMap(({ reference }) => (reference === null ? [] : [reference]));
        expect(new Set(references).size).toBe(references.length);
        for (const { id, time: begins } of taken) {
          const { events } = value(await open.handlers.readAppointment({ appointment: id }));
          const last = events.findLast(({ event }) => event.kind === 'made' || event.kind === 'moved')?.event;
          expect(last).toMatchObject({ span: { time: begins } });
        }
      }
      expect(value(await open.handlers.readAudit({ limit: 1 })).intact).toBe(true);
    }),
    { numRuns: 30 },
  );
});
