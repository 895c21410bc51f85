/** Asking for the visit of the security adviser (référent sûreté): what kind of place, where, what worries, and whom to call. */
import type { ServiceDefinition } from '../../flow/definition.ts';
import { communeInFrance, oneContact } from '../../request/fields.ts';
import { REQUEST_RETENTION_DAYS, REQUEST_RETENTION_SOURCE } from '../../request/retention.ts';
import { EXAMPLES } from './examples.ts';
import { de } from './i18n/de.ts';
import { en } from './i18n/en.ts';
import { fr } from './i18n/fr.ts';
import { STEPS } from './steps.ts';
import { missing, whatToBring } from './summary.ts';
import { upgrade } from './upgrade.ts';

export const safetyAdvice = {
  id: 'safetyAdvice',
  version: 1,
  /** Somebody who wants advice at home or at work. */
  regime: 'gdpr',
  referencePrefix: 'RS',
  retentionDays: REQUEST_RETENTION_DAYS,
  retentionSource: REQUEST_RETENTION_SOURCE,
  icon: 'shield',
  shelf: 'partnerships',
  statuses: ['received', 'closed', 'erased'],
  handOver: true,
  steps: STEPS,
  rules: [communeInFrance, oneContact],
  consents: ['contactMe', 'noPromise'],
  whatToBring,
  missing,
  upgrade,
  examples: EXAMPLES,
  words: { fr, en, de },
} as const satisfies ServiceDefinition;
