/** French words of the fields, choices and cards. */
import { watchFr } from '../../../watch/i18n/fr.ts';

const shared = watchFr.fields;

export const fields = {
  situation: {
    label: 'Que se passe-t-il aujourd’hui ?',
    hint: 'S’il y a un danger ou des menaces, nous vous enverrons tout de suite vers la bonne personne.',
  },
  need: { label: 'Que voulez-vous signaler ?' },
  companyName: { label: 'Nom du commerce ou de l’entreprise', hint: 'Celui que l’on lit sur l’enseigne ou la boîte aux lettres.' },
  activity: { label: 'Activité', hint: 'Par exemple : boulangerie, garage, pharmacie, entrepôt.' },
  ...shared.place,
  address: { label: 'Adresse du site', hint: 'Numéro et rue, zone ou lieu-dit : là où la patrouille doit passer.' },
  siret: { label: 'Numéro SIRET de l’établissement', hint: '14 chiffres. Vous pourrez aussi le donner plus tard.' },
  period: { ...shared.period.period, notes: watchFr.notes.open },
  exposedMoments: { label: 'Quels moments vous inquiètent ?', hint: 'Plusieurs réponses possibles.' },
  exposedHours: { label: 'À quelles heures, et quels jours ?', hint: 'Par exemple : le vendredi vers 19 h, au moment de la caisse.' },
  openingHours: { label: 'Vos horaires habituels', hint: 'Par exemple : du mardi au samedi, de 9 h à 19 h.' },
  ...shared.requester,
  role: { label: 'Votre fonction', hint: 'Par exemple : gérante, directeur, responsable du magasin.' },
  ...shared.warn,
  ...shared.round,
  more: { label: 'Voulez-vous préciser quelque chose ?', hint: 'Cochez ce qui vous concerne, ou continuez.' },
  ...shared.protections,
  ...shared.normal,
  risk: { label: 'Qu’est-ce qui peut attirer des voleurs ?', hint: 'Plusieurs réponses possibles.' },
  riskPlace: {
    label: 'Où cela se trouve, ou par où on peut l’atteindre',
    hint: 'Cette réponse reste cachée, même aux gendarmes, tant que l’un d’eux ne la demande pas.',
  },
  ...shared.accessCode,
  ...shared.keyPlace,
  ...shared.otherPeople,
  ...shared.allowedIn,
  ...shared.vehicles,
  ...shared.remarks,
};

export const options = {
  situation: {
    none: 'Rien de grave, je préviens à l’avance',
    now: 'Un vol ou une agression est en cours',
    justFound: 'Je viens de découvrir que quelqu’un est entré',
    threats: 'On me menace, ou on menace quelqu’un de l’équipe',
  },
  need: {
    closure: 'Une fermeture : congés, travaux, saison',
    exposed: 'Des heures sensibles, même si nous restons ouverts',
  },
  exposedMoments: {
    opening: 'L’ouverture',
    lunch: 'La pause de midi',
    closing: 'La fermeture',
    evening: 'La soirée',
    night: 'La nuit',
    cashMoves: 'Quand l’argent est compté ou déplacé',
    deliveries: 'Pendant les livraisons',
    alone: 'Quand une personne est seule',
  },
  more: {
    protections: 'Une alarme ou des caméras',
    signs: 'Des lampes, des volets ou un animal',
    risk: 'De l’argent ou du stock à risque',
    code: 'Un code d’accès',
    key: 'Une clé gardée quelque part',
    people: 'D’autres personnes à prévenir',
    allowed: 'Des personnes qui peuvent être là',
    vehicles: 'Des véhicules qui restent',
    remarks: 'Une remarque',
  },
  risk: {
    cash: 'Argent liquide',
    tobacco: 'Tabac',
    jewellery: 'Bijoux, montres, or',
    electronics: 'Téléphones, informatique',
    medicines: 'Médicaments',
    alcohol: 'Vins et alcools',
    fuel: 'Carburant, gaz',
    metals: 'Métaux, câbles',
    tools: 'Outils, machines',
    vehiclesForSale: 'Véhicules, pièces',
    otherStock: 'Autre stock',
  },
  ...watchFr.options,
};

export const items = watchFr.items;
