/** Calls for a gendarme, in the words of staff mode. */
export const callsFr = {
  called: (confidential: boolean, time: string) =>
    confidential ? `Un visiteur demande un gendarme, à l’écart. Appel de ${time}.` : `Un visiteur demande un gendarme. Appel de ${time}.`,
  go: 'J’y vais',
  goTo: (time: string) => `J’y vais : appel de ${time}`,
  answered: (wait: string) => `Répondu en ${wait}`,
  open: 'Pas encore de réponse',
} as const;
