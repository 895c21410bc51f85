/** Staff words about requests: to whom they go, what is missing, what a hand-over does. */
import { counted } from './counted.ts';

const waiting = (count: number): string => counted(count, 'demande attend', 'demandes attendent');

export const requestsFr = {
  title: 'Demandes à remettre',
  one: 'Remettre cette demande',
  waits: (count: number, name: string) => `${waiting(count)} pour « ${name} ».`,
  goesTo: (name: string) => `Destinataire : ${name}.`,
  act: (count: number) => (count === 1 ? 'Remettre la demande' : `Remettre les ${count} demandes`),
  actNamed: (act: string, name: string) => `${act} – ${name}`,
  noKey: (name: string) =>
    `La clé publique de « ${name} » manque : rien ne peut lui être remis. Le chef l’ajoute dans Réglages, Destinataires.`,
  noFolder: 'Aucun dossier d’export n’est réglé (« exportFolder » dans le fichier de configuration) : rien ne peut être remis.',
  noAddressee: (services: readonly string[]) =>
    `Aucun destinataire n’est réglé pour : ${services.join(', ')}. Le chef en règle un dans Réglages, Destinataires.`,
  again: 'Cette demande est remise. Jusqu’à son effacement, elle peut l’être encore, si le fichier s’est perdu.',
  eraseAfter: (day: string) => `Effacée automatiquement après le ${day}, ou le lendemain de sa remise.`,
  confirmTitle: (count: number) => (count === 1 ? 'Remettre cette demande ?' : `Remettre ces ${count} demandes ?`),
  confirmBody: (name: string) =>
    `Un fichier que seul « ${name} » peut ouvrir est écrit dans le dossier d’export. La borne efface demain ce qui est remis. Le journal le note.`,
  confirmAct: 'Oui, sceller le fichier',
  confirmKeep: 'Non, ne rien remettre',
  running: 'Scellement en cours…',
  done: (fileName: string, name: string) =>
    `Fichier ${fileName} écrit dans le dossier d’export. Portez-le à « ${name} », seul à pouvoir l’ouvrir. La borne efface demain ce qui est remis.`,
  /** The folder, the key or a request changed between the list and the touch. */
  changed: 'Quelque chose a changé entre-temps. Rien n’a été écrit. Relisez la liste, puis recommencez.',
  /** Their sealed bytes are damaged, or were never theirs. */
  unopened: (references: readonly string[]) =>
    references.length === 1
      ? `Cette demande n’a pas pu être ouverte : ${references.join()}. Elle n’est pas remise et reste sur la borne. Prévenez la personne qui entretient la borne.`
      : `Ces ${references.length} demandes n’ont pas pu être ouvertes : ${references.join(', ')}. Elles ne sont pas remises et restent sur la borne. Prévenez la personne qui entretient la borne.`,
  closedByHand: 'À noter quand la demande est remise autrement, par exemple sur papier. La borne l’efface demain, sans retour possible.',
} as const;
