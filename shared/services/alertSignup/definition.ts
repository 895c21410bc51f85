/**
 * A request to be put on a list of alerts by text message, for shops, firms and farms. Whoever keeps the list (the unit, or a professional chamber) registers:
 * the terminal collects and hands over. Such lists bear a different name in each department and the one of the Haute-Saône was not found, so none is named.
 */
import type { ServiceDefinition } from '../../flow/definition.ts';
import { REQUEST_RETENTION_DAYS, REQUEST_RETENTION_SOURCE } from '../../request/retention.ts';
import { EXAMPLES } from './examples.ts';
import { de } from './i18n/de.ts';
import { en } from './i18n/en.ts';
import { fr } from './i18n/fr.ts';
import { RULES } from './rules.ts';
import { STEPS } from './steps.ts';
import { missing, whatToBring } from './summary.ts';
import { upgrade } from './upgrade.ts';

export const alertSignup = {
  id: 'alertSignup',
  version: 1,
  /** Information that somebody asks for and may stop at any time; no search for offences. The controller confirms. */
  regime: 'gdpr',
  referencePrefix: 'AL',
  retentionDays: REQUEST_RETENTION_DAYS,
  retentionSource: REQUEST_RETENTION_SOURCE,
  icon: 'bell',
  shelf: 'partnerships',
  statuses: ['received', 'closed', 'erased'],
  handOver: true,
  steps: STEPS,
  rules: RULES,
  consents: ['agree', 'mobilesKnow', 'noPromise'],
  whatToBring,
  missing,
  upgrade,
  examples: EXAMPLES,
  words: { fr, en, de },
} as const satisfies ServiceDefinition;
