import type { AnswerValue, Answers } from './definition.ts';

/**
 * A condition on answers, as data, so that a screen, the boundary, a test and a document read the same rule.
 * `is` holds when the answer equals one of the values (or, for several choices, contains one of them).
 */
export type Condition =
  | { readonly field: string; readonly is: readonly string[] }
  | { readonly field: string; readonly filled: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** True when an answer holds something a person gave (an empty text, list or object is not an answer). */
export function isFilled(value: AnswerValue | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return true;
}

/** Whether `condition` holds for `answers`. Pure; an unknown field counts as not answered. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  const value = answers[condition.field];
  if ('filled' in condition) return isFilled(value) === condition.filled;
  if (typeof value === 'string') return condition.is.includes(value);
  if (Array.isArray(value)) return value.some((item) => typeof item === 'string' && condition.is.includes(item));
  return false;
}
