import { a11yDe } from './a11y.de.ts';
import { a11yEn } from './a11y.en.ts';
import { a11yFr } from './a11y.fr.ts';
import type { Locale } from './locales.ts';
import type { Words } from './words.ts';

export type A11yWords = Words<typeof a11yFr>;

/** The components' own words, by language. */
export const A11Y_WORDS: Readonly<Record<Locale, A11yWords>> = { fr: a11yFr, en: a11yEn, de: a11yDe };
