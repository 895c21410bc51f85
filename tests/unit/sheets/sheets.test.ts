import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registerSheetDocument } from '../../../shared/paper/register-sheet.ts';
import { daysOf, sheetFileName } from '../../../shared/sheets/sheet.ts';
import { GROUPED, grouped, LEAST_CELL, saidFigure } from '../../../shared/sheets/small.ts';
import { sheetFigures, sheetTables } from '../../../shared/sheets/tables.ts';
import { medianOf, totalsOf, UNSAID } from '../../../shared/sheets/totals.ts';
import { sheetView } from '../../../shared/sheets/view.ts';
import { sheetsFr } from '../../../shared/i18n/staff-sheets.fr.ts';
import { POINT } from '../paper/papers.ts';
import { nameOf, row } from './world.ts';

const AT = '2026-11-22T17:00:00.000Z';
const DAY = { period: 'day', day: '2026-11-22' } as const;
const MONTH = { period: 'month', month: '2026-11' } as const;

describe('a sheet', () => {
  test('knows its days and the names of its files, which name nobody', () => {
    expect(daysOf({ period: 'month', month: '2028-02' })).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(daysOf({ period: 'month', month: '2026-12' })).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(daysOf(DAY)).toEqual({ from: '2026-11-22', to: '2026-11-22' });
    expect(sheetFileName(DAY, 'csv', 1)).toBe('registre-2026-11-22.csv');
    expect(sheetFileName(MONTH, 'pdf', 3)).toBe('registre-2026-11-3.pdf');
  });
});

describe('the figures', () => {
  const rows = [
    row({ nature: 'scam', commune: '70428' }, { waitMs: 60_000, handlingMs: 600_000 }),
    row({ nature: null, outcome: null }, { stage: 'underWay', waitMs: 180_000 }),
    row({ nature: 'scam', language: 'de' }, { corrections: 2 }),
    row({ channel: 'phone' }, { stage: 'cancelled', cancelled: 'duplicate', corrections: 1 }),
  ];
  const kinds = [{ kind: 'visit.ended' }, { kind: 'visit.ended' }, { kind: 'deposit.made' }, { kind: 'gendarme.called' }];

  test('count every contact that was not struck out, and what was corrected or struck out beside them', () => {
    expect(totalsOf(rows, kinds)).toEqual({
      contacts: 3,
      open: 1,
      corrected: 2,
      cancelled: 1,
      channels: [{ key: 'desk', count: 3 }],
      natures: [
        { key: 'scam', count: 2 },
        { key: UNSAID, count: 1 },
      ],
      outcomes: [
        { key: 'informed', count: 2 },
        { key: UNSAID, count: 1 },
      ],
      publics: [{ key: 'individual', count: 3 }],
      languages: [
        { key: 'fr', count: 2 },
        { key: 'de', count: 1 },
      ],
      communes: [
        { key: UNSAID, count: 2 },
        { key: '70428', count: 1 },
      ],
      reasons: [{ key: 'duplicate', count: 1 }],
      waits: { measured: 2, medianMs: 120_000 },
      handlings: { measured: 1, medianMs: 600_000 },
      terminal: { visits: 2, deposits: 1, changes: 0, calls: 1 },
    });
  });

  test.each([
    [[], null],
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 9], 3],
  ])('the median of %j is %s', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });

  test('of a month that is empty or small say nothing of anybody', () => {
    const small = sheetView(MONTH, rows, kinds, AT, nameOf);
    expect(small.totals.contacts).toBeNull();
    expect(sheetTables(small)).toEqual([]);
    expect(sheetFigures(small).filter(({ value }) => /^[1-4]\b/.test(value))).toEqual([]);
    expect(sheetFigures(sheetView(MONTH, [], [], AT, nameOf)).map(({ value }) => value)).toContain('0');
  });
});

describe('small cells', () => {
  const cells = fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1, maxLength: 3 }), count: fc.nat({ max: 12 }) }), {
    selector: ({ key }) => key,
    maxLength: 12,
  });
  const sum = (list: readonly { readonly count: number }[]) => list.reduce((all, { count }) => all + count, 0);

  test('are put together so that no cell is small, none is alone, and the total stays', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const said = grouped(given);
        expect(said.every(({ count }) => count >= LEAST_CELL)).toBe(true);
        if (said.length === 0) return;
        expect(sum(said)).toBe(sum(given));
        const together = given.filter(({ key, count }) => count > 0 && !said.some((cell) => cell.key === key));
        expect(said.some(({ key }) => key === GROUPED)).toBe(together.length > 0);
        expect(together.length).not.toBe(1);
      }),
    );
  });

  test.each([
    [
      [7, 9],
      [9, 7],
    ],
    [[9, 3], []],
    [
      [9, 8, 3],
      [9, 11],
    ],
    [[20, 2, 1], []],
    [
      [20, 12, 2, 1],
      [20, 15],
    ],
    [
      [20, 3, 3],
      [20, 6],
    ],
    [[3, 4], []],
  ])('%j are said as %j', (given, said) => {
    expect(grouped(given.map((count, at) => ({ key: String(at), count }))).map(({ count }) => count)).toEqual(said);
  });

  test('of 1 to 4 are not said', () => {
    expect([0, 1, 4, 5, 90].map(saidFigure)).toEqual([0, null, null, 5, 90]);
  });
});

describe('the month sheet', () => {
  test('puts communes and days below five together, and adds up to its total', () => {
    const rows = [
      ...Array.from({ length: 9 }, () => row({ commune: '70428' })),
      ...Array.from({ length: 8 }, () => row({ commune: null }, { day: '2026-11-03' })),
      row({ commune: '70550' }, { day: '2026-11-04' }),
      ...Array.from({ length: 4 }, () => row({ commune: '70001' }, { day: '2026-11-05' })),
    ];
    const view = sheetView(MONTH, rows, [], AT, nameOf);
    expect(view.totals.communes).toEqual([
      { key: '70428', count: 9 },
      { key: UNSAID, count: 8 },
      { key: GROUPED, count: 5 },
    ]);
    expect(view.period === 'month' && view.days).toEqual([
      { key: '2026-11-03', count: 8 },
      { key: '2026-11-22', count: 9 },
      { key: GROUPED, count: 5 },
    ]);
    const communes = sheetTables(view).find(({ id }) => id === 'communes');
    expect(communes?.rows.map(({ label }) => label)).toEqual(['Pusey (70428)', sheetsFr.unsaid.communes, sheetsFr.grouped.communes]);
  });
});

describe('on paper', () => {
  const rows = Array.from({ length: 12 }, (_, at) =>
    row({ note: `Casque <b>${at}</b>` }, { openedAt: `2026-11-22T09:0${at % 10}:00.000Z` }),
  );

  test('the day sheet is marked for internal use and holds its contacts, oldest first', () => {
    const document = registerSheetDocument(sheetView(DAY, rows, [], AT, nameOf), POINT);
    expect(document.blocks[0]).toMatchObject({ kind: 'masthead', mark: sheetsFr.mark });
    const lines = document.blocks.at(-1);
    expect(lines?.kind === 'table' && lines.rows).toHaveLength(12);
    expect(JSON.stringify(document)).toContain('Casque');
    expect(JSON.stringify(document)).not.toContain('Gend. Modèle');
  });

  test('the month sheet bears no mark, no note and no line of a contact', () => {
    const document = registerSheetDocument(sheetView(MONTH, rows, [], AT, nameOf), POINT);
    expect(JSON.stringify(document)).not.toMatch(/Casque|USAGE INTERNE|Modèle/u);
    expect(document.title).not.toMatch(/2026/);
  });
});
