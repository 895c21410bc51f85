/** Bad input of every kind on the real screens: what is wrong is said and led to, what is unusual survives to the fair copy as text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { summarise } from '../../shared/flow/summary.ts';
import type { Answers, ItemsField } from '../../shared/flow/definition.ts';
import { flowFr } from '../../shared/i18n/flow.fr.ts';
import { shellFr } from '../../shared/i18n/shell.fr.ts';
import { fr as fieldWords } from '../../shared/fields/words/fr.ts';
import { manyLines } from '../../shared/fields/clean.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { addDays } from '../../shared/time/calendar.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { byId } from '../fixtures/journey-hand.ts';
import { AGENT, PATIENT, newFolder, seedUnit, value } from '../fixtures/journey-seed.ts';
import { fairCopy, openDeposit, openStaff } from '../fixtures/journey-staff.ts';
import { answer, answerStep, enter, goOn, openForm, refused, startForm, stepOf, submit, type Visitor } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';
import { addItem } from '../fixtures/walk-form.ts';

const { today } = localNow(new Date());
const yesterday = addDays(today, -1);
const [year = '', month = '', day = ''] = addDays(today, 30).split('-');

const SCRIPT = '<script>window.hacked = true</script><img src=x onerror="window.hacked = true">';
const ARABIC = 'سُرقت حقيبتي في السوق';
const EMOJI = '👜😟👩‍👧‍👦';
/** What a clipboard can bring: a null, a bell, an escape, a bidirectional override with its end, invisible spaces, half a pair. */
const DIRTY = 'Avant\u0000\u0007\u001b[31m \u202Eeduos\u202C \u2066x\u2069\u200B\uFEFFaprès';
const MOST = 4000;
const LONG_NARRATIVE = `${DIRTY}\n${ARABIC}\n${EMOJI} ${SCRIPT}\n`;
const PADDED = `${LONG_NARRATIVE}${'é😟'.repeat(MOST)}`;
/** Exactly as many characters as there is room for, as the form counts them. */
const NARRATIVE = Array.from(manyLines(PADDED)).slice(0, MOST).join('');

const OBJECTS = Array.from({ length: 50 }, (_, index) => ({ type: 'cash', amount: `${index + 1}.50` }));

const vesoul = { in: 'france', code: '70550', name: 'Vesoul', postcode: '70000' } as const;
const ANSWERS = {
  capacity: 'victim',
  adult: 'yes',
  inProgress: 'no',
  violence: 'none',
  authorKnown: 'partly',
  nature: 'simpleTheft',
  moment: { shape: 'interval', fromDate: yesterday, fromTime: '08:00', toDate: yesterday, toTime: '18:30' },
  placeType: 'street',
  commune: vesoul,
  address: SCRIPT,
  placeDetail: `${EMOJI} ${ARABIC}`,
  narrative: NARRATIVE,
  objects: OBJECTS,
  birthName: "D'Éxemple-Ñandú",
  firstNames: 'ليلى',
  birthDate: '1984-05-17',
  birthPlace: { in: 'abroad', town: 'تونس', country: 'TN' },
  nationality: 'TN',
  homeAddress: '1 rue du Puits',
  homeCommune: vesoul,
  mobile: '+33639980012',
} as const satisfies Answers;

const data = newFolder('data');
let kiosk: Kiosk;
let visitor: Visitor;
let reference = '';

beforeAll(async () => {
  await seedUnit(data.path);
  kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
  visitor = await enter(kiosk);
  await openForm(visitor);
  await startForm(visitor);
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
});

const summary = (): Locator => visitor.page.locator('.summary');
const links = (): Promise<readonly string[]> => summary().locator('.summary__link').allInnerTexts();
const focusedIn = (selector: string): Promise<boolean> =>
  visitor.page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
const paste = (id: string, text: string): Promise<void> => visitor.paste(byId(id), text);
const step = async (id: keyof typeof preComplaint.words.fr.steps): Promise<void> => {
  await answerStep(visitor, stepOf(id), ANSWERS);
  await goOn(visitor, id);
};

describe('[PAR-22] an empty step', () => {
  it('is refused with a summary that takes focus and leads to each question', async () => {
    await refused(visitor);
    expect(await links()).toHaveLength(2);
    expect(await focusedIn('.summary')).toBe(true);
    await visitor.touch(summary().locator('.summary__link').nth(1));
    await visitor.page.waitForFunction(() => document.activeElement?.closest('[data-question="adult"]') !== null);
    expect(await visitor.page.locator('#continue').isEnabled()).toBe(true);
    expect(await visitor.page.getByText(flowFr.step.needHelp).count()).toBe(0);
  });

  it('offers a person after the second refusal, and its messages follow the corrections', async () => {
    await visitor.touch(byId('capacity-victim'));
    await visitor.page.locator(byId('capacity-error')).waitFor({ state: 'detached' });
    await visitor.touch('#continue');
    await visitor.page.getByText(flowFr.step.needHelp).waitFor();
    expect(await links()).toHaveLength(1);
    expect(await focusedIn('.summary')).toBe(true);
    await visitor.touch(visitor.page.locator('.notice').getByRole('button', { name: flowFr.step.callHelp }));
    await visitor.at('help');
    await visitor.touch(visitor.page.getByRole('button', { name: shellFr.help.close }));
    expect(await visitor.page.locator('#continue').isEnabled()).toBe(true);
    await visitor.touch(byId('adult-yes'));
    await summary().waitFor({ state: 'detached' });
    await goOn(visitor, 'capacity');
  });
});

describe('[PAR-23] an answer that belongs elsewhere', () => {
  it('leads to its door, and back to the form as it was left', async () => {
    await visitor.at('step-safety');
    for (const id of ['inProgress-no', 'violence-none', 'authorKnown-yes']) await visitor.touch(byId(id));
    await visitor.touch('#continue');
    await visitor.at('destination-deskComplaint');
    expect(await visitor.page.locator('.page').innerText()).toContain(shellFr.orientation.kept);
    await visitor.touch(visitor.page.getByRole('button', { name: shellFr.orientation.backToForm }));
    await visitor.at('step-safety');
    const checked = await visitor.page.locator('input:checked').evaluateAll((all) => all.map(({ id }) => id));
    expect(checked).toEqual(['inProgress-no', 'violence-none', 'authorKnown-yes']);
    await visitor.touch(byId('authorKnown-partly'));
    await goOn(visitor, 'safety');
    await step('nature');
  });
});

describe('[PAR-22] a moment', () => {
  it('in the future, then an interval that ends before it begins, are refused in words', async () => {
    await visitor.at('step-when');
    await visitor.type(byId('moment-day'), `${day}${month}${year}`);
    await refused(visitor);
    expect(await links()).toEqual([expect.stringContaining(fieldWords.faults.dateInFuture)]);
    await visitor.touch(byId('moment-shape-interval'));
    for (const part of ['year', 'month', 'day']) await visitor.erase(byId(`moment-${part}`));
    const [y = '', m = '', d = ''] = yesterday.split('-');
    await visitor.type(byId('moment-day'), `${d}${m}${y}`);
    await visitor.type(byId('moment-time-hour'), '1830');
    await visitor.type(byId('moment-to-day'), `${d}${m}${y}`);
    await visitor.type(byId('moment-to-time-hour'), '0800');
    await visitor.page.locator('.summary__link', { hasText: fieldWords.faults.intervalReversed }).waitFor();
    for (const [part, text] of [
      ['moment-time-minute', ''],
      ['moment-time-hour', '0800'],
      ['moment-to-time-minute', ''],
      ['moment-to-time-hour', '1830'],
    ] as const) {
      await visitor.erase(byId(part));
      await visitor.keys(text);
    }
    await summary().waitFor({ state: 'detached' });
    await goOn(visitor, 'when');
  });
});

describe('[PAR-22] unusual text', () => {
  it('is taken as it is: markup, emoji, Arabic', async () => {
    await visitor.at('step-where');
    await visitor.touch(byId('placeType-street'));
    await answer(visitor, { id: 'commune', kind: 'place' }, vesoul);
    await paste('address', SCRIPT);
    await paste('placeDetail', ANSWERS.placeDetail);
    await goOn(visitor, 'where');
  });

  it('may fill 4,000 characters; one more is told, and mended by one key', async () => {
    await visitor.at('step-narrative');
    await paste('narrative', `${NARRATIVE}x`);
    const field = visitor.page.locator(byId('narrative'));
    expect(Array.from(manyLines(await field.inputValue()))).toHaveLength(MOST + 1);
    await refused(visitor);
    expect(await links()).toEqual([expect.stringContaining(fieldWords.faults.tooLong.replace('{max}', String(MOST)))]);
    await visitor.touch(byId('narrative'));
    await field.evaluate((text) => text instanceof HTMLTextAreaElement && text.setSelectionRange(text.value.length, text.value.length));
    await visitor.press('backspace');
    await summary().waitFor({ state: 'detached' });
    await goOn(visitor, 'narrative');
    await step('modus');
  });

  it('fills fifty cards and says that the list is full', async () => {
    await visitor.at('step-objects');
    const field = stepOf('objects').fields.find((each): each is ItemsField => each.kind === 'items');
    if (field === undefined) throw new Error('objects are no list');
    for (const item of OBJECTS) await addItem(visitor.page, field, item, 'fr');
    await visitor.page.getByText(flowFr.items.full).waitFor();
    await visitor.page.getByText(flowFr.items.count_other.replace('{{count}}', '50')).waitFor();
    await goOn(visitor, 'objects');
    await step('loss');
    await step('clues');
  });

  it('in a name may be of any script, but not a drawing or a tag', async () => {
    await visitor.at('step-identity');
    await paste('birthName', SCRIPT);
    await paste('firstNames', EMOJI);
    await refused(visitor);
    expect(await links()).toEqual([
      expect.stringContaining(fieldWords.faults.nameCharacters),
      expect.stringContaining(fieldWords.faults.nameCharacters),
    ]);
    for (const id of ['birthName', 'firstNames'] as const) {
      await visitor.page.locator(byId(id)).fill('');
      await paste(id, ANSWERS[id]);
    }
    await goOn(visitor, 'identity');
    await visitor.at('step-birth');
    await visitor.type(byId('birthDate-day'), '17051984');
    await visitor.touch(byId('birthPlace-where-abroad'));
    await paste('birthPlace', 'تونس');
    await answer(visitor, { id: 'birthPlace-country', kind: 'country' }, 'TN');
    await answer(visitor, { id: 'nationality', kind: 'country' }, 'TN');
    await goOn(visitor, 'birth');
    for (const id of ['home', 'contact', 'appointment', 'needs'] as const) await step(id);
  });
});

describe('[PAR-22] the fair copy', () => {
  it('holds all of it, character for character, and runs none of it', async () => {
    await visitor.at('review');
    reference = await submit(visitor);
    expect(await visitor.page.evaluate(() => 'hacked' in window)).toBe(false);
    await visitor.touch('#foot-end');
    const desk = await openStaff(kiosk, AGENT);
    await openDeposit(desk, reference);
    const rows = await fairCopy(desk.page);
    const expected = summarise(preComplaint, ANSWERS, 'fr').flatMap((section) => [
      ...section.lines,
      ...section.items.flatMap((item) => item.lines),
    ]);
    expect(rows.map(({ question, french }) => [question, french])).toEqual(expected.map(({ label, value: text }) => [label, text]));
    const opened = value(await desk.page.evaluate((found) => window.kiosk.openDeposit({ reference: found }), reference));
    expect(opened.answers).toEqual(ANSWERS);
    // What was cut away is what could make a text look like another one; the length is what the counter said.
    expect(Array.from(NARRATIVE)).toHaveLength(MOST);
    for (const sign of ['\u0000', '\u0007', '\u001B', '\u202E', '\u202C', '\u2066', '\u200B', '\uFEFF'])
      expect(opened.answers['narrative']).not.toContain(sign);
    expect(await desk.page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await desk.page.locator('body script, .staff-copy img').count()).toBe(0);
  });
});
