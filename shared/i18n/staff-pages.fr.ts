/** The words of the section "Pages": what visitors read, what of it somebody must look at, packs of newer pages. */
import type { ContentStatus } from '../content/status.ts';
import type { FactState } from '../facts/status.ts';
import type { PackFaultName } from '../ipc/content.ts';
import { formatDate } from '../time/format.ts';
import { counted } from './counted.ts';

export const PAGE_STATES: Readonly<Record<FactState, string>> = {
  expired: 'périmée, cachée',
  unverified: 'à vérifier',
  verifiedLater: 'vérifiée plus tard',
  expiresSoon: 'bientôt périmée',
  good: 'en règle',
};

const KINDS: Readonly<Record<ContentStatus['kind'], string>> = {
  card: 'Fiche',
  number: 'Numéro',
  quiz: 'Quiz',
  checklist: 'Liste à cocher',
  rules: 'Règles',
  election: 'Vote',
  slide: 'Écran d’attente',
  site: 'Site',
};

/** Each fault with what to do. */
const PACK_FAULT_WORDS: Readonly<Record<PackFaultName, string>> = {
  noKey: 'Aucune clé publique n’est configurée : cette borne ne reçoit pas de lot.',
  noSignature: 'Le fichier de signature manque ou n’en est pas un. Copiez aussi le fichier qui finit par .minisig, puis recommencez.',
  otherKey: 'Ce lot est signé avec une autre clé que celle de cette borne. Demandez à qui l’a préparé.',
  badSignature:
    'La signature ne correspond pas au fichier : il a été modifié ou abîmé. Ne l’utilisez pas ; demandez-en une nouvelle copie.',
  invalid: 'Le lot est bien signé, mais des pages sont fautives. Rien n’a été changé. Montrez ces lignes à qui l’a préparé.',
  older: 'Cette borne a déjà reçu ce lot ou un plus récent.',
};

export const pagesFr = {
  title: 'Pages',
  intro: 'Ce que les visiteurs lisent sur la borne : d’où cela vient, et ce qui est à vérifier.',
  policy: {
    mark: 'Ce qui n’est pas vérifié est montré avec la mention « à vérifier ».',
    withhold: 'Ce qui n’est pas vérifié n’est pas montré.',
  },
  toDo: (count: number) =>
    count === 0 ? 'Toutes les pages sont en règle.' : `${counted(count, 'page demande', 'pages demandent')} une vérification.`,
  expired: (count: number) => `${counted(count, 'page périmée n’est plus montrée', 'pages périmées ne sont plus montrées')}.`,
  table: 'Tout ce qui est affiché, ce qui presse d’abord',
  filter: 'Montrer',
  every: 'Tout',
  none: 'Aucune page dans cet état.',
  columns: { title: 'Page', state: 'État', until: 'Dernier jour', source: 'D’où cela vient' },
  page: ({ kind, title }: Pick<ContentStatus, 'kind' | 'title'>) => `${KINDS[kind]} : ${title}`,
  marked: (count: number) => `${counted(count, 'point marqué', 'points marqués')} « à vérifier »`,
  checked: (day: string) => `vérifiée le ${formatDate(day, 'fr')}`,
  neverChecked: 'jamais vérifiée',
  noEnd: 'sans limite',
  pack: {
    title: 'Lots de pages',
    shipped: 'Les pages affichées sont celles livrées avec la borne.',
    inForce: (version: number, madeOn: string) => `Le lot ${version}, préparé le ${formatDate(madeOn, 'fr')}, est affiché.`,
    fault: 'Le lot qui devrait être affiché est abîmé ou n’est plus signé : les pages livrées avec la borne le remplacent.',
    closed: 'Pour recevoir un lot signé, l’installateur indique une clé publique et un dossier d’arrivée dans la configuration.',
    waiting: 'Lots dans le dossier d’arrivée',
    nothing: 'Aucun lot dans le dossier d’arrivée. Branchez la clé USB, puis relisez.',
    look: 'Relire le dossier',
    takeIn: (file: string) => `Prendre ${file}`,
    takenIn: 'Le lot est affiché dès le prochain visiteur.',
    rollBack: (before: number | null) => (before === null ? 'Revenir aux pages livrées' : `Revenir au lot ${before}`),
    rolledBack: 'C’est fait. Le même bouton annule ce retour.',
    faults: PACK_FAULT_WORDS,
  },
} as const;
