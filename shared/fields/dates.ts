import { isRealDate } from '../time/calendar.ts';
import { oneLine, plainDigits } from './clean.ts';
import type { Fault } from './faults.ts';
import type { TextRule } from './rule.ts';

const EARLIEST = '1900-01-01';
const LATEST = '2100-12-31';

/**
 * Reads a day typed the European way (`5/3/1960`, `05.03.1960`, `05 03 1960`, `05031960`) or already canonical (`1960-03-05`).
 * Gives `YYYY-MM-DD`, or the cleaned text when it is no such thing. Years have four digits: `60` could be two centuries.
 */
export function normaliseDate(typed: string): string {
  const value = plainDigits(oneLine(typed)).replace(/\p{Cf}/gu, '');
  const match = /^(\d{1,2})\s?[/.\- ]\s?(\d{1,2})\s?[/.\- ]\s?(\d{4})$/.exec(value) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(value);
  const [, day = '', month = '', year = ''] = match ?? [];
  return match === null ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Reads a time of day (`14:30`, `14 h 30`, `14h`, `1430`, `9`). Gives `HH:MM`, or the cleaned text when it is no such thing. */
export function normaliseTime(typed: string): string {
  const value = plainDigits(oneLine(typed))
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  const match = /^(\d{1,2})\s?(?:[:.]|h|uhr)?\s?(\d{2})?$/.exec(value);
  const [, hours = '', minutes = '00'] = match ?? [];
  return match === null ? value : `${hours.padStart(2, '0')}:${minutes}`;
}

/** What is wrong with a normalised day, without knowing what day it is. */
export function dateFault(value: string): Fault | null {
  if (!isRealDate(value)) return 'dateInvalid';
  return value < EARLIEST ? 'dateTooOld' : value > LATEST ? 'dateTooFar' : null;
}

/** A day, past or future, kept as `YYYY-MM-DD`. That a birth is not in the future is for who has a clock; the age, for `ageOn`. */
export const date: TextRule = {
  limits: { min: 10, max: 10 },
  normalise: normaliseDate,
  fault: dateFault,
  unfinished: (value) => /^[\d/.\- ]*$/.test(value) && value.replace(/\D/g, '').length < 8,
};
