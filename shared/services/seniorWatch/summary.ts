/** What follows from the answers: what to bring, what the gendarme will still ask for. Nothing about health is ever among it. */
import { isFilled } from '../../flow/condition.ts';
import type { Answers } from '../../flow/definition.ts';
import { isItems } from '../../flow/summary.ts';
import type { fr } from './i18n/fr.ts';

type Bring = keyof typeof fr.receipt.bring;
type Missing = keyof typeof fr.missing;

/** Keys of `receipt.bring`: a relative also shows that the person agrees. */
export function whatToBring(answers: Answers): readonly Bring[] {
  return answers['asker'] === 'relative' ? ['identity', 'agreement'] : ['identity'];
}

/** Keys of `missing`: what would help a patrol and was left empty. */
export function missing(answers: Answers): readonly Missing[] {
  const { protections, otherPeople } = answers;
  const empty = (...fields: readonly string[]) => fields.every((field) => !isFilled(answers[field]));
  const monitored = Array.isArray(protections) && protections.some((protection) => protection === 'remoteMonitoring');
  const otherHasKeys = isItems(otherPeople) && otherPeople.some((card) => card['otherKeys'] === 'yes');
  const rows: readonly (readonly [Missing, boolean])[] = [
    ['phone', empty('phone')],
    ['wishes', empty('worries', 'contactWish')],
    ['keys', answers['warnKeys'] !== 'yes' && !otherHasKeys && empty('keyPlace')],
    ['monitoring', monitored && empty('monitoringPhone')],
    ['telecare', answers['telecare'] === 'yes' && empty('telecarePhone')],
  ];
  return rows.filter(([, holds]) => holds).map(([key]) => key);
}
