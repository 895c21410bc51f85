/** The search, on the pages that are shipped: what people type leads to what they need. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFolder } from '../../../electron/content/load.ts';
import { type Hit, type Search, createSearch } from '../../../renderer/content/search-index.ts';
import { type Content, readContentFiles } from '../../../shared/content/files.ts';
import { type ContentView, contentView } from '../../../shared/content/view.ts';
import { LOCALES, type Locale } from '../../../shared/i18n/locales.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { type SiteSettings, siteSettings } from '../../../shared/sites/settings.ts';
import { SITES_AS_SHIPPED } from '../../fixtures/sites.ts';

const searches = new Map<Locale, Search>();
let content: Content;

beforeAll(async () => {
  const reading = readContentFiles(await readContentFolder('resources/content'));
  if (!reading.ok) throw new Error('the shipped content is at fault');
  content = reading.content;
  for (const locale of LOCALES) searches.set(locale, searchWith(locale, SITES_AS_SHIPPED));
});

const viewOf = (locale: Locale, sites: SiteSettings): ContentView =>
  contentView(content, { locale, today: '2026-11-22', unverified: 'mark' }, sites);
const searchWith = (locale: Locale, sites: SiteSettings): Search =>
  createSearch({ locale, view: viewOf(locale, sites), services: Object.values(SERVICES) });

const find = (locale: Locale, query: string): readonly Hit[] => searches.get(locale)?.(query) ?? [];
const keysOf = (hits: readonly Hit[]): readonly string[] => hits.map(({ kind, id }) => `${kind} ${id}`);
const first = (locale: Locale, query: string): string => {
  const [hit] = find(locale, query);
  return hit === undefined ? 'nothing' : `${hit.kind} ${hit.id}`;
};

describe('the first answer', () => {
  it.each([
    ['fr', 'on m’a piraté', 'card hacked'],
    ['fr', "on m'a pirate", 'card hacked'],
    ['fr', 'PIRATÉ', 'card hacked'],
    ['fr', 'voiture volée', 'card carTheft'],
    ['fr', 'vol voitrue', 'card carTheft'],
    ['fr', 'ma voiture a disparu, on me l’a volée', 'card carTheft'],
    ['fr', 'cambriolage', 'card burglary'],
    ['fr', 'cambriollage', 'card burglary'],
    ['fr', 'maison visitée', 'card burglary'],
    ['fr', 'procuration', 'card proxyRules'],
    ['fr', 'hameconage', 'card phishing'],
    ['fr', 'faux banquier', 'card bankAdviser'],
    ['fr', 'vélo volé', 'card twoWheels'],
    ['fr', '3018', 'number n3018'],
    ['fr', '116000', 'number n116000'],
    ['fr', 'pré-plainte', 'service preComplaint'],
    ['fr', 'reserve operationnelle', 'card joinReserve'],
    ['fr', 'je veux devenir gendarme', 'card joinGav'],
    ['fr', 'm’engager', 'card joinGav'],
    ['fr', 'concours', 'card joinNcoExternal'],
    ['fr', 'réserviste', 'card joinReserve'],
    ['fr', 'je ne peux pas voter', 'card proxyRules'],
    ['fr', 'sécurité de mon entreprise', 'card firms'],
    ['fr', 'parler en privé', 'card confidential'],
    ['fr', 'parler sans être entendu', 'card confidential'],
    ['fr', 'confidentialité', 'card rights'],
    ['en', 'my account was hacked', 'card hacked'],
    ['en', 'burglary', 'card burglary'],
    ['en', 'stolen car', 'card carTheft'],
    ['en', 'proxy vote', 'card proxyRules'],
    ['en', 'I want to become a gendarme', 'card joinGav'],
    ['en', 'exam', 'card joinNcoExternal'],
    ['en', 'reservist', 'card joinReserve'],
    ['en', 'I cannot vote', 'card proxyRules'],
    ['en', 'my company', 'card firms'],
    ['de', 'ich will Gendarm werden', 'card joinGav'],
    ['de', 'Wettbewerb', 'card joinNcoExternal'],
    ['de', 'Reservist', 'card joinReserve'],
    ['de', 'ich kann nicht wählen', 'card proxyRules'],
    ['de', 'Nachbarschaftswache', 'card neighbourhood'],
    ['de', 'Einbruch', 'card burglary'],
    ['de', 'mein Auto wurde gestohlen', 'card carTheft'],
    ['de', 'gehackt', 'card hacked'],
    ['de', 'Einbrcuh', 'card burglary'],
  ] as const)('in %s to "%s" is %s', (locale, query, answer) => {
    expect(first(locale, query)).toBe(answer);
  });
});

describe('the search', () => {
  it('finds nothing for nothing and for no word of ours', () => {
    for (const query of ['', '   ', '?!', 'xqzwkv']) expect(find('fr', query)).toEqual([]);
  });

  it('shows eight answers at most, each once', () => {
    for (const query of ['vol', 'gendarme', 'carte', 'de la']) {
      const keys = keysOf(find('fr', query));
      expect(keys.length).toBeLessThanOrEqual(8);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('an official site', () => {
  it.each(LOCALES)('is found by its name, after our own form and page on the same matter, in %s', (locale) => {
    for (const { id, name, service, card } of viewOf(locale, SITES_AS_SHIPPED).sites) {
      const keys = keysOf(find(locale, name));
      const at = keys.indexOf(`site ${id}`);
      expect(at, `${id} by its name`).toBeGreaterThanOrEqual(0);
      for (const own of [`service ${service}`, `card ${card}`]) expect(keys.indexOf(own), `${own} before ${id}`).toBeLessThan(at);
    }
  });

  it.each([
    ['fr', 'ANTAI', 'antai'],
    ['fr', 'amende', 'antai'],
    ['fr', 'procuration', 'maProcuration'],
    ['fr', 'service-public', 'servicePublic'],
    ['fr', 'service-public.gouv.fr', 'servicePublic'],
    ['fr', 'points de permis', 'mesPoints'],
    ['fr', 'arnaque', 'thesee'],
    ['fr', 'recrutement', 'recrutement'],
    ['fr', 'loi', 'legifrance'],
    ['en', 'ANTAI', 'antai'],
    ['en', 'fine', 'antai'],
    ['en', 'proxy', 'maProcuration'],
    ['en', 'service-public', 'servicePublic'],
    ['en', 'law', 'legifrance'],
    ['de', 'ANTAI', 'antai'],
    ['de', 'Bußgeld', 'antai'],
    ['de', 'Vollmacht', 'maProcuration'],
    ['de', 'service-public', 'servicePublic'],
    ['de', 'Gesetz', 'legifrance'],
  ] as const)('in %s, "%s" leads to %s too', (locale, query, site) => {
    expect(keysOf(find(locale, query))).toContain(`site ${site}`);
  });

  it('tells what one does there', () => {
    const [hit] = find('fr', 'préfecture');
    expect(hit).toEqual({
      kind: 'site',
      id: 'prefecture',
      title: 'Préfecture de la Haute-Saône',
      line: 'Les démarches et les avis de la préfecture.',
    });
  });

  it('is no answer where the head has closed it, or offers none', () => {
    for (const settings of [{ closed: ['prefecture'] }, { offered: false }]) {
      expect(searchWith('fr', siteSettings.parse(settings))('préfecture')).toEqual([]);
    }
  });
});
