/** Words of the figures, in French only: the screen, its charts and the sheet of a month. `\u00A0` never lets a sign part from its word. */
import { PRECISION_PERCENT } from '../figures/buckets.ts';
import { LEAST_SHOWN, type Cell } from '../figures/mask.ts';
import type { Period, PeriodKind } from '../figures/periods.ts';
import { FORM_BEGINNING, FORM_END, UNKNOWN, type ListId, type Subject, type TimeId } from '../figures/subjects.ts';
import type { Level, NO_REASON, RatingReason } from '../register/rating.ts';
import { isServiceId, SERVICES } from '../services/index.ts';
import { END_REASONS } from '../session/kinds.ts';
import { formatDate, formatMonth, weekdayName } from '../time/format.ts';
import { a11yFr } from './a11y.fr.ts';
import { LOCALES } from './locales.ts';
import { serviceName } from './service-name.fr.ts';
import { contactsFr } from './staff-contacts.fr.ts';
import { staffFr } from './staff.fr.ts';

const kinds: Readonly<Record<PeriodKind, string>> = { day: 'Jour', week: 'Semaine', month: 'Mois', year: 'Année' };

const subjects: Readonly<Record<Subject, string>> = {
  visits: 'Visites à la borne',
  contacts: 'Contacts du registre',
  deposits: 'Dépôts',
  left: 'Formulaires abandonnés',
  calls: 'Appels à un gendarme',
  printFailures: 'Impressions en échec',
  ratings: 'Avis donnés',
};

const lists: Readonly<Record<ListId, string>> = {
  hour: 'Visites par heure',
  ending: 'Fins de visite',
  proof: 'Effacements après visite',
  locale: 'Langues de la borne',
  size: 'Taille du texte',
  contrast: 'Couleurs de l’écran',
  assisted: 'Temps d’aide demandé',
  nature: 'Contacts par nature',
  outcome: 'Contacts par suite donnée',
  channel: 'Contacts par voie',
  language: 'Langues des contacts',
  callKind: 'Appels, à l’écart ou non',
  answered: 'Appels, réponse',
  service: 'Dépôts par service',
  leftStep: 'Abandons par étape',
  level: 'Satisfaction',
  ratingReason: 'Ce qui a le plus compté',
};

const times: Readonly<Record<TimeId, string>> = {
  wait: 'Attente à l’accueil',
  handling: 'Traitement d’un contact',
  answer: 'Réponse à un appel',
  visit: 'Durée d’une visite',
  wipe: 'Effacement après visite',
  form: 'Formulaire déposé',
};

const shortMonths = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'];
const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => capital(weekdayName(day, 'fr')));

const assisted: Readonly<Record<string, string>> = { yes: 'Oui', no: 'Non' };
const proofs: Readonly<Record<string, string>> = { verified: 'Vérifiés', unverified: 'Non vérifiés' };
const callKinds: Readonly<Record<string, string>> = { open: 'À l’accueil', confidential: 'À l’écart' };
const answers: Readonly<Record<string, string>> = { answered: 'Gendarme venu', unanswered: 'Sans réponse notée' };
const levels: Readonly<Record<Level, string>> = {
  verySatisfied: 'Très satisfait',
  satisfied: 'Satisfait',
  littleSatisfied: 'Peu satisfait',
  unsatisfied: 'Insatisfait',
};
const ratingReasons: Readonly<Record<RatingReason | typeof NO_REASON, string>> = {
  welcome: 'L’accueil',
  listening: 'L’écoute',
  waiting: 'L’attente',
  answer: 'La réponse',
  ease: 'La facilité d’usage de la borne',
  none: 'Rien de précis',
};
const endings: Readonly<Record<string, string>> = Object.fromEntries(
  END_REASONS.map((reason) => [reason, capital(staffFr.endReasons[reason])]),
);
const locales: Readonly<Record<string, string>> = Object.fromEntries(LOCALES.map((locale) => [locale, capital(staffFr.locales[locale])]));

/** Words of each list's lines; hours and forms have theirs made. */
const lines: Readonly<Partial<Record<ListId, Readonly<Record<string, string>>>>> = {
  ending: endings,
  proof: proofs,
  locale: locales,
  size: a11yFr.appearance.sizes,
  contrast: a11yFr.appearance.contrasts,
  assisted,
  nature: contactsFr.natures,
  outcome: contactsFr.outcomes,
  channel: contactsFr.channels,
  language: contactsFr.languages,
  callKind: callKinds,
  answered: answers,
  level: levels,
  ratingReason: ratingReasons,
};

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The number of a cell with its thousands apart: `1 243`. */
const number = (count: number): string => count.toLocaleString('fr-FR').replaceAll('\u202F', '\u00A0');

/** A line of a list in words. */
export function figureLine(list: ListId, line: string): string {
  if (line === UNKNOWN) return 'Non renseigné';
  if (list === 'hour') return `${Number(line)}\u00A0h`;
  if (list === 'service') return serviceName(line);
  return lines[list]?.[line] ?? line;
}

/** A place of a service's form in words. */
export function placeName(service: string, place: string): string {
  if (place === FORM_BEGINNING) return 'Page de présentation';
  if (place === FORM_END) return 'Relecture';
  const steps: Readonly<Record<string, { readonly title: string }>> = isServiceId(service) ? SERVICES[service].words.fr.steps : {};
  return steps[place]?.title ?? place;
}

/** A cell in words: `12`, `au moins 12`, `masqué`. */
export function cellInWords(cell: Cell): string {
  if (cell.shown === 'masked') return 'masqué';
  return cell.shown === 'exact' ? number(cell.count) : `au\u00A0moins\u00A0${number(cell.count)}`;
}

/** A share in per cent, or that it is not shown. */
export function shareInWords(percent: number | null): string {
  return percent === null ? 'non montré' : `${percent}\u00A0%`;
}

/** A period in words: `octobre 2026`, `du 5 octobre 2026 au 11 octobre 2026`. */
export function periodInWords({ kind, from, to }: Period): string {
  if (kind === 'year') return from.slice(0, 4);
  if (kind === 'month') return formatMonth(from, 'fr');
  return from === to ? formatDate(from, 'fr') : `du\u00A0${formatDate(from, 'fr')} au\u00A0${formatDate(to, 'fr')}`;
}

/** What stands under a bar: the day of the month, or the month. */
export function partInWords({ kind, from }: Period): string {
  return kind === 'month' ? (shortMonths[Number(from.slice(5, 7)) - 1] ?? '') : String(Number(from.slice(8)));
}

/** A duration in ms as it is read in passing: `840 ms`, `12 s`, `4 min`, `1 h 05`. */
export function durationInWords(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)}\u00A0ms`;
  const seconds = Math.round(ms / 1_000);
  if (seconds < 120) return `${seconds}\u00A0s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `${minutes}\u00A0min`;
  return `${Math.floor(minutes / 60)}\u00A0h\u00A0${String(minutes % 60).padStart(2, '0')}`;
}

const masking = `Les nombres de 1 à ${LEAST_SHOWN - 1} sont masqués, et avec eux ceux qui permettraient de les retrouver par soustraction.`;

export const figuresFr = {
  title: 'Chiffres',
  intro: 'Ce que fait le point d’accueil, sans personne\u00A0: rien ici ne se rattache à un visiteur ou à un dépôt.',
  kinds,
  subjects,
  lists,
  times,
  weekdays,
  weekdayTitle: 'Visites par jour de la semaine',
  masking,
  atLeast: '«\u00A0Au moins\u00A0»\u00A0: une partie du total est masquée.',
  period: {
    choose: 'Période',
    before: 'Précédente',
    after: 'Suivante',
    now: 'Aujourd’hui',
    totals: 'Totaux de la période',
    cut: 'Une semaine s’arrête à la fin du mois.',
    underWay: 'Période en cours\u00A0: les nombres montent encore.',
    empty: 'Rien n’est compté pour cette période.',
  },
  alone: {
    title: 'Réglé sans gendarme',
    says: 'Visites terminées par le visiteur lui-même (bouton ou reçu lu), moins les appels à un gendarme, sur toutes les visites et tous les contacts. Un contact orienté vers la borne n’est compté que comme visite.',
  },
  satisfied: {
    title: 'Visiteurs satisfaits',
    says: 'Réponses «\u00A0très satisfait\u00A0» et «\u00A0satisfait\u00A0», sur toutes les réponses. La question est posée au visiteur qui part après un dépôt ou une orientation, sauf affaire privée\u00A0; répondre est facultatif. Les réponses s’inscrivent par cinq au moins ou à la fin du jour\u00A0: celles d’aujourd’hui peuvent manquer.',
  },
  chart: {
    seeTable: 'Voir le tableau',
    hideTable: 'Cacher le tableau',
    what: 'Ligne',
    count: 'Nombre',
    says: (title: string, most: string | null, masked: number) =>
      `${title}. ${most === null ? 'Aucun nombre montré' : `Le plus\u00A0: ${most}`}${masked === 0 ? '' : `\u00A0; ${masked}\u00A0masqué${masked > 1 ? 's' : ''}`}.`,
    most: (label: string, count: string) => `${label}, ${count}`,
    masked: 'Trait pointillé\u00A0: masqué.',
  },
  views: {
    choose: 'Ce qui est montré',
    overview: 'L’ensemble',
    contacts: 'Contacts',
    visits: 'Visites et appels',
    forms: 'Formulaires',
    satisfaction: 'Satisfaction',
  },
  parts: { week: 'par jour', month: 'par jour', year: 'par mois' },
  durations: {
    title: 'Attentes et durées',
    what: 'Mesure',
    median: 'La moitié en moins de',
    ninth: 'Neuf sur dix en moins de',
    few: 'trop peu',
    says: `À ${PRECISION_PERCENT}\u00A0% près. Une valeur paraît quand au moins ${LEAST_SHOWN}\u00A0mesures sont de chaque côté\u00A0; un contact inscrit en une fois n’a pas de durée.`,
  },
  forms: {
    title: 'Formulaires',
    says: 'Combien arrivent à chaque étape, et combien s’arrêtent là.',
    place: 'Étape',
    reached: 'Arrivés',
    left: 'Arrêtés là',
    submitted: 'Déposés',
  },
  detail:
    'Le détail (natures, heures, langues, formulaires) se lit au mois et à l’année\u00A0: au jour et à la semaine, presque tout serait masqué.',
  sheet: {
    title: 'Feuille du mois',
    intro: 'Une page A4 pour la préfecture, avec les mêmes nombres masqués.',
    preview: 'Aperçu',
    hide: 'Fermer l’aperçu',
    print: 'Imprimer',
    export: 'Exporter en PDF',
    printing: 'La feuille part à l’imprimante.',
    printed: 'La feuille est imprimée.',
    exporting: 'Le fichier est en cours d’écriture.',
    exported: (fileName: string) => `Fichier écrit\u00A0: ${fileName}`,
    nowhere: 'Aucun dossier d’export n’est réglé («\u00A0exportFolder\u00A0» dans le fichier de configuration). Rien n’a été écrit.',
    early:
      'La feuille d’un mois s’imprime et s’exporte quand il est terminé\u00A0: deux feuilles du même mois montreraient les jours entre les deux.',
    head: 'La feuille est imprimée et exportée par le chef du point d’accueil.',
  },
  paper: {
    title: 'Chiffres du mois',
    period: (month: string) => capital(month),
    masked: `Cellules inférieures à ${LEAST_SHOWN} masquées`,
    maskedMore: 'D’autres le sont pour qu’aucune ne se retrouve par soustraction. Les lignes à zéro ne sont pas imprimées.',
    days: 'Contacts par jour',
    totals: 'Totaux du mois',
    measures: (median: string, ninth: string) => `${median} · ${ninth}`,
    durations: 'Durées\u00A0: médiane · 9 sur 10',
    foot: 'Chiffres du mois',
  },
} as const;
