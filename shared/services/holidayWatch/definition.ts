/**
 * The holiday watch (opération tranquillité vacances): a family says when its home is empty, patrols pass by. A request names an empty home and perhaps
 * the code of its gate, so nothing here is more sensitive.
 */
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
import { STEPS, useOf } from './steps.ts';
import { missing, whatToBring } from './summary.ts';
import { upgrade } from './upgrade.ts';

export const holidayWatch = {
  id: 'holidayWatch',
  version: 1,
  /**
   * The gendarmerie keeps such requests in SIDPP (Code de la sécurité intérieure, art. R. 236-38 and following), a file of title III; whether a preparation
   * at a terminal falls under it is for the controller to confirm.
   */
  regime: 'title3',
  referencePrefix: 'OT',
  retentionDays: WATCH_RETENTION_DAYS,
  retentionSource:
    'Choix de cette borne, compté depuis le dernier jour de l’absence, à confirmer par le responsable du traitement : la durée que prévoit le fichier SIDPP (code de la sécurité intérieure, art. R. 236-38 et suivants) n’a pas été vérifiée',
  keptFrom: (answers) => watchedPeriod({ period: PERIOD }, answers)?.to ?? '',
  icon: 'house',
  shelf: 'home',
  statuses: ['received', 'signed', 'closed', 'erased'],
  watch: {
    period: PERIOD,
    place: COMMUNE,
    address: ['address', 'building', 'floor', 'door'],
    use: useOf,
    window: watchWindow,
    sheet: [
      { section: 'dates', fields: ['period'] },
      { section: 'find', fields: ['dwelling', 'use', 'commune', 'address', 'building', 'floor', 'door', 'findHint'] },
      { section: 'normal', fields: ['vehicles', 'allowedIn', 'normalSigns', 'animalNote'] },
      { section: 'protections', fields: ['protections', 'monitoringFirm', 'monitoringPhone'] },
      { section: 'call', fields: ['warnName', 'warnPhone', 'warnKeys', 'warnAddress', 'warnLink', 'otherPeople'] },
      {
        section: 'requester',
        fields: ['lastName', 'firstName', 'phone', 'reachable', 'awayPhone', 'stayPlace', 'email', 'birthDate', 'birthPlace', 'tenure'],
      },
      { section: 'round', fields: ['walkRound', 'gate'] },
      { section: 'remarks', fields: ['remarks'] },
      { section: 'guarded', fields: ['accessCode'] },
    ],
  },
  steps: STEPS,
  rules: RULES,
  consents: ['accurate', 'tellChanges', 'noGuarantee'],
  whatToBring,
  missing,
  upgrade,
  examples: EXAMPLES,
  words: { fr, en, de },
} as const satisfies ServiceDefinition;
