/** Rules across fields: a way to reach whoever is called, and a year of birth that goes with the age said. */
import type { CrossRule } from '../../flow/definition.ts';
import { isFilled } from '../../flow/condition.ts';
import { oneContact } from '../../request/fields.ts';
import type { fr } from './i18n/fr.ts';

type Fault = keyof typeof fr.faults;

/** The youngest who may leave a contact, in years: below, none of the paths is open yet. */
const LEAST_YEARS = 16;
const ADULT_YEARS = 18;
/** The oldest that is believed. */
const MOST_YEARS = 100;

/** A year alone leaves one year of doubt: whoever was born sixteen calendar years ago is 15 or 16. The doubt goes in the visitor's favour. */
function yearFault(age: unknown, born: number, today: string): Fault | null {
  const turns = Number(today.slice(0, 4)) - born;
  if (turns < LEAST_YEARS) return 'tooYoung';
  if (turns > MOST_YEARS) return 'yearUnlikely';
  return age === 'adult' ? (turns < ADULT_YEARS ? 'ageDiffers' : null) : turns > ADULT_YEARS ? 'ageDiffers' : null;
}

const yearGoesWithAge: CrossRule = ({ age, birthYear }, { today }) => {
  if (typeof birthYear !== 'string') return [];
  const fault = yearFault(age, Number(birthYear), today);
  return fault === null ? [] : [{ field: 'birthYear', fault }];
};

const adultIsReachable: CrossRule = (answers, clock) => (answers['age'] === 'adult' ? oneContact(answers, clock) : []);

const parentIsReachable: CrossRule = ({ age, parentPhone, parentEmail }) =>
  age !== 'minor' || isFilled(parentPhone) || isFilled(parentEmail) ? [] : [{ field: 'parentPhone', fault: 'contactNeeded' }];

export const RULES: readonly CrossRule[] = [yearGoesWithAge, adultIsReachable, parentIsReachable];
