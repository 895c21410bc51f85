/** The words of the orientation. French is the type: `i18n/en.ts` and `i18n/de.ts` match it key for key. */
import type { Locale } from '../../i18n/locales.ts';
import { de } from './i18n/de.ts';
import { en } from './i18n/en.ts';
import { fr } from './i18n/fr.ts';

type Texts = Readonly<Record<string, string>>;

/** As screens read them: by ids that come from data, hence possibly absent. */
export interface OrientationWords {
  readonly questions: Readonly<Record<string, { readonly title: string; readonly hint: string; readonly options: Texts }>>;
  readonly destinations: Readonly<
    Record<
      string,
      {
        readonly title: string;
        /** What to do here and now, in order. */
        readonly now: readonly string[];
        readonly why: string;
        /** What this door is not, said plainly. */
        readonly isNot: string;
        readonly advice: Texts;
      }
    >
  >;
  readonly contacts: Texts;
}

export const ORIENTATION_WORDS: Readonly<Record<Locale, OrientationWords>> = { fr, en, de };
