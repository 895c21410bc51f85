/** A day at the desk: sixty contacts in the register, with everything that interrupts whoever logs them, and the people who wait meanwhile. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomesFor } from '../../renderer/staff/register/usual.ts';
import { callsFr } from '../../shared/i18n/staff-calls.fr.ts';
import { CALLED } from '../../shared/i18n/called.ts';
import { LOCALES } from '../../shared/i18n/locales.ts';
import { contactsFr } from '../../shared/i18n/staff-contacts.fr.ts';
import { registerFr } from '../../shared/i18n/staff-register.fr.ts';
import { waitingFr } from '../../shared/i18n/staff-waiting.fr.ts';
import { staffFr } from '../../shared/i18n/staff.fr.ts';
import { ORDINARY_CONTACT, type LoggedFacts } from '../../shared/register/contact.ts';
import { HABITS } from '../../shared/register/habits.ts';
import { NATURES, type ContactChannel, type Nature, type Outcome } from '../../shared/register/lists.ts';
import { contactsOf, kindsOf, listed, seedHabits, visitorDeposits } from '../fixtures/journey-register.ts';
import { AGENT, PATIENT, newFolder, seedUnit } from '../fixtures/journey-seed.ts';
import { deskOn, leaveStaff, openDoor, openStaff, unlock, type Desk } from '../fixtures/journey-staff.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

/** Contacts of the day. */
const DAY = 60;

/** What this unit logged most in the days before, the most frequent first: not what a new register offers. */
const LEARNED: readonly Nature[] = ['weapons', 'animals', 'proxyVote', 'officials', 'recruitment'];

/** What is kept of a contact here: what the list must show in the end. */
interface Done {
  readonly nature: Nature;
  readonly channel: ContactChannel;
  readonly outcome: Outcome;
  readonly stage: 'closed' | 'cancelled';
}

const data = newFolder('data');
let kiosk: Kiosk;
let desk: Desk;
/** Every contact that was made, in no order. */
const made: Done[] = [];
let touches = 0;

const usual = (nature: Nature, channel: ContactChannel): Outcome => outcomesFor(nature, channel).usual[0] ?? 'informed';

beforeAll(async () => {
  await seedUnit(data.path);
  await seedHabits(data.path, LEARNED);
  kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT } });
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
});

/** One touch, counted. */
const touch = async (words: string): Promise<void> => {
  touches += 1;
  await desk.touchButton(words);
};
/** The first question stands again: what was noted is kept. */
const kept = (): Promise<void> => desk.page.locator('.reg-chosen').waitFor({ state: 'detached' });

/** Logs a contact by touch, from the register. */
async function log(nature: Nature, channel: ContactChannel = 'desk', outcome = usual(nature, channel)): Promise<void> {
  if (channel !== 'desk') await touch(contactsFr.channels[channel]);
  await touch(contactsFr.natures[nature]);
  await touch(contactsFr.outcomes[outcome]);
  await touch(registerFr.log.keep);
  await kept();
  made.push({ nature, channel, outcome, stage: 'closed' });
}

/** Opens staff mode again after a lock, at the register. */
async function unlockAgain(): Promise<void> {
  await unlock(desk, AGENT);
  await desk.section('register');
  await desk.page.locator('.reg').waitFor();
}

describe('the morning', () => {
  it('[PAR-100] offers the natures of the last days first, and each of the ten takes four touches at most from elsewhere', async () => {
    expect(await visitorDeposits(await kiosk.ready())).toBe('ok');
    desk = await openStaff(kiosk, AGENT);
    await desk.section('register');
    await desk.page.locator('.reg').waitFor();
    const grid = desk.page.locator(`[role="group"][aria-label="${registerFr.log.nature}"] .btn`);
    const offered = await grid.allInnerTexts();
    expect(offered).toHaveLength(HABITS);
    expect(offered.slice(0, LEARNED.length)).toEqual(LEARNED.map((nature) => contactsFr.natures[nature]));
    for (const label of offered) {
      const nature = NATURES.find((each) => contactsFr.natures[each] === label) ?? 'other';
      await desk.section('inbox');
      touches = 1;
      await desk.section('register');
      await log(nature);
      expect(touches).toBeLessThanOrEqual(4);
    }
    expect(contactsOf(await listed(desk.page))).toHaveLength(HABITS);
  });

  it('[PAR-101] logs telephone calls in four touches, and a transfer to 17 in one', async () => {
    for (const nature of ['directions', 'weapons', 'animals', 'directions'] as const) {
      touches = 0;
      await log(nature, 'phone');
      expect(touches).toBeLessThanOrEqual(4);
    }
    touches = 0;
    await touch(registerFr.log.to17);
    await desk.page
      .locator('.reg-told')
      .filter({ hasText: /transfert 17/ })
      .waitFor();
    expect(touches).toBe(1);
    made.push({ nature: 'other', channel: 'phone', outcome: 'emergencyTransfer', stage: 'closed' });
    for (const nature of ['weapons', 'officials', 'proxyVote'] as const) await log(nature, 'appointment');
    for (const nature of ['recruitment', 'animals'] as const) await log(nature, 'event');
    expect(made).toHaveLength(20);
  });
});

describe('interruptions', () => {
  it('[PAR-102] a lock in the middle of an entry keeps nothing of it, and the agent begins again', async () => {
    await desk.touchButton(contactsFr.natures.weapons);
    await desk.page.locator('.reg-chosen').waitFor();
    await desk.touchButton(staffFr.frame.lock);
    await desk.at('locked');
    expect(await desk.page.locator('.staff').innerText()).not.toContain(contactsFr.natures.weapons);
    await unlockAgain();
    await kept();
    expect(contactsOf(await listed(desk.page))).toHaveLength(made.length);
    await log('weapons');
  });

  it('[PAR-102] another screen in the middle of an entry keeps all of it', async () => {
    await desk.touchButton(contactsFr.natures.officials);
    await desk.section('inbox');
    await desk.section('register');
    await desk.page.locator('.reg-chosen', { hasText: contactsFr.natures.officials }).waitFor();
    await desk.touchButton(contactsFr.outcomes.informed);
    await desk.touchButton(registerFr.log.keep);
    await kept();
    made.push({ nature: 'officials', channel: 'desk', outcome: 'informed', stage: 'closed' });
  });

  it('[PAR-102] a call from the terminal appears in the middle of an entry, and the entry stays', async () => {
    const page = await leaveStaff(kiosk, desk);
    const visitId = await page.evaluate(async () => {
      const visit = await window.kiosk.beginVisit({ locale: 'fr' });
      return visit.ok ? visit.value.visitId : visit.failure.code;
    });
    desk = await openDoor(kiosk, page);
    await unlockAgain();
    await desk.touchButton(contactsFr.natures.animals);
    await desk.page.locator('.reg-chosen').waitFor();
    await page.evaluate((id) => window.kiosk.callGendarme({ visitId: id, confidential: true }), visitId);
    await desk.page.locator('.notice--attention').waitFor();
    await desk.touchButton(new RegExp(`^${callsFr.go}`));
    await desk.touchButton(contactsFr.outcomes.informed);
    await desk.touchButton(registerFr.log.keep);
    await kept();
    made.push({ nature: 'animals', channel: 'desk', outcome: 'informed', stage: 'closed' });
  });

  it('[PAR-103] begins now and closes later, with the time that it took', async () => {
    await desk.touchButton(contactsFr.natures.proxyVote);
    await desk.touchButton(registerFr.log.start);
    await desk.page.locator('.reg-open__one').waitFor();
    await log('weapons');
    await desk.touch(desk.page.locator('.reg-open__one .btn--primary'));
    await desk.touch(desk.page.locator('.reg-open__one').getByRole('button', { name: contactsFr.outcomes.appointmentGiven, exact: true }));
    await desk.page.locator('.reg-open__one').waitFor({ state: 'detached' });
    made.push({ nature: 'proxyVote', channel: 'desk', outcome: 'appointmentGiven', stage: 'closed' });
    const row = contactsOf(await listed(desk.page)).find(({ facts }) => facts.outcome === 'appointmentGiven');
    expect(row).toMatchObject({ stage: 'closed', waitMs: 0 });
    expect(row?.handlingMs).toBeGreaterThan(0);
  });
});

describe('the waiting list', () => {
  const numbers = (): Promise<readonly string[]> => desk.page.locator('.wait__number').allInnerTexts();
  const people = (count: number): Promise<void> => desk.page.getByText(waitingFr.list.title(count), { exact: true }).waitFor();

  it('[PAR-104] gives numbers in one touch, puts a victim first, and takes in who called from the terminal', async () => {
    await desk.section('waiting');
    await desk.touchButton(waitingFr.give.act);
    await people(1);
    await desk.touchButton(waitingFr.give.victim);
    await desk.touchButton(waitingFr.give.act);
    await people(2);
    await desk.touchButton(waitingFr.calls.act);
    await people(3);
    expect(await numbers()).toEqual(['2', '1', '3']);
    expect(await desk.page.locator('.wait__chip--apart').count()).toBe(1);
  });

  it('[PAR-104] calls a number on the attract screen, with nothing of why or who, and never over a visitor’s screen', async () => {
    await desk.touchButton(waitingFr.list.call(3));
    await desk.page.getByText(waitingFr.told.called(3)).waitFor();
    await desk.touchButton(waitingFr.face.giveBack);
    const page = await kiosk.ready();
    const band = page.locator('.attract__called');
    await band.waitFor();
    expect(await band.locator('p').allInnerTexts()).toEqual(LOCALES.map((locale) => CALLED[locale](3)));
    expect(await page.locator('body').innerText()).not.toContain(waitingFr.list.apart);
    const home = await kiosk.begin();
    expect(await home.locator('.attract__called').count()).toBe(0);
    await deskOn(home).touch('#foot-end');
    desk = await openStaff(kiosk, AGENT);
    await desk.section('waiting');
    await people(3);
  });

  it('[PAR-105] shows the number on a second display instead, in a page that can ask for nothing', async () => {
    const publicPage = (): Page | undefined => kiosk.app.windows().find((page) => page.url().endsWith('/public.html'));
    const displays = (two: boolean) =>
      kiosk.app.evaluate(({ screen }, withSecond) => {
        // There is one virtual screen: a second display is pretended, on a part of the same desktop.
        const own = screen.getPrimaryDisplay();
        const second = { ...own, id: own.id + 1, bounds: { x: 0, y: 0, width: 960, height: 540 } };
        Object.assign(screen, { getAllDisplays: () => (withSecond ? [own, second] : [own]) });
        screen.emit(withSecond ? 'display-added' : 'display-removed');
      }, two);
    await displays(true);
    await expect.poll(() => publicPage() !== undefined, { timeout: 10_000 }).toBe(true);
    const page = publicPage();
    if (page === undefined) throw new Error('there is no public page');
    await expect.poll(() => page.locator('.public__number').innerText(), { timeout: 10_000 }).toBe('3');
    await desk.touchButton(waitingFr.list.call(2));
    await expect.poll(() => page.locator('.public__number').innerText(), { timeout: 10_000 }).toBe('2');
    expect(await page.locator('[data-shows="previous"]').innerText()).toBe('3');
    expect(await page.locator('[data-shows="waiting"]').innerText()).toBe('3');
    expect(await page.evaluate(() => [typeof Reflect.get(window, 'kiosk'), document.scripts.length])).toEqual(['undefined', 0]);
    const locks = await kiosk.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().endsWith('/public.html'));
      window?.close();
      return [window?.isDestroyed(), window?.isFocusable()];
    });
    expect(locks).toEqual([false, false]);
    await desk.page.getByText(waitingFr.face.own, { exact: true }).waitFor();
    const attract = await leaveStaff(kiosk, desk);
    expect(await attract.locator('.attract__called').count()).toBe(0);
    desk = await openStaff(kiosk, AGENT);
    await desk.section('waiting');
    await people(3);
    await displays(false);
    await expect.poll(() => publicPage() === undefined, { timeout: 10_000 }).toBe(true);
  });

  it('[PAR-104] takes who was called, closes who has left, and the register closes the rest', async () => {
    await desk.touchButton(waitingFr.list.takenOf(waitingFr.number(2)));
    await people(2);
    await desk.touchButton(waitingFr.list.goneOf(waitingFr.number(1)));
    await people(1);
    made.push({ nature: 'other', channel: 'desk', outcome: 'noFollowUp', stage: 'closed' });
    await desk.touchButton(waitingFr.list.takenOf(waitingFr.number(3)));
    await people(0);
    await desk.section('register');
    const open = desk.page.locator('.reg-open__one');
    for (const left of [1, 0]) {
      await desk.touch(open.first().locator('.btn--primary'));
      await desk.touch(open.first().getByRole('button', { name: contactsFr.natures.weapons, exact: true }));
      await desk.touch(open.first().getByRole('button', { name: contactsFr.outcomes.informed, exact: true }));
      await desk.page.getByText(registerFr.open.title(left), { exact: true }).waitFor();
      made.push({ nature: 'weapons', channel: 'desk', outcome: 'informed', stage: 'closed' });
    }
  });
});

describe('the end of the day', () => {
  it('[PAR-106] a correction and a cancellation stay in sight', async () => {
    const line = (words: string) => desk.page.locator('tbody tr', { hasText: words }).first();
    const directions = `${contactsFr.natures.directions}, ${contactsFr.channels.phone.toLowerCase()}`;
    await desk.touch(desk.page.getByRole('button', { name: registerFr.day.amendOf(directions) }).first());
    await desk.touch(desk.page.getByRole('button', { name: registerFr.log.changeOf(registerFr.facts.nature), exact: true }));
    await desk.touch(desk.page.locator('.reg-lines').getByRole('button', { name: contactsFr.natures.recruitment, exact: true }));
    await desk.touchButton(registerFr.amend.keep);
    await line(registerFr.day.corrected(1)).waitFor();
    const at = made.findIndex(({ nature, channel }) => nature === 'directions' && channel === 'phone');
    made.splice(at, 1, { ...(made[at] ?? { channel: 'phone', outcome: 'informed', stage: 'closed' }), nature: 'recruitment' });

    const event = `${contactsFr.natures.animals}, ${contactsFr.channels.event.toLowerCase()}`;
    await desk.touch(desk.page.getByRole('button', { name: registerFr.day.amendOf(event) }).first());
    await desk.touchButton(registerFr.amend.cancel);
    await desk.touchButton(contactsFr.cancelReasons.duplicate);
    await desk.page.locator('.reg-chip--cancelled').waitFor();
    const struck = made.findIndex(({ nature, channel }) => nature === 'animals' && channel === 'event');
    made.splice(struck, 1, { nature: 'animals', channel: 'event', outcome: usual('animals', 'event'), stage: 'cancelled' });
  });

  it('[PAR-106] after sixty contacts the list and its numbers say exactly what was done', async () => {
    const rest = Array.from({ length: DAY - made.length }, (_, at): LoggedFacts => {
      const nature = NATURES[at % NATURES.length] ?? 'other';
      return { ...ORDINARY_CONTACT, channel: at % 3 === 0 ? 'phone' : 'desk', nature, outcome: 'informed' };
    });
    await desk.page.evaluate(async (all) => {
      for (const facts of all) await window.kiosk.logContact({ requestId: crypto.randomUUID(), facts });
    }, rest);
    made.push(...rest.map(({ nature, channel, outcome }): Done => ({ nature, channel, outcome, stage: 'closed' })));
    await desk.section('inbox');
    await desk.section('register');
    await desk.page.locator('.reg').waitFor();

    const lines = await listed(desk.page);
    const rows = contactsOf(lines);
    const told = ({ nature, channel, outcome, stage }: Done): string => [nature, channel, outcome, stage].join(' ');
    const found = rows.map(({ facts, stage }) => [facts.nature, facts.channel, facts.outcome, stage].join(' '));
    expect(found.toSorted()).toEqual(made.map(told).toSorted());
    expect(rows).toHaveLength(DAY);
    expect(rows.filter(({ corrections }) => corrections > 0)).toHaveLength(1);
    const kinds = kindsOf(lines);
    expect(kinds.filter((kind) => kind === 'deposit.made')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'gendarme.called')).toHaveLength(1);
    // The deposit's visit, the one during which a gendarme was called, and the one that began under a called number.
    expect(kinds.filter((kind) => kind === 'visit.ended')).toHaveLength(3);

    const valid = made.filter(({ stage }) => stage !== 'cancelled');
    expect(await desk.page.locator('.reg-figures dd').allInnerTexts()).toEqual(
      [
        valid.length,
        0,
        valid.filter(({ channel }) => channel === 'phone').length,
        valid.filter(({ outcome }) => outcome === 'emergencyTransfer').length,
        1,
      ].map(String),
    );
    const shown = await desk.page.locator('tbody td:nth-of-type(1) .reg-what > :is(strong, s):first-child').allInnerTexts();
    expect(shown.toSorted()).toEqual([...made.map(({ nature }) => contactsFr.natures[nature])].toSorted());
    // An answer is read on the line of its call.
    const answers = kinds.filter((kind) => kind === 'gendarme.answered').length;
    expect(answers).toBe(1);
    expect(await desk.page.locator('tbody tr').count()).toBe(lines.length - answers);
  });
});
