import type { Answers, ItemsField, ItemValue, ServiceWords, TextKind } from '../flow/definition.ts';
import { summariseItem, type SummaryLine } from '../flow/summary.ts';
import { formatMoney } from '../fields/format.ts';
import { fill } from '../fields/words/index.ts';
import { fairCopyFr } from '../i18n/paper.fr.ts';
import type { Block, Cell } from './model.ts';

type CardField = ItemsField['types'][string][number];

/** Kinds whose value names one thing among all others: a gendarme copies them into the files of stolen things. */
const IDENTIFYING_KINDS: ReadonlySet<TextKind> = new Set<TextKind>(['imei', 'vin', 'plate', 'iban', 'siren', 'siret', 'lastFour']);

function isIdentifying(field: CardField): boolean {
  if ('optionSet' in field || field.kind === 'yesNo') return false;
  return field.identifying ?? IDENTIFYING_KINDS.has(field.kind);
}

/** The field that tells what a card is worth: the first amount among its questions. */
function amountField(parts: readonly CardField[]): CardField | undefined {
  return parts.find((part) => part.kind === 'money');
}

/** The field that says what the thing is: the first question of the card that must be answered in a few words. */
function namingField(parts: readonly CardField[]): CardField | undefined {
  return parts.find((part) => part.required === true && (part.kind === 'text' || part.kind === 'choice'));
}

/** A French label before its answer: a question keeps its question mark, anything else gets a colon. */
export function labelBefore(label: string): string {
  return label.endsWith('?') ? label : fill(fairCopyFr.label, { label });
}

function labelled(lines: readonly SummaryLine[], strong: boolean): Cell {
  return lines.map(({ label, value }) => ({ label: labelBefore(label), value, strong }));
}

function rowOf(
  rank: number,
  title: string,
  lines: readonly SummaryLine[],
  parts: readonly CardField[],
  withAmounts: boolean,
): readonly Cell[] {
  const identifying = new Set(parts.filter(isIdentifying).map((part) => part.id));
  const amount = lines.find((line) => line.field === amountField(parts)?.id);
  const name = lines.find((line) => line.field === namingField(parts)?.id);
  const identifiers = lines.filter((line) => identifying.has(line.field) && line !== name);
  const rest = lines.filter((line) => !identifying.has(line.field) && line !== amount && line !== name);
  return [
    [{ value: String(rank) }],
    [{ value: title, strong: true }, ...(name === undefined ? [] : [{ value: name.value }])],
    labelled(rest, false),
    labelled(identifiers, true),
    ...(withAmounts ? [amount === undefined ? [] : [{ value: amount.value }]] : []),
  ];
}

/**
 * The cards of a repeatable list as one table, in French: number, kind, description, identifiers and, where cards carry amounts,
 * the declared amount and what the service says they add up to.
 */
export function cardsTable(field: ItemsField, items: readonly ItemValue[], answers: Answers, words: ServiceWords): Block {
  const withAmounts = Object.values(field.types).some((parts) => amountField(parts) !== undefined);
  const total = field.total?.(answers) ?? null;
  return {
    kind: 'table',
    caption: fill(fairCopyFr.count, { caption: words.fields[field.id]?.label ?? field.id, count: String(items.length) }),
    columns: [
      { label: fairCopyFr.rank, as: 'rank' },
      { label: fairCopyFr.object, as: 'text' },
      { label: fairCopyFr.description, as: 'flowing' },
      { label: fairCopyFr.identifiers, as: 'text' },
      ...(withAmounts ? [{ label: fairCopyFr.amount, as: 'amount' as const }] : []),
    ],
    rows: items.map((item, index) => {
      const { title, lines } = summariseItem(field, item, 'fr', words);
      return rowOf(index + 1, title, lines, field.types[item.type] ?? [], withAmounts);
    }),
    ...(withAmounts && total !== null ? { total: { label: fairCopyFr.total, value: formatMoney(total, 'fr') } } : {}),
  };
}
