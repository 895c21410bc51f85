/** What follows from the answers: what to have ready, what the adviser will still ask. */
import { isFilled } from '../../flow/condition.ts';
import type { Answers } from '../../flow/definition.ts';
import type { fr } from './i18n/fr.ts';

/** Keys of `receipt.bring`: the adviser comes to the place, so nothing is brought. */
export function whatToBring(): readonly never[] {
  return [];
}

/** Keys of `missing`. */
export function missing(answers: Answers): readonly (keyof typeof fr.missing)[] {
  return isFilled(answers['address']) ? [] : ['address'];
}
