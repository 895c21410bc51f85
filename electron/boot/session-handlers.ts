/** Handlers of the channels that the shell answers itself: the visit's life, and what the screen must know at its start. */
import type { BootView, OfferView } from '../../shared/ipc/visit.ts';
import { fail, ok } from '../../shared/result.ts';
import type { FormPlace } from '../../shared/session/visit-trace.ts';
import type { Handlers } from '../ipc/router.ts';
import type { VisitOwner } from '../session/visit-ports.ts';
import type { ShellChannel } from './house.ts';
import type { SiteChannel } from './site-handlers.ts';

export interface SessionHandlerPorts {
  readonly owner: VisitOwner;
  /** What the screen must know. Never waits: the first screen stands while the house opens. */
  readonly bootView: () => BootView;
  /** The services offered now, once the house is open. Null when it could not be opened, or when the page that asks is no longer in service. */
  readonly services: () => Promise<OfferView | null>;
  /** The screen lives. */
  readonly alive: () => void;
  /** The screen is drawn: it says that it lives for the first time when its first picture is on the glass. */
  readonly drawn: () => void;
  /** Whether visitors are asked what they think of the reception. */
  readonly asksOpinion: () => boolean;
  /** The steps of a service in their order; none for an unknown one. */
  readonly stepsOf: (service: string) => readonly string[];
}

/** The place of a reported step, or null when the service has no such step: what a page says counts for nothing else. */
function placeOf(steps: readonly string[], { service, step }: { readonly service: string; readonly step: string }): FormPlace | null {
  const index = steps.indexOf(step);
  return index < 0 ? null : { service, step, index };
}

/** Builds them. */
export function sessionHandlers(ports: SessionHandlerPorts): Pick<Handlers, Exclude<ShellChannel, SiteChannel>> {
  const { owner } = ports;
  return {
    boot: () => {
      // From its first word on the page must go on speaking.
      ports.alive();
      // The answer must reach the page first: it subscribes to the events while it draws itself.
      setImmediate(owner.pageReady);
      return ok(ports.bootView());
    },
    reportAlive: () => {
      ports.alive();
      ports.drawn();
      return ok(null);
    },
    reportFailure: () => {
      owner.failed('crash');
      return ok(null);
    },
    beginVisit: async ({ locale }) => {
      // A touch may come before the house is open: it waits, and nothing of it is lost.
      const services = await ports.services();
      if (services === null) return fail('storeUnavailable');
      const begun = owner.begin(locale);
      if (!begun.ok) return begun;
      return ok({ ...begun.value, services });
    },
    reportActivity: ({ screen, assisted, locale, look, at }) => {
      owner.activity(screen, { ...look, assisted, locale, at: at === null ? null : placeOf(ports.stepsOf(at.service), at) });
      return ok(null);
    },
    stay: () => {
      owner.stay();
      return ok(null);
    },
    rateVisit: ({ level, reason }) => (ports.asksOpinion() ? owner.rate({ level, reason }) : fail('notAllowed')),
    endVisit: ({ reason }) => {
      owner.end(reason);
      return ok(null);
    },
    hide: () => {
      owner.hide();
      return ok(null);
    },
    resume: ({ code }) => owner.resume(code),
    interruptVisit: () => owner.interrupt(),
    waitingVisit: () => ok(owner.waiting()),
  };
}
