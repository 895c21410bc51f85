/** The sites that a visitor may open, as the screens look for them. */
import type { SiteView } from '../../shared/sites/site.ts';
import { type ContentState, useContent } from '../content/ContentProvider.tsx';
import { startsLike } from '../ui/fold.ts';

const NONE: readonly SiteView[] = [];

/** All that are offered; none while the content is not read. */
export function sitesOf(content: ContentState): readonly SiteView[] {
  return content.state === 'ready' ? content.view.sites : NONE;
}

/** The site of this id, or undefined while it is not offered. */
export function useSite(id: string): SiteView | undefined {
  return sitesOf(useContent()).find((site) => site.id === id);
}

/** With or without `www.`, a State site answers alike. */
const bare = (host: string): string => host.replace(/^www\./, '');

/** The offered site that stands at this host or https address. Where several begin on one host: the one that `wanted` names, else the first. */
export function useSiteAt(address: string, wanted: string): SiteView | undefined {
  const sites = sitesOf(useContent());
  const host = bare(address.replace(/^https:\/\//, '').split('/')[0] ?? '');
  const there = sites.filter((site) => bare(site.host) === host);
  return there.find(({ id, card }) => id === wanted || card === wanted) ?? there[0];
}

/** Those whose name, use or host begins with what was typed, or has a word that does. */
export function findSites(sites: readonly SiteView[], typed: string): readonly SiteView[] {
  return sites.filter(({ name, use, host }) => [name, use, bare(host)].some((text) => startsLike(text, typed)));
}
