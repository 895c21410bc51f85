/** Official sites for the screens under test: invented ones, and how main says that one stands. */
import { fake } from '../staff/fake-bridge.ts';
import type { ContentView } from '../../../shared/content/view.ts';
import { ok } from '../../../shared/result.ts';
import type { SiteState, SiteView } from '../../../shared/sites/site.ts';
import { emit } from './world.tsx';

export const SITE: SiteView = {
  id: 'demarches',
  name: 'Démarches d’essai',
  use: 'Demander un papier.',
  offline: 'Demandez le papier à un gendarme.',
  start: 'https://www.demarches.example/debut',
  host: 'www.demarches.example',
  identity: 'none',
  languages: ['fr'],
  service: null,
  card: null,
  toVerify: false,
};

/** More sites than are seen at a glance. */
export const MANY: readonly SiteView[] = [
  SITE,
  ...['Amendes', 'Élections', 'Impôts', 'Lois', 'Permis', 'Retraite', 'Santé'].map((name, at) => ({
    ...SITE,
    id: `site${at}`,
    name,
    host: `site${at}.example`,
    start: `https://site${at}.example/`,
  })),
];

const EMPTY: ContentView = {
  cards: [],
  numbers: [],
  synonyms: [],
  watchfulCommunes: null,
  elections: [],
  recruitment: null,
  quizzes: [],
  checklist: null,
  sites: [],
};

/** From now on the content holds these sites, and these cards. */
export function offer(sites: readonly SiteView[], cards: ContentView['cards'] = []): void {
  fake.answer('readContent', () => ok({ ...EMPTY, sites, cards }));
}

const OPENING: SiteState = {
  site: SITE.id,
  phase: 'opening',
  failure: null,
  host: SITE.host,
  issuer: null,
  loading: true,
  canGoBack: false,
  zoom: 1,
  field: null,
  refusal: null,
  identified: false,
};

/** Main says how the open site stands. */
export const says = (part: Partial<SiteState>): void => emit('siteState', { ...OPENING, ...part });

/** Its page is there. */
export const SHOWN: Partial<SiteState> = { phase: 'shown', loading: false, issuer: 'Autorité d’essai' };

/** Our own page on a private matter. */
export const PRIVATE_CARD: ContentView['cards'][number] = {
  id: 'private',
  shelf: 'prevention',
  icon: 'shield',
  audiences: ['families'],
  private: true,
  title: 'Un titre neutre',
  detail: 'Une ligne.',
  message: 'Un message.',
  blocks: [],
  easy: null,
  keywords: [],
  links: [],
  numbers: [],
  official: null,
  service: null,
  lookup: null,
  source: 'essai',
  verifiedOn: null,
  toVerify: false,
};
