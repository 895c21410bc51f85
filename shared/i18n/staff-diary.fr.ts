/** Words of the diary, in French only. Each closed list of appointments has its words here, exhaustively. */
import type { AppointmentStage, Attendance, CancelledReason, MoveReason, Unfit } from '../diary/appointment.ts';

const moveReasons: Readonly<Record<MoveReason, string>> = {
  personAsked: 'À la demande de la personne',
  serviceNeeds: 'Nécessité de service',
  closure: 'Fermeture exceptionnelle',
  mistake: 'Erreur de saisie',
};

const cancelReasons: Readonly<Record<CancelledReason, string>> = {
  personAsked: 'À la demande de la personne',
  serviceNeeds: 'Nécessité de service',
  closure: 'Fermeture exceptionnelle',
  settled: 'Affaire réglée autrement',
  mistake: 'Erreur de saisie',
  depositClosed: 'Dépôt classé sans suite',
  depositErased: 'Dépôt effacé',
};

const stages: Readonly<Record<AppointmentStage, string>> = {
  booked: 'Pris',
  honoured: 'Venu',
  missed: 'Pas venu',
  cancelled: 'Annulé',
};

const marks: Readonly<Record<Attendance, string>> = { honoured: 'Venu', missed: 'Pas venu' };

/** Why main refused, by the word of the failure; each says what to do. */
const refusals: Readonly<Record<Unfit | 'slot' | 'day' | 'same' | 'reference' | 'deposit' | 'held', string>> = {
  slot: 'Ce créneau n’est plus libre. Choisissez-en un autre.',
  day: 'Le point d’accueil ne reçoit pas à ce moment. Choisissez un autre créneau.',
  same: 'C’est déjà l’heure de ce rendez-vous. Choisissez un autre créneau.',
  past: 'Ce rendez-vous a commencé : il ne se déplace plus et ne s’annule plus. Notez « Venu » ou « Pas venu ».',
  stage: 'Ce rendez-vous a changé entre-temps. L’écran a été mis à jour : vérifiez, puis recommencez.',
  early: 'Il est trop tôt pour le noter : attendez l’heure du rendez-vous.',
  reference: 'Aucun dépôt ne porte cette référence. Vérifiez-la, ou effacez-la pour donner le rendez-vous sans dépôt.',
  deposit: 'Ce dépôt est classé ou effacé. Donnez le rendez-vous sans référence.',
  held: 'Ce dépôt a déjà un rendez-vous. Déplacez-le au lieu d’en donner un second.',
};

export const diaryFr = {
  moveReasons,
  cancelReasons,
  stages,
  marks,
  refusals,
  title: 'Agenda',
  notConfigured:
    'Aucun agenda n’est réglé sur cette borne : les visiteurs laissent des souhaits, à confirmer. Le chef règle les créneaux dans « Réglages », « Agenda ».',
  today: (day: string) => `Aujourd’hui, ${day}`,
  make: 'Donner un rendez-vous',
  noneToday: 'Aucun rendez-vous aujourd’hui.',
  unmarked: 'Jours passés : la personne est-elle venue ?',
  nextSeven: 'Sur sept jours',
  nextDays: 'Les jours suivants',
  between: (from: string, to: string) => `Du ${from} au ${to}`,
  weekBefore: 'Semaine précédente',
  weekAfter: 'Semaine suivante',
  closed: 'Fermé',
  full: 'Complet',
  exceptional: 'Horaires particuliers',
  stillFree: 'Encore libre aujourd’hui',
  freeSlot: (day: string, time: string) => `${time}, libre, ${day}`,
  span: (from: string, to: string) => `de ${from} à ${to}`,
  when: (day: string, time: string) => `${day} à ${time}`,
  visitor: 'pris à la borne',
  unknownService: 'Dépôt',
  offHours: 'Hors horaires',
  offHoursHint:
    'Le point d’accueil ne reçoit plus à ce moment : les horaires ont changé depuis. Le rendez-vous reste ; déplacez-le si besoin.',
  erased: 'Contenu du dépôt effacé',
  moved: (times: number) => (times === 1 ? 'Déplacé' : `Déplacé ${times} fois`),
  toDeposit: 'Ouvrir le dépôt',
  open: 'Voir',
  back: 'Retour à l’agenda',
  backToDeposit: 'Retour au dépôt',
  marked: { honoured: 'Noté : la personne est venue.', missed: 'Noté : la personne n’est pas venue.' } satisfies Record<Attendance, string>,
  correct: { honoured: 'Corriger : venu', missed: 'Corriger : pas venu' } satisfies Record<Attendance, string>,
  pick: {
    day: 'Quel jour et à quelle heure ?',
    another: 'Choisir un autre créneau',
    none: 'Aucun créneau libre d’ici la fin de la période ouverte. Libérez un créneau, ou ajoutez une ouverture dans la configuration.',
  },
  form: {
    title: 'Donner un rendez-vous',
    nature: 'Pour quoi ?',
    reference: 'Référence d’un dépôt',
    referenceHint: 'Facultatif. Elle est sur le récépissé de la personne. L’agenda ne garde aucun nom.',
    linked: (reference: string) => `Pour le dépôt ${reference}.`,
    keep: 'Donner ce rendez-vous',
    slotMissing: 'Choisissez un jour et une heure.',
    natureMissing: 'Choisissez pour quoi.',
    kept: 'Rendez-vous donné. La personne peut photographier le code ci-dessous.',
    offered: 'Créneaux libres les plus proches',
  },
  one: {
    title: 'Rendez-vous',
    move: 'Déplacer',
    moveTitle: 'Déplacer ce rendez-vous',
    moveReason: 'Pourquoi le déplacer ?',
    keepMove: 'Déplacer le rendez-vous',
    movedTo: 'Rendez-vous déplacé. Le nouveau code remplace l’ancien.',
    cancel: 'Annuler le rendez-vous',
    cancelTitle: 'Annuler ce rendez-vous',
    cancelReason: 'Pourquoi l’annuler ?',
    cancelHint: 'Le créneau redevient libre. La personne n’est pas prévenue par la borne : prévenez-la.',
    keepCancel: 'Annuler ce rendez-vous',
    cancelled: 'Rendez-vous annulé. Le créneau est libre.',
    reasonMissing: 'Choisissez la raison.',
    calendar: 'À photographier',
    calendarHint: 'Ce code met le rendez-vous dans l’agenda d’un téléphone : le jour, l’heure et le lieu, rien d’autre.',
    calendarLabel: 'Code QR d’agenda : le jour, l’heure et le lieu du rendez-vous',
    history: 'Ce qui s’est passé',
    visitorDid: 'le visiteur',
    unknownAgent: 'un agent',
    made: (when: string) => `Pris pour le ${when}`,
    movedTold: (when: string, reason: string) => `Déplacé au ${when} – ${reason.toLowerCase()}`,
    cancelledTold: (reason: string) => `Annulé – ${reason.toLowerCase()}`,
    by: (at: string, who: string) => `${at}, par ${who}`,
  },
  deposit: {
    title: 'Rendez-vous',
    none: 'Aucun rendez-vous ferme.',
    wishes: 'La personne a laissé des souhaits : ils sont dans la copie ci-dessous.',
    give: 'Donner un rendez-vous',
  },
} as const;
