/** Volunteering for participation citoyenne: a sheet for the mayor and the commander, who choose. Nobody enrols themselves. */
import type { ServiceDefinition } from '../../flow/definition.ts';
import { communeInFrance } from '../../request/fields.ts';
import { REQUEST_RETENTION_DAYS, REQUEST_RETENTION_SOURCE } from '../../request/retention.ts';
import { EXAMPLES } from './examples.ts';
import { de } from './i18n/de.ts';
import { en } from './i18n/en.ts';
import { fr } from './i18n/fr.ts';
import { STEPS } from './steps.ts';
import { upgrade } from './upgrade.ts';

export const citizenParticipation = {
  id: 'citizenParticipation',
  version: 1,
  /** Somebody who offers help and wants to be called. */
  regime: 'gdpr',
  referencePrefix: 'PC',
  retentionDays: REQUEST_RETENTION_DAYS,
  retentionSource: REQUEST_RETENTION_SOURCE,
  icon: 'people',
  shelf: 'partnerships',
  statuses: ['received', 'closed', 'erased'],
  handOver: true,
  steps: STEPS,
  rules: [communeInFrance],
  consents: ['contactMe', 'notEnrolled'],
  /** A call needs no paper, and the sheet holds all that it needs. */
  whatToBring: () => [],
  missing: () => [],
  upgrade,
  examples: EXAMPLES,
  words: { fr, en, de },
} as const satisfies ServiceDefinition;
