/** Official sites for the shell: those that a visitor is offered now, and each that staff may try. */
import { sitesOf, siteViews } from '../../shared/sites/offered.ts';
import type { SiteRules } from '../../shared/sites/site.ts';
import { localNow } from '../../shared/time/local-now.ts';
import type { Deps } from './deps.ts';

type SiteDeps = Pick<Deps, 'content' | 'config' | 'now'>;

/** What each site that is offered now needs to be opened, in the order in which they are shown. */
export const offeredSites = (deps: SiteDeps) => async (): Promise<readonly SiteRules[]> => {
  const content = await deps.content.content();
  const { sites, content: pages } = deps.config;
  const moment = { locale: 'fr', today: localNow(deps.now()).today, unverified: pages.unverified } as const;
  const shown = new Set(siteViews(content, sites, moment).map(({ id }) => id));
  return sitesOf(content, sites).filter(({ id }) => shown.has(id));
};

/** What that site needs to be opened, for a trial: offered or closed, since the head tries a site before it is offered. Null: there is none of that id. */
export const siteRules =
  (deps: SiteDeps) =>
  async (id: string): Promise<SiteRules | null> => {
    const offered = (await offeredSites(deps)()).find((site) => site.id === id);
    const every = { ...deps.config.sites, closed: [] };
    return offered ?? sitesOf(await deps.content.content(), every).find((site) => site.id === id) ?? null;
  };
