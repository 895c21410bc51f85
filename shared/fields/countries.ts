import type { Locale } from '../i18n/locales.ts';
import { oneLine } from './clean.ts';
import type { TextRule } from './rule.ts';

/** ISO 3166-1 alpha-2, the 249 codes officially assigned. */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
  'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** Every country and territory that may be answered, in the order of the codes. */
export const COUNTRY_CODES: readonly string[] = CODES.split(' ');

const KNOWN: ReadonlySet<string> = new Set(COUNTRY_CODES);

/** True for a code of ISO 3166-1 alpha-2 in capitals. */
export function isCountry(code: string): boolean {
  return KNOWN.has(code);
}

/** The name of a country in a language; the code itself when the runtime does not know it. */
export function countryName(code: string, locale: Locale): string {
  return isCountry(code) ? (new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code) : code;
}

/** All countries with their names, in the alphabetical order of the language. */
export function countryOptions(locale: Locale): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const { compare } = new Intl.Collator(locale);
  return COUNTRY_CODES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) => compare(a.name, b.name));
}

/** A country or a nationality, as its ISO 3166-1 alpha-2 code. */
export const country: TextRule = {
  limits: { min: 2, max: 2 },
  normalise: (typed) => oneLine(typed).toUpperCase(),
  fault: (value) => (isCountry(value) ? null : 'countryUnknown'),
  unfinished: (value) => /^[A-Z]$/.test(value),
};
