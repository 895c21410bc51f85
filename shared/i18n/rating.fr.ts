/** Words of the question at the end of a visit. French is the type of the other languages. */
export const ratingFr = {
  title: 'Êtes-vous satisfait de votre visite ?',
  intro: 'L’écran est effacé. Répondre est facultatif, et rien ne rattache votre réponse à vous.',
  levels: {
    verySatisfied: 'Très satisfait',
    satisfied: 'Satisfait',
    littleSatisfied: 'Peu satisfait',
    unsatisfied: 'Insatisfait',
  },
  leave: 'Terminer sans répondre',
  reasonTitle: 'Merci. Qu’est-ce qui a le plus compté ?',
  reasonIntro: 'C’est facultatif : touchez une réponse, ou terminez.',
  reasons: {
    welcome: 'L’accueil',
    listening: 'L’écoute',
    waiting: 'Le temps d’attente',
    answer: 'La réponse obtenue',
    ease: 'La facilité d’usage de la borne',
  },
  done: 'Terminer',
  charter: 'Lire la charte de l’accueil',
  survey: {
    title: 'Plus tard, sur votre téléphone',
    body: 'Une enquête officielle vous permet d’en dire davantage. Photographiez ce code.',
    label: 'Code à photographier : adresse de l’enquête officielle',
  },
} as const;
