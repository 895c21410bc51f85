/** The pre-complaint: a preparation for the gendarme, for harm to goods by somebody whom the victim cannot name. */
import { DEPOSIT_STATUSES } from '../../deposit-status.ts';
import type { ServiceDefinition } from '../../flow/definition.ts';
import { EXAMPLES } from './examples.ts';
import { de } from './i18n/de.ts';
import { en } from './i18n/en.ts';
import { fr } from './i18n/fr.ts';
import { RETENTION_DAYS } from './retention.ts';
import { RULES } from './rules.ts';
import { STEPS } from './steps.ts';
import { missing, whatToBring } from './summary.ts';
import { upgrade } from './upgrade.ts';

export const preComplaint = {
  id: 'preComplaint',
  version: 2,
  regime: 'title3',
  referencePrefix: 'PP',
  retentionDays: RETENTION_DAYS,
  retentionSource:
    'Modèle : pré-plainte en ligne nationale (arrêté du 30 novembre 2011, abrogé), effacée 30 jours après réception si elle n’est pas signée',
  icon: 'document',
  shelf: 'home',
  statuses: DEPOSIT_STATUSES,
  steps: STEPS,
  rules: RULES,
  consents: ['factsAreReal', 'notYetAComplaint', 'keptSealed'],
  whatToBring,
  missing,
  upgrade,
  examples: EXAMPLES,
  words: { fr, en, de },
} as const satisfies ServiceDefinition;
