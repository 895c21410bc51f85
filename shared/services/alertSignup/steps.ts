/** The questions of the request for alerts, one idea a screen. */
import type { Step } from '../../flow/definition.ts';
import { commune, email } from '../../request/fields.ts';

/** What draws thieves, in kinds: no amount and no place inside the site is asked. */
const STORED = ['fuel', 'machines', 'livestock', 'phytosanitary', 'cash', 'stock'] as const;

/**
 * The SIRET is checked when given and left to anybody's choice, farmers and shopkeepers alike: nobody in a shopping centre knows its fourteen digits by
 * heart, some small holdings never use theirs, and whoever registers can ask for it. `missing` names it until then.
 */
const firm: Step = {
  id: 'firm',
  fields: [
    { id: 'firmName', kind: 'text', required: true, personal: true, max: 120 },
    { id: 'activity', kind: 'text', required: true, max: 120 },
    { id: 'siret', kind: 'siret' },
  ],
};

export const STEPS: readonly Step[] = [
  {
    id: 'audience',
    fields: [{ id: 'audience', kind: 'choice', optionSet: 'audience', options: ['shop', 'firm', 'farm'], required: true }],
  },
  firm,
  { id: 'site', fields: [commune, { id: 'address', kind: 'text', required: true, personal: true, max: 160 }] },
  {
    id: 'contact',
    fields: [
      { id: 'contactName', kind: 'name', required: true, personal: true },
      { id: 'mobile', kind: 'phone', required: true, personal: true },
      { id: 'otherMobile', kind: 'phone', personal: true },
      email,
    ],
  },
  { id: 'stored', fields: [{ id: 'stored', kind: 'choices', optionSet: 'stored', options: STORED }], notes: ['noAmount'] },
];
