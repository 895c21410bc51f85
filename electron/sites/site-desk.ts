/**
 * The desk of official sites: one open at a time, for the visit under way. It lets a site through the gate, watches over it, closes and wipes it,
 * and counts what was opened and refused, never what was looked at.
 */
import { app, type BrowserWindow, type WebContents } from 'electron';
import type { SITE_ACTS, SiteStroke, SiteTrial } from '../../shared/ipc/sites.ts';
import type { Size } from '../../shared/session/look.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { allowsHost } from '../../shared/sites/host-rule.ts';
import { FIRST_ZOOM, type SiteRules, type SiteState } from '../../shared/sites/site.ts';
import type { SiteOpening } from '../../shared/sites/use.ts';
import type { Log } from '../log/log.ts';
import type { Refused } from '../security/lock.ts';
import { clearClipboards } from '../session/clipboards.ts';
import { pause } from '../session/pause.ts';
import type { WipeReport } from '../session/visit-ports.ts';
import { placeOfUrl, rulesOf } from './address.ts';
import type { Gate } from './gate.ts';
import type { Box } from './site-box.ts';
import { openSiteWindow, type SiteWindow, type SiteWindowPorts } from './site-window.ts';
import { wipeSite } from './site-wipe.ts';

/** What one opening may send and receive, in bytes. The heaviest form of the State is a few megabytes. */
const MOST_BYTES = 150 * 1024 * 1024;
/** What the processes of a site may hold together, in kB. */
const MOST_MEMORY_KB = 1_000_000;
const MEMORY_LOOK_MS = 1_000;
/** Longest wait for FranceConnect's log-out, in ms: the wipe as a whole must end within three seconds. */
const LOGOUT_MS = 1_000;
/** After this a wipe counts as failed, in ms: a terminal that waits for ever serves nobody, one that restarts does. */
const END_LIMIT_MS = 8_000;
const UNPROVED: WipeReport = { verified: false, found: ['site'] };
/** How long it counts whether a host could be reached, and how long it may take to find out, in ms. */
const REACH_HOLDS_MS = 20_000;
const REACH_LIMIT_MS = 2_000;
/** Longest trial of a site, in ms. */
const TRIAL_MS = 25_000;
const TRIAL_LOOK_MS = 100;

/** Why something of ours lies over the view, whatever the page of the shell says. */
export type Cover = 'idle' | 'hidden' | 'parked';

export interface SiteDeskPorts {
  /** The shell's window in service. */
  readonly host: () => BrowserWindow | null;
  readonly openGate: () => Promise<Gate>;
  /** File of the focus reporter. */
  readonly reporter: string;
  readonly changed: (state: SiteState) => void;
  readonly touched: () => void;
  readonly refused: Refused;
  /** An opening of a visitor is over. */
  readonly opened: (opening: SiteOpening) => void;
  readonly nowMs: () => number;
  readonly log: Log;
}

export interface SiteDesk {
  /** Failure: `conflict` while another is open. How it goes on is told by `changed`. */
  readonly open: (rules: SiteRules, locale: Locale, size: Size) => Promise<Result<null>>;
  /** What follows concerns the site that is open; without one nothing happens. */
  readonly place: (box: Box | null) => void;
  readonly act: (act: (typeof SITE_ACTS)[number]) => void;
  readonly type: (stroke: SiteStroke) => void;
  readonly cover: (cover: Cover, on: boolean) => void;
  /** A page of a site was asked for a password by its host. */
  readonly loginAsked: (contents: WebContents | null) => void;
  /** Out of sight at once; then logged out, destroyed, wiped and probed. Without a site: verified. */
  readonly close: () => Promise<WipeReport>;
  /** The visit is over: what is still open is closed, and what all wipes since the last call found is told. */
  readonly settled: () => Promise<readonly string[]>;
  /** How many were opened by this process, trials too. */
  readonly openings: () => number;
  /** Which of these can be reached. */
  readonly reach: (sites: readonly SiteRules[]) => Promise<Readonly<Record<string, boolean>>>;
  /** Opens a site out of sight and wipes it. Failure: `conflict` while one is open, or when it is closed before it has come. */
  readonly trial: (rules: SiteRules) => Promise<Result<SiteTrial>>;
}

interface Opened {
  readonly window: SiteWindow;
  /** Shuts the gate and watches no longer. */
  readonly release: () => void;
}

/** What holds the desk, from the touch on. */
interface Open {
  readonly rules: SiteRules;
  readonly opened: Promise<Opened>;
  /** By staff: shown to nobody, counted nowhere. */
  readonly trial: boolean;
}

const LANGUAGES: Readonly<Record<Locale, string>> = { fr: 'fr-FR,fr', en: 'en-GB,en,fr', de: 'de-DE,de,fr' };

/** Builds it. Nothing is opened, the gate neither, before somebody asks. */
export function createSiteDesk(ports: SiteDeskPorts): SiteDesk {
  let openings = 0;
  let open: Open | null = null;
  let view: SiteWindow | null = null;
  let box: Box | null = null;
  let closing: Promise<WipeReport> | null = null;
  let found: readonly string[] = [];
  let gate: Promise<Gate> | null = null;
  const covers = new Set<Cover>();
  const reached = new Map<string, { readonly at: number; readonly answer: Promise<boolean> }>();

  const theGate = (): Promise<Gate> => (gate ??= ports.openGate());
  const arrange = (): void => view?.place(covers.size > 0 ? null : box);

  const begin = async (rules: SiteRules, look: Pick<SiteWindowPorts, 'languages' | 'zoom' | 'changed'>): Promise<Opened> => {
    const host = ports.host();
    if (host === null) throw new Error('no window to stand over');
    openings += 1;
    const number = openings;
    // Pages can paste without being asked to: what was copied elsewhere in this visit is not theirs.
    clearClipboards();
    const { port, admit } = await theGate();
    let window: SiteWindow | null = null;
    const pass = admit({
      allows: (name) => allowsHost(rulesOf(rules), name),
      maxBytes: MOST_BYTES,
      refused: () => ports.refused('request'),
      tooMuch: () => window?.fail('tooHeavy'),
    });
    const memory = setInterval(() => {
      if (window !== null && memoryOf(window.traces.pids) > MOST_MEMORY_KB) window.fail('tooHeavy');
    }, MEMORY_LOOK_MS);
    const release = (): void => {
      clearInterval(memory);
      pass.shut();
    };
    try {
      window = await openSiteWindow(number, rules, {
        host,
        reporter: ports.reporter,
        gatePort: port,
        ...look,
        touched: ports.touched,
        refused: ports.refused,
      });
      return { window, release };
    } catch (error) {
      release();
      throw error;
    }
  };

  /** Ends an opening and proves it. */
  const end = async ({ window, release }: Opened, { logout }: SiteRules): Promise<WipeReport> => {
    // The shell's window may go meanwhile.
    window.leaveHost();
    const { identified } = window.state();
    // From whatever became of the page: the session lives on at FranceConnect.
    if (identified) for (const address of logout) await window.visit(address, LOGOUT_MS / logout.length);
    window.destroy();
    release();
    return wipeSite(window.traces);
  };

  const close = async (): Promise<WipeReport> => {
    if (closing !== null) return closing;
    const ended = open;
    if (ended === null) return { verified: true, found: [] };
    const beganAt = ports.nowMs();
    const last = view?.state();
    view?.place(null);
    if (last !== undefined) ports.changed({ ...last, phase: 'closing', field: null });
    const foreign = view?.traces.foreign ?? new Map<string, number>();
    closing = (async () => {
      const wiped = ended.opened.then((opened) => end(opened, ended.rules)).catch(() => UNPROVED);
      const report = await Promise.race([wiped, pause(END_LIMIT_MS).then(() => UNPROVED)]);
      open = null;
      view = null;
      box = null;
      closing = null;
      found = [...found, ...report.found];
      ports.log('siteWiped', { durationMs: Math.round(ports.nowMs() - beganAt), verified: report.verified });
      if (!ended.trial) ports.opened({ site: ended.rules.id, failed: last === undefined || last.phase === 'failed', foreign });
      if (last !== undefined) ports.changed({ ...last, phase: 'closed', field: null });
      return report;
    })();
    return closing;
  };

  return {
    open: async (rules, locale, size) => {
      if (open !== null || closing !== null) return fail('conflict');
      ports.log('siteOpened');
      // Whoever opens a site sees a page of the shell that nothing covers; a cover that was left is one of the staff's own page or of the visit before.
      covers.clear();
      open = {
        rules,
        opened: begin(rules, { languages: LANGUAGES[locale], zoom: FIRST_ZOOM[size], changed: ports.changed }),
        trial: false,
      };
      const { opened } = open;
      const { window } = await opened;
      // It may have been closed before it stood: whoever closes waits for it, and ends it.
      if (open?.opened !== opened || closing !== null) return fail('conflict');
      view = window;
      arrange();
      return ok(null);
    },
    place: (next) => {
      box = next;
      arrange();
    },
    act: (act) => {
      view?.act(act);
      arrange();
    },
    type: (stroke) => view?.type(stroke),
    cover: (cover, on) => {
      if (on) covers.add(cover);
      else covers.delete(cover);
      arrange();
    },
    loginAsked: (contents) => {
      if (view !== null && contents === view.contents) view.tell('login');
    },
    close,
    settled: async () => {
      await close();
      const all = found;
      found = [];
      return all;
    },
    openings: () => openings,
    reach: async (sites) => {
      const now = ports.nowMs();
      const { reaches } = await theGate();
      const answers = sites.map(async ({ id, start }) => {
        const host = placeOfUrl(start)?.host ?? '';
        const known = reached.get(host);
        const fresh = known !== undefined && now - known.at < REACH_HOLDS_MS;
        const answer = fresh ? known.answer : reaches(host, REACH_LIMIT_MS);
        if (!fresh) reached.set(host, { at: now, answer });
        return [id, await answer] as const;
      });
      return Object.fromEntries(await Promise.all(answers));
    },
    trial: async (rules) => {
      if (open !== null || closing !== null) return fail('conflict');
      ports.log('siteOpened');
      const beganAt = ports.nowMs();
      const tried: Open = {
        rules,
        opened: begin(rules, { languages: LANGUAGES.fr, zoom: FIRST_ZOOM.standard, changed: () => undefined }),
        trial: true,
      };
      open = tried;
      // Whoever leaves staff mode closes it.
      const goesOn = (): boolean => open === tried && closing === null;
      try {
        const { window } = await tried.opened;
        const comes = (): boolean => window.state().phase === 'opening' || window.state().loading;
        while (goesOn() && comes() && ports.nowMs() - beganAt < TRIAL_MS) await pause(TRIAL_LOOK_MS);
        if (!goesOn()) return fail('conflict');
        const { phase, failure, issuer } = window.state();
        return ok({
          site: rules.id,
          outcome: phase === 'shown' ? 'opened' : (failure ?? 'slow'),
          durationMs: Math.round(ports.nowMs() - beganAt),
          issuer,
          refused: [...window.traces.foreign.keys()],
        });
      } finally {
        if (open === tried) await close();
      }
    },
  };
}

function memoryOf(pids: ReadonlySet<number>): number {
  const own = app.getAppMetrics().filter(({ pid }) => pids.has(pid));
  return own.reduce((sum, { memory }) => sum + memory.workingSetSize, 0);
}
