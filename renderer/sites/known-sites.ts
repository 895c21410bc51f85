/** The sites that a visitor may open, as the screens look for them. */
import { bareHost } from '../../shared/sites/address.ts';
import type { SiteView } from '../../shared/sites/site.ts';
import { type ContentState, findCard, useContent } from '../content/ContentProvider.tsx';
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

/** Whether it is on a matter that nobody beside the visitor should learn of. */
export function isPrivateSite({ card }: SiteView, content: ContentState): boolean {
  return card !== null && findCard(content, card)?.private === true;
}

/** The offered site that stands at this host or https address. Where several begin on one host: the one that `wanted` names, else the first. */
export function useSiteAt(address: string, wanted: string): SiteView | undefined {
  const sites = sitesOf(useContent());
  const host = bareHost(address.replace(/^https:\/\//, '').split('/')[0] ?? '');
  const there = sites.filter((site) => bareHost(site.host) === host);
  return there.find(({ id, card }) => id === wanted || card === wanted) ?? there[0];
}

/** Those whose name, use or host begins with what was typed, or has a word that does. */
export function findSites(sites: readonly SiteView[], typed: string): readonly SiteView[] {
  return sites.filter(({ name, use, host }) => [name, use, bareHost(host)].some((text) => startsLike(text, typed)));
}
