/** The words of the staff pages about official sites: what is counted, what is refused, what a trial found. */
import type { SiteTrial, SiteUse } from '../ipc/sites.ts';
import { OTHER_HOSTS } from '../sites/use.ts';
import { counted } from './counted.ts';

/** What a trial found, and what to do about it. */
const OUTCOMES: Readonly<Record<SiteTrial['outcome'], { readonly says: string; readonly remedy: string }>> = {
  opened: { says: 'Le site s’est ouvert.', remedy: '' },
  offline: { says: 'La borne n’a pas pu joindre le site.', remedy: 'Vérifiez le réseau de la borne, puis recommencez.' },
  certificate: {
    says: 'Le certificat du site n’est pas valable : la borne refuse de l’ouvrir.',
    remedy: 'Vérifiez la date de la borne. Si elle est juste, ne proposez plus ce site avant un essai réussi.',
  },
  slow: { says: 'Le site n’a pas répondu à temps.', remedy: 'Recommencez dans quelques minutes.' },
  refused: {
    says: 'Le site renvoie vers un nom qui n’est pas permis.',
    remedy: 'Ce nom est dans la liste ci-dessous. Ne l’ajoutez que s’il appartient à ce site.',
  },
  crashed: { says: 'La page du site s’est arrêtée.', remedy: 'Recommencez. Si cela dure, ne proposez plus ce site.' },
  hung: { says: 'La page du site ne réagit plus.', remedy: 'Recommencez. Si cela dure, ne proposez plus ce site.' },
  tooHeavy: {
    says: 'Le site demande plus de mémoire ou de données que la borne n’en donne.',
    remedy: 'Recommencez. Si cela dure, ne proposez plus ce site.',
  },
  loop: { says: 'Le site renvoie sans fin d’une page à l’autre.', remedy: 'Recommencez dans quelques minutes.' },
};

type Refused = SiteUse['refused'];

export const siteUseFr = {
  title: 'Sites officiels',
  intro: 'Les sites que les visiteurs ouvrent sur la borne : combien de fois, ce qui échoue, ce qui est refusé.',
  see: 'Voir les sites officiels',
  privacy:
    'Ces comptes ne suivent personne : ni heure, ni page, ni adresse. Ils changent cinq ouvertures à la fois, et s’effacent après treize mois.',
  offered: (count: number, all: number) =>
    `${counted(count, 'site proposé', 'sites proposés')} aux visiteurs, sur ${all}. Comptes des 30 derniers jours.`,
  table: 'Les sites officiels',
  none: 'La borne ne connaît aucun site.',
  columns: { site: 'Site', state: 'État', opened: 'Ouvertures', trouble: 'Échecs' },
  state: (offered: boolean) => (offered ? 'proposé' : 'fermé'),
  toVerify: 'à vérifier',
  ofToday: (count: number) => `dont ${count} aujourd’hui`,
  failed: (count: number) => (count === 0 ? 'aucun' : String(count)),
  /** How many names; the last of a list may stand for several. */
  refusedNames: (refused: Refused) => {
    const names = refused.filter(({ host }) => host !== OTHER_HOSTS).length;
    return names === refused.length
      ? counted(names, 'nom refusé', 'noms refusés')
      : `plus de ${counted(names, 'nom refusé', 'noms refusés')}`;
  },
  settings: 'Ajouter un site, fermer un site',
  back: 'Tous les sites',
  toPages: 'Retour aux pages',
  site: {
    offered: 'Ce site est proposé aux visiteurs.',
    closed: 'Ce site n’est pas proposé : les visiteurs ne le voient pas.',
    toVerify: 'Personne n’a encore vérifié son adresse, ou les noms dont il a besoin. Un essai montre ce qu’il demande.',
    counts: 'Ouvertures',
    today: 'aujourd’hui',
    month: 'en 30 jours',
    failed: 'échecs en 30 jours',
  },
  trial: {
    title: 'Essai',
    about: 'La borne ouvre le site sans le montrer, puis l’efface. Un essai n’est pas compté.',
    start: 'Essayer ce site',
    running: 'Essai en cours : moins d’une demi-minute.',
    busy: 'Un site est déjà ouvert, par un visiteur ou par un autre essai. Recommencez quand il est fermé.',
    outcomes: OUTCOMES,
    took: (ms: number) => `En ${(ms / 1_000).toFixed(1).replace('.', ',')} s.`,
    issuer: (name: string) => `Certificat délivré par : ${name}.`,
    complete: 'Tout ce qu’il a demandé est permis.',
    refused: (count: number) =>
      `${counted(count, 'nom a été refusé', 'noms ont été refusés')} : le site peut rester incomplet, surtout s’il s’agit de son propre nom.`,
  },
  refused: {
    title: 'Noms refusés en 30 jours',
    about:
      'Les pages de ce site ont demandé ces noms, et la borne les a refusés. Beaucoup servent à mesurer l’audience : le site s’en passe.',
    none: 'Aucun nom refusé.',
    columns: { host: 'Nom', count: 'Demandes refusées' },
    others: 'autres noms',
    add: 'Ajouter un nom à ce site',
    headOnly: 'Le chef peut ajouter un nom à ce site, dans les réglages.',
  },
} as const;
