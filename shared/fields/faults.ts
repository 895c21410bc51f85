/**
 * Everything that a field may find wrong in an answer. A fault is a key: its sentence, in each language, is in
 * `words/` and says what to do. Zod issues of this folder carry a fault as their `message`, and nothing else, so that no
 * answer can travel in an error.
 */
export const FAULTS = [
  /** Nothing was given where an answer is needed. */
  'required',
  /** The value does not have the form that the screen produces; a person cannot cause this by typing. */
  'malformed',
  'tooShort',
  'tooLong',
  'nameCharacters',
  'dateInvalid',
  'dateTooOld',
  'dateTooFar',
  'dateInFuture',
  'timeInvalid',
  'timeInFuture',
  /** A time without its day. */
  'dateMissing',
  /** A period without its first or its last day. */
  'dayMissing',
  'intervalReversed',
  'moneyInvalid',
  'moneyTooHigh',
  'countInvalid',
  'phoneInvalid',
  'emailInvalid',
  'postcodeInvalid',
  'plateShape',
  'vinShape',
  'vinCheck',
  'imeiLength',
  'imeiCheck',
  'ibanShape',
  'ibanCheck',
  'sirenLength',
  'sirenCheck',
  'siretLength',
  'siretCheck',
  'lastFourDigits',
  'countryUnknown',
  'choiceUnknown',
  'placeUnknown',
  'slotInvalid',
  'tooManyItems',
  'itemTypeUnknown',
] as const;
export type Fault = (typeof FAULTS)[number];

const KNOWN: ReadonlySet<string> = new Set(FAULTS);

/** Tells a fault of this list from the key of a service's own rule. */
export function isFault(key: string): key is Fault {
  return KNOWN.has(key);
}

/**
 * Remarks that never refuse an answer: the value is plausible but worth reading again.
 * `plateForeign`, `postcodeForeign`: not a French one. `vinCheck`: the check digit is wrong on a vehicle for which it is not mandatory.
 */
export const ADVICES = ['plateForeign', 'postcodeForeign', 'vinCheck'] as const;
export type Advice = (typeof ADVICES)[number];
