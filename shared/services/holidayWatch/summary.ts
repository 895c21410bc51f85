/** What follows from the answers: what to show at the desk, and what the gendarme may still ask for. */
import { isFilled } from '../../flow/condition.ts';
import type { Answers } from '../../flow/definition.ts';
import type { fr } from './i18n/fr.ts';

type Bring = keyof typeof fr.receipt.bring;
type Missing = keyof typeof fr.missing;

/** Keys of `receipt.bring`: a desk asks everybody for the same two papers. */
export function whatToBring(): readonly Bring[] {
  return ['identity', 'homeProof'];
}

/** Keys of `missing`: what would help a patrol, or what the gendarme reads from the papers. */
export function missing(answers: Answers): readonly Missing[] {
  const { dwelling, protections } = answers;
  const empty = (...fields: readonly string[]) => fields.every((field) => !isFilled(answers[field]));
  const monitored = Array.isArray(protections) && protections.some((protection) => protection === 'remoteMonitoring');
  const rows: readonly (readonly [Missing, boolean])[] = [
    ['findHint', dwelling !== 'flat' && empty('findHint')],
    ['flatDoor', dwelling === 'flat' && empty('floor', 'door')],
    ['accessCode', dwelling === 'flat' && empty('accessCode')],
    ['keys', answers['warnKeys'] === 'no'],
    ['monitoring', monitored && empty('monitoringPhone')],
    ['email', empty('email')],
    ['birth', empty('birthDate') || empty('birthPlace')],
  ];
  return rows.filter(([, holds]) => holds).map(([key]) => key);
}
