/** Words of the waiting list's screen, in French only. Nothing of it is shown to the public but the numbers. */
const number = (value: number) => `n° ${value}`;

export const waitingFr = {
  title: 'File d’attente',
  number,
  given: (value: number) => `Dites à la personne : numéro ${value}.`,
  face: {
    title: 'Ce que le public voit',
    called: 'Appelé',
    nobody: 'aucun',
    previous: 'Avant',
    waiting: 'En attente',
    own: 'Affiché sur l’écran du public.',
    attract: 'Sans deuxième écran, le numéro appelé s’affiche ici quand vous rendez cet écran au public.',
    giveBack: 'Rendre l’écran au public',
  },
  give: {
    title: 'Faire patienter',
    act: 'Donner un numéro',
    victim: 'Victime : passe avant',
    apart: 'À recevoir à part',
  },
  calls: {
    title: 'Appels à la borne',
    one: (since: string) => `Un visiteur appelle depuis ${since}.`,
    act: 'Lui donner un numéro',
  },
  list: {
    title: (count: number) => `En attente (${count})`,
    none: 'Personne n’attend.',
    older: 'sans numéro aujourd’hui',
    waits: (since: string) => `attend depuis ${since}`,
    calledSince: (since: string) => `appelé depuis ${since}`,
    victim: 'victime',
    apart: 'à part',
    call: (value: number) => `Appeler le ${number(value)}`,
    again: (value: number) => `Rappeler le ${number(value)}`,
    taken: 'Reçu',
    gone: 'Parti',
    takenOf: (who: string) => `Reçu : ${who}`,
    goneOf: (who: string) => `Parti : ${who}`,
    victimOf: (who: string) => `Victime : ${who}`,
    apartOf: (who: string) => `À part : ${who}`,
    markVictim: 'Victime',
    markApart: 'À part',
  },
  told: {
    called: (value: number) => `N° ${value} appelé.`,
    taken: (who: string) => `Reçu : ${who}. À clore dans le registre.`,
    gone: (who: string) => `Parti : ${who}. Noté sans suite.`,
  },
} as const;
