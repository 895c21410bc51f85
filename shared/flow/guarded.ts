/** Answers that open doors, told apart from the others: no screen, list or paper has them unless they were asked for. */
import type { Answers, AnswerValue, Field, ItemsField, ItemValue, ServiceDefinition } from './definition.ts';
import { isItems } from './summary.ts';

/** The answers of one deposit in two parts. */
export interface SplitAnswers {
  /** Everything that may be read. */
  readonly open: Answers;
  /** What opens doors: guarded answers, and of cards their type with their guarded answers. */
  readonly guarded: Answers;
  /** Fields of which something is in `guarded`, in the order of the form. */
  readonly withheld: readonly string[];
}

function guardedParts(field: ItemsField, card: ItemValue): ReadonlySet<string> {
  return new Set((field.types[card.type] ?? []).filter((part) => part.guarded === true).map((part) => part.id));
}

function cardOf(card: ItemValue, keeps: (part: string) => boolean): ItemValue {
  return { ...Object.fromEntries(Object.entries(card).filter(([part]) => keeps(part))), type: card.type };
}

/** The two parts of a list of cards, or null when none of them holds a guarded answer. */
function splitCards(field: ItemsField, cards: readonly ItemValue[]): readonly [open: AnswerValue, guarded: AnswerValue] | null {
  const parts = cards.map((card) => ({ card, guarded: guardedParts(field, card) }));
  if (!parts.some(({ card, guarded }) => Object.keys(card).some((part) => guarded.has(part)))) return null;
  return [
    parts.map(({ card, guarded }) => cardOf(card, (part) => !guarded.has(part))),
    parts.map(({ card, guarded }) => cardOf(card, (part) => guarded.has(part))),
  ];
}

function splitField(field: Field, value: AnswerValue): readonly [open: AnswerValue | undefined, guarded: AnswerValue] | null {
  if (field.guarded === true) return [undefined, value];
  return field.kind === 'items' && isItems(value) ? splitCards(field, value) : null;
}

/** Splits answers of the definition's own version. Pure; together both parts hold every answer. */
export function splitGuarded(definition: Pick<ServiceDefinition, 'steps'>, answers: Answers): SplitAnswers {
  const split = definition.steps
    .flatMap((step) => step.fields)
    .flatMap((field) => {
      const value = answers[field.id];
      const parts = value === undefined ? null : splitField(field, value);
      return parts === null ? [] : [{ id: field.id, parts }];
    });
  const opens = new Map(split.map(({ id, parts }) => [id, parts[0]]));
  const open = Object.entries(answers).flatMap(([id, value]) => {
    const kept = opens.has(id) ? opens.get(id) : value;
    return kept === undefined ? [] : [[id, kept] as const];
  });
  return {
    open: Object.fromEntries(open),
    guarded: Object.fromEntries(split.map(({ id, parts }) => [id, parts[1]])),
    withheld: split.map(({ id }) => id),
  };
}

/** The answers of both parts together again: cards are joined one by one. Pure. */
export function joinGuarded(open: Answers, guarded: Answers): Answers {
  const joined = Object.entries(guarded).map(([id, value]): readonly [string, AnswerValue | undefined] => {
    const others = open[id];
    if (!isItems(others) || !isItems(value)) return [id, value];
    return [id, others.map((card, index) => ({ ...card, ...value[index] }))];
  });
  return { ...open, ...Object.fromEntries(joined) };
}
