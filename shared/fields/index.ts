/**
 * The kinds of field: what each accepts, how it is normalised, what is wrong when it is refused.
 */
import type { z } from 'zod';
import type { AnswerValue, Field } from '../flow/definition.ts';
import { agreeSchema, choiceSchema, choicesSchema, yesNoSchema } from './choices.ts';
import { itemsSchema } from './items.ts';
import { momentSchema } from './moment.ts';
import { periodSchema } from './period.ts';
import { placeSchema } from './place.ts';
import { slotSchema } from './slot.ts';
import { textSchema } from './text-kinds.ts';

export type { Fault } from './faults.ts';

/**
 * The schema of a field: normalises and checks one answer, and accepts its own output unchanged.
 * The output is undefined for "not answered" (absent, null, nothing but spaces, an empty list, a moment without
 * anything in it), which is refused with `required` when the field is required. The `message` of each issue is a key
 * of `FAULTS`; its path leads inside the answer (`[2, 'imei']` in a list of cards, `['toDate']` in a moment). Issues
 * never hold the answer. Parsing never throws.
 */
export function schemaForField(field: Field): z.ZodType<AnswerValue | undefined> {
  switch (field.kind) {
    case 'choice':
      return choiceSchema(field);
    case 'choices':
      return choicesSchema(field);
    case 'yesNo':
      return yesNoSchema(field);
    case 'agree':
      return agreeSchema(field);
    case 'place':
      return placeSchema(field);
    case 'moment':
      return momentSchema(field);
    case 'period':
      return periodSchema(field);
    case 'slot':
      return slotSchema(field);
    case 'items':
      return itemsSchema(field);
    case 'name':
    case 'text':
    case 'longText':
    case 'phone':
    case 'email':
    case 'postcode':
    case 'date':
    case 'birthDate':
    case 'money':
    case 'count':
    case 'plate':
    case 'vin':
    case 'imei':
    case 'iban':
    case 'siren':
    case 'siret':
    case 'country':
    case 'lastFour':
      return textSchema(field);
  }
}
