/** Handlers of the channels of official sites that the shell answers itself. */
import { fail, ok } from '../../shared/result.ts';
import type { Size } from '../../shared/session/look.ts';
import type { SiteRules } from '../../shared/sites/site.ts';
import type { Handlers } from '../ipc/router.ts';
import type { SiteDesk } from '../sites/site-desk.ts';

/** Channels of official sites that need the window or the network. */
export type SiteChannel = 'siteReach' | 'openSite' | 'placeSite' | 'actOnSite' | 'typeInSite' | 'closeSite' | 'testSite';

export interface SiteHandlerPorts {
  readonly desk: SiteDesk;
  /** The sites that visitors are offered now. */
  readonly offered: () => Promise<readonly SiteRules[]>;
  /** One of the sites that are known, offered or not. */
  readonly known: (id: string) => Promise<SiteRules | null>;
  /** The visit under way. */
  readonly liveVisit: () => string | null;
  /** The text size of that visit. */
  readonly textSize: () => Size;
}

/** Builds them. */
export function siteHandlers({ desk, offered, known, liveVisit, textSize }: SiteHandlerPorts): Pick<Handlers, SiteChannel> {
  return {
    siteReach: async () => ok({ reached: await desk.reach(await offered()) }),
    openSite: async ({ visitId, site, locale }) => {
      const rules = (await offered()).find(({ id }) => id === site);
      if (rules === undefined) return fail('notFound');
      const opened = await desk.open(rules, locale, textSize());
      // A visit that ended meanwhile has closed what it knew of; what opened after that is closed here.
      if (opened.ok && liveVisit() !== visitId) await desk.close();
      return opened;
    },
    placeSite: ({ box }) => {
      desk.place(box);
      return ok(null);
    },
    actOnSite: ({ act }) => {
      desk.act(act);
      return ok(null);
    },
    typeInSite: ({ stroke }) => {
      desk.type(stroke);
      return ok(null);
    },
    closeSite: async () => ok({ verified: (await desk.close()).verified }),
    testSite: async ({ site }) => {
      const rules = await known(site);
      return rules === null ? fail('notFound') : desk.trial(rules);
    },
  };
}

/** *Masquer* takes the site out of sight before anything else happens, and the right code brings it back. */
export function coveringSites(desk: Pick<SiteDesk, 'cover'>, inner: Pick<Handlers, 'hide' | 'resume'>): Pick<Handlers, 'hide' | 'resume'> {
  return {
    hide: (request) => {
      desk.cover('hidden', true);
      return inner.hide(request);
    },
    resume: async (request) => {
      const back = await inner.resume(request);
      if (back.ok) desk.cover('hidden', false);
      return back;
    },
  };
}
