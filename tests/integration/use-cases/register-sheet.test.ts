/** The sheets of the register on a real encrypted base, and the files that are made of them. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../../../electron/use-cases/index.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import { ORDINARY_CONTACT } from '../../../shared/register/contact.ts';
import { VISITS_TOGETHER } from '../../../shared/register/visit-lines.ts';
import type { SheetChoice } from '../../../shared/sheets/sheet.ts';
import { configWith, house, HEAD, refusal, scratch, setUp, standingClock, unlock, value, type Clock, VISIT_FACTS } from './support.ts';

const place = { folder: '', remove: () => {} };
let clock: Clock;
let open: House;
const folder = () => join(place.folder, 'export');
const noPdf = async () => null;

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock('2026-11-22T22:50:00.000Z');
  open = await house(place.folder, clock, {
    config: configWith({ vault: { keySource: 'file' }, exportFolder: folder() }),
    communeName: (code) => (code === '70428' ? 'Pusey' : null),
  });
  await setUp(open);
  await unlock(open);
});
afterEach(async () => {
  await open.close();
  place.remove();
});

const DAY: SheetChoice = { period: 'day', day: '2026-11-22' };
const MONTH: SheetChoice = { period: 'month', month: '2026-11' };

const log = async (facts: Partial<Request<'logContact'>['facts']> = {}) =>
  value(
    await open.handlers.logContact({
      requestId: randomUUID(),
      facts: { ...ORDINARY_CONTACT, channel: 'desk', nature: 'directions', outcome: 'informed', ...facts },
    }),
  );
const sheet = async (choice: SheetChoice) => value(await open.handlers.readSheet({ sheet: choice }));
const lines = (name: string): readonly (readonly string[])[] =>
  parse(readFileSync(join(folder(), name)), { bom: true, delimiter: ';' }).slice(1);
const audited = async () => value(await open.handlers.readAudit({ limit: 500 })).rows.filter(({ event }) => event.startsWith('sheet.'));

describe('a sheet', () => {
  test('holds the local days that it is of, contacts and what the terminal recorded', async () => {
    await log({ commune: '70428' });
    const ended = { reason: 'button', durationMs: 100, verified: true, facts: VISIT_FACTS, rating: null } as const;
    for (let visit = 0; visit < VISITS_TOGETHER; visit += 1) await open.recordVisitEnd(ended);
    clock.set('2026-11-22T23:10:00.000Z');
    await unlock(open);
    await log();
    await open.handlers.callGendarme({ visitId: randomUUID(), confidential: false });
    const today = await sheet(DAY);
    expect(today).toMatchObject({ totals: { contacts: 1, terminal: { visits: VISITS_TOGETHER, calls: 0 } }, names: { 70428: 'Pusey' } });
    expect((await sheet({ period: 'day', day: '2026-11-23' })).totals).toMatchObject({ contacts: 1, terminal: { visits: 0, calls: 1 } });
    expect(await sheet({ period: 'day', day: '2026-11-24' })).toMatchObject({ totals: { contacts: 0 }, contacts: [] });
    expect((await sheet(MONTH)).totals).toMatchObject({ contacts: null, natures: [] });
    for (let number = 0; number < 5; number += 1) await log();
    expect((await sheet(MONTH)).totals.contacts).toBe(7);
    expect((await sheet({ period: 'month', month: '2026-12' })).totals.contacts).toBe(0);
  });

  test('is for an agent only', async () => {
    await open.handlers.lockStaff({});
    expect(refusal(await open.handlers.readSheet({ sheet: DAY }))).toBe('notAllowed');
    expect(refusal(await open.exportSheet(DAY, 'csv', noPdf))).toBe('notAllowed');
  });
});

describe('a file', () => {
  test('of the lines is UTF-8 with its mark, semicolons, CRLF, and holds each contact as it stands', async () => {
    await log({ note: 'Vélo ; "bleu"', commune: '70428' });
    const { id } = await log({ note: '=1+1', commune: '01004' });
    value(await open.handlers.correctContact({ requestId: randomUUID(), contact: id, changes: { language: 'de' } }));
    value(await open.handlers.cancelContact({ requestId: randomUUID(), contact: id, reason: 'mistake' }));
    expect(value(await open.exportSheet(DAY, 'csv', noPdf))).toEqual({ fileName: 'registre-2026-11-22.csv' });
    const bytes = readFileSync(join(folder(), 'registre-2026-11-22.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').split('\r\n')).toHaveLength(4);
    expect(bytes.includes(HEAD.name)).toBe(false);
    const [first = [], second = []] = lines('registre-2026-11-22.csv');
    expect(first.slice(0, 5)).toEqual(['2026-11-22', '23:50', 'Sur place', 'Renseignement, itinéraire', 'Renseigné']);
    expect([first[10], first[11]]).toEqual(['Pusey (70428)', 'Vélo ; "bleu"']);
    expect([second[7], second[10], second[11], second[14], second[15]]).toEqual(['Allemand', 'INSEE 01004', "'=1+1", '1', 'Annulé']);
  });

  test('never takes the place of another one, is noted in the journal, and leaves no draft', async () => {
    mkdirSync(folder());
    writeFileSync(join(folder(), 'REGISTRE-2026-11.CSV'), 'of another program');
    expect(value(await open.exportSheet(MONTH, 'csv', noPdf)).fileName).toBe('registre-2026-11-2.csv');
    expect(value(await open.exportSheet(MONTH, 'csv', noPdf)).fileName).toBe('registre-2026-11-3.csv');
    expect(value(await open.exportSheet(MONTH, 'pdf', async () => Buffer.from('%PDF'))).fileName).toBe('registre-2026-11.pdf');
    expect(readdirSync(folder()).sort()).toEqual([
      'REGISTRE-2026-11.CSV',
      'registre-2026-11-2.csv',
      'registre-2026-11-3.csv',
      'registre-2026-11.pdf',
    ]);
    expect(readFileSync(join(folder(), 'REGISTRE-2026-11.CSV'), 'utf8')).toBe('of another program');
    await open.recordSheetPrint(DAY);
    expect((await audited()).map(({ event, facts }) => [event, facts])).toEqual([
      ['sheet.printed', { of: '2026-11-22' }],
      ['sheet.exported', { of: '2026-11', format: 'pdf' }],
      ['sheet.exported', { of: '2026-11', format: 'csv' }],
      ['sheet.exported', { of: '2026-11', format: 'csv' }],
    ]);
  });

  test('is not made where nothing is configured, where it cannot be laid out, or where the folder refuses it', async () => {
    expect(refusal(await open.exportSheet(DAY, 'pdf', noPdf))).toBe('printFailed');
    writeFileSync(folder(), 'no folder');
    expect(refusal(await open.exportSheet(DAY, 'csv', noPdf))).toBe('unexpected');
    await open.close();
    open = await house(place.folder, clock);
    await unlock(open);
    expect(refusal(await open.exportSheet(DAY, 'csv', noPdf))).toBe('conflict');
    expect(await audited()).toEqual([]);
  });
});
