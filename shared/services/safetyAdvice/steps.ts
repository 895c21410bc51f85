/**
 * The questions of the request for advice. No code, no key, no amount and no list of what is worth stealing is asked: the adviser sees the place. Threats lead
 * out of the form, since advice in some weeks is no answer to them.
 */
import type { Step } from '../../flow/definition.ts';
import { commune, email, firstName, lastName, phone } from '../../request/fields.ts';

const site: Step = {
  id: 'site',
  fields: [
    { id: 'siteKind', kind: 'choice', optionSet: 'siteKind', options: ['home', 'shop', 'farm', 'firm', 'publicPlace'], required: true },
    {
      id: 'worries',
      kind: 'choices',
      optionSet: 'worries',
      options: ['entrances', 'alarm', 'stock', 'alone', 'afterTheft', 'threats', 'other'],
      required: true,
    },
  ],
  doors: [{ when: { field: 'worries', is: ['threats'] }, to: 'gendarmeNow' }],
};

const place: Step = { id: 'place', fields: [commune, { id: 'address', kind: 'text', personal: true, max: 160 }] };

const contact: Step = { id: 'contact', fields: [firstName, lastName, phone, email] };

/** Wishes: the adviser says the day. */
const visit: Step = {
  id: 'visit',
  fields: [
    {
      id: 'visitDays',
      kind: 'choices',
      optionSet: 'visitDays',
      options: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
    },
    { id: 'visitHalf', kind: 'choice', optionSet: 'visitHalf', options: ['morning', 'afternoon', 'either'] },
  ],
};

/** All screens, in order. */
export const STEPS: readonly Step[] = [site, place, contact, visit];
