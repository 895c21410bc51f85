/**
 * A request to join FLAME (Force de liaison et d’action des Mille Étangs), text messages and visits for those who live in the Mille Étangs. What is known of it
 * comes from the press of 2018 to 2020, so the words give no figure of it and say that the unit confirms.
 */
import type { ServiceDefinition } from '../../flow/definition.ts';
import { REQUEST_RETENTION_DAYS, REQUEST_RETENTION_SOURCE } from '../../request/retention.ts';
import { EXAMPLES } from './examples.ts';
import { de } from './i18n/de.ts';
import { en } from './i18n/en.ts';
import { fr } from './i18n/fr.ts';
import { RULES } from './rules.ts';
import { STEPS } from './steps.ts';
import { upgrade } from './upgrade.ts';

export const flameMembership = {
  id: 'flameMembership',
  version: 1,
  /** Information and visits that somebody asks for and may stop at any time; no search for offences. The controller confirms. */
  regime: 'gdpr',
  referencePrefix: 'FL',
  retentionDays: REQUEST_RETENTION_DAYS,
  retentionSource: REQUEST_RETENTION_SOURCE,
  icon: 'people',
  shelf: 'partnerships',
  statuses: ['received', 'closed', 'erased'],
  handOver: true,
  steps: STEPS,
  rules: RULES,
  consents: ['agree', 'noPromise'],
  whatToBring: () => [],
  /** Everything that is needed is required. Whether somebody lives isolated is theirs to tell, so nobody asks again. */
  missing: () => [],
  upgrade,
  examples: EXAMPLES,
  words: { fr, en, de },
} as const satisfies ServiceDefinition;
