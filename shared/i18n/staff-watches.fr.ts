/**
 * Words of the gendarmes' watches, in French only: the list, the patrol sheet on the screen, passages, handing over, arrivals.
 * Texts that hold a fact are functions, so that a missing fact does not compile.
 */
import { MOST_NOTE, type PassageOutcome } from '../watch/changes.ts';
import type { KnownZone } from '../watch/zone.ts';
import { counted } from './counted.ts';

const outcomes: Readonly<Record<PassageOutcome, string>> = { nothing: 'Rien à signaler', anomaly: 'Anomalie' };

const zones: Readonly<Record<KnownZone, string>> = { gendarmerie: 'Zone gendarmerie', police: 'Zone police', unknown: 'Zone inconnue' };

export const watchesFr = {
  outcomes,
  zones,
  title: 'Surveillances',
  list: {
    table: 'Adresses à surveiller',
    moment: 'Moment',
    moments: {
      today: 'Aujourd’hui',
      soon: 'Prochains jours',
      ending: 'Se terminent aujourd’hui',
      overdue: 'Dépassées ou annulées',
      all: 'Toutes',
    },
    search: 'Adresse, commune ou référence',
    filters: 'Filtres',
    filtersOn: (chosen: string) => `Filtres : ${chosen}`,
    commune: 'Commune',
    communeHint: 'Les premières lettres suffisent.',
    communeNone: 'Aucune surveillance dans une commune de ce nom.',
    zone: 'Zone',
    service: 'Service',
    every: { commune: 'Toutes les communes', zone: 'Toutes les zones', service: 'Tous les services' },
    found: (shown: number, count: number) =>
      shown < count
        ? `${counted(count, 'surveillance', 'surveillances')}, les ${shown} premières affichées.`
        : `${counted(count, 'surveillance', 'surveillances')}.`,
    more: (count: number) => `Voir plus (${count})`,
    none: 'Aucune surveillance ne correspond.',
    empty: 'Aucune surveillance n’est demandée pour le moment.',
    /** Their sealed bytes are damaged, or were never theirs. */
    unopened: (references: readonly string[]) =>
      references.length === 1
        ? `Cette surveillance n’a pas pu être ouverte : ${references.join()}. Elle manque dans la liste et reste sur la borne. Prévenez la personne qui entretient la borne.`
        : `Ces ${references.length} surveillances n’ont pas pu être ouvertes : ${references.join(', ')}. Elles manquent dans la liste et restent sur la borne. Prévenez la personne qui entretient la borne.`,
    arrivals: 'Échanger avec une autre unité',
    columns: {
      address: 'Adresse',
      commune: 'Commune',
      service: 'Service',
      dates: 'Dates',
      passage: 'Dernier passage',
      flags: 'À savoir',
    },
  },
  oneDay: (day: string) => `le ${day}`,
  period: (from: string, to: string) => `du ${from} au ${to}`,
  phases: {
    ahead: (days: number) => (days === 1 ? 'commence demain' : `commence dans ${days} jours`),
    underWay: (days: number) => (days === 1 ? 'finit demain' : `encore ${days} jours`),
    ending: 'dernier jour',
    overdue: (days: number) => (days === 1 ? 'finie depuis hier' : `finie depuis ${days} jours`),
    cancelled: 'annulée',
  },
  passed: { none: 'pas de passage prévu', never: 'jamais passé', ago: (age: string) => `passé ${age}` },
  flags: {
    cancelled: 'annulée',
    returnedEarly: 'rentrés plus tôt',
    anomaly: (count: number) => counted(count, 'anomalie', 'anomalies'),
    zoneUnknown: 'zone inconnue',
    toVerify: 'à vérifier',
  },
  watch: {
    title: (reference: string) => `Surveillance ${reference}`,
    eraseAfter: (day: string) => `Tout est effacé après le ${day}.`,
    sheet: 'Fiche de patrouille',
    nothingOnSheet: 'Aucune réponse à montrer ici.',
    whole: 'Toutes les réponses',
    print: 'Imprimer la fiche',
    printGuarded: 'Imprimer avec les codes',
    printing: 'Impression demandée. La borne attend la réponse de l’imprimante…',
    printed: 'Imprimé. Prenez la feuille et gardez-la sur vous.',
    printTitle: 'Imprimer les codes d’accès ?',
    printBody:
      'La feuille dira comment entrer. Restez près de l’imprimante, et détruisez la feuille après la patrouille. Le journal note cette impression.',
    printConfirm: 'Oui, imprimer avec les codes',
    printKeep: 'Non, ne pas imprimer',
    contentErased: 'Le contenu de cette demande est effacé. Il ne reste que la trace de l’effacement.',
    unknownService: 'Cette demande vient d’un service que cette version de la borne ne connaît pas.',
  },
  guarded: {
    title: 'Réponses réservées',
    withheld: 'Réservé',
    ask: 'Réservé : demander',
    says: 'Ce qui permet d’entrer n’est pas affiché. Le journal note qui le demande.',
    shown: 'Ce qui permet d’entrer est affiché. Le journal l’a noté. Cachez-le dès que vous l’avez lu.',
    hide: 'Cacher',
  },
  passage: {
    title: 'Noter un passage',
    ...outcomes,
    note: 'Ce que vous avez vu',
    noteHint: 'La note est scellée avec la demande.',
    noteMissing: 'Écrivez en quelques mots ce que vous avez vu.',
    noteTooLong: `La note est trop longue. Gardez ${MOST_NOTE} caractères au plus.`,
    keepAnomaly: 'Noter cette anomalie',
    running: 'Le passage est en cours d’inscription…',
    done: (outcome: PassageOutcome, at: string) => `Passage noté : ${outcomes[outcome].toLowerCase()}, ${at}.`,
    another: 'Noter un autre passage',
    closed: 'Cette demande est close : aucun passage ne peut plus être noté.',
  },
  passages: {
    title: 'Passages',
    empty: 'Personne n’est encore passé.',
    columns: { at: 'Quand', outcome: 'Constat', note: 'Note', by: 'Par' },
    by: (agent: string | null) => agent ?? 'une autre unité',
  },
  changes: {
    title: 'Changements du demandeur',
    empty: 'Aucun changement depuis la demande.',
    asked: 'Demande déposée',
    dates: (period: string) => `Nouvelles dates : ${period}`,
    earlyReturn: (day: string) => `Retour annoncé plus tôt, le ${day}`,
    cancelled: 'Demande annulée',
    columns: { at: 'Quand', what: 'Changement', by: 'Par' },
    by: (agent: string | null) => agent ?? 'le demandeur',
  },
  handOver: {
    title: 'Remettre à une autre unité',
    closed: 'Cette demande est close : elle ne se remet plus.',
    body: 'La demande est scellée pour cette unité seule, codes compris, et écrite dans le dossier d’export. Elle reste aussi sur cette borne.',
    choose: 'Choisir une unité',
    unit: 'Unité qui reçoit',
    unitMissing: 'Choisissez l’unité qui reçoit.',
    act: 'Remettre à cette unité',
    noUnit: 'Aucune autre unité n’a de clé réglée (« units » dans le fichier de configuration).',
    confirmTitle: 'Remettre cette demande ?',
    confirmBody: (unit: string) => `${unit} pourra tout lire, codes compris. Le journal note cette remise.`,
    confirmAct: 'Oui, sceller le fichier',
    confirmKeep: 'Non, ne rien remettre',
    running: 'Scellement en cours…',
    done: (fileName: string, unit: string) =>
      `Fichier ${fileName} écrit dans le dossier d’export. Seule l’unité qui le reçoit (${unit}) peut l’ouvrir. Portez-lui ce fichier.`,
    nowhere: 'Aucun dossier d’export n’est réglé (« exportFolder » dans le fichier de configuration). Rien n’a été écrit.',
  },
  arrivals: {
    title: 'Échanger avec une autre unité',
    back: 'Retour aux surveillances',
    files: 'Fichiers arrivés',
    table: 'Fichiers du dossier d’arrivée',
    columns: { file: 'Fichier', act: 'Action' },
    takeIn: 'Reprendre',
    takeInNamed: (file: string) => `Reprendre ${file}`,
    taking: 'Ouverture du fichier…',
    taken: (reference: string) =>
      `La demande ${reference} est reprise sur cette borne. Son fichier a été retiré du dossier, sauf si le support est protégé.`,
    open: 'Ouvrir la fiche',
    look: 'Relire le dossier',
    none: 'Le dossier d’arrivée est vide.',
    notConfigured:
      'Aucun dossier d’arrivée n’est réglé (« importFolder » dans le fichier de configuration). Cette borne ne peut rien reprendre.',
    notFound: 'Ce fichier n’est plus dans le dossier d’arrivée. Relisez le dossier.',
    unreadable:
      'Ce fichier ne s’ouvre pas ici : il est scellé pour une autre unité, abîmé, ou ne contient pas une surveillance. Rien n’a été repris.',
    refused:
      'Cette demande est déjà sur cette borne, annulée, arrivée au bout de sa conservation, ou faite par une borne plus récente. Rien n’a été repris.',
    key: 'Clé publique de cette unité',
    keyBody: 'Donnez-la aux unités qui vous remettent des demandes. Elle sert à sceller, jamais à ouvrir : elle n’est pas secrète.',
    keyQr: 'Clé publique de cette unité, en code à photographier',
  },
} as const;
