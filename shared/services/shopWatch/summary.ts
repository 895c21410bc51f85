/** What follows from the answers: what to bring, what the gendarme will still ask for. */
import { isFilled } from '../../flow/condition.ts';
import type { Answers } from '../../flow/definition.ts';
import { isItems } from '../../flow/summary.ts';
import type { fr } from './i18n/fr.ts';

type Bring = keyof typeof fr.receipt.bring;
type Missing = keyof typeof fr.missing;

function includes(answer: Answers[string], value: string): boolean {
  return Array.isArray(answer) ? answer.some((entry) => entry === value) : answer === value;
}

/** Keys of `receipt.bring` for these answers. */
export function whatToBring(): readonly Bring[] {
  return ['identity', 'companyProof'];
}

/** Keys of `missing`: what would help a patrol and was left empty. */
export function missing(answers: Answers): readonly Missing[] {
  const empty = (...fields: readonly string[]) => fields.every((field) => !isFilled(answers[field]));
  const others = answers['otherPeople'];
  const otherHasKeys = isItems(others) && others.some((card) => card['otherKeys'] === 'yes');
  const rows: readonly (readonly [Missing, boolean])[] = [
    ['siret', empty('siret')],
    ['exposedHours', answers['need'] === 'exposed' && empty('exposedHours')],
    ['monitoring', includes(answers['protections'], 'remoteMonitoring') && empty('monitoringPhone')],
    ['keys', answers['warnKeys'] !== 'yes' && !otherHasKeys && empty('keyPlace')],
  ];
  return rows.filter(([, holds]) => holds).map(([key]) => key);
}
