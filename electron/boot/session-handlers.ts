/** Handlers of the channels that the shell answers itself: the visit's life, and what the screen must know at its start. */
import type { BootView } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/result.ts';
import type { Handlers } from '../ipc/router.ts';
import type { VisitOwner } from '../session/visit-owner.ts';
import type { ShellChannel } from './house.ts';

export interface SessionHandlerPorts {
  readonly owner: VisitOwner;
  /** What the screen must know; waits for the house. */
  readonly bootView: () => Promise<BootView>;
  /** The screen lives. */
  readonly alive: () => void;
  /** The language of the visit that has just begun. */
  readonly begun: (locale: BootView['locales'][number]) => void;
}

/** Builds them. */
export function sessionHandlers(ports: SessionHandlerPorts): Pick<Handlers, ShellChannel> {
  const { owner } = ports;
  return {
    boot: async () => {
      // From its first word on the page must go on speaking.
      ports.alive();
      const view = await ports.bootView();
      // The answer must reach the page first: it subscribes to the events while it draws itself.
      setImmediate(owner.pageReady);
      return ok(view);
    },
    reportAlive: () => {
      ports.alive();
      return ok(null);
    },
    reportFailure: () => {
      owner.failed('crash');
      return ok(null);
    },
    beginVisit: ({ locale }) => {
      const begun = owner.begin();
      if (begun.ok) ports.begun(locale);
      return begun;
    },
    reportActivity: ({ screen, assisted }) => {
      owner.activity(screen, assisted);
      return ok(null);
    },
    stay: () => {
      owner.stay();
      return ok(null);
    },
    endVisit: ({ reason }) => {
      owner.end(reason);
      return ok(null);
    },
    hide: () => {
      owner.hide();
      return ok(null);
    },
    resume: ({ code }) => owner.resume(code),
  };
}
