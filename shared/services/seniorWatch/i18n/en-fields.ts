/** English words of the fields, choices and cards. */
import type { Words } from '../../../i18n/words.ts';
import { watchEn } from '../../../watch/i18n/en.ts';
import type * as french from './fr-fields.ts';

const shared = watchEn.fields;

export const fields: Words<typeof french.fields> = {
  situation: {
    label: 'What is happening today?',
    hint: 'If there is a danger or a swindle, we will send you straight to the right person.',
  },
  asker: { label: 'Who is this request for?' },
  askerFirst: { label: 'Are you the one to call first?' },
  lastName: { label: 'The person’s surname', hint: 'As written on the doorbell or the letterbox.' },
  firstName: { label: 'Their first name' },
  ageBand: { label: 'Their age' },
  livesAlone: { label: 'Does the person live alone?' },
  phone: { label: 'Their telephone', hint: 'One that the person answers themselves.' },
  ...shared.place,
  address: { label: 'Their address', hint: 'Number and street, or name of the place.' },
  homeExtra: { label: 'Building, floor, door', hint: 'What is needed to reach the right door, without any code.' },
  period: { ...shared.period.period, notes: watchEn.notes.open },
  worries: { label: 'What worries the person?', hint: 'You may choose several. Skip this if nothing does.' },
  contactWish: { label: 'What would the person like?', hint: 'You may choose several.' },
  oftenWish: { label: 'How often, if possible?', hint: 'This is a wish: the unit’s other duties come first.' },
  askerName: { label: 'Your surname and first name' },
  askerPhone: { label: 'Your telephone' },
  askerLink: { label: 'Who are you to this person?', hint: 'For example: daughter, nephew, neighbour, home help.' },
  ...shared.warn,
  warnName: {
    label: 'Surname and first name',
    hint: 'If it is you, write yours. If not, please tell this person that you are giving their name.',
  },
  warnLink: { label: 'Their link with the person who is alone or elderly', hint: 'For example: daughter, neighbour, friend.' },
  more: { label: 'Would you like to add anything?', hint: 'Tick whatever may help, or continue.' },
  ringNeeds: { label: 'How should one ring and wait?', hint: 'You may choose several. Say what to do, never why.' },
  speakNeeds: { label: 'How should one speak to the person?', hint: 'You may choose several. Say what to do, never why.' },
  spokenLanguage: { label: 'Which language does the person speak?' },
  helpers: { label: 'Who comes to help at home?', hint: 'You may choose several. Medical care need not be mentioned.' },
  helperNote: {
    label: 'When, and which service?',
    hint: 'For example: weekday mornings, with the name of the service. Nothing about health.',
  },
  telecare: { label: 'Does the person have a telecare alarm?', hint: 'A button or a bracelet to call for help.' },
  telecareFirm: { label: 'Name of the telecare service' },
  telecarePhone: { label: 'Telephone of the telecare service' },
  ...shared.protections,
  ...shared.normal,
  ...shared.accessCode,
  ...shared.keyPlace,
  ...shared.otherPeople,
  otherLink: { label: 'Their link with the person who is alone or elderly' },
  ...shared.remarks,
};

export const options: Words<typeof french.options> = {
  situation: {
    none: 'Nothing serious, I am letting you know in advance',
    now: 'Somebody is insistent or frightening, at the door or in the home',
    noAnswer: 'A person no longer answers and I am worried',
    swindle: 'Money is being asked for, or was taken by a trick',
    mistreated: 'Threats or abuse, even by someone close',
  },
  asker: {
    person: 'For me',
    relative: 'For somebody else, who agrees',
    notAgreed: 'For somebody else, who has not agreed',
  },
  ageBand: { under65: 'Under 65', from65: '65 to 74', from75: '75 to 84', from85: '85 or over' },
  worries: {
    doorSellers: 'Pushy salespeople or tradesmen at the door',
    calls: 'Strange phone calls',
    falseOfficials: 'False police officers, gendarmes, officials or couriers',
    messages: 'Dubious messages or letters',
    prowlers: 'Strangers around the home',
    loneliness: 'Being alone',
    otherWorry: 'Something else',
  },
  contactWish: {
    passBy: 'That patrols pass by the home',
    ring: 'That they ring and talk for a moment',
    call: 'A phone call',
    advice: 'Advice against swindles',
  },
  oftenWish: { weekly: 'Every week', monthly: 'Every month', whenPossible: 'Whenever possible' },
  more: {
    ring: 'How to ring, wait and get in',
    speak: 'How to speak to the person',
    helpers: 'Help at home',
    protections: 'An alarm or a camera',
    signs: 'Lamps, shutters or an animal',
    code: 'An access code',
    key: 'A key kept somewhere',
    people: 'Other people to call',
    remarks: 'A remark',
  },
  ringNeeds: {
    callBefore: 'Telephone before coming',
    ringLong: 'Ring for a long time',
    knock: 'Knock loudly',
    sayWho: 'Say who you are and show a card',
    wait: 'Wait: the door takes time to open',
    otherDoor: 'Go to another door or to a window',
    keyHolder: 'Come with the person who has the key',
  },
  speakNeeds: {
    slowly: 'Slowly, in simple words',
    loudly: 'Louder',
    facing: 'Face to face, so that the face can be seen',
    writing: 'In writing',
    largePrint: 'With papers in large print',
    signLanguage: 'In sign language',
    otherLanguage: 'In another language',
  },
  helpers: {
    homeHelp: 'A home help',
    meals: 'A service that brings meals',
    cleaning: 'Cleaning or gardening',
    family: 'Family',
    neighbours: 'Neighbours or friends',
    otherHelper: 'Somebody else',
  },
  protections: watchEn.options.protections,
  normalSigns: watchEn.options.normalSigns,
};

export const items: Words<typeof french.items> = { otherPeople: watchEn.items.otherPeople };
