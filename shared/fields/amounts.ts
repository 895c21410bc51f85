import { oneLine, plainDigits } from './clean.ts';
import type { TextRule } from './rule.ts';

const CANONICAL_MONEY = /^\d+\.\d{2}$/;
/** Ten million euros: above it, a slip of the finger is likelier than the amount. */
const GREATEST_CENTS = 1_000_000_000;

/** Whole and decimal digits of an amount without spaces, or null. */
function readAmount(value: string): { readonly whole: string; readonly cents: string } | null {
  const decimal =
    /^(\d+)[.,](\d{1,2})$/.exec(value) ??
    /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(value) ??
    /^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(value);
  if (decimal !== null) return { whole: (decimal[1] ?? '').replace(/\D/g, ''), cents: (decimal[2] ?? '').padEnd(2, '0') };
  const whole = /^\d+$/.test(value) || /^\d{1,3}(?:\.\d{3})+$/.test(value) || /^\d{1,3}(?:,\d{3})+$/.test(value);
  return whole ? { whole: value.replace(/\D/g, ''), cents: '00' } : null;
}

/**
 * An amount in euros, kept as whole euros, a point and two decimals (`1234.50`): a text that reads back as itself, where
 * bare cents (`123450`) would read back as a hundred times more. Typed the French (`1 234,50`), German (`1.234,50`)
 * or English way (`1,234.50`), with or without the euro sign; a single separator before exactly three digits separates thousands.
 */
export const money: TextRule = {
  limits: { min: 1, max: 12 },
  normalise: (typed) => {
    const value = plainDigits(oneLine(typed));
    const amount = readAmount(value.replace(/[\s'\u2019\u20AC\p{Cf}]|eur(?:os?)?$/giu, ''));
    return amount === null ? value : `${amount.whole.replace(/^0+(?=\d)/, '')}.${amount.cents}`;
  },
  fault: (value) => (!CANONICAL_MONEY.test(value) ? 'moneyInvalid' : centsOf(value) > GREATEST_CENTS ? 'moneyTooHigh' : null),
};

/** Integer cents of a canonical amount, for sums without rounding. Throws a `RangeError` for any other text. */
export function centsOf(value: string): number {
  if (!CANONICAL_MONEY.test(value)) throw new RangeError('not a canonical amount');
  return Number(value.replace('.', ''));
}

/** The canonical amount of a number of cents: a whole number, zero or more, else a `RangeError`. */
export function moneyOf(cents: number): string {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError('not a number of cents');
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A whole number of things. The field's `min` and `max` bound the number itself, not its length. */
export const count: TextRule = {
  limits: { min: 0, max: 99_999 },
  normalise: (typed) => {
    const value = plainDigits(oneLine(typed)).replace(/[\s\p{Cf}]/gu, '');
    return /^\d+$/.test(value) ? value.replace(/^0+(?=\d)/, '') : value;
  },
  fault: (value, limits) => (/^\d{1,9}$/.test(value) && Number(value) >= limits.min && Number(value) <= limits.max ? null : 'countInvalid'),
};
