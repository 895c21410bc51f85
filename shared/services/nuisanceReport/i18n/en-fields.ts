/** English words of the fields and choices. */
import type { Words } from '../../../i18n/words.ts';
import type * as fr from './fr-fields.ts';

export const fields: Words<typeof fr.fields> = {
  situation: {
    label: 'What is happening?',
    hint: 'If there is a danger or an offence right now, we will send you to the right person at once.',
  },
  kinds: { label: 'What is it about?', hint: 'Several answers are possible.' },
  otherKind: { label: 'Say it in a few words', hint: 'Without anybody’s name.' },
  dealingWay: {
    label: 'A place of drug dealing: how would you like to tell it?',
    hint: 'A gendarme can see you in private. Day and night you can also write on masecurite.interieur.gouv.fr. Do not go near, and take no pictures.',
  },
  commune: { label: 'In which town or village?', hint: 'Type the first letters, or the postcode.' },
  where: { label: 'Where exactly?', hint: 'For example: car park behind the village hall. Not the name of somebody who lives there.' },
  days: { label: 'On which days?', hint: 'Several answers are possible. Skip this if it varies.' },
  hours: { label: 'At what times?', hint: 'Several answers are possible. Skip this if it varies.' },
  since: { label: 'Since when?' },
  effects: { label: 'What does it lead to?', hint: 'Several answers are possible.' },
  effectsNote: { label: 'Anything else about these consequences', hint: '500 characters at most. Without names, numbers or plates.' },
  wishes: { label: 'What do you wish for?', hint: 'Several answers are possible.' },
  remarks: { label: 'An idea, a remark', hint: '500 characters at most. Without names, numbers or plates.' },
  identity: { label: 'Would you like to say who you are?' },
  contactName: { label: 'First name and surname' },
  phone: { label: 'Phone number', hint: 'A phone number or an e-mail address is enough.' },
  email: { label: 'E-mail address' },
};

export const options: Words<typeof fr.options> = {
  situation: {
    recurring: 'A nuisance that keeps coming back',
    now: 'An offence or a danger, right now',
    threats: 'I am threatened, or somebody else is',
    victim: 'I am a victim and want to file a complaint',
  },
  kinds: {
    noise: 'Noise',
    driving: 'Motorbikes, quads, speeding, street races',
    dumping: 'Dumped rubbish',
    gatherings: 'Gatherings that disturb',
    dealing: 'A place of drug dealing',
    damage: 'Damage, graffiti',
    other: 'Something else',
  },
  dealingWay: { here: 'Here, in this form', gendarme: 'To a gendarme, in person' },
  days: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  hours: {
    morning: 'In the morning',
    midday: 'At midday',
    afternoon: 'In the afternoon',
    evening: 'In the evening',
    night: 'At night',
  },
  since: { days: 'A few days', weeks: 'A few weeks', months: 'A few months', years: 'A year or more' },
  effects: {
    sleep: 'People sleep badly',
    fear: 'People are afraid and avoid the place',
    children: 'Children are exposed',
    road: 'A danger on the road',
    dirt: 'Dirt, pollution',
    goods: 'Things are damaged',
    business: 'Customers stay away',
  },
  wishes: {
    patrols: 'That gendarmes pass by',
    townHall: 'That the town hall takes part',
    neighbours: 'A meeting with the neighbours',
    advice: 'Advice',
  },
  identity: { anonymous: 'No, I stay anonymous', named: 'Yes, so that I can be answered' },
};
