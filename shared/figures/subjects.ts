/** What is counted, how each count is broken down, and which durations are measured of it. Words travel in the base: a published one is never removed. */
import { LOCALES } from '../i18n/locales.ts';
import { CONTACT_CHANNELS, CONTACT_LANGUAGES, NATURES, OUTCOMES } from '../register/lists.ts';
import { LEVELS, NO_REASON, RATING_REASONS } from '../register/rating.ts';
import { SERVICES } from '../services/index.ts';
import { END_REASONS } from '../session/kinds.ts';

/** What is counted. Each happening belongs to one of them and to no other, so that no figure follows from those of another subject. */
export const SUBJECTS = ['visits', 'contacts', 'deposits', 'left', 'calls', 'printFailures', 'ratings'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Lists: each breaks one subject down, so that its lines add up to it. */
export const LISTS = {
  hour: 'visits',
  ending: 'visits',
  proof: 'visits',
  locale: 'visits',
  size: 'visits',
  contrast: 'visits',
  assisted: 'visits',
  nature: 'contacts',
  outcome: 'contacts',
  channel: 'contacts',
  language: 'contacts',
  callKind: 'calls',
  answered: 'calls',
  service: 'deposits',
  leftStep: 'left',
  level: 'ratings',
  ratingReason: 'ratings',
} as const satisfies Readonly<Record<string, Subject>>;
export type ListId = keyof typeof LISTS;

/** Durations in ms, each with the subject that it is measured of. */
export const TIMES = {
  wait: 'contacts',
  handling: 'contacts',
  answer: 'calls',
  visit: 'visits',
  wipe: 'visits',
  form: 'deposits',
} as const satisfies Readonly<Record<string, Subject>>;
export type TimeId = keyof typeof TIMES;

/** The line of what was not recorded, since older lines of the register lack the newer facts, and of words that this program does not know. */
export const UNKNOWN = 'unknown';

/** Places of a form before and after its steps. */
export const FORM_BEGINNING = 'before';
export const FORM_END = 'review';

/** Places of a service's form where a visitor may leave it, in the order of its definition. */
export function placesOf(service: keyof typeof SERVICES): readonly string[] {
  return [FORM_BEGINNING, ...SERVICES[service].steps.map(({ id }) => id), FORM_END];
}

/** The ids of the services, in the order of their registry. */
export const SERVICE_IDS: readonly (keyof typeof SERVICES)[] = [
  'preComplaint',
  'holidayWatch',
  'shopWatch',
  'seniorWatch',
  'recruitmentContact',
  'citizenParticipation',
  'safetyAdvice',
  'alertSignup',
  'flameMembership',
  'nuisanceReport',
];

/** How the line of a form's place is named in the list `leftStep`. */
export const leftLine = (service: string, place: string): string => `${service}.${place}`;

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));

/** The lines of each list in their order, whatever was counted: a line that came and went with its count would tell it. */
export const LINES: Readonly<Record<ListId, readonly string[]>> = {
  hour: HOURS,
  // Leaving staff mode is no visitor's end.
  ending: [...END_REASONS.filter((reason) => reason !== 'staffLeft'), UNKNOWN],
  proof: ['verified', 'unverified'],
  locale: [...LOCALES, UNKNOWN],
  size: ['standard', 'medium', 'large', 'largest', UNKNOWN],
  contrast: ['standard', 'dark', 'yellow', 'soft', UNKNOWN],
  assisted: ['no', 'yes', UNKNOWN],
  nature: [...NATURES, UNKNOWN],
  outcome: [...OUTCOMES, UNKNOWN],
  channel: [...CONTACT_CHANNELS, UNKNOWN],
  language: [...CONTACT_LANGUAGES, UNKNOWN],
  callKind: ['open', 'confidential'],
  answered: ['answered', 'unanswered'],
  service: [...SERVICE_IDS, UNKNOWN],
  leftStep: [...SERVICE_IDS.flatMap((service) => placesOf(service).map((place) => leftLine(service, place))), UNKNOWN],
  level: [...LEVELS, UNKNOWN],
  ratingReason: [...RATING_REASONS, NO_REASON, UNKNOWN],
};
