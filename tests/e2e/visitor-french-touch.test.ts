/** A visitor's whole way by touch in French, then the gendarme's, up to the paper and the sealed file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/flow/definition.ts';
import { summarise } from '../../shared/flow/summary.ts';
import { charterFr } from '../../shared/i18n/charter.fr.ts';
import { flowFr } from '../../shared/i18n/flow.fr.ts';
import { shellFr } from '../../shared/i18n/shell.fr.ts';
import { staffFr } from '../../shared/i18n/staff.fr.ts';
import type { DepositRow } from '../../shared/ipc/deposits.ts';
import { fr as fieldWordsFr } from '../../shared/fields/words/fr.ts';
import { receiptQrText } from '../../shared/paper/receipt-qr.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { addDays } from '../../shared/time/calendar.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { codeCells, codePathCells } from '../fixtures/journey-codes.ts';
import { openWithAge, paperFacts, paperText, papersIn } from '../fixtures/journey-files.ts';
import { byId } from '../fixtures/journey-hand.ts';
import { AGENT, PATIENT, newFolder, seedUnit, value } from '../fixtures/journey-seed.ts';
import { saidBy } from '../fixtures/journey-traces.ts';
import { fairCopy, openDeposit, openStaff, type Desk } from '../fixtures/journey-staff.ts';
import {
  answerStep,
  enter,
  goOn,
  keepCard,
  openCard,
  question,
  rate,
  refused,
  startForm,
  stepOf,
  submit,
  visitorOn,
  type Visitor,
} from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

const WRONG_IMEI = '490154203237519';
const RIGHT_IMEI = '490154203237518';

const vesoul = { in: 'france', code: '70550', name: 'Vesoul', postcode: '70000' } as const;
const pusey = { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' } as const;
const { today } = localNow(new Date());
const yesterday = addDays(today, -1);

/** What this visitor says; the form is to hand over exactly this. */
const ANSWERS = {
  capacity: 'victim',
  adult: 'yes',
  inProgress: 'no',
  violence: 'none',
  authorKnown: 'no',
  nature: 'phoneTheft',
  moment: { shape: 'exact', fromDate: yesterday, fromTime: '14:30', toDate: '', toTime: '' },
  placeType: 'shoppingCentre',
  commune: pusey,
  placeDetail: 'Allée B, à gauche',
  narrative: 'Mon sac était ouvert.\nOn m’a pris mon téléphone : 420 € !',
  modus: ['pickpocket'],
  objects: [{ type: 'phone', phoneKind: 'phone', brand: 'Exemple', imei: RIGHT_IMEI, value: '420.00' }],
  insured: 'unknown',
  birthName: 'Exemple',
  firstNames: 'Zoé, Anaïs',
  birthDate: '1984-05-17',
  birthPlace: vesoul,
  nationality: 'FR',
  homeAddress: '1 rue du Puits',
  homeCommune: vesoul,
  mobile: '+33639980012',
  email: 'zoe@example.org',
  unit: 'here',
  slot: { kind: 'toConfirm', halfDays: ['tueAm', 'satPm'] },
  specialNeeds: ['companion'],
} as const satisfies Answers;

const data = newFolder('data');
const papers = newFolder('papers');
const exports_ = newFolder('exports');
let kiosk: Kiosk;
let visitor: Visitor;
let recoveryKey = '';
let reference = '';
let shownCode = '';

beforeAll(async () => {
  recoveryKey = await seedUnit(data.path);
  kiosk = await launchKiosk({
    dataDir: data.path,
    config: { session: PATIENT, printer: { kind: 'trial', folder: papers.path }, exportFolder: exports_.path },
  });
});
afterAll(async () => {
  await kiosk.close();
  for (const folder of [data, papers, exports_]) folder.remove();
});

const step = async (id: keyof typeof preComplaint.words.fr.steps, answers: Answers = ANSWERS): Promise<void> => {
  await answerStep(visitor, stepOf(id), answers);
  await goOn(visitor, id);
};

describe('the visitor', () => {
  it('[PAR-01] wakes the screen by two quick touches that press nothing of the home screen', async () => {
    const first = await enter(kiosk);
    const tile = await first.page.locator('.tile').first().boundingBox();
    if (tile === null) throw new Error('the home screen has no tile');
    await first.touch('#foot-end');
    const attract = await kiosk.ready();
    await attract.evaluate(() => {
      const clicked: string[] = [];
      Reflect.set(window, 'clicked', clicked);
      window.addEventListener(
        'click',
        (event) => clicked.push(event.target instanceof Element ? (event.target.closest('button')?.className ?? '') : ''),
        true,
      );
    });
    const at = [tile.x + tile.width / 2, tile.y + tile.height / 2] as const;
    await kiosk.tapAt(attract, ...at);
    await kiosk.tapAt(attract, ...at);
    visitor = visitorOn(kiosk, await kiosk.screen('home'));
    // The accessibility panel opens and closes: had a tile been pressed, its screen would be there by now.
    await visitor.touch('#foot-access');
    await visitor.at('access');
    await visitor.touch(visitor.page.locator('.dialog__actions button'));
    await visitor.page.locator('[data-screen="access"]').waitFor({ state: 'detached' });
    expect(await visitor.page.locator('[data-screen]').evaluateAll((all) => all.map((each) => each.getAttribute('data-screen')))).toEqual([
      'home',
    ]);
    const clicked: unknown = await visitor.page.evaluate((): unknown => Reflect.get(window, 'clicked'));
    expect(clicked).not.toContainEqual(expect.stringContaining('tile'));
  });

  it('[PAR-02] answers four questions and is led to the pre-complaint', async () => {
    await visitor.touch(visitor.page.getByRole('button', { name: shellFr.home.orientation }));
    for (const [question, option] of [
      ['danger', 'no'],
      ['family', 'goods'],
      ['situation', 'none'],
      ['manner', 'here'],
    ] as const) {
      await visitor.at(`orientation-${question}`);
      await visitor.touch(`#option-${option}`);
    }
    await visitor.at('destination-preComplaint');
    await visitor.touch('#to-service');
    await visitor.at('before');
    expect(await visitor.page.locator('.hide-code').innerText()).toMatch(/^\d{4}$/);
    await startForm(visitor);
  });

  it('[PAR-03] says what happened, where and when', async () => {
    await step('capacity');
    await step('safety');
    await step('nature');
    await visitor.at('step-when');
    await visitor.touch(visitor.page.getByRole('button', { name: flowFr.moment.yesterday }).first());
    await visitor.type(byId('moment-time-hour'), '1430');
    await goOn(visitor, 'when');
    await step('where');
    await step('narrative');
    await step('modus');
  });

  it('[PAR-04] reads at once that an IMEI is wrong, mends it, and adds the card', async () => {
    const field = stepOf('objects').fields.find((each) => each.kind === 'items');
    if (field?.kind !== 'items') throw new Error('objects are no list');
    await visitor.at('step-objects');
    await openCard(visitor, field, 'phone');
    await visitor.touch(byId('phoneKind-phone'));
    await visitor.type(byId('brand'), 'Exemple');
    await visitor.type(byId('imei'), WRONG_IMEI);
    const advice = visitor.page.locator(byId('imei-advice'));
    await advice.waitFor();
    expect(await advice.innerText()).toBe(fieldWordsFr.faults.imeiCheck);
    await visitor.touch(byId('objects-keep'));
    await visitor.page.locator('.summary').waitFor();
    expect(await visitor.page.locator('.summary__link').allInnerTexts()).toEqual([
      `${preComplaint.words.fr.fields.imei.label} – ${fieldWordsFr.faults.imeiCheck}`,
    ]);
    await visitor.touch(byId('imei'));
    await visitor.erase(byId('imei'));
    await visitor.keys(RIGHT_IMEI);
    await visitor.page.locator(byId('imei-error')).waitFor({ state: 'detached' });
    await visitor.type(byId('value'), '420');
    await keepCard(visitor, field);
    await goOn(visitor, 'objects');
  });

  it('[PAR-05] gives what only a signed complaint will need, last of all', async () => {
    await step('loss');
    await step('clues');
    await visitor.at('step-identity');
    await visitor.type(byId('birthName'), 'Exemple');
    await visitor.press('next');
    await visitor.press('next');
    await visitor.keys('Zoé, Ana');
    await visitor.hold('i', 'ï');
    await visitor.keys('s');
    expect(await visitor.page.locator(byId('firstNames')).inputValue()).toBe('Zoé, Anaïs');
    await goOn(visitor, 'identity');
    await step('birth');
    await step('home');
    await refused(visitor);
    expect(await visitor.page.locator('.summary__link').allInnerTexts()).toEqual([
      expect.stringContaining(preComplaint.words.fr.faults.phoneNeeded),
    ]);
    await step('contact');
    await step('appointment');
    await step('needs');
  });

  it('[PAR-06] reviews, is asked for the consents, and deposits', async () => {
    await visitor.at('review');
    const body = await visitor.page.locator('.page').innerText();
    expect(body).not.toContain('Zoé');
    await visitor.touch(visitor.page.getByRole('button', { name: flowFr.review.show, exact: true }));
    const shown = await visitor.page
      .locator('.review__line')
      .evaluateAll((lines) => lines.map((line) => [line.querySelector('dt')?.textContent, line.querySelector('dd')?.textContent]));
    const expected = summarise(preComplaint, ANSWERS, 'fr').flatMap((section) => [
      ...section.lines.map(({ label, value: text }) => [label, text]),
      ...section.items.flatMap((item) => [[item.title, ''], ...item.lines.map(({ label, value: text }) => [label, text])]),
    ]);
    expect(shown).toEqual(expected);
    await visitor.touch('#submit');
    await visitor.page.locator('.summary').waitFor();
    expect(await visitor.page.locator('.summary__link').count()).toBe(preComplaint.consents.length);
    expect(await visitor.page.locator('[data-screen="receipt"]').count()).toBe(0);
    reference = await submit(visitor);
    expect(reference).toMatch(/^PP-/);
    shownCode = (await visitor.page.locator('.qr path').getAttribute('d')) ?? '';
    const text = await visitor.page.locator('.page').innerText();
    for (const part of [preComplaint.words.fr.receipt.isNot, flowFr.receipt.slotToConfirm, preComplaint.words.fr.receipt.bring.imei])
      expect(text).toContain(part);
  });

  it('[PAR-07] reads "printed" only once the paper is there, then ends', async () => {
    expect(papersIn(papers.path)).toEqual([]);
    // Whatever the screen says from now on is kept in order.
    await visitor.page.evaluate(() => {
      const said: string[] = [];
      Reflect.set(window, 'said', said);
      new MutationObserver(() => said.push(document.querySelector('.page')?.textContent ?? '')).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    await visitor.touch(visitor.page.getByRole('button', { name: flowFr.receipt.print, exact: true }));
    await visitor.page.locator('.notice--done', { hasText: flowFr.receipt.printed }).waitFor();
    const [paper, ...others] = papersIn(papers.path);
    expect(others).toEqual([]);
    expect(paperText(paper ?? '')).toContain(reference);
    const said: unknown = await visitor.page.evaluate((): unknown => Reflect.get(window, 'said'));
    expect(said).toEqual(expect.arrayContaining([expect.stringContaining(flowFr.receipt.printing)]));
    await visitor.touch(visitor.page.getByRole('button', { name: flowFr.receipt.done }));
  });

  it('[PAR-166] is shown the charter from the question that follows, and comes back to it', async () => {
    await question(visitor);
    await visitor.touch('#charter');
    await visitor.at('charter');
    expect(await visitor.page.locator('.charter li').count()).toBe(charterFr.commitments.length);
    expect(await visitor.page.locator('.page').innerText()).toContain(charterFr.mark);
    await visitor.touch('#foot-back');
  });

  it('[PAR-164] says how it was by two touches, on a screen that holds nothing of the visit any more', async () => {
    await question(visitor);
    const said = await saidBy(visitor.page);
    for (const part of [said.drawn, said.read, said.held]) expect(part).not.toContain(reference);
    await rate(visitor, 'verySatisfied');
    await visitor.touch('#rate-listening');
    const wiped = await kiosk.logged(({ event, reason }) => event === 'visitWiped' && reason === 'receiptRead');
    expect(wiped['verified']).toBe(true);
  });
});

describe('the gendarme', () => {
  let desk: Desk;
  let row: DepositRow;

  it('[PAR-38] finds the deposit by its reference and reads what the visitor typed', async () => {
    desk = await openStaff(kiosk, AGENT);
    await desk.type('#inbox-search', reference);
    await desk.page.locator('.table__open', { hasText: reference }).waitFor();
    const listed = value(await desk.page.evaluate((search) => window.kiosk.listDeposits({ status: null, search }), reference));
    expect(listed.rows).toHaveLength(1);
    const [found] = listed.rows;
    if (found === undefined) throw new Error('not found');
    row = found;
    expect(row).toMatchObject({ status: 'received', locale: 'fr', slot: { kind: 'toConfirm' } });
    expect(row.completeness).toBeGreaterThan(50);
    await openDeposit(desk, reference);
    const rows = await fairCopy(desk.page);
    const expected = summarise(preComplaint, ANSWERS, 'fr').flatMap((section) => [
      ...section.lines,
      ...section.items.flatMap((item) => item.lines),
    ]);
    expect(rows.map(({ question, french }) => [question, french])).toEqual(expected.map(({ label, value: text }) => [label, text]));
    const asked = await desk.page.locator('.card', { hasText: staffFr.deposit.ask }).locator('li').allInnerTexts();
    expect(asked).toEqual(preComplaint.missing(ANSWERS).map((key) => preComplaint.words.fr.missing[key]));
  });

  it('[PAR-39] knows the code on the receipt: it holds the receipt itself', () => {
    const config = { name: "Point d'accueil de la gendarmerie", place: 'Oasis III, Pusey' };
    const receipt = {
      reference,
      service: row.service,
      mode: 'sealed',
      receivedAt: row.receivedAt,
      eraseAfter: row.eraseAfter,
      bring: preComplaint.whatToBring(ANSWERS),
      slot: row.slot,
      period: null,
      code: null,
      calendar: null,
    } as const;
    const text = receiptQrText(receipt, preComplaint, 'fr', config);
    expect(text).toContain(reference);
    const code = encode(text, { ecc: 'M', border: 4 });
    expect(codePathCells(shownCode, code.size)).toBe(codeCells(code.data));
  });

  it('[PAR-40] follows the deposit from received to signed', async () => {
    await desk.touchButton(staffFr.statusActs.appointment);
    await desk.page.getByText(staffFr.deposit.changed(staffFr.statuses.appointment)).waitFor();
    await desk.touchButton(staffFr.statusActs.signed);
    await desk.touchButton(staffFr.deposit.confirmAct.signed);
    await desk.page.getByText(staffFr.deposit.changed(staffFr.statuses.signed)).waitFor();
    expect(await desk.page.locator('.staff-status').innerText()).toBe(staffFr.statuses.signed);
    const opened = value(await desk.page.evaluate((found) => window.kiosk.openDeposit({ reference: found }), reference));
    expect(opened.history.map(({ status, agent }) => [status, agent])).toEqual([
      ['received', null],
      ['appointment', AGENT.name],
      ['signed', AGENT.name],
    ]);
    expect(opened.answers).toEqual(ANSWERS);
  });

  it('[PAR-41] prints the fair copy: the words are on the paper, no name is in its metadata', async () => {
    const before = papersIn(papers.path);
    await desk.touchButton(staffFr.deposit.print);
    await desk.page.locator('.notice--done', { hasText: staffFr.deposit.printed }).waitFor();
    const [paper] = papersIn(papers.path).filter((path) => !before.includes(path));
    const text = paperText(paper ?? '');
    for (const part of [reference, 'Exemple', 'Zoé, Anaïs', '49 015420 323751 8', 'On m’a pris mon téléphone', 'Allée B, à gauche'])
      expect(text).toContain(part);
    const facts = paperFacts(paper ?? '');
    for (const name of ['Exemple', 'Zoé', 'Anaïs', AGENT.name]) expect(facts).not.toContain(name);
  });

  it('[PAR-42] exports a file that the standard age program opens with the recovery key', async () => {
    await desk.touchButton(staffFr.deposit.export);
    await desk.page.getByText(`${reference}.age`).waitFor();
    const identity = join(data.path, 'recovery.txt');
    writeFileSync(identity, `${recoveryKey}\n`, { mode: 0o600 });
    const file = join(exports_.path, `${reference}.age`);
    expect(readFileSync(file).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    const opened: unknown = JSON.parse(openWithAge(identity, file));
    expect(opened).toMatchObject({ reference, service: 'preComplaint', version: preComplaint.version, locale: 'fr', answers: ANSWERS });
  });
});
