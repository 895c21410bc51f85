/**
 * Words of staff mode, in French only (`resources/docs/adr/0004-staff-mode-in-french.md`). Texts that hold a fact are functions, so that a
 * missing fact does not compile. Each closed list of the program (failures, statuses, roles, ends of visit…) has its words here, exhaustively.
 */
import type { DepositStatus } from '../deposit-status.ts';
import type { Role } from '../auth/role.ts';
import type { HealthView } from '../ipc/upkeep.ts';
import type { FailureCode } from '../result.ts';
import type { EndReason } from '../session/kinds.ts';
import { counted } from './counted.ts';
import type { Locale } from './locales.ts';
import { staffDoorFr } from './staff-door.fr.ts';

const failures: Readonly<Record<FailureCode, string>> = {
  invalidRequest: 'La borne n’a pas accepté cette saisie. Vérifiez ce qui est tapé, puis réessayez.',
  foreignSender: 'Cette demande ne vient pas de l’écran de la borne. Elle a été refusée.',
  noLiveVisit: 'La visite en cours est terminée. Quittez le mode service, puis recommencez.',
  notAllowed: 'Cet acte n’est pas permis : le mode service est verrouillé, ou il est réservé au chef du point d’accueil.',
  answersRejected: 'Les réponses ne respectent pas les règles de ce service.',
  notSetUp: 'Le premier démarrage n’a pas encore été fait : l’unité n’a pas de clé.',
  storeUnavailable: 'La base chiffrée ne répond pas. Rien n’a été changé. Prévenez la personne qui entretient la borne.',
  wrongSecret: 'Ce n’est pas le bon secret. Vérifiez la saisie, puis réessayez.',
  lockedOut: 'Trop d’essais : attendez la fin du délai affiché.',
  mustChange: 'Ce secret est provisoire : son agent doit d’abord le changer, au déverrouillage.',
  notFound: 'Introuvable : ce dépôt, cet agent ou ce fichier n’existe plus sur la borne.',
  conflict: 'Cet acte ne convient pas à l’état actuel. L’écran a été mis à jour : vérifiez, puis réessayez.',
  noPrinter: 'Aucune imprimante n’est réglée sur cette borne. Rien n’a été imprimé. Utilisez « Exporter ».',
  printFailed: 'L’imprimante n’a pas imprimé la feuille. Vérifiez le papier et le câble, puis réessayez.',
  unexpected: 'Un incident est survenu. Il est noté au journal, sans contenu. Réessayez.',
};

const statuses: Readonly<Record<DepositStatus, string>> = {
  received: 'Reçue',
  appointment: 'Rendez-vous',
  signed: 'Signée',
  closed: 'Sans suite',
  erased: 'Effacée',
};

/** The button that leads to each status. */
const statusActs: Readonly<Record<DepositStatus, string>> = {
  received: 'Remettre en « reçue »',
  appointment: 'Noter un rendez-vous',
  signed: 'Noter « signée »',
  closed: 'Classer sans suite',
  erased: 'Effacer ce dépôt',
};

const roles: Readonly<Record<Role, string>> = { head: 'Chef du point d’accueil', agent: 'Gendarme', technician: 'Technicien' };

const locales: Readonly<Record<Locale, string>> = { fr: 'français', en: 'anglais', de: 'allemand' };

const endReasons: Readonly<Record<EndReason, string>> = {
  button: 'bouton « Effacer et terminer »',
  idle: 'plus d’activité',
  receiptRead: 'reçu lu',
  hideCodes: 'trois codes faux après « Masquer »',
  crash: 'panne de l’écran',
  hang: 'écran bloqué',
  gpuLoss: 'panne d’affichage',
  staffLeft: 'sortie du mode service',
  interrupted: 'interrompue trop longtemps par le mode service',
};

const keySources: Readonly<Record<HealthView['keySource'], { readonly name: string; readonly weakness: string }>> = {
  systemd: {
    name: 'Secret remis par le système (systemd)',
    weakness:
      'Le système garde ce secret chiffré, lié à cette machine. Avec une puce de sécurité (TPM), un disque volé seul ne suffit pas. Sans elle, la clé du système est sur le même disque : chiffrez-le.',
  },
  os: {
    name: 'Coffre du système',
    weakness:
      'Le coffre s’ouvre avec la session du système. Un disque volé seul suffit si le mot de passe de cette session est faible ou absent.',
  },
  file: {
    name: 'Fichier de clé',
    weakness:
      'Point faible : le fichier se lit sur le disque. Qui vole le disque ouvre la base : références, dates et états. Le contenu des dépôts reste scellé. Préférez un secret du système.',
  },
};

const printers: Readonly<Record<HealthView['printer'], string>> = {
  none: 'Aucune imprimante réglée : les visiteurs photographient un code, les gendarmes exportent.',
  cups: 'Imprimante du système (CUPS).',
  trial: 'Impression d’essai dans un dossier : ne convient pas au service.',
};

export const staffFr = {
  failures,
  statuses,
  statusActs,
  roles,
  locales,
  endReasons,
  ...staffDoorFr,
  keySources,
  printers,
  frame: {
    title: 'Mode service',
    locked: 'Verrouillé',
    nobody: 'Aucun agent inscrit',
    opened: (name: string, role: Role) => `Ouvert par ${name} – ${roles[role]}`,
    lock: 'Verrouiller',
    leave: 'Quitter le mode service',
    nav: 'Rubriques du mode service',
    back: 'Retour à la liste',
    loading: 'Un instant…',
    retry: 'Réessayer',
    cancel: 'Annuler',
    places: {
      inbox: 'Dépôts',
      diary: 'Agenda',
      watches: 'Surveillances',
      agents: 'Agents',
      register: 'Registre',
      waiting: 'File d’attente',
      figures: 'Chiffres',
      search: 'Recherche',
      sheets: 'Feuilles',
      audit: 'Journal',
      health: 'État de la borne',
      settings: 'Réglages',
      pages: 'Pages',
    },
  },
  idle: {
    title: 'Êtes-vous toujours là ?',
    body: 'Sans réponse, le mode service se ferme. Ce qui est tapé et pas encore enregistré est effacé.',
    left: (seconds: number) => counted(seconds, 'seconde', 'secondes'),
    stay: 'Je suis là, je continue',
  },
  inbox: {
    title: 'Dépôts',
    numbers: 'Aujourd’hui',
    waiting: 'Dépôts à traiter',
    today: 'Reçus aujourd’hui',
    calls: 'Appels à un gendarme',
    apart: 'dont à l’écart',
    table: 'Dépôts reçus',
    filter: 'État',
    all: 'Tous',
    service: 'Démarche',
    everyService: 'Toutes les démarches',
    search: 'Référence',
    columns: {
      reference: 'Référence',
      service: 'Service',
      received: 'Reçu',
      language: 'Langue',
      completeness: 'Complet',
      status: 'État',
      slot: 'Rendez-vous',
    },
    none: 'Aucun dépôt ne correspond.',
    empty: 'Aucun dépôt pour le moment.',
    completeness: (share: number) => `${share} %`,
    completenessLabel: (share: number) => `Complet à ${share} %`,
    noSlot: '–',
    toConfirm: 'à confirmer',
    pinAdvice: 'Un code court rouvre vite pendant votre service.',
    pinAct: 'Choisir un code',
  },
  deposit: {
    title: (reference: string) => `Dépôt ${reference}`,
    received: (when: string) => `Reçu le ${when}`,
    eraseAfter: (day: string) => `Effacé automatiquement après le ${day}, signé ou non.`,
    language: (locale: Locale) => `Rempli en ${locales[locale]}`,
    copy: 'Copie en français',
    copyColumn: { question: 'Question', french: 'En français', own: 'Mots du visiteur' },
    translate: 'à traduire',
    translateHint: 'Texte libre, laissé dans la langue du visiteur.',
    ownWords: 'mots du visiteur',
    ask: 'Ce que le gendarme demandera encore',
    askNothing: 'Rien ne manque.',
    preparation: 'Préparation : ceci devient une plainte une fois signé devant un gendarme.',
    history: 'Suivi',
    historyBy: (agent: string | null) => (agent === null ? 'la borne' : agent),
    historyEmpty: 'Aucun changement pour le moment.',
    historyColumns: { at: 'Quand', status: 'État', by: 'Par' },
    change: 'Changer l’état',
    headOnly: 'L’effacement est réservé au chef du point d’accueil. Sinon, la borne efface à la date prévue.',
    final: 'Aucun changement n’est plus possible.',
    confirmTitle: {
      signed: 'Noter ce dépôt comme signé ?',
      closed: 'Classer ce dépôt sans suite ?',
      erased: 'Effacer ce dépôt ?',
    },
    confirmBody: {
      signed: 'La plainte a été signée devant un gendarme. Ensuite, ce dépôt ne pourra plus qu’être effacé.',
      closed: 'Le visiteur ne donne pas suite, ou le dépôt ne relève pas d’une plainte. Vous pourrez le remettre en « reçue ».',
      erased: 'Les réponses seront détruites tout de suite, sans retour possible. Seule la trace de l’effacement reste.',
    },
    confirmAct: {
      signed: 'Oui, elle est signée',
      closed: 'Oui, classer sans suite',
      erased: 'Oui, effacer définitivement',
    },
    confirmKeep: 'Non, ne rien changer',
    /** A service that gives a status a name of its own has these words around it. */
    own: {
      act: (status: string) => `Noter « ${status} »`,
      back: (status: string) => `Remettre en « ${status} »`,
      confirmTitle: (status: string) => `Noter « ${status} » ?`,
      confirmBody: {
        signed: 'Ensuite, ce dépôt ne pourra plus qu’être effacé.',
        closed: 'Plus rien ne pourra être noté. Vous pourrez revenir en arrière jusqu’à l’effacement.',
      },
      confirmAct: (status: string) => `Oui, noter « ${status} »`,
    },
    changed: (status: string) => `État noté : ${status.toLowerCase()}.`,
    erasedNow: (reference: string) => `Le dépôt ${reference} est effacé.`,
    print: 'Imprimer la copie',
    printing: 'Impression demandée. La borne attend la réponse de l’imprimante…',
    printed: 'Imprimé. Prenez la feuille.',
    export: 'Exporter (.age)',
    exporting: 'Export en cours…',
    exported: (fileName: string) =>
      `Fichier ${fileName} écrit dans le dossier d’export réglé sur la borne. Il reste scellé : il s’ouvre avec la clé de secours et le programme « age ».`,
    exportNowhere: 'Aucun dossier d’export n’est réglé (« exportFolder » dans le fichier de configuration). Rien n’a été écrit.',
    toWatch: 'Ouvrir la fiche de patrouille',
    contentErased: 'Le contenu de ce dépôt est effacé. Il ne reste que la trace de l’effacement.',
    unknownService: 'Ce dépôt vient d’un service que cette version de la borne ne connaît pas. Exportez-le.',
  },
  audit: {
    title: 'Journal',
    intro: 'Chaque acte est noté, et chaque ligne scelle la précédente. Une ligne changée ou ôtée se voit.',
    table: 'Dernières lignes du journal',
    columns: { seq: 'N°', at: 'Quand', actor: 'Qui', event: 'Acte' },
    intact: 'Le journal est intact.',
    fault: (line: number | null) =>
      line === null
        ? 'Le journal a été altéré. Prévenez le chef du point d’accueil et n’éteignez pas la borne.'
        : `Le journal a été altéré à partir de la ligne ${line}. Prévenez le chef du point d’accueil et n’éteignez pas la borne.`,
    visitor: 'Un visiteur',
    system: 'La borne',
    formerAgent: 'Un agent',
    empty: 'Le journal est vide.',
  },
  health: {
    title: 'État de la borne',
    config: 'Configuration',
    configFile: (file: string | null) => (file === null ? 'Aucun fichier : les réglages par défaut s’appliquent.' : `Fichier lu : ${file}`),
    configGood: 'Aucune faute.',
    configFaults: 'Fautes du fichier de configuration',
    configFaultsBody: 'La borne emploie les réglages sûrs par défaut à la place de ces lignes.',
    configColumns: { line: 'Ligne', path: 'Clé', message: 'Faute' },
    runtime: 'Moteur',
    runtimeVersion: (version: string) => `Electron ${version}`,
    runtimeTrial: 'Ce moteur convient aux essais, pas au service du public.',
    runtimeGood: 'Ce moteur convient au service.',
    key: 'Clé de la base',
    theft: 'Si la borne est volée, disque compris',
    theftIntro:
      'Les dépôts restent scellés. Le voleur doit deviner le secret d’un agent, un essai après l’autre, sans passer par l’attente de la borne.',
    theftCost: (ms: string) => `Mesuré au premier démarrage : un essai coûte ${ms} sur cette borne, pour un cœur de processeur.`,
    theftTable: 'Temps moyen pour deviner un secret',
    theftColumns: { secret: 'Secret', one: 'Un cœur', thousand: '1 000 cœurs' },
    theftSecrets: {
      characters12: '12 caractères tirés au hasard (minuscules et chiffres)',
      digits10: '10 chiffres tirés au hasard',
      knownList: 'Un mot de passe déjà connu (liste de 10 millions)',
    },
    theftAssumptionsTitle: 'Ce calcul suppose que :',
    theftAssumptions: [
      'le voleur a aussi la clé de la base : sinon, il ne peut rien essayer.',
      'ses cœurs valent celui de la borne, et il trouve en moyenne à la moitié des essais.',
      'il s’attaque au secret le plus faible de tous les agents : un seul mauvais secret suffit.',
      'la borne est verrouillée : ouverte, elle garde la clé de l’unité en mémoire jusqu’au verrouillage.',
    ],
    theftAdvice: 'Préférez 12 caractères ou plus à 10 chiffres.',
    wipes: 'Derniers effacements',
    wipesEmpty: 'Aucune visite n’a encore été effacée.',
    wipesColumns: { at: 'Quand', reason: 'Fin de visite', duration: 'Durée', verified: 'Contrôle' },
    wipeVerified: 'vérifié',
    wipeFailed: 'non vérifié : la borne a redémarré',
    printer: 'Imprimante',
    base: 'Base et journal',
    baseIntact: 'La base est intacte.',
    baseFault: 'La base a été altérée. Prévenez la personne qui entretient la borne et n’éteignez rien.',
    deposits: (count: number) => counted(count, 'dépôt gardé', 'dépôts gardés'),
  },
} as const;
