/**
 * The charter of reception of the public and of assistance to victims (2004), in plain words of our own: the eight commitments as the ministry's page gave
 * them on 14 January 2016. The present wording is the unit's to confirm, and the page says so. French is the type of the other languages.
 */
export const charterFr = {
  title: 'Charte de l’accueil du public',
  intro:
    'Depuis 2004, la gendarmerie prend huit engagements pour l’accueil du public et l’aide aux victimes. Les voici, avec des mots simples.',
  commitments: [
    'Vous accueillir est une priorité.',
    'Toute personne peut être écoutée, aidée et secourue, à tout moment.',
    'Vous êtes reçu avec politesse et retenue, et pris en charge sans attendre.',
    'Les victimes sont accueillies en priorité.',
    'Votre plainte est reçue, quel que soit l’endroit où les faits ont eu lieu.',
    'Une disparition que vous signalez est prise en compte tout de suite.',
    'Quand vous avez porté plainte, vous êtes informé de ce qui est fait et du résultat.',
    'Les informations sur une victime peuvent figurer dans un fichier. Elle peut les consulter et les faire corriger.',
  ],
  mark: 'à vérifier auprès de l’unité',
  wording: 'Ceci est un résumé. Le texte qui fait foi est celui que l’unité affiche.',
} as const;
