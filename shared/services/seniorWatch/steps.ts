/**
 * The questions of the watch of isolated or elderly persons. Danger, a swindle under way and a person who has not been asked come first: those visitors need
 * somebody, not a form. Needs are asked as what to do at the door, never as what the person suffers from: no diagnosis is asked, wanted or kept.
 */
import type { Step } from '../../flow/definition.ts';
import {
  address,
  commune,
  findHint,
  firstName,
  lastName,
  periodField,
  phone,
  warnAddress,
  warnKeys,
  warnLink,
  warnName,
  warnPhone,
} from '../../watch/fields.ts';
import { accessStep, is, peopleStep, protectionStep, remarksStep, ticked } from '../../watch/steps.ts';

export const period = periodField(() => 'person');

const CARDS = ['ring', 'speak', 'helpers', 'protections', 'signs', 'code', 'key', 'people', 'remarks'] as const;

/** Nobody is signed up behind their back: without the person's agreement a gendarme advises the relative. */
const request: Step = {
  id: 'request',
  fields: [
    {
      id: 'situation',
      kind: 'choice',
      optionSet: 'situation',
      options: ['none', 'now', 'noAnswer', 'swindle', 'mistreated'],
      required: true,
    },
    { id: 'asker', kind: 'choice', optionSet: 'asker', options: ['person', 'relative', 'notAgreed'], required: true },
    { id: 'askerFirst', kind: 'yesNo', when: is('asker', 'relative'), required: true },
  ],
  doors: [
    { when: is('situation', 'now', 'noAnswer'), to: 'emergency' },
    { when: is('situation', 'swindle', 'mistreated'), to: 'gendarmeNow' },
    { when: is('asker', 'notAgreed'), to: 'gendarmeNow', advice: 'unsure' },
  ],
};

const person: Step = {
  id: 'person',
  fields: [
    lastName,
    firstName,
    { id: 'ageBand', kind: 'choice', optionSet: 'ageBand', options: ['under65', 'from65', 'from75', 'from85'], personal: true },
    { id: 'livesAlone', kind: 'yesNo', required: true, personal: true },
    { ...phone, required: false },
  ],
};

const home: Step = { id: 'home', fields: [commune, address, { id: 'homeExtra', kind: 'text', personal: true, max: 120 }, findHint] };

/** What is wished helps to prepare a visit; it binds nobody, and the words beside it say so. */
const wishes: Step = {
  id: 'wishes',
  fields: [
    period,
    {
      id: 'worries',
      kind: 'choices',
      optionSet: 'worries',
      options: ['doorSellers', 'calls', 'falseOfficials', 'messages', 'prowlers', 'loneliness', 'otherWorry'],
      personal: true,
    },
    { id: 'contactWish', kind: 'choices', optionSet: 'contactWish', options: ['passBy', 'ring', 'call', 'advice'] },
    { id: 'oftenWish', kind: 'choice', optionSet: 'oftenWish', options: ['weekly', 'monthly', 'whenPossible'] },
  ],
  notes: ['noPromise'],
};

/** A relative who is to be called first is the trusted person of the next screen, and is not asked twice. */
const asker: Step = {
  id: 'asker',
  when: { all: [is('asker', 'relative'), is('askerFirst', 'no')] },
  fields: [
    { id: 'askerName', kind: 'name', required: true, personal: true },
    { id: 'askerPhone', kind: 'phone', required: true, personal: true },
    { id: 'askerLink', kind: 'text', personal: true, max: 60 },
  ],
};

const warn: Step = { id: 'warn', fields: [warnName, warnPhone, warnLink, warnKeys, warnAddress] };

const more: Step = { id: 'more', fields: [{ id: 'more', kind: 'choices', optionSet: 'more', options: CARDS }] };

/** Behind a ticked card the question that gave it its name must be answered, so that coming back from the review leads to it. */
const needs: Step = {
  id: 'needs',
  when: ticked('ring', 'speak'),
  fields: [
    {
      id: 'ringNeeds',
      kind: 'choices',
      optionSet: 'ringNeeds',
      options: ['callBefore', 'ringLong', 'knock', 'sayWho', 'wait', 'otherDoor', 'keyHolder'],
      when: ticked('ring'),
      required: true,
      personal: true,
    },
    {
      id: 'speakNeeds',
      kind: 'choices',
      optionSet: 'speakNeeds',
      options: ['slowly', 'loudly', 'facing', 'writing', 'largePrint', 'signLanguage', 'otherLanguage'],
      when: ticked('speak'),
      required: true,
      personal: true,
    },
    { id: 'spokenLanguage', kind: 'text', when: is('speakNeeds', 'otherLanguage'), required: true, personal: true, max: 60 },
  ],
  notes: ['noDiagnosis'],
};

const helpers: Step = {
  id: 'helpers',
  when: ticked('helpers'),
  fields: [
    {
      id: 'helpers',
      kind: 'choices',
      optionSet: 'helpers',
      options: ['homeHelp', 'meals', 'cleaning', 'family', 'neighbours', 'otherHelper'],
      required: true,
      personal: true,
    },
    { id: 'helperNote', kind: 'text', personal: true, max: 200 },
    { id: 'telecare', kind: 'yesNo', personal: true },
    { id: 'telecareFirm', kind: 'text', when: is('telecare', 'yes'), personal: true, max: 80 },
    { id: 'telecarePhone', kind: 'phone', when: is('telecare', 'yes') },
  ],
  notes: ['noDiagnosis'],
};

/** All screens, in order. The shortest path ends with `more`, whoever asks. */
export const STEPS: readonly Step[] = [
  request,
  person,
  home,
  wishes,
  asker,
  warn,
  more,
  needs,
  helpers,
  protectionStep,
  accessStep,
  peopleStep,
  remarksStep,
];
