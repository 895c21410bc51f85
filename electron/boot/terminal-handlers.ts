/** Every channel of the contract with who answers it: the house, the shell, or the one after the other. */
import type { Handlers } from '../ipc/router.ts';
import type { VisitOwner } from '../session/visit-ports.ts';
import type { SiteDesk } from '../sites/site-desk.ts';
import type { LateHouse } from './house.ts';
import type { sessionHandlers } from './session-handlers.ts';
import { coveringSites, siteHandlers } from './site-handlers.ts';

export interface TerminalHandlerParts {
  readonly house: LateHouse;
  readonly owner: VisitOwner;
  readonly ofShell: ReturnType<typeof sessionHandlers>;
  readonly sites: SiteDesk;
  /** The steps of a service in their order; none for an unknown one. */
  readonly stepsOf: (service: string) => readonly string[];
  /** Tells the screen what it must know: something of it has changed. */
  readonly tellBoot: () => void;
}

/** Joins them. */
export function terminalHandlers({ house, owner, ofShell, sites, stepsOf, tellBoot }: TerminalHandlerParts): Handlers {
  return {
    ...house.handlers,
    ...ofShell,
    ...siteHandlers({
      desk: sites,
      offered: async () => (await house.get()?.sites()) ?? [],
      known: async (id) => (await house.get()?.site(id)) ?? null,
      liveVisit: owner.liveVisit,
      textSize: owner.textSize,
    }),
    ...coveringSites(sites, ofShell),
    beginVisit: async (request) => {
      const begun = await ofShell.beginVisit(request);
      if (begun.ok) house.get()?.visitBegan(begun.value.visitId);
      return begun;
    },
    submitDeposit: async (request) => {
      const receipt = await house.handlers.submitDeposit(request);
      const steps = stepsOf(request.service);
      const step = steps.at(-1);
      if (receipt.ok && step !== undefined) owner.submitted(request.visitId, { service: request.service, step, index: steps.length - 1 });
      return receipt;
    },
    applySettings: async (request) => {
      const settings = await house.handlers.applySettings(request);
      if (settings.ok) tellBoot();
      return settings;
    },
    undoSettings: async (request) => {
      const settings = await house.handlers.undoSettings(request);
      if (settings.ok) tellBoot();
      return settings;
    },
    leaveStaff: async (request) => {
      const left = await house.handlers.leaveStaff(request);
      owner.end('staffLeft');
      return left;
    },
  };
}
