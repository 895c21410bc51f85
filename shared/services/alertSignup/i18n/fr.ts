/** French words of the request for alerts by text message: the type that English and German must match key for key. */
import { requestFr } from '../../../request/i18n/fr.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';

const { fields: asked, faults, notices, receipt, statuses } = requestFr;

export const fr = {
  title: 'Alertes par SMS : demande d’inscription',
  tile: 'Demander les alertes par SMS',
  tileDetail: 'Pour les commerces, les entreprises et les exploitations agricoles.',
  before: {
    is: 'Vous demandez à recevoir un SMS quand un vol ou une escroquerie menace les commerces, les entreprises ou les exploitations du secteur. Dans les listes de ce genre, le message dit où, quand et comment, et donne un conseil. Il ne nomme jamais la victime.',
    isNot:
      'C’est une demande : l’unité, ou la chambre professionnelle qui tient la liste, fait l’inscription. Aucune alerte n’est promise, et un SMS ne remplace pas un appel au 17.',
    minutes: 'Quelques écrans suffisent. Vous pouvez revenir en arrière sans rien perdre.',
    needs: [
      'Le nom et l’adresse du commerce, de l’entreprise ou de l’exploitation.',
      'Un numéro de mobile français.',
      'Le numéro SIRET, si vous l’avez : il peut venir plus tard.',
    ],
    next: 'À la fin, vous recevez un reçu. Les règles de ces listes changent d’un département à l’autre : l’unité vous dira celles de la Haute-Saône.',
  },
  steps: {
    audience: { title: 'Qui veut recevoir les alertes ?' },
    firm: { title: 'Votre activité' },
    site: { title: 'Où se trouve le site ?', intro: 'Les alertes se donnent par secteur : l’adresse dit lequel est le vôtre.' },
    contact: { title: 'Qui reçoit les SMS ?' },
    stored: {
      title: 'Ce qui peut attirer des voleurs',
      intro: 'Tout est facultatif. Cela aide à vous envoyer les alertes qui vous concernent.',
      notes: { noAmount: 'Cochez seulement. On ne vous demande ni somme d’argent, ni quantité, ni où cela se trouve.' },
    },
  },
  fields: {
    audience: { label: 'Vous êtes' },
    firmName: { label: 'Nom du commerce, de l’entreprise ou de l’exploitation' },
    activity: { label: 'Activité', hint: 'Par exemple : boulangerie, garage, élevage, céréales.' },
    siret: { label: 'Numéro SIRET', hint: '14 chiffres. Vous pourrez aussi le donner plus tard.' },
    commune: {
      label: 'Dans quelle commune ?',
      hint: 'Tapez les premières lettres, ou le code postal. Hors de la Haute-Saône, le gendarme vous dira à qui vous adresser.',
    },
    address: { label: 'Adresse du site', hint: 'Numéro et rue, zone ou lieu-dit.' },
    contactName: { label: 'Prénom et nom' },
    ...asked.mobile,
    otherMobile: { label: 'Un deuxième mobile', hint: 'Par exemple celui d’un associé, s’il est d’accord.' },
    email: asked.contact.email,
    stored: { label: 'Qu’y a-t-il sur le site ?', hint: 'Plusieurs réponses possibles.' },
  },
  options: {
    audience: { shop: 'Un commerce', firm: 'Une entreprise', farm: 'Une exploitation agricole' },
    stored: {
      fuel: 'Carburant',
      machines: 'Machines, outils, GPS de guidage',
      livestock: 'Animaux d’élevage',
      phytosanitary: 'Produits phytosanitaires',
      cash: 'Argent liquide',
      stock: 'Stock de marchandises',
    },
  },
  items: {},
  notices: [
    'Responsable : le ministère de l’Intérieur, direction générale de la gendarmerie nationale. Vos réponses servent seulement à demander votre inscription à une liste d’alertes.',
    notices.frame,
    notices.optional,
    'Vos réponses sont lues par les gendarmes habilités du point d’accueil, puis remises à qui tient la liste : l’unité, ou la chambre de commerce, de métiers ou d’agriculture.',
    notices.kept(REQUEST_RETENTION_DAYS),
    'Pour ne plus recevoir de SMS : dans d’autres départements, on répond STOP à un message. L’unité le confirmera ici. Vous pouvez aussi le demander à un gendarme.',
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    agree: 'Je suis d’accord pour que ces réponses soient remises à qui tient la liste, et pour recevoir des SMS.',
    mobilesKnow: 'Les personnes dont je donne le numéro sont d’accord.',
    noPromise:
      'Je sais que c’est une demande, qu’aucune alerte n’est promise, et qu’en cas de vol en cours ou de danger il faut appeler le 17 ou le 112.',
  },
  receipt: {
    title: 'Votre demande est déposée',
    is: 'Ce reçu montre que vous avez demandé à être inscrit aux alertes par SMS. Sa référence permet au gendarme de retrouver la demande.',
    isNot: 'Ce n’est pas une inscription. Aucune alerte n’est promise.',
    next: [
      'L’unité, ou la chambre professionnelle qui tient la liste, vous inscrit et vous dit ses règles.',
      'Pour ne plus recevoir de SMS : dans d’autres départements, on répond STOP à un message. L’unité le confirmera ici.',
      receipt.withdraw,
      'Un gendarme ne demande jamais par SMS un code, un mot de passe ou de l’argent.',
      receipt.erased(REQUEST_RETENTION_DAYS),
      'Si un vol est en cours ou si quelqu’un est en danger : 17 ou 112, ou SMS au 114.',
    ],
    bring: { siretPaper: 'Un papier où figure le numéro SIRET, si vous en avez un' },
  },
  missing: { siret: 'Le numéro SIRET' },
  faults: {
    ...faults.place,
    ...faults.mobile,
    sameMobile: 'C’est le même numéro que le premier. Donnez-en un autre, ou laissez cette case vide.',
  },
  statuses,
};
