/** What one opening touches: for the wipe, which looks for it, and for staff, who are told what was refused. */
import { webFrameMain, type Session, type WebContents } from 'electron';
import { placeOfUrl } from './address.ts';

/** Hosts whose documents one opening may show: the wipe looks at each of them, and must end in time. */
const MOST_HOSTS = 40;
/** Refused hosts that one opening remembers: a page that invents names fills no memory. */
const MOST_FOREIGN = 200;

/** What the wipe must look for after an opening. */
export interface SiteTraces {
  readonly session: Session;
  /** Process ids of all its frames. */
  readonly pids: ReadonlySet<number>;
  /** Hosts whose documents were shown. */
  readonly hosts: ReadonlySet<string>;
}

export interface TraceKeeper extends SiteTraces {
  /** Hosts that were asked for and refused, with how often. */
  readonly foreign: ReadonlyMap<string, number>;
  readonly refuse: (host: string) => void;
  /** A process of it. */
  readonly ran: (pid: number) => void;
  /** Notes each document of a page from now on; `tooMany` is told when there are more hosts than a wipe can look at. */
  readonly follow: (contents: WebContents, tooMany: () => void) => void;
}

/** Keeps the traces of one opening in its partition. */
export function keepTraces(session: Session): TraceKeeper {
  const pids = new Set<number>();
  const hosts = new Set<string>();
  const foreign = new Map<string, number>();
  return {
    session,
    pids,
    hosts,
    foreign,
    refuse: (host) => {
      if (foreign.size < MOST_FOREIGN || foreign.has(host)) foreign.set(host, (foreign.get(host) ?? 0) + 1);
    },
    ran: (pid) => {
      pids.add(pid);
    },
    follow: (contents, tooMany) => {
      contents.on('did-frame-navigate', (_event, url, _code, _text, _isMain, processId, routingId) => {
        const pid = pidOf(processId, routingId);
        if (pid !== undefined) pids.add(pid);
        const host = placeOfUrl(url)?.host;
        if (host === undefined || hosts.has(host)) return;
        if (hosts.size < MOST_HOSTS) hosts.add(host);
        else tooMany();
      });
    },
  };
}

function pidOf(processId: number, routingId: number): number | undefined {
  try {
    return webFrameMain.fromId(processId, routingId)?.osProcessId;
  } catch {
    // The frame was gone before it could be asked; its process was noted with another one, or never ran a page.
    return undefined;
  }
}
