/** French words of the volunteer's sheet for participation citoyenne: the type that English and German must match key for key. */
import { requestFr } from '../../../request/i18n/fr.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';

const { fields, faults, notices, receipt, statuses } = requestFr;

export const fr = {
  title: 'Participation citoyenne : fiche de volontaire',
  tile: 'Être volontaire pour la participation citoyenne',
  tileDetail: 'Laissez vos coordonnées : le maire et la gendarmerie décident avec vous.',
  before: {
    is: 'Vous dites que vous aimeriez être un citoyen référent de votre commune : quelqu’un qui signale à la gendarmerie ce qui lui paraît inhabituel. Votre fiche est remise au maire ou au commandant de la gendarmerie.',
    isNot:
      'Ce n’est pas une inscription : on ne s’inscrit jamais soi-même. Un citoyen référent ne patrouille pas, n’enquête pas et n’entre pas dans la vie privée des autres.',
    minutes: 'Quelques questions courtes.',
    needs: ['Votre commune, et un numéro de téléphone.'],
    next: 'À la fin, vous recevez un reçu. Si votre commune participe, le maire ou la gendarmerie peut vous appeler.',
  },
  steps: {
    place: {
      title: 'Votre commune',
      intro: 'Toutes les communes ne participent pas. Si la vôtre ne participe pas, votre fiche le fait savoir.',
    },
    you: { title: 'Vous' },
  },
  fields: {
    ...fields.place,
    hamlet: { label: 'Hameau, quartier ou lieu-dit', hint: 'Là où vous habitez dans la commune.' },
    ...fields.identity,
    phone: { label: 'Téléphone', hint: 'Un numéro où l’on peut vous parler.' },
  },
  options: {},
  items: {},
  notices: [
    'Responsable : le ministère de l’Intérieur, direction générale de la gendarmerie nationale. Vos réponses servent seulement à vous contacter au sujet de la participation citoyenne.',
    notices.frame,
    notices.optional,
    'Vos réponses sont lues par les gendarmes habilités du point d’accueil, puis par le commandant de la gendarmerie ou le maire de votre commune à qui ils les remettent. Cette borne ne les envoie pas sur internet.',
    notices.kept(REQUEST_RETENTION_DAYS),
    notices.rights,
    notices.complaint,
  ],
  warnings: {
    contactMe:
      'J’accepte que mes coordonnées soient remises au maire de la commune ou au commandant de la gendarmerie, pour être contacté.',
    notEnrolled: 'Je sais que ce n’est pas une inscription, et que je n’ai aucun pouvoir de police.',
  },
  receipt: {
    title: 'Votre fiche de volontaire est prête',
    is: 'Ce reçu montre que vous vous êtes proposé pour la participation citoyenne. Sa référence permet de retrouver votre fiche.',
    isNot: 'Vous n’êtes pas inscrit : le maire et la gendarmerie décident. Cette borne ne peut pas vous promettre de date de réponse.',
    next: [
      'Les gendarmes d’ici remettent votre fiche au maire ou au commandant de la gendarmerie.',
      'Une question dès maintenant ? Parlez au gendarme présent.',
      receipt.withdraw,
      receipt.erased(REQUEST_RETENTION_DAYS),
      receipt.emergency,
    ],
    bring: {},
  },
  missing: {},
  faults: { ...faults.place },
  statuses,
};
