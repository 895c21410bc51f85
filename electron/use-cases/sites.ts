/** Official sites for the shell: those that a visitor is offered now, and those that staff may try. */
import { knownSites, rulesForStaff, sitesOf, siteViews } from '../../shared/sites/offered.ts';
import type { SiteRules } from '../../shared/sites/site.ts';
import type { KnownSite } from '../../shared/sites/use.ts';
import { localNow } from '../../shared/time/local-now.ts';
import type { Deps } from './deps.ts';

type SiteDeps = Pick<Deps, 'content' | 'config' | 'now'>;

const momentOf = ({ config, now }: SiteDeps) => ({ today: localNow(now()).today, unverified: config.content.unverified });

/** What each site that is offered now needs to be opened, in the order in which they are shown. */
export const offeredSites = (deps: SiteDeps) => async (): Promise<readonly SiteRules[]> => {
  const content = await deps.content.content();
  const { sites } = deps.config;
  const shown = new Set(siteViews(content, sites, { ...momentOf(deps), locale: 'fr' }).map(({ id }) => id));
  return sitesOf(content, sites).filter(({ id }) => shown.has(id));
};

/** What that site needs to be opened for a trial by staff, offered or not; null for an unknown one. */
export const siteForStaff =
  (deps: SiteDeps) =>
  async (id: string): Promise<SiteRules | null> =>
    rulesForStaff(await deps.content.content(), deps.config.sites).find((site) => site.id === id) ?? null;

/** Every site that staff know, in the order in which they are shown. */
export async function knownToStaff(deps: SiteDeps): Promise<readonly KnownSite[]> {
  return knownSites(await deps.content.content(), deps.config.sites, momentOf(deps));
}
