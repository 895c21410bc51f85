/** One field of a date or a time. */
export interface PartSpec {
  readonly key: string;
  readonly length: number;
}

export const DATE_PARTS = [
  { key: 'day', length: 2 },
  { key: 'month', length: 2 },
  { key: 'year', length: 4 },
] as const satisfies readonly PartSpec[];

export const TIME_PARTS = [
  { key: 'hour', length: 2 },
  { key: 'minute', length: 2 },
] as const satisfies readonly PartSpec[];

/** Splits `YYYY-MM-DD`, possibly partial (`2026-1-`, `--14`), into day, month, year. */
export function splitDate(value: string): readonly string[] {
  const [year = '', month = '', day = ''] = value.split('-');
  return [day, month, year];
}

/**
 * Joins day, month, year. All empty gives `''`; all given with a four-digit year gives `YYYY-MM-DD` with its zeros;
 * anything else keeps what was typed between the dashes, so that nothing is lost and the schema can say what is missing.
 */
export function joinDate([day = '', month = '', year = '']: readonly string[]): string {
  if (day === '' && month === '' && year === '') return '';
  const whole = day !== '' && month !== '' && year.length === 4;
  return whole ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${year}-${month}-${day}`;
}

/** Splits `HH:MM`, possibly partial (`14:`). */
export function splitTime(value: string): readonly string[] {
  const [hour = '', minute = ''] = value.split(':');
  return [hour, minute];
}

/** Joins hours and minutes; hours with two-digit minutes give `HH:MM` with its zero. */
export function joinTime([hour = '', minute = '']: readonly string[]): string {
  if (hour === '' && minute === '') return '';
  return hour !== '' && minute.length === 2 ? `${hour.padStart(2, '0')}:${minute}` : `${hour}:${minute}`;
}

/** The digits of what was typed, at most `length`. */
export function digits(typed: string, length: number): string {
  return typed.replace(/\D/g, '').slice(0, length);
}
