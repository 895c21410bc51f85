/** Words of the file in which requests leave for their addressee. In French only, like everything that the gendarmes hand on. */
import type { Locale } from './locales.ts';

const language: Readonly<Record<Locale, string>> = {
  fr: 'Langue du visiteur : français',
  en: 'Langue du visiteur : anglais',
  de: 'Langue du visiteur : allemand',
};

export const requestTextFr = {
  title: (addressee: string) => `Demandes remises à : ${addressee}`,
  made: (moment: string, count: number) => `Fichier fait le ${moment}. Demandes : ${count}.`,
  duty: 'Données personnelles : à n’employer que pour répondre, puis à effacer. La borne efface les siennes le lendemain de la remise.',
  received: (moment: string) => `Reçue le ${moment}`,
  moment: (day: string, time: string) => `${day} à ${time}`,
  language,
  labelled: (label: string, value: string) => `${label.replace(/\s*[?:]$/u, '')} : ${value}`,
  accepted: 'Accepté par la personne :',
} as const;
