/** What the head closes and adds: the faults in words, and what becomes of the sites. */
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../../shared/config/schema.ts';
import { issueInWords } from '../../../shared/config/issue-words.ts';
import { type Content, NO_CONTENT } from '../../../shared/content/files.ts';
import type { SiteFacts } from '../../../shared/sites/content.ts';
import { sitesOf, siteViews } from '../../../shared/sites/offered.ts';
import { siteSettings } from '../../../shared/sites/settings.ts';

const ADDED = {
  id: 'mairie',
  name: 'Mairie d’essai',
  use: 'Écrire à la mairie.',
  offline: 'Passez à la mairie aux heures d’ouverture.',
  start: 'https://www.mairie.example/accueil',
  hosts: ['*.mairie.example'],
};

function faultsOf(sites: unknown): readonly string[] {
  const parsed = configSchema.safeParse({ sites });
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issueInWords(issue)}`);
}

describe('what the head changes of the sites', () => {
  it('is nothing by default', () => {
    expect(configSchema.parse({}).sites).toEqual({ offered: true, closed: [], hosts: [], added: [] });
    expect(configSchema.parse({ sites: { added: [ADDED] } }).sites.added[0]).toMatchObject({ identity: 'none', languages: ['fr'] });
  });

  it.each([
    ['www.mairie.example', []],
    ['*.mairie.example', []],
    ['mairie.example/dossier/', []],
    ['https://mairie.example', ['Écrivez le nom seul, sans https://']],
    ['192.168.1.10', ['Une adresse en chiffres n’est pas permise : écrivez le nom du site']],
    ['[fe80::1]', ['Une adresse en chiffres n’est pas permise : écrivez le nom du site']],
    ['*.example', ['Ce nom ouvrirait bien plus qu’un site : soyez plus précis']],
    ['*.gouv.fr', ['Ce nom ouvrirait bien plus qu’un site : soyez plus précis']],
    ['*.gouv.fr/demarches/', ['Ce nom ouvrirait bien plus qu’un site : soyez plus précis']],
    ['serveur', ['Écrivez le nom entier, par exemple www.exemple.gouv.fr']],
    ['Mairie.example', ['Ce n’est pas un nom de site : des minuscules, des chiffres, des points et des tirets']],
    ['mairie example', ['Écrivez le nom entier, par exemple www.exemple.gouv.fr']],
  ])('says what is wrong with the name %s', (rule, messages) => {
    expect(faultsOf({ hosts: [{ site: 'pharos', kind: 'page', rule }] })).toEqual(
      messages.map((message) => `sites.hosts.0.rule: ${message}`),
    );
  });

  it.each([
    'http://www.mairie.example/',
    'www.mairie.example',
    'https://10.0.0.1/',
    'https://serveur/',
    'https://www.mairie.example/?q=1',
    'file:///etc',
  ])('refuses the address %s', (start) => {
    expect(faultsOf({ added: [{ ...ADDED, start }] })).toEqual([
      'sites.added.0.start: Écrivez une adresse entière, en minuscules, qui commence par https://',
    ]);
  });

  it('says when a site would not open itself, comes twice or has no proper name', () => {
    expect(faultsOf({ added: [{ ...ADDED, hosts: ['autre.example'] }] })).toEqual([
      'sites.added.0.start: Cette adresse doit faire partie des noms permis pour ce site',
    ]);
    expect(faultsOf({ added: [ADDED, ADDED] })).toEqual(['sites.added.1.id: Ce site est déjà dans la liste']);
    expect(faultsOf({ added: [{ ...ADDED, id: 'la mairie' }] })).toEqual([
      'sites.added.0.id: Des lettres sans accent et des chiffres seulement, sans espace',
    ]);
    const host = { site: 'pharos', kind: 'page', rule: 'www.exemple.gouv.fr' };
    expect(faultsOf({ hosts: [{ ...host, site: '' }] })).toEqual(['sites.hosts.0.site: Choisissez un site']);
    expect(faultsOf({ hosts: [host, { ...host, kind: 'frame' }, host] })).toEqual(['sites.hosts.2.rule: Ce nom est déjà ajouté à ce site']);
  });

  it('stays within bounds', () => {
    const many = Array.from({ length: 41 }, (_, at) => ({ ...ADDED, id: `site${at}` }));
    expect(faultsOf({ added: many.slice(1) })).toEqual([]);
    expect(faultsOf({ added: many })).toEqual(['sites.added: Trop grand ou trop long (maximum 40)']);
  });
});

const DAY = { today: '2026-11-22', unverified: 'mark', locale: 'en' } as const;
const SITE: SiteFacts = {
  id: 'essai',
  start: 'https://www.exemple.gouv.fr/',
  pages: ['*.exemple.gouv.fr'],
  frames: [],
  resources: ['*.exemple.gouv.fr'],
  identity: 'needed',
  languages: ['fr'],
  service: 'preComplaint',
  card: null,
  owner: 'Essai',
  source: 'inventé pour l’essai',
  verifiedOn: null,
  expiresOn: null,
  toVerify: true,
};
const PLAIN: SiteFacts = { ...SITE, id: 'simple', identity: 'none', toVerify: false, verifiedOn: '2026-01-01', expiresOn: '2026-11-22' };
const said = { name: 'Trial site', use: 'Nothing real.', offline: 'Ask a gendarme.' };
const words = { essai: said, simple: said };
const content: Content = {
  ...NO_CONTENT,
  sites: {
    list: [SITE, PLAIN],
    words: { fr: words, en: words, de: words },
    identity: {
      pages: ['*.identite.example'],
      frames: ['cadre.identite.example'],
      resources: ['statique.identite.example'],
      logout: ['https://www.identite.example/sortie'],
      owner: 'Essai',
      source: 'inventé pour l’essai',
      verifiedOn: null,
      expiresOn: null,
      toVerify: true,
    },
  },
};
const settings = (change: unknown) => siteSettings.parse(change);
const shown = (change: unknown, moment: Partial<typeof DAY> | { today: string } | { unverified: 'withhold' } = {}) =>
  siteViews(content, settings(change), { ...DAY, ...moment }).map(({ id }) => id);

describe('the sites of a terminal', () => {
  it('know the pages of FranceConnect where it is used, and nowhere else', () => {
    const [asking, plain] = sitesOf(content, settings({}));
    expect(asking).toEqual({
      id: 'essai',
      start: SITE.start,
      pages: SITE.pages,
      frames: ['cadre.identite.example'],
      resources: ['*.exemple.gouv.fr', 'statique.identite.example'],
      identityPages: ['*.identite.example'],
      logout: ['https://www.identite.example/sortie'],
    });
    expect(plain).toMatchObject({ frames: [], identityPages: [], logout: [] });
  });

  it('lose what the head closes, gain the hosts that the head adds, and end with the added ones', () => {
    const changed = settings({
      closed: ['simple'],
      hosts: [
        { site: 'essai', kind: 'page', rule: 'autre.example' },
        { site: 'essai', kind: 'frame', rule: 'cadre.example' },
        { site: 'mairie', kind: 'resource', rule: 'statique.example' },
        { site: 'inconnu', kind: 'page', rule: 'inconnu.example' },
      ],
      added: [ADDED],
    });
    expect(sitesOf(content, changed)).toMatchObject([
      { id: 'essai', pages: ['*.exemple.gouv.fr', 'autre.example'], frames: ['cadre.example', 'cadre.identite.example'] },
      {
        id: 'mairie',
        pages: ['*.mairie.example'],
        frames: ['*.mairie.example'],
        resources: ['*.mairie.example', 'statique.example'],
        identityPages: [],
      },
    ]);
    expect(shown({ closed: ['simple'], added: [ADDED] })).toEqual(['essai', 'mairie']);
  });

  it('show an added one without a mark and in French, and let no added one take the place of one that was shipped', () => {
    const views = siteViews(content, settings({ added: [ADDED, { ...ADDED, id: 'essai' }] }), DAY);
    expect(views.map(({ id }) => id)).toEqual(['essai', 'simple', 'mairie']);
    expect(views[0]).toMatchObject({
      name: 'Trial site',
      host: 'www.exemple.gouv.fr',
      toVerify: true,
      service: 'preComplaint',
      card: null,
    });
    expect(views[2]).toMatchObject({ name: 'Mairie d’essai', host: 'www.mairie.example', toVerify: false, service: null, card: null });
    expect(sitesOf(content, settings({ added: [{ ...ADDED, id: 'essai' }] })).map(({ start }) => start)).toEqual([SITE.start, PLAIN.start]);
    expect(sitesOf(content, settings({ closed: ['essai'], added: [{ ...ADDED, id: 'essai' }] })).map(({ start }) => start)).toEqual([
      PLAIN.start,
      ADDED.start,
    ]);
  });

  it('are shown as the house wants it: unchecked ones withheld, expired ones gone, none at all while they are not offered', () => {
    expect(shown({})).toEqual(['essai', 'simple']);
    expect(shown({}, { unverified: 'withhold' })).toEqual(['simple']);
    expect(shown({}, { today: '2026-11-23' })).toEqual(['essai']);
    expect(shown({ offered: false, added: [ADDED] })).toEqual([]);
  });
});
