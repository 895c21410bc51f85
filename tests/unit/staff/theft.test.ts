import { describe, expect, it } from 'vitest';
import { SECRET_FAMILIES, durationInWords, meanSeconds, theftEstimates } from '../../../renderer/staff/security/theft.ts';

const YEAR = 365.25 * 86_400;

describe('what a thief of disk and machine could try', () => {
  it('counts half of the tries', () => {
    expect(meanSeconds(10, 1000, 1)).toBe(5);
    expect(meanSeconds(10, 1000, 5)).toBe(1);
  });

  it('gives ten digits about 79 years on one core and a month on a thousand, at 500 ms a try', () => {
    const digits = theftEstimates(500).find(({ family }) => family === 'digits10');
    expect((digits?.seconds[0] ?? 0) / YEAR).toBeCloseTo(79.2, 0);
    expect((digits?.seconds[1] ?? 0) / 86_400).toBeCloseTo(28.9, 0);
  });

  it('gives every family a time that shrinks a thousandfold with a thousand cores', () => {
    const estimates = theftEstimates(640);
    expect(estimates.map(({ family }) => family)).toEqual(SECRET_FAMILIES.map(({ words }) => words));
    for (const { seconds } of estimates) expect(seconds[0] / seconds[1]).toBeCloseTo(1000, 6);
  });

  it.each([
    [20, 'moins d’une minute'],
    [90, 'une minute environ'],
    [120, 'environ 2 minutes'],
    [3600, 'environ 60 minutes'],
    [86_400 * 29, 'environ 29 jours'],
    [79.2 * YEAR, 'environ 79 ans'],
    [7.5e7 * YEAR, 'environ 75 millions d’années'],
    [3.7e10 * YEAR, 'environ 37 milliards d’années'],
  ])('says %d seconds as « %s »', (seconds, words) => {
    expect(durationInWords(seconds)).toBe(words);
  });
});
