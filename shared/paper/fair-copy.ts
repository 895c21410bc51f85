import { activeFields, activeSteps } from '../flow/check.ts';
import type { Answers, ServiceDefinition, Step } from '../flow/definition.ts';
import { splitGuarded } from '../flow/guarded.ts';
import { isItems, summarise, type SummaryLine, type SummarySection } from '../flow/summary.ts';
import { fairCopyFr, paperFr } from '../i18n/paper.fr.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ReceiptView } from '../ipc/visit.ts';
import { formatTime } from '../time/format.ts';
import { fill } from '../fields/words/index.ts';
import { cardsTable } from './cards-table.ts';
import { dayInWords, instantInWords } from './dates.ts';
import type { Block, FactRow, PaperDocument } from './model.ts';
import type { Point } from './receipt-qr.ts';

/** What a fair copy is made of: an opened deposit, or, in slip mode, the answers of the visit under way. */
export interface FairCopySource {
  readonly reference: string;
  readonly locale: Locale;
  /** ISO instant. */
  readonly receivedAt: string;
  /** Local date `YYYY-MM-DD`; null when nothing is kept. */
  readonly eraseAfter: string | null;
  readonly slot: ReceiptView['slot'];
  /** Answers in the shape of the definition's own version. */
  readonly answers: Answers;
  /** Keys of `words.missing`. */
  readonly missing: readonly string[];
}

function slotInWords(slot: FairCopySource['slot']): string {
  if (slot === null) return fairCopyFr.noAppointment;
  if (slot.kind === 'toConfirm') return fairCopyFr.toConfirm;
  return fill(fairCopyFr.firm, { date: dayInWords(slot.date, 'fr'), time: formatTime(slot.time, 'fr') });
}

function essentials(source: FairCopySource): readonly FactRow[] {
  return [
    {
      label: source.eraseAfter === null ? fairCopyFr.preparedAt : fairCopyFr.receivedAt,
      value: fill(fairCopyFr.receivedValue, instantInWords(source.receivedAt, 'fr')),
    },
    source.eraseAfter === null
      ? { label: fairCopyFr.kept, value: fairCopyFr.notKept }
      : { label: fairCopyFr.eraseAfter, value: dayInWords(source.eraseAfter, 'fr') },
    { label: fairCopyFr.locale, value: fairCopyFr.languages[source.locale] },
    { label: fairCopyFr.appointment, value: slotInWords(source.slot) },
  ];
}

/** Tells the gendarme that a text must be translated: the visitor used another language, or writes in another script than ours. */
export function foreignRemark(text: string, locale: Locale): string | null {
  if (locale !== 'fr') return fill(fairCopyFr.foreignText, { language: fairCopyFr.languages[locale] });
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 2 * latin ? fairCopyFr.foreignScript : null;
}

/** Lines of a section in their order: short answers gather in one list, a long text of the visitor's own stands by itself. */
function linesAsBlocks(section: SummarySection, step: Step, locale: Locale): readonly Block[] {
  const long = new Set(step.fields.filter((field) => field.kind === 'longText').map((field) => field.id));
  const blocks: Block[] = [];
  let rows: FactRow[] = [];
  const flush = () => {
    if (rows.length > 0) blocks.push({ kind: 'facts', caption: section.title, rows });
    rows = [];
  };
  const place = ({ field, label, value }: SummaryLine) => {
    if (!long.has(field)) {
      rows.push({ label, value });
      return;
    }
    flush();
    const remark = foreignRemark(value, locale);
    blocks.push({ kind: 'verbatim', label, text: value, ...(remark === null ? {} : { remark }) });
  };
  section.lines.forEach(place);
  flush();
  return blocks;
}

function sections(definition: ServiceDefinition, source: FairCopySource): readonly Block[] {
  const steps = activeSteps(definition, source.answers);
  return summarise(definition, source.answers, 'fr').flatMap((section): readonly Block[] => {
    const step = steps.find((candidate) => candidate.id === section.step);
    if (step === undefined) return [];
    const tables = activeFields(step, source.answers).flatMap((field) => {
      const value = source.answers[field.id];
      return field.kind === 'items' && isItems(value) && value.length > 0
        ? [cardsTable(field, value, source.answers, definition.words.fr)]
        : [];
    });
    return [{ kind: 'heading', text: section.title }, ...linesAsBlocks(section, step, source.locale), ...tables];
  });
}

/** What a gendarme does with the person first, on the first page: what to ask for, what should have been brought. */
function toAsk(definition: ServiceDefinition, source: FairCopySource): Block {
  const words = definition.words.fr;
  const missing = source.missing.flatMap((key) => words.missing[key] ?? []);
  const bring = definition.whatToBring(source.answers).flatMap((key) => words.receipt.bring[key] ?? []);
  const asked: readonly Block[] = [
    { kind: 'heading', text: fairCopyFr.missing },
    missing.length === 0 ? { kind: 'text', text: fairCopyFr.nothingMissing } : { kind: 'list', as: 'boxes', items: missing },
  ];
  const brought: readonly Block[] = [
    { kind: 'heading', text: fairCopyFr.bring },
    { kind: 'list', as: 'boxes', items: bring },
  ];
  return {
    kind: 'parallel',
    columns: [asked, ...(bring.length === 0 ? [] : [brought])].map((blocks) => ({ lang: 'fr' as const, blocks })),
  };
}

/** The blocks of a fair copy, without the page around them. */
export function fairCopyBlocks(definition: ServiceDefinition, source: FairCopySource, point: Point): readonly Block[] {
  const words = definition.words.fr;
  const accepted = definition.consents.flatMap((consent) => words.warnings[consent] ?? []);
  return [
    { kind: 'masthead', issuer: point.name, place: point.place, mark: fill(fairCopyFr.mark, { reference: source.reference }) },
    { kind: 'title', text: fairCopyFr.title, under: { lang: 'fr', text: fill(fairCopyFr.subject, { service: words.title }) } },
    { kind: 'notice', text: definition.regime === 'title3' ? `${fairCopyFr.scope} ${fairCopyFr.scopeComplaint}` : fairCopyFr.scope },
    ...(source.locale === 'fr'
      ? []
      : [
          {
            kind: 'text' as const,
            tone: 'strong' as const,
            text: fill(fairCopyFr.foreign, { language: fairCopyFr.languages[source.locale] }),
          },
        ]),
    { kind: 'facts', caption: fairCopyFr.essentials, rows: essentials(source) },
    toAsk(definition, source),
    ...sections(definition, source),
    ...(accepted.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: fairCopyFr.warnings },
          { kind: 'list' as const, as: 'bullets' as const, items: accepted },
        ]),
  ];
}

/**
 * The fair copy a gendarme works from: French whatever the visitor spoke, the visitor's own words untouched and flagged when they
 * are in another language, the objects as a table with their identifiers and their total, and what is still to be asked.
 * It carries no place for a signature, because nothing in it has been heard or signed, and never what opens doors.
 */
export function fairCopyDocument(definition: ServiceDefinition, source: FairCopySource, point: Point): PaperDocument {
  const { open } = splitGuarded(definition, source.answers);
  return {
    title: fairCopyFr.documentTitle,
    sheet: 'a4',
    lang: 'fr',
    foot: `${fairCopyFr.title} · ${source.reference}`,
    pageNumber: paperFr.pageNumber,
    blocks: fairCopyBlocks(definition, { ...source, answers: open }, point),
  };
}
