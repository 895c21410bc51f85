/** Words of the day sheet and the month sheet of the register, on the screen, on paper and in files. In French only. */
import { formatDate } from '../time/format.ts';
import type { SheetChoice } from '../sheets/sheet.ts';

const MONTH = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });

/** `novembre 2026`, of `2026-11`. */
export function monthInWords(month: string): string {
  return `${MONTH.format(new Date(`${month}-01T00:00:00Z`))} ${month.slice(0, 4)}`;
}

/** `22 novembre 2026` or `novembre 2026`. */
export function choiceInWords(choice: SheetChoice): string {
  return choice.period === 'day' ? formatDate(choice.day, 'fr') : monthInWords(choice.month);
}

export const sheetsFr = {
  title: 'Feuilles du registre',
  intro: 'Le registre d’un jour ou d’un mois, en chiffres : à lire ici, à imprimer, à enregistrer.',
  kind: 'Quelle feuille',
  kinds: { day: 'Un jour', month: 'Un mois' },
  before: { day: 'Jour d’avant', month: 'Mois d’avant' },
  after: { day: 'Jour suivant', month: 'Mois suivant' },
  atLast: 'C’est la dernière feuille possible : la suite n’a pas encore eu lieu.',
  which: { day: (what: string) => `Feuille du ${what}`, month: (what: string) => `Feuille du mois : ${what}` },
  internal: 'Usage interne : cette feuille dit tout du jour, notes comprises. Elle reste à l’unité.',
  monthly:
    'Usage interne : les nombres inférieurs à 5 sont regroupés. Pour la préfecture, prenez la feuille du mois de la rubrique « Chiffres ».',
  csvRemark: 'Le tableau (CSV) contient une ligne par contact, notes comprises : usage interne.',
  print: 'Imprimer la feuille',
  printing: 'La feuille part à l’imprimante…',
  printed: 'La feuille est imprimée.',
  pdf: 'Enregistrer la feuille (PDF)',
  csv: 'Enregistrer les lignes (CSV)',
  exporting: 'Le fichier s’enregistre…',
  exported: (file: string) => `Fichier enregistré dans le dossier d’export : ${file}.`,
  nowhere: 'Aucun dossier d’export n’est configuré sur cette borne : demandez au technicien d’en indiquer un.',
  mark: 'USAGE INTERNE',
  foot: { day: 'Registre de l’accueil, usage interne', month: 'Registre de l’accueil, usage interne' },
  madeAt: (date: string, time: string) => `Établie le ${date} à ${time}.`,
  small: 'moins de 5',
  none: 'Aucun',
  unsaid: { natures: 'À préciser (contact en cours)', outcomes: 'En cours', communes: 'Non renseignée' },
  grouped: {
    channels: 'Autres voies',
    natures: 'Autres natures',
    outcomes: 'Autres suites',
    publics: 'Autres publics',
    languages: 'Autres langues',
    communes: 'Autres communes',
    reasons: 'Autres motifs',
    days: 'Autres jours',
  },
  figures: {
    title: 'En chiffres',
    value: 'Valeur',
    contacts: 'Contacts',
    open: 'Dont en cours',
    corrected: 'Contacts corrigés',
    cancelled: 'Contacts annulés (hors total)',
    waits: 'Attente médiane',
    handlings: 'Prise en charge médiane',
    read: (when: string) => `Lue dans le registre le ${when}.`,
    of: (count: string) => (count === '1' ? 'une mesure' : `sur ${count} mesures`),
    unmeasured: 'aucune mesure',
    tooFew: 'trop peu de mesures',
    visits: 'Visites à la borne',
    deposits: 'Dépôts à la borne',
    changes: 'Changements par un visiteur',
    calls: 'Appels à un gendarme depuis la borne',
  },
  tables: {
    channels: 'Voies',
    natures: 'Natures',
    outcomes: 'Suites données',
    publics: 'Publics',
    languages: 'Langues parlées',
    communes: 'Communes',
    reasons: 'Annulations, par motif',
    days: 'Contacts par jour',
    label: 'Libellé',
    count: 'Contacts',
  },
  lines: {
    title: 'Les contacts du jour',
    at: 'Heure',
    channel: 'Voie',
    what: 'Nature et note',
    outcome: 'Suite',
    cancelled: 'annulé',
    corrected: 'corrigé',
  },
  csvColumns: {
    day: 'Jour',
    time: 'Heure',
    channel: 'Voie',
    nature: 'Nature',
    outcome: 'Suite donnée',
    transferTo: 'Transmis à',
    public: 'Public',
    language: 'Langue parlée',
    victim: 'Priorité victime',
    accessibility: 'Besoin d’aménagement',
    commune: 'Commune (INSEE)',
    note: 'Note',
    wait: 'Attente (min)',
    handling: 'Prise en charge (min)',
    corrections: 'Corrections',
    stage: 'État',
    reason: 'Motif d’annulation',
  },
  yes: 'oui',
  no: 'non',
} as const;
