/** The words of a clock that was set back. */
export const clockFr = {
  title: 'Heure de la borne',
  behind: (expected: string) => `L’heure de la borne a été reculée : elle était au moins le ${expected}.`,
  meanwhile:
    'Aucun dépôt n’est effacé plus tôt ni gardé moins longtemps pour autant. Demandez à la personne qui entretient la borne de vérifier l’heure du système.',
  confirmBody: 'Si l’heure affichée maintenant est juste, c’est qu’elle avait été avancée par erreur : confirmez-la.',
  confirm: 'L’heure actuelle est juste',
} as const;
