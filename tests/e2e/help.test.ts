/** "Parler à un gendarme": two touches from anywhere, and nobody behind the visitor can tell an open call from a discreet one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/flow/definition.ts';
import { shellFr } from '../../shared/i18n/shell.fr.ts';
import { EXAMPLES } from '../../shared/services/preComplaint/examples.ts';
import { filesHolding } from '../fixtures/journey-files.ts';
import { byId } from '../fixtures/journey-hand.ts';
import { PATIENT, newFolder, openHouseOf, seedUnit, value } from '../fixtures/journey-seed.ts';
import { enter, goTo, openForm, startForm, type Visitor } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

/** Typed by the visitor, and nowhere in the program. */
const CANARY = 'Tourterelle 5190';
const ANSWERS: Answers = { ...EXAMPLES.minimal, nature: 'other', natureOther: CANARY };

/** What somebody behind the visitor could notice of a call. */
interface Noticed {
  readonly words: string;
  readonly picture: Buffer;
  /** Pitches in hertz, in the order in which they sound. */
  readonly sounds: readonly string[];
}

/** The two notes of the chime. */
const CHIME = ['659', '523'] as const;

const data = newFolder('data');
beforeAll(() => seedUnit(data.path));
afterAll(() => data.remove());

/** Hears whatever the page sounds from now on. */
async function listen({ page }: Visitor): Promise<string[]> {
  const sounds: string[] = [];
  page.on('console', (message) => {
    const [mark, pitch = ''] = message.text().split(' ');
    if (mark === 'sound') sounds.push(pitch);
  });
  await page.evaluate(() => {
    const start = Reflect.get(OscillatorNode.prototype, 'start');
    OscillatorNode.prototype.start = function heard(at) {
      console.log(`sound ${Math.round(this.frequency.value)}`);
      Reflect.apply(start, this, [at]);
    };
  });
  return sounds;
}

/** Calls with two touches: the button at the foot, then how to be met. Says what could be noticed, and closes the panel. */
async function call(visitor: Visitor, heard: string[], way: 'here' | 'apart'): Promise<Noticed> {
  const { page } = visitor;
  heard.splice(0);
  await visitor.touch('#foot-help');
  await visitor.touch(page.getByRole('button', { name: shellFr.help[way], exact: true }));
  await page.locator('.dialog .notice--done').waitFor();
  await expect.poll(() => heard.length).toBe(CHIME.length);
  const sheet = page.locator('.dialog__sheet');
  const noticed = { words: await sheet.innerText(), picture: await sheet.screenshot(), sounds: [...heard] };
  await visitor.touch(page.getByRole('button', { name: shellFr.help.close, exact: true }));
  await page.locator('.dialog').waitFor({ state: 'detached' });
  return noticed;
}

/** Both calls from where the visitor is; nothing but the choice itself tells them apart. */
async function bothCallsAreAlike(visitor: Visitor, heard: string[]): Promise<void> {
  const open = await call(visitor, heard, 'here');
  const discreet = await call(visitor, heard, 'apart');
  for (const words of [shellFr.help.done, shellFr.help.doneBody, shellFr.help.danger]) expect(open.words).toContain(words);
  expect(discreet.words).toBe(open.words);
  expect(discreet.picture.equals(open.picture)).toBe(true);
  expect(open.sounds).toEqual(CHIME);
  expect(discreet.sounds).toEqual(CHIME);
}

describe('[PAR-12] a call for a gendarme', () => {
  let kiosk: Kiosk;
  let visitor: Visitor;
  let heard: string[];
  beforeAll(async () => {
    kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
    visitor = await enter(kiosk);
    heard = await listen(visitor);
  });
  afterAll(() => kiosk.close());

  it('takes two touches from the home screen', async () => {
    await bothCallsAreAlike(visitor, heard);
    expect(await visitor.page.locator('[data-screen="home"]').isVisible()).toBe(true);
  });

  it('puts the reader in the panel, tells what happened, and leads back', async () => {
    const { page } = visitor;
    await visitor.touch('#foot-help');
    const inPanel = () =>
      page.evaluate(() => document.activeElement !== null && document.activeElement.closest('[role="dialog"]') !== null);
    await expect.poll(inPanel).toBe(true);
    await visitor.touch(page.getByRole('button', { name: shellFr.help.here, exact: true }));
    await page.locator('.dialog [role="status"]', { hasText: shellFr.help.done }).waitFor();
    await expect.poll(inPanel).toBe(true);
    await visitor.touch(page.getByRole('button', { name: shellFr.help.close, exact: true }));
    await page.locator('.dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('foot-help');
  });

  it('takes two touches from a question, and keeps what is being typed', async () => {
    await openForm(visitor);
    await startForm(visitor);
    await goTo(visitor, ANSWERS, 'nature');
    await visitor.touch(byId('nature-other'));
    await visitor.type(byId('natureOther'), CANARY);
    await bothCallsAreAlike(visitor, heard);
    const typed = visitor.page.locator(byId('natureOther'));
    expect(await typed.inputValue()).toBe(CANARY);
    await visitor.type(typed, ' bis');
    expect(await typed.inputValue()).toBe(`${CANARY} bis`);
    expect(await visitor.page.locator(byId('nature-other')).isChecked()).toBe(true);
    await visitor.erase(typed);
  });

  it('takes two touches from the review, which stays as it was', async () => {
    await goTo(visitor, ANSWERS, 'review');
    const before = await visitor.page.locator('.page').innerText();
    await bothCallsAreAlike(visitor, heard);
    expect(await visitor.page.locator('.page').innerText()).toBe(before);
    await visitor.touch(visitor.page.locator('.review__head button').nth(2));
    await visitor.at('step-nature');
    expect(await visitor.page.locator(byId('natureOther')).inputValue()).toBe(CANARY);
  });
});

describe('[PAR-12] what is kept of the calls', () => {
  it('is their manner and nothing else, in the register and in the audit chain', async () => {
    const house = await openHouseOf(data.path);
    const register = value(await house.handlers.listRegister({ limit: 100 }));
    const audit = value(await house.handlers.readAudit({ limit: 100 }));
    await house.close();
    const calls = [false, true, false, false, true, false, true].map((confidential) => ({ confidential }));
    const facts = <Row extends { readonly facts: unknown }>(rows: readonly Row[]) => rows.map((row) => row.facts).reverse();
    expect(facts(register.rows.filter(({ kind }) => kind === 'gendarme.called'))).toEqual(calls);
    expect(facts(audit.rows.filter(({ event }) => event === 'gendarme.called'))).toEqual(calls);
    expect(filesHolding(data.path, CANARY)).toEqual([]);
  });
});
