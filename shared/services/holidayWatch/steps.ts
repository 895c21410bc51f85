/**
 * The questions of the holiday watch: what a patrol cannot do without comes first and makes the shortest path; everything else is behind one question,
 * `more`, that opens a screen for each card that is ticked. What a gendarme reads from the papers at the desk is never required.
 */
import type { Answers, Step, WatchFacts } from '../../flow/definition.ts';
import {
  accessCode,
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
import { allowedStep, is, peopleStep, protectionStep, remarksStep, ticked, vehiclesStep } from '../../watch/steps.ts';

/** What is watched, as the rules need it. A home whose use is not said yet counts as a main one. */
export function useOf(answers: Answers): WatchFacts['use'] {
  return answers['use'] === 'secondary' ? 'secondary' : 'main';
}

export const period = periodField(useOf, 'absence');

/** Who asks, in one touch: a person under 18, or one who is threatened, is better received by a gendarme. */
const home: Step = {
  id: 'home',
  fields: [
    { id: 'asker', kind: 'choice', optionSet: 'asker', options: ['away', 'threatened', 'underAge'], required: true },
    { id: 'dwelling', kind: 'choice', optionSet: 'dwelling', options: ['house', 'flat', 'boat', 'otherDwelling'], required: true },
    { id: 'use', kind: 'choice', optionSet: 'use', options: ['main', 'secondary'], required: true },
  ],
  doors: [
    { when: is('asker', 'threatened'), to: 'gendarmeNow' },
    { when: is('asker', 'underAge'), to: 'otherService', advice: 'adultAsks' },
  ],
};

const inFlat = is('dwelling', 'flat');

const where: Step = {
  id: 'where',
  fields: [
    commune,
    address,
    { id: 'building', kind: 'text', when: inFlat, personal: true, max: 60 },
    { id: 'floor', kind: 'text', when: inFlat, personal: true, max: 30 },
    { id: 'door', kind: 'text', when: inFlat, personal: true, max: 60 },
    { ...findHint, when: { not: inFlat } },
  ],
};

const dates: Step = { id: 'dates', fields: [period] };

const you: Step = { id: 'you', fields: [lastName, firstName, phone, email] };

const warn: Step = { id: 'warn', fields: [warnName, warnPhone, warnKeys, warnAddress, warnLink] };

/** A plot to walk round belongs to a house or the like: a flat has none, and nobody boards a boat. */
const patrol: Step = {
  id: 'patrol',
  fields: [
    { ...walkRound, when: is('dwelling', 'house', 'otherDwelling') },
    gate,
    {
      id: 'more',
      kind: 'choices',
      optionSet: 'more',
      options: ['signs', 'protections', 'code', 'allowed', 'vehicles', 'people', 'away', 'papers', 'remarks'],
    },
  ],
};

const code: Step = { id: 'accessCode', when: ticked('code'), fields: [{ ...accessCode, required: true }] };

const away: Step = {
  id: 'away',
  when: ticked('away'),
  fields: [
    { id: 'reachable', kind: 'yesNo', required: true },
    { id: 'awayPhone', kind: 'phone', personal: true },
    { id: 'stayPlace', kind: 'text', personal: true, max: 160 },
  ],
};

const papers: Step = {
  id: 'papers',
  when: ticked('papers'),
  fields: [
    { id: 'birthDate', kind: 'birthDate', required: true, personal: true },
    { id: 'birthPlace', kind: 'place', personal: true },
    { id: 'tenure', kind: 'choice', optionSet: 'tenure', options: ['owner', 'tenant', 'hosted'] },
  ],
};

/** All screens, in order. The shortest path ends with `patrol`. */
export const STEPS: readonly Step[] = [
  home,
  where,
  dates,
  you,
  warn,
  patrol,
  protectionStep,
  code,
  allowedStep,
  vehiclesStep,
  peopleStep,
  away,
  papers,
  remarksStep,
];
