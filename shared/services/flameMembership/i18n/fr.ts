/** French words of the request to join FLAME: the type that English and German must match key for key. */
import { requestFr } from '../../../request/i18n/fr.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';

const { fields: asked, faults, notices, receipt, statuses } = requestFr;

export const fr = {
  title: 'FLAME, dans les Mille Étangs',
  tile: 'Demander à rejoindre FLAME',
  tileDetail: 'Pour les habitants des communes des 1000 étangs : des SMS utiles et, si vous le souhaitez, une visite.',
  before: {
    is: 'FLAME veut dire « Force de liaison et d’action des Mille Étangs ». D’après la presse de 2018 à 2020, des réservistes de la gendarmerie y envoient des SMS aux habitants (vols, démarchages, météo) et rendent visite à ceux qui le souhaitent.',
    isNot:
      'C’est une demande : l’unité fait l’inscription. Ce que cette borne sait de FLAME date de 2020, à vérifier par l’unité. Ni message ni visite ne sont promis, et ce n’est pas un moyen d’appeler les secours.',
    minutes: 'Trois écrans courts. Vous pouvez revenir en arrière sans rien perdre.',
    needs: ['Habiter une commune de la communauté de communes des 1000 étangs.', 'Votre numéro de mobile français.'],
    next: 'À la fin, vous recevez un reçu. L’unité vous dit ensuite ce qui existe aujourd’hui, et vous inscrit.',
  },
  steps: {
    home: { title: 'Où habitez-vous ?', intro: 'FLAME est réservé aux communes des 1000 étangs. Nous commençons donc par là.' },
    person: { title: 'Vous' },
    wishes: {
      title: 'Ce que vous souhaitez',
      notes: { optional: 'Dire que l’on vit isolé est facultatif. Seuls les gendarmes liront cette réponse.' },
    },
  },
  fields: {
    commune: { label: 'Dans quelle commune habitez-vous ?', hint: 'Tapez les premières lettres, ou le code postal.' },
    fullName: { label: 'Prénom et nom' },
    ...asked.mobile,
    visit: { label: 'Souhaitez-vous une visite ?', hint: 'C’est un souhait : l’unité fera selon ses missions.' },
    isolated: { label: 'Vivez-vous isolé ?', hint: 'Loin des voisins, ou avec peu de passage. Rien sur la santé.' },
  },
  options: {},
  items: {},
  notices: [
    'Responsable : le ministère de l’Intérieur, direction générale de la gendarmerie nationale. Vos réponses servent seulement à demander votre inscription à FLAME et, si vous le souhaitez, une visite.',
    notices.frame,
    notices.optional,
    'Vos réponses sont lues par les gendarmes habilités du point d’accueil, puis remises à l’unité qui tient la liste de FLAME.',
    notices.kept(REQUEST_RETENTION_DAYS),
    'Pour ne plus recevoir de SMS, dites-le à l’unité ou à un gendarme. Elle vous dira aussi si l’on peut répondre STOP.',
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    agree: 'Je suis d’accord pour que ces réponses soient remises à l’unité, et pour recevoir des SMS.',
    noPromise:
      'Je sais que c’est une demande, que ni message ni visite ne sont promis, et qu’en cas d’urgence il faut appeler le 17 ou le 112.',
  },
  receipt: {
    title: 'Votre demande est déposée',
    is: 'Ce reçu montre que vous avez demandé à rejoindre FLAME. Sa référence permet au gendarme de retrouver la demande.',
    isNot: 'Ce n’est pas une inscription. Ni message ni visite ne sont promis.',
    next: [
      'L’unité vous inscrit et vous dit ce qui existe aujourd’hui.',
      'Un gendarme ne demande jamais par SMS un code, un mot de passe ou de l’argent.',
      'Si quelqu’un vient chez vous, demandez sa carte professionnelle. En cas de doute, n’ouvrez pas et appelez le 17.',
      receipt.withdraw,
      receipt.erased(REQUEST_RETENTION_DAYS),
      'Si quelqu’un est en danger : 17, 15 ou 112, ou SMS au 114.',
    ],
    bring: {},
  },
  missing: {},
  faults: {
    notMilleEtangs:
      'FLAME existe seulement dans les communes des 1000 étangs, et la vôtre n’en fait pas partie. D’autres services vous sont ouverts : tranquillité vacances, tranquillité seniors, alertes par SMS des professionnels. Revenez à l’accueil, ou demandez au gendarme.',
    ...faults.mobile,
  },
  statuses,
};
