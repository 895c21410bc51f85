/**
 * The questions that the watches share, and their rules: a service takes those it needs, under the same names, so that one patrol sheet, one set of
 * words (`i18n/`) and one test read them all. Constants are plain fields; a service may ask for one under a condition with
 * `{ ...field, when }`.
 */
import type {
  ChoiceField,
  CrossRule,
  FieldFault,
  ItemsField,
  PeriodField,
  PlainField,
  TextField,
  WatchSpec,
  YesNoField,
} from '../flow/definition.ts';
import { watchFacts, watchedPeriod } from './of-answers.ts';
import { isPeriod, periodFault, watchWindow } from './allowed-days.ts';

/** The ids that every watch uses for its place and its dates. */
export const COMMUNE = 'commune';
export const PERIOD = 'period';

/** The commune that is watched: the zone, hence the rules, follow from it. */
export const commune: PlainField = { id: COMMUNE, kind: 'place', inFrance: true, required: true, personal: true };

export const address: TextField = { id: 'address', kind: 'text', required: true, personal: true, max: 160 };

/** For what no street number finds: hamlet, colour of the gate, coordinates, berth. */
export const findHint: TextField = { id: 'findHint', kind: 'text', personal: true, max: 200 };

/** First and last day, within the rules of the zone of `commune` and of what is watched. `ends`: what the two days are called. */
export function periodField(use: WatchSpec['use'], ends: NonNullable<PeriodField['ends']> = 'days'): PeriodField {
  return {
    id: PERIOD,
    kind: 'period',
    required: true,
    ends,
    window: (answers, clock) => watchWindow(watchFacts({ place: COMMUNE, use }, answers, clock), clock.today),
  };
}

export const lastName: TextField = { id: 'lastName', kind: 'name', required: true, personal: true };
export const firstName: TextField = { id: 'firstName', kind: 'name', required: true, personal: true };
/** The number that answers during the watch. */
export const phone: TextField = { id: 'phone', kind: 'phone', required: true, personal: true };
export const email: TextField = { id: 'email', kind: 'email', personal: true };

export const protections: ChoiceField = {
  id: 'protections',
  kind: 'choices',
  optionSet: 'protections',
  options: ['siren', 'remoteMonitoring', 'camera'],
};
const monitored = { field: 'protections', is: ['remoteMonitoring'] } as const;
/** Asked only behind `protections`. */
export const monitoringFirm: TextField = { id: 'monitoringFirm', kind: 'text', when: monitored, max: 80 };
export const monitoringPhone: TextField = { id: 'monitoringPhone', kind: 'phone', when: monitored };

/** What a patrol may see or hear without anything being wrong. */
export const normalSigns: ChoiceField = {
  id: 'normalSigns',
  kind: 'choices',
  optionSet: 'normalSigns',
  options: ['lamps', 'shutters', 'dog', 'otherAnimal'],
};
/** Asked only behind `normalSigns`. */
export const animalNote: TextField = {
  id: 'animalNote',
  kind: 'text',
  when: { field: 'normalSigns', is: ['dog', 'otherAnimal'] },
  max: 120,
};

/** A code of a gate, of a building, of a yard. Never that of an alarm. */
export const accessCode: TextField = { id: 'accessCode', kind: 'text', guarded: true, personal: true, max: 120 };
/** Where a key is, or who brings it. */
export const keyPlace: TextField = { id: 'keyPlace', kind: 'text', guarded: true, personal: true, max: 200 };

/** The first person to call; others go in `otherPeople`. */
export const warnName: TextField = { id: 'warnName', kind: 'name', required: true, personal: true };
export const warnPhone: TextField = { id: 'warnPhone', kind: 'phone', required: true, personal: true };
export const warnKeys: YesNoField = { id: 'warnKeys', kind: 'yesNo', required: true };
/** Asked only of somebody who holds keys: a patrol may have to find them. */
export const warnAddress: TextField = {
  id: 'warnAddress',
  kind: 'text',
  when: { field: 'warnKeys', is: ['yes'] },
  personal: true,
  max: 160,
};
/** What this person is to the requester, in their words. */
export const warnLink: TextField = { id: 'warnLink', kind: 'text', personal: true, max: 60 };

export const otherPeople: ItemsField = {
  id: 'otherPeople',
  kind: 'items',
  personal: true,
  most: 3,
  types: {
    person: [
      { id: 'otherName', kind: 'name', required: true, personal: true },
      { id: 'otherPhone', kind: 'phone', required: true, personal: true },
      { id: 'otherKeys', kind: 'yesNo' },
      { id: 'otherLink', kind: 'text', personal: true, max: 60 },
    ],
  },
};

/** Who may be met there without anything being wrong. */
export const allowedIn: ItemsField = {
  id: 'allowedIn',
  kind: 'items',
  personal: true,
  most: 6,
  types: {
    person: [
      { id: 'allowedName', kind: 'name', required: true, personal: true },
      {
        id: 'allowedReason',
        kind: 'choice',
        optionSet: 'allowedReason',
        options: ['mail', 'plants', 'animals', 'cleaning', 'works', 'guest', 'otherReason'],
        required: true,
      },
      { id: 'allowedPlate', kind: 'plate', personal: true },
      { id: 'allowedDays', kind: 'text', max: 120 },
    ],
  },
};

/** Vehicles that stay where they are. */
export const vehicles: ItemsField = {
  id: 'vehicles',
  kind: 'items',
  personal: true,
  most: 6,
  types: {
    vehicle: [
      { id: 'leftModel', kind: 'text', required: true, max: 80 },
      { id: 'leftColour', kind: 'text', max: 40 },
      { id: 'leftPlate', kind: 'plate', personal: true },
      { id: 'leftWhere', kind: 'text', max: 120 },
    ],
  },
};

/** Without this consent a patrol looks from the public road. */
export const walkRound: YesNoField = { id: 'walkRound', kind: 'yesNo', required: true };
/** Asked only behind `walkRound`. */
export const gate: ChoiceField = {
  id: 'gate',
  kind: 'choice',
  optionSet: 'gate',
  options: ['none', 'unlocked', 'locked'],
  when: { field: 'walkRound', is: ['yes'] },
};

export const remarks: TextField = { id: 'remarks', kind: 'longText', personal: true, max: 500 };

/** The period obeys the window that its own calendar shows. A period that is not whole is for the field to refuse. */
export function periodRule(field: PeriodField): CrossRule {
  return (answers, clock): readonly FieldFault[] => {
    const period = watchedPeriod({ period: field.id }, answers);
    if (period === null || !isPeriod(period)) return [];
    const found = periodFault(field.window(answers, clock), period);
    return found === null ? [] : [{ field: field.id, fault: found.fault, facts: found.facts }];
  };
}

/** A place abroad is nobody's zone: the watch is for France, and the visitor is told so where the place is asked. */
export const placeInFrance: CrossRule = (answers) => {
  const place = answers[COMMUNE];
  return typeof place === 'object' && place !== null && 'in' in place && place.in === 'abroad'
    ? [{ field: COMMUNE, fault: 'placeAbroad' }]
    : [];
};

/** The person to call is somebody else: with the requester's own number a patrol would ring twice at the same telephone. */
export const warnHasOwnPhone: CrossRule = (answers) =>
  answers['warnPhone'] !== undefined && answers['warnPhone'] === answers['phone'] ? [{ field: 'warnPhone', fault: 'warnIsRequester' }] : [];
