/** The end of a month at the desk: looking for a contact, the sheet of a day on paper, the sheet and the lines of the month as files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactsFr } from '../../shared/i18n/staff-contacts.fr.ts';
import { searchFr } from '../../shared/i18n/staff-search.fr.ts';
import { sheetsFr } from '../../shared/i18n/staff-sheets.fr.ts';
import type { ContactRow } from '../../shared/ipc/register.ts';
import { addDays } from '../../shared/time/calendar.ts';
import { formatMonth } from '../../shared/time/format.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { papersIn, paperText } from '../fixtures/journey-files.ts';
import { AGENT, PATIENT, newFolder, seedUnit } from '../fixtures/journey-seed.ts';
import { openStaff, type Desk } from '../fixtures/journey-staff.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';
import { seedMonth } from '../fixtures/register-month.ts';

const { today } = localNow(new Date());
/** The last whole month. */
const lastDay = addDays(`${today.slice(0, 7)}-01`, -1);
const month = lastDay.slice(0, 7);

const data = newFolder('data');
const papers = newFolder('papers');
const exports = newFolder('exports');
let kiosk: Kiosk;
let desk: Desk;
let rows: readonly ContactRow[] = [];

beforeAll(async () => {
  await seedUnit(data.path);
  rows = await seedMonth(data.path, `${month}-01`, lastDay);
  kiosk = await launchKiosk({
    dataDir: data.path,
    config: { session: PATIENT, printer: { kind: 'trial', folder: papers.path }, exportFolder: exports.path },
  });
  desk = await openStaff(kiosk, AGENT);
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
  papers.remove();
  exports.remove();
});

/** The sheet that is shown, by its title. */
const sheetIs = (title: string) => desk.page.locator('#sheet-title', { hasText: title }).waitFor();

describe('the end of a month', () => {
  it('[PAR-126] a contact is found by a word without its accents, and opened with its history', async () => {
    const noted = rows.filter(({ facts }) => facts.note.startsWith('Vélo'));
    await desk.section('search');
    await desk.type('#search-words', 'velo egli');
    await desk.page.getByText(searchFr.found(noted.length, false)).waitFor();
    const shown = await desk.page.locator('.table__open').count();
    expect(shown).toBe(noted.length);
    await desk.touch(desk.page.locator('.table__open').first());
    await desk.page.locator('#search-contact').waitFor();
    await desk.page.getByText(searchFr.events.logged).first().waitFor();
    await desk.touchButton(searchFr.close);
    await desk.touchButton(searchFr.periods.today);
    await desk.page.getByText(searchFr.none).waitFor();
  });

  it('[PAR-127] the sheet of a day comes out on paper, marked for internal use', async () => {
    await desk.section('sheets');
    for (let day = today; day > lastDay; day = addDays(day, -1)) await desk.touchButton(sheetsFr.before.day);
    await sheetIs(formatMonth(month, 'fr'));
    await desk.touchButton(sheetsFr.print);
    await desk.page.getByText(sheetsFr.printed).waitFor();
    const [paper] = papersIn(papers.path);
    const text = paperText(paper ?? '');
    expect(text).toContain(sheetsFr.mark);
    const ofDay = rows.filter((row) => row.day === lastDay);
    for (const { facts } of ofDay) expect(text).toContain(facts.note.split(' ')[0]);
    expect(text).toMatch(new RegExp(`${sheetsFr.figures.contacts} ${ofDay.filter(({ stage }) => stage !== 'cancelled').length}\\b`, 'u'));
  });

  it('[PAR-128] the lines of the month, parsed again, are the register; an earlier file stays', async () => {
    await desk.touchButton(sheetsFr.kinds.month);
    await desk.touchButton(sheetsFr.before.month);
    await sheetIs(formatMonth(month, 'fr'));
    await desk.touchButton(sheetsFr.csv);
    await desk.page.getByText(sheetsFr.exported(`registre-${month}.csv`)).waitFor();
    const lines = parse(readFileSync(join(exports.path, `registre-${month}.csv`)), { bom: true, delimiter: ';' }).slice(1);
    expect(lines.map(([day, time, channel, nature, outcome]) => [day, time, channel, nature, outcome])).toEqual(
      rows.map(({ day, openedAt, facts }) => [
        day,
        localNow(new Date(openedAt)).time,
        contactsFr.channels[facts.channel],
        facts.nature === null ? '' : contactsFr.natures[facts.nature],
        facts.outcome === null ? '' : contactsFr.outcomes[facts.outcome],
      ]),
    );
    expect(lines.map(({ 11: note }) => (note ?? '').replace(/^'(?=[=+\-@])/u, ''))).toEqual(rows.map(({ facts }) => facts.note));
    await desk.touchButton(sheetsFr.csv);
    await desk.page.getByText(sheetsFr.exported(`registre-${month}-2.csv`)).waitFor();
    await desk.touchButton(sheetsFr.pdf);
    await desk.page.getByText(sheetsFr.exported(`registre-${month}.pdf`)).waitFor();
    expect(readdirSync(exports.path).sort()).toEqual([`registre-${month}-2.csv`, `registre-${month}.csv`, `registre-${month}.pdf`]);
    const sheet = paperText(join(exports.path, `registre-${month}.pdf`));
    expect(sheet).not.toContain(sheetsFr.mark);
    expect(sheet).not.toContain('guichet');
  });
});
