/**
 * The questions of the contact request, one idea a screen. Nothing about health, diplomas or the past: the recruiting centre asks what it needs. Whether the
 * visitor is of age comes before everything that could reach them.
 */
import type { Condition } from '../../flow/condition.ts';
import type { Step } from '../../flow/definition.ts';
import { email, firstName, lastName, phone } from '../../request/fields.ts';

/** The paths of the recruitment pages, and not knowing yet. */
export const PATHS = [
  'gav',
  'gavSpecialist',
  'ncoExternal',
  'ncoInternal',
  'ncoThirdWay',
  'supportNco',
  'officer',
  'officerSupport',
  'cyber',
  'reserve',
  'citizenReserve',
  'prepClass',
  'civilian',
  'unsure',
] as const;

/** Bounds that no living reader of this form exceeds; `rules.ts` narrows them by the day. */
const YEARS = { min: 1900, max: 2100 } as const;

const adult: Condition = { field: 'age', is: ['adult'] };
const minor: Condition = { field: 'age', is: ['minor'] };

const project: Step = {
  id: 'project',
  fields: [{ id: 'path', kind: 'choice', optionSet: 'path', options: PATHS, required: true }],
};

const you: Step = {
  id: 'you',
  fields: [
    { id: 'age', kind: 'choice', optionSet: 'age', options: ['adult', 'minor'], required: true },
    firstName,
    lastName,
    { id: 'birthYear', kind: 'count', required: true, personal: true, ...YEARS },
  ],
  notes: ['younger'],
};

const reach: Step = { id: 'reach', when: adult, fields: [phone, email] };

/** A minor's own number is not asked at all: it is the parent who is called. */
const parent: Step = {
  id: 'parent',
  when: minor,
  fields: [
    { id: 'parentName', kind: 'name', required: true, personal: true },
    { id: 'parentPhone', kind: 'phone', personal: true },
    { id: 'parentEmail', kind: 'email', personal: true },
    { id: 'parentAgrees', kind: 'agree', required: true },
  ],
};

const call: Step = {
  id: 'call',
  fields: [{ id: 'callTime', kind: 'choice', optionSet: 'callTime', options: ['morning', 'afternoon', 'evening', 'any'], required: true }],
};

/** All screens, in order. */
export const STEPS: readonly Step[] = [project, you, reach, parent, call];
