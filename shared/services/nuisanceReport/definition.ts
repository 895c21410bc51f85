/**
 * A report of a trouble that comes back: what, where, when, since when, with what consequences. It may be anonymous, and then nothing in it points at
 * whoever made it: no question of identity is asked, a deposit that carries one is refused, and there is no code to come back with.
 */
import type { ServiceDefinition } from '../../flow/definition.ts';
import { REQUEST_RETENTION_DAYS, REQUEST_RETENTION_SOURCE } from '../../request/retention.ts';
import { EXAMPLES } from './examples.ts';
import { de } from './i18n/de.ts';
import { en } from './i18n/en.ts';
import { fr } from './i18n/fr.ts';
import { RULES } from './rules.ts';
import { STEPS } from './steps.ts';
import { missing } from './summary.ts';
import { upgrade } from './upgrade.ts';

export const nuisanceReport = {
  id: 'nuisanceReport',
  version: 1,
  /**
   * Reports of troubles serve to prevent and to find offences, as what callers report does, which the gendarmerie keeps in GSI (Code de la sécurité
   * intérieure, art. R. 236-31 and following): title III. An anonymous one holds no datum of its author, but a free text may name somebody else, so it is
   * treated alike. For the controller to confirm.
   */
  regime: 'title3',
  referencePrefix: 'NU',
  retentionDays: REQUEST_RETENTION_DAYS,
  retentionSource: REQUEST_RETENTION_SOURCE,
  icon: 'megaphone',
  shelf: 'partnerships',
  statuses: ['received', 'closed', 'erased'],
  handOver: true,
  steps: STEPS,
  rules: RULES,
  consents: ['sincere', 'namesNobody', 'notAComplaint'],
  whatToBring: () => [],
  missing,
  upgrade,
  examples: EXAMPLES,
  words: { fr, en, de },
} as const satisfies ServiceDefinition;
