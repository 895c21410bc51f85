/** "Masquer": what was typed is out of sight at once, comes back for the one who knows the code, and is gone for everybody else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/flow/definition.ts';
import { shellFr } from '../../shared/i18n/shell.fr.ts';
import { HIDE_CODE_TRIES } from '../../shared/session/clock.ts';
import { filesHolding } from '../fixtures/journey-files.ts';
import { byId } from '../fixtures/journey-hand.ts';
import { PATIENT, newFolder, openHouseOf, seedUnit, value } from '../fixtures/journey-seed.ts';
import { momentsOf, saidBy } from '../fixtures/journey-traces.ts';
import { enter, goTo, hideCode, openForm, startForm, type Visitor } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

/** Typed by the visitor, and nowhere in the program. */
const CANARY = 'Bécassine 7305';
const TYPED = {
  capacity: 'victim',
  adult: 'yes',
  inProgress: 'no',
  violence: 'none',
  authorKnown: 'no',
  nature: 'simpleTheft',
  moment: { shape: 'exact', fromDate: '2026-03-02', fromTime: '14:30', toDate: '', toTime: '' },
  placeType: 'carPark',
  commune: { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' },
  placeDetail: `${CANARY}, rang C`,
} as const satisfies Answers;
const OTHER = { ...TYPED, nature: 'other', natureOther: CANARY } as const satisfies Answers;
const STORY = `Le panier de ${CANARY}`;

const data = newFolder('data');
beforeAll(() => seedUnit(data.path));
afterAll(() => data.remove());

const cover = (visitor: Visitor) => visitor.page.locator('[data-screen="hidden"]');
/** What the cover is made of: every element with its look and its words. A photograph would also tell how far it has slid in. */
const picture = (visitor: Visitor): Promise<string> =>
  cover(visitor).evaluate((root) =>
    JSON.stringify(
      [...root.querySelectorAll('*')].map((each) => [
        each.tagName,
        each.getAttribute('class'),
        each.getAttribute('style'),
        each.children.length === 0 ? each.textContent : '',
      ]),
    ),
  );
const hide = async (visitor: Visitor): Promise<void> => {
  await visitor.touch('#foot-hide');
  await visitor.at('hidden');
};
const openPad = async (visitor: Visitor): Promise<void> => {
  await visitor.touch(visitor.page.getByRole('button', { name: shellFr.hide.resume, exact: true }));
  await visitor.page.locator('.code-pad').waitFor();
};
const digits = async (visitor: Visitor, code: string): Promise<void> => {
  for (const digit of code) await visitor.touch(visitor.page.locator('.code-pad__keys').getByRole('button', { name: digit, exact: true }));
};
/** Codes of this length that are not the right one. */
const wrongCodes = (right: string): readonly string[] => ['1357', '2468', '3692', '4826'].filter((code) => code !== right);

/** From the attract screen into the form. Returns the code shown before the first question. */
async function into(kiosk: Kiosk): Promise<{ readonly visitor: Visitor; readonly code: string }> {
  const visitor = await enter(kiosk);
  await openForm(visitor);
  const code = await hideCode(visitor);
  await startForm(visitor);
  return { visitor, code };
}

describe('[PAR-11] the hidden screen', () => {
  let kiosk: Kiosk;
  let visitor: Visitor;
  let code = '';
  let plainCover: string;
  beforeAll(async () => {
    kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
  });
  afterAll(() => kiosk.close());

  it('needs no code before a form was opened', async () => {
    visitor = await enter(kiosk);
    await hide(visitor);
    plainCover = await picture(visitor);
    expect(await visitor.page.getByRole('button', { name: shellFr.hide.resume }).count()).toBe(0);
    await visitor.touch(visitor.page.getByRole('button', { name: shellFr.help.close, exact: true }));
    await cover(visitor).waitFor({ state: 'detached' });
    expect(await visitor.page.locator('[data-screen="home"]').isVisible()).toBe(true);
    await visitor.touch('#foot-end');
    await kiosk.ready();
  });

  it('still calls a gendarme in two touches, without uncovering anything', async () => {
    visitor = await enter(kiosk);
    await hide(visitor);
    const { page } = visitor;
    await visitor.touch(page.locator('.hidden__foot').getByRole('button', { name: shellFr.foot.help, exact: true }));
    await visitor.touch(page.getByRole('button', { name: shellFr.help.apart, exact: true }));
    await page.locator('.dialog .notice--done').waitFor();
    await visitor.touch(page.locator('.dialog').getByRole('button', { name: shellFr.help.close, exact: true }));
    await page.locator('.dialog').waitFor({ state: 'detached' });
    expect(await cover(visitor).isVisible()).toBe(true);
    expect(await page.locator('[data-screen="home"]').isVisible()).toBe(false);
    await visitor.touch(page.locator('.hidden__foot').getByRole('button', { name: shellFr.help.close, exact: true }));
    await visitor.touch('#foot-end');
    await kiosk.ready();
  });

  it('covers a form at once: nothing of it can be seen or read, only advice', async () => {
    ({ visitor, code } = await into(kiosk));
    await goTo(visitor, TYPED, 'narrative');
    await visitor.type(byId('narrative'), STORY);
    expect((await saidBy(visitor.page)).drawn).toContain(STORY);
    // What the very next frame after the touch draws.
    await visitor.page.evaluate(() => {
      const look = (): void => {
        const drawn = [...document.querySelectorAll('[data-screen]')].filter((each) => each.checkVisibility());
        const fields = [...document.querySelectorAll('input, textarea')].filter((each) => each.checkVisibility());
        Reflect.set(window, 'nextFrame', { screens: drawn.map((each) => each.getAttribute('data-screen')), fields: fields.length });
      };
      window.addEventListener('click', () => requestAnimationFrame(look), { capture: true, once: true });
    });
    await hide(visitor);
    await visitor.page.waitForFunction(() => Reflect.has(window, 'nextFrame'));
    const nextFrame: unknown = await visitor.page.evaluate((): unknown => Reflect.get(window, 'nextFrame'));
    expect(nextFrame).toEqual({ screens: ['hidden'], fields: 0 });
    const said = await saidBy(visitor.page);
    for (const typed of [CANARY, 'Bécassine', 'panier', '7305']) {
      expect(said.drawn).not.toContain(typed);
      expect(said.read).not.toContain(typed);
    }
    for (const tip of shellFr.hide.tips) {
      expect(said.drawn).toContain(tip);
      expect(said.read).toContain(tip);
    }
    // Neither the code nor that something is hidden can be seen: the same picture as before any form.
    expect(said.drawn).not.toContain(code);
    await expect.poll(() => picture(visitor)).toBe(plainCover);
    expect(await visitor.page.locator('.keys').filter({ visible: true }).count()).toBe(0);
    expect(await visitor.page.evaluate(() => document.activeElement?.textContent)).toBe(shellFr.hide.title);
  });

  it('gives everything back for the code, and the visitor goes on', async () => {
    await openPad(visitor);
    await digits(visitor, wrongCodes(code)[0] ?? '');
    await visitor.page.getByText(shellFr.hide.wrong, { exact: true }).waitFor();
    expect((await saidBy(visitor.page)).drawn).not.toContain(CANARY);
    await digits(visitor, code);
    await cover(visitor).waitFor({ state: 'detached' });
    await visitor.at('step-narrative');
    const story = visitor.page.locator(byId('narrative'));
    expect(await story.inputValue()).toBe(STORY);
    await visitor.type(story, ', puis plus rien');
    expect(await story.inputValue()).toBe(`${STORY}, puis plus rien`);
    await visitor.touch('#foot-back');
    await visitor.at('step-where');
    expect(await visitor.page.locator(byId('placeDetail')).inputValue()).toBe(TYPED.placeDetail);
    expect(await visitor.page.locator(byId('placeType-carPark')).isChecked()).toBe(true);
  });

  it('wipes the visit at the third wrong code in a row, and not before', async () => {
    await hide(visitor);
    const moments = await momentsOf(visitor.page, CANARY);
    const from = kiosk.log().length;
    await openPad(visitor);
    const wrong = wrongCodes(code).slice(0, HIDE_CODE_TRIES);
    for (const each of wrong.slice(0, -1)) {
      await digits(visitor, each);
      await visitor.page.getByText(shellFr.hide.wrong, { exact: true }).waitFor();
    }
    expect(kiosk.log().slice(from)).toEqual([]);
    await digits(visitor, wrong.at(-1) ?? '');
    const wiped = await kiosk.logged(({ event, reason }) => event === 'visitWiped' && reason === 'hideCodes', from);
    expect(wiped['verified']).toBe(true);
    expect(moments.at(-1)).toEqual({ screens: ['ending'], holds: false });
    const said = await saidBy(await kiosk.ready());
    for (const part of [said.drawn, said.read, said.held]) expect(part).not.toContain(CANARY);
  });
});

describe('[PAR-11] a hidden visit that nobody comes back to', () => {
  let kiosk: Kiosk;
  beforeAll(async () => {
    kiosk = await launchKiosk({ dataDir: data.path, config: { session: { ...PATIENT, hiddenSeconds: 5 } } });
  });
  afterAll(() => kiosk.close());

  it('is wiped at its delay, which touches do not prolong, without showing the form again', async () => {
    const { visitor } = await into(kiosk);
    await goTo(visitor, OTHER, 'when');
    await visitor.touch('#foot-back');
    await visitor.at('step-nature');
    expect(await visitor.page.locator(byId('natureOther')).inputValue()).toBe(CANARY);
    const moments = await momentsOf(visitor.page, CANARY);
    const from = kiosk.log().length;
    await hide(visitor);
    await openPad(visitor);
    const wiped = await kiosk.logged(({ event }) => event === 'visitWiped', from);
    expect(wiped).toMatchObject({ reason: 'idle', verified: true });
    expect(moments.map(({ screens }) => screens)).not.toContainEqual(['idle']);
    expect(moments.at(-1)).toEqual({ screens: ['ending'], holds: false });
    const said = await saidBy(await kiosk.ready());
    for (const part of [said.drawn, said.read, said.held]) expect(part).not.toContain(CANARY);
  });
});

describe('[PAR-11] what is kept of hidden visits', () => {
  it('is how each ended, and nothing that was typed', async () => {
    expect(filesHolding(data.path, CANARY)).toEqual([]);
    const house = await openHouseOf(data.path);
    const { rows } = value(await house.handlers.readAudit({ limit: 100 }));
    await house.close();
    const ends = rows.filter(({ event }) => event === 'visit.ended').map(({ facts }) => [facts['reason'], facts['verified']]);
    expect(ends).toEqual([
      ['idle', true],
      ['hideCodes', true],
      ['button', true],
      ['button', true],
    ]);
  });
});
