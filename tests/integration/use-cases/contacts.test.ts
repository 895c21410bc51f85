/** The reception register on a real encrypted base. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import type { Request, RegisterLine } from '../../../shared/ipc/contract.ts';
import { ORDINARY_CONTACT, TRANSFER_TO_17 } from '../../../shared/register/contact.ts';
import { house, HEAD, refusal, scratch, setUp, standingClock, unlock, value, type Clock } from './support.ts';

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
