/** The doubt about a text in which nobody should be named. */
import type { Locale } from '../i18n/locales.ts';
import { noteLooksPersonal } from '../register/note-check.ts';

/**
 * Whether a text looks as if it held a name, a telephone number, a plate or an e-mail address. Names are looked for in French only: German writes
 * every noun with a capital letter and English each day of the week, so that nearly every text would be doubted. Pure.
 */
export function looksPersonal(text: string, locale: Locale): boolean {
  return noteLooksPersonal(text).some((doubt) => doubt !== 'name' || locale === 'fr');
}
