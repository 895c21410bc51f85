import { formatAnswer } from '../fields/format.ts';
import { fill } from '../fields/words/index.ts';
import { activeFields, activeSteps } from '../flow/check.ts';
import { isFilled } from '../flow/condition.ts';
import type { Answers, Field, ServiceDefinition } from '../flow/definition.ts';
import { isItems, summariseItem } from '../flow/summary.ts';
import { fairCopyFr, paperFr, patrolSheetFr } from '../i18n/paper.fr.ts';
import type { Locale } from '../i18n/locales.ts';
import type { DepositStatus } from '../deposit-status.ts';
import type { WatchState } from '../watch/changes.ts';
import type { WatchService } from '../watch/of-service.ts';
import { formatTime } from '../time/format.ts';
import { labelBefore } from './cards-table.ts';
import { dayInWords, instantInWords } from './dates.ts';
import { foreignRemark } from './fair-copy.ts';
import type { Block, FactRow, PaperDocument } from './model.ts';
import type { Point } from './receipt-qr.ts';

/** Passages that a sheet repeats: the last ones. */
export const MOST_PASSAGES = 4;

/** Empty lines for what a patrol sees. */
const LINES = 5;

/** What a patrol sheet is made of. */
export interface PatrolSheetSource {
  readonly reference: string;
  readonly status: DepositStatus;
  readonly locale: Locale;
  /** ISO instants. */
  readonly receivedAt: string;
  readonly printedAt: string;
  /** Local date `YYYY-MM-DD`. */
  readonly eraseAfter: string;
  readonly state: WatchState;
  /** Without what opens doors, in the shape of the definition's own version. */
  readonly answers: Answers;
  /** What opens doors, only when an agent asked for it on paper; else null. */
  readonly guarded: Answers | null;
  /** Fields that hold something of what opens doors. */
  readonly withheld: readonly string[];
}

/** A card as one fact: its kind, then its answers one after the other. */
function cardRows(field: Field, answers: Answers, definition: ServiceDefinition): readonly FactRow[] {
  const value = answers[field.id];
  if (field.kind !== 'items' || !isItems(value)) return [];
  return value.flatMap((card) => {
    const { title, lines } = summariseItem(field, card, 'fr', definition.words.fr);
    return lines.length === 0 ? [] : [{ label: title, value: lines.map((line) => `${labelBefore(line.label)} ${line.value}`).join(' · ') }];
  });
}

/** The answer to a field as blocks: one fact, one fact a card, or a long text of its own. */
function answerRows(field: Field, answers: Answers, definition: ServiceDefinition): readonly FactRow[] {
  const value = answers[field.id];
  if (value === undefined || !isFilled(value)) return [];
  if (field.kind === 'items') return cardRows(field, answers, definition);
  const words = definition.words.fr;
  return [{ label: words.fields[field.id]?.label ?? field.id, value: formatAnswer(field, value, 'fr', words) }];
}

/** The fields that these answers ask for, by id. */
function askedFields(definition: ServiceDefinition, answers: Answers): ReadonlyMap<string, Field> {
  const fields = activeSteps(definition, answers).flatMap((step) => activeFields(step, answers));
  return new Map(fields.map((field) => [field.id, field]));
}

/** Facts and long texts of some fields, in their order. */
function blocksOf(
  definition: ServiceDefinition,
  fields: readonly Field[],
  answers: Answers,
  caption: string,
  locale: Locale,
): readonly Block[] {
  const blocks: Block[] = [];
  let rows: FactRow[] = [];
  const flush = () => {
    if (rows.length > 0) blocks.push({ kind: 'facts', caption, rows, dense: true });
    rows = [];
  };
  for (const field of fields) {
    const found = answerRows(field, answers, definition);
    if (field.kind !== 'longText') {
      rows.push(...found);
      continue;
    }
    flush();
    for (const { label, value } of found) {
      const remark = foreignRemark(value, locale);
      blocks.push({ kind: 'verbatim', label, text: value, ...(remark === null ? {} : { remark }) });
    }
  }
  flush();
  return blocks;
}

function sections(definition: WatchService, { answers, locale }: PatrolSheetSource): readonly Block[] {
  const asked = askedFields(definition, answers);
  return definition.watch.sheet.flatMap(({ section, fields }): readonly Block[] => {
    const title = definition.words.fr.sheet?.[section] ?? section;
    const shown = fields.flatMap((id) => asked.get(id) ?? []).filter((field) => field.id !== definition.watch.period);
    const blocks = blocksOf(definition, shown, answers, title, locale);
    return blocks.length === 0 ? [] : [{ kind: 'heading', text: title }, ...blocks];
  });
}

/** What opens doors, printed only when it was asked for; otherwise where it can be read. */
function accessRows(definition: WatchService, { guarded, withheld, answers }: PatrolSheetSource): readonly FactRow[] {
  if (withheld.length === 0) return [{ label: patrolSheetFr.codes, value: patrolSheetFr.guardedNone }];
  if (guarded === null) return [{ label: patrolSheetFr.codes, value: patrolSheetFr.guardedLeftOut }];
  const asked = askedFields(definition, { ...answers, ...guarded });
  return withheld.flatMap((id) => asked.get(id) ?? []).flatMap((field) => answerRows(field, guarded, definition));
}

/** The last passages, the newest first. */
function passageRows({ state }: PatrolSheetSource): readonly FactRow[] {
  return state.passages
    .slice(-MOST_PASSAGES)
    .toReversed()
    .map(({ at, outcome, note }) => {
      const said = patrolSheetFr.outcomes[outcome];
      const value = note === '' ? said : fill(patrolSheetFr.passage, { outcome: said, note });
      return { label: fill(patrolSheetFr.moment, instantInWords(at, 'fr')), value };
    });
}

function accessAndPassages(definition: WatchService, source: PatrolSheetSource): readonly Block[] {
  const shown = passageRows(source);
  const count = source.state.passages.length;
  const none = shown.length > 0 ? [] : [{ label: patrolSheetFr.passages, value: patrolSheetFr.noPassage }];
  const heading = shown.length > 0 ? patrolSheetFr.guarded : patrolSheetFr.guardedAndPassages;
  return [
    { kind: 'heading', text: heading },
    { kind: 'facts', caption: heading, rows: [...accessRows(definition, source), ...none], dense: true },
    ...(shown.length === 0 ? [] : [{ kind: 'heading' as const, text: patrolSheetFr.passages }]),
    ...(count > shown.length
      ? [{ kind: 'text' as const, text: fill(patrolSheetFr.passageCount, { count: String(count), shown: String(shown.length) }) }]
      : []),
    ...(shown.length === 0 ? [] : [{ kind: 'facts' as const, caption: patrolSheetFr.passages, rows: shown, dense: true }]),
  ];
}

/** One end of the period; the time of day that the visitor gave holds as long as the day is still theirs. */
function endInWords(day: string, asked: { readonly day: string; readonly time: string } | null): string {
  const date = dayInWords(day, 'fr');
  return asked === null || asked.day !== day || asked.time === ''
    ? date
    : fill(patrolSheetFr.moment, { date, time: formatTime(asked.time, 'fr') });
}

/** First and last day as they stand, in large type. */
function dates(definition: WatchService, { answers, state }: PatrolSheetSource): Block {
  const value = answers[definition.watch.period];
  const asked = typeof value === 'object' && value !== null && 'shape' in value ? value : null;
  const { from, to } = state.period;
  return {
    kind: 'large',
    rows: [
      { label: patrolSheetFr.from, value: endInWords(from, asked === null ? null : { day: asked.fromDate, time: asked.fromTime }) },
      { label: patrolSheetFr.to, value: endInWords(to, asked === null ? null : { day: asked.toDate, time: asked.toTime }) },
    ],
  };
}

/** What must be known before driving there: it is over, or it ends sooner. */
function warnings({ state, status, locale }: PatrolSheetSource): readonly Block[] {
  const over = state.cancelled ? patrolSheetFr.cancelled : status === 'closed' ? patrolSheetFr.closed : null;
  return [
    ...(over === null ? [] : [{ kind: 'notice' as const, text: over }]),
    ...(state.returnedEarly ? [{ kind: 'text' as const, tone: 'strong' as const, text: patrolSheetFr.returnedEarly }] : []),
    ...(locale === 'fr' ? [] : [{ kind: 'text' as const, text: fill(patrolSheetFr.foreign, { language: fairCopyFr.languages[locale] }) }]),
  ];
}

function inWords(instant: string): string {
  return fill(patrolSheetFr.moment, instantInWords(instant, 'fr'));
}

/** The blocks of a patrol sheet, without the page around them. */
export function patrolSheetBlocks(definition: WatchService, source: PatrolSheetSource, point: Point): readonly Block[] {
  const withAccess = source.guarded !== null && source.withheld.length > 0;
  return [
    { kind: 'masthead', issuer: point.name, place: point.place, mark: fill(fairCopyFr.mark, { reference: source.reference }) },
    { kind: 'title', text: patrolSheetFr.title, under: { lang: 'fr', text: definition.words.fr.title } },
    {
      kind: 'notice',
      text: withAccess ? `${patrolSheetFr.sensitive} ${patrolSheetFr.sensitiveGuarded}` : patrolSheetFr.sensitive,
    },
    dates(definition, source),
    ...warnings(source),
    ...sections(definition, source),
    ...accessAndPassages(definition, source),
    {
      kind: 'ruled',
      caption: patrolSheetFr.toWrite,
      columns: [patrolSheetFr.day, patrolSheetFr.hour, patrolSheetFr.observation],
      lines: LINES,
    },
    {
      kind: 'text',
      tone: 'quiet',
      text: fill(patrolSheetFr.about, {
        received: inWords(source.receivedAt),
        printed: inWords(source.printedAt),
        erased: dayInWords(source.eraseAfter, 'fr'),
      }),
    },
  ];
}

/**
 * The sheet that a patrol carries: where, until when, what is normal to see, whom to call, in the order of the service's own sheet; the last passages, and
 * lines to write on. In French whatever the visitor spoke. What opens doors is on it only when an agent asked for it.
 */
export function patrolSheetDocument(definition: WatchService, source: PatrolSheetSource, point: Point): PaperDocument {
  return {
    title: patrolSheetFr.title,
    sheet: 'a4',
    lang: 'fr',
    foot: `${patrolSheetFr.title} · ${source.reference}`,
    pageNumber: paperFr.pageNumber,
    blocks: patrolSheetBlocks(definition, source, point),
  };
}
