import { z } from 'zod';
import { holds } from '../flow/condition.ts';
import type { ChoiceField, ItemsField, ItemValue, TextField, YesNoField } from '../flow/definition.ts';
import { choiceSchema, yesNoSchema } from './choices.ts';
import { isFault } from './faults.ts';
import { answerSchema, type Report } from './rule.ts';
import { textSchema } from './text-kinds.ts';

const card = z.record(z.string(), z.unknown());

/** The schema of a field of a card. Several choices do not fit in a card, whose answers are strings: a fault of the definition, thrown. */
function partSchema(part: TextField | ChoiceField | YesNoField): z.ZodType<string | undefined> {
  if ('optionSet' in part) {
    if (part.kind === 'choices') throw new TypeError(`field ${part.id}: a card cannot hold several choices`);
    return choiceSchema(part);
  }
  return part.kind === 'yesNo' ? yesNoSchema(part) : textSchema(part);
}

function readCard(field: ItemsField, raw: unknown, index: number, report: Report): ItemValue | undefined {
  const parsed = card.safeParse(raw);
  const type = parsed.success ? parsed.data['type'] : undefined;
  if (!parsed.success || typeof type !== 'string') {
    report('malformed', [index]);
    return undefined;
  }
  const parts = Object.hasOwn(field.types, type) ? field.types[type] : undefined;
  if (parts === undefined) {
    report('itemTypeUnknown', [index, 'type']);
    return undefined;
  }
  const known = new Set(['type', ...parts.map((part) => part.id)]);
  if (Object.keys(parsed.data).some((key) => !known.has(key))) report('malformed', [index]);
  let item: ItemValue = { type };
  for (const part of parts) {
    if (!holds(part.when, item)) continue;
    const result = partSchema(part).safeParse(parsed.data[part.id]);
    if (result.success) {
      if (result.data !== undefined) item = { ...item, [part.id]: result.data };
    } else {
      for (const { message } of result.error.issues) report(isFault(message) ? message : 'malformed', [index, part.id]);
    }
  }
  return item;
}

/**
 * A list of cards, at most `field.most`. Each card's type chooses its fields; a key that the type does not have is
 * refused. Conditions inside a card look at the card's own answers, earlier fields only; what is not asked is left out.
 * Faults carry the path `[index, field]`. An empty list is "not answered".
 */
export function itemsSchema(field: ItemsField) {
  return answerSchema(field.required, (raw, report): readonly ItemValue[] | undefined => {
    if (!Array.isArray(raw)) {
      report('malformed');
      return undefined;
    }
    if (raw.length > field.most) {
      report('tooManyItems');
      return undefined;
    }
    const items = raw.map((entry: unknown, index) => readCard(field, entry, index, report)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  });
}
