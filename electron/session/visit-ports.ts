/** What the owner of visits offers, and what it asks of windows, partitions and the encrypted base. */
import type { EventName } from '../../shared/ipc/channels.ts';
import type { Events, Responses } from '../../shared/ipc/contract.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { Rating } from '../../shared/register/rating.ts';
import type { EndedVisit } from '../../shared/register/visit-lines.ts';
import type { Result } from '../../shared/result.ts';
import type { SessionDelays } from '../../shared/session/clock.ts';
import type { Size } from '../../shared/session/look.ts';
import type { EndReason, ScreenKind } from '../../shared/session/kinds.ts';
import type { WindowFailure } from '../../shared/session/recovery.ts';
import type { FormPlace, VisitReport } from '../../shared/session/visit-trace.ts';
import type { Log } from '../log/log.ts';

/** What a window shows: the application, staff mode alone while a visit waits behind it, or the static page that needs no application. */
export type WindowPage = 'home' | 'staff' | 'maintenance';

/** How a wipe ended: verified when no probe found anything; `found` names the probes that did. */
export interface WipeReport {
  readonly verified: boolean;
  readonly found: readonly string[];
}

/** The end of a visit as it is recorded: no content, no name. `durationMs` runs from the neutral screen to the last probe. */
export interface VisitEnd extends EndedVisit {
  readonly visitId: string;
}

export interface VisitPorts {
  readonly delays: SessionDelays;
  /** Milliseconds of a monotonic clock: a change of the wall clock never prolongs or ends a visit. */
  readonly nowMs: () => number;
  readonly newId: () => string;
  readonly newHideCode: () => string;
  /** Sends an event to the window now in service. */
  readonly send: <E extends EventName>(event: E, payload: Events[E]) => void;
  /** Puts a fresh window in service and destroys the old one with its process. Rejects when the page does not come up. */
  readonly replaceWindow: (page: WindowPage) => Promise<void>;
  /** Puts a window for staff mode in service and keeps the visitor's window out of sight, with its process. Rejects when the page does not come up. */
  readonly parkWindow: () => Promise<void>;
  /** Puts the parked window back in service and destroys the one of staff mode with its process. */
  readonly giveBackWindow: () => Promise<void>;
  /** Destroys the parked window with its process. */
  readonly dropParked: () => Promise<void>;
  /** Clears what the retired window and the visit left behind, then probes it. */
  readonly wipe: (visitId: string | null) => Promise<WipeReport>;
  /** Writes the end of a visit to the audit chain. A failure is the house's to report: it never keeps the next visitor waiting. */
  readonly recordEnd: (end: VisitEnd) => Promise<void>;
  /** Drops the agent's key and locks staff mode. Does nothing when it is locked. */
  readonly lockStaff: (reason: 'idle' | 'visitorScreen') => void;
  /** Whether an agent's key is open. */
  readonly staffOpen: () => boolean;
  /** Restarts the whole application: nothing of this process may serve another visitor. */
  readonly restart: () => void;
  readonly later: (run: () => void, ms: number) => void;
  readonly log: Log;
}

export interface VisitOwner {
  /** The visit whose page may speak. */
  readonly liveVisit: () => string | null;
  /** The same, or the visit that waits behind staff mode: nothing of it may be thrown away. */
  readonly keptVisit: () => string | null;
  /** The text size that the visitor has chosen; the usual one without a visit. */
  readonly textSize: () => Size;
  /** What the window in service is for. */
  readonly page: () => WindowPage;
  readonly begin: (locale: Locale) => Result<Omit<Responses['beginVisit'], 'services'>>;
  readonly activity: (screen: ScreenKind, report: VisitReport) => void;
  /** Main has kept what a form of this visit deposited; `last` is the last step of that form. Nothing happens when the visit is over. */
  readonly submitted: (visitId: string, last: FormPlace) => void;
  /** What the visitor says of the reception, kept in memory until the visit ends. Failure: `conflict` without a visit, and when it was said already. */
  readonly rate: (rating: Rating) => Result<null>;
  readonly stay: () => void;
  readonly hide: () => void;
  readonly resume: (code: string) => Result<null>;
  readonly end: (reason: EndReason) => void;
  /** Staff mode is asked for during a visit: its page is parked, as it is, behind a window of its own for staff mode. */
  readonly interrupt: () => Result<null>;
  /** The visit that waits behind staff mode. */
  readonly waiting: () => Responses['waitingVisit'];
  /** Advances the clock; called a few times a second. */
  readonly tick: () => void;
  /** A touch or a key reached the window. Counts where no visit reports its own activity: at the door of staff mode and behind it. */
  readonly touched: () => void;
  /** A touch or a key reached the official site that this visit has open. */
  readonly siteTouched: () => void;
  /** The page opened the door of staff mode, with or without a visit. */
  readonly staffDoor: () => void;
  /** The window in service failed. */
  readonly failed: (kind: WindowFailure) => void;
  /** The parked window failed: the visit that waited is lost. */
  readonly parkedFailed: (kind: WindowFailure) => void;
  /** The terminal cannot serve (no key, no base): the maintenance page stays until a restart, tried after a while. */
  readonly outOfService: () => void;
  /** The page of the window in service has subscribed to events: it is told when touches count. */
  readonly pageReady: () => void;
  /** Resolves when no replacement or wipe is under way. */
  readonly settled: () => Promise<void>;
}
