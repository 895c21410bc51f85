/**
 * The questions of the report. What happens now, a threat and a harm suffered come first: a form would come too late for them. Free texts are to name
 * nobody. Who reports comes last, and whoever stays anonymous is asked nothing about themselves.
 */
import type { Condition } from '../../flow/condition.ts';
import type { Step } from '../../flow/definition.ts';
import { commune, email, phone } from '../../request/fields.ts';

const is = (field: string, value: string): Condition => ({ field, is: [value] });

/** At most seven answers in each list: above that a screen begins with a search, which touching is quicker than. */
const KINDS = ['noise', 'driving', 'dumping', 'gatherings', 'dealing', 'damage', 'other'] as const;

const situation: Step = {
  id: 'situation',
  fields: [{ id: 'situation', kind: 'choice', optionSet: 'situation', options: ['recurring', 'now', 'threats', 'victim'], required: true }],
  doors: [
    { when: is('situation', 'now'), to: 'emergency' },
    { when: is('situation', 'threats'), to: 'gendarmeNow' },
    { when: is('situation', 'victim'), to: 'deskComplaint' },
  ],
};

/** Who deals where is best told to somebody who can ask: a form may still carry it, for those who fear to be seen talking. */
const kinds: Step = {
  id: 'kinds',
  fields: [
    { id: 'kinds', kind: 'choices', optionSet: 'kinds', options: KINDS, required: true },
    { id: 'otherKind', kind: 'text', when: is('kinds', 'other'), required: true, impersonal: true, max: 120 },
    {
      id: 'dealingWay',
      kind: 'choice',
      optionSet: 'dealingWay',
      options: ['here', 'gendarme'],
      when: is('kinds', 'dealing'),
      required: true,
    },
  ],
  doors: [{ when: { all: [is('kinds', 'dealing'), is('dealingWay', 'gendarme')] }, to: 'gendarmeNow', advice: 'witness' }],
};

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const HOURS = ['morning', 'midday', 'afternoon', 'evening', 'night'] as const;

/** Left empty by whoever knows no pattern. */
const times: Step = {
  id: 'times',
  fields: [
    { id: 'days', kind: 'choices', optionSet: 'days', options: DAYS },
    { id: 'hours', kind: 'choices', optionSet: 'hours', options: HOURS },
    { id: 'since', kind: 'choice', optionSet: 'since', options: ['days', 'weeks', 'months', 'years'] },
  ],
};

export const STEPS: readonly Step[] = [
  situation,
  kinds,
  {
    id: 'place',
    fields: [
      { ...commune, personal: false },
      { id: 'where', kind: 'text', required: true, impersonal: true, max: 200 },
    ],
    notes: ['noNames'],
  },
  times,
  {
    id: 'effects',
    fields: [
      {
        id: 'effects',
        kind: 'choices',
        optionSet: 'effects',
        options: ['sleep', 'fear', 'children', 'road', 'dirt', 'goods', 'business'],
      },
      { id: 'effectsNote', kind: 'longText', impersonal: true, max: 500 },
    ],
    notes: ['noNames'],
  },
  {
    id: 'wishes',
    fields: [
      { id: 'wishes', kind: 'choices', optionSet: 'wishes', options: ['patrols', 'townHall', 'neighbours', 'advice'] },
      { id: 'remarks', kind: 'longText', impersonal: true, max: 500 },
    ],
    notes: ['noPromise', 'noNames'],
  },
  {
    id: 'identity',
    fields: [
      { id: 'identity', kind: 'choice', optionSet: 'identity', options: ['anonymous', 'named'], required: true },
      { id: 'contactName', kind: 'name', when: is('identity', 'named'), required: true, personal: true },
      { ...phone, when: is('identity', 'named') },
      { ...email, when: is('identity', 'named') },
    ],
    notes: ['anonymous'],
  },
];
