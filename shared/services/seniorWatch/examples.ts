/**
 * Invented answers, complete and plausible, in the shape that the checks give back. Names are everyday words, telephone numbers come from the ranges reserved
 * for fiction. Days suit a request made on 22 November 2026.
 */
import type { Answers, MomentValue, PlaceValue } from '../../flow/definition.ts';

const vesoul: PlaceValue = { in: 'france', code: '70550', name: 'Vesoul', postcode: '70000' };
const pusey: PlaceValue = { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' };
const melisey: PlaceValue = { in: 'france', code: '70339', name: 'Mélisey', postcode: '70270' };

function between(fromDate: string, toDate: string): MomentValue {
  return { shape: 'interval', fromDate, fromTime: '', toDate, toTime: '' };
}

/** A person for themselves: only what must be answered. */
const minimal: Answers = {
  situation: 'none',
  asker: 'person',
  lastName: 'Exemple',
  firstName: 'Claude',
  livesAlone: 'yes',
  commune: pusey,
  address: '1 rue de l’Exemple',
  period: between('2026-12-01', '2027-05-31'),
  warnName: 'Dominique Modèle',
  warnPhone: '+33639980022',
  warnKeys: 'no',
};

/** A son who is the one to call: still no question more. */
const relative: Answers = {
  ...minimal,
  asker: 'relative',
  askerFirst: 'yes',
  commune: vesoul,
  address: '12 rue de l’Exemple',
  homeExtra: 'Bâtiment B, troisième étage à gauche',
  warnLink: 'Son fils',
};

/** A niece asks, the neighbour is called first, and all that can be said is said. */
const full: Answers = {
  ...relative,
  askerFirst: 'no',
  askerName: 'Camille Exemple',
  askerPhone: '+33639980023',
  askerLink: 'Sa nièce',
  ageBand: 'from85',
  phone: '+33353010021',
  commune: melisey,
  address: 'Lieu-dit de l’Exemple',
  homeExtra: 'Entrée par la cour',
  findHint: 'Volets bleus, au bout du chemin après le lavoir',
  worries: ['doorSellers', 'calls', 'falseOfficials'],
  contactWish: ['ring', 'advice'],
  oftenWish: 'monthly',
  warnLink: 'Son voisin',
  warnKeys: 'yes',
  warnAddress: 'Maison d’en face',
  more: ['ring', 'speak', 'helpers', 'protections', 'signs', 'code', 'key', 'people', 'remarks'],
  ringNeeds: ['callBefore', 'ringLong', 'sayWho', 'wait'],
  speakNeeds: ['slowly', 'facing', 'otherLanguage'],
  spokenLanguage: 'italien',
  helpers: ['homeHelp', 'meals'],
  helperNote: 'Le matin en semaine ; repas livrés vers 11 h 30 par un service d’exemple',
  telecare: 'yes',
  telecareFirm: 'Téléassistance d’exemple',
  telecarePhone: '+33353010022',
  protections: ['remoteMonitoring'],
  monitoringFirm: 'Télésurveillance d’exemple',
  monitoringPhone: '+33353010023',
  normalSigns: ['lamps', 'dog'],
  animalNote: 'Un petit chien dans la cuisine, il aboie',
  accessCode: 'Portail : 0000',
  keyPlace: 'Chez le voisin d’en face',
  otherPeople: [{ type: 'person', otherName: 'Sacha Exemple', otherPhone: '+33639980024', otherKeys: 'no', otherLink: 'Sa sœur' }],
  remarks: 'Préfère être appelée par son prénom.',
};

const everyScript: Answers = {
  ...minimal,
  lastName: 'Éxemple-Ñandú',
  firstName: 'ليلى, Zoë',
  findHint: 'الباب الأزرق 🚪, hinter der Kirche',
  warnName: 'Ольга Пример',
  warnLink: 'बेटी',
  more: ['speak', 'remarks'],
  speakNeeds: ['otherLanguage'],
  spokenLanguage: 'العربية',
  remarks: 'شكراً 🌻\n请慢慢说。 Bitte lange klingeln.',
};

export const EXAMPLES = { minimal, relative, full, everyScript } as const;
