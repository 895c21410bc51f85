/**
 * Invented answers, complete and plausible, in the shape that the checks give back. Names are everyday words, telephone
 * numbers come from the ranges reserved for fiction, plates and company numbers from series that are not attributed.
 */
import type { Answers, ItemValue, PlaceValue } from '../../flow/definition.ts';

const vesoul: PlaceValue = { in: 'france', code: '70550', name: 'Vesoul', postcode: '70000' };
const pusey: PlaceValue = { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' };
const lure: PlaceValue = { in: 'france', code: '70310', name: 'Lure', postcode: '70200' };

const victim: Answers = { capacity: 'victim', adult: 'yes', inProgress: 'no', violence: 'none', authorKnown: 'no' };

/** Only what must be answered. */
const minimal: Answers = {
  ...victim,
  nature: 'simpleTheft',
  moment: { shape: 'exact', fromDate: '2026-11-02', fromTime: '', toDate: '', toTime: '' },
  placeType: 'carPark',
  commune: pusey,
  narrative: 'On a pris mon sac dans le chariot pendant que je rangeais mes courses.',
  birthName: 'Exemple',
  firstNames: 'Camille',
  birthDate: '1984-05-17',
  birthPlace: vesoul,
  nationality: 'FR',
  homeAddress: '1 rue de l’Exemple',
  homeCommune: vesoul,
  fixedPhone: '+33353010001',
};

const bicycle: Answers = {
  ...minimal,
  nature: 'cycleTheft',
  moment: { shape: 'interval', fromDate: '2026-11-06', fromTime: '18:30', toDate: '2026-11-07', toTime: '08:15' },
  discoveredOn: '2026-11-07',
  placeType: 'sharedParts',
  commune: lure,
  address: '12 rue de l’Exemple',
  placeDetail: 'Local à vélos au rez-de-chaussée, à gauche de l’entrée',
  narrative:
    'Vendredi soir j’ai attaché mon vélo au râtelier du local avec un antivol en U. Samedi matin la porte du local était entrouverte, l’antivol coupé par terre et le vélo n’était plus là.',
  modus: ['forcedDoor', 'forcedLock'],
  objects: [
    {
      type: 'twoWheeler',
      cycleKind: 'electricBicycle',
      state: 'stolen',
      brand: 'Marque d’exemple',
      model: 'Ville 500',
      colour: 'vert foncé',
      bikeMark: 'EX0000000001',
      frameNumber: 'CADRE-0001',
      purchaseDate: '2025-04-12',
      value: '1890.00',
      proof: 'both',
    },
  ],
  estimatedTotal: '1890.00',
  insured: 'yes',
  insurerName: 'Assurance d’exemple',
  contractNumber: 'EX-12345',
  declaredToInsurer: 'no',
  tracesUntouched: 'yes',
  clues: [
    { type: 'video', videoPlace: 'Au-dessus de la porte du parking', videoHolder: 'Syndic de l’immeuble', videoKeptUntil: 'fin novembre' },
    {
      type: 'witness',
      witnessAgrees: 'yes',
      witnessName: 'Dominique Modèle',
      witnessPhone: '+33639980002',
      witnessSaw: 'Du bruit vers 3 h',
    },
  ],
  civility: 'madam',
  usedName: 'Modèle',
  familySituation: 'married',
  profession: 'Infirmière',
  homeExtra: 'Appartement 14',
  mobile: '+33639980001',
  email: 'camille.exemple@example.org',
  contactChannel: 'email',
  unit: 'here',
  slot: { kind: 'toConfirm', halfDays: ['tueAm', 'satPm'] },
  specialNeeds: ['companion'],
};

const childPhone: Answers = {
  ...minimal,
  capacity: 'parentOfMinor',
  nature: 'phoneTheft',
  moment: { shape: 'exact', fromDate: '2026-11-13', fromTime: '17:10', toDate: '', toTime: '' },
  placeType: 'transport',
  tripFrom: 'Vesoul, gare routière',
  tripTo: 'Pusey',
  narrative:
    'Dans le car du soir, mon fils avait son téléphone dans la poche de son manteau. En descendant à Pusey la poche était ouverte et vide.',
  modus: ['pickpocket'],
  objects: [
    {
      type: 'phone',
      phoneKind: 'phone',
      brand: 'Marque d’exemple',
      model: 'Modèle 12',
      colour: 'noir',
      imei: '490154203237518',
      lineNumber: '+33639980003',
      operator: 'Opérateur d’exemple',
      simBlocked: 'yes',
      value: '420.00',
      proof: 'invoice',
    },
  ],
  linkToVictim: 'father',
  childName: 'Exemple',
  childFirstNames: 'Sacha, Lou',
  childBirthDate: '2013-09-03',
  childBirthPlace: vesoul,
  mobile: '+33639980004',
  unit: 'nearHome',
  availability: ['weekdayEvening', 'saturday'],
};

const company: Answers = {
  ...minimal,
  capacity: 'legalRepOfCompany',
  authorKnown: 'partly',
  nature: 'metalTheft',
  moment: { shape: 'interval', fromDate: '2026-10-30', fromTime: '19:00', toDate: '2026-11-02', toTime: '07:45' },
  placeType: 'workplace',
  address: 'Zone d’exemple, lot 3',
  narrative:
    'Au retour du week-end, le grillage du dépôt était coupé et deux tourets de câble de cuivre avaient disparu. Des traces de roues partent vers la route.',
  modus: ['forcedLock', 'climbing'],
  objects: [
    { type: 'materials', label: 'Câble de cuivre', volume: '2 tourets de 300 mètres', value: '5400.00', marks: 'Gaine rouge' },
    { type: 'damage', damaged: 'Grillage et portail', extent: 'Trois mètres de grillage coupés', repairEstimate: '850.00', proof: 'photo' },
    {
      type: 'vehicle',
      vehicleKind: 'trailer',
      brand: 'Marque d’exemple',
      plate: 'ZZ-999-ZZ',
      keysHeld: 'yes',
      tracker: 'no',
      value: '700.00',
    },
  ],
  estimatedTotal: '6950.00',
  insured: 'unknown',
  tracesUntouched: 'no',
  clues: [
    {
      type: 'vehicle',
      seenPlate: 'ZZ 99',
      seenModel: 'Fourgon long',
      seenColour: 'blanc',
      oddity: 'Feu arrière cassé',
      direction: 'Vers Vesoul',
    },
    { type: 'person', sex: 'notSure', ageBand: 'young', heightBand: 'tall', build: 'average', clothes: 'Veste sombre, capuche' },
  ],
  companyName: 'Société d’exemple',
  legalForm: 'SARL',
  siren: '999999998',
  siret: '99999999800019',
  activity: 'Travaux électriques',
  seatAddress: '3 zone d’exemple',
  seatCommune: pusey,
  representativeFunction: 'Gérante',
  workPhone: '+33353010002',
  unit: 'otherUnit',
  unitName: 'Lure',
  availability: ['any'],
};

/** Everyday things of a house, enough to make fifty different cards. */
const HOUSEHOLD = [
  'Bague',
  'Collier',
  'Montre',
  'Appareil photo',
  'Ordinateur',
  'Enceinte',
  'Perceuse',
  'Vase',
  'Médaille',
  'Sac',
] as const;
const FIFTY = 50;

const fiftyCards: readonly ItemValue[] = Array.from({ length: FIFTY }, (_, index): ItemValue => {
  const name = HOUSEHOLD[index % HOUSEHOLD.length] ?? HOUSEHOLD[0];
  return {
    type: 'other',
    label: `${name} ${index + 1}`,
    state: index === 0 ? 'recovered' : 'stolen',
    quantity: String((index % 3) + 1),
    serial: `EX-${String(index + 1).padStart(4, '0')}`,
    value: `${20 + index}.50`,
    proof: 'none',
  };
});

const burglary: Answers = {
  ...minimal,
  nature: 'burglaryMain',
  justDiscovered: 'no',
  moment: { shape: 'interval', fromDate: '2026-11-09', fromTime: '08:00', toDate: '2026-11-09', toTime: '18:40' },
  discoveredOn: '2026-11-09',
  placeType: 'home',
  commune: vesoul,
  address: '1 rue de l’Exemple',
  narrative:
    'En rentrant du travail j’ai trouvé la baie vitrée de derrière cassée et toutes les pièces fouillées. Les gendarmes sont venus le soir même.',
  modus: ['brokenGlass', 'climbing'],
  objects: fiftyCards,
  unit: 'nearFacts',
  availability: ['weekdayMorning'],
};

/** The longest narrative, in characters as the form counts them. */
const LONGEST_NARRATIVE = 4000;
const SCRIPTS =
  'Ma carte a été prise au marché 🧺, puis utilisée trois fois 😟👩‍👧‍👦. سُرقت بطاقتي في السوق واستُعملت ثلاث مرات.\nAlles geschah am Samstagvormittag, « très vite » ; 10 € d’abord, 300 € ensuite. ';

function longestNarrative(): string {
  const repeated = [...SCRIPTS.repeat(Math.ceil(LONGEST_NARRATIVE / [...SCRIPTS].length))];
  return `${repeated.slice(0, LONGEST_NARRATIVE - 1).join('')}.`;
}

const everyScript: Answers = {
  ...minimal,
  nature: 'cardTheft',
  cardHeld: 'no',
  placeType: 'street',
  narrative: longestNarrative(),
  objects: [
    { type: 'payment', paymentKind: 'card', bank: 'Banque d’exemple 🏦', lastFour: '0000', stopped: 'yes', stoppedOn: '2026-11-02' },
    { type: 'bankOperation', operationDate: '2026-11-02', operationAmount: '300.00', payee: 'متجر ثلاثة' },
    { type: 'cash', amount: '45.00', currency: 'francs suisses' },
    { type: 'identityPapers', paperKind: 'passport', paperNumber: 'EX000000', issuedOn: '2020-02-29', issuedBy: 'Préfecture d’exemple' },
  ],
  clues: [{ type: 'message', messageText: 'SMS 📱 : « رسالة »\nRappelez vite.' }],
  birthName: 'Éxemple-Ñandú',
  firstNames: 'ليلى, Zoë',
  birthPlace: { in: 'abroad', town: 'تونس', country: 'TN' },
  nationality: 'TN',
  mobile: '+33639980005',
  specialNeeds: ['interpreter', 'privateRoom'],
  interpreterLanguage: 'العربية',
};

export const EXAMPLES = { minimal, bicycle, childPhone, company, burglary, everyScript } as const;
