/** The watch of isolated or elderly persons (opération tranquillité seniors), asked for by the person or, with their agreement, by a relative. */
import type { ServiceDefinition } from '../../flow/definition.ts';
import { COMMUNE, PERIOD } from '../../watch/fields.ts';
import { watchedPeriod } from '../../watch/of-answers.ts';
import { WATCH_RETENTION_DAYS } from '../../watch/retention.ts';
import { watchWindow } from '../../watch/allowed-days.ts';
import { EXAMPLES } from './examples.ts';
import { de } from './i18n/de.ts';
import { en } from './i18n/en.ts';
import { fr } from './i18n/fr.ts';
import { RULES } from './rules.ts';
import { SHEET } from './sheet.ts';
import { STEPS } from './steps.ts';
import { missing, whatToBring } from './summary.ts';
import { upgrade } from './upgrade.ts';

export const seniorWatch = {
  id: 'seniorWatch',
  version: 1,
  /**
   * The gendarmerie enters such requests in SIDPP (Code de la sécurité intérieure, art. R. 236-38 and following), a file of title III, as a notice of one of its
   * units says; whether a preparation at a terminal falls under it is for the controller to confirm.
   */
  regime: 'title3',
  referencePrefix: 'OS',
  retentionDays: WATCH_RETENTION_DAYS,
  retentionSource:
    'Choix de cette borne, compté depuis le dernier jour de la période, à confirmer par le responsable du traitement : la durée que prévoit le fichier SIDPP (code de la sécurité intérieure, art. R. 236-38 et suivants) n’a pas été vérifiée',
  keptFrom: (answers) => watchedPeriod({ period: PERIOD }, answers)?.to ?? '',
  icon: 'person',
  shelf: 'home',
  statuses: ['received', 'signed', 'closed', 'erased'],
  watch: {
    period: PERIOD,
    place: COMMUNE,
    address: ['address', 'homeExtra'],
    use: () => 'person',
    window: watchWindow,
    sheet: SHEET,
  },
  steps: STEPS,
  rules: RULES,
  consents: ['accurate', 'personAgrees', 'tellChanges', 'noGuarantee'],
  whatToBring,
  missing,
  upgrade,
  examples: EXAMPLES,
  words: { fr, en, de },
} as const satisfies ServiceDefinition;
