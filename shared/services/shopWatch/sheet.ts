/** The patrol sheet of premises: where, when, what to look for, what is normal, whom to call, and last how to get in. */
import type { WatchSpec } from '../../flow/definition.ts';

export const SHEET: WatchSpec['sheet'] = [
  { section: 'where', fields: ['companyName', 'activity', 'commune', 'address', 'findHint', 'siret'] },
  { section: 'when', fields: ['need', 'period', 'exposedMoments', 'exposedHours', 'openingHours'] },
  { section: 'round', fields: ['walkRound', 'gate', 'protections', 'monitoringFirm', 'monitoringPhone', 'risk'] },
  { section: 'normal', fields: ['normalSigns', 'animalNote', 'allowedIn', 'vehicles', 'remarks'] },
  {
    section: 'call',
    fields: [
      'lastName',
      'firstName',
      'role',
      'phone',
      'email',
      'warnName',
      'warnPhone',
      'warnLink',
      'warnKeys',
      'warnAddress',
      'otherPeople',
    ],
  },
  { section: 'guarded', fields: ['accessCode', 'keyPlace', 'riskPlace'] },
];
