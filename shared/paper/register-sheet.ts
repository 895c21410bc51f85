import { formatTime } from '../time/format.ts';
import { contactsFr } from '../i18n/staff-contacts.fr.ts';
import { choiceInWords, sheetsFr } from '../i18n/staff-sheets.fr.ts';
import type { ContactRow } from '../ipc/register.ts';
import { sheetFigures, sheetTables, type SheetTable } from '../sheets/tables.ts';
import { communeInWords, type SheetView } from '../sheets/view.ts';
import { localNow } from '../time/local-now.ts';
import { instantInWords } from './dates.ts';
import type { Block, Cell, PaperDocument } from './model.ts';
import type { Point } from './receipt-qr.ts';
import { PAPER_WORDS } from './words.ts';

const words = sheetsFr;

function tableBlock({ caption, rows }: SheetTable): Block {
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words.tables.label, as: 'text' },
      { label: words.tables.count, as: 'amount' },
    ],
    rows: rows.map(({ label, count }) => [[{ value: label }], [{ value: String(count) }]]),
  };
}

function contactCells({ openedAt, stage, corrections, facts }: ContactRow, names: SheetView['names']): readonly Cell[] {
  const marks = [...(stage === 'cancelled' ? [words.lines.cancelled] : []), ...(corrections > 0 ? [words.lines.corrected] : [])];
  const outcome = facts.outcome === null ? contactsFr.stages[stage] : contactsFr.outcomes[facts.outcome];
  return [
    [{ value: formatTime(localNow(new Date(openedAt)).time, 'fr') }],
    [{ value: contactsFr.channels[facts.channel] }],
    [
      { value: facts.nature === null ? words.unsaid.natures : contactsFr.natures[facts.nature], strong: true },
      ...(facts.commune === null ? [] : [{ value: communeInWords(facts.commune, names[facts.commune] ?? null) }]),
      ...(facts.note === '' ? [] : [{ value: facts.note }]),
      ...(marks.length === 0 ? [] : [{ value: marks.join(', ') }]),
    ],
    [{ value: outcome }, ...(facts.transferTo === null ? [] : [{ value: contactsFr.transfers[facts.transferTo] }])],
  ];
}

function lines(contacts: readonly ContactRow[], names: SheetView['names']): readonly Block[] {
  if (contacts.length === 0) return [];
  const labels = words.lines;
  return [
    {
      kind: 'table',
      caption: labels.title,
      columns: [
        { label: labels.at, as: 'text' },
        { label: labels.channel, as: 'text' },
        { label: labels.what, as: 'text' },
        { label: labels.outcome, as: 'text' },
      ],
      rows: contacts.map((row) => contactCells(row, names)),
    },
  ];
}

/**
 * The day sheet or the month sheet on paper, in French. The day sheet is marked for internal use and holds the lines of the day with their notes; the month
 * sheet holds figures only.
 */
export function registerSheetDocument(view: SheetView, point: Point): PaperDocument {
  const day = view.period === 'day';
  const made = instantInWords(view.madeAt, 'fr');
  const tables = sheetTables(view);
  const left = tables.filter(({ id }) => id === 'natures' || id === 'publics' || id === 'languages');
  const right = tables.filter((table) => !left.includes(table));
  return {
    title: words.foot[view.period],
    sheet: 'a4',
    lang: 'fr',
    foot: words.foot[view.period],
    pageNumber: PAPER_WORDS.fr.pageNumber,
    blocks: [
      { kind: 'masthead', issuer: point.name, place: point.place, ...(day ? { mark: words.mark } : {}) },
      { kind: 'title', text: words.which[view.period](choiceInWords(view)) },
      { kind: 'text', tone: 'quiet', text: words.madeAt(made.date, made.time) },
      { kind: 'notice', text: day ? words.internal : words.monthly },
      { kind: 'facts', caption: words.figures.title, rows: sheetFigures(view), dense: true },
      {
        kind: 'parallel',
        columns: [
          { lang: 'fr', blocks: left.map(tableBlock) },
          { lang: 'fr', blocks: right.map(tableBlock) },
        ],
      },
      ...(view.period === 'day' ? lines(view.contacts, view.names) : []),
    ],
  };
}
