/**
 * Invented answers, complete and plausible, in the shape that the checks give back. Names are everyday words, telephone numbers come from the ranges
 * reserved for fiction, plates from a series that is not attributed. Days suit a request made on 22 November 2026.
 */
import type { Answers, MomentValue, PlaceValue } from '../../flow/definition.ts';

const vesoul: PlaceValue = { in: 'france', code: '70550', name: 'Vesoul', postcode: '70000' };
const pusey: PlaceValue = { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' };
const melisey: PlaceValue = { in: 'france', code: '70339', name: 'Mélisey', postcode: '70270' };
const portSurSaone: PlaceValue = { in: 'france', code: '70421', name: 'Port-sur-Saône', postcode: '70170' };

function between(fromDate: string, toDate: string): MomentValue {
  return { shape: 'interval', fromDate, fromTime: '', toDate, toTime: '' };
}

/** Only what must be answered. */
const minimal: Answers = {
  asker: 'away',
  dwelling: 'house',
  use: 'main',
  commune: pusey,
  address: '1 rue de l’Exemple',
  period: between('2026-12-19', '2027-01-03'),
  lastName: 'Exemple',
  firstName: 'Camille',
  phone: '+33639980001',
  warnName: 'Dominique Modèle',
  warnPhone: '+33639980002',
  warnKeys: 'yes',
  walkRound: 'yes',
};

const { walkRound: _noPlot, ...anywhere } = minimal;

const full: Answers = {
  ...minimal,
  findHint: 'Hameau du Haut, portail vert après le lavoir',
  email: 'camille.exemple@example.org',
  warnAddress: 'Maison d’en face',
  warnLink: 'voisin',
  gate: 'locked',
  more: ['signs', 'protections', 'code', 'allowed', 'vehicles', 'people', 'away', 'papers', 'remarks'],
  normalSigns: ['lamps', 'dog'],
  animalNote: 'Un berger dans la cour, nourri chaque soir',
  protections: ['siren', 'remoteMonitoring', 'camera'],
  monitoringFirm: 'Télésurveillance d’exemple',
  monitoringPhone: '+33353010003',
  accessCode: 'Portail : 0000A',
  allowedIn: [
    { type: 'person', allowedName: 'Lou Gabarit', allowedReason: 'animals', allowedPlate: 'ZZ-999-ZZ', allowedDays: 'tous les soirs' },
    { type: 'person', allowedName: 'Sacha Esquisse', allowedReason: 'plants' },
  ],
  vehicles: [
    { type: 'vehicle', leftModel: 'Marque d’exemple, break', leftColour: 'bleu', leftPlate: 'ZZ-998-ZZ', leftWhere: 'devant le garage' },
  ],
  otherPeople: [{ type: 'person', otherName: 'Claude Esquisse', otherPhone: '+33353010004', otherKeys: 'no', otherLink: 'sœur' }],
  reachable: 'yes',
  awayPhone: '+33639980003',
  stayPlace: 'Chez des amis, à Mélisey',
  birthDate: '1984-05-17',
  birthPlace: vesoul,
  tenure: 'owner',
  remarks: 'Le courrier est gardé par la poste.',
};

const flat: Answers = {
  ...anywhere,
  dwelling: 'flat',
  commune: vesoul,
  address: '12 rue de l’Exemple',
  building: 'B',
  floor: '3',
  door: 'à gauche',
  period: between('2026-12-05', '2026-12-12'),
  warnKeys: 'no',
  more: ['code'],
  accessCode: 'Hall 00B00',
};

const boat: Answers = {
  ...anywhere,
  dwelling: 'boat',
  commune: portSurSaone,
  address: 'Port de plaisance, quai d’exemple',
  findHint: 'Péniche « L’Exemple », anneau 12',
  period: between('2026-11-28', '2027-02-20'),
};

/** The longest remarks, in characters as the form counts them. */
const LONGEST_REMARKS = 500;
const SCRIPTS = 'Volets fermés 🏠, chat 🐈‍⬛ chez la voisine. البيت فارغ حتى يناير. Licht im Flur geht abends an, « normal » ; merci ! ';

const everyScript: Answers = {
  ...minimal,
  lastName: 'Éxemple-Ñandú',
  firstName: 'ليلى, Zoë',
  address: 'Lieu-dit « L’Étang », ١٢',
  warnName: 'Владимир Modèle',
  more: ['people', 'remarks'],
  otherPeople: [{ type: 'person', otherName: '山田 太郎', otherPhone: '+41446681800', otherLink: 'ami 🧑‍🌾' }],
  remarks: `${[...SCRIPTS.repeat(LONGEST_REMARKS)].slice(0, LONGEST_REMARKS - 1).join('')}.`,
};

/** Right in every zone, even one that is not known. */
export const EXAMPLES = { minimal, full, flat, boat, everyScript } as const;

/** Right only where the commune is known to be in a gendarmerie zone. */
export const GENDARMERIE_EXAMPLES = {
  secondary: { ...full, use: 'secondary', commune: melisey, period: between('2026-12-20', '2027-11-30') },
  weekend: { ...minimal, period: between('2026-11-23', '2026-11-23') },
} as const satisfies Readonly<Record<string, Answers>>;
