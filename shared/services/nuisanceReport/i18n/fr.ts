/** French words of the report of a trouble: the type that English and German must match key for key. */
import { requestFr } from '../../../request/i18n/fr.ts';
import { REQUEST_RETENTION_DAYS } from '../../../request/retention.ts';
import { fields, options } from './fr-fields.ts';

const { faults, notices, receipt, statuses } = requestFr;
const noNames = 'N’écrivez ni nom, ni numéro, ni plaque : décrivez ce qui se passe, sans désigner personne.';

export const fr = {
  title: 'Signaler une gêne qui revient',
  tile: 'Signaler une gêne qui revient',
  tileDetail: 'Bruit, motos, dépôts d’ordures, dégradations… Vous pouvez rester anonyme.',
  before: {
    is: 'Vous dites ce qui gêne la vie de tous les jours, où et quand. Les gendarmes rapprochent les signalements d’un même endroit et cherchent une réponse, par exemple avec la mairie.',
    isNot:
      'Ce n’est ni une plainte, ni un appel au secours : personne ne lit ces réponses à la minute. Aucune suite n’est promise. Si cela se passe maintenant, appelez le 17.',
    minutes: 'Quelques écrans, surtout des cases à toucher. Vous pouvez revenir en arrière sans rien perdre.',
    needs: ['L’endroit, les jours et les heures.', 'Aucun papier, et aucun nom.'],
    next: 'À la fin, vous dites si vous restez anonyme. Les gendarmes du point d’accueil remettent ensuite le signalement à l’unité du secteur.',
  },
  steps: {
    situation: { title: 'Avant de commencer' },
    kinds: { title: 'Ce qui gêne' },
    place: { title: 'Où cela se passe', notes: { noNames } },
    times: { title: 'Quand cela se passe' },
    effects: { title: 'Les conséquences', intro: 'Tout est facultatif.', notes: { noNames } },
    wishes: {
      title: 'Ce que vous souhaitez',
      intro: 'Tout est facultatif.',
      notes: { noPromise: 'Les gendarmes lisent ces souhaits mais ne peuvent rien promettre.', noNames },
    },
    identity: {
      title: 'Vous',
      notes: {
        anonymous:
          'Anonyme, cela veut dire : la borne ne demande ni ne garde rien qui dise qui vous êtes. Elle garde vos réponses, le jour, l’heure et la langue de l’écran. Personne ne pourra donc vous répondre.',
      },
    },
  },
  fields,
  options,
  items: {},
  notices: [
    'Responsable : le ministère de l’Intérieur, direction générale de la gendarmerie nationale. Vos réponses servent seulement à connaître les gênes d’un secteur et à y répondre.',
    'Cadre : la loi 78-17, titre III, comme pour ce que le public signale à la gendarmerie (code de la sécurité intérieure, art. R. 236-31 et suivants). Le responsable doit encore le confirmer pour cette borne.',
    notices.optional,
    'Si vous restez anonyme, aucune question ne porte sur vous, et la borne refuse toute réponse qui dirait qui vous êtes. Le reçu porte une référence tirée au hasard, sans nom et sans code secret. Ce que vous écrivez vous-même est gardé tel quel.',
    'Vos réponses sont lues par les gendarmes habilités du point d’accueil, puis remises à l’unité du secteur.',
    notices.kept(REQUEST_RETENTION_DAYS),
    'Si vous avez donné votre nom, vous pouvez demander à lire, à corriger, à limiter ou à effacer vos données. Un signalement anonyme ne peut pas être retrouvé comme étant le vôtre.',
    'Écrivez à delegue-protection-donnees@interieur.gouv.fr, ou au ministère de l’Intérieur, à l’attention du délégué à la protection des données, place Beauvau, 75800 Paris Cedex 08.',
    notices.complaint,
  ],
  warnings: {
    sincere: 'Ce que je décris est vrai, à ma connaissance.',
    namesNobody: 'Je n’ai désigné personne dans mes réponses libres.',
    notAComplaint:
      'Je sais que ce n’est pas une plainte, qu’aucune suite n’est promise, et qu’en cas d’urgence il faut appeler le 17 ou le 112.',
  },
  receipt: {
    title: 'Votre signalement est déposé',
    is: 'Ce reçu montre qu’un signalement a été déposé. Il ne dit pas par qui.',
    isNot: 'Ce n’est pas une plainte. Aucune suite n’est promise.',
    next: [
      'Les gendarmes rapprochent les signalements d’un même endroit. L’unité du secteur décide de la suite.',
      'Si vous êtes resté anonyme, personne ne peut vous répondre, et vous pouvez partir sans ce reçu.',
      receipt.erased(REQUEST_RETENTION_DAYS),
      'Si cela se passe maintenant ou si quelqu’un est en danger : 17 ou 112, ou SMS au 114.',
    ],
    bring: {},
  },
  missing: { days: 'Les jours', hours: 'Les moments de la journée', since: 'Depuis quand cela dure', effects: 'Les conséquences' },
  faults: {
    ...faults.place,
    contactNeeded: 'Donnez un téléphone ou une adresse électronique, ou choisissez de rester anonyme.',
  },
  statuses,
};
