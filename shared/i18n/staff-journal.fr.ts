/**
 * Words of the journal of staff mode, in French only: its filters, the daily seal on the screen and on paper, the witness beside the base.
 * Texts that hold a fact are functions, so that a missing fact does not compile. `\u00A0` never lets a sign part from its word.
 */
import type { AuditGroup } from '../audit/groups.ts';
import type { Responses } from '../ipc/contract.ts';
import { counted } from './counted.ts';

const groups: Readonly<Record<AuditGroup, string>> = {
  deposits: 'Dépôts et reçus',
  watches: 'Suivi des surveillances',
  visits: 'Visites et appels',
  diary: 'Rendez-vous',
  door: 'Ouvertures du mode service',
  agents: 'Agents et unité',
  register: 'Registre de l’accueil',
  base: 'Base, sauvegardes et sceaux',
  others: 'Autres actes',
};

/** Lines in words that fit « plus » or nothing. */
const lines = (count: number) => counted(count, 'ligne', 'lignes');

const verdicts: Readonly<Record<Responses['compareSeal']['verdict'], (line: number, when: string, fault: number | null) => string>> = {
  holds: (line, when) =>
    `Le journal contient toujours ce sceau. La ligne ${line}, du ${when}, et toutes celles d’avant sont celles qui ont été scellées.`,
  differs: (line, when) =>
    `La ligne ${line}, du ${when}, ne porte pas ce sceau. Vérifiez la saisie. Si elle est juste, une autre base a été mise à la place\u00A0: gardez le papier et prévenez le chef du point d’accueil.`,
  beyond: (line) =>
    `Le journal n’a pas de ligne ${line}. Vérifiez le numéro. S’il est juste, une base plus ancienne a été remise\u00A0: gardez le papier et prévenez le chef du point d’accueil.`,
  faulty: (line, _when, fault) =>
    `La ligne ${line} porte ce sceau, mais le journal est altéré avant elle, à la ligne ${fault ?? line}. Gardez le papier et prévenez le chef du point d’accueil.`,
};

export const journalFr = {
  groups,
  filters: {
    title: 'Chercher dans le journal',
    open: 'Filtres',
    openWith: (chosen: string) => `Filtres\u00A0: ${chosen}`,
    day: 'Jour',
    today: 'Aujourd’hui',
    yesterday: 'Hier',
    dayWrong: 'Cette date n’existe pas.',
    group: 'Sorte d’acte',
    groupEvery: 'Toutes les sortes',
    actor: 'Qui',
    actorEvery: 'Tous',
    visitor: 'Les visiteurs',
    system: 'La borne',
    reference: 'Référence d’un dépôt',
    referenceHint: 'Entière, comme sur le reçu.',
    referenceShort: 'La référence n’est pas entière\u00A0: elle ne filtre pas encore.',
    clear: 'Tout montrer',
  },
  pages: {
    label: 'Pages du journal',
    older: 'Plus ancien',
    newer: 'Plus récent',
    shown: (first: number, last: number) => (first === last ? `Ligne ${first}` : `Lignes ${last} à ${first}`),
    none: 'Aucune ligne ne convient.',
    atOldest: 'Il n’y a rien de plus ancien.',
    atNewest: 'Il n’y a rien de plus récent.',
  },
  chain: {
    checked: (when: string) => `Suivi ligne à ligne le ${when}.`,
    again: 'Vérifier à nouveau',
    faults: 'Lignes à examiner',
    changed: (line: number, day: string | null) =>
      day === null ? `Ligne ${line}\u00A0: changée ou déplacée.` : `Ligne ${line}, du ${day}\u00A0: changée ou déplacée.`,
    missing: (line: number, day: string | null) =>
      day === null ? `Ligne ${line}\u00A0: ôtée.` : `Ligne ${line}\u00A0: ôtée. La dernière ligne lue avant elle est du ${day}.`,
  },
  witness: {
    rolledBack: (last: number, witnessed: number) =>
      `Une base plus ancienne, ou une autre base, a été remise. Sa dernière ligne était la ${last}\u00A0; la borne avait déjà écrit la ${witnessed}.`,
    missingLines: (count: number) => `Il manque au moins ${lines(count)}.`,
    otherLines: 'Elle a autant de lignes, mais ce ne sont pas les mêmes.',
    since: (from: string | null, to: string) =>
      from === null ? `Ce qui manque a été écrit jusqu’au ${to}.` : `Ce qui manque a été écrit entre le ${from} et le ${to}.`,
    noticed: (at: string, line: number) => `Remarqué à l’ouverture, le ${at}\u00A0; noté à la ligne ${line}.`,
    serves:
      'Rien n’a été effacé et la borne continue de servir. Prévenez le chef du point d’accueil, sauf si une sauvegarde vient d’être remise.',
    untilSealed: 'Cet avis devient un souvenir quand un nouveau sceau est imprimé.',
    memory: (at: string, line: number) =>
      `Le ${at}, une base plus ancienne ou une autre base avait été remise\u00A0: ligne ${line} du journal.`,
    missing: {
      absent: (at: string) =>
        `La base a été ouverte sans témoin le ${at}. C’est normal au premier démarrage de cette version. Sinon, le fichier a été ôté, et une base plus ancienne remise en même temps ne se verrait pas\u00A0: comparez un sceau imprimé.`,
      altered: (at: string) =>
        `Le témoin de la base était altéré le ${at}. Il est gardé sous un autre nom. Une base plus ancienne remise en même temps ne se verrait pas\u00A0: comparez un sceau imprimé.`,
      unreadable: (at: string) =>
        `Le témoin de la base ne se lisait pas le ${at}. Une base plus ancienne remise en même temps ne se verrait pas\u00A0: comparez un sceau imprimé.`,
    },
    refused: (since: string) =>
      `Depuis le ${since}, le témoin de la base ne peut pas être lu ou écrit\u00A0: disque plein, disque protégé, ou journal altéré. La borne continue de servir. Prévenez la personne qui entretient la borne.`,
    good: 'Le témoin de la base concorde avec le journal.',
  },
  seal: {
    title: 'Sceau du jour',
    intro: 'Un papier gardé hors de la borne\u00A0: il prouve, des années après, que le journal n’a pas été remplacé.',
    never: 'Aucun sceau n’a encore été imprimé.',
    doneToday: (at: string, line: number) => `Déjà imprimé aujourd’hui\u00A0: le ${at}, à la ligne ${line}.`,
    last: (at: string, line: number) => `Pas encore imprimé aujourd’hui. Le dernier\u00A0: le ${at}, à la ligne ${line}.`,
    print: 'Imprimer le sceau',
    printing: 'Impression demandée. La borne attend la réponse de l’imprimante…',
    printed: 'Imprimé. Gardez la feuille hors de la borne.',
    noPrinter: 'Aucune imprimante n’est réglée sur cette borne. Affichez le sceau, puis copiez ou photographiez-le.',
    show: 'Afficher le sceau',
    reading: 'Le journal est suivi ligne à ligne…',
    hide: 'Cacher le sceau',
    line: (line: number) => `Ligne ${line}`,
    digits: 'Empreinte',
    code: 'Code QR du sceau',
    fault: (line: number) => `Attention\u00A0: le journal est altéré à la ligne ${line}. Le sceau le dit aussi.`,
  },
  compare: {
    title: 'Comparer un sceau imprimé',
    intro: 'Tapez le numéro de la ligne et le début de l’empreinte, comme sur le papier.',
    line: 'Numéro de la ligne',
    lineWrong: 'Tapez le numéro qui suit «\u00A0Ligne\u00A0» sur le papier.',
    groups: 'Quatre premiers groupes de l’empreinte, ou plus',
    groupsHint: 'Chiffres de 0 à 9 et lettres de A à F.',
    groupsWrong: 'Il faut au moins quatre groupes de quatre signes, faits de chiffres et de lettres de A à F.',
    act: 'Comparer',
    comparing: 'Le journal est suivi ligne à ligne…',
    unknownDay: 'jour inconnu',
    verdicts,
  },
  paper: {
    title: 'Sceau du journal',
    date: 'Scellé le',
    dateValue: (date: string, time: string) => `${date} à ${time}`,
    line: 'Ligne',
    facts: 'Comptes au moment du sceau',
    auditToday: 'Lignes du journal ce jour-là',
    depositsKept: 'Dépôts gardés',
    depositsErased: 'Dépôts effacés',
    register: 'Lignes du registre',
    rolledBack: 'Bases plus anciennes remises',
    state: 'Journal suivi ligne à ligne',
    intact: 'intact',
    faulty: (line: number) => `altéré à partir de la ligne ${line}`,
    digits: 'Empreinte de cette ligne et de toutes celles d’avant',
    code: 'Le même sceau en code QR',
    described: 'Code QR qui contient le sceau du journal',
    keep: 'À garder hors de la borne, daté et signé. Aucune donnée d’une personne n’y figure.',
    use: 'Pour s’en servir\u00A0: mode service, Journal, «\u00A0Comparer un sceau imprimé\u00A0». Si le journal ne contient plus ce sceau, il a été remplacé.',
  },
} as const;
