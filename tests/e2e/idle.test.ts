/**
 * Nobody answers, or somebody does: the warning keeps everything for the one who is there, as often as needed, and wipes everything of the
 * one who has left. Delays are short by configuration; that a delay was long enough is measured, that something was quick is not.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/flow/definition.ts';
import { a11yFr } from '../../shared/i18n/a11y.fr.ts';
import { shellFr } from '../../shared/i18n/shell.fr.ts';
import { EXAMPLES } from '../../shared/services/preComplaint/examples.ts';
import { filesHolding } from '../fixtures/journey-files.ts';
import { byId } from '../fixtures/journey-hand.ts';
import { PATIENT, newFolder, openHouseOf, seedUnit, value } from '../fixtures/journey-seed.ts';
import { registerOf } from '../fixtures/raw-register.ts';
import { momentsOf, saidBy, stayingAt, type Moment } from '../fixtures/journey-traces.ts';
import { enter, goTo, openForm, startForm, submit, type Visitor } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

/** Typed by the visitor, and nowhere in the program. */
const CANARY = 'Loriot 6284';
const ANSWERS: Answers = { ...EXAMPLES.minimal, nature: 'other', natureOther: CANARY };
/** How often a visitor who thinks it over is asked and stays. */
const TIMES = 10;

/** In seconds. The warning lasts as long as a slow machine may take to touch the answer. */
const DELAYS = { ...PATIENT, formSeconds: 2, assistSeconds: 5, receiptSeconds: 3, warningSeconds: 4 } as const;

const data = newFolder('data');
beforeAll(() => seedUnit(data.path));
afterAll(() => data.remove());

const warned = (visitor: Visitor): Promise<void> => visitor.at('idle');
const stay = async (visitor: Visitor): Promise<void> => {
  await visitor.touch(visitor.page.getByRole('button', { name: shellFr.idle.stay, exact: true }));
  await visitor.page.locator('[data-screen="idle"]').waitFor({ state: 'detached' });
};

describe('[PAR-10] a visitor who is asked', () => {
  let kiosk: Kiosk;
  let visitor: Visitor;
  beforeAll(async () => {
    kiosk = await launchKiosk({ dataDir: data.path, config: { session: DELAYS } });
  });
  afterAll(() => kiosk.close());

  /** From the attract screen to the question in one's own words, with the canary typed. */
  const typing = async (): Promise<void> => {
    visitor = await enter(kiosk);
    const leave = await stayingAt(visitor.page);
    await openForm(visitor);
    await startForm(visitor);
    await goTo(visitor, ANSWERS, 'nature');
    await visitor.touch(byId('nature-other'));
    await visitor.type(byId('natureOther'), CANARY);
    await leave();
  };

  /** Waits for the proved wipe: the old page became neutral before it went, and the next one holds none of the texts. */
  const goneWithoutTrace = async (moments: readonly Moment[], reason: string, from: number, texts: readonly string[]): Promise<void> => {
    const wiped = await kiosk.logged(({ event }) => event === 'visitWiped', from);
    expect(wiped).toMatchObject({ reason, verified: true });
    expect(moments.map(({ screens }) => screens.at(-1))).toContain('idle');
    expect(moments.at(-1)).toEqual({ screens: ['ending'], holds: false });
    const said = await saidBy(await kiosk.ready());
    for (const text of texts) for (const part of [said.drawn, said.read, said.held]) expect(part).not.toContain(text);
  };

  it(`stays ${TIMES} times in a row and loses nothing, not even the place of the caret`, async () => {
    await typing();
    const field = visitor.page.locator(byId('natureOther'));
    let text = CANARY;
    for (let time = 0; time < TIMES; time += 1) {
      await warned(visitor);
      const asked = await visitor.page.locator('.dialog').innerText();
      for (const words of [shellFr.idle.title, shellFr.idle.body]) expect(asked).toContain(words);
      expect(asked).toMatch(/\d+ seconde/u);
      await stay(visitor);
      expect(await field.inputValue()).toBe(text);
      // Focus is back in the field: what is typed now goes on where it stopped.
      await visitor.keys(String(time));
      text += String(time);
      expect(await field.inputValue()).toBe(text);
    }
    expect(await visitor.page.locator(byId('nature-other')).isChecked()).toBe(true);
    expect(kiosk.log().filter(({ event }) => event === 'visitEnding')).toEqual([]);
  });

  it('is wiped when the question stays without an answer', async () => {
    const moments = await momentsOf(visitor.page, CANARY);
    const from = kiosk.log().length;
    await warned(visitor);
    // A touch beside the answer is none.
    await kiosk.tapAt(visitor.page, 20, 20);
    await goneWithoutTrace(moments, 'idle', from, [CANARY]);
  });

  it('has longer with an enlarged text, and may erase at once from the warning', async () => {
    await typing();
    await visitor.touch('#foot-access');
    await visitor.at('access');
    const enlarged = performance.now();
    await visitor.touch(visitor.page.locator('#look-size .look__option', { hasText: a11yFr.appearance.sizes.largest }).locator('input'));
    await visitor.page.locator('html[data-size="largest"]').waitFor();
    await visitor.touch(visitor.page.getByRole('button', { name: shellFr.help.close, exact: true }));
    const moments = await momentsOf(visitor.page, CANARY);
    const from = kiosk.log().length;
    await warned(visitor);
    expect(performance.now() - enlarged).toBeGreaterThan(DELAYS.assistSeconds * 1000);
    expect(await visitor.page.locator(byId('natureOther')).inputValue()).toBe(CANARY);
    await visitor.touch(visitor.page.getByRole('button', { name: shellFr.idle.end, exact: true }));
    await goneWithoutTrace(moments, 'button', from, [CANARY]);
    expect(await (await kiosk.ready()).locator('html').getAttribute('data-size')).not.toBe('largest');
  });

  it('leaves a receipt that nobody reads any more, and the deposit stays', async () => {
    await typing();
    const leave = await stayingAt(visitor.page);
    await goTo(visitor, ANSWERS, 'review');
    const reference = await submit(visitor);
    await leave();
    const moments = await momentsOf(visitor.page, reference);
    const from = kiosk.log().length;
    await warned(visitor);
    await stay(visitor);
    expect(await visitor.page.locator('.receipt__reference').innerText()).toBe(reference);
    await goneWithoutTrace(moments, 'receiptRead', from, [CANARY, reference]);
  });
});

describe('[PAR-10] what is kept of these visits', () => {
  it('is how each ended and the one deposit, sealed', async () => {
    expect(filesHolding(data.path, CANARY)).toEqual([]);
    const house = await openHouseOf(data.path);
    const { rows, intact } = value(await house.handlers.readAudit({ limit: 100 }));
    const deposits = value(await house.handlers.listDeposits({ status: null, search: '' }));
    await house.close();
    expect(intact).toBe(true);
    const expected = ['receiptRead', 'button', 'idle'].map((reason) => [reason, true]);
    const ends = (lines: readonly { readonly facts: Readonly<Record<string, unknown>> }[]) =>
      lines.map(({ facts }) => [facts['reason'], facts['verified']]);
    expect(ends(rows.filter(({ event }) => event === 'visit.ended'))).toEqual(expected);
    // Counted without an order, so that no line is somebody's.
    const counted = ends(registerOf(data.path).filter(({ kind }) => kind === 'visit.ended'));
    expect(counted).toHaveLength(expected.length);
    expect(counted).toEqual(expect.arrayContaining(expected));
    expect(deposits.rows).toHaveLength(1);
  });
});
