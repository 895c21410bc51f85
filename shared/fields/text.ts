import { isVisible, lengthOf, manyLines, oneLine } from './clean.ts';
import type { Fault } from './faults.ts';
import type { Limits, TextRule } from './rule.ts';

function lengthFault(value: string, limits: Limits): Fault | null {
  const length = lengthOf(value);
  return length < limits.min ? 'tooShort' : length > limits.max ? 'tooLong' : null;
}

const tooFew = (value: string, limits: Limits) => lengthOf(value) < limits.min;

/** Text on one line. */
export const text: TextRule = {
  limits: { min: 1, max: 200 },
  normalise: (typed) => {
    const value = oneLine(typed);
    return isVisible(value) ? value : '';
  },
  fault: lengthFault,
  unfinished: tooFew,
};

/** A narrative: line breaks, tabs, emoji and right-to-left text survive. */
export const longText: TextRule = {
  limits: { min: 1, max: 4000 },
  normalise: (typed) => {
    const value = manyLines(typed);
    return isVisible(value) ? value : '';
  },
  fault: lengthFault,
  unfinished: tooFew,
};

/**
 * A person's name, in any script: letters with their marks, spaces, apostrophes, hyphens, dots and commas (several first
 * names). Digits and symbols are refused. All apostrophes become the plain one, so that two spellings of one name compare equal.
 */
export const name: TextRule = {
  limits: { min: 1, max: 100 },
  normalise: (typed) => oneLine(typed.replace(/[\u2018\u2019\u02BC\u00B4\u0060]/g, "'")),
  fault: (value, limits) =>
    /^[\p{L}\p{M}' .,\-\u00B7\u200C-\u200F\u2010\u2011]+$/u.test(value) && /\p{L}/u.test(value)
      ? lengthFault(value, limits)
      : 'nameCharacters',
};
