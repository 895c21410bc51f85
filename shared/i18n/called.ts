/** What the attract screen says while a number is called, in every language at once: nobody has chosen one yet. */
import type { Locale } from './locales.ts';

export const CALLED: Readonly<Record<Locale, (number: number) => string>> = {
  fr: (number) => `Numéro\u00A0${number}\u00A0: présentez-vous à l’accueil`,
  en: (number) => `Number\u00A0${number}: please come to the desk`,
  de: (number) => `Nummer\u00A0${number}: Bitte kommen Sie zum Empfang`,
};
