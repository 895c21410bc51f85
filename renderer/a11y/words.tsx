import { createContext, use } from 'react';
import { A11Y_WORDS, type A11yWords } from '../../shared/i18n/a11y.ts';
import type { Locale } from '../../shared/i18n/locales.ts';

/** The language of the components' own words; French outside a provider. */
export const UiLocale = createContext<Locale>('fr');

/** The language in which the screen speaks. */
export function useUiLocale(): Locale {
  return use(UiLocale);
}

/** The components' own words in the screen's language. */
export function useA11yWords(): A11yWords {
  return A11Y_WORDS[use(UiLocale)];
}

/** Puts a number into a text: `fill('{n} cards', { n: 3 })`. A name that is not in `values` stays as written. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
