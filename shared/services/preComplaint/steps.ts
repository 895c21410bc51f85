/**
 * The questions of the pre-complaint, one idea a screen.
 *
 * Facts come before identity, for the visitor's dignity: somebody who has just been robbed is first asked what happened and
 * sent to the right person if this form is not for them; a name is asked only from those whom the form can really help, and
 * somebody who leaves by a door has given none.
 */
import type { Condition } from '../../flow/condition.ts';
import type { Step } from '../../flow/definition.ts';
import { CLUE_CARDS, OBJECT_CARDS } from './cards.ts';
import { BURGLARIES, NATURES, TAKEN } from './natures.ts';
import { totalOfCards } from './summary.ts';

const is = (field: string, ...values: readonly string[]): Condition => ({ field, is: values });

/** Who speaks. A person under 18 and other representatives are received by a gendarme. */
const capacity: Step = {
  id: 'capacity',
  fields: [
    {
      id: 'capacity',
      kind: 'choice',
      optionSet: 'capacity',
      options: ['victim', 'parentOfMinor', 'legalRepOfCompany', 'otherRepresentative'],
      required: true,
    },
    { id: 'adult', kind: 'yesNo', required: true },
  ],
  doors: [
    { when: is('adult', 'no'), to: 'deskComplaint', advice: 'underAge' },
    { when: is('capacity', 'otherRepresentative'), to: 'deskComplaint', advice: 'otherRepresentative' },
  ],
};

/** What decides whether a form is right at all: danger, harm to a person, an author who can be named. */
const safety: Step = {
  id: 'safety',
  fields: [
    { id: 'inProgress', kind: 'yesNo', required: true },
    { id: 'violence', kind: 'choice', optionSet: 'violence', options: ['none', 'threat', 'blow', 'weapon'], required: true },
    { id: 'authorKnown', kind: 'choice', optionSet: 'authorKnown', options: ['no', 'partly', 'yes'], required: true },
  ],
  doors: [
    { when: is('inProgress', 'yes'), to: 'emergency' },
    { when: is('violence', 'threat', 'blow'), to: 'gendarmeNow' },
    { when: is('violence', 'weapon'), to: 'deskComplaint', advice: 'weapon' },
    { when: is('authorKnown', 'yes'), to: 'deskComplaint', advice: 'knownAuthor' },
  ],
};

const nature: Step = {
  id: 'nature',
  fields: [
    { id: 'nature', kind: 'choice', optionSet: 'nature', options: NATURES, required: true },
    { id: 'natureOther', kind: 'text', when: is('nature', 'other'), required: true, max: 120 },
    { id: 'justDiscovered', kind: 'yesNo', when: is('nature', ...BURGLARIES), required: true },
    { id: 'fireDanger', kind: 'yesNo', when: is('nature', 'fire'), required: true },
    { id: 'cardHeld', kind: 'yesNo', when: is('nature', 'cardTheft'), required: true },
  ],
  doors: [
    { when: is('nature', 'vehicleTheft'), to: 'deskComplaint', advice: 'vehicle' },
    { when: is('nature', 'weaponTheft'), to: 'deskComplaint', advice: 'weapon' },
    { when: is('nature', 'onlineScam'), to: 'thesee' },
    { when: is('nature', 'cyberAttack'), to: 'cyber17' },
    { when: { all: [is('nature', ...BURGLARIES), is('justDiscovered', 'yes')] }, to: 'emergency', advice: 'scene' },
    { when: { all: [is('nature', 'fire'), is('fireDanger', 'yes')] }, to: 'deskComplaint', advice: 'fire' },
    { when: { all: [is('nature', 'cardTheft'), is('cardHeld', 'yes')] }, to: 'perceval' },
  ],
};

const when: Step = {
  id: 'when',
  fields: [
    { id: 'moment', kind: 'moment', required: true },
    { id: 'discoveredOn', kind: 'date' },
  ],
};

const where: Step = {
  id: 'where',
  fields: [
    {
      id: 'placeType',
      kind: 'choice',
      optionSet: 'placeType',
      options: [
        'home',
        'sharedParts',
        'street',
        'carPark',
        'shoppingCentre',
        'transport',
        'workplace',
        'farm',
        'school',
        'leisure',
        'online',
        'otherPlace',
      ],
      required: true,
    },
    { id: 'commune', kind: 'place', required: true },
    { id: 'address', kind: 'text', when: { not: is('placeType', 'transport') }, max: 160 },
    { id: 'tripFrom', kind: 'text', when: is('placeType', 'transport'), max: 120 },
    { id: 'tripTo', kind: 'text', when: is('placeType', 'transport'), max: 120 },
    { id: 'placeDetail', kind: 'text', max: 200 },
  ],
  doors: [{ when: is('placeType', 'online'), to: 'cyber17' }],
};

const narrative: Step = {
  id: 'narrative',
  fields: [{ id: 'narrative', kind: 'longText', required: true, personal: true, min: 20, max: 4000 }],
  notes: ['guide', 'privacy'],
};

const modus: Step = {
  id: 'modus',
  when: is('nature', ...TAKEN),
  fields: [
    {
      id: 'modus',
      kind: 'choices',
      optionSet: 'modus',
      options: [
        'forcedDoor',
        'forcedWindow',
        'forcedShutter',
        'forcedLock',
        'brokenGlass',
        'climbing',
        'usedKey',
        'ruse',
        'pickpocket',
        'snatched',
        'noForce',
        'threat',
      ],
    },
  ],
  doors: [{ when: is('modus', 'threat'), to: 'gendarmeNow' }],
};

const objects: Step = {
  id: 'objects',
  fields: [{ id: 'objects', kind: 'items', most: 50, types: OBJECT_CARDS, total: totalOfCards }],
  notes: ['weapons'],
};

const loss: Step = {
  id: 'loss',
  fields: [
    { id: 'estimatedTotal', kind: 'money' },
    { id: 'insured', kind: 'yesNo', unknown: true },
    { id: 'insurerName', kind: 'text', when: is('insured', 'yes'), max: 80 },
    { id: 'contractNumber', kind: 'text', when: is('insured', 'yes'), max: 40 },
    { id: 'declaredToInsurer', kind: 'yesNo', when: is('insured', 'yes') },
  ],
};

const clues: Step = {
  id: 'clues',
  fields: [
    { id: 'tracesUntouched', kind: 'yesNo', unknown: true },
    { id: 'clues', kind: 'items', most: 10, types: CLUE_CARDS, personal: true },
  ],
  notes: ['seen'],
};

const identity: Step = {
  id: 'identity',
  fields: [
    { id: 'civility', kind: 'choice', optionSet: 'civility', options: ['madam', 'sir', 'notSaid'], personal: true },
    { id: 'birthName', kind: 'name', required: true, personal: true },
    { id: 'usedName', kind: 'name', personal: true },
    { id: 'firstNames', kind: 'name', required: true, personal: true },
  ],
};

const birth: Step = {
  id: 'birth',
  fields: [
    { id: 'birthDate', kind: 'birthDate', required: true, personal: true },
    { id: 'birthPlace', kind: 'place', required: true, personal: true },
    { id: 'nationality', kind: 'country', required: true, personal: true },
    {
      id: 'familySituation',
      kind: 'choice',
      optionSet: 'familySituation',
      options: ['single', 'married', 'civilUnion', 'livingTogether', 'divorced', 'separated', 'widowed'],
      personal: true,
    },
    { id: 'profession', kind: 'text', personal: true, max: 80 },
  ],
};

const child: Step = {
  id: 'child',
  when: is('capacity', 'parentOfMinor'),
  fields: [
    {
      id: 'linkToVictim',
      kind: 'choice',
      optionSet: 'linkToVictim',
      options: ['mother', 'father', 'guardian', 'otherLink'],
      required: true,
    },
    { id: 'childName', kind: 'name', required: true, personal: true },
    { id: 'childFirstNames', kind: 'name', required: true, personal: true },
    { id: 'childBirthDate', kind: 'birthDate', required: true, personal: true },
    { id: 'childBirthPlace', kind: 'place', personal: true },
  ],
};

const forCompany = is('capacity', 'legalRepOfCompany');

const company: Step = {
  id: 'company',
  when: forCompany,
  fields: [
    { id: 'companyName', kind: 'text', required: true, max: 120 },
    { id: 'legalForm', kind: 'text', max: 60 },
    { id: 'siren', kind: 'siren' },
    { id: 'siret', kind: 'siret' },
    { id: 'activity', kind: 'text', max: 120 },
  ],
};

const companySeat: Step = {
  id: 'companySeat',
  when: forCompany,
  fields: [
    { id: 'seatAddress', kind: 'text', required: true, max: 160 },
    { id: 'seatCommune', kind: 'place', required: true },
    { id: 'representativeFunction', kind: 'text', required: true, max: 80 },
  ],
};

const home: Step = {
  id: 'home',
  fields: [
    { id: 'homeAddress', kind: 'text', required: true, personal: true, max: 160 },
    { id: 'homeExtra', kind: 'text', personal: true, max: 120 },
    { id: 'homeCommune', kind: 'place', required: true, personal: true },
  ],
};

const contact: Step = {
  id: 'contact',
  fields: [
    { id: 'mobile', kind: 'phone', personal: true },
    { id: 'fixedPhone', kind: 'phone', personal: true },
    { id: 'workPhone', kind: 'phone', personal: true },
    { id: 'email', kind: 'email', personal: true },
    { id: 'contactChannel', kind: 'choice', optionSet: 'contactChannel', options: ['phone', 'email', 'post'] },
  ],
};

/** The diary is the reception point's own, so a slot is offered for this place only; elsewhere the visitor says when. */
const appointment: Step = {
  id: 'appointment',
  fields: [
    { id: 'unit', kind: 'choice', optionSet: 'unit', options: ['here', 'nearFacts', 'nearHome', 'otherUnit'] },
    { id: 'unitName', kind: 'text', when: is('unit', 'otherUnit'), required: true, max: 80 },
    { id: 'slot', kind: 'slot', when: is('unit', 'here') },
    {
      id: 'availability',
      kind: 'choices',
      optionSet: 'availability',
      options: ['weekdayMorning', 'weekdayAfternoon', 'weekdayEvening', 'saturday', 'any'],
      when: is('unit', 'nearFacts', 'nearHome', 'otherUnit'),
    },
  ],
};

const needs: Step = {
  id: 'needs',
  fields: [
    {
      id: 'specialNeeds',
      kind: 'choices',
      optionSet: 'specialNeeds',
      options: ['mobility', 'signLanguage', 'interpreter', 'reading', 'privateRoom', 'companion'],
    },
    { id: 'interpreterLanguage', kind: 'text', when: is('specialNeeds', 'interpreter'), required: true, max: 60 },
  ],
};

/** All screens, in order. The shortest path skips the child, the company and every optional answer. */
export const STEPS: readonly Step[] = [
  capacity,
  safety,
  nature,
  when,
  where,
  narrative,
  modus,
  objects,
  loss,
  clues,
  identity,
  birth,
  child,
  company,
  companySeat,
  home,
  contact,
  appointment,
  needs,
];
