import { z } from 'zod';
import type { Advice, Fault } from './faults.ts';

/** Longest text that is looked at, in UTF-16 units: far above every limit, so that a huge paste costs nothing. */
const LONGEST_INPUT = 50_000;

/** Lengths in characters, or bounds of a number for `count`. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** What a kind whose answer is one string knows. All members are pure and never throw, whatever the text. */
export interface TextRule {
  readonly limits: Limits;
  /** The canonical form of what was typed; the canonical form of a right answer is itself. Empty means "not answered". */
  readonly normalise: (text: string) => string;
  /** What is wrong with a normalised, non-empty value, or null. */
  readonly fault: (value: string, limits: Limits) => Fault | null;
  /** While it is being typed: would more characters make a right value, or a more usual one? Absent: never. */
  readonly unfinished?: (value: string, limits: Limits) => boolean;
  /** A remark on a right or unfinished value. */
  readonly advice?: (value: string) => Advice | null;
}

/** Reports a fault, at a path inside the answer when the answer has parts. */
export type Report = (fault: Fault, path?: readonly (string | number)[]) => void;

/**
 * A schema from a reading function. `read` returns the normalised answer, or undefined for "not answered"; whatever it
 * reports refuses the answer. "Not answered" is refused when the field is required. Issues hold a fault and a path only.
 */
export function answerSchema<T>(required: boolean | undefined, read: (raw: unknown, report: Report) => T | undefined) {
  const schema = z.unknown().transform((raw, context): T | undefined => {
    let refused = false;
    const report: Report = (fault, path = []) => {
      refused = true;
      context.issues.push({ code: 'custom', message: fault, path: [...path], input: undefined });
    };
    const value = raw === undefined || raw === null ? undefined : read(raw, report);
    if (value === undefined && !refused && required === true) report('required');
    return refused ? z.NEVER : value;
  });
  return required === true ? schema : schema.optional();
}

/** Reads one text with a rule: the normalised value, undefined when empty or refused. */
export function readText(rule: TextRule, limits: Limits, raw: unknown, report: Report): string | undefined {
  if (typeof raw !== 'string') {
    report('malformed');
    return undefined;
  }
  if (raw.length > LONGEST_INPUT) {
    report('tooLong');
    return undefined;
  }
  const value = rule.normalise(raw);
  if (value === '') return undefined;
  const fault = rule.fault(value, limits);
  if (fault === null) return value;
  report(fault);
  return undefined;
}
