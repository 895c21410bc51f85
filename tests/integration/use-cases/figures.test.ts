/** The figures on a real encrypted base: what is kept of a day, what makes it count again, who may take the sheet of a month. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import { exactly, MASKED } from '../../../shared/figures/mask.ts';
import type { Figures } from '../../../shared/figures/publish.ts';
import type { ListId } from '../../../shared/figures/subjects.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import { ORDINARY_CONTACT } from '../../../shared/register/contact.ts';
import { AGENT, configWith, house, refusal, scratch, setUp, standingClock, unlock, value, type Clock, VISIT_FACTS } from './support.ts';

const place = { folder: '', remove: () => {} };
let clock: Clock;
let open: House;

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock('2026-10-05T09:00:00.000Z');
  open = await house(place.folder, clock, {
    config: configWith({ vault: { keySource: 'file' }, exportFolder: join(place.folder, 'export') }),
  });
  await setUp(open);
  await unlock(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

type Logged = Request<'logContact'>['facts'];

/** Logs contacts of one nature at the instant of the clock; the first one's id. */
async function log(count: number, nature: Logged['nature'] = 'scam'): Promise<string> {
  const ids: string[] = [];
  for (let each = 0; each < count; each += 1) {
    const facts: Logged = { ...ORDINARY_CONTACT, channel: 'desk', nature, outcome: 'informed' };
    ids.push(value(await open.handlers.logContact({ requestId: randomUUID(), facts })).id);
  }
  return ids[0] ?? '';
}

async function on(instant: string): Promise<void> {
  clock.set(instant);
  await unlock(open);
}

const read = async (kind: Figures['period']['kind'], day: string | null = null): Promise<Figures> =>
  value(await open.handlers.readFigures({ kind, day })).figures;
const cell = (figures: Figures, list: ListId, id: string) => figures.lists?.[list].find((line) => line.id === id)?.cell;
const counted = async (): Promise<number> =>
  value(await open.handlers.readAudit({ limit: 500 })).rows.filter(({ event }) => event === 'figures.counted').length;

describe('the figures', () => {
  test('of a month hold its days, today among them, and mask what is small', async () => {
    await log(6);
    await on('2026-10-06T09:00:00.000Z');
    await log(7, 'traffic');
    await log(3);
    const month = await read('month');
    expect(month.totals.contacts).toEqual(exactly(16));
    expect(cell(month, 'nature', 'scam')).toEqual(exactly(9));
    expect(cell(month, 'nature', 'traffic')).toEqual(exactly(7));
    expect(cell(month, 'nature', 'directions')).toEqual(exactly(0));
    expect(month.parts.slice(4, 7).map(({ totals }) => totals.contacts)).toEqual([exactly(6), exactly(10), exactly(0)]);
    await log(2, 'animals');
    expect(cell(await read('month'), 'nature', 'animals')).toEqual(MASKED);
    expect((await read('day')).totals.contacts).toEqual(exactly(12));
    expect((await read('day')).lists).toBeNull();
    expect((await read('week')).parts).toHaveLength(7);
    expect((await read('year')).totals.contacts).toEqual(exactly(18));
  });

  test('follow a correction and a cancellation of an old day, whoever asks first', async () => {
    const contact = await log(8);
    await on('2026-10-20T09:00:00.000Z');
    expect(cell(await read('month'), 'nature', 'scam')).toEqual(exactly(8));
    value(await open.handlers.correctContact({ requestId: randomUUID(), contact, changes: { nature: 'missingPerson' } }));
    expect(cell(await read('month'), 'nature', 'missingPerson')).toEqual(MASKED);
    value(await open.handlers.cancelContact({ requestId: randomUUID(), contact, reason: 'mistake' }));
    expect(cell(await read('month'), 'nature', 'scam')).toEqual(exactly(7));
    expect(cell(await read('month'), 'nature', 'missingPerson')).toEqual(exactly(0));
    expect(await counted()).toBe(3);
    await read('year');
    expect(await counted(), 'nothing new was written').toBe(3);
    expect((await open.health()).baseIntact).toBe(true);
  });

  test('count what the terminal recorded on the local day, and no visit to staff mode', async () => {
    await on('2026-10-07T21:59:00.000Z');
    const ended = { durationMs: 700, verified: true, facts: VISIT_FACTS, rating: null } as const;
    for (let visit = 0; visit < 6; visit += 1) await open.recordVisitEnd({ ...ended, reason: 'button' });
    // Lines are written five visits together.
    for (let visit = 0; visit < 4; visit += 1) await open.recordVisitEnd({ ...ended, reason: 'staffLeft' });
    await on('2026-10-07T22:01:00.000Z');
    for (let call = 0; call < 5; call += 1) value(await open.handlers.callGendarme({ visitId: randomUUID(), confidential: true }));
    const month = await read('month', '2026-10-31');
    expect(month.totals).toMatchObject({ visits: exactly(6), calls: exactly(5), deposits: exactly(0) });
    expect(cell(month, 'hour', '23')).toEqual(exactly(6));
    expect(cell(month, 'locale', VISIT_FACTS.locale)).toEqual(exactly(6));
    expect(month.parts[6]?.totals).toMatchObject({ visits: exactly(6), calls: exactly(0) });
    expect(month.parts[7]?.totals).toMatchObject({ visits: exactly(0), calls: exactly(5) });
  });

  test('of a month that is over hold the visits that still waited to be written with others', async () => {
    await on('2026-10-31T15:00:00.000Z');
    for (let visit = 0; visit < 9; visit += 1)
      await open.recordVisitEnd({ durationMs: 700, verified: true, facts: VISIT_FACTS, rating: null, reason: 'button' });
    await on('2026-11-01T08:00:00.000Z');
    expect((await read('month', '2026-10-31')).totals.visits).toEqual(exactly(9));
  });

  test('are asked for by nobody while staff mode is locked', async () => {
    value(await open.handlers.lockStaff({}));
    expect(refusal(await open.handlers.readFigures({ kind: 'month', day: null }))).toBe('notAllowed');
  });
});

describe('the sheet of a month', () => {
  test('is the head’s, and of a month that is over', async () => {
    await log(9);
    expect(refusal(await open.monthSheet('2026-10-05'))).toBe('conflict');
    await on('2026-11-01T09:00:00.000Z');
    const sheet = value(await open.monthSheet('2026-10-05'));
    expect(sheet.figures.totals.contacts).toEqual(exactly(9));
    await open.recordSheet(sheet);
    const written = value(await open.writeSheet(sheet, Buffer.from('%PDF-1.7')));
    expect(written.fileName).toBe('chiffres-2026-10.pdf');
    expect(readFileSync(join(place.folder, 'export', written.fileName), 'utf8')).toBe('%PDF-1.7');
    const { rows } = value(await open.handlers.readAudit({ limit: 2 }));
    expect(rows.map(({ event, facts }) => [event, facts])).toEqual([
      ['figures.exported', { month: 10, year: 2026 }],
      ['figures.printed', { month: 10, year: 2026 }],
    ]);
    await unlock(open, AGENT);
    expect(refusal(await open.monthSheet('2026-10-05'))).toBe('notAllowed');
  });
});
