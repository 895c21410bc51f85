/** The figures of a sheet as labelled tables in French: the same on the screen and on paper. Pure. */
import { contactsFr } from '../i18n/staff-contacts.fr.ts';
import { sheetsFr } from '../i18n/staff-sheets.fr.ts';
import { spanInWords } from '../i18n/span.fr.ts';
import { dayInWords } from '../paper/dates.ts';
import { GROUPED, type Counted, type Figure } from './small.ts';
import { UNSAID, type Spread } from './totals.ts';
import { communeInWords, type SheetView } from './view.ts';

/** One breakdown. */
export interface SheetTable {
  readonly id: keyof typeof sheetsFr.grouped;
  readonly caption: string;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
}

/** One figure with its label. */
export interface SheetFigure {
  readonly label: string;
  readonly value: string;
}

const figureInWords = (figure: Figure): string => (figure === null ? sheetsFr.small : String(figure));

function spreadInWords({ measured, medianMs }: Spread): string {
  if (medianMs === null) return measured === 0 ? sheetsFr.figures.unmeasured : sheetsFr.figures.tooFew;
  return `${spanInWords(medianMs)} (${sheetsFr.figures.of(figureInWords(measured))})`;
}

/** The figures that stand alone, in the order in which they are read. */
export function sheetFigures({ totals }: SheetView): readonly SheetFigure[] {
  const words = sheetsFr.figures;
  return [
    { label: words.contacts, value: figureInWords(totals.contacts) },
    { label: words.open, value: figureInWords(totals.open) },
    { label: words.corrected, value: figureInWords(totals.corrected) },
    { label: words.cancelled, value: figureInWords(totals.cancelled) },
    { label: words.waits, value: spreadInWords(totals.waits) },
    { label: words.handlings, value: spreadInWords(totals.handlings) },
    { label: words.visits, value: figureInWords(totals.terminal.visits) },
    { label: words.deposits, value: figureInWords(totals.terminal.deposits) },
    { label: words.changes, value: figureInWords(totals.terminal.changes) },
    { label: words.calls, value: figureInWords(totals.terminal.calls) },
  ];
}

/** Every breakdown that has a row, in the order in which they are read. */
export function sheetTables(view: SheetView): readonly SheetTable[] {
  const { totals } = view;
  const table = <Key extends string>(id: SheetTable['id'], cells: readonly Counted<Key>[], labelOf: (key: Key) => string): SheetTable => ({
    id,
    caption: sheetsFr.tables[id],
    rows: cells.map(({ key, count }) => ({ label: key === GROUPED ? sheetsFr.grouped[id] : labelOf(key), count })),
  });
  const word = <Key extends string>(words: Readonly<Record<Key, string>>) => {
    const labels = new Map<string, string>(Object.entries(words));
    return (key: string) => labels.get(key) ?? key;
  };
  const { unsaid } = sheetsFr;
  return [
    table('channels', totals.channels, word(contactsFr.channels)),
    table('natures', totals.natures, word({ ...contactsFr.natures, [UNSAID]: unsaid.natures })),
    table('outcomes', totals.outcomes, word({ ...contactsFr.outcomes, [UNSAID]: unsaid.outcomes })),
    table('publics', totals.publics, word(contactsFr.publics)),
    table('languages', totals.languages, word(contactsFr.languages)),
    table('communes', totals.communes, (code) => (code === UNSAID ? unsaid.communes : communeInWords(code, view.names[code] ?? null))),
    table('reasons', totals.reasons, word(contactsFr.cancelReasons)),
    ...(view.period === 'month' ? [table('days', view.days, (day) => dayInWords(day, 'fr'))] : []),
  ].filter(({ rows }) => rows.length > 0);
}
