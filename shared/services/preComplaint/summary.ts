/** What follows from the answers: what to bring, what the gendarme will still ask for, the sum of the cards. */
import { centsOf, moneyOf } from '../../fields/amounts.ts';
import { isFilled } from '../../flow/condition.ts';
import type { Answers, ItemValue } from '../../flow/definition.ts';
import type { fr } from './i18n/fr.ts';
import { DAMAGES, SWINDLES, TAKEN } from './natures.ts';
import { cardsOf } from './rules.ts';

type Bring = keyof typeof fr.receipt.bring;
type Missing = keyof typeof fr.missing;

const CANONICAL = /^\d+\.\d{2}$/;

function isOneOf(value: unknown, values: readonly string[]): boolean {
  return typeof value === 'string' && values.includes(value);
}

/** Keys whose condition holds, in the order written. */
function keysOf<Key extends string>(rows: readonly (readonly [Key, boolean])[]): readonly Key[] {
  return rows.filter(([, holds]) => holds).map(([key]) => key);
}

/**
 * The sum of what the cards declare (values, cash, fraudulent operations, repairs; a value counts for all the things of its
 * card), as a canonical amount, or null when no card carries one. Things already found again do not count.
 */
export function totalOfCards(answers: Answers): string | null {
  const amounts = cardsOf(answers['objects'])
    .filter((card) => card['state'] !== 'recovered')
    .flatMap((card) => [card['value'], card['amount'], card['operationAmount'], card['repairEstimate']])
    .filter((amount) => amount !== undefined && CANONICAL.test(amount))
    .map((amount) => centsOf(amount ?? ''));
  return amounts.length === 0 ? null : moneyOf(amounts.reduce((sum, cents) => sum + cents, 0));
}

/** Keys of `receipt.bring` for these answers. */
export function whatToBring(answers: Answers): readonly Bring[] {
  const { nature, capacity } = answers;
  const cards = cardsOf(answers['objects']);
  const has = (...types: readonly string[]) => cards.some((card) => types.includes(card.type));
  const damaged = isOneOf(nature, DAMAGES) || has('damage') || cards.some((card) => card['state'] === 'damaged');
  return keysOf<Bring>([
    ['identity', true],
    ['childLink', capacity === 'parentOfMinor'],
    ['companyProof', capacity === 'legalRepOfCompany'],
    ['ownership', isOneOf(nature, TAKEN) || nature === 'breachOfTrust'],
    ['imei', nature === 'phoneTheft' || has('phone')],
    ['cycle', nature === 'cycleTheft' || has('twoWheeler')],
    ['bankStatement', nature === 'cardTheft' || has('payment', 'bankOperation')],
    [
      'vehiclePapers',
      isOneOf(nature, ['theftFromVehicle', 'vehiclePartTheft', 'vehicleDamage', 'hitAndRun']) || has('vehicle', 'vehiclePart'),
    ],
    ['damagePhotos', damaged],
    ['estimate', damaged],
    ['insurance', answers['insured'] === 'yes'],
    ['contracts', isOneOf(nature, SWINDLES)],
    ['animals', nature === 'livestockTheft' || has('livestock')],
  ]);
}

/** Keys of `missing`: what the gendarme will ask for, so that both sides see how complete the preparation is. */
export function missing(answers: Answers): readonly Missing[] {
  const { nature, capacity, insured } = answers;
  const cards = cardsOf(answers['objects']);
  const some = (types: readonly string[], test: (card: ItemValue) => boolean) =>
    cards.some((card) => types.includes(card.type) && test(card));
  const empty = (...fields: readonly string[]) => fields.every((field) => !isFilled(answers[field]));
  const priced = [
    'phone',
    'multimedia',
    'keysBags',
    'jewellery',
    'twoWheeler',
    'vehiclePart',
    'tools',
    'farm',
    'livestock',
    'materials',
    'other',
  ];
  const proven = priced.filter((type) => type !== 'livestock' && type !== 'materials');
  return keysOf<Missing>([
    ['exactPlace', empty('address', 'placeDetail', 'tripFrom', 'tripTo')],
    ['objects', cards.length === 0],
    ['imei', some(['phone'], (card) => !isFilled(card['imei']))],
    ['simBlock', some(['phone'], (card) => isFilled(card['lineNumber']) && card['simBlocked'] !== 'yes')],
    ['cycleNumber', some(['twoWheeler'], (card) => !isFilled(card['bikeMark']) && !isFilled(card['frameNumber']))],
    ['plate', some(['vehicle'], (card) => !isFilled(card['plate']))],
    ['values', some(priced, (card) => !isFilled(card['value']))],
    ['proofs', some(proven, (card) => card['proof'] === undefined || card['proof'] === 'none')],
    ['cardStop', some(['payment'], (card) => card['paymentKind'] !== 'transfer' && card['stopped'] !== 'yes')],
    ['fraudList', nature === 'cardTheft' && !cards.some((card) => card.type === 'bankOperation')],
    ['total', empty('estimatedTotal') && totalOfCards(answers) === null],
    ['insurer', insured === 'yes' && (empty('insurerName') || empty('contractNumber'))],
    ['email', empty('email')],
    ['siren', capacity === 'legalRepOfCompany' && empty('siren', 'siret')],
    ['childBirthPlace', capacity === 'parentOfMinor' && empty('childBirthPlace')],
    ['appointment', empty('slot', 'availability')],
  ]);
}
