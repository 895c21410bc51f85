/** The rules of an answer: once, a reason once, and a line that knows its day only. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedFacts } from '../../../shared/audit/catalogue.ts';
import { REGISTER_KINDS } from '../../../shared/register/kinds.ts';
import { LEVELS, RATING_REASONS, withRating, type Rating } from '../../../shared/register/rating.ts';
import { ratingLine } from '../../../shared/register/visit-lines.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { localNow } from '../../../shared/time/local-now.ts';

const aRating = fc.record({ level: fc.constantFrom(...LEVELS), reason: fc.constantFrom(null, ...RATING_REASONS) });

describe('an answer', () => {
  it('is a level, then once a reason for that same level', () => {
    const level: Rating = { level: 'satisfied', reason: null };
    const whole: Rating = { level: 'satisfied', reason: 'waiting' };
    expect(withRating(null, level)).toEqual(level);
    expect(withRating(level, whole)).toEqual(whole);
    expect(withRating(level, level), 'the same again').toBeNull();
    expect(withRating(whole, { level: 'satisfied', reason: 'answer' }), 'another reason').toBeNull();
    expect(withRating(level, { level: 'unsatisfied', reason: 'waiting' }), 'another level').toBeNull();
  });

  it('never changes its level, whatever a page sends', () => {
    fc.assert(
      fc.property(fc.array(aRating, { minLength: 1 }), (given) => {
        const kept = given.reduce<Rating | null>((before, next) => withRating(before, next) ?? before, null);
        expect(kept?.level).toBe(given[0]?.level);
      }),
    );
  });

  it('becomes a line of declared words that belongs to its day, whatever the season', () => {
    fc.assert(
      fc.property(aRating, fc.nat(800), (rating, after) => {
        const day = addDays('2026-01-01', after);
        const { at, entry } = ratingLine(rating, day);
        expect(localNow(new Date(at))).toMatchObject({ today: day, time: '00:00' });
        expect(checkedFacts(REGISTER_KINDS['rating.given'], entry.facts)).toEqual(entry.facts);
      }),
    );
  });
});
