/**
 * The questions of the watch of shops and companies, one idea a screen. Danger and threats come first, since a patrol asked for by a form would come too late;
 * what most premises do not need is asked only of those who tick it.
 */
import type { ChoiceField, Step, TextField } from '../../flow/definition.ts';
import {
  address,
  commune,
  email,
  findHint,
  firstName,
  gate,
  lastName,
  periodField,
  phone,
  walkRound,
  warnAddress,
  warnKeys,
  warnLink,
  warnName,
  warnPhone,
} from '../../watch/fields.ts';
import { accessStep, allowedStep, is, peopleStep, protectionStep, remarksStep, ticked, vehiclesStep } from '../../watch/steps.ts';

/** First and last day of the closure, or of the weeks whose hours worry. */
export const period = periodField(() => 'business');

const CARDS = ['protections', 'signs', 'risk', 'code', 'key', 'people', 'allowed', 'vehicles', 'remarks'] as const;

const RISKS = [
  'cash',
  'tobacco',
  'jewellery',
  'electronics',
  'medicines',
  'alcohol',
  'fuel',
  'metals',
  'tools',
  'vehiclesForSale',
  'otherStock',
] as const;

const request: Step = {
  id: 'request',
  fields: [
    { id: 'situation', kind: 'choice', optionSet: 'situation', options: ['none', 'now', 'justFound', 'threats'], required: true },
    { id: 'need', kind: 'choice', optionSet: 'need', options: ['closure', 'exposed'], required: true },
  ],
  doors: [
    { when: is('situation', 'now'), to: 'emergency' },
    { when: is('situation', 'justFound'), to: 'emergency', advice: 'scene' },
    { when: is('situation', 'threats'), to: 'gendarmeNow' },
  ],
};

const firm: Step = {
  id: 'firm',
  fields: [
    { id: 'companyName', kind: 'text', required: true, max: 120 },
    { id: 'activity', kind: 'text', required: true, max: 120 },
    commune,
    address,
    { id: 'siret', kind: 'siret' },
  ],
};

/** Premises may stay open and still be exposed (a pharmacy at night, a till at closing time): the hours are then what matters. */
const exposed = is('need', 'exposed');
const exposedMoments: ChoiceField = {
  id: 'exposedMoments',
  kind: 'choices',
  optionSet: 'exposedMoments',
  options: ['opening', 'lunch', 'closing', 'evening', 'night', 'cashMoves', 'deliveries', 'alone'],
  when: exposed,
  required: true,
};
const exposedHours: TextField = { id: 'exposedHours', kind: 'text', when: exposed, max: 160 };

const dates: Step = {
  id: 'dates',
  fields: [period, exposedMoments, exposedHours, { id: 'openingHours', kind: 'text', max: 160 }],
};

const manager: Step = {
  id: 'manager',
  fields: [lastName, firstName, { id: 'role', kind: 'text', max: 60 }, phone, email],
};

const warn: Step = { id: 'warn', fields: [warnName, warnPhone, warnLink, warnKeys, warnAddress] };

const patrol: Step = {
  id: 'patrol',
  fields: [walkRound, gate, findHint, { id: 'more', kind: 'choices', optionSet: 'more', options: CARDS }],
};

/** What draws thieves, in kinds: no amount is asked, and where it lies is guarded. */
const risk: Step = {
  id: 'risk',
  when: ticked('risk'),
  fields: [
    { id: 'risk', kind: 'choices', optionSet: 'risk', options: RISKS, required: true },
    { id: 'riskPlace', kind: 'text', guarded: true, max: 200 },
  ],
  notes: ['noAmount'],
};

/** All screens, in order. The shortest path ends with `patrol`. */
export const STEPS: readonly Step[] = [
  request,
  firm,
  dates,
  manager,
  warn,
  patrol,
  protectionStep,
  risk,
  accessStep,
  peopleStep,
  allowedStep,
  vehiclesStep,
  remarksStep,
];
