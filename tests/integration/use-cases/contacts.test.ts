/** The reception register on a real encrypted base. */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import type { RegisterLine } from '../../../shared/ipc/register.ts';
import { foldContact, ORDINARY_CONTACT, TRANSFER_TO_17 } from '../../../shared/register/contact.ts';
import { NATURES } from '../../../shared/register/lists.ts';
import { house, HEAD, refusal, scratch, setUp, standingClock, submission, unlock, value, VISIT_FACTS, type Clock } from './support.ts';

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

type Logged = Request<'logContact'>['facts'];
const DIRECTIONS: Logged = { ...ORDINARY_CONTACT, channel: 'desk', nature: 'directions', outcome: 'informed' };

const log = async (facts: Partial<Logged> = {}, requestId = randomUUID()) =>
  open.handlers.logContact({ requestId, facts: { ...DIRECTIONS, ...facts } });

function opening(waiting: boolean, requestId = randomUUID()): Request<'openContact'> {
  const { transferTo: _nowhere, ...ordinary } = ORDINARY_CONTACT;
  return { requestId, waiting, facts: { ...ordinary, channel: 'desk', nature: null } };
}

const lines = async (request: Request<'listContacts'> = { view: 'day', day: null }): Promise<readonly RegisterLine[]> =>
  value(await open.handlers.listContacts(request)).lines;

const kinds = (found: readonly RegisterLine[]) => found.map((line) => (line.source === 'gendarme' ? line.contact.stage : line.event.kind));

describe('a contact', () => {
  test('is logged in one go, without times that nobody measured', async () => {
    const row = value(await log({ note: '  Cherche  la mairie ' }));
    expect(row).toMatchObject({ stage: 'closed', waitMs: null, handlingMs: null, corrections: 0, by: HEAD.name, day: '2026-11-23' });
    expect(row.facts).toEqual({ ...DIRECTIONS, note: 'Cherche la mairie' });
    expect(value(await open.handlers.logContact({ requestId: randomUUID(), facts: TRANSFER_TO_17 })).facts.outcome).toBe(
      'emergencyTransfer',
    );
  });

  test('is opened, waits, is received and closed: the times come from the instants', async () => {
    const { id } = value(await open.handlers.openContact(opening(true)));
    clock.pass(240_000);
    expect(value(await open.handlers.takeContact({ requestId: randomUUID(), contact: id }))).toMatchObject({
      stage: 'underWay',
      waitMs: 240_000,
      handlingMs: null,
    });
    expect(kinds(await lines({ view: 'open' }))).toEqual(['underWay']);
    clock.pass(600_000);
    const close = { requestId: randomUUID(), contact: id, changes: { nature: 'scam', outcome: 'complaintTaken' } } as const;
    expect(value(await open.handlers.closeContact(close))).toMatchObject({ stage: 'closed', waitMs: 240_000, handlingMs: 600_000 });
    expect(await lines({ view: 'open' })).toEqual([]);
    expect(refusal(await open.handlers.closeContact({ ...close, requestId: randomUUID() }))).toBe('conflict');
    expect(refusal(await open.handlers.takeContact({ requestId: randomUUID(), contact: id }))).toBe('conflict');
  });

  test('is not closed without its nature and its outcome, nor sent to a place that the outcome does not know', async () => {
    const { id } = value(await open.handlers.openContact(opening(false)));
    const close = async (changes: Request<'closeContact'>['changes']) => {
      const result = await open.handlers.closeContact({ requestId: randomUUID(), contact: id, changes });
      return result.ok ? 'closed' : result.failure.detail?.fields;
    };
    expect(await close({})).toEqual(['nature', 'outcome']);
    expect(await close({ nature: 'scam', outcome: 'informed', transferTo: 'townHall' })).toEqual(['transferTo']);
    expect(await close({ nature: 'scam', outcome: 'partner', transferTo: 'townHall' })).toBe('closed');
    expect(refusal(await log({ outcome: 'informed', transferTo: 'brigade' }))).toBe('answersRejected');
  });

  test('shows its corrections and its cancellation, and loses nothing', async () => {
    const { id } = value(await log({ note: 'Vélo' }));
    const corrected = value(
      await open.handlers.correctContact({ requestId: randomUUID(), contact: id, changes: { nature: 'lostAndFound', note: 'Casque' } }),
    );
    expect(corrected).toMatchObject({ corrections: 1, facts: { nature: 'lostAndFound', note: 'Casque' } });
    expect(value(await open.handlers.cancelContact({ requestId: randomUUID(), contact: id, reason: 'duplicate' }))).toMatchObject({
      stage: 'cancelled',
      cancelled: 'duplicate',
      corrections: 1,
    });
    expect(refusal(await open.handlers.correctContact({ requestId: randomUUID(), contact: id, changes: { note: '' } }))).toBe('conflict');
    expect(refusal(await open.handlers.cancelContact({ requestId: randomUUID(), contact: id, reason: 'mistake' }))).toBe('conflict');
    expect(kinds(await lines())).toEqual(['cancelled']);
    const { events } = value(await open.handlers.readContact({ contact: id }));
    expect(events.map(({ event, by }) => [event.kind, by])).toEqual([
      ['logged', HEAD.name],
      ['corrected', HEAD.name],
      ['cancelled', HEAD.name],
    ]);
    expect(events[0]?.event).toMatchObject({ facts: { note: 'Vélo', nature: 'directions' } });
  });
});

describe('the same request', () => {
  test('sent twice writes once; another act with its id is refused', async () => {
    const requestId = randomUUID();
    const first = value(await log({}, requestId));
    clock.pass(60_000);
    expect(value(await log({}, requestId))).toEqual(first);
    expect(refusal(await open.handlers.openContact(opening(true, requestId)))).toBe('conflict');
    const cancel = { requestId: randomUUID(), contact: first.id, reason: 'mistake' } as const;
    const cancelled = value(await open.handlers.cancelContact(cancel));
    expect(value(await open.handlers.cancelContact(cancel))).toEqual(cancelled);
    const other = value(await log());
    expect(refusal(await open.handlers.cancelContact({ ...cancel, contact: other.id }))).toBe('conflict');
    const correction = { ...cancel, contact: other.id, changes: { note: 'x' } };
    expect(
      refusal(await open.handlers.correctContact({ requestId: correction.requestId, contact: other.id, changes: correction.changes })),
    ).toBe('conflict');
    expect(value(await open.handlers.readContact({ contact: first.id })).events).toHaveLength(2);
    expect(value(await open.handlers.readAudit({ limit: 500 })).rows.filter(({ event }) => event.startsWith('contact.'))).toHaveLength(3);
  });
});

describe('the list of a day', () => {
  test('holds contacts and what the terminal recorded, newest first, in the local day', async () => {
    clock.set('2026-11-23T22:59:59.000Z');
    await unlock(open);
    value(await log({ nature: 'traffic' }));
    clock.set('2026-11-23T23:00:00.000Z');
    value(await open.handlers.callGendarme({ visitId: randomUUID(), confidential: false }));
    clock.set('2026-11-24T08:00:00.000Z');
    value(await open.handlers.submitDeposit(submission()));
    clock.pass(60_000);
    await open.recordVisitEnd({ reason: 'button', durationMs: 100, verified: true, facts: VISIT_FACTS, rating: null });
    clock.pass(60_000);
    await unlock(open);
    value(await open.handlers.openContact(opening(true)));
    const today = value(await open.handlers.listContacts({ view: 'day', day: null }));
    expect([today.day, today.today]).toEqual(['2026-11-24', '2026-11-24']);
    expect(kinds(today.lines)).toEqual(['waiting', 'visit.ended', 'deposit.made', 'gendarme.called']);
    expect(kinds(await lines({ view: 'day', day: '2026-11-23' }))).toEqual(['closed']);
    expect(await lines({ view: 'day', day: '2026-11-22' })).toEqual([]);
    clock.set('2026-11-25T08:00:00.000Z');
    await unlock(open);
    // Forgotten the day before, and still open.
    expect(kinds(await lines({ view: 'open' }))).toEqual(['waiting']);
  });

  test('is for an agent only, as is every act', async () => {
    const { id } = value(await log());
    await open.handlers.lockStaff({});
    const requestId = randomUUID();
    const refused = await Promise.all([
      log(),
      open.handlers.openContact(opening(true)),
      open.handlers.takeContact({ requestId, contact: id }),
      open.handlers.closeContact({ requestId, contact: id, changes: {} }),
      open.handlers.correctContact({ requestId, contact: id, changes: { note: '' } }),
      open.handlers.cancelContact({ requestId, contact: id, reason: 'mistake' }),
      open.handlers.listContacts({ view: 'open' }),
      open.handlers.readContact({ contact: id }),
      open.handlers.registerHabits({}),
    ]);
    expect(refused.map(refusal)).toEqual(refused.map(() => 'notAllowed'));
  });

  test('names nobody that does not exist', async () => {
    const ghost = { requestId: randomUUID(), contact: randomUUID() };
    expect(refusal(await open.handlers.readContact({ contact: ghost.contact }))).toBe('notFound');
    expect(refusal(await open.handlers.takeContact(ghost))).toBe('notFound');
    expect(refusal(await open.handlers.correctContact({ ...ghost, changes: { note: '' } }))).toBe('notFound');
  });
});

describe('a search', () => {
  const everything = { days: null, nature: null, outcome: null, commune: null, text: '', before: null } as const;
  const find = async (asked: Partial<Request<'findContacts'>>) => value(await open.handlers.findContacts({ ...everything, ...asked }));
  const notes = async (asked: Partial<Request<'findContacts'>>) => (await find(asked)).rows.map(({ facts }) => facts.note);

  test('finds by day, nature, outcome, commune and words without accents, newest first', async () => {
    clock.set('2026-11-20T09:00:00.000Z');
    await unlock(open);
    value(await log({ note: 'Vélo bleu volé', nature: 'propertyComplaint', commune: '70428' }));
    clock.set('2026-11-23T09:00:00.000Z');
    await unlock(open);
    value(await log({ note: 'Casque de vélo trouvé', nature: 'lostAndFound', outcome: 'noFollowUp' }));
    clock.pass(1000);
    const last = value(await log({ note: 'Œuvre perdue, 100 % sûr', nature: 'lostAndFound', commune: '70550' }));
    expect(await notes({})).toEqual(['Œuvre perdue, 100 % sûr', 'Casque de vélo trouvé', 'Vélo bleu volé']);
    expect(await notes({ days: { from: '2026-01-01', to: '2026-11-20' } })).toEqual(['Vélo bleu volé']);
    expect(await notes({ days: { from: '2026-11-21', to: '2027-12-31' } })).toHaveLength(2);
    expect(await notes({ nature: 'lostAndFound' })).toHaveLength(2);
    expect(await notes({ nature: 'lostAndFound', outcome: 'noFollowUp' })).toEqual(['Casque de vélo trouvé']);
    expect(await notes({ commune: '70428' })).toEqual(['Vélo bleu volé']);
    expect(await notes({ text: 'VELO' })).toHaveLength(2);
    expect(await notes({ text: 'trouve vél' })).toEqual(['Casque de vélo trouvé']);
    expect(await notes({ text: 'oeuvre' })).toHaveLength(1);
    // A word is found by its beginning; one letter is no word.
    expect(await notes({ text: 'rouve' })).toEqual([]);
    expect(await notes({ text: 'd vélo' })).toHaveLength(2);
    expect(await notes({ text: 'vélo', nature: 'lostAndFound' })).toEqual(['Casque de vélo trouvé']);
    // Signs of patterns are words of nothing.
    expect(await notes({ text: '%_' })).toHaveLength(3);
    expect(await notes({ text: '100 %' })).toHaveLength(1);
    expect(await notes({ days: { from: '2026-11-24', to: '2026-11-23' } })).toEqual([]);

    value(await open.handlers.correctContact({ requestId: randomUUID(), contact: last.id, changes: { note: 'Tableau' } }));
    expect(await notes({ text: 'oeuvre' })).toEqual([]);
    value(await open.handlers.cancelContact({ requestId: randomUUID(), contact: last.id, reason: 'mistake' }));
    expect((await find({ text: 'tableau' })).rows).toMatchObject([{ id: last.id, stage: 'cancelled' }]);
    await open.handlers.lockStaff({});
    expect(refusal(await open.handlers.findContacts(everything))).toBe('notAllowed');
  });

  test('gives a hundred at most, and says that there are more', async () => {
    for (let number = 0; number < 100; number += 1) value(await log());
    expect(await find({})).toMatchObject({ more: false, rows: { length: 100 } });
    const last = value(await log());
    const first = await find({});
    expect(first).toMatchObject({ more: true, rows: { length: 100 } });
    expect(first.rows[0]?.id).toBe(last.id);
    const next = await find({ before: first.rows.at(-1)?.id ?? null });
    expect(next).toMatchObject({ more: false, rows: { length: 1 } });
    expect(first.rows.map(({ id }) => id)).not.toContain(next.rows[0]?.id);
  });
});

test('the natures offered first are learned from the last 30 days, without what was struck out', async () => {
  const first = async () => value(await open.handlers.registerHabits({})).natures;
  const usual = await first();
  expect(usual).toHaveLength(10);
  clock.set('2026-10-24T09:00:00.000Z');
  await unlock(open);
  for (let time = 0; time < 4; time += 1) value(await log({ nature: 'animals' }));
  clock.set('2026-11-23T09:00:00.000Z');
  await unlock(open);
  for (let time = 0; time < 2; time += 1) value(await log({ nature: 'weapons' }));
  const { id } = value(await log({ nature: 'recruitment' }));
  expect((await first()).slice(0, 2)).toEqual(['weapons', 'recruitment']);
  value(await open.handlers.cancelContact({ requestId: randomUUID(), contact: id, reason: 'training' }));
  expect(await first()).toEqual(['weapons', ...usual.slice(0, 9)]);
  clock.set('2026-11-22T09:00:00.000Z');
  await unlock(open);
  expect((await first())[0]).toBe('animals');
});

test('a note is in the register and nowhere else: not in the audit chain, not in a file in clear', async () => {
  const note = 'CANARI de Frotey';
  const { id } = value(await log({ note }));
  value(await open.handlers.correctContact({ requestId: randomUUID(), contact: id, changes: { note: `${note} corrigé` } }));
  expect(JSON.stringify(value(await open.handlers.readAudit({ limit: 500 })))).not.toContain('CANARI');
  for (const name of readdirSync(place.folder)) {
    const file = join(place.folder, name);
    if (statSync(file).isFile()) expect(readFileSync(file).includes('CANARI')).toBe(false);
  }
});

test('whatever agents do in whatever order, a list shows what the events say, and every seal holds', async () => {
  const known: string[] = [];
  let refused = 0;
  const changes = fc.record({ nature: fc.constantFrom(...NATURES), note: fc.string({ maxLength: 40 }) }, { requiredKeys: [] });
  const act = fc.record({
    what: fc.integer({ min: 0, max: 5 }),
    which: fc.nat(),
    changes,
    passed: fc.integer({ min: -5000, max: 600_000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      await unlock(open);
      for (const { what, which, changes: given, passed } of acts) {
        clock.pass(passed);
        const contact = known[which % Math.max(1, known.length)] ?? randomUUID();
        const requestId = randomUUID();
        const results = [
          async () => log({}, requestId),
          async () => open.handlers.openContact(opening(which % 2 === 0, requestId)),
          async () => open.handlers.takeContact({ requestId, contact }),
          async () => open.handlers.closeContact({ requestId, contact, changes: { ...given, outcome: 'informed' } }),
          async () => open.handlers.correctContact({ requestId, contact, changes: given }),
          async () => open.handlers.cancelContact({ requestId, contact, reason: 'mistake' }),
        ];
        const result = await results[what]?.();
        if (result?.ok === true && what < 2) known.push(requestId);
        if (result?.ok === false) refused += 1;
      }
    }),
    { numRuns: 8 },
  );
  await unlock(open);
  for (const contact of known) {
    const { row, events } = value(await open.handlers.readContact({ contact }));
    const [opened, ...rest] = events;
    if (opened === undefined || (opened.event.kind !== 'logged' && opened.event.kind !== 'opened')) throw new Error('no opening');
    const followUps = rest.flatMap(({ at, event }) => (event.kind === 'logged' || event.kind === 'opened' ? [] : [{ at, event }]));
    expect(followUps).toHaveLength(rest.length);
    expect(row).toMatchObject(foldContact({ at: opened.at, event: opened.event }, followUps));
  }
  expect(known.length).toBeGreaterThan(10);
  expect(refused).toBeGreaterThan(0);
  expect((await open.health()).baseIntact).toBe(true);
});
