/** The four digits that bring a visitor back after *Masquer*. */
import { randomInt } from 'node:crypto';

/** Whether a code is too easy to guess in three tries: one digit throughout, two repeated digits, or a run up or down. */
export function isEasyCode(code: string): boolean {
  const digits = [...code].map(Number);
  const steps = digits.slice(1).map((digit, index) => digit - (digits[index] ?? 0));
  const evenRun = steps.every((step) => step === steps[0]) && Math.abs(steps[0] ?? 0) <= 1;
  const pairs = code.slice(0, 2) === code.slice(2) || (digits[0] === digits[1] && digits[2] === digits[3]);
  const year = /^(19|20)/.test(code);
  return evenRun || pairs || year;
}

/** A random code that is not easy. `random` gives an integer from 0 below its argument. */
export function newHideCode(random: (below: number) => number = randomInt): string {
  for (;;) {
    const code = String(random(10_000)).padStart(4, '0');
    if (!isEasyCode(code)) return code;
  }
}
