/**
 * The words of the questions that the watches share, in French: the type that the other languages match key for key. A service spreads
 * the groups of the questions it asks. Numbers of days come from the rules, dates in faults from what the rules found.
 */
import { formatDate } from '../../time/format.ts';
import { HOLIDAY_RULES, OPEN_RULE } from '../rules.ts';

const { gendarmerie, police } = HOLIDAY_RULES;
const longest = 'days' in police.longest ? police.longest.days : 0;
const months = 'months' in gendarmerie.longest ? gendarmerie.longest.months : 0;
const source = (day: string): string => `(service-public.gouv.fr, ${formatDate(day, 'fr')})`;

export const watchFr = {
  /** Words of fields, by group. */
  fields: {
    place: {
      commune: { label: 'Dans quelle commune ?', hint: 'Tapez les premières lettres, ou le code postal.' },
      address: { label: 'Numéro et rue, ou lieu-dit' },
      findHint: {
        label: 'Comment trouver l’endroit',
        hint: 'Utile si c’est isolé : hameau, couleur du portail, chemin, repère, coordonnées GPS.',
      },
    },
    /** The service adds its own `notes`: `notes.holiday` or `notes.open`. */
    period: {
      period: { label: 'Du premier au dernier jour', hint: 'Touchez le premier jour, puis le dernier.' },
    },
    requester: {
      lastName: { label: 'Nom', hint: 'Comme sur votre pièce d’identité.' },
      firstName: { label: 'Prénom' },
      phone: { label: 'Téléphone', hint: 'Celui qui répond pendant cette période.' },
      email: { label: 'Adresse électronique' },
    },
    protections: {
      protections: { label: 'Comment l’endroit est-il protégé ?', hint: 'Plusieurs réponses possibles.' },
      monitoringFirm: { label: 'Nom de la société de télésurveillance' },
      monitoringPhone: { label: 'Téléphone de cette société' },
    },
    normal: {
      normalSigns: { label: 'Que peut-on voir ou entendre sans que ce soit anormal ?', hint: 'Plusieurs réponses possibles.' },
      animalNote: { label: 'Quel animal, et où ?', hint: 'Par exemple : un berger, dans la cour, il aboie.' },
    },
    accessCode: {
      accessCode: {
        label: 'Code d’accès',
        hint: 'Portail, immeuble ou cour. Jamais le code d’une alarme ni celui d’un coffre.',
      },
    },
    keyPlace: {
      keyPlace: { label: 'Où est une clé, ou qui l’apporte' },
    },
    warn: {
      warnName: { label: 'Nom et prénom', hint: 'Prévenez cette personne que vous donnez son nom.' },
      warnPhone: { label: 'Son téléphone' },
      warnKeys: { label: 'A-t-elle les clés ?' },
      warnAddress: { label: 'Où la trouver', hint: 'Par exemple : maison d’en face.' },
      warnLink: { label: 'Qui est-elle pour vous ?', hint: 'Par exemple : voisine, fils, collègue.' },
    },
    otherPeople: {
      otherPeople: { label: 'Autres personnes à prévenir', hint: 'Ajoutez une fiche par personne.' },
      otherName: { label: 'Nom et prénom' },
      otherPhone: { label: 'Téléphone' },
      otherKeys: { label: 'A-t-elle les clés ?' },
      otherLink: { label: 'Qui est-elle pour vous ?' },
    },
    allowedIn: {
      allowedIn: {
        label: 'Personnes qui peuvent être là',
        hint: 'Ajoutez une fiche par personne, pour que la patrouille ne s’inquiète pas de la voir.',
      },
      allowedName: { label: 'Nom de la personne' },
      allowedReason: { label: 'Pourquoi vient-elle ?' },
      allowedPlate: { label: 'Plaque de son véhicule' },
      allowedDays: { label: 'Quels jours ?', hint: 'Par exemple : mardi et vendredi soir.' },
    },
    vehicles: {
      vehicles: { label: 'Véhicules qui restent sur place', hint: 'Ajoutez une fiche par véhicule.' },
      leftModel: { label: 'Marque et modèle', hint: 'Une remorque ou une caravane compte aussi.' },
      leftColour: { label: 'Couleur' },
      leftPlate: { label: 'Plaque d’immatriculation' },
      leftWhere: { label: 'Où est-il garé ?' },
    },
    round: {
      walkRound: {
        label: 'La patrouille peut-elle entrer sur le terrain et faire le tour ?',
        hint: 'Si vous répondez non, elle regarde depuis la rue.',
      },
      gate: { label: 'Y a-t-il un portail ?' },
    },
    remarks: {
      remarks: {
        label: 'Autre chose à savoir',
        hint: '500 caractères au plus. N’écrivez ni code, ni rien sur la santé de quelqu’un.',
      },
    },
  },
  /** Rules to read before choosing the days: the words of `fields.<period>.notes`. */
  notes: {
    holiday: {
      gendarmerie: `Zone gendarmerie : résidence principale ou secondaire, ${months} mois d’absence au plus. La demande se fait de ${gendarmerie.earliestDays} jours avant le départ jusqu’à la veille ${source(gendarmerie.verifiedOn)}.`,
      police: `Zone police : résidence principale seulement, de ${police.leastDays} à ${longest} jours d’absence. La demande se fait de ${police.earliestDays} à ${police.latestDays} jours avant le départ ${source(police.verifiedOn)}.`,
      zoneUnknown:
        'Cette borne ne sait pas si cette commune est en zone gendarmerie ou en zone police. Voici les deux règles. Elle accepte les jours qui conviennent aux deux ; pour les autres, parlez à un gendarme : il vérifiera avec vous.',
    },
    open: {
      open: `Vous pouvez commencer dès aujourd’hui ou préparer une date jusqu’à ${OPEN_RULE.aheadMonths} mois à l’avance. La demande vaut ${OPEN_RULE.longestMonths} mois au plus (règle de cette borne, à confirmer par l’unité).`,
    },
  },
  options: {
    protections: {
      siren: 'Une alarme avec sirène',
      remoteMonitoring: 'Une télésurveillance par une société',
      camera: 'Une ou plusieurs caméras',
    },
    normalSigns: {
      lamps: 'Des lampes qui s’allument seules',
      shutters: 'Des volets qui bougent seuls',
      dog: 'Un chien',
      otherAnimal: 'Un autre animal',
    },
    allowedReason: {
      mail: 'Prendre le courrier',
      plants: 'Arroser, jardiner',
      animals: 'Nourrir les animaux',
      cleaning: 'Faire le ménage',
      works: 'Faire des travaux',
      guest: 'Y passer ou y loger',
      otherReason: 'Autre raison',
    },
    gate: { none: 'Pas de portail', unlocked: 'Un portail qui n’est pas fermé à clé', locked: 'Un portail fermé à clé' },
  },
  items: {
    otherPeople: { person: 'Une personne à prévenir' },
    allowedIn: { person: 'Une personne qui peut être là' },
    vehicles: { vehicle: 'Un véhicule sur place' },
  },
  /** Titles for steps that ask only shared questions. */
  steps: {
    protections: { title: 'Ce qui protège, ce qui est normal' },
    accessCode: {
      title: 'Entrer en cas de besoin',
      intro: 'Ces réponses restent cachées, même aux gendarmes, tant que l’un d’eux ne les demande pas. Chaque demande est notée.',
    },
    warn: { title: 'Qui prévenir ?', intro: 'Une personne qui peut venir vite si la patrouille voit quelque chose d’anormal.' },
    otherPeople: { title: 'Autres personnes à prévenir' },
    allowedIn: { title: 'Qui peut être sur place ?' },
    vehicles: { title: 'Véhicules sur place' },
    remarks: { title: 'Vos remarques' },
  },
  faults: {
    dayPassed: 'Ce jour est passé. Choisissez un jour à venir.',
    fromTooSoon:
      'C’est trop tôt pour prévenir les patrouilles : ici, le premier jour possible est le {first}. Si vous partez avant, parlez à un gendarme.',
    fromTooFar:
      'C’est encore trop loin : pour ce jour, faites la demande à partir du {opens}. Aujourd’hui, vous pouvez choisir jusqu’au {last}.',
    toBeforeFrom: 'Le dernier jour ne peut pas être avant le premier. Choisissez-le de nouveau.',
    periodTooShort: 'Ici, la période compte au moins {days}\u00A0jours : son dernier jour est le {first} ou après.',
    periodTooLong: 'C’est trop long : le dernier jour possible est le {last}. Au-delà, parlez à un gendarme.',
    secondaryInPoliceZone:
      'Cette commune est en zone police : l’opération n’y vaut que pour une résidence principale. Parlez à un gendarme : il vous dira ce qui est possible.',
    zoneUnknownDay:
      'Ces jours ne conviennent qu’à une des deux zones, et cette borne ne sait pas laquelle est la bonne. Choisissez des jours qui conviennent aux deux, ou parlez à un gendarme.',
    zoneUnknownSecondary:
      'Pour une résidence secondaire, la réponse dépend de la zone, que cette borne ne connaît pas ici. Parlez à un gendarme : il vérifiera avec vous.',
    alreadyBegun: 'La période a commencé : son premier jour ne change plus.',
    placeAbroad:
      'Les patrouilles de ce service passent en France. Choisissez une commune de France ; pour l’étranger, demandez conseil à un gendarme.',
  },
};
