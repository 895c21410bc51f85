/** A fault as a sentence that says what to do: the service's own words first, then those of the kind of field. */
import { faultSentence } from '../../shared/fields/words/index.ts';
import type { Field, FieldFault, ServiceWords } from '../../shared/flow/definition.ts';
import type { Locale } from '../../shared/i18n/locales.ts';

/** The question that a fault speaks of: for `list.2.imei` the card's own question. */
function faultyField(fields: readonly Field[], path: string): Field | undefined {
  const [id, , part] = path.split('.');
  const field = fields.find((candidate) => candidate.id === id);
  if (field?.kind !== 'items' || part === undefined) return field;
  return Object.values(field.types)
    .flat()
    .find((candidate) => candidate.id === part);
}

export function faultWords(
  { field: path, fault, facts }: FieldFault,
  fields: readonly Field[],
  words: ServiceWords,
  locale: Locale,
): string {
  const field = faultyField(fields, path);
  const own = words.faults[fault];
  return field === undefined ? (own ?? fault) : (faultSentence(fault, field, locale, words.faults, facts) ?? fault);
}

/** The same in the summary on top of a step, where the question is out of sight: its name comes first. */
export function summaryWords(fault: FieldFault, fields: readonly Field[], words: ServiceWords, locale: Locale): string {
  const label = words.fields[faultyField(fields, fault.field)?.id ?? '']?.label;
  const sentence = faultWords(fault, fields, words, locale);
  return label === undefined ? sentence : `${label} – ${sentence}`;
}
