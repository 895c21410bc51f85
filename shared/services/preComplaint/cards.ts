/**
 * The cards of the two repeatable lists: what was taken or damaged, and what may help the inquiry.
 * Each card asks first what a gendarme will need first; almost everything else may stay empty.
 */
import type { ChoiceField, TextField, YesNoField } from '../../flow/definition.ts';

type CardField = TextField | ChoiceField | YesNoField;
type Cards = Readonly<Record<string, readonly CardField[]>>;

const label: TextField = { id: 'label', kind: 'text', required: true, max: 120 };
const quantity: TextField = { id: 'quantity', kind: 'count' };
const state: ChoiceField = { id: 'state', kind: 'choice', optionSet: 'state', options: ['stolen', 'damaged', 'recovered'] };
const brand: TextField = { id: 'brand', kind: 'text', max: 60 };
const model: TextField = { id: 'model', kind: 'text', max: 60 };
const colour: TextField = { id: 'colour', kind: 'text', max: 40 };
const serial: TextField = { id: 'serial', kind: 'text', max: 60, identifying: true };
const bought: TextField = { id: 'purchaseDate', kind: 'date' };
const value: TextField = { id: 'value', kind: 'money' };
const proof: ChoiceField = { id: 'proof', kind: 'choice', optionSet: 'proof', options: ['invoice', 'photo', 'both', 'none'] };
const marks: TextField = { id: 'marks', kind: 'text', max: 200 };
const plate: TextField = { id: 'plate', kind: 'plate' };

/** A thing that can be named, recognised and priced. */
const thing: readonly CardField[] = [label, state, quantity, brand, model, colour, serial, bought, value, proof, marks];

export const OBJECT_CARDS = {
  phone: [
    { id: 'phoneKind', kind: 'choice', optionSet: 'phoneKind', options: ['phone', 'tablet', 'watch'], required: true },
    brand,
    model,
    colour,
    { id: 'imei', kind: 'imei' },
    { id: 'lineNumber', kind: 'phone' },
    { id: 'operator', kind: 'text', max: 40 },
    { id: 'simBlocked', kind: 'yesNo' },
    value,
    proof,
  ],
  multimedia: thing,
  payment: [
    { id: 'paymentKind', kind: 'choice', optionSet: 'paymentKind', options: ['card', 'chequeBook', 'transfer'], required: true },
    { id: 'bank', kind: 'text', max: 60 },
    { id: 'lastFour', kind: 'lastFour' },
    { id: 'stopped', kind: 'yesNo' },
    { id: 'stoppedOn', kind: 'date', when: { field: 'stopped', is: ['yes'] } },
  ],
  bankOperation: [
    { id: 'operationDate', kind: 'date' },
    { id: 'operationAmount', kind: 'money', required: true },
    { id: 'payee', kind: 'text', max: 120 },
  ],
  cash: [{ id: 'amount', kind: 'money', required: true }, { id: 'currency', kind: 'text', max: 30 }, marks],
  identityPapers: [
    {
      id: 'paperKind',
      kind: 'choice',
      optionSet: 'paperKind',
      options: ['identityCard', 'passport', 'drivingLicence', 'residencePermit', 'vehicleRegistration', 'healthCard', 'otherPaper'],
      required: true,
    },
    { id: 'paperNumber', kind: 'text', max: 40, identifying: true },
    { id: 'issuedOn', kind: 'date' },
    { id: 'issuedBy', kind: 'text', max: 80 },
  ],
  keysBags: [label, state, brand, colour, value, proof, marks],
  jewellery: [label, state, quantity, brand, value, proof, marks],
  twoWheeler: [
    {
      id: 'cycleKind',
      kind: 'choice',
      optionSet: 'cycleKind',
      options: ['bicycle', 'electricBicycle', 'kickScooter', 'otherCycle'],
      required: true,
    },
    state,
    brand,
    model,
    colour,
    { id: 'bikeMark', kind: 'text', max: 20, identifying: true },
    { id: 'frameNumber', kind: 'text', max: 40, identifying: true },
    bought,
    value,
    proof,
  ],
  vehicle: [
    {
      id: 'vehicleKind',
      kind: 'choice',
      optionSet: 'vehicleKind',
      options: ['car', 'van', 'lorry', 'motorcycle', 'tractor', 'trailer', 'caravan', 'otherVehicle'],
      required: true,
    },
    brand,
    model,
    colour,
    plate,
    { id: 'vin', kind: 'vin' },
    { id: 'vehicleInsurer', kind: 'text', max: 80 },
    { id: 'keysHeld', kind: 'yesNo', unknown: true },
    { id: 'tracker', kind: 'yesNo', unknown: true },
    value,
  ],
  vehiclePart: [label, state, quantity, brand, plate, serial, value, proof],
  tools: thing,
  farm: thing,
  livestock: [label, quantity, { id: 'animalMark', kind: 'text', max: 60, identifying: true }, value, marks],
  materials: [label, { id: 'volume', kind: 'text', max: 60 }, value, marks],
  damage: [
    { id: 'damaged', kind: 'text', required: true, max: 120 },
    { id: 'extent', kind: 'longText', max: 500 },
    { id: 'repairEstimate', kind: 'money' },
    proof,
  ],
  other: thing,
} as const satisfies Cards;

/** A witness is named only with their agreement. */
const agreed = { field: 'witnessAgrees', is: ['yes'] } as const;

/**
 * A person is described by what can be seen or heard: no question about origin, religion or opinion, and no free field
 * that would invite it (law 78-17: such data may not be collected here).
 */
export const CLUE_CARDS = {
  person: [
    { id: 'sex', kind: 'choice', optionSet: 'sex', options: ['man', 'woman', 'notSure'] },
    { id: 'ageBand', kind: 'choice', optionSet: 'ageBand', options: ['child', 'teenager', 'young', 'middle', 'older', 'notSure'] },
    { id: 'heightBand', kind: 'choice', optionSet: 'heightBand', options: ['small', 'average', 'tall', 'notSure'] },
    { id: 'build', kind: 'choice', optionSet: 'build', options: ['thin', 'average', 'heavy', 'notSure'] },
    { id: 'hair', kind: 'text', max: 80 },
    { id: 'clothes', kind: 'text', max: 200 },
    { id: 'voice', kind: 'text', max: 120 },
    { id: 'bodyMarks', kind: 'text', max: 120 },
    { id: 'direction', kind: 'text', max: 120 },
  ],
  vehicle: [
    { id: 'seenPlate', kind: 'text', max: 20, identifying: true },
    { id: 'seenModel', kind: 'text', max: 80 },
    { id: 'seenColour', kind: 'text', max: 40 },
    { id: 'oddity', kind: 'text', max: 200 },
    { id: 'direction', kind: 'text', max: 120 },
  ],
  witness: [
    { id: 'witnessAgrees', kind: 'yesNo', required: true },
    { id: 'witnessName', kind: 'name', personal: true, when: agreed },
    { id: 'witnessPhone', kind: 'phone', personal: true, when: agreed },
    { id: 'witnessSaw', kind: 'text', max: 300 },
  ],
  video: [
    { id: 'videoPlace', kind: 'text', required: true, max: 120 },
    { id: 'videoHolder', kind: 'text', max: 120 },
    { id: 'videoKeptUntil', kind: 'text', max: 60 },
  ],
  message: [{ id: 'messageText', kind: 'longText', required: true, max: 500 }],
} as const satisfies Cards;
