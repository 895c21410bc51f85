import { z } from 'zod';
import { COMMUNE_CODE } from '../communes/code.ts';
import type { PlaceValue, PlainField } from '../flow/definition.ts';
import { oneLine } from './clean.ts';
import { isCountry } from './countries.ts';
import { answerSchema } from './rule.ts';
import { text } from './text.ts';

const part = z.string().max(500);
const shape = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('france'), code: part, name: part, postcode: part }),
  z.strictObject({ in: z.literal('abroad'), town: part, country: part }),
]);

const TOWN_LIMITS = { min: 1, max: 120 };

/**
 * A commune of France chosen from the list (`postcode` may be empty: a few communes have none), or a town abroad with
 * its country. That the code exists is for who holds the list: `findCommune`. With nothing in it, it is "not answered".
 */
export function placeSchema(field: PlainField) {
  return answerSchema(field.required, (raw, report): PlaceValue | undefined => {
    const parsed = shape.safeParse(raw);
    if (!parsed.success) {
      report('malformed');
      return undefined;
    }
    const place = parsed.data;
    if (place.in === 'abroad') {
      const [town, country] = [text.normalise(place.town), oneLine(place.country).toUpperCase()];
      if (town === '' && country === '') return undefined;
      if (town === '') report('required', ['town']);
      else if (text.fault(town, TOWN_LIMITS) !== null) report('tooLong', ['town']);
      if (country === '') report('required', ['country']);
      else if (!isCountry(country)) report('countryUnknown', ['country']);
      return { in: 'abroad', town, country };
    }
    const [code, name, postcode] = [oneLine(place.code).toUpperCase(), text.normalise(place.name), oneLine(place.postcode)];
    if (code === '' && name === '' && postcode === '') return undefined;
    const known = COMMUNE_CODE.test(code) && name !== '' && text.fault(name, TOWN_LIMITS) === null && /^(\d{5})?$/.test(postcode);
    if (!known) report('placeUnknown');
    return { in: 'france', code, name, postcode };
  });
}
