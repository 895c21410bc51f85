/** French words of the watch of isolated or elderly persons: the type that English and German must match key for key. */
import { watchFr } from '../../../watch/i18n/fr.ts';
import { WATCH_RETENTION_DAYS } from '../../../watch/retention.ts';
import { fields, items, options } from './fr-fields.ts';

export const fr = {
  title: 'Opération tranquillité seniors',
  tile: 'Veiller sur une personne seule ou âgée',
  tileDetail: 'Opération tranquillité seniors : pour vous ou, avec son accord, pour une personne de votre entourage.',
  before: {
    is: 'Vous signalez une personne seule ou âgée qui souhaite que les gendarmes soient attentifs : passages, conseils contre les escroqueries, lien avec ses proches. Elle fait la demande elle-même, ou vous la faites avec son accord.',
    isNot:
      'Ce n’est ni une téléassistance, ni un suivi de santé, ni une garde : aucun passage n’est promis. Ce n’est pas non plus un moyen d’appeler les secours.',
    minutes: 'Quelques écrans suffisent. Le reste est facultatif, et vous pouvez revenir en arrière sans rien perdre.',
    needs: [
      'Le nom et l’adresse de la personne et, si ce n’est pas vous, son accord.',
      'Le nom et le téléphone d’une personne de confiance.',
      'Aucun document médical : on ne demande ni maladie ni traitement.',
    ],
    next: 'À la fin, vous recevez un reçu. Montrez-le au gendarme présent : il vérifie votre demande avec vous.',
  },
  steps: {
    request: { title: 'Votre demande', intro: 'Ces réponses servent à vous envoyer vers la bonne personne.' },
    person: { title: 'La personne', intro: 'Si la demande est pour vous, il s’agit de vous.' },
    home: { title: 'Son logement' },
    wishes: {
      title: 'Ses dates et ses souhaits',
      notes: { noPromise: 'Les gendarmes lisent ces souhaits mais ne peuvent rien promettre : leurs missions décident des passages.' },
    },
    asker: { title: 'Vous, qui faites la demande' },
    warn: { title: 'La personne de confiance', intro: 'Celle que l’on appelle en premier si quelque chose paraît anormal.' },
    more: { title: 'Ce qui peut aider', intro: 'Tout est facultatif.' },
    needs: {
      title: 'À la porte',
      notes: { noDiagnosis: 'N’écrivez aucune maladie, aucun traitement, aucun diagnostic : il suffit de dire comment faire.' },
    },
    helpers: {
      title: 'Les aides à domicile',
      intro: 'Pour que personne ne s’inquiète de les voir, et pour reconnaître un faux agent.',
      notes: { noDiagnosis: 'N’écrivez rien sur la santé ni sur les soins.' },
    },
    protections: watchFr.steps.protections,
    access: watchFr.steps.accessCode,
    otherPeople: watchFr.steps.otherPeople,
    remarks: watchFr.steps.remarks,
  },
  fields,
  options,
  items,
  notices: [
    'Responsable : le ministère de l’Intérieur, direction générale de la gendarmerie nationale. Vos réponses servent seulement à organiser des passages ou des appels pendant cette période et à prévenir les proches.',
    'Cadre : la loi 78-17, titre III, comme le fichier SIDPP où la gendarmerie tient ces demandes (code de la sécurité intérieure, art. R. 236-38 et suivants). Le responsable doit encore le confirmer pour cette borne.',
    'Les réponses obligatoires sont celles qui n’ont pas la mention « facultatif ». Vous pouvez refuser ce service, ou faire votre demande auprès d’un gendarme.',
    'Aucun diagnostic n’est demandé : ni maladie, ni traitement. Dire comment sonner ou comment parler est facultatif : ne le faites que si la personne le veut bien.',
    'Vos réponses sont lues par les gendarmes habilités du point d’accueil, et par l’unité qui passe sur place. Cette borne ne les envoie pas sur internet.',
    `Si elles sont gardées, c’est sous une forme chiffrée que seuls ces gendarmes peuvent ouvrir. Cette borne les efface ${WATCH_RETENTION_DAYS} jours au plus après la fin de la période ou, pour une demande annulée ou raccourcie, après la fin d’abord prévue.`,
    'La personne concernée peut demander à lire, à corriger ou à limiter ses données, et annuler la demande. Écrivez à delegue-protection-donnees@interieur.gouv.fr, ou au ministère de l’Intérieur, à l’attention du délégué à la protection des données, place Beauvau, 75800 Paris Cedex 08.',
    'Si la réponse ne vous convient pas : CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
  ],
  warnings: {
    accurate: 'Ce que je déclare est vrai, et les personnes que je nomme le savent.',
    personAgrees:
      'La personne concernée, moi-même ou celle pour qui je viens, est d’accord avec cette demande et sait ce qu’elle contient.',
    tellChanges: 'Je préviens les gendarmes si quelque chose change ou si la personne n’est plus d’accord.',
    noGuarantee:
      'Je sais que des passages et des appels sont possibles mais pas garantis, et qu’en cas d’urgence il faut appeler le 17, le 15 ou le 112.',
  },
  receipt: {
    title: 'Votre demande est prête à être vérifiée',
    is: 'Ce reçu montre que vous avez demandé aux gendarmes d’être attentifs à une personne. Sa référence leur permet de retrouver la demande.',
    isNot: 'Il ne garantit ni passage ni appel, et il ne remplace ni les proches, ni une téléassistance, ni les secours.',
    next: [
      'Montrez ce reçu au gendarme présent : il vérifie la demande avec vous.',
      'Si le reçu porte un code secret, gardez-le pour vous. Avec lui, à cette borne, vous pouvez changer les dates dans les règles, finir plus tôt ou annuler.',
      'Pour changer autre chose (téléphone, aides, personne de confiance), voyez un gendarme.',
      'Un gendarme ne vient jamais chercher une carte bancaire, son code, de l’argent ou des bijoux. En cas de doute, n’ouvrez pas et appelez le 17.',
      `Ce que la borne garde est effacé ${WATCH_RETENTION_DAYS} jours au plus après la fin de la période.`,
      'Si la personne est en danger ou ne répond plus : 17, 15 ou 112, ou SMS au 114.',
    ],
    bring: {
      identity: 'Votre pièce d’identité',
      agreement: 'Si c’est possible, un mot signé de la personne qui dit son accord',
    },
  },
  missing: {
    phone: 'Le téléphone de la personne',
    wishes: 'Ce qui l’inquiète ou ce qu’elle souhaite',
    keys: 'Une personne qui a les clés',
    monitoring: 'Le téléphone de la télésurveillance',
    telecare: 'Le téléphone de la téléassistance',
  },
  faults: {
    ...watchFr.faults,
    warnIsRequester: 'C’est le téléphone de la personne elle-même. Donnez celui d’une personne de confiance.',
  },
  sheet: {
    person: 'La personne',
    where: 'Le logement et comment le trouver',
    door: 'Comment sonner et parler',
    wishes: 'Dates et souhaits',
    normal: 'Ce qu’il est normal de voir',
    protections: 'Téléassistance et protections',
    call: 'Qui demande, qui appeler',
    guarded: 'Accès (réservé)',
  },
  statuses: { signed: 'Vérifiée', closed: 'Terminée' },
};
