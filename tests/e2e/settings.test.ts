/** The head changes the terminal on the screen: hours, units from a file, services; what visitors see follows, and goes back. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsFr } from '../../shared/i18n/staff-settings.fr.ts';
import { openingFr } from '../../shared/i18n/opening.fr.ts';
import type { SettingGroup } from '../../shared/settings/groups.ts';
import { addDays, weekday } from '../../shared/time/calendar.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { HEAD, PATIENT, newFolder, seedUnit } from '../fixtures/journey-seed.ts';
import { leaveStaff, openStaff, type Desk } from '../fixtures/journey-staff.ts';
import { enter } from '../fixtures/journey-visit.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

const { form, units, history } = settingsFr;
const NAME = 'Accueil d’essai renommé';
const TODAY = localNow(new Date()).today;
/** The date parts in the order in which they are typed. */
const typed = (date: string): string => `${date.slice(8)}${date.slice(5, 7)}${date.slice(0, 4)}`;

const data = newFolder('settings');
let kiosk: Kiosk;
let desk: Desk;

const start = async (): Promise<void> => {
  kiosk = await launchKiosk({ dataDir: data.path, config: { session: PATIENT, importFolder: 'echange', closedHours: { deposits: true } } });
};
const openGroup = async (group: SettingGroup): Promise<void> => {
  await desk.touchButton(settingsFr.changeNamed(group));
  await desk.button(form.preview).waitFor();
};
const preview = async (): Promise<string> => {
  await desk.touchButton(form.preview);
  const lines = desk.page.locator('.setting-differences');
  await lines.waitFor();
  return (await lines.innerText()).replaceAll('\u00A0', ' ');
};
const keep = async (): Promise<void> => {
  await desk.touchButton(form.apply);
  await desk.page.locator('.notice--done', { hasText: form.done }).waitFor();
};
const settings = async (): Promise<void> => {
  desk = await openStaff(kiosk, HEAD);
  await desk.section('settings');
};

beforeAll(async () => {
  mkdirSync(join(data.path, 'echange'));
  await seedUnit(data.path);
  await start();
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
});

describe('the settings on the screen', () => {
  it('[PAR-145] opening hours with an exceptional day are checked, previewed and kept, and a visitor reads them', async () => {
    await settings();
    await openGroup('opening');
    await desk.touch('#setting-opening');
    await desk.type(`#setting-opening-week-day-${weekday(addDays(TODAY, 1))}`, '9h-12h');
    await desk.touchButton(/^Ajouter – Jours exceptionnels$/);
    await desk.type('#setting-opening-exceptions-0-date-day', typed(TODAY));
    await desk.type('#setting-opening-verifiedOn-day', typed(TODAY));
    await desk.touchButton(form.preview);
    expect(await desk.page.locator('.summary__link').allInnerTexts()).toEqual([expect.stringContaining('Source')]);
    await desk.paste('#setting-opening-source', 'Affiche de l’unité');
    expect(await preview()).toContain('fermé (jour férié)');
    await keep();
    const attract = await leaveStaff(kiosk, desk);
    const line = (await attract.locator('.opening-line').innerText()).replaceAll('\u00A0', ' ');
    expect(line).toContain(`Aujourd’hui (${openingFr.reasons.publicHoliday}) : ${openingFr.closed}`);
    expect(line).toContain('de 9 h à 12 h');
  });

  it('[PAR-146] units of a file with a faulty line are refused whole, with the line; mended, they are previewed and kept', async () => {
    const file = join(data.path, 'echange', 'unites.csv');
    writeFileSync(file, 'id;name;communes\nunite-a;Unité A;70428\nUNITE B;Unité B;70550\n');
    await settings();
    await openGroup('units');
    await desk.touchButton(units.read('unites.csv'));
    const refusal = desk.page.locator('.notice--error');
    await refusal.waitFor();
    expect((await refusal.innerText()).replaceAll('\u00A0', ' ')).toContain('Ligne 3 : champ id');
    expect(await desk.page.locator('.setting-row').count()).toBe(0);
    writeFileSync(file, 'id;name;communes\nunite-a;Unité A;70428\nunite-b;Unité B;70550\n');
    await desk.touchButton(units.read('unites.csv'));
    await desk.page.locator('.setting-differences').waitFor();
    expect(await desk.page.locator('.setting-difference--added').count()).toBe(2);
    await keep();
  });

  it('[PAR-147] a service that is switched off is gone from the visitor’s screen', async () => {
    await openGroup('services');
    await desk.touch('#setting-preComplaint-offered-no');
    expect(await preview()).toContain('oui → non');
    await keep();
    await leaveStaff(kiosk, desk);
    const visitor = await enter(kiosk);
    expect(await visitor.page.locator('#service-preComplaint').count()).toBe(0);
    expect(await visitor.page.locator('#service-holidayWatch').count()).toBe(1);
    await visitor.touch('#foot-end');
  });

  it('[PAR-148] a change is taken back from the history, which keeps both', async () => {
    await settings();
    await desk.touchButton(history.undoNamed(3));
    await desk.touchButton(history.undoConfirm);
    await desk.page.locator('.notice--done', { hasText: form.undone }).waitFor();
    const [undone, former] = await desk.page.locator('.setting-change').allInnerTexts();
    expect(undone).toContain(history.undoes(3));
    expect(former).toContain(settingsFr.groups.services.title);
    await leaveStaff(kiosk, desk);
    const visitor = await enter(kiosk);
    expect(await visitor.page.locator('#service-preComplaint').count()).toBe(1);
    await visitor.touch('#foot-end');
    await kiosk.ready();
  });

  it('[PAR-149] a changed name survives a restart over the file, and the first screen bears it', async () => {
    await settings();
    await openGroup('point');
    await desk.erase('#setting-point-name');
    await desk.paste('#setting-point-name', NAME);
    expect(await preview()).toContain(NAME);
    await keep();
    await leaveStaff(kiosk, desk);
    await kiosk.close();
    await start();
    const attract = await kiosk.ready();
    await attract.locator('.headbar__who', { hasText: NAME }).waitFor();
  });
});
