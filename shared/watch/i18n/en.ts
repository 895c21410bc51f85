/** The words of the questions that the watches share, in English. */
import type { Words } from '../../i18n/words.ts';
import { formatDate } from '../../time/format.ts';
import { HOLIDAY_RULES, OPEN_RULE } from '../rules.ts';
import type { watchFr } from './fr.ts';

const { gendarmerie, police } = HOLIDAY_RULES;
const longest = 'days' in police.longest ? police.longest.days : 0;
const months = 'months' in gendarmerie.longest ? gendarmerie.longest.months : 0;
const source = (day: string): string => `(service-public.gouv.fr, ${formatDate(day, 'en')})`;

export const watchEn: Words<typeof watchFr> = {
  fields: {
    place: {
      commune: { label: 'In which town or village?', hint: 'Type the first letters, or the postcode.' },
      address: { label: 'Number and street, or name of the place' },
      findHint: {
        label: 'How to find it',
        hint: 'Useful if it stands alone: hamlet, colour of the gate, lane, landmark, GPS coordinates.',
      },
    },
    period: {
      period: { label: 'From the first to the last day', hint: 'Touch the first day, then the last.' },
    },
    requester: {
      lastName: { label: 'Surname', hint: 'As on your identity document.' },
      firstName: { label: 'First name' },
      phone: { label: 'Telephone', hint: 'One that is answered during this period.' },
      email: { label: 'Email address' },
    },
    protections: {
      protections: { label: 'How is the place protected?', hint: 'You may choose several.' },
      monitoringFirm: { label: 'Name of the monitoring company' },
      monitoringPhone: { label: 'Telephone of this company' },
    },
    normal: {
      normalSigns: { label: 'What may be seen or heard there without anything being wrong?', hint: 'You may choose several.' },
      animalNote: { label: 'Which animal, and where?', hint: 'For example: a sheepdog, in the yard, it barks.' },
    },
    accessCode: {
      accessCode: {
        label: 'Access code',
        hint: 'Gate, building or yard. Never the code of an alarm or of a safe.',
      },
    },
    keyPlace: {
      keyPlace: { label: 'Where a key is, or who brings it' },
    },
    warn: {
      warnName: { label: 'Surname and first name', hint: 'Please tell this person that you are giving their name.' },
      warnPhone: { label: 'Their telephone' },
      warnKeys: { label: 'Do they have the keys?' },
      warnAddress: { label: 'Where to find them', hint: 'For example: the house opposite.' },
      warnLink: { label: 'Who are they to you?', hint: 'For example: neighbour, son, colleague.' },
    },
    otherPeople: {
      otherPeople: { label: 'Other people to call', hint: 'Add one card for each person.' },
      otherName: { label: 'Surname and first name' },
      otherPhone: { label: 'Telephone' },
      otherKeys: { label: 'Do they have the keys?' },
      otherLink: { label: 'Who are they to you?' },
    },
    allowedIn: {
      allowedIn: {
        label: 'People who may be there',
        hint: 'Add one card for each person, so that the patrol is not worried to see them.',
      },
      allowedName: { label: 'Name of the person' },
      allowedReason: { label: 'Why do they come?' },
      allowedPlate: { label: 'Number plate of their vehicle' },
      allowedDays: { label: 'On which days?', hint: 'For example: Tuesday and Friday evenings.' },
    },
    vehicles: {
      vehicles: { label: 'Vehicles that stay there', hint: 'Add one card for each vehicle.' },
      leftModel: { label: 'Make and model', hint: 'A trailer or a caravan counts too.' },
      leftColour: { label: 'Colour' },
      leftPlate: { label: 'Number plate' },
      leftWhere: { label: 'Where is it parked?' },
    },
    round: {
      walkRound: {
        label: 'May the patrol enter the plot and walk round it?',
        hint: 'If you answer no, it looks from the street.',
      },
      gate: { label: 'Is there a gate?' },
    },
    remarks: {
      remarks: {
        label: 'Anything else to know',
        hint: 'At most 500 characters. Please write no code, and nothing about anybody’s health.',
      },
    },
  },
  notes: {
    holiday: {
      gendarmerie: `Gendarmerie area: main or second home, away for ${months} months at most. Ask between ${gendarmerie.earliestDays} days before you leave and the day before ${source(gendarmerie.verifiedOn)}.`,
      police: `Police area: main home only, away for ${police.leastDays} to ${longest} days. Ask between ${police.earliestDays} and ${police.latestDays} days before you leave ${source(police.verifiedOn)}.`,
      zoneUnknown:
        'This terminal does not know whether this town is covered by the gendarmerie or by the national police. Here are both rules. It accepts the days that suit both; for others, speak to a gendarme, who will check with you.',
    },
    open: {
      open: `You can begin today, or prepare a date up to ${OPEN_RULE.aheadMonths} months ahead. A request lasts ${OPEN_RULE.longestMonths} months at most (a rule of this terminal, to be confirmed by the unit).`,
    },
  },
  options: {
    protections: {
      siren: 'An alarm with a siren',
      remoteMonitoring: 'Remote monitoring by a company',
      camera: 'One or more cameras',
    },
    normalSigns: {
      lamps: 'Lamps that switch themselves on',
      shutters: 'Shutters that move by themselves',
      dog: 'A dog',
      otherAnimal: 'Another animal',
    },
    allowedReason: {
      mail: 'To collect the post',
      plants: 'To water or garden',
      animals: 'To feed the animals',
      cleaning: 'To clean',
      works: 'To do building work',
      guest: 'To visit or stay',
      otherReason: 'Another reason',
    },
    gate: { none: 'No gate', unlocked: 'A gate that is not locked', locked: 'A locked gate' },
  },
  items: {
    otherPeople: { person: 'A person to call' },
    allowedIn: { person: 'A person who may be there' },
    vehicles: { vehicle: 'A vehicle that stays' },
  },
  steps: {
    protections: { title: 'What protects it, what is normal' },
    accessCode: {
      title: 'Getting in if need be',
      intro: 'These answers stay hidden, even from gendarmes, until one of them asks for them. Each time is recorded.',
    },
    warn: { title: 'Whom to call?', intro: 'Somebody who can come quickly if the patrol sees something unusual.' },
    otherPeople: { title: 'Other people to call' },
    allowedIn: { title: 'Who may be there?' },
    vehicles: { title: 'Vehicles that stay' },
    remarks: { title: 'Your remarks' },
  },
  faults: {
    dayPassed: 'This day has passed. Choose a day ahead.',
    fromTooSoon:
      'That is too soon for the patrols to be told: here, the first possible day is {first}. If you leave earlier, speak to a gendarme.',
    fromTooFar: 'That is still too far ahead: for this day, ask from {opens} on. Today you can choose up to {last}.',
    toBeforeFrom: 'The last day cannot come before the first. Please choose it again.',
    periodTooShort: 'Here, the period has at least {days} days: its last day is {first} or later.',
    periodTooLong: 'That is too long: the last possible day is {last}. For longer, speak to a gendarme.',
    secondaryInPoliceZone:
      'This town is in a police area, where the scheme covers main homes only. Speak to a gendarme, who will tell you what is possible.',
    zoneUnknownDay:
      'These days suit only one of the two areas, and this terminal does not know which is the right one. Choose days that suit both, or speak to a gendarme.',
    zoneUnknownSecondary:
      'For a second home the answer depends on the area, which this terminal does not know here. Speak to a gendarme, who will check with you.',
    alreadyBegun: 'The period has begun: its first day can no longer change.',
    placeAbroad: 'The patrols of this service pass in France. Choose a town in France; for a place abroad, ask a gendarme for advice.',
  },
};
