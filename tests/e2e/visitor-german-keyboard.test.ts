/** The same way in German by keyboard alone: after the start there is no touch, no click, no wheel. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { activeSteps } from '../../shared/flow/check.ts';
import type { Answers } from '../../shared/flow/definition.ts';
import { summarise } from '../../shared/flow/summary.ts';
import { flowDe } from '../../shared/i18n/flow.de.ts';
import { staffFr } from '../../shared/i18n/staff.fr.ts';
import { ORIENTATION_WORDS } from '../../shared/services/orientation/words.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { EXAMPLES } from '../../shared/services/preComplaint/examples.ts';
import { typistOn, type Typist } from '../fixtures/journey-keyboard.ts';
import { AGENT, PATIENT, newFolder, seedUnit } from '../fixtures/journey-seed.ts';
import { fairCopy, openDeposit, openStaff } from '../fixtures/journey-staff.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

/** A visitor from abroad, with a list, an interval and a wish. */
const ANSWERS = {
  ...EXAMPLES.minimal,
  nature: 'simpleTheft',
  moment: { shape: 'interval', fromDate: '2026-10-30', fromTime: '19:00', toDate: '2026-10-31', toTime: '07:45' },
  narrative: 'Am Samstagmorgen fehlte die Tasche; größer als üblich, für « 300 € ».',
  modus: ['pickpocket', 'noForce'],
  objects: [
    { type: 'cash', amount: '45.00', currency: 'Schweizer Franken' },
    { type: 'keysBags', label: 'Schlüssel', colour: 'grün' },
  ],
  birthName: 'Weiß-Müller',
  birthPlace: { in: 'abroad', town: 'Köln', country: 'DE' },
  nationality: 'DE',
  email: 'jo@example.org',
  unit: 'nearFacts',
  availability: ['saturday'],
} as const satisfies Answers;

const data = newFolder('data');
let kiosk: Kiosk;
let typist: Typist;
let reference = '';

beforeAll(async () => {
  await seedUnit(data.path);
  kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
});

it('[PAR-08] begins in German and is led by four questions to the form', async () => {
  const page = await kiosk.ready();
  await page.evaluate(() => {
    const pointed: string[] = [];
    Reflect.set(window, 'pointed', pointed);
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) window.addEventListener(type, () => pointed.push(type), true);
  });
  typist = typistOn(page, 'de');
  await typist.enterOn('.attract__language[lang="de"]');
  await typist.at('home');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  await typist.enterOn('.tile--main');
  const words = ORIENTATION_WORDS.de.questions;
  for (const [question, option] of [
    ['danger', 'no'],
    ['family', 'goods'],
    ['situation', 'none'],
    ['manner', 'here'],
  ] as const) {
    await typist.at(`orientation-${question}`);
    expect(await page.locator('h1').innerText()).toBe(words[question]?.title);
    await typist.enterOn(`#option-${option}`);
  }
  await typist.at('destination-preComplaint');
  await typist.enterOn('.page .btn--primary');
  await typist.at('before');
  await typist.enterOn('.page .btn--primary');
});

it('[PAR-08] answers every step', async () => {
  for (const step of activeSteps(preComplaint, ANSWERS)) await typist.passStep(step, ANSWERS);
  await typist.at('review');
  // A hardware keyboard is in use: the one on the screen stays away.
  expect(await typist.page.locator('.keys').count()).toBe(0);
});

it('[PAR-08] reviews in German, consents and deposits', async () => {
  const { page } = typist;
  await typist.enterOn('.page .stack > .btn--secondary');
  const shown = await page
    .locator('.review__line')
    .evaluateAll((lines) => lines.map((line) => [line.querySelector('dt')?.textContent, line.querySelector('dd')?.textContent]));
  const expected = summarise(preComplaint, ANSWERS, 'de').flatMap((section) => [
    ...section.lines.map(({ label, value }) => [label, value]),
    ...section.items.flatMap((item) => [[item.title, ''], ...item.lines.map(({ label, value }) => [label, value])]),
  ]);
  expect(shown).toEqual(expected);
  await typist.enterOn('#submit');
  await page.locator('.summary').waitFor();
  // Focus stands on the summary; its first line leads to the first box.
  await typist.enterOn('.summary__link');
  for (const consent of preComplaint.consents) {
    await typist.tabTo(`#consent-${consent}`);
    await page.keyboard.press('Space');
  }
  await typist.enterOn('#submit');
  await typist.at('receipt');
  reference = await page.locator('.receipt__reference').innerText();
  expect(await page.locator('h1').innerText()).toBe(preComplaint.words.de.receipt.title);
  expect(await page.locator('.page').innerText()).toContain(flowDe.receipt.noPrinter);
  const pointed: unknown = await page.evaluate((): unknown => Reflect.get(window, 'pointed'));
  expect(pointed).toEqual([]);
  await typist.enterOn('.page .stack > .btn--primary');
  await typist.at('rating');
  await typist.enterOn('#leave');
  await kiosk.logged(({ event, reason }) => event === 'visitWiped' && reason === 'receiptRead');
});

it('[PAR-08] stands before the gendarme in French, with the visitor’s own words beside it', async () => {
  const desk = await openStaff(kiosk, AGENT);
  await openDeposit(desk, reference);
  const lines = (locale: 'fr' | 'de') =>
    summarise(preComplaint, ANSWERS, locale).flatMap((section) => [...section.lines, ...section.items.flatMap((item) => item.lines)]);
  const own = lines('de');
  const expected = lines('fr').map(({ label, value, verbatim }, at) => [
    label,
    verbatim ? `${staffFr.deposit.translate} ${staffFr.deposit.translateHint}` : value,
    // What would only repeat the French answer is left out.
    !verbatim && own[at]?.value === value ? '' : own[at]?.value,
  ]);
  const rows = await fairCopy(desk.page);
  expect(rows.map((row) => [row.question, row.french, row.own])).toEqual(expected);
});
