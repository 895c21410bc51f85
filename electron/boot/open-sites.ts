/** The desk of official sites as the terminal knows it: it listens to what the page is told, so that nothing of a site is seen where something of ours must be. */
import { app } from 'electron';
import { join } from 'node:path';
import type { EventName } from '../../shared/ipc/channels.ts';
import type { Events } from '../../shared/ipc/contract.ts';
import type { KioskWindows } from '../session/kiosk-window.ts';
import { createSiteDesk, type Cover, type SiteDesk, type SiteDeskPorts } from '../sites/site-desk.ts';
import { openGate } from '../sites/gate.ts';

export interface TerminalSites extends SiteDesk {
  /** Told of each event before the page is: a site goes out of sight first. */
  readonly hear: <E extends EventName>(event: E, payload: Events[E]) => void;
}

type Ports = Omit<SiteDeskPorts, 'openGate' | 'reporter' | 'changed'> & { readonly send: KioskWindows['send'] };

/** Builds it; the gate opens with the first site. */
export function openSites({ send, ...ports }: Ports): TerminalSites {
  const desk = createSiteDesk({
    ...ports,
    openGate,
    reporter: join(app.getAppPath(), '.build', 'electron', 'focus-reporter.cjs'),
    changed: (state) => send('siteState', state),
  });
  return {
    ...desk,
    hear: (event, payload) => {
      const [cover, on] = COVERS[event] ?? [];
      if (cover !== undefined && on !== undefined) desk.cover(cover, on);
      if (event === 'visitBack' && isCovered(payload)) desk.cover('hidden', true);
      if (event === 'visitEnding') void desk.close();
    },
  };
}

/** What puts the view out of sight, and what lets it be seen again. */
const COVERS: Readonly<Partial<Record<EventName, readonly [Cover, boolean]>>> = {
  idleWarning: ['idle', true],
  idleWithdrawn: ['idle', false],
  visitParked: ['parked', true],
  visitBack: ['parked', false],
};

function isCovered(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && Reflect.get(payload, 'covered') === true;
}
