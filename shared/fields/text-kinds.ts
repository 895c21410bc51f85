import type { Field, TextField, TextKind } from '../flow/definition.ts';
import { count, money } from './amounts.ts';
import { email, phone, postcode } from './contact.ts';
import { country } from './countries.ts';
import { date } from './dates.ts';
import { iban } from './iban.ts';
import { imei, lastFour, siren, siret } from './numbers.ts';
import { answerSchema, type Limits, readText, type TextRule } from './rule.ts';
import { longText, name, text } from './text.ts';
import { plate, vin } from './vehicle.ts';

/** The rule of each kind whose answer is one string. */
export const TEXT_RULES: Readonly<Record<TextKind, TextRule>> = {
  name,
  text,
  longText,
  phone,
  email,
  postcode,
  date,
  birthDate: date,
  money,
  count,
  plate,
  vin,
  imei,
  iban,
  siren,
  siret,
  country,
  lastFour,
};

/** Tells the fields whose answer is one typed string. */
export function isTextField(field: Field): field is TextField {
  return Object.hasOwn(TEXT_RULES, field.kind);
}

/** The field's own limits, or those of its kind. */
export function limitsOf(field: TextField): Limits {
  const { limits } = TEXT_RULES[field.kind];
  return { min: field.min ?? limits.min, max: field.max ?? limits.max };
}

/** The schema of a text field. */
export function textSchema(field: TextField) {
  const [rule, limits] = [TEXT_RULES[field.kind], limitsOf(field)];
  return answerSchema(field.required, (raw, report) => readText(rule, limits, raw, report));
}
