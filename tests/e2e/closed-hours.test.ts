/** An evening, by a moved clock: nobody is here, the terminal says so, takes nothing that nobody would read, and stays of use. Then the head warns everybody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsFr } from '../../shared/i18n/staff-settings.fr.ts';
import { openingFr } from '../../shared/i18n/opening.fr.ts';
import { shellFr } from '../../shared/i18n/shell.fr.ts';
import { dayInWords } from '../../shared/paper/dates.ts';
import { addDays } from '../../shared/time/calendar.ts';
import { localInstant } from '../../shared/time/local-instant.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { standingAt } from '../fixtures/journey-clock.ts';
import { HEAD, PATIENT, newFolder, seedUnit } from '../fixtures/journey-seed.ts';
import { leaveStaff, openStaff } from '../fixtures/journey-staff.ts';
import { enter } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

const { closedFace } = openingFr;
const TODAY = localNow(new Date()).today;
/** The evening of tomorrow: a clock never goes back. */
const EVENING = addDays(TODAY, 1);
const NEXT = addDays(TODAY, 2);
/** Invented: every day from nine to seven. */
const OPENING = {
  week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '19:00' })),
  source: 'essai',
  verifiedOn: TODAY,
  expiresOn: null,
};
const MESSAGE = 'Faux plombiers signalés. Ne les laissez pas entrer.';
const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');
/** The date parts in the order in which they are typed. */
const typed = (date: string): string => `${date.slice(8)}${date.slice(5, 7)}${date.slice(0, 4)}`;

const data = newFolder('closed');
let kiosk: Kiosk;

beforeAll(async () => {
  await seedUnit(data.path);
  const clock = standingAt(localInstant(EVENING, '20:00'), data.path);
  kiosk = await launchKiosk({ dataDir: data.path, before: clock.before, config: { session: PATIENT, opening: OPENING } });
  await clock.moveAll(await kiosk.ready());
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
});

describe('an evening', () => {
  it('[PAR-167] the first screen says that nobody is here and when somebody will be; no form is offered, and no call is pretended', async () => {
    const attract = await kiosk.screen('attract');
    const band = spaced(await attract.locator('.attract__closed').innerText());
    expect(band).toContain(closedFace.title);
    expect(band).toContain(spaced(dayInWords(NEXT, 'fr')));
    const visitor = await enter(kiosk);
    const home = spaced(await visitor.page.locator('.page').innerText());
    for (const text of [closedFace.nobody, closedFace.resting, shellFr.home.danger, 'service-public.gouv.fr'])
      expect(home).toContain(spaced(text));
    expect(await visitor.page.locator('[id^="service-"]').count()).toBe(0);
    await visitor.touch('#foot-help');
    const panel = visitor.page.locator('.dialog');
    await panel.waitFor();
    expect(await panel.innerText()).toContain('17');
    expect(await panel.getByRole('button').count()).toBe(1);
    await visitor.touch('.dialog__actions button');
  });

  it('[PAR-169] information stays: the questions and their doors, the hours of the week', async () => {
    const page = await kiosk.screen('home');
    await kiosk.tap('#hours');
    await kiosk.screen('hours');
    expect(await page.locator('.hours__day').count()).toBe(7);
    await kiosk.tap('#foot-back');
    await kiosk.screen('home');
    await kiosk.tap('.tile--main');
    await page.locator('[data-screen^="orientation-"]').waitFor();
    await kiosk.tap('#foot-end');
    await kiosk.ready();
  });

  it('[PAR-168] the head’s alert is the first thing on the first screen as soon as it is kept, and on the home page', async () => {
    const desk = await openStaff(kiosk, HEAD);
    await desk.section('settings');
    await desk.touchButton(settingsFr.changeNamed('alert'));
    await desk.touch('#setting-alert');
    await desk.paste('#setting-alert-text-fr', MESSAGE);
    await desk.type('#setting-alert-from-day', typed(EVENING));
    await desk.type('#setting-alert-until-day', typed(EVENING));
    await desk.paste('#setting-alert-source', 'Brigade');
    await desk.touchButton(settingsFr.form.preview);
    await desk.page.locator('.setting-differences').waitFor();
    await desk.touchButton(settingsFr.form.apply);
    await desk.page.locator('.notice--done', { hasText: settingsFr.form.done }).waitFor();
    const attract = await leaveStaff(kiosk, desk);
    expect(await attract.locator('[data-message="alert"]').innerText()).toContain(MESSAGE);
    const visitor = await enter(kiosk);
    expect(await visitor.page.locator('.page').innerText()).toContain(MESSAGE);
  });
});
