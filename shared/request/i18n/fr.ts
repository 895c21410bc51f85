/** French words that requests share: the type of the other languages. A service spreads the groups that it needs. */
export const requestFr = {
  fields: {
    identity: {
      lastName: { label: 'Nom' },
      firstName: { label: 'Prénom' },
    },
    contact: {
      phone: { label: 'Téléphone', hint: 'Un numéro où l’on peut vous parler. Donnez au moins un téléphone ou une adresse électronique.' },
      email: { label: 'Adresse électronique' },
    },
    mobile: { mobile: { label: 'Mobile qui reçoit les SMS', hint: 'Un numéro français qui commence par 06 ou 07.' } },
    place: {
      commune: { label: 'Dans quelle commune ?', hint: 'Tapez les premières lettres, ou le code postal.' },
    },
  },
  faults: {
    contact: { contactNeeded: 'Donnez un téléphone ou une adresse électronique : sans cela, personne ne peut vous répondre.' },
    mobile: { notFrenchMobile: 'Donnez un mobile français, qui commence par 06 ou 07. Si vous n’en avez pas, parlez-en au gendarme.' },
    place: { placeAbroad: 'Ce service ne vaut qu’en France. Choisissez une commune de France, ou demandez conseil à un gendarme.' },
  },
  notices: {
    /** Consent: RGPD, art. 6(1)(a). */
    frame:
      'Cadre : votre accord (règlement européen 2016/679, article 6, paragraphe 1, point a). Vous pouvez le retirer quand vous voulez. Le responsable doit encore confirmer ce cadre pour cette borne.',
    optional:
      'Les réponses obligatoires sont celles qui n’ont pas la mention « facultatif ». Vous pouvez refuser ce service, ou parler à un gendarme.',
    kept: (days: number) =>
      `Si vos réponses sont gardées, c’est sous une forme chiffrée. Cette borne les efface au plus tard le lendemain de leur remise et, si elles n’ont pas été remises, ${days} jours au plus après votre demande.`,
    rights:
      'Vous pouvez demander à lire, à corriger, à recevoir ou à faire effacer vos données, et retirer votre accord. Écrivez à delegue-protection-donnees@interieur.gouv.fr, ou au ministère de l’Intérieur, à l’attention du délégué à la protection des données, place Beauvau, 75800 Paris Cedex 08.',
    complaint: 'Si la réponse ne vous convient pas : CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
  },
  receipt: {
    withdraw:
      'Pour retirer votre demande, donnez sa référence à un gendarme d’ici : tant qu’elle n’est pas remise, elle peut être effacée.',
    erased: (days: number) =>
      `Ce que la borne garde est effacé au plus tard le lendemain de la remise, et ${days} jours au plus après votre demande.`,
    emergency: 'Si quelqu’un est en danger : 17 ou 112, ou SMS au 114.',
  },
  statuses: { closed: 'Remise' },
};
