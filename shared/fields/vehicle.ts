import { compact, oneLine, plainDigits } from './clean.ts';
import type { TextRule } from './rule.ts';

/** French numbering since 2009 (SIV): no I, O, U, no SS; `WW` is a provisional number, `W` a trade plate. */
const SIV = /^([A-HJ-NP-TV-Z]{2}|W)(\d{3})([A-HJ-NP-TV-Z]{2})$/;
/** French numbering before 2009 (FNI), ending with the department: 01 to 95, 2A and 2B, overseas 971 to 976. */
const FNI = /^(\d{1,4})([A-Z]{1,3})(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])$/;
/** The shape of a SIV number with a letter that it cannot contain, or a letter in the place of a digit. */
const NEAR_SIV = /^[A-Z]{2}[\dOI]{3}[A-Z]{2}$/;
const SIV_BEGUN = /^[A-HJ-NP-TV-Z]{1,2}(\d{1,3}([A-HJ-NP-TV-Z]{1,2})?)?$/;
const FNI_BEGUN = /^\d{1,4}([A-Z]{1,3}(\d|97)?)?$/;
/** Letters come first on most foreign plates. */
const FOREIGN_BEGUN = /^[A-ZÄÖÜ]{1,5}$/;
const FOREIGN = /^(?=.*\d)[A-Z0-9ÄÖÜ]{3,10}$/;

function frenchPlate(squeezed: string): string | null {
  const siv = SIV.exec(squeezed);
  if (siv !== null) return siv[1] === 'SS' || siv[3] === 'SS' ? null : `${siv[1]}-${siv[2]}-${siv[3]}`;
  const fni = FNI.exec(squeezed);
  return fni === null ? null : `${fni[1]} ${fni[2]} ${fni[3]}`;
}

const squeezedPlate = (typed: string) =>
  compact(typed)
    .toUpperCase()
    .replace(/[\u00B7\u2022]/g, '');

/**
 * A number plate: `AB-123-CD` (SIV), `1234 AB 70` (FNI, Corsica included), or a foreign plate in capitals with single
 * spaces. What is nearly a SIV number (an O for a zero) is refused; any other plausible plate is taken, with `plateForeign`.
 */
export const plate: TextRule = {
  limits: { min: 3, max: 14 },
  normalise: (typed) =>
    frenchPlate(squeezedPlate(typed)) ??
    oneLine(
      plainDigits(oneLine(typed))
        .toUpperCase()
        .replace(/[\s.\-\u2010-\u2015/_\u00B7\u2022\p{Cf}]+/gu, ' '),
    ),
  fault: (value) => {
    const squeezed = squeezedPlate(value);
    if (frenchPlate(squeezed) !== null) return null;
    return NEAR_SIV.test(squeezed) || !FOREIGN.test(squeezed) ? 'plateShape' : null;
  },
  unfinished: (value) => {
    const squeezed = squeezedPlate(value);
    return frenchPlate(squeezed) === null && [SIV_BEGUN, FNI_BEGUN, FOREIGN_BEGUN].some((begun) => begun.test(squeezed));
  },
  advice: (value) => (frenchPlate(squeezedPlate(value)) === null ? 'plateForeign' : null),
};

/** Values of letters in the check of a VIN (ISO 3779 uses no I, O, Q; 49 CFR 565.15 gives values and weights). */
const VIN_VALUES: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8 },
  ...{ J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
  ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
};
const VIN_WEIGHTS: readonly number[] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN = /^[A-HJ-NPR-Z0-9]{17}$/;

function passesVinCheck(vin: string): boolean {
  const sum = VIN_WEIGHTS.reduce((total, weight, at) => {
    const character = vin[at] ?? '';
    return total + weight * (VIN_VALUES[character] ?? Number(character));
  }, 0);
  return vin[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}

/** Vehicles built for North America, where the check digit is mandatory, have a VIN that begins with 1 to 5. */
const northAmerican = (vin: string) => /^[1-5]/.test(vin);

/**
 * VIN: 17 capitals and digits without I, O, Q (ISO 3779). A wrong check digit refuses a North American number only;
 * elsewhere it is a remark, and only when the ninth character could be a check digit at all.
 */
export const vin: TextRule = {
  limits: { min: 17, max: 17 },
  normalise: (typed) => compact(typed).toUpperCase(),
  fault: (value) => (!VIN.test(value) ? 'vinShape' : northAmerican(value) && !passesVinCheck(value) ? 'vinCheck' : null),
  unfinished: (value) => /^[A-HJ-NPR-Z0-9]{1,16}$/.test(value),
  advice: (value) => (VIN.test(value) && /[\dX]/.test(value[8] ?? '') && !passesVinCheck(value) ? 'vinCheck' : null),
};
