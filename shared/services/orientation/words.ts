/** The words of the orientation in each language, as the screens read them: by key. */
import type { Locale } from '../../i18n/locales.ts';
import { fr } from './i18n/fr.ts';

export interface OrientationWords {
  readonly questions: Readonly<
    Record<string, { readonly title: string; readonly hint: string; readonly options: Readonly<Record<string, string>> }>
  >;
  readonly destinations: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly now: readonly string[];
        readonly why: string;
        readonly isNot: string;
        readonly advice?: Readonly<Record<string, string>>;
      }
    >
  >;
  readonly contacts: Readonly<Record<string, string>>;
}

export const ORIENTATION_WORDS: Readonly<Record<Locale, OrientationWords>> = { fr, en: fr, de: fr };
