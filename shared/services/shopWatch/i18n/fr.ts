/** French words of the watch of shops and companies: the type that English and German must match key for key. */
import { watchFr } from '../../../watch/i18n/fr.ts';
import { WATCH_RETENTION_DAYS } from '../../../watch/retention.ts';
import { fields, items, options } from './fr-fields.ts';

export const fr = {
  title: 'Opération tranquillité entreprises et commerces',
  tile: 'Signaler un commerce fermé ou exposé',
  tileDetail:
    'Opération tranquillité entreprises et commerces : les patrouilles savent quand vous fermez, ou quelles heures vous inquiètent.',
  before: {
    is: 'Vous dites quand votre commerce ou votre entreprise sera fermé, ou quelles heures vous inquiètent. Les patrouilles peuvent alors en tenir compte.',
    isNot:
      'Ce n’est ni un gardiennage ni une alarme : aucun nombre de passages n’est promis, et votre assurance reste nécessaire. Ce n’est pas non plus un moyen d’appeler les secours.',
    minutes: 'Quelques écrans suffisent. Le reste est facultatif, et vous pouvez revenir en arrière sans rien perdre.',
    needs: [
      'Les dates de la fermeture, ou les jours et les heures qui vous inquiètent.',
      'L’adresse du site et, si vous l’avez, son numéro SIRET.',
      'Le nom et le téléphone d’une deuxième personne, qui peut venir vite.',
    ],
    next: 'À la fin, vous recevez un reçu. Montrez-le au gendarme présent : il vérifie votre demande avec vous.',
  },
  steps: {
    request: { title: 'Votre demande', intro: 'La première réponse sert à vous envoyer vers la bonne personne.' },
    firm: { title: 'Le lieu à signaler' },
    dates: { title: 'Les jours et les heures' },
    manager: { title: 'Vos coordonnées', intro: 'Vous êtes la première personne que l’on cherchera à joindre.' },
    warn: watchFr.steps.warn,
    patrol: { title: 'Le passage de la patrouille' },
    protections: watchFr.steps.protections,
    risk: {
      title: 'Ce qui est à risque',
      intro: 'La patrouille sait ainsi quoi regarder en premier.',
      notes: { noAmount: 'N’écrivez ni somme d’argent, ni code de coffre ou d’alarme.' },
    },
    access: watchFr.steps.accessCode,
    otherPeople: watchFr.steps.otherPeople,
    allowedIn: watchFr.steps.allowedIn,
    vehicles: watchFr.steps.vehicles,
    remarks: watchFr.steps.remarks,
  },
  fields,
  options,
  items,
  notices: [
    'Responsable : le ministère de l’Intérieur, direction générale de la gendarmerie nationale. Vos réponses servent seulement à organiser des passages pendant cette période et à vous prévenir.',
    'Cadre : la loi 78-17, titre III, comme le fichier SIDPP où la gendarmerie tient ces demandes (code de la sécurité intérieure, art. R. 236-38 et suivants). Le responsable doit encore le confirmer pour cette borne.',
    'Les réponses obligatoires sont celles qui n’ont pas la mention « facultatif ». Vous pouvez refuser ce service, ou faire votre demande auprès d’un gendarme.',
    'Vos réponses sont lues par les gendarmes habilités du point d’accueil, et par l’unité qui passe sur place. Cette borne ne les envoie pas sur internet.',
    `Si elles sont gardées, c’est sous une forme chiffrée que seuls ces gendarmes peuvent ouvrir. Cette borne les efface ${WATCH_RETENTION_DAYS} jours au plus après la fin de la période ou, pour une demande annulée ou raccourcie, après la fin d’abord prévue.`,
    'Vous pouvez demander à lire, à corriger ou à limiter vos données, et annuler votre demande. Écrivez à delegue-protection-donnees@interieur.gouv.fr, ou au ministère de l’Intérieur, à l’attention du délégué à la protection des données, place Beauvau, 75800 Paris Cedex 08.',
    'Si la réponse ne vous convient pas : CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
  ],
  warnings: {
    accurate: 'Ce que je déclare est vrai, je peux agir pour cette entreprise, et les personnes que je nomme le savent.',
    tellChanges: 'Je préviens les gendarmes si nous rouvrons plus tôt ou si quelque chose change.',
    noGuarantee:
      'Je sais que des passages sont possibles mais pas garantis, et qu’ils ne remplacent ni l’assurance, ni une alarme, ni le 17.',
  },
  receipt: {
    title: 'Votre demande est prête à être vérifiée',
    is: 'Ce reçu montre que vous avez signalé une fermeture ou des heures sensibles. Sa référence permet au gendarme de retrouver votre demande.',
    isNot: 'Il ne garantit aucun passage et ne dispense ni de fermer à clé, ni de mettre l’alarme, ni d’être assuré.',
    next: [
      'Montrez ce reçu au gendarme présent : il vérifie la demande avec vous.',
      'Si le reçu porte un code secret, gardez-le pour vous. Avec lui, à cette borne, vous pouvez changer vos dates dans les règles, annoncer une réouverture plus tôt ou annuler.',
      'Pour changer autre chose (heures, code d’accès, personne à prévenir), voyez un gendarme.',
      `Ce que la borne garde est effacé ${WATCH_RETENTION_DAYS} jours au plus après la fin de la période.`,
      'Si un vol est en cours ou si quelqu’un est en danger : 17 ou 112, ou SMS au 114.',
    ],
    bring: {
      identity: 'Votre pièce d’identité',
      companyProof: 'Un document qui montre que vous pouvez agir pour l’entreprise, si vous en avez un',
    },
  },
  missing: {
    siret: 'Le numéro SIRET',
    exposedHours: 'Les heures précises qui inquiètent',
    monitoring: 'Le téléphone de la télésurveillance',
    keys: 'Une personne qui a les clés',
  },
  faults: {
    ...watchFr.faults,
    warnIsRequester: 'C’est le numéro que vous avez donné pour vous. Donnez celui d’une autre personne.',
  },
  sheet: {
    where: 'Le lieu et comment le trouver',
    when: 'Jours et heures',
    round: 'Ce qu’il faut regarder',
    normal: 'Ce qu’il est normal de voir',
    call: 'Qui appeler',
    guarded: 'Accès et lieux sensibles (réservé)',
  },
  statuses: { signed: 'Vérifiée', closed: 'Terminée' },
};
