/** What follows from the answers: what to bring, what whoever registers will still ask for. */
import { isFilled } from '../../flow/condition.ts';
import type { Answers } from '../../flow/definition.ts';
import type { fr } from './i18n/fr.ts';

type Bring = keyof typeof fr.receipt.bring;
type Missing = keyof typeof fr.missing;

/** Keys of `receipt.bring`: a paper with the SIRET, as long as it was not given. */
export function whatToBring(answers: Answers): readonly Bring[] {
  return isFilled(answers['siret']) ? [] : ['siretPaper'];
}

/** Keys of `missing`. What is stored on the site is nobody's due: it is not among them. */
export function missing(answers: Answers): readonly Missing[] {
  return isFilled(answers['siret']) ? [] : ['siret'];
}
