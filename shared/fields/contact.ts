import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/max';
import { lengthOf, oneLine, plainDigits } from './clean.ts';
import type { TextRule } from './rule.ts';

const PHONE_CHARACTERS = /^\+?[\d\s().\-/]+$/;

/** What a person types between digits, without invisible marks; typographic hyphens become plain ones. */
function phoneText(typed: string): string {
  return plainDigits(oneLine(typed))
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/^\uFF0B/, '+');
}

function parsePhone(typed: string) {
  const value = phoneText(typed);
  return PHONE_CHARACTERS.test(value) ? parsePhoneNumberFromString(value, 'FR') : undefined;
}

/**
 * Mobile numbers that the French regulator reserves for works of fiction. No operator gives them out, so that the tables
 * of valid numbers leave them out; demonstrations and tests need numbers that ring at nobody's.
 */
const FICTION = /^\+3363998\d{4}$/;

/** Fewer than nine digits after French prefixes, or a length that the numbers of the other country still exceed. */
function lacksDigits(value: string): boolean {
  const digits = value.replace(/[^+\d]/g, '');
  const french = /^(?:\+33|0033|0(?!0))0?(\d*)$/.exec(digits)?.[1];
  if (french !== undefined) return french.length < 9;
  return validatePhoneNumberLength(value, 'FR') !== 'TOO_LONG';
}

/** The number in E.164 when it can be somebody's, else null. */
function callable(typed: string): string | null {
  const number = parsePhone(typed);
  return number !== undefined && (number.isValid() || FICTION.test(number.number)) ? number.number : null;
}

/**
 * A telephone number, kept in E.164 (`+33612345678`). A number without a country is French; any other is typed with `+`
 * or `00`. Short numbers (17, 112, 3919…) are services, not a person's number, and are refused.
 */
export const phone: TextRule = {
  limits: { min: 4, max: 20 },
  normalise: (typed) => callable(typed) ?? phoneText(typed),
  fault: (value) => (callable(value) === null ? 'phoneInvalid' : null),
  unfinished: (value) => value === '+' || (PHONE_CHARACTERS.test(value) && lacksDigits(value)),
};

/** French mobile numbers begin with 6 or 7 (numbering plan of the regulator). */
const FRENCH_MOBILE = /^\+33[67]/;

/** Whether a number in E.164 is one of a French mobile, which a text message of a French list reaches. */
export function isFrenchMobile(number: string): boolean {
  return FRENCH_MOBILE.test(number);
}

/** A French number as it is read aloud in France (`06 12 34 56 78`); a foreign one with its country code. */
export function formatPhone(value: string): string {
  const number = parsePhone(value);
  if (number === undefined) return value;
  const written = number.countryCallingCode === '33' ? number.formatNational() : number.formatInternational();
  return written.replace(/ /g, '\u00A0');
}

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}$/u;

/** An e-mail address in the form in everyday use (RFC 5321 lengths, no quoted local part); the domain in lower case. */
export const email: TextRule = {
  limits: { min: 6, max: 254 },
  normalise: (typed) => {
    const value = oneLine(typed).replace(/[\u200C-\u200F]/g, '');
    const at = value.lastIndexOf('@');
    return at < 0 ? value : value.slice(0, at) + value.slice(at).toLowerCase().normalize('NFC');
  },
  fault: (value, limits) => {
    const at = value.lastIndexOf('@');
    const [local, domain] = [value.slice(0, Math.max(at, 0)), value.slice(at + 1)];
    const right = at > 0 && local.length <= 64 && LOCAL_PART.test(local) && DOMAIN.test(domain) && lengthOf(value) <= limits.max;
    return right ? null : 'emailInvalid';
  },
  unfinished: (value) => {
    const [local = '', domain, ...more] = value.split('@');
    if (more.length > 0 || /\s/.test(value) || local.startsWith('.') || local.includes('..')) return false;
    if (domain === undefined) return /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]*$/.test(local);
    return local !== '' && !domain.startsWith('.') && !domain.includes('..') && /^[\p{L}\p{N}.-]*$/u.test(domain);
  },
};

/** Two first digits of French postcodes: 01 to 95 (20 for Corsica), 97 and 98 overseas. */
const FRENCH_POSTCODE = /^(0[1-9]|[1-8]\d|9[0-578])\d{3}$/;

/** A postcode: French by five digits, or a foreign one of two to ten letters and digits with at least one digit. */
export const postcode: TextRule = {
  limits: { min: 2, max: 10 },
  normalise: (typed) => {
    const value = plainDigits(oneLine(typed))
      .replace(/\p{Cf}/gu, '')
      .toUpperCase();
    const digits = value.replace(/\s/g, '');
    return FRENCH_POSTCODE.test(digits) ? digits : value;
  },
  fault: (value, limits) =>
    /^[A-Z0-9]([A-Z0-9 -]*[A-Z0-9])?$/.test(value) && /\d/.test(value) && value.length >= limits.min && value.length <= limits.max
      ? null
      : 'postcodeInvalid',
  unfinished: (value) => /^([A-Z0-9]{1,3}|[A-Z]{1,3}[ -])$/.test(value),
  advice: (value) => (FRENCH_POSTCODE.test(value) ? null : 'postcodeForeign'),
};
