import { keyboardDe } from './keyboard.de.ts';
import { keyboardEn } from './keyboard.en.ts';
import { keyboardFr } from './keyboard.fr.ts';
import type { Locale } from './locales.ts';
import type { Words } from './words.ts';

export type KeyboardWords = Words<typeof keyboardFr>;

/** The on-screen keyboard's words, by language. */
export const KEYBOARD_WORDS: Readonly<Record<Locale, KeyboardWords>> = { fr: keyboardFr, en: keyboardEn, de: keyboardDe };
