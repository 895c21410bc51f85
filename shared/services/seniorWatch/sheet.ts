/** The patrol sheet of a person: where, how to ring and speak, what worries them, whom to call, and last how to get in. */
import type { WatchSpec } from '../../flow/definition.ts';

export const SHEET: WatchSpec['sheet'] = [
  { section: 'person', fields: ['lastName', 'firstName', 'ageBand', 'livesAlone', 'phone'] },
  { section: 'where', fields: ['commune', 'address', 'homeExtra', 'findHint'] },
  { section: 'door', fields: ['ringNeeds', 'speakNeeds', 'spokenLanguage'] },
  { section: 'wishes', fields: ['period', 'worries', 'contactWish', 'oftenWish'] },
  { section: 'normal', fields: ['helpers', 'helperNote', 'normalSigns', 'animalNote', 'remarks'] },
  {
    section: 'protections',
    fields: ['telecare', 'telecareFirm', 'telecarePhone', 'protections', 'monitoringFirm', 'monitoringPhone'],
  },
  {
    section: 'call',
    fields: [
      'asker',
      'askerFirst',
      'askerName',
      'askerPhone',
      'askerLink',
      'warnName',
      'warnPhone',
      'warnLink',
      'warnKeys',
      'warnAddress',
      'otherPeople',
    ],
  },
  { section: 'guarded', fields: ['accessCode', 'keyPlace'] },
];
