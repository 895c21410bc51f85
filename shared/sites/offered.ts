/** The sites of this terminal: those that were shipped as the head changed them, then those that the head added. Pure. */
import type { Content } from '../content/files.ts';
import { isShown, type ShownOn } from '../content/shown.ts';
import type { Locale } from '../i18n/locales.ts';
import { placeOfAddress } from './address.ts';
import type { SiteFacts, Sites } from './content.ts';
import type { HostRule } from './host-rule.ts';
import type { SiteSettings } from './settings.ts';
import type { Identity, SiteRules, SiteView } from './site.ts';
import type { KnownSite } from './use.ts';

type AddedSite = SiteSettings['added'][number];

/** The shipped sites that are not closed here, and the added ones whose id none of them bears. */
function sitesHere(
  { sites }: Pick<Content, 'sites'>,
  settings: SiteSettings,
): { shipped: readonly SiteFacts[]; added: readonly AddedSite[] } {
  const shipped = sites.list.filter(({ id }) => !settings.closed.includes(id));
  const taken = new Set(shipped.map(({ id }) => id));
  return { shipped, added: settings.added.filter(({ id }) => !taken.has(id)) };
}

const TAKEN = 'Un site livré porte déjà cet identifiant';

/** Faults of added sites that a shipped one would hide. */
export function takenSites(sites: Sites, settings: SiteSettings): readonly { readonly path: string; readonly message: string }[] {
  const shipped = sitesHere({ sites }, settings).shipped.map(({ id }) => id);
  return settings.added.flatMap(({ id }, at) => (shipped.includes(id) ? [{ path: `sites.added.${at}.id`, message: TAKEN }] : []));
}

/** What main needs to open each site, whether or not it is offered today. */
export function sitesOf(content: Pick<Content, 'sites'>, settings: SiteSettings): readonly SiteRules[] {
  const { shipped, added } = sitesHere(content, settings);
  const { identity } = content.sites;
  const complete = (site: Pick<SiteRules, 'id' | 'start' | 'pages' | 'frames' | 'resources'>, asks: Identity): SiteRules => {
    const own = (kind: SiteSettings['hosts'][number]['kind']): readonly HostRule[] =>
      settings.hosts.filter((host) => host.site === site.id && host.kind === kind).map(({ rule }) => rule);
    const known = asks === 'none' ? null : identity;
    return {
      id: site.id,
      start: site.start,
      pages: [...site.pages, ...own('page')],
      frames: [...site.frames, ...own('frame'), ...(known?.frames ?? [])],
      resources: [...site.resources, ...own('resource'), ...(known?.resources ?? [])],
      identityPages: known?.pages ?? [],
      logout: known?.logout ?? [],
    };
  };
  return [
    ...shipped.map((site) => complete(site, site.identity)),
    ...added.map(({ id, start, hosts, identity: asks }) => complete({ id, start, pages: hosts, frames: hosts, resources: hosts }, asks)),
  ];
}

/** What a visitor is offered on a day in one language; none while the head does not offer them. */
export function siteViews(
  content: Pick<Content, 'sites' | 'cards'>,
  settings: SiteSettings,
  moment: ShownOn & { readonly locale: Locale },
): readonly SiteView[] {
  if (!settings.offered) return [];
  const { shipped, added } = sitesHere(content, settings);
  const cards = new Set(content.cards.flatMap(({ id, facts }) => (isShown(facts, moment) ? [id] : [])));
  const words = content.sites.words[moment.locale];
  return [
    ...shipped
      .filter((site) => isShown(site, moment))
      .map(({ id, start, identity, languages, service, card, toVerify }): SiteView => {
        const said = words[id];
        return {
          id,
          name: said?.name ?? '',
          use: said?.use ?? '',
          offline: said?.offline ?? '',
          start,
          host: placeOfAddress(start).host,
          identity,
          languages,
          service,
          card: card !== null && cards.has(card) ? card : null,
          toVerify,
        };
      }),
    ...added.map(({ id, name, use, offline, start, identity, languages }): SiteView => ({
      id,
      name,
      use,
      offline,
      start,
      host: placeOfAddress(start).host,
      identity,
      languages,
      service: null,
      card: null,
      toVerify: false,
    })),
  ];
}

/** As if nothing was closed: staff see a closed site, and try it before they offer it. One whose id an added site bears stays away. */
function withClosed(settings: SiteSettings): SiteSettings {
  const borne = new Set(settings.added.map(({ id }) => id));
  return { ...settings, closed: settings.closed.filter((id) => borne.has(id)) };
}

/** What main needs to open each site for a trial by staff, whether or not it is offered or may be shown. */
export function rulesForStaff(content: Pick<Content, 'sites'>, settings: SiteSettings): readonly SiteRules[] {
  return sitesOf(content, withClosed(settings));
}

/** Every site as staff read it, with whether visitors are offered it on a day. */
export function knownSites(content: Pick<Content, 'sites' | 'cards'>, settings: SiteSettings, moment: ShownOn): readonly KnownSite[] {
  const offered = new Set(siteViews(content, settings, { ...moment, locale: 'fr' }).map(({ id }) => id));
  const { shipped, added } = sitesHere(content, withClosed(settings));
  const words = content.sites.words.fr;
  return [
    ...shipped.map(({ id, start, toVerify, rulesToVerify }) => ({
      id,
      name: words[id]?.name ?? '',
      host: placeOfAddress(start).host,
      offered: offered.has(id),
      toVerify: toVerify || rulesToVerify === true,
    })),
    ...added.map(({ id, name, start }) => ({ id, name, host: placeOfAddress(start).host, offered: offered.has(id), toVerify: false })),
  ];
}
