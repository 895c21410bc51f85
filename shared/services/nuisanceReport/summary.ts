/** What would help to act and was left empty. Nothing of it is who made the report. */
import { isFilled } from '../../flow/condition.ts';
import type { Answers } from '../../flow/definition.ts';
import type { fr } from './i18n/fr.ts';

const HELPFUL: readonly (keyof typeof fr.missing)[] = ['days', 'hours', 'since', 'effects'];

/** Keys of `missing`: the questions left empty, by their own ids. */
export function missing(answers: Answers): readonly (keyof typeof fr.missing)[] {
  return HELPFUL.filter((field) => !isFilled(answers[field]));
}
