import type { AgreeField, ChoiceField, YesNoField } from '../flow/definition.ts';
import { answerSchema, type Report } from './rule.ts';

/** Most entries that are looked at in a list, above any list of options. */
const LONGEST_LIST = 500;

function readOne(options: readonly string[], raw: unknown, report: Report): string | undefined {
  if (raw === '') return undefined;
  if (typeof raw === 'string' && options.includes(raw)) return raw;
  report(typeof raw === 'string' ? 'choiceUnknown' : 'malformed');
  return undefined;
}

/** The answers that a yes-or-no question offers. */
export function yesNoOptions(field: YesNoField): readonly string[] {
  return field.unknown === true ? ['yes', 'no', 'unknown'] : ['yes', 'no'];
}

/** One value of the field's options. */
export function choiceSchema(field: ChoiceField) {
  return answerSchema(field.required, (raw, report) => readOne(field.options, raw, report));
}

/** Several values, each once, in the order of the options; none at all is "not answered". */
export function choicesSchema(field: ChoiceField) {
  return answerSchema(field.required, (raw, report): readonly string[] | undefined => {
    if (!Array.isArray(raw) || raw.length > LONGEST_LIST || !raw.every((value) => typeof value === 'string')) {
      report('malformed');
      return undefined;
    }
    if (raw.some((value) => !field.options.includes(value))) report('choiceUnknown');
    const chosen = field.options.filter((option) => raw.includes(option));
    return chosen.length === 0 ? undefined : chosen;
  });
}

/** `yes`, `no`, or `unknown` where the field offers it. */
export function yesNoSchema(field: YesNoField) {
  return answerSchema(field.required, (raw, report) => readOne(yesNoOptions(field), raw, report));
}

/** A ticked box: `yes`. An unticked one is not an answer. */
export function agreeSchema(field: AgreeField) {
  return answerSchema(field.required, (raw, report) => readOne(['yes'], raw, report));
}
