/** The end of a month: the head looks at the figures of a quarter, compares them with what was seeded, and takes the sheet for the prefecture. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { after, before, periodOf, type Period } from '../../shared/figures/periods.ts';
import { cellInWords, figureLine, figuresFr, periodInWords } from '../../shared/i18n/staff-figures.fr.ts';
import type { Nature } from '../../shared/register/lists.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { seedFigures, type Seeded } from '../fixtures/figures-seed.ts';
import { filesBelow, paperFacts, papersIn, paperText } from '../fixtures/journey-files.ts';
import { HEAD, newFolder, PATIENT, seedUnit } from '../fixtures/journey-seed.ts';
import { openStaff, type Desk } from '../fixtures/journey-staff.ts';
import { launchKiosk, type Kiosk } from '../fixtures/kiosk.ts';

const { today } = localNow(new Date());
const MONTH = before(periodOf('month', today));
const QUARTER = { from: before(before(MONTH)).from, to: MONTH.to };

const data = newFolder('figures');
const papers = newFolder('figures-papers');
let kiosk: Kiosk;
let desk: Desk;
let seeded: Seeded;

beforeAll(async () => {
  await seedUnit(data.path);
  seeded = await seedFigures(data.path, QUARTER.from, QUARTER.to);
  kiosk = await launchKiosk({
    dataDir: data.path,
    config: { session: PATIENT, printer: { kind: 'trial', folder: papers.path }, exportFolder: join(papers.path, 'export') },
  });
  desk = await openStaff(kiosk, HEAD);
  await desk.section('figures');
});
afterAll(async () => {
  await kiosk.close();
  data.remove();
  papers.remove();
});

const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const inMonth = (day: string): boolean => day >= MONTH.from && day <= MONTH.to;
const natures = (): ReadonlyMap<Nature, number> => {
  const counts = new Map<Nature, number>();
  for (const { nature } of seeded.contacts.filter(({ day }) => inMonth(day))) counts.set(nature, (counts.get(nature) ?? 0) + 1);
  return counts;
};

/** The totals on the screen for the chosen period, by subject. */
async function totals(period: Period): Promise<Readonly<Record<string, string>>> {
  const zone = desk.page.locator(`.figure-totals[data-period="${period.kind}"]`).last();
  await desk.page.locator('.figure-period h2', { hasText: periodInWords(period) }).waitFor();
  return Object.fromEntries(
    await zone
      .locator('.staff-number')
      .evaluateAll((numbers) =>
        numbers.map((each) => [each.getAttribute('data-subject') ?? '', each.querySelector('dd')?.textContent ?? '']),
      ),
  );
}

/** The table behind the chart of a card. */
async function tableOf(title: string): Promise<ReadonlyMap<string, string>> {
  const card = desk.page.locator('.card', { has: desk.page.getByRole('heading', { name: title, exact: true }) });
  const button = card.getByRole('button', { name: figuresFr.chart.seeTable });
  await desk.touch(button);
  await card.locator('table').waitFor();
  const rows = await card
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [row.querySelector('th')?.textContent ?? '', row.querySelector('td')?.textContent ?? ''] as const),
    );
  return new Map(rows);
}

describe('the end of a month', () => {
  it('[PAR-135] the head finds the totals that were seeded, and what is small is masked', async () => {
    await desk.touchButton(figuresFr.period.before);
    const shown = await totals(MONTH);
    const count = (days: readonly string[]): string => cellInWords({ shown: 'exact', count: days.filter(inMonth).length });
    expect(shown).toMatchObject({
      visits: count(seeded.visits),
      contacts: count(seeded.contacts.map(({ day }) => day)),
      calls: count(seeded.calls),
      left: count(seeded.left),
      printFailures: '0',
    });
    await desk.touchButton(figuresFr.views.contacts);
    const table = await tableOf(figuresFr.lists.nature);
    expect(table.get(figureLine('nature', 'familyViolence'))).toBe('masqué');
    expect(table.get(figureLine('nature', 'missingPerson'))).toBe('masqué');
    const told = [...natures()].map(([nature, times]) => [table.get(figureLine('nature', nature)), String(times)]);
    expect(told.filter(([cell]) => cell !== 'masqué').every(([cell, times]) => cell === times)).toBe(true);
    expect(told.filter(([cell]) => cell !== 'masqué').length).toBeGreaterThan(3);
    expect([...table.values()].filter((cell) => cell !== 'masqué' && Number(cell) > 0 && Number(cell) < 5)).toEqual([]);
  });

  it('[PAR-136] each chart says in a sentence what it shows; day, week and year nest in each other', async () => {
    await desk.touchButton(figuresFr.views.overview);
    const charts = desk.page.locator('.figure-chart [role="img"]');
    await charts.first().waitFor();
    for (const name of await charts.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))) {
      expect(name).toContain('Le plus');
    }
    await desk.touchButton(figuresFr.kinds.year);
    const year = periodOf('year', MONTH.from);
    const inYear = seeded.contacts.filter(({ day }) => day >= year.from && day <= year.to).length;
    expect((await totals(year)).contacts).toBe(cellInWords({ shown: 'exact', count: inYear }));
    await desk.touchButton(figuresFr.kinds.month);
    await desk.touchButton(figuresFr.kinds.week);
    await desk.touchButton(figuresFr.views.contacts);
    await desk.page.getByText(spaced(figuresFr.detail).slice(0, 20)).waitFor();
    await desk.touchButton(figuresFr.views.overview);
    await desk.touchButton(figuresFr.kinds.month);
    await desk.touchButton(figuresFr.period.now);
  });

  it('[PAR-137] the sheet is seen, printed on one page, and holds no number from 1 to 4', async () => {
    expect(await desk.page.locator('.card', { hasText: spaced(figuresFr.sheet.title) }).innerText()).toContain('terminé');
    await desk.touchButton(figuresFr.period.before);
    await totals(MONTH);
    await desk.touchButton(figuresFr.sheet.preview);
    await desk.page.locator('.figure-sheet').waitFor();
    await desk.touchButton(figuresFr.sheet.print);
    await desk.page.locator('.notice--done', { hasText: figuresFr.sheet.printed }).waitFor();
    const [file = ''] = papersIn(papers.path);
    expect(paperFacts(file)).toMatch(/^Pages:\s+1$/m);
    const text = paperText(file);
    expect(text).toContain('Cellules inférieures à 5 masquées');
    expect(text.toLowerCase()).toContain(spaced(periodInWords(MONTH)));
    for (const [nature, times] of natures()) {
      const label = spaced(figureLine('nature', nature));
      expect(text, nature).toMatch(new RegExp(`${label} (?:masqué|${times})(?!\\S)`));
      if (times < 5) expect(text, nature).toMatch(new RegExp(`${label} masqué`));
    }
    const shown = await desk.page.locator('.figure-sheet td, .figure-sheet dd').allInnerTexts();
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((cell) => /^[1-4]$/.test(cell.trim()))).toEqual([]);
  });

  it('[PAR-138] the same sheet is written to the export folder', async () => {
    await desk.touchButton(figuresFr.sheet.export);
    const name = `chiffres-${MONTH.from.slice(0, 7)}.pdf`;
    await desk.page.locator('.notice--done', { hasText: name }).waitFor();
    const file = join(papers.path, 'export', name);
    expect(filesBelow(join(papers.path, 'export'))).toEqual([file]);
    expect(paperFacts(file)).toMatch(/^Pages:\s+1$/m);
  });

  it('[PAR-139] a correction of an old contact shows in the figures', async () => {
    const contact = seeded.contacts.find(({ day, nature }) => inMonth(day) && nature === 'scam')?.id ?? '';
    const corrected = await desk.page.evaluate(
      async (id) => window.kiosk.correctContact({ requestId: crypto.randomUUID(), contact: id, changes: { nature: 'traffic' } }),
      contact,
    );
    expect(corrected.ok).toBe(true);
    await desk.section('register');
    await desk.section('figures');
    await desk.touchButton(figuresFr.period.before);
    await totals(MONTH);
    await desk.touchButton(figuresFr.views.contacts);
    const table = await tableOf(figuresFr.lists.nature);
    expect(table.get(figureLine('nature', 'scam'))).toBe(String((natures().get('scam') ?? 0) - 1));
    expect(after(MONTH).from).toBe(periodOf('month', today).from);
  });
});
