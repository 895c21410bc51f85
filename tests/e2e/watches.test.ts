/** A watch from the first touch to the last day: the family, the shop, the patrol, and what is left when it is over. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSAGE_OUTCOMES } from '../../shared/watch/changes.ts';
import type { Answers, ServiceDefinition } from '../../shared/flow/definition.ts';
import { watchesFr } from '../../shared/i18n/staff-watches.fr.ts';
import { ticketFr } from '../../shared/i18n/ticket.fr.ts';
import { parseCode } from '../../shared/reference.ts';
import { holidayWatch } from '../../shared/services/holidayWatch/definition.ts';
import { shopWatch } from '../../shared/services/shopWatch/definition.ts';
import { addDays } from '../../shared/time/calendar.ts';
import { formatDate } from '../../shared/time/format.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { laterBy } from '../fixtures/journey-clock.ts';
import { filesHolding, papersIn, paperText } from '../fixtures/journey-files.ts';
import { AGENT, PATIENT, newFolder, openHouseOf, seedUnit, value } from '../fixtures/journey-seed.ts';
import { leaveStaff, openStaff, type Desk } from '../fixtures/journey-staff.ts';
import { canary, enter, goTo, leaveReceipt, openForm, startForm, submit, type Visitor } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

const { today } = localNow(new Date());
const GATE = `Portail ${canary()}`;
const STREET = `3 rue ${canary()}`;
const NOTE = `Volet ouvert ${canary()}`;

/** A family leaves in five days for two weeks; the answers of the shortest path and a gate code. */
const FAMILY: Answers = {
  ...holidayWatch.examples.minimal,
  address: STREET,
  more: ['code'],
  accessCode: GATE,
  period: { shape: 'interval', fromDate: addDays(today, 5), fromTime: '', toDate: addDays(today, 19), toTime: '' },
};
/** Days that pass until the family is back, and until everything of it is due for erasure. */
const [BACK, GONE] = [9, 40] as const;
const returned = addDays(today, BACK);

const SHOP: Answers = {
  ...shopWatch.examples.minimal,
  period: { shape: 'interval', fromDate: addDays(today, 3), fromTime: '', toDate: addDays(today, 10), toTime: '' },
};

const ZONES = [
  { zone: 'gendarmerie', departments: ['70'], source: 'essai', verifiedOn: today, expiresOn: null },
  { zone: 'police', communes: ['70550'], source: 'essai', verifiedOn: today, expiresOn: null },
] as const;

const data = newFolder('data');
const papers = newFolder('papers');
let kiosk: Kiosk;
let family = '';
let code = '';
let shop = '';

/** A kiosk `days` ahead of today, on the same data. */
const start = async (days: number): Promise<ReturnType<typeof laterBy>> => {
  const clock = laterBy(days, papers.path);
  kiosk = await launchKiosk({
    dataDir: data.path,
    config: { session: PATIENT, zones: ZONES, printer: { kind: 'trial', folder: papers.path } },
    ...(days === 0 ? {} : { before: clock.before }),
  });
  if (days > 0) await clock.move(await kiosk.ready());
  return clock;
};

beforeAll(async () => {
  await seedUnit(data.path);
  await start(0);
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
  papers.remove();
});

/** Registers by touch and prints the receipt. Returns the reference and the words of the paper. */
async function register(
  definition: ServiceDefinition,
  answers: Answers,
): Promise<{ readonly reference: string; readonly paper: string; readonly visitor: Visitor }> {
  const visitor = await enter(kiosk);
  await openForm(visitor, definition);
  await startForm(visitor);
  await goTo(visitor, answers, 'review', definition);
  const reference = await submit(visitor, definition);
  const before = papersIn(papers.path);
  await visitor.touch(visitor.page.locator('.page .btn--secondary').first());
  await visitor.page.locator('.notice--done').waitFor();
  const [file] = papersIn(papers.path).filter((path) => !before.includes(path));
  return { reference, paper: file === undefined ? '' : paperText(file), visitor };
}

const end = async ({ page }: Visitor): Promise<void> => {
  await page.locator('.page .btn--primary').last().click();
  await kiosk.ready();
};

describe('a family', () => {
  it('[PAR-84] registers its absence in French, by touch, and leaves with the code on paper', async () => {
    const { reference, paper, visitor } = await register(holidayWatch, FAMILY);
    family = reference;
    code = parseCode(/[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]/.exec(paper)?.[0] ?? '') ?? '';
    expect(code).not.toBe('');
    expect(paper).toContain(family);
    expect(paper).toContain(formatDate(addDays(today, 19), 'fr').replaceAll('\u00A0', ' '));
    const shown = await visitor.page.locator('.page').innerText();
    expect(shown).not.toContain(code);
    for (const secret of [GATE, STREET]) {
      expect(shown).not.toContain(secret);
      expect(paper).not.toContain(secret);
      expect(filesHolding(data.path, secret)).toEqual([]);
    }
    await leaveReceipt(visitor);
    expect(filesHolding(data.path, code)).toEqual([]);
  });

  it('[PAR-85] a shopkeeper registers a closure the same way', async () => {
    const { reference, visitor } = await register(shopWatch, SHOP);
    shop = reference;
    expect(shop).toMatch(/^OE-/);
    await leaveReceipt(visitor);
  });
});

describe('the patrol', () => {
  let desk: Desk;

  it('[PAR-86] finds the home under the coming days, without what opens its gate', async () => {
    desk = await openStaff(kiosk, AGENT);
    await desk.section('watches');
    await desk.touch(desk.page.locator('.staff-moment', { hasText: watchesFr.list.moments.soon }));
    const rows = desk.page.locator('.table__open');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(2);
    await desk.touch(desk.page.locator('.table__open', { hasText: STREET }));
    await desk.at('watch');
    await desk.page.locator('.staff-watch__head').waitFor();
    expect(await desk.page.locator('.staff').innerText()).not.toContain(GATE);
  });

  it('[PAR-86] logs a passage with one more touch, then an anomaly with a note', async () => {
    await desk.touchButton(watchesFr.outcomes.nothing);
    await desk.touchButton(watchesFr.passage.another);
    await desk.touchButton(watchesFr.outcomes.anomaly);
    await desk.type('#passage-note', NOTE);
    await desk.touchButton(watchesFr.passage.keepAnomaly);
    await desk.page.locator('.staff-passage .notice--done').waitFor();
    const opened = value(await desk.page.evaluate((reference) => window.kiosk.openWatch({ reference }), family));
    expect(opened.changes.map(({ change }) => change.kind === 'passage' && change.outcome)).toEqual([...PASSAGE_OUTCOMES]);
    expect(opened.row).toMatchObject({ passages: 2, anomalies: 1, zone: 'gendarmerie' });
    expect(filesHolding(data.path, NOTE)).toEqual([]);
  });

  it('[PAR-86] prints the sheet without the gate code, sees the code on request, and both are in the journal', async () => {
    const before = papersIn(papers.path);
    await desk.touchButton(watchesFr.watch.print);
    await expect.poll(() => papersIn(papers.path).length).toBe(before.length + 1);
    const [sheet = ''] = papersIn(papers.path).filter((path) => !before.includes(path));
    await expect.poll(() => paperText(sheet)).toContain(STREET);
    expect(paperText(sheet)).not.toContain(GATE);
    await desk.touch(desk.page.locator('button', { hasText: watchesFr.guarded.ask }));
    await expect.poll(() => desk.page.locator('.staff').innerText()).toContain(GATE);
    const { rows } = value(await desk.page.evaluate(() => window.kiosk.readAudit({ limit: 50 })));
    const events = rows.map(({ event }) => event);
    for (const event of ['watch.opened', 'watch.passed', 'watch.sheetPrinted', 'deposit.guardedShown']) expect(events).toContain(event);
    expect(JSON.stringify(rows)).not.toContain(STREET);
    await leaveStaff(kiosk, desk);
  });
});

describe('coming back', () => {
  it('[PAR-84] the family returns early with the receipt', async () => {
    await kiosk.close();
    await start(BACK);
    const visitor = await enter(kiosk);
    await visitor.touch('#ticket');
    await visitor.at('ticket');
    await visitor.type('#ticket-reference', family.replaceAll('-', ''));
    await visitor.type('#ticket-code', code.replaceAll('-', ''));
    await visitor.touch('#open-ticket');
    await visitor.at('ticket-watch');
    expect(await visitor.page.locator('.page').innerText()).not.toContain(STREET);
    await visitor.touch('#ticket-earlyReturn');
    await visitor.at('ticket-early');
    await visitor.touch(visitor.page.getByRole('button', { name: ticketFr.earlyReturn.today, exact: true }));
    await visitor.touch('#continue');
    await visitor.at('ticket-early-confirm');
    await visitor.touch('#confirm-change');
    await visitor.at('ticket-done');
    expect(await visitor.page.locator('.page').innerText()).toContain(formatDate(returned, 'fr'));
    await end(visitor);
  });

  it('[PAR-86] the patrol reads that the family is back, and what the visitor changed', async () => {
    const desk = await openStaff(kiosk, AGENT);
    const { row, changes } = value(await desk.page.evaluate((reference) => window.kiosk.openWatch({ reference }), family));
    expect(row).toMatchObject({ returnedEarly: true, period: { from: addDays(today, 5), to: returned } });
    expect(changes.at(-1)).toMatchObject({ by: null, change: { kind: 'earlyReturn', on: returned } });
    await desk.section('watches');
    await desk.touch(desk.page.locator('.staff-moment', { hasText: watchesFr.list.moments.ending }));
    await desk.touch(desk.page.locator('.table__open', { hasText: STREET }));
    await desk.at('watch');
    await desk.page.getByText(watchesFr.flags.returnedEarly).first().waitFor();
    await leaveStaff(kiosk, desk);
  });
});

describe('after the end', () => {
  it('[PAR-87] the clock moves past the last day of both, and nothing of them is left', async () => {
    await kiosk.close();
    await start(GONE);
    const desk = await openStaff(kiosk, AGENT);
    await desk.section('watches');
    await desk.page.getByText(watchesFr.list.empty).waitFor();
    for (const reference of [family, shop]) {
      const opened = await desk.page.evaluate((each) => window.kiosk.openWatch({ reference: each }), reference);
      expect(opened).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    }
    const purged = value(await desk.page.evaluate(() => window.kiosk.readAudit({ limit: 50 }))).rows.filter(
      ({ event }) => event === 'deposit.purged',
    );
    expect(purged.map(({ facts }) => String(facts['reference'])).toSorted()).toEqual([family, shop].sort());
    await leaveStaff(kiosk, desk);
    const visitor = await enter(kiosk);
    await visitor.touch('#ticket');
    await visitor.type('#ticket-reference', family.replaceAll('-', ''));
    await visitor.type('#ticket-code', code.replaceAll('-', ''));
    await visitor.touch('#open-ticket');
    await visitor.page.getByText(ticketFr.ask.wrong).waitFor();
    await kiosk.close();
    const house = await openHouseOf(data.path);
    expect((await house.health()).baseIntact).toBe(true);
    await house.close();
    for (const secret of [GATE, STREET, NOTE]) expect(filesHolding(data.path, secret)).toEqual([]);
  });
});
