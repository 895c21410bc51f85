/** French words of the contact request to the recruiting centre: the type that English and German must match key for key. */
import { requestFr } from '../../../request/i18n/fr.ts';
import { RETENTION_DAYS } from '../retention.ts';

const { fields, faults, notices, receipt, statuses } = requestFr;

export const fr = {
  title: 'Demande de contact pour le recrutement',
  tile: 'Être contacté par le recrutement',
  tileDetail: 'Laissez de quoi vous joindre : le centre de recrutement de la gendarmerie vous rappelle.',
  before: {
    is: 'Vous laissez vos coordonnées pour que le centre d’information et de recrutement de la gendarmerie vous contacte et réponde à vos questions.',
    isNot: 'Ce n’est ni une candidature ni une inscription à un concours. Cela ne vous engage à rien.',
    minutes: 'Quelques questions courtes. Aucune ne porte sur votre santé.',
    needs: [
      'Un numéro de téléphone ou une adresse électronique.',
      'Si vous avez moins de 18 ans : l’accord d’un parent ou de votre tuteur, et de quoi joindre cette personne.',
    ],
    next: 'À la fin, vous recevez un reçu. Les gendarmes d’ici remettent votre demande au centre de recrutement.',
  },
  steps: {
    project: { title: 'Ce qui vous intéresse', intro: 'Une seule réponse. Vous pourrez changer d’avis avec le centre.' },
    you: {
      title: 'Vous',
      notes: {
        younger: 'Moins de 16 ans ? Cette borne ne prend pas encore votre demande. Un gendarme d’ici peut répondre à vos questions.',
      },
    },
    reach: { title: 'Comment vous joindre', intro: 'Une des deux réponses suffit.' },
    parent: {
      title: 'Votre parent ou tuteur',
      intro: 'Avant 18 ans, c’est cette personne que le centre contacte. Vos propres coordonnées ne sont pas demandées.',
    },
    call: { title: 'Le bon moment' },
  },
  fields: {
    path: { label: 'Quelle voie vous intéresse ?' },
    age: { label: 'Quel âge avez-vous aujourd’hui ?' },
    ...fields.identity,
    birthYear: { label: 'Année de naissance', hint: 'Quatre chiffres, par exemple 1998.' },
    ...fields.contact,
    parentName: { label: 'Nom et prénom de votre parent ou tuteur' },
    parentPhone: { label: 'Son téléphone', hint: 'Donnez au moins son téléphone ou son adresse électronique.' },
    parentEmail: { label: 'Son adresse électronique' },
    parentAgrees: { label: 'Cette personne est d’accord pour que je fasse cette demande et pour que le centre la contacte.' },
    callTime: { label: 'Quand faut-il appeler ?' },
  },
  options: {
    path: {
      gav: 'Gendarme adjoint volontaire (GAV)',
      gavSpecialist: 'Gendarme adjoint volontaire, emploi particulier : cuisine, mécanique, secrétariat',
      ncoExternal: 'Sous-officier, concours externe',
      ncoInternal: 'Sous-officier, concours interne',
      ncoThirdWay: 'Sous-officier, troisième voie, avec une expérience professionnelle',
      supportNco: 'Sous-officier du soutien : administration, mécanique, informatique',
      officer: 'Officier de gendarmerie',
      officerSupport: 'Officier du soutien, ou recruté sur titre',
      cyber: 'Métiers du cyber',
      reserve: 'Réserve opérationnelle',
      citizenReserve: 'Réserve citoyenne, cadets, service civique, stage',
      prepClass: 'Classe préparatoire aux concours d’officier',
      civilian: 'Emploi civil ou apprentissage',
      unsure: 'Je ne sais pas encore',
    },
    age: { adult: '18 ans ou plus', minor: '16 ou 17 ans' },
    callTime: { morning: 'Le matin', afternoon: 'L’après-midi', evening: 'En fin de journée', any: 'N’importe quand' },
  },
  items: {},
  notices: [
    'Responsable : le ministère de l’Intérieur, direction générale de la gendarmerie nationale. Vos réponses servent seulement à ce que le centre de recrutement vous contacte.',
    notices.frame,
    notices.optional,
    'Vos réponses sont lues par les gendarmes habilités du point d’accueil, puis par le centre d’information et de recrutement à qui ils les remettent. Cette borne ne les envoie pas sur internet.',
    notices.kept(RETENTION_DAYS),
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    contactMe: 'J’accepte que le centre de recrutement de la gendarmerie se serve de ces réponses pour contacter la personne indiquée.',
    handedOver: `Je sais que ma demande est remise au centre de recrutement, puis effacée de cette borne, et qu’elle l’est de toute façon après ${RETENTION_DAYS} jours.`,
  },
  receipt: {
    title: 'Votre demande de contact est prête',
    is: 'Ce reçu montre que vous avez demandé à être contacté par le recrutement. Sa référence permet de retrouver votre demande.',
    isNot: 'Ce n’est pas une candidature. Cette borne ne peut pas vous promettre de date de réponse.',
    next: [
      'Les gendarmes d’ici remettent votre demande au centre de recrutement, qui contacte la personne indiquée.',
      'Une question dès maintenant ? Parlez au gendarme présent.',
      receipt.withdraw,
      receipt.erased(RETENTION_DAYS),
    ],
    bring: {},
  },
  missing: {},
  faults: {
    ...faults.contact,
    tooYoung: 'Cette borne prend les demandes à partir de 16 ans. Un gendarme d’ici peut répondre à vos questions.',
    yearUnlikely: 'Relisez cette année : quatre chiffres, celle de votre naissance.',
    ageDiffers: 'Cette année ne va pas avec l’âge choisi plus haut. Changez l’une des deux réponses.',
  },
  statuses,
};
