import { compact, plainDigits } from './clean.ts';
import type { Fault } from './faults.ts';
import type { TextRule } from './rule.ts';

/** The Luhn check (ISO/IEC 7812-1 annex B): finds every single wrong digit and nearly every swap of two neighbours. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = digit * 2;
    sum += at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** A number of fixed length with a check: `digits` wrong in number, then `check` wrong. */
function checked(length: number, wrongLength: Fault, wrongCheck: Fault, passes: (digits: string) => boolean): TextRule {
  return {
    limits: { min: length, max: length },
    normalise: compact,
    fault: (value) =>
      !/^\d+$/.test(value) || value.length !== length ? wrongLength : passes(value) && !/^(\d)\1+$/.test(value) ? null : wrongCheck,
    unfinished: (value) => /^\d+$/.test(value) && value.length < length,
  };
}

const fifteenDigits = checked(15, 'imeiLength', 'imeiCheck', passesLuhn);

/**
 * IMEI: 15 digits with a Luhn check (3GPP TS 23.003). Some telephones answer `*#06#` with the number, a slash and two
 * digits of software version: those two are dropped.
 */
export const imei: TextRule = {
  ...fifteenDigits,
  normalise: (typed) => compact(plainDigits(typed).replace(/^(\s*(?:\d[\s-]*){15})\/\s*\d{0,2}\s*$/, '$1')),
};

/** SIREN of a company: 9 digits, Luhn. */
export const siren: TextRule = checked(9, 'sirenLength', 'sirenCheck', passesLuhn);

const LA_POSTE = '356000000';

/** La Poste outgrew Luhn: its establishments' digits add up to a multiple of five instead (rule of INSEE). */
function passesSiret(digits: string): boolean {
  if (passesLuhn(digits)) return true;
  return digits.startsWith(LA_POSTE) && Array.from(digits).reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

/** SIRET of an establishment: 14 digits, Luhn, with La Poste's exception. */
export const siret: TextRule = checked(14, 'siretLength', 'siretCheck', passesSiret);

/** The last four digits of a bank card and not one more: a whole card number is refused and never kept. */
export const lastFour: TextRule = {
  limits: { min: 4, max: 4 },
  normalise: compact,
  fault: (value) => (/^\d{4}$/.test(value) ? null : 'lastFourDigits'),
  unfinished: (value) => /^\d{1,3}$/.test(value),
};
