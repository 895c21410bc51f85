/** French words of the request for the security adviser: the type that English and German must match key for key. */
import { requestFr } from '../../../request/i18n/fr.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';

const { fields, faults, notices, receipt, statuses } = requestFr;

export const fr = {
  title: 'Demande de visite du référent sûreté',
  tile: 'Demander un conseil de sûreté',
  tileDetail: 'Un gendarme spécialisé vient voir le lieu et conseille comment le protéger.',
  before: {
    is: 'Vous demandez la visite du référent sûreté : un gendarme qui regarde une maison, un commerce, une ferme ou une entreprise, et dit comment mieux les protéger. Son conseil est gratuit.',
    isNot: 'Ce n’est ni une plainte ni un moyen d’appeler les secours. Ce n’est pas non plus un rendez-vous : la date reste à confirmer.',
    minutes: 'Quelques questions courtes, en partie facultatives.',
    needs: ['La commune du lieu.', 'Un numéro de téléphone ou une adresse électronique.'],
    next: 'À la fin, vous recevez un reçu. Les gendarmes d’ici remettent votre demande au référent sûreté.',
  },
  steps: {
    site: { title: 'Le lieu', intro: 'N’écrivez nulle part un code, une clé ou une somme d’argent : le référent sûreté verra sur place.' },
    place: { title: 'Où est-ce ?' },
    contact: { title: 'Qui appeler ?' },
    visit: { title: 'Quand venir ?', intro: 'Ce sont des souhaits. Le référent sûreté propose une date. Vous pouvez passer.' },
  },
  fields: {
    siteKind: { label: 'Quel lieu faut-il voir ?' },
    worries: { label: 'Qu’est-ce qui vous préoccupe ?', hint: 'Plusieurs réponses possibles.' },
    ...fields.place,
    address: { label: 'Adresse du lieu', hint: 'Numéro et rue, ou lieu-dit. Vous pourrez aussi la donner plus tard.' },
    ...fields.identity,
    ...fields.contact,
    visitDays: { label: 'Quels jours vous conviennent ?', hint: 'Plusieurs réponses possibles.' },
    visitHalf: { label: 'À quel moment de la journée ?' },
  },
  options: {
    siteKind: {
      home: 'Un logement',
      shop: 'Un commerce',
      farm: 'Une exploitation agricole',
      firm: 'Une entreprise',
      publicPlace: 'Un lieu public : mairie, école, salle',
    },
    worries: {
      entrances: 'Les portes, les fenêtres, les clôtures',
      alarm: 'Une alarme ou des caméras',
      stock: 'L’argent, les marchandises, le matériel',
      alone: 'Une personne souvent seule',
      afterTheft: 'Un vol, ou une tentative, a déjà eu lieu',
      threats: 'Des menaces ou des violences',
      other: 'Autre chose',
    },
    visitDays: {
      monday: 'Lundi',
      tuesday: 'Mardi',
      wednesday: 'Mercredi',
      thursday: 'Jeudi',
      friday: 'Vendredi',
      saturday: 'Samedi',
    },
    visitHalf: { morning: 'Le matin', afternoon: 'L’après-midi', either: 'Peu importe' },
  },
  items: {},
  notices: [
    'Responsable : le ministère de l’Intérieur, direction générale de la gendarmerie nationale. Vos réponses servent seulement à préparer un conseil de sûreté et à vous contacter.',
    notices.frame,
    notices.optional,
    'Vos réponses sont lues par les gendarmes habilités du point d’accueil, puis par le référent sûreté à qui ils les remettent. Cette borne ne les envoie pas sur internet.',
    notices.kept(REQUEST_RETENTION_DAYS),
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    contactMe: 'J’accepte que le référent sûreté se serve de ces réponses pour me contacter. J’habite ce lieu, ou je peux agir pour lui.',
    noPromise: 'Je sais que la date de la visite reste à confirmer.',
  },
  receipt: {
    title: 'Votre demande de conseil est prête',
    is: 'Ce reçu montre que vous avez demandé la visite du référent sûreté. Sa référence permet de retrouver votre demande.',
    isNot: 'Ce n’est pas un rendez-vous. Cette borne ne peut pas vous promettre de date.',
    next: [
      'Les gendarmes d’ici remettent votre demande au référent sûreté, qui vous contacte.',
      'Un vol a eu lieu ? Parlez au gendarme présent : une demande de conseil n’est pas une plainte.',
      receipt.withdraw,
      receipt.erased(REQUEST_RETENTION_DAYS),
      receipt.emergency,
    ],
    bring: {},
  },
  missing: { address: 'L’adresse du lieu' },
  faults: { ...faults.contact, ...faults.place },
  statuses,
};
