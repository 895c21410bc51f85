/** Asking the recruiting centre to get in touch: a name, a path, a way to be reached. A minor leaves a parent's contact instead of their own. */
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

export const recruitmentContact = {
  id: 'recruitmentContact',
  version: 1,
  /** A visitor who wants to be called: no police file, nothing of title III. */
  regime: 'gdpr',
  referencePrefix: 'RC',
  retentionDays: RETENTION_DAYS,
  retentionSource:
    'Choix de cette borne, à confirmer par le responsable du traitement : effacement après la remise au centre de recrutement, et jamais plus de trois mois',
  icon: 'badge',
  shelf: 'recruitment',
  statuses: ['received', 'closed', 'erased'],
  handOver: true,
  steps: STEPS,
  rules: RULES,
  consents: ['contactMe', 'handedOver'],
  whatToBring,
  missing,
  upgrade,
  examples: EXAMPLES,
  words: { fr, en, de },
} as const satisfies ServiceDefinition;
