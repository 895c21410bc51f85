/** Names of the settings, one by one. A star stands for a member of a list. The form and what a change changes are said with the same words. */
import { REQUEST_BLOCKS, SERVICE_BLOCKS } from '../config/schema.ts';
import { findService } from '../services/index.ts';
import { weekdayName } from '../time/format.ts';
import { serviceName } from './service-name.fr.ts';

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

const VERIFIED: FieldWords = {
  label: 'Vérifié le',
  hint: 'Laissez vide tant que personne n’a vérifié : rien n’est alors montré ni employé.',
};
const EXPIRES: FieldWords = { label: 'Dernier jour', hint: 'Jour après lequel il faudra vérifier de nouveau. Vide : pas de limite.' };
const SOURCE: FieldWords = { label: 'Source', hint: 'D’où vient l’information : décision, affiche, échange avec l’unité.' };
const FROM: FieldWords = { label: 'De' };
const TO: FieldWords = { label: 'À' };
const WEEKDAY: FieldWords = { label: 'Jour' };
const SITE_RULE: FieldWords = {
  label: 'Nom permis',
  hint: 'Par exemple www.exemple.gouv.fr, ou *.exemple.gouv.fr pour tous les noms qui finissent ainsi.',
};
const COMMUNES: FieldWords = { label: 'Communes', hint: 'Codes INSEE à cinq signes, séparés par des espaces.' };

const FIELDS: Readonly<Record<string, FieldWords>> = {
  'point.name': { label: 'Nom' },
  'point.place': { label: 'Lieu' },
  'point.phone': { label: 'Téléphone' },
  'point.phone.value': { label: 'Numéro' },
  'point.phone.source': SOURCE,
  'point.phone.verifiedOn': VERIFIED,
  'point.phone.expiresOn': EXPIRES,
  'proxyVote.validation': { label: 'Procurations validées ici' },
  'proxyVote.hours': { label: 'Horaires des procurations' },
  'proxyVote.hours.value': { label: 'Horaires' },
  'proxyVote.hours.source': SOURCE,
  'proxyVote.hours.verifiedOn': VERIFIED,
  'proxyVote.hours.expiresOn': EXPIRES,
  'point.hours': { label: 'Horaires en texte libre' },
  opening: { label: 'Horaires' },
  'opening.week': { label: 'Semaine', hint: 'Par exemple : 9h-12h 14h-18h30. Un jour laissé vide est fermé.' },
  'opening.week.*': { label: 'Plage' },
  'opening.week.*.weekday': WEEKDAY,
  'opening.week.*.from': FROM,
  'opening.week.*.to': TO,
  'opening.exceptions': { label: 'Jours exceptionnels' },
  'opening.exceptions.*': { label: 'Jour exceptionnel' },
  'opening.exceptions.*.date': { label: 'Date' },
  'opening.exceptions.*.reason': { label: 'Raison' },
  'opening.exceptions.*.spans': { label: 'Plages d’ouverture', hint: 'Par exemple : 9h-12h. Vide : fermé toute la journée.' },
  'opening.exceptions.*.spans.*': { label: 'Plage' },
  'opening.exceptions.*.spans.*.from': FROM,
  'opening.exceptions.*.spans.*.to': TO,
  'opening.source': SOURCE,
  'opening.verifiedOn': VERIFIED,
  'opening.expiresOn': EXPIRES,
  closedHours: { label: 'Quand personne n’est là' },
  'closedHours.deposits': {
    label: 'Accepter les dépôts hors des horaires',
    hint: 'Non : les démarches gardées sur la borne ne sont pas proposées tant que personne n’est là pour les lire. Une visite commencée avant la fermeture peut finir.',
  },
  alert: { label: 'Alerte' },
  'alert.text': { label: 'Message' },
  'alert.text.fr': {
    label: 'Message en français',
    hint: 'Lu à trois mètres : 140 caractères au plus. Ce qui se passe, puis ce qu’il faut faire. Aucun nom.',
  },
  'alert.text.en': { label: 'En anglais', hint: 'Vide : le message s’affiche en français.' },
  'alert.text.de': { label: 'En allemand', hint: 'Vide : le message s’affiche en français.' },
  'alert.from': { label: 'Premier jour' },
  'alert.fromTime': { label: 'À partir de', hint: 'Par exemple : 14h30. Vide : toute la journée.' },
  'alert.until': { label: 'Dernier jour' },
  'alert.untilTime': { label: 'Jusqu’à', hint: 'Par exemple : 18h. Vide : jusqu’à la fin de la journée.' },
  'alert.source': SOURCE,
  events: { label: 'Événements', hint: 'Un événement disparaît de lui-même après son jour.' },
  'events.*': { label: 'Événement' },
  'events.*.date': { label: 'Date' },
  'events.*.from': { label: 'Début', hint: 'Par exemple : 14h30. Vide : toute la journée.' },
  'events.*.to': { label: 'Fin', hint: 'Vide : l’heure de fin n’est pas dite.' },
  'events.*.title': { label: 'Titre' },
  'events.*.title.fr': { label: 'Titre en français' },
  'events.*.title.en': { label: 'Titre en anglais', hint: 'Vide : le titre s’affiche en français.' },
  'events.*.title.de': { label: 'Titre en allemand', hint: 'Vide : le titre s’affiche en français.' },
  'events.*.place': { label: 'Lieu' },
  'events.*.place.fr': { label: 'Lieu en français' },
  'events.*.place.en': { label: 'Lieu en anglais', hint: 'Vide : le lieu s’affiche en français.' },
  'events.*.place.de': { label: 'Lieu en allemand', hint: 'Vide : le lieu s’affiche en français.' },
  'events.*.source': SOURCE,
  'events.*.verifiedOn': VERIFIED,
  'sites.offered': { label: 'Proposer les sites officiels', hint: 'Non : leur tuile n’est pas montrée et aucun site ne s’ouvre.' },
  'sites.closed': {
    label: 'Sites livrés qui ne sont pas proposés ici',
    hint: 'Plusieurs réponses possibles. Rien de coché : tous sont proposés.',
  },
  'sites.hosts': {
    label: 'Noms ajoutés à un site',
    hint: 'Quand un site reste incomplet, la borne compte les noms qu’elle lui a refusés. N’ajoutez que ce dont le site a besoin, jamais une mesure d’audience ni une publicité.',
  },
  'sites.hosts.*': { label: 'Nom ajouté' },
  'sites.hosts.*.site': { label: 'Site' },
  'sites.hosts.*.kind': { label: 'Ce que ce nom peut montrer' },
  'sites.hosts.*.rule': SITE_RULE,
  'sites.added': { label: 'Sites ajoutés', hint: 'Montrés après les autres, sans la mention « à vérifier » : vous en répondez.' },
  'sites.added.*': { label: 'Site ajouté' },
  'sites.added.*.id': {
    label: 'Identifiant',
    hint: 'Lettres sans accent et chiffres, par exemple mairie. Il ne change plus : les comptes le suivent.',
  },
  'sites.added.*.name': { label: 'Nom montré', hint: 'Le même dans toutes les langues.' },
  'sites.added.*.use': { label: 'Ce que l’on y fait', hint: 'Une phrase, en français : elle sert dans toutes les langues.' },
  'sites.added.*.offline': { label: 'Que faire quand il ne répond pas', hint: 'Une phrase concrète : à qui demander, où aller.' },
  'sites.added.*.start': { label: 'Adresse de départ', hint: 'Entière, par exemple https://www.exemple.gouv.fr/' },
  'sites.added.*.hosts': {
    label: 'Noms permis',
    hint: 'Séparés par des espaces. *.exemple.gouv.fr permet exemple.gouv.fr et tous les noms qui finissent ainsi.',
  },
  'sites.added.*.identity': { label: 'FranceConnect' },
  'sites.added.*.languages': { label: 'Langues du site', hint: 'Plusieurs réponses possibles.' },
  addressees: {
    label: 'Destinataires',
    hint: 'Une démarche ne va qu’à un destinataire. Une demande remise est effacée d’ici le lendemain.',
  },
  'addressees.*': { label: 'Destinataire' },
  'addressees.*.id': { label: 'Identifiant', hint: 'Lettres minuscules, chiffres et tirets. Il entre dans le nom des fichiers.' },
  'addressees.*.name': { label: 'Nom du service', hint: 'Jamais le nom d’une personne.' },
  'addressees.*.recipient': {
    label: 'Clé publique',
    hint: 'Donnée par ce destinataire (age1…) et relue avec lui. Vide : rien ne peut lui être remis.',
  },
  'addressees.*.services': { label: 'Demandes qu’il reçoit', hint: 'Plusieurs réponses possibles.' },
  units: { label: 'Unités' },
  'units.*': { label: 'Unité' },
  'units.*.id': { label: 'Identifiant', hint: 'Lettres minuscules, chiffres et tirets.' },
  'units.*.name': { label: 'Nom officiel' },
  'units.*.recipient': { label: 'Clé publique', hint: 'Lue sur la borne de cette unité (age1…). Vide : rien ne peut lui être remis.' },
  'units.*.communes': COMMUNES,
  zones: { label: 'Zones' },
  'zones.*': { label: 'Ligne de zone' },
  'zones.*.zone': { label: 'Zone' },
  'zones.*.communes': COMMUNES,
  'zones.*.departments': { label: 'Départements', hint: 'Numéros de départements entiers, séparés par des espaces.' },
  'zones.*.source': SOURCE,
  'zones.*.verifiedOn': VERIFIED,
  'zones.*.expiresOn': EXPIRES,
  diary: { label: 'Agenda du point d’accueil' },
  'diary.slotMinutes': { label: 'Durée d’un créneau, en minutes', hint: 'De 10 à 120.' },
  'diary.daysAhead': { label: 'Jours proposés à l’avance', hint: 'De 1 à 60.' },
  'diary.week': { label: 'Semaine', hint: 'Plages de rendez-vous, par exemple : 9h-12h 14h-18h. Un jour laissé vide n’en a pas.' },
  'diary.week.*': { label: 'Plage' },
  'diary.week.*.weekday': WEEKDAY,
  'diary.week.*.from': FROM,
  'diary.week.*.to': TO,
  'diary.closedDays': { label: 'Jours fermés', hint: 'Dates de la forme 2026-12-25, séparées par des espaces.' },
  'diary.exceptions': { label: 'Jours particuliers', hint: 'Ce jour-là, ces plages remplacent celles de la semaine.' },
  'diary.exceptions.*': { label: 'Jour particulier' },
  'diary.exceptions.*.date': { label: 'Date' },
  'diary.exceptions.*.periods': { label: 'Plages de rendez-vous', hint: 'Par exemple : 9h-12h.' },
  'diary.exceptions.*.periods.*': { label: 'Plage' },
  'diary.exceptions.*.periods.*.from': FROM,
  'diary.exceptions.*.periods.*.to': TO,
  'session.infoSeconds': { label: 'Écrans d’information, en secondes', hint: 'De 2 à 600.' },
  'session.formSeconds': { label: 'Écrans de formulaire, en secondes', hint: 'De 2 à 900.' },
  'session.assistSeconds': { label: 'Avec une aide à la lecture, en secondes', hint: 'De 2 à 900.' },
  'session.receiptSeconds': { label: 'Écran du reçu, en secondes', hint: 'De 2 à 300.' },
  'session.hiddenSeconds': { label: 'Après « Masquer », en secondes', hint: 'De 2 à 900.' },
  'session.warningSeconds': { label: 'Compte à rebours avant l’effacement, en secondes', hint: 'De 2 à 120.' },
  'session.staffSeconds': { label: 'Verrouillage du mode service, en secondes', hint: 'De 2 à 3600.' },
  'session.interruptionSeconds': { label: 'Attente d’un visiteur derrière le mode service, en secondes', hint: 'De 2 à 3600.' },
  'display.size': { label: 'Taille du texte au début d’une visite' },
  'display.contrast': { label: 'Contraste au début d’une visite' },
  'display.pxPerMm': {
    label: 'Pixels par millimètre',
    hint: 'Largeur de l’écran en pixels divisée par sa largeur en millimètres. De 1,5 à 12.',
  },
  'help.confidentialChime': {
    label: 'Carillon des appels « à l’écart »',
    hint: 'Sans lui, l’appel à l’écart se distingue : il est silencieux.',
  },
  'satisfaction.asked': {
    label: 'Demander leur avis aux visiteurs',
    hint: 'Une question quand ils partent, après un dépôt ou une orientation. Jamais après une affaire privée ou un appel à l’écart.',
  },
  'satisfaction.survey': { label: 'Enquête officielle' },
  'satisfaction.survey.value': { label: 'Adresse', hint: 'Commence par https://. Montrée en code QR à photographier.' },
  'satisfaction.survey.source': SOURCE,
  'satisfaction.survey.verifiedOn': VERIFIED,
  'satisfaction.survey.expiresOn': EXPIRES,
  printer: { label: 'Imprimante' },
  'printer.kind': { label: 'Sorte' },
  'printer.queue': { label: 'Nom de la file CUPS', hint: 'Lettres, chiffres, point, tiret.' },
  'printer.paper': { label: 'Papier des reçus' },
  'printer.folder': { label: 'Dossier d’essai' },
  'backup.folder': { label: 'Dossier des copies', hint: 'Un dossier qui existe, de préférence une clé USB. Vide : pas de sauvegarde.' },
  'backup.keep': { label: 'Copies gardées', hint: 'De 2 à 60.' },
};

/** Words of closed lists, by the last key of the setting. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  weekday: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [String(day), weekdayName(day, 'fr')])),
  reason: {
    publicHoliday: 'jour férié',
    event: 'événement',
    works: 'travaux',
    staff: 'indisponibilité du personnel',
    other: 'autre raison',
  },
  validation: { ask: 'demander au gendarme', yes: 'oui', no: 'non' },
  services: Object.fromEntries(REQUEST_BLOCKS.map((id) => [id, serviceName(id)])),
  zone: { gendarmerie: 'gendarmerie', police: 'police' },
  mode: { sealed: 'gardée, scellée', slip: 'feuillet seulement, rien n’est gardé' },
  kind: {
    none: 'aucune',
    cups: 'imprimante du système (CUPS)',
    trial: 'essai dans un dossier',
    page: 'une page du site',
    frame: 'un cadre dans une page',
    resource: 'ce qu’une page charge : images, textes, programmes',
  },
  identity: { none: 'absent', offered: 'proposé', needed: 'nécessaire' },
  languages: {
    fr: 'français',
    en: 'anglais',
    de: 'allemand',
    es: 'espagnol',
    it: 'italien',
    pt: 'portugais',
    nl: 'néerlandais',
    ar: 'arabe',
  },
  paper: { a4: 'A4', roll80: 'rouleau de 80 mm' },
  size: { standard: 'normale', medium: 'moyenne', large: 'grande', largest: 'très grande' },
  contrast: { standard: 'clair', dark: 'sombre', yellow: 'jaune sur noir', soft: 'adouci' },
};

const ofService: Readonly<Record<string, FieldWords>> = {
  offered: { label: 'Proposée au public' },
  mode: { label: 'Manière de garder' },
};

function retentionWords(id: string): FieldWords {
  const most = findService(id)?.retentionDays ?? 1;
  return { label: 'Conservation, en jours', hint: `De 1 à ${most}. La durée de la démarche, ${most} jours, est le maximum.` };
}

/** The words of a setting; `path` has a star for each member of a list. An unknown one says its own key. */
export function fieldWords(path: string): FieldWords {
  const [block = '', key = ''] = path.split('.');
  if (SERVICE_BLOCKS.includes(block)) {
    if (key === 'retentionDays') return retentionWords(block);
    return ofService[key] ?? { label: serviceName(block) };
  }
  return FIELDS[path] ?? { label: path.split('.').at(-1) ?? path };
}

/** The words of one value of a closed list; a value that has none says itself. */
export function choiceWords(key: string, value: string): string {
  return CHOICES[key]?.[value] ?? value;
}

/** The values of a closed list, in the order of its words. */
export function choicesOf(key: string): readonly string[] {
  return Object.keys(CHOICES[key] ?? {});
}

/** Whether a key holds one value of a closed list. */
export function isChoiceKey(key: string): boolean {
  return Object.hasOwn(CHOICES, key);
}
