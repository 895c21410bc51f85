/**
 * The audit chain and the register as sentences. Every event of the two catalogues has its sentence (the types say so); a line written by
 * a newer program shows its own name rather than nothing.
 */
import { type AuditEvent, type PlainFacts, isAuditEvent } from '../audit/catalogue.ts';
import { ROLES } from '../auth/role.ts';
import { CANCELLED_REASONS, MOVE_REASONS } from '../diary/appointment.ts';
import { DEPOSIT_STATUSES, type DepositStatus } from '../deposit-status.ts';
import { REGISTER_KINDS, type RegisterKind } from '../register/kinds.ts';
import { CANCEL_REASONS, CONTACT_CHANNELS, NATURES, OUTCOMES } from '../register/lists.ts';
import { END_REASONS } from '../session/kinds.ts';
import { LOCALES } from './locales.ts';
import { PASSAGE_OUTCOMES } from '../watch/changes.ts';
import { backupVerdict, kibInWords } from './staff-backup.fr.ts';
import { diaryFr } from './staff-diary.fr.ts';
import { watchesFr } from './staff-watches.fr.ts';
import { contactsFr } from './staff-contacts.fr.ts';
import { formatDate, formatMonth } from '../time/format.ts';
import { counted } from './counted.ts';
import { answeredInWords, countedInWords, formEndedInWords, printFailedInWords } from './staff-visits.fr.ts';
import { isSettingGroup } from '../settings/groups.ts';
import { settingsFr } from './staff-settings.fr.ts';
import { staffFr } from './staff.fr.ts';

/** How the facts that are identifiers read. */
export interface EventNames {
  readonly agent: (id: string) => string;
  readonly service: (id: string) => string;
  /** What the service of a deposit calls a status. */
  readonly status: (reference: string, status: DepositStatus) => string;
}

type Sentence = (facts: PlainFacts, names: EventNames) => string;

const text = (facts: PlainFacts, name: string) => String(facts[name] ?? '');
const figure = (facts: PlainFacts, name: string) => Number(facts[name] ?? 0);

function status(facts: PlainFacts, name: string, names: EventNames): string {
  const word = text(facts, name);
  const known = DEPOSIT_STATUSES.find((each) => each === word);
  return known === undefined ? word : names.status(text(facts, 'reference'), known).toLowerCase();
}

function locale(word: string): string {
  const known = LOCALES.find((each) => each === word);
  return known === undefined ? word : staffFr.locales[known];
}

function role(word: string): string {
  const known = ROLES.find((each) => each === word);
  return known === undefined ? word : staffFr.roles[known].toLowerCase();
}

function endReason(word: string): string {
  const known = END_REASONS.find((each) => each === word);
  return known === undefined ? word : staffFr.endReasons[known];
}

function outcome(word: string): string {
  const known = PASSAGE_OUTCOMES.find((each) => each === word);
  return known === undefined ? word : watchesFr.outcomes[known].toLowerCase();
}

/** What a visitor did with the code of the receipt. */
const CHANGES: Readonly<Record<string, string>> = {
  dates: 'dates changées',
  earlyReturn: 'retour annoncé plus tôt',
  cancelled: 'demande annulée',
};

const change = (kind: string) => CHANGES[kind] ?? kind;

const LOCK_REASONS: Readonly<Record<string, string>> = {
  button: 'bouton « Verrouiller »',
  idle: 'plus d’activité',
  left: 'sortie du mode service',
  visitorScreen: 'retour à l’écran des visiteurs',
  stop: 'arrêt de la borne',
};

/** Why a base had no witness. */
const WITNESS_CAUSES: Readonly<Record<string, string>> = { absent: 'absent', altered: 'altéré', unreadable: 'illisible' };

const called: Sentence = (facts) => (facts['confidential'] === true ? 'Un gendarme est demandé, à l’écart.' : 'Un gendarme est demandé.');

const answered: Sentence = (facts) => answeredInWords(facts);
const printFailed: Sentence = (facts) => printFailedInWords(facts);

const visitEnded: Sentence = (facts) => {
  const proof = facts['verified'] === true ? 'effacement vérifié' : 'effacement non vérifié';
  return `Fin de visite : ${endReason(text(facts, 'reason'))} ; ${proof}.`;
};

/** The French of a word of a closed list; a word that is not in it any more is shown as it is. */
function listed<W extends string>(list: readonly W[], words: Readonly<Record<W, string>>, word: string): string {
  const known = list.find((each) => each === word);
  return known === undefined ? word : words[known].toLowerCase();
}

const channel = (facts: PlainFacts) => listed(CONTACT_CHANNELS, contactsFr.channels, text(facts, 'channel'));
const nature = (facts: PlainFacts) => listed(NATURES, contactsFr.natures, text(facts, 'nature'));
const ending = (facts: PlainFacts) => listed(OUTCOMES, contactsFr.outcomes, text(facts, 'outcome'));

function settingGroup(facts: PlainFacts): string {
  const word = text(facts, 'group');
  return isSettingGroup(word) ? settingsFr.groups[word].title.toLowerCase() : word;
}

const PACK_CAUSES: Readonly<Record<string, string>> = {
  noKey: 'aucune clé publique',
  noSignature: 'signature absente',
  otherKey: 'autre clé',
  badSignature: 'signature fausse',
  invalid: 'pages fautives',
  older: 'déjà reçu',
};

const monthOf = (facts: PlainFacts) => `${text(facts, 'month').padStart(2, '0')}/${text(facts, 'year')}`;

/** The day or the month that a sheet is of. */
function calendar(facts: PlainFacts): string {
  const of = text(facts, 'of');
  return of.length === 7 ? formatMonth(of, 'fr') : formatDate(of, 'fr');
}

const AUDIT: Readonly<Record<AuditEvent, Sentence>> = {
  'base.created': () => 'Base chiffrée créée.',
  'base.migrated': (facts) => `Base mise à jour : structure ${text(facts, 'from')} vers ${text(facts, 'to')}.`,
  'base.searchRebuilt': () => 'Index de recherche du registre refait à partir du registre.',
  'base.rolledBack': (facts) =>
    `Une base plus ancienne, ou une autre base, a été remise : sa dernière ligne était la ${text(facts, 'last')}, la borne en connaissait ${text(facts, 'witnessed')}.`,
  'base.witnessMissing': (facts) => `Témoin de la base ${WITNESS_CAUSES[text(facts, 'cause')] ?? text(facts, 'cause')} à l’ouverture.`,
  'audit.sealed': (facts) => `Sceau du journal envoyé à l’imprimante, à la ligne ${text(facts, 'count')}.`,
  'audit.compared': (facts) =>
    `Sceau imprimé comparé, ligne ${text(facts, 'count')} : ${facts['holds'] === true ? 'le journal le contient' : 'le journal ne le contient pas'}.`,
  'base.restored': () => 'Base remise en place depuis une sauvegarde, avec la clé de secours.',
  'backup.made': (facts) =>
    `Sauvegarde faite et vérifiée : ${kibInWords(figure(facts, 'kib'))} ; ${counted(figure(facts, 'removed'), 'ancienne copie retirée', 'anciennes copies retirées')}.`,
  'clock.setBack': (facts) => `Heure de la borne reculée d’au moins ${counted(figure(facts, 'minutes'), 'minute', 'minutes')}.`,
  'clock.caughtUp': () => 'Heure de la borne : le retard est rattrapé.',
  'clock.confirmed': () => 'Heure de la borne confirmée.',
  'selfTest.sealed': (facts) =>
    facts['equal'] === true ? 'Autotest : dépôt inventé écrit, relu et ôté.' : 'Autotest : dépôt inventé relu autre qu’écrit, et ôté.',
  'selfTest.ran': (facts) =>
    `Autotest ${text(facts, 'by') === 'clock' ? 'du jour' : 'à la main'} : ${figure(facts, 'red')} en panne, ${figure(facts, 'amber')} à voir.`,
  'backup.failed': (facts) => `Sauvegarde non faite : ${backupVerdict(text(facts, 'verdict'))}`,
  'unit.setUp': (facts) => `Premier démarrage : clé de l’unité créée, ${counted(figure(facts, 'agents'), 'agent', 'agents')}.`,
  'staff.secretTried': (facts, names) => `Essai d’un secret pour ${names.agent(text(facts, 'agent'))}.`,
  'staff.unlocked': (facts, names) => `Mode service ouvert par ${names.agent(text(facts, 'agent'))}.`,
  'staff.secretRefused': (facts, names) =>
    `Secret refusé pour ${names.agent(text(facts, 'agent'))}, ${text(facts, 'wrong')}\u00A0fois de suite.`,
  'staff.pinSet': () => 'Code du service choisi.',
  'staff.pinUnlocked': () => 'Mode service rouvert avec le code.',
  'staff.pinRefused': (facts) => {
    const left = figure(facts, 'triesLeft');
    return left === 0 ? 'Code refusé : le code est oublié.' : `Code refusé : ${counted(left, 'essai reste', 'essais restent')}.`;
  },
  'staff.changeRequired': (facts, names) =>
    `Secret provisoire reconnu pour ${names.agent(text(facts, 'agent'))} : à changer avant d’ouvrir.`,
  'staff.handedOver': (facts, names) =>
    `Mode service passé de ${names.agent(text(facts, 'from'))} à ${names.agent(text(facts, 'to'))}, qui a tapé son secret.`,
  'staff.locked': (facts) => `Mode service verrouillé : ${LOCK_REASONS[text(facts, 'reason')] ?? text(facts, 'reason')}.`,
  'agent.added': (facts, names) => `Agent inscrit : ${names.agent(text(facts, 'agent'))}, ${role(text(facts, 'role'))}.`,
  'agent.revoked': (facts, names) => `Agent retiré : ${names.agent(text(facts, 'agent'))}.`,
  'agent.secretReset': (facts, names) => `Nouveau secret provisoire pour ${names.agent(text(facts, 'agent'))}.`,
  'agent.roleChanged': (facts, names) =>
    `Rôle changé pour ${names.agent(text(facts, 'agent'))} : ${role(text(facts, 'from'))}, puis ${role(text(facts, 'to'))}.`,
  'agent.secretChanged': (facts, names) => `Secret changé par ${names.agent(text(facts, 'agent'))}.`,
  'deposit.made': (facts, names) =>
    `Dépôt ${text(facts, 'reference')} reçu : ${names.service(text(facts, 'service'))}, en ${locale(text(facts, 'locale'))}.`,
  'deposit.opened': (facts) => `Dépôt ${text(facts, 'reference')} lu.`,
  'unit.recoveryKeyPrinted': () => 'Clé de secours envoyée à l’imprimante, au premier démarrage.',
  'deposit.fairCopyPrinted': (facts) => `Dépôt ${text(facts, 'reference')} lu pour imprimer sa copie.`,
  'deposit.exported': (facts) => `Dépôt ${text(facts, 'reference')} exporté, scellé.`,
  'deposit.statusChanged': (facts, names) =>
    `Dépôt ${text(facts, 'reference')} : ${status(facts, 'from', names)}, puis ${status(facts, 'to', names)}.`,
  'deposit.purged': (facts) => `Dépôt ${text(facts, 'reference')} effacé : fin du délai de conservation.`,
  'deposit.guardedShown': (facts) => `Dépôt ${text(facts, 'reference')} : réponses réservées demandées, comme les codes d’accès.`,
  'deposit.changed': (facts) => `Dépôt ${text(facts, 'reference')}, avec le code du reçu : ${change(text(facts, 'kind'))}.`,
  'deposit.handedOver': (facts) => `Dépôt ${text(facts, 'reference')} scellé et remis à « ${text(facts, 'unit')} ».`,
  'deposit.takenIn': (facts, names) =>
    `Dépôt ${text(facts, 'reference')} repris d’une autre unité : ${names.service(text(facts, 'service'))}.`,
  'ticket.opened': (facts) => `Dates du dépôt ${text(facts, 'reference')} ouvertes avec le code du reçu.`,
  'ticket.tried': (facts) => `Essai d’une référence et d’un code de reçu, ${text(facts, 'wrong')} fois de suite pour cette référence.`,
  'ticket.waitsForgotten': (facts) => `Anciennes attentes après des codes de reçu, oubliées : ${text(facts, 'count')}.`,
  'watch.listed': (facts) => `Liste des surveillances lue : ${counted(figure(facts, 'count'), 'adresse', 'adresses')}.`,
  'watch.opened': (facts) => `Surveillance ${text(facts, 'reference')} lue, sans les réponses réservées.`,
  'watch.passed': (facts) => `Passage noté pour ${text(facts, 'reference')} : ${outcome(text(facts, 'outcome'))}.`,
  'watch.sheetPrinted': (facts) =>
    `Fiche de patrouille ${text(facts, 'reference')} envoyée à l’imprimante, ${facts['guarded'] === true ? 'avec' : 'sans'} les réponses réservées.`,
  'receipt.printed': (facts) => `Reçu du dépôt ${text(facts, 'reference')} envoyé à l’imprimante.`,
  'gendarme.called': called,
  'gendarme.answered': answered,
  'print.failed': printFailed,
  'rating.counted': () => 'Avis des visiteurs inscrits au registre, sans ordre et à part des visites.',
  'visit.counted': (facts) => countedInWords(figure(facts, 'count')),
  'site.counted': (facts) => `Sites officiels : ${counted(figure(facts, 'count'), 'ouverture comptée', 'ouvertures comptées')}.`,
  'site.forgotten': (facts) => `Sites officiels : ${counted(figure(facts, 'count'), 'compte ancien effacé', 'comptes anciens effacés')}.`,
  'sheet.printed': (facts) => `Feuille du registre envoyée à l’imprimante : ${calendar(facts)}.`,
  'sheet.exported': (facts) =>
    `${text(facts, 'format') === 'csv' ? 'Lignes du registre enregistrées' : 'Feuille du registre enregistrée'} dans le dossier d’export : ${calendar(facts)}.`,
  'visit.ended': visitEnded,
  'appointment.taken': (facts) => `Rendez-vous ferme pris avec le dépôt ${text(facts, 'reference')}.`,
  'appointment.made': (facts) => `Rendez-vous donné : ${nature(facts)}.`,
  'appointment.moved': (facts) => `Rendez-vous déplacé : ${listed(MOVE_REASONS, diaryFr.moveReasons, text(facts, 'reason'))}.`,
  'appointment.cancelled': (facts) => `Rendez-vous annulé : ${listed(CANCELLED_REASONS, diaryFr.cancelReasons, text(facts, 'reason'))}.`,
  'appointment.honoured': () => 'Rendez-vous honoré.',
  'appointment.missed': () => 'Rendez-vous non honoré.',
  'figures.counted': (facts) => `Chiffres des jours passés mis à jour : ${counted(figure(facts, 'days'), 'jour', 'jours')}.`,
  'figures.printed': (facts) => `Chiffres du mois ${monthOf(facts)} envoyés à l’imprimante.`,
  'figures.exported': (facts) => `Chiffres du mois ${monthOf(facts)} écrits dans le dossier d’export.`,
  'contact.opened': (facts) => `Contact ouvert au registre : ${channel(facts)}.`,
  'contact.logged': (facts) => `Contact inscrit au registre : ${channel(facts)}, ${nature(facts)} ; ${ending(facts)}.`,
  'contact.taken': () => 'Personne en attente reçue.',
  'contact.closed': (facts) => `Contact terminé : ${nature(facts)} ; ${ending(facts)}.`,
  'contact.corrected': (facts) => `Contact corrigé : ${counted(figure(facts, 'changed'), 'réponse', 'réponses')}.`,
  'settings.changed': (facts) => `Réglage changé à l’écran : ${settingGroup(facts)} (changement n° ${text(facts, 'change')}).`,
  'settings.undone': (facts) => `Changement de réglage n° ${text(facts, 'undone')} annulé : ${settingGroup(facts)}.`,
  'content.packTakenIn': (facts) => `Lot de pages ${text(facts, 'version')} mis en service.`,
  'content.packRefused': (facts) => `Lot de pages refusé : ${PACK_CAUSES[text(facts, 'cause')] ?? text(facts, 'cause')}.`,
  'content.rolledBack': (facts) =>
    figure(facts, 'version') === 0 ? 'Retour aux pages livrées avec la borne.' : `Retour au lot de pages ${text(facts, 'version')}.`,
  'printer.tested': () => 'Page d’essai envoyée à l’imprimante.',
  'contact.cancelled': (facts) => `Contact annulé : ${listed(CANCEL_REASONS, contactsFr.cancelReasons, text(facts, 'reason'))}.`,
  'waiting.numbered': (facts) => `Numéro ${figure(facts, 'number')} donné à une personne en attente.`,
  'waiting.called': (facts) => `Numéro ${figure(facts, 'number')} appelé.`,
  'waiting.marked': (facts) =>
    facts['apart'] === true ? 'Personne en attente à recevoir à part.' : 'Personne en attente à recevoir comme les autres.',
};

const REGISTER: Readonly<Record<RegisterKind, Sentence>> = {
  'deposit.made': (facts, names) => `Dépôt reçu : ${names.service(text(facts, 'service'))}, en ${locale(text(facts, 'locale'))}.`,
  'deposit.changed': (facts, names) => `${names.service(text(facts, 'service'))} : ${change(text(facts, 'kind'))} par un visiteur.`,
  'gendarme.called': called,
  'gendarme.answered': answered,
  'visit.ended': visitEnded,
  'rating.given': () => 'Avis d’un visiteur.',
  'form.ended': (facts, names) => formEndedInWords(facts, names.service(text(facts, 'service'))),
  'print.failed': printFailed,
};

function isRegisterKind(word: string): word is RegisterKind {
  return Object.hasOwn(REGISTER_KINDS, word);
}

/** One audit line as a sentence. */
export function auditSentence(event: string, facts: PlainFacts, names: EventNames): string {
  return isAuditEvent(event) ? AUDIT[event](facts, names) : event;
}

/** One line of the register as a sentence. */
export function registerSentence(kind: string, facts: PlainFacts, names: EventNames): string {
  return isRegisterKind(kind) ? REGISTER[kind](facts, names) : kind;
}
