/** Words of the settings that the head changes on the screen. French only, like all of staff mode. */
import type { FactName, FactState } from '../facts/status.ts';
import type { NoteDoubt } from '../register/note-check.ts';
import type { SettingGroup } from '../settings/groups.ts';
import { counted } from './counted.ts';

interface GroupWords {
  readonly title: string;
  readonly about: string;
  /** When a change holds. */
  readonly effect: string;
}

const AT_ONCE = 'Un changement vaut tout de suite.';
const NEXT_VISIT = 'Un changement vaut dès la prochaine visite.';

const groups: Readonly<Record<SettingGroup, GroupWords>> = {
  alert: {
    title: 'Alerte du jour',
    about: 'Un message local, montré en premier sur l’écran d’attente et l’accueil, puis retiré de lui-même à sa fin.',
    effect: AT_ONCE,
  },
  point: { title: 'Point d’accueil', about: 'Nom, lieu et téléphone montrés au public.', effect: NEXT_VISIT },
  opening: {
    title: 'Horaires',
    about: 'Semaine d’ouverture, jours exceptionnels, et ce que la borne accepte quand personne n’est là.',
    effect: NEXT_VISIT,
  },
  events: { title: 'Événements', about: 'Rendez-vous ouverts au public, montrés jusqu’à leur date.', effect: NEXT_VISIT },
  services: { title: 'Démarches', about: 'Démarches proposées, manière de garder, durée de conservation.', effect: NEXT_VISIT },
  sites: {
    title: 'Sites officiels',
    about: 'Sites que les visiteurs peuvent ouvrir ici, et les noms dont ils ont besoin.',
    effect: AT_ONCE,
  },
  addressees: {
    title: 'Destinataires',
    about: 'À qui remettre les demandes, et leur clé publique.',
    effect: 'Un changement vaut tout de suite.',
  },
  units: { title: 'Unités et communes', about: 'Unités de la circonscription, leur clé publique et leurs communes.', effect: NEXT_VISIT },
  zones: { title: 'Zones', about: 'Zone de gendarmerie ou de police des communes.', effect: NEXT_VISIT },
  diary: { title: 'Agenda', about: 'Créneaux de rendez-vous de chaque semaine et jours fermés.', effect: NEXT_VISIT },
  session: { title: 'Délais', about: 'Temps laissé aux visiteurs et verrouillage du mode service.', effect: AT_ONCE },
  look: { title: 'Écran', about: 'Taille et contraste du premier écran, dimension de la dalle, carillon.', effect: NEXT_VISIT },
  satisfaction: { title: 'Satisfaction', about: 'Question posée aux visiteurs qui partent, enquête officielle.', effect: NEXT_VISIT },
  printer: { title: 'Imprimante', about: 'File d’impression et papier des reçus.', effect: AT_ONCE },
  backup: {
    title: 'Sauvegarde',
    about: 'Dossier des copies chiffrées et nombre de copies gardées.',
    effect: 'Un changement vaut dès la prochaine copie.',
  },
};

const facts: Readonly<Record<FactName, (number: number | null) => string>> = {
  phone: () => 'Téléphone',
  hours: () => 'Horaires en texte libre (fichier)',
  opening: () => 'Horaires',
  survey: () => 'Enquête de satisfaction',
  event: (number) => `Événement ${number ?? 1}`,
  zone: (number) => `Zones, ligne ${number ?? 1}`,
};

/** What a public text seems to hold of a person. */
const doubts: Readonly<Record<NoteDoubt, string>> = {
  name: 'un nom',
  phone: 'un numéro de téléphone',
  plate: 'une plaque',
  email: 'une adresse électronique',
};

interface StateWords {
  readonly name: string;
  readonly remedy: string;
}

const states: Readonly<Record<FactState, StateWords>> = {
  expired: {
    name: 'périmé',
    remedy: 'N’est plus montré ni employé. Vérifiez-le, puis notez le jour de la vérification et le nouveau dernier jour.',
  },
  unverified: {
    name: 'non vérifié',
    remedy: 'N’est ni montré ni employé. Vérifiez-le auprès de sa source, puis notez le jour de la vérification.',
  },
  verifiedLater: {
    name: 'vérifié plus tard',
    remedy: 'Le jour de la vérification est à venir : d’ici là, il n’est ni montré ni employé. Corrigez ce jour.',
  },
  expiresSoon: { name: 'bientôt périmé', remedy: 'Vérifiez-le avant son dernier jour, sinon il ne sera plus montré.' },
  good: { name: 'à jour', remedy: '' },
};

export const settingsFr = {
  title: 'Réglages',
  intro:
    'Chaque changement est vérifié, montré avant d’être enregistré, noté au journal, et peut être annulé. Le fichier de l’installateur n’est jamais modifié.',
  groups,
  change: 'Modifier',
  changeNamed: (group: SettingGroup) => `Modifier : ${groups[group].title}`,
  fromFile: 'Comme dans le fichier de l’installateur',
  changedAt: (when: string) => `Modifié le ${when}`,
  refused: (list: readonly SettingGroup[]) =>
    `Ces changements ne conviennent plus et ne sont pas employés : ${list.map((group) => groups[group].title.toLowerCase()).join(', ')}. Le fichier de l’installateur vaut à leur place. Ouvrez chaque réglage et enregistrez-le de nouveau, ou annulez le changement.`,
  form: {
    preview: 'Voir ce qui change',
    apply: 'Enregistrer ce changement',
    applying: 'Enregistrement…',
    edit: 'Revenir à la saisie',
    back: 'Retour aux réglages',
    nothing: 'Rien ne change : ce réglage vaut déjà ainsi.',
    previewTitle: 'Ce qui change',
    faults: (count: number) => (count === 1 ? 'Un point est à corriger' : `${count} points sont à corriger`),
    stale: 'Ce réglage a été modifié entre-temps, ou rien ne change. Revenez aux réglages et recommencez.',
    done: 'Changement enregistré.',
    undone: 'Changement annulé.',
    addRow: 'Ajouter',
    remove: 'Retirer',
    removeRow: (name: string) => `Retirer ${name}`,
    set: 'Renseigner',
    unset: 'Ne rien renseigner',
    unsetNow: 'Non renseigné.',
    yes: 'oui',
    no: 'non',
    nothingThere: 'rien',
    doubt: (list: readonly NoteDoubt[]) =>
      `Ce texte semble contenir ${list.map((each) => doubts[each]).join(', ')}. Tout le monde le lira : retirez ce qui désigne une personne.`,
  },
  differences: { added: 'Ajouté : ', removed: 'Retiré : ', changed: '' },
  history: {
    title: 'Historique des changements',
    empty: 'Aucun changement n’a encore été fait à l’écran.',
    line: (number: number, group: SettingGroup) => `N° ${number} – ${groups[group].title}`,
    by: (name: string | null, when: string) => `${name ?? 'Un agent'}, le ${when}`,
    undoes: (number: number) => `Annule le changement n° ${number}.`,
    toFile: 'Depuis, le fichier de l’installateur vaut pour ce réglage.',
    undo: 'Annuler ce changement',
    undoNamed: (number: number) => `Annuler ce changement, n° ${number}`,
    undoTitle: 'Annuler ce changement ?',
    undoBody: 'Le réglage redevient ce qu’il était juste avant. L’annulation est notée, et peut être annulée à son tour.',
    undoConfirm: 'Oui, annuler ce changement',
    undoKeep: 'Non, le garder',
    noDifference: 'Aucune différence avec ce qui valait.',
    more: (count: number) => `et ${counted(count, 'autre point', 'autres points')}`,
    all: 'Montrer tout l’historique',
  },
  facts: {
    title: 'État des informations locales',
    good: 'Toutes les informations renseignées sont vérifiées et à jour.',
    none: 'Aucune information locale n’est renseignée : le public n’en voit aucune.',
    name: (name: FactName, number: number | null) => facts[name](number),
    states,
    lastDay: (day: string) => `Dernier jour : ${day}.`,
    source: (source: string) => `Source : ${source}`,
  },
  units: {
    import: 'Importer une liste d’unités',
    importBody: 'Fichier CSV ou JSON du dossier d’échange. Colonnes : id, name, recipient, communes (codes INSEE séparés par des espaces).',
    noFolder: 'Aucun dossier d’échange n’est réglé (« importFolder » dans le fichier de configuration).',
    noFile: 'Aucun fichier .csv ou .json dans le dossier d’échange.',
    read: (file: string) => `Lire ${file}`,
    refused: (count: number) =>
      `Rien n’a été importé : ${counted(count, 'faute est', 'fautes sont')} à corriger dans le fichier. Corrigez, puis lisez-le de nouveau.`,
    faultLine: (line: number, message: string) => `Ligne ${line} : ${message}`,
    tooLarge: 'Ce fichier ne peut pas être lu : il est trop gros, ou le dossier d’échange n’est plus réglé.',
    missing: 'Ce fichier n’est plus dans le dossier d’échange.',
  },
  printer: {
    trial: 'Imprimante d’essai du fichier de configuration : des PDF dans un dossier.',
    test: 'Imprimer une page d’essai',
    testBody: 'Avec l’imprimante enregistrée ; la page ne contient aucune donnée.',
    none: 'Aucune imprimante n’est enregistrée : il n’y a rien à essayer.',
    printing: 'Page d’essai demandée. La borne attend la réponse de l’imprimante…',
    printed: 'Page d’essai imprimée.',
  },
} as const;
