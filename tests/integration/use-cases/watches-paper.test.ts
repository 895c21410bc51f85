/** The papers of a watch, from the handlers of the terminal to what would reach the printer. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinHouse } from '../../../electron/boot/join-house.ts';
import type { House as TerminalHouse } from '../../../electron/boot/house.ts';
import { createPrintDesk } from '../../../electron/print/print-desk.ts';
import { noSpooler } from '../../../electron/print/spooler.ts';
import { splitGuarded } from '../../../shared/flow/guarded.ts';
import { toHtml } from '../../../shared/paper/html.ts';
import type { PaperDocument } from '../../../shared/paper/model.ts';
import { ok } from '../../../shared/result.ts';
import { findService } from '../../../shared/services/index.ts';
import { selfTestOver } from './self-test-support.ts';
import { configWith, refusal, scratch, standingClock, unlock, value } from './support.ts';
import { audit, EXAMPLE_DAY, pass, register, textsIn, unit, WATCH_EXAMPLES, type Unit } from './watch-support.ts';

const place = { folder: '', remove: () => {} };
let clock = standingClock(EXAMPLE_DAY);
let here: Unit;
let terminal: TerminalHouse;
let printed: { readonly title: string; readonly page: string; readonly lines: readonly string[] }[];
let pages: PaperDocument[];

beforeEach(async () => {
  Object.assign(place, scratch());
  clock = standingClock(EXAMPLE_DAY);
  here = await unit(join(place.folder, 'here'), clock, {}, { findService });
  printed = [];
  pages = [];
  const desk = createPrintDesk({
    pdfMaker: {
      toPdf: async (document) => {
        pages.push(document);
        return Buffer.from('%PDF');
      },
    },
    spooler: {
      ...noSpooler,
      submit: async (_, { title }) => {
        const lines = (await audit(here.open)).map(({ event }) => event);
        printed.push({ title, page: pages.map(toHtml).at(-1) ?? '', lines });
        return ok({ job: String(printed.length) });
      },
      state: async () => 'printed',
    },
    hasPrinter: () => true,
    now: () => new Date('2026-11-23T09:00:00.000Z'),
    audit: () => undefined,
    announce: () => undefined,
    failed: () => undefined,
    point: configWith().point,
    receiptSheet: 'a4',
    sleep: async () => undefined,
  });
  terminal = joinHouse({
    house: here.open,
    desk,
    selfTest: selfTestOver(here.open, place.folder, clock).selfTest,
    findService,
    loaded: { file: null, config: configWith(), faults: [] },
    liveVisit: () => null,
    now: clock.now,
    called: () => undefined,
    faceChanged: () => undefined,
    ownDisplay: () => false,
    log: () => undefined,
    runtime: { electronVersion: '25.1.1', trialRuntime: true },
  });
});
afterEach(async () => {
  await here.open.close();
  place.remove();
});

const sheetLines = async () => (await audit(here.open)).filter(({ event }) => event === 'watch.sheetPrinted').map(({ facts }) => facts);

test.each(WATCH_EXAMPLES)(
  '[PAR-96] what opens doors is on a patrol sheet only when asked for, and never on a fair copy: %s',
  async (_, service, answers) => {
    const { reference } = await register(here.open, answers, service);
    await pass(here.open, reference, 'anomaly', 'Volet ouvert');
    value(await terminal.handlers.printPatrolSheet({ reference, withGuarded: false }));
    value(await terminal.handlers.printPatrolSheet({ reference, withGuarded: true }));
    value(await terminal.handlers.printFairCopy({ reference }));
    const [plain, asked, fairCopy] = printed;
    const secrets = textsIn(splitGuarded(service, answers).guarded);
    for (const secret of secrets) {
      expect(plain?.page).not.toContain(secret);
      expect(asked?.page).toContain(secret);
      expect(fairCopy?.page).not.toContain(secret);
    }
    for (const sheet of [plain, asked]) {
      expect(sheet?.title).toBe('Fiche de patrouille');
      expect(sheet?.page).toContain('Volet ouvert');
    }
    expect(await sheetLines()).toEqual([
      { guarded: true, reference },
      { guarded: false, reference },
    ]);
  },
);

test('[PAR-96] the line of a sheet is kept before anything leaves', async () => {
  const [, service, answers] = WATCH_EXAMPLES[0] ?? [];
  if (service === undefined || answers === undefined) throw new Error('no watch');
  const { reference } = await register(here.open, answers, service);
  value(await terminal.handlers.printPatrolSheet({ reference, withGuarded: true }));
  expect(printed.map(({ lines }) => lines[0])).toEqual(['watch.sheetPrinted']);
});

test('no sheet for what is no watch, for an erased one, or while staff mode is locked', async () => {
  const [, service, answers] = WATCH_EXAMPLES[0] ?? [];
  if (service === undefined || answers === undefined) throw new Error('no watch');
  const { reference } = await register(here.open, answers, service);
  const print = async (which: string) => refusal(await terminal.handlers.printPatrolSheet({ reference: which, withGuarded: true }));
  expect(await print('OT-AAAA-AAAA-A')).toBe('notFound');
  await here.open.handlers.lockStaff({});
  expect(await print(reference)).toBe('notAllowed');
  await unlock(here.open);
  value(await here.open.handlers.changeDepositStatus({ reference, to: 'closed' }));
  expect(await print(reference)).toBe('accepted');
  expect(printed.at(-1)?.page).toContain('close par l’unité');
  value(await here.open.handlers.changeDepositStatus({ reference, to: 'erased' }));
  expect(await print(reference)).toBe('conflict');
  expect(printed).toHaveLength(1);
});
