import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarSpans, COMPARED_LETTERS, searchWords, SHORTEST_WORD } from '../../../shared/register/search.ts';
import { addDays, daysBetween } from '../../../shared/time/calendar.ts';

describe('the words that are looked for', () => {
  test.each([
    ['Vélo', ['velo']],
    ['l’œuvre', ['oeuvre']],
    ['à la borne', ['la', 'borne']],
    ['100 % sûr', ['100', 'sur']],
    ['%_ "', []],
    ['vél vélo vélos', ['velos']],
    ['renseignements renseignement', ['renseignem']],
    ['vélo OR "n=scam"*', ['velo', 'or', 'scam']],
  ])('%s', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  test('hold letters and digits only, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const word of searchWords(text)) {
          expect(word).toMatch(/^[a-z0-9]+$/);
          expect(word.length).toBeGreaterThanOrEqual(SHORTEST_WORD);
          expect(word.length).toBeLessThanOrEqual(COMPARED_LETTERS);
        }
      }),
    );
  });
});

describe('a range of days', () => {
  const named = (from: string, to: string) => calendarSpans(from, to).map(({ unit, digits }) => `${unit} ${digits}`);

  test('is cut into whole years, whole months and days', () => {
    expect(named('2026-11-22', '2026-11-22')).toEqual(['day 20261122']);
    expect(named('2026-02-01', '2026-02-28')).toEqual(['month 202602']);
    expect(named('2026-12-31', '2028-02-01')).toEqual(['day 20261231', 'year 2027', 'month 202801', 'day 20280201']);
    expect(named('2026-11-23', '2026-11-22')).toEqual([]);
  });

  test('holds each of its days once, and no other', () => {
    const day = fc.integer({ min: 0, max: 36_000 }).map((number) => addDays('2000-01-01', number));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const spans = calendarSpans(from, to);
        const length = { year: 4, month: 6, day: 8 } as const;
        expect(spans.every(({ unit, digits }) => digits.length === length[unit])).toBe(true);
        const holding = (wanted: string) => spans.filter(({ digits }) => wanted.replaceAll('-', '').startsWith(digits)).length;
        for (const inside of [from, to, addDays(from, Math.floor(daysBetween(from, to) / 2))]) expect(holding(inside)).toBe(1);
        for (const outside of [addDays(from, -1), addDays(to, 1)]) expect(holding(outside)).toBe(0);
      }),
    );
  });
});
