/** French typography in the words of services and of the content: punctuation never begins a line, and guillemets hold on to what they quote. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../shared/i18n/locales.ts';
import { SERVICES } from '../../shared/services/index.ts';
import { ORIENTATION_WORDS } from '../../shared/services/orientation/words.ts';
import { readContentFolder } from '../../electron/content/load.ts';

const content = [...(await readContentFolder('resources/content'))];

function texts(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
}

function textsIn(locale: (typeof LOCALES)[number]): readonly string[] {
  return [
    ...Object.values(SERVICES).flatMap((service) => texts(service.words[locale])),
    ...texts(ORIENTATION_WORDS[locale]),
    ...content.filter(([path]) => path.startsWith(`${locale}/`)).flatMap(([, words]) => texts(words)),
  ];
}

/** Rules as patterns that must not be found. */
const FRENCH_FAULTS: Readonly<Record<string, RegExp>> = {
  'an ordinary space before ? ! ; : »': / [?!;:»]/,
  'no space before ? ! ; :': /[\p{L}\p{N})»][?!;:](?!\/\/)/u,
  'an ordinary space after «, or none': /«(?!\u00A0)/,
  'no space before »': /[^\u00A0]»/,
  'a straight apostrophe': /'/,
  'three dots for an ellipsis': /\.\.\./,
  'a number apart from its unit': /\d (?:ans|jours|chiffres|caractères|euros)\b/,
  'a number apart from its thousands': /\d \d{3}\b/,
};

describe('French', () => {
  test.each(Object.entries(FRENCH_FAULTS))('has nowhere %s', (_fault, pattern) => {
    expect(textsIn('fr').filter((text) => pattern.test(text))).toEqual([]);
  });

  test('the rules find what they look for', () => {
    const wrong = ['Où ?', 'Où?', '« oui »', '«oui\u00A0»', 'l’eau»', "l'eau", 'et...', '18 ans', '4 000'];
    for (const text of wrong)
      expect(
        Object.values(FRENCH_FAULTS).some((pattern) => pattern.test(text)),
        text,
      ).toBe(true);
  });
});

describe.each(LOCALES)('%s', (locale) => {
  test('has no double, leading or trailing space', () => {
    expect(textsIn(locale).filter((text) => /\s{2}|^\s|\s$/u.test(text))).toEqual([]);
  });

  test('keeps titles short and sentences readable', () => {
    expect(textsIn(locale).filter((text) => text.length > 330)).toEqual([]);
  });
});

test('English and German put no space before punctuation', () => {
  expect([...textsIn('en'), ...textsIn('de')].filter((text) => /\s[?!;:]/u.test(text))).toEqual([]);
});

test('German quotes and apostrophes are German', () => {
  expect(textsIn('de').filter((text) => /["“](?=\p{L})/u.test(text))).toEqual([]);
});
