/**
 * Invented answers, complete and plausible, in the shape that the checks give back. Names are everyday words, telephone numbers come from the ranges reserved
 * for fiction, plates and company numbers from series that are not attributed. Days suit a request made on 22 November 2026.
 */
import type { Answers, MomentValue, PlaceValue } from '../../flow/definition.ts';

const pusey: PlaceValue = { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' };
const lure: PlaceValue = { in: 'france', code: '70310', name: 'Lure', postcode: '70200' };
const vesoul: PlaceValue = { in: 'france', code: '70550', name: 'Vesoul', postcode: '70000' };

const days = (fromDate: string, toDate: string, fromTime = '', toTime = ''): MomentValue => ({
  shape: 'interval',
  fromDate,
  fromTime,
  toDate,
  toTime,
});

/** A baker's winter holiday: only what must be answered. */
const minimal: Answers = {
  situation: 'none',
  need: 'closure',
  companyName: 'Boulangerie d’exemple',
  activity: 'Boulangerie',
  commune: pusey,
  address: '3 zone d’exemple',
  period: days('2026-12-26', '2027-01-04'),
  lastName: 'Exemple',
  firstName: 'Camille',
  phone: '+33639980011',
  warnName: 'Dominique Modèle',
  warnPhone: '+33639980012',
  warnKeys: 'no',
  walkRound: 'no',
};

/** A warehouse closed over a change of year, with everything that can be said. */
const full: Answers = {
  ...minimal,
  companyName: 'Société d’exemple',
  activity: 'Travaux électriques',
  siret: '99999999800019',
  commune: lure,
  address: 'Zone d’exemple, lot 3',
  period: days('2026-12-19', '2027-01-03', '17:30', '07:45'),
  openingHours: 'Du lundi au vendredi, de 7 h 45 à 12 h et de 13 h 30 à 17 h 30',
  role: 'Gérante',
  email: 'camille.exemple@example.org',
  warnLink: 'Chef d’atelier',
  warnKeys: 'yes',
  warnAddress: 'Première maison après le rond-point',
  walkRound: 'yes',
  gate: 'locked',
  findHint: 'Portail vert au bout de l’impasse, derrière le hangar agricole',
  more: ['protections', 'signs', 'risk', 'code', 'key', 'people', 'allowed', 'vehicles', 'remarks'],
  protections: ['siren', 'remoteMonitoring', 'camera'],
  monitoringFirm: 'Télésurveillance d’exemple',
  monitoringPhone: '+33353010011',
  normalSigns: ['lamps', 'dog'],
  animalNote: 'Un berger dans l’enclos de derrière, nourri chaque soir',
  risk: ['metals', 'tools'],
  riskPlace: 'Tourets de cuivre dans le conteneur, côté champ',
  accessCode: 'Portail : 0000',
  keyPlace: 'Chez le chef d’atelier',
  otherPeople: [{ type: 'person', otherName: 'Sacha Exemple', otherPhone: '+33639980013', otherKeys: 'no', otherLink: 'Comptable' }],
  allowedIn: [
    {
      type: 'person',
      allowedName: 'Claude Modèle',
      allowedReason: 'animals',
      allowedPlate: 'ZZ-998-ZZ',
      allowedDays: 'Tous les soirs vers 18 h',
    },
  ],
  vehicles: [
    { type: 'vehicle', leftModel: 'Fourgon d’exemple', leftColour: 'blanc', leftPlate: 'ZZ-999-ZZ', leftWhere: 'Devant le quai' },
    { type: 'vehicle', leftModel: 'Remorque', leftWhere: 'Sous l’auvent' },
  ],
  remarks: 'Le livreur de gaz passe une fois, le 22 décembre au matin.',
};

/** A pharmacy that stays open and fears some hours. */
const pharmacy: Answers = {
  ...minimal,
  need: 'exposed',
  companyName: 'Pharmacie d’exemple',
  activity: 'Pharmacie',
  commune: vesoul,
  address: '12 rue de l’Exemple',
  period: days('2026-12-01', '2027-02-28'),
  exposedMoments: ['closing', 'night', 'alone'],
  exposedHours: 'Gardes du samedi soir, de 20 h à 22 h, avec une seule personne',
  openingHours: 'Du lundi au samedi, de 9 h à 19 h',
  walkRound: 'yes',
  gate: 'none',
  more: ['risk'],
  risk: ['cash', 'medicines'],
};

const everyScript: Answers = {
  ...minimal,
  companyName: '餐厅 « Ñandú » 🍜',
  activity: 'Restaurant, مطعم',
  lastName: 'Éxemple-Ñandú',
  firstName: 'ليلى, Zoë',
  role: 'Betreiberin',
  warnName: 'Ольга Пример',
  warnLink: 'ताई',
  findHint: 'خلف الكنيسة 🚪',
  more: ['remarks'],
  remarks: 'مغلق 🏖️\nLieferung am 28. Dezember: 不要担心。',
};

export const EXAMPLES = { minimal, full, pharmacy, everyScript } as const;
