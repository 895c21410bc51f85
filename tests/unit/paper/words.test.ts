import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { fairCopyFr, paperFr } from '../../../shared/i18n/paper.fr.ts';
import { PAPER_WORDS, paperLocales } from '../../../shared/paper/words.ts';

function texts(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
}

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('the words of paper', () => {
  it.each(LOCALES)('leave nothing empty and fill the same places in every language: %s', (locale) => {
    const own = texts(PAPER_WORDS[locale]);
    expect(own.map(places)).toEqual(texts(paperFr).map(places));
    expect(own.every((text) => text.trim() !== '')).toBe(true);
  });

  it('keep French typography: no ordinary space before : ; ! ? and no straight apostrophe', () => {
    for (const text of [...texts(paperFr), ...texts(fairCopyFr)]) expect(text).not.toMatch(/ [:;!?»]|« |'/);
  });

  it('put the visitor’s language first and always end with French', () => {
    expect(LOCALES.map(paperLocales)).toEqual([['fr'], ['en', 'fr'], ['de', 'fr']]);
  });
});
