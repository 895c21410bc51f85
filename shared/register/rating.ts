/**
 * What a visitor may say of the reception when leaving: one of four levels and, if they like, what counted most. Closed words only. The levels are those of
 * the gendarmerie's own surveys (Var trial of 2021, national survey of 2022); the reasons are their criteria, and the terminal's ease of use. Pure.
 */

/** Best first. */
export const LEVELS = ['verySatisfied', 'satisfied', 'littleSatisfied', 'unsatisfied'] as const;
export type Level = (typeof LEVELS)[number];

/** The levels that count as satisfied: the upper two of four. */
export const SATISFIED: readonly Level[] = ['verySatisfied', 'satisfied'];

export const RATING_REASONS = ['welcome', 'listening', 'waiting', 'answer', 'ease'] as const;
export type RatingReason = (typeof RATING_REASONS)[number];

/** The word of the register where no reason was given. */
export const NO_REASON = 'none';

/** Answers that are written together: fewer would be too few to hide one another. */
export const RATINGS_TOGETHER = 5;

export interface Rating {
  readonly level: Level;
  readonly reason: RatingReason | null;
}

/**
 * The answer of a visit after another one came: a level is given once, then a reason to that same level once. Null when that was done already, so that
 * nobody counts twice.
 */
export function withRating(before: Rating | null, given: Rating): Rating | null {
  if (before === null) return given;
  return before.level === given.level && before.reason === null && given.reason !== null ? given : null;
}
