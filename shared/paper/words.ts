import { paperDe } from '../i18n/paper.de.ts';
import { paperEn } from '../i18n/paper.en.ts';
import { paperFr } from '../i18n/paper.fr.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Words } from '../i18n/words.ts';

export type PaperWords = Words<typeof paperFr>;

/** The words of paper by language. */
export const PAPER_WORDS: Readonly<Record<Locale, PaperWords>> = { fr: paperFr, en: paperEn, de: paperDe };

/** The languages a visitor's paper speaks: the visitor's, then French; French alone for who reads French. */
export function paperLocales(locale: Locale): readonly Locale[] {
  return locale === 'fr' ? ['fr'] : [locale, 'fr'];
}
