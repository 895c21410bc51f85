/**
 * Words of staff mode about who holds it, in French only: handing over at the end of a shift, a secret that must be changed, what the head does for an agent.
 */
import type { KeyHolder } from '../auth/role.ts';
import { counted } from './counted.ts';

const roleActs: Readonly<Record<KeyHolder, string>> = { head: 'Nommer chef du point d’accueil', agent: 'Rendre gendarme' };

export const shiftFr = {
  act: 'Passer la main',
  handOver: {
    title: 'Passer la main',
    intro: 'Rien ne se perd : ce qui est en cours reste sur la borne, et le journal note qui passe la main à qui.',
    underWay: 'En cours',
    waiting: 'Personnes en attente',
    contacts: 'Contacts en cours',
    deposits: 'Dépôts à traiter',
    appointments: 'Rendez-vous encore aujourd’hui',
    call: 'Un visiteur demande un gendarme, et personne n’a encore répondu.',
    begun: 'Un contact est commencé au registre, sans être inscrit : il reste tel quel.',
    who: 'Qui prend la main ?',
    secret: 'Secret de votre collègue',
    secretHint: 'Votre collègue le tape. Votre code du service est oublié.',
    take: 'Prendre la main',
    taking: 'Vérification…',
    chooseAgent: 'Choisissez qui prend la main.',
    typeSecret: 'Votre collègue tape ici son secret.',
    nobody:
      'Aucun collègue ne peut prendre la main ici. Verrouillez : la personne suivante ouvrira avec son secret, et changera d’abord un secret provisoire.',
    wrong: (triesLeft: number | undefined) =>
      triesLeft === undefined || triesLeft === 0
        ? 'Ce n’est pas le bon secret. Vous gardez la main.'
        : `Ce n’est pas le bon secret. Vous gardez la main ; ${counted(triesLeft, 'essai reste', 'essais restent')} avant une courte attente.`,
    waits: (wait: string) => `Trop d’essais : nouvel essai possible dans ${wait}. Vous gardez la main.`,
    done: (name: string) => `${name} a la main. Ce qui était en cours est resté.`,
    keep: 'Garder la main',
  },
  forced: {
    title: 'Changez d’abord votre secret',
    who: (name: string) => `${name} – secret provisoire`,
    intro: (name: string) => `${name}, le chef du point d’accueil connaît ce secret. Choisissez le vôtre : rien ne s’ouvre avant.`,
    next: 'Votre nouveau secret',
    again: 'Votre nouveau secret, une seconde fois',
    same: 'C’est le secret provisoire. Choisissez-en un autre.',
    change: 'Changer et ouvrir',
    changing: 'Changement en cours…',
    refused: 'Le secret provisoire n’est plus le bon. Demandez au chef du point d’accueil, puis recommencez.',
    back: 'Revenir au choix de l’agent',
  },
  manage: {
    act: 'Rôle, secret',
    actFor: (name: string) => `Rôle, secret – ${name}`,
    provisional: 'Actif, secret provisoire',
    newSecret: 'Le secret tapé ici est provisoire : l’agent le change à son premier déverrouillage.',
    oneHead: 'Un seul chef peut entrer avec un secret à lui. S’il l’oublie, personne n’inscrira plus d’agent : nommez un second chef.',
    lastHead:
      'Il faut toujours un chef qui ait choisi son secret. Nommez un autre chef, ou attendez qu’il ait changé son secret provisoire.',
    roleTitle: 'Rôle',
    roleActs,
    roleConfirm: (act: string) => `Oui : ${act.toLowerCase()}`,
    roleKeep: 'Non, ne rien changer',
    roleBody: {
      head: (name: string) => `${name} pourra inscrire et retirer des agents, donner des secrets et effacer des dépôts.`,
      agent: (name: string) => `${name} ne pourra plus inscrire ni retirer d’agent, ni effacer de dépôt.`,
    },
    roleDone: 'Le rôle est changé.',
    technician:
      'Un technicien n’a pas la clé des dépôts : il ne peut pas devenir gendarme. Retirez-le, puis inscrivez-le sous un autre rôle.',
    secretTitle: 'Nouveau secret provisoire',
    secretBody: 'Pour un secret oublié. Les attentes sont levées ; l’agent choisit un secret à lui dès qu’il déverrouille.',
    own: 'Votre propre secret se change plus bas, en tapant l’actuel.',
    secret: 'Secret provisoire',
    give: 'Donner ce secret',
    giving: 'Enregistrement…',
    given: 'Le secret provisoire est donné. L’ancien n’ouvre plus.',
    close: 'Fermer',
  },
  technician: {
    called: 'Un visiteur demande un gendarme. Prévenez-en un.',
    journal: 'Un technicien lit ici ce qui concerne la borne : base, sauvegardes, heure. Le reste est réservé aux gendarmes.',
  },
} as const;
