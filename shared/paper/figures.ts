import { barsInWords, barValue, hourBars, listBars, partBars, weekdayBars, type Bar } from '../figures/bars.ts';
import { shareAlone } from '../figures/alone.ts';
import { shareSatisfied } from '../figures/satisfied.ts';
import { TIME_IDS, type Figures } from '../figures/publish.ts';
import { SUBJECTS, type ListId } from '../figures/subjects.ts';
import { cellInWords, durationInWords, figuresFr, periodInWords, shareInWords } from '../i18n/staff-figures.fr.ts';
import type { BarChart, Block, FactRow, PaperDocument } from './model.ts';
import type { Point } from './receipt-qr.ts';
import { PAPER_WORDS } from './words.ts';

const words = figuresFr.paper;

/** Columns of lists, left and right, in an order in which both are about as long. */
const LEFT: readonly ListId[] = ['nature', 'channel', 'service'];
const RIGHT: readonly ListId[] = ['outcome', 'locale'];
/** Marks under the bars of days: every fifth, so that they do not touch. */
const EVERY = 5;

function chart(title: string, bars: readonly Bar[], everyMark: number): BarChart {
  return {
    title,
    described: barsInWords(title, bars),
    bars: bars.map((bar, at) => ({ label: at % everyMark === 0 ? bar.mark : '', value: barValue(bar) })),
  };
}

function listBlocks(figures: Figures, ids: readonly ListId[]): readonly Block[] {
  return ids.flatMap((id): readonly Block[] => {
    const rows: readonly FactRow[] = listBars(id, figures.lists?.[id] ?? []).map(({ label, cell }) => ({
      label,
      value: cellInWords(cell),
    }));
    if (rows.length === 0) return [];
    return [
      { kind: 'subheading', text: figuresFr.lists[id] },
      { kind: 'facts', caption: figuresFr.lists[id], rows, dense: true },
    ];
  });
}

function totals(figures: Figures): readonly FactRow[] {
  return [
    ...SUBJECTS.filter((subject) => subject !== 'visits' && subject !== 'contacts').map((subject) => ({
      label: figuresFr.subjects[subject],
      value: cellInWords(figures.totals[subject]),
    })),
    { label: figuresFr.alone.title, value: shareInWords(shareAlone(figures)) },
    { label: figuresFr.satisfied.title, value: shareInWords(shareSatisfied(figures)) },
  ];
}

function durations(figures: Figures): readonly FactRow[] {
  return TIME_IDS.flatMap((time) => {
    const { medianMs, ninthMs } = figures.durations[time];
    if (medianMs === null) return [];
    const ninth = ninthMs === null ? figuresFr.durations.few : durationInWords(ninthMs);
    return [{ label: figuresFr.times[time], value: words.measures(durationInWords(medianMs), ninth) }];
  });
}

/**
 * The figures of a month on one A4 page, in French, for whoever the head hands it to. Masked figures only: `figures` holds no others. Lines of which there was
 * none are left out, so that the page is enough.
 */
export function figuresDocument(figures: Figures, point: Point): PaperDocument {
  const measured = durations(figures);
  const [contacts, hours] = [partBars(figures.parts, 'contacts'), hourBars(figures.lists?.hour ?? [])];
  const left: readonly Block[] = listBlocks(figures, LEFT);
  const right: readonly Block[] = [
    { kind: 'subheading', text: words.totals },
    { kind: 'facts', caption: words.totals, rows: totals(figures), dense: true },
    ...(measured.length === 0
      ? []
      : ([
          { kind: 'subheading', text: words.durations },
          { kind: 'facts', caption: words.durations, rows: measured, dense: true },
        ] as const)),
    ...listBlocks(figures, RIGHT),
  ];
  return {
    title: words.title,
    sheet: 'a4',
    lang: 'fr',
    foot: `${words.foot} · ${periodInWords(figures.period)}`,
    pageNumber: PAPER_WORDS.fr.pageNumber,
    blocks: [
      { kind: 'masthead', issuer: point.name, place: point.place },
      { kind: 'title', text: words.title, under: { lang: 'fr', text: words.period(periodInWords(figures.period)) } },
      {
        kind: 'large',
        rows: (['visits', 'contacts'] as const).map((subject) => ({
          label: figuresFr.subjects[subject],
          value: cellInWords(figures.totals[subject]),
        })),
      },
      {
        kind: 'charts',
        charts: [
          chart(words.days, contacts, EVERY),
          chart(figuresFr.lists.hour, hours, hours.length > 12 ? 2 : 1),
          chart(figuresFr.weekdayTitle, weekdayBars(figures), 1),
        ],
      },
      { kind: 'parallel', columns: [left, right].map((blocks) => ({ lang: 'fr' as const, blocks })) },
      { kind: 'text', text: words.masked, tone: 'strong' },
      { kind: 'text', text: words.maskedMore, tone: 'quiet' },
    ],
  };
}
