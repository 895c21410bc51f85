/**
 * A gendarme needs the screen while a visitor fills in a form: that visitor, and nobody else, finds everything as it was. Who does not come back in time
 * is wiped, and the next visitor begins with nothing of them.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeSteps } from '../../shared/flow/check.ts';
import type { Answers } from '../../shared/flow/definition.ts';
import { a11yDe } from '../../shared/i18n/a11y.de.ts';
import { a11yFr } from '../../shared/i18n/a11y.fr.ts';
import { shellDe } from '../../shared/i18n/shell.de.ts';
import { shellFr } from '../../shared/i18n/shell.fr.ts';
import { spanInWords } from '../../shared/i18n/span.fr.ts';
import { callsFr } from '../../shared/i18n/staff-calls.fr.ts';
import { contactsFr } from '../../shared/i18n/staff-contacts.fr.ts';
import { interruptionFr } from '../../shared/i18n/staff-interruption.fr.ts';
import { registerFr } from '../../shared/i18n/staff-register.fr.ts';
import { staffFr } from '../../shared/i18n/staff.fr.ts';
import { preComplaint } from '../../shared/services/preComplaint/definition.ts';
import { EXAMPLES } from '../../shared/services/preComplaint/examples.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { filesHolding } from '../fixtures/journey-files.ts';
import { byId } from '../fixtures/journey-hand.ts';
import { registerOf } from '../fixtures/raw-register.ts';
import { AGENT, PATIENT, newFolder, openHouseOf, seedUnit, value } from '../fixtures/journey-seed.ts';
import { deskOn, unlock, type Desk } from '../fixtures/journey-staff.ts';
import { saidBy } from '../fixtures/journey-traces.ts';
import { enter, goOn, goTo, hideCode, openForm, question, rate, startForm, submit, type Visitor } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

/** Typed by the visitor, and nowhere in the program. */
const CANARY = 'Bergfink 7731';
const ANSWERS: Answers = { ...EXAMPLES.minimal, nature: 'other', natureOther: CANARY };
const DOOR_TOUCHES = 5;
const LAST_STEP = activeSteps(preComplaint, ANSWERS).at(-1)?.id ?? '';

const data = newFolder('data');
let kiosk: Kiosk;
let visitor: Visitor;
let desk: Desk;

beforeAll(() => seedUnit(data.path));
afterAll(() => data.remove());

const look = (page: Page) => page.evaluate(() => ({ lang: document.documentElement.lang, ...document.documentElement.dataset }));

/** Five touches on the name, from whatever screen the visitor is on; then staff mode, in another page. */
async function interrupt(): Promise<void> {
  const door = await visitor.page.locator('.app-layer [data-staff-door]').boundingBox();
  if (door === null) throw new Error('there is no door to staff mode');
  for (let touch = 0; touch < DOOR_TOUCHES; touch += 1) {
    await kiosk.tapAt(visitor.page, door.x + door.width / 2, door.y + door.height / 2);
  }
  const page = await kiosk.screen('staff-locked');
  expect(page).not.toBe(visitor.page);
  desk = deskOn(page);
}

/** From the attract screen to the question in one's own words, with the canary typed. */
async function typing(locale: 'fr' | 'de'): Promise<void> {
  visitor = await enter(kiosk, locale);
  const { sizes, contrasts } = (locale === 'de' ? a11yDe : a11yFr).appearance;
  const shell = locale === 'de' ? shellDe : shellFr;
  await visitor.touch('#foot-access');
  await visitor.touch(visitor.page.locator('#look-size .look__option', { hasText: sizes.largest }).locator('input'));
  await visitor.touch(visitor.page.locator('#look-contrast .look__option', { hasText: contrasts.dark }).locator('input'));
  await visitor.touch(visitor.page.getByRole('button', { name: shell.help.close, exact: true }));
  await openForm(visitor);
  await startForm(visitor);
  await goTo(visitor, ANSWERS, 'nature');
  await visitor.touch(byId('nature-other'));
  await visitor.type(byId('natureOther'), CANARY);
}

describe('[PAR-107] a visitor in German whom a gendarme interrupts', () => {
  beforeAll(async () => {
    kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
  });
  afterAll(() => kiosk.close());
  let before: Awaited<ReturnType<typeof look>>;

  it('waits in a window out of sight, of which staff mode holds nothing', async () => {
    await typing('de');
    await visitor.touch('#foot-help');
    await visitor.touch(visitor.page.getByRole('button', { name: shellDe.help.here, exact: true }));
    await visitor.page.locator('.dialog .notice--done').waitFor();
    await visitor.touch(visitor.page.getByRole('button', { name: shellDe.help.close, exact: true }));
    before = await look(visitor.page);
    expect(before).toMatchObject({ lang: 'de', size: 'largest', contrast: 'dark' });
    await interrupt();
    expect(await look(desk.page)).toMatchObject({ lang: 'fr', size: 'standard', contrast: 'standard' });
    await desk.page.getByText(interruptionFr.title).waitFor();
    const said = await saidBy(desk.page);
    for (const part of [said.drawn, said.read, said.held]) expect(part).not.toContain(CANARY);
    // Behind, the form is covered as well, and a page out of service is not heard.
    const behind = await saidBy(visitor.page);
    for (const part of [behind.drawn, behind.read]) expect(part).not.toContain(CANARY);
    expect(behind.drawn).toContain(shellDe.waiting.title);
    const seen = await kiosk.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length,
    );
    expect(seen).toBe(1);
    const heard = await visitor.page.evaluate(() => window.kiosk.waitingVisit({}));
    expect(heard).toMatchObject({ ok: false, failure: { code: 'foreignSender' } });
  });

  it('is still there after a contact was logged', async () => {
    await unlock(desk, AGENT);
    // The call that brought the gendarme was made while staff mode was closed.
    await desk.touchButton(new RegExp(`^${callsFr.go}`, 'u'));
    await desk.page.locator('.notice--attention').waitFor({ state: 'detached' });
    await desk.section('register');
    await desk.page.getByText(callsFr.answered(spanInWords(0))).waitFor();
    await desk.touch(desk.page.locator('.reg-log').getByRole('button', { name: contactsFr.natures.directions, exact: true }));
    await desk.touch(desk.page.locator('.reg-log').getByRole('button', { name: contactsFr.outcomes.informed, exact: true }));
    await desk.touchButton(registerFr.log.keep);
    await desk.page.locator('.reg-what').first().waitFor();
    await desk.touchButton(staffFr.frame.leave);
    await visitor.page.locator('[data-screen="waiting"]').waitFor({ state: 'detached' });
    expect(await kiosk.screen('step-nature')).toBe(visitor.page);
    await kiosk.logged(({ event, reason, verified }) => event === 'visitWiped' && reason === 'staffLeft' && verified === true);
    expect(await look(visitor.page)).toEqual(before);
    expect(await visitor.page.locator(byId('natureOther')).inputValue()).toBe(CANARY);
    expect(await visitor.page.locator(byId('nature-other')).isChecked()).toBe(true);
    const said = await saidBy(visitor.page);
    for (const word of [AGENT.name, registerFr.title]) expect(said.held).not.toContain(word);
    const staff = await visitor.page.evaluate(() => window.kiosk.listRegister({ limit: 1 }));
    expect(staff).toMatchObject({ ok: false, failure: { code: 'notAllowed' } });
  });

  it('goes on and submits', async () => {
    await goOn(visitor, 'nature');
    await goTo(visitor, ANSWERS, 'review');
    await submit(visitor);
    expect(await look(visitor.page)).toEqual(before);
    const from = kiosk.log().length;
    await visitor.touch('#foot-end');
    await question(visitor);
    await rate(visitor, 'satisfied');
    await visitor.touch('#foot-end');
    await kiosk.logged(({ event, reason }) => event === 'visitWiped' && reason === 'button', from);
    const fresh = await kiosk.ready();
    expect(await look(fresh)).toMatchObject({ lang: 'fr', size: 'standard', contrast: 'standard' });
  });
});

describe('[PAR-108] a visitor who is interrupted for too long', () => {
  beforeAll(async () => {
    kiosk = await launchKiosk({ dataDir: data.path, config: { session: { ...PATIENT, interruptionSeconds: 8 } } });
  });
  afterAll(() => kiosk.close());

  it('is wiped with words behind staff mode, which goes on', async () => {
    await typing('fr');
    await interrupt();
    await unlock(desk, AGENT);
    await kiosk.logged(({ event, reason, verified }) => event === 'visitWiped' && reason === 'interrupted' && verified === true);
    await desk.page.getByText(interruptionFr.wiped).waitFor();
    expect(visitor.page.isClosed()).toBe(true);
    await desk.section('register');
  });

  it('leaves nothing to the next one', async () => {
    await desk.touchButton(staffFr.frame.leave);
    const page = await kiosk.ready();
    expect(await look(page)).toMatchObject({ lang: 'fr', size: 'standard', contrast: 'standard' });
    visitor = await enter(kiosk);
    await openForm(visitor);
    await startForm(visitor);
    await goTo(visitor, ANSWERS, 'nature');
    expect(await visitor.page.locator(byId('nature-other')).isChecked()).toBe(false);
    const said = await saidBy(visitor.page);
    expect(said.held).not.toContain(CANARY);
  });
});

describe('[PAR-109] staff mode that nobody attends', () => {
  beforeAll(async () => {
    kiosk = await launchKiosk({ dataDir: data.path, config: { session: { ...PATIENT, staffSeconds: 3 } } });
  });
  afterAll(() => kiosk.close());

  it('locks, and the form comes back under a cover that asks for the code', async () => {
    visitor = await enter(kiosk);
    await openForm(visitor);
    const code = await hideCode(visitor);
    await startForm(visitor);
    await goTo(visitor, ANSWERS, 'nature');
    await visitor.touch(byId('nature-other'));
    await visitor.type(byId('natureOther'), CANARY);
    await interrupt();
    await unlock(desk, AGENT);
    expect(await kiosk.screen('waiting')).toBe(visitor.page);
    const said = await saidBy(visitor.page);
    expect(said.drawn).toContain(shellFr.waiting.title);
    for (const part of [said.drawn, said.read]) expect(part).not.toContain(CANARY);
    // The door is no way round the code.
    const door = await visitor.page.locator('[data-staff-door]').last().boundingBox();
    if (door === null) throw new Error('there is no door to staff mode');
    for (let touch = 0; touch < DOOR_TOUCHES; touch += 1) {
      await kiosk.tapAt(visitor.page, door.x + door.width / 2, door.y + door.height / 2);
    }
    desk = deskOn(await kiosk.screen('staff-locked'));
    await desk.touchButton(staffFr.frame.leave);
    expect(await kiosk.screen('waiting')).toBe(visitor.page);
    await visitor.touch(visitor.page.getByRole('button', { name: shellFr.hide.resume, exact: true }));
    for (const digit of code) await visitor.touch(visitor.page.locator('.code-pad__key', { hasText: digit }));
    await visitor.page.locator('[data-screen="waiting"]').waitFor({ state: 'detached' });
    expect(await visitor.page.locator(byId('natureOther')).inputValue()).toBe(CANARY);
  });
});

describe('[PAR-124] what is kept of these visits', () => {
  it('is exactly what was declared, and nothing that was typed', async () => {
    expect(filesHolding(data.path, CANARY)).toEqual([]);
    const counted = registerOf(data.path).filter(({ kind }) => kind === 'visit.ended' || kind === 'form.ended');
    const rounded = (facts: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, name.endsWith('Ms') ? 'ms' : fact]));
    const end = { reason: 'button', durationMs: 'ms', verified: true, locale: 'de', visitMs: 'ms' };
    const largest = { size: 'largest', contrast: 'dark', assisted: true };
    const form = { service: 'preComplaint', durationMs: 'ms' };
    const expected = [
      { kind: 'visit.ended', facts: { ...end, ...largest } },
      { kind: 'form.ended', facts: { ...form, step: LAST_STEP, outcome: 'submitted' } },
      { kind: 'visit.ended', facts: { ...end, ...largest, reason: 'interrupted', locale: 'fr' } },
      { kind: 'form.ended', facts: { ...form, step: 'nature', outcome: 'left' } },
    ];
    expect(counted).toHaveLength(expected.length);
    expect(counted.map(({ kind, facts }) => ({ kind, facts: rounded(facts) }))).toEqual(expect.arrayContaining(expected));
    const rated = registerOf(data.path).filter(({ kind }) => kind === 'rating.given');
    expect(rated.map(({ facts }) => facts)).toEqual([{ level: 'satisfied', reason: 'none' }]);
    expect(rated.map(({ at }) => localNow(new Date(at)).time)).toEqual(['00:00']);
    const answered = registerOf(data.path).filter(({ kind }) => kind === 'gendarme.answered');
    expect(answered.map(({ facts }) => [facts['confidential'], typeof facts['waitMs']])).toEqual([[false, 'number']]);
    const house = await openHouseOf(data.path);
    const { rows, intact } = value(await house.handlers.readAudit({ limit: 200 }));
    await house.close();
    expect(intact).toBe(true);
    expect(rows.filter(({ event }) => event === 'contact.logged')).toHaveLength(1);
  });
});
