import { countrySpecs, electronicFormatIBAN, validateIBAN, ValidationErrorsIBAN } from 'ibantools';
import { compact } from './clean.ts';
import type { TextRule } from './rule.ts';

const CHECKS: readonly ValidationErrorsIBAN[] = [
  ValidationErrorsIBAN.WrongIBANChecksum,
  ValidationErrorsIBAN.WrongAccountBankBranchChecksum,
];

/** Characters of an IBAN of this country (ISO 13616), or null when the country has none. */
function expectedLength(value: string): number | null {
  return countrySpecs[value.slice(0, 2)]?.chars ?? null;
}

/** IBAN of any country of the registry, kept without spaces. A wrong key is told apart from a wrong shape. */
export const iban: TextRule = {
  limits: { min: 15, max: 34 },
  normalise: (typed) => electronicFormatIBAN(compact(typed)) ?? '',
  fault: (value) => {
    const { valid, errorCodes } = validateIBAN(value);
    if (valid) return null;
    return errorCodes.every((code) => CHECKS.includes(code)) ? 'ibanCheck' : 'ibanShape';
  },
  unfinished: (value) => /^[A-Z]{1,2}$/.test(value) || (/^[A-Z]{2}\d[A-Z0-9]*$/.test(value) && value.length < (expectedLength(value) ?? 0)),
};
