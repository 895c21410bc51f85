import { describe, expect, it } from 'vitest';
import { ageInWords, durationMsInWords, instantInWords, isToday, waitInWords } from '../../../renderer/staff/common/time.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const NOW = new Date('2026-03-12T14:30:00Z');

describe('instants in words', () => {
  it('writes the first of the month and the summer hour as people do', () => {
    expect(plain(instantInWords('2026-12-01T09:00:00Z'))).toBe('1er décembre 2026 à 10 h');
    expect(plain(instantInWords('2026-07-02T12:05:00Z'))).toBe('2 juillet 2026 à 14 h 05');
  });

  it.each([
    ['2026-03-12T14:29:40Z', 'à l’instant'],
    ['2026-03-12T14:18:00Z', 'il y a 12 min'],
    ['2026-03-12T11:00:00Z', 'il y a 3 h'],
    ['2026-03-11T13:30:00Z', 'hier à 14 h 30'],
    ['2026-03-11T23:30:00Z', 'il y a 15 h'],
    ['2026-03-08T13:30:00Z', 'il y a 4 jours'],
  ])('says how old %s is', (iso, words) => {
    expect(plain(ageInWords(iso, NOW))).toBe(words);
  });

  it('knows today by the local day, not by UTC', () => {
    expect(isToday('2026-03-11T23:30:00Z', NOW)).toBe(true);
    expect(isToday('2026-03-11T22:30:00Z', NOW)).toBe(false);
  });

  it('never says that nothing is left of a wait before its end', () => {
    expect(plain(waitInWords(125_000))).toBe('2 min 05 s');
    expect(plain(waitInWords(1))).toBe('1 s');
    expect(plain(durationMsInWords(1250))).toBe('1,3 s');
    expect(plain(durationMsInWords(840))).toBe('840 ms');
  });
});
