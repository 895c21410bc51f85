/**
 * The lines of the register opened by LibreOffice itself, as somebody who touches the file twice would. Runs where `soffice` is installed; a spreadsheet on the
 * reader's own computer is told its settings by the file alone, so that none are given here but the ones that LibreOffice takes from the language of the file.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { registerCsv } from '../../../electron/use-cases/sheet-csv.ts';
import { sheetsFr } from '../../../shared/i18n/staff-sheets.fr.ts';
import { nameOf, row } from '../../unit/sheets/world.ts';
import { scratch } from '../use-cases/support.ts';

/** LibreOffice takes its time at its first start. */
const PATIENCE_MS = 120_000;

const there = spawnSync('soffice', ['--version']).status === 0;

/** Semicolons between cells, double quotation marks around text, UTF-8, from line 1, French numbers, and numbers recognised as such: what its dialogue proposes for the file in France. */
const IMPORT = 'CSV:59,34,76,1,,1036,false,true';

const NOTES = [
  'Vélo retrouvé près de l’église ; « très » "abîmé"',
  'première ligne\nseconde ligne',
  '=1+1',
  '@SOMME(A1)',
  '-12 degrés',
  '+33 en tête',
  '00123',
  'Œuvre à l’Haÿ 😀',
] as const;

interface Sheet {
  readonly rows: readonly (readonly { readonly type: string; readonly value: string; readonly formula: boolean }[])[];
}

const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** The cells of a flat OpenDocument sheet: their type, what is in them, and whether they compute. */
function sheetOf(xml: string): Sheet {
  const rows = [...xml.matchAll(/<table:table-row\b[^>]*>(.*?)<\/table:table-row>/gs)].map(([, inside = '']) =>
    [...inside.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(([, attributes = '', content = '']) => {
      const of = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
      const paragraphs = [...content.matchAll(/<text:p\b[^>]*>(.*?)<\/text:p>/gs)].map(([, text = '']) =>
        decoded(text.replace(/<[^>]+>/g, '')),
      );
      const value = of('office:value') ?? paragraphs.join('\n');
      const cell = { type: of('office:value-type') ?? 'none', value, formula: of('table:formula') !== undefined };
      return Array.from({ length: Math.min(30, Number(of('table:number-columns-repeated') ?? '1')) }, () => cell);
    }),
  );
  return { rows };
}

function opened(csv: Buffer): Sheet {
  const place = scratch();
  try {
    const file = join(place.folder, 'registre.csv');
    writeFileSync(file, csv);
    mkdirSync(join(place.folder, 'profile'));
    const ran = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(place.folder, 'profile')).href}`,
        '--headless',
        `--infilter=${IMPORT}`,
        '--convert-to',
        'fods',
        '--outdir',
        place.folder,
        file,
      ],
      { encoding: 'utf8', timeout: PATIENCE_MS },
    );
    if (ran.status !== 0) throw new Error(`soffice failed: ${ran.stderr}`);
    return sheetOf(readFileSync(join(place.folder, 'registre.fods'), 'utf8'));
  } finally {
    place.remove();
  }
}

test.skipIf(!there)(
  '[PAR-129] LibreOffice opens the lines right: accents, numbers as numbers, notes as they were, nothing computed',
  () => {
    const columns = Object.values(sheetsFr.csvColumns);
    const at = (name: keyof typeof sheetsFr.csvColumns) => columns.indexOf(sheetsFr.csvColumns[name]);
    const rows = NOTES.map((note, number) =>
      row({ note, commune: number % 2 === 0 ? '70428' : '01004' }, { waitMs: 270_000, handlingMs: 720_000, corrections: number }),
    );
    const { rows: lines } = opened(registerCsv(rows, nameOf));
    const [head = [], ...cells] = lines.slice(0, NOTES.length + 1);
    expect(head.slice(0, columns.length).map(({ value }) => value)).toEqual(columns);
    expect(cells).toHaveLength(NOTES.length);
    expect(cells.flat().some(({ formula }) => formula)).toBe(false);
    const column = (name: keyof typeof sheetsFr.csvColumns) => cells.map((line) => line[at(name)]);
    // A note that begins like a formula has an apostrophe before it; one that is all digits is the only one that a table reads as a number.
    const asWritten = NOTES.map((note) => (/^[=+\-@]/.test(note) ? `'${note}` : note));
    expect(column('note').map((cell) => (cell?.type === 'float' ? 'number' : cell?.value))).toEqual(
      asWritten.map((note) => (/^\d+$/.test(note) ? 'number' : note)),
    );
    expect(column('commune').map((cell) => [cell?.type, cell?.value])).toEqual(
      NOTES.map((_, number) => ['string', number % 2 === 0 ? 'Pusey (70428)' : 'INSEE 01004']),
    );
    expect(column('wait').every((cell) => cell?.type === 'float' && cell.value === '4.5')).toBe(true);
    expect(column('handling').every((cell) => cell?.type === 'float' && cell.value === '12')).toBe(true);
    expect(column('corrections').map((cell) => cell?.value)).toEqual(NOTES.map((_, number) => String(number)));
    expect(column('day').every((cell) => cell?.type === 'date')).toBe(true);
  },
  PATIENCE_MS,
);
