/** What main tells a screen: the shapes of the answers, each in its reader's words. Nothing here is checked: main made it. */
import type { DepositStatus } from '../deposit-status.ts';
import type { AppointmentEvent, AppointmentStage } from '../diary/appointment.ts';
import type { DiaryDay } from '../diary/days.ts';
import type { Span } from '../diary/slots.ts';
import type { Answers, WatchFacts } from '../flow/definition.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ContactFollowUp, ContactOpening, ContactState, Dated } from '../register/contact.ts';
import type { Nature } from '../register/lists.ts';
import type { EndReason } from '../session/kinds.ts';
import type { PublicFace } from '../waiting/face.ts';
import type { Passage, WatchChange } from '../watch/changes.ts';
import type { Period } from '../watch/allowed-days.ts';
import type { KnownZone, ZoneEntry } from '../watch/zone.ts';
import type { BackupView } from '../backup.ts';
import type { ConfigFault, LocalFact } from '../config/schema.ts';
import type { FactStatus } from '../facts/status.ts';
import type { Contrast, Size } from '../session/look.ts';
import type { OpeningHours } from '../opening/opening.ts';
import type { Difference } from '../settings/differences.ts';
import type { GroupValue, SettingGroup } from '../settings/groups.ts';
import type { SettingFault } from '../settings/layer.ts';
import type { Role } from '../auth/role.ts';

/** The services offered now, in the order of the registry: none that keeps deposits before the first start. */
export type OfferView = readonly { readonly id: string; readonly mode: 'sealed' | 'slip' }[];

export interface BootView {
  /**
   * `maintenance`: no key source or no base; the screen shows how to reach a gendarme and nothing else. `staff`: a visit waits in another window, this
   * one is for staff mode alone.
   */
  readonly mode: 'visitor' | 'staff' | 'maintenance';
  /** Whose zone a commune is in, for the rules of `shared/watch`. */
  readonly zones: readonly ZoneEntry[];
  readonly point: { readonly name: string; readonly place: string; readonly phone: LocalFact | null; readonly hours: LocalFact | null };
  readonly opening: OpeningHours | null;
  /** What a visit begins with. */
  readonly look: { readonly contrast: Contrast; readonly size: Size };
  readonly pxPerMm: number;
  readonly locales: readonly Locale[];
  readonly printer: boolean;
  readonly warningSeconds: number;
  readonly receiptSeconds: number;
  readonly confidentialChime: boolean;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** The number that is asked to come now, while no other display shows it. */
  readonly called: number | null;
  /** True when the runtime is fit for tests only and not for public service. */
  readonly trialRuntime: boolean;
}

/** What the receipt shows; the words are drawn by the screen in the visitor's language and by the printer in both. */
export interface ReceiptView {
  readonly reference: string;
  readonly service: string;
  readonly mode: 'sealed' | 'slip';
  /** ISO instant. */
  readonly receivedAt: string;
  /** Local date `YYYY-MM-DD` after which an unsigned deposit is erased; null in `slip` mode. */
  readonly eraseAfter: string | null;
  readonly bring: readonly string[];
  readonly slot: { readonly kind: 'firm'; readonly date: string; readonly time: string } | { readonly kind: 'toConfirm' } | null;
  /** The period of a watch, as the rules count it. */
  readonly period: Period | null;
  /**
   * The secret code of a watch. On paper and in the QR only: no screen draws it as text. Null for a service without one and in `slip` mode.
   */
  readonly code: string | null;
  /** A firm appointment as an iCalendar text, for a QR code of its own; else null. */
  readonly calendar: string | null;
  /** Texts for QR codes: the receipt itself (one), or in `slip` mode the whole preparation cut into as many as needed. */
  readonly qr: readonly string[];
}

export interface DepositRow {
  readonly reference: string;
  readonly service: string;
  readonly version: number;
  readonly locale: Locale;
  readonly status: DepositStatus;
  readonly receivedAt: string;
  readonly eraseAfter: string;
  /** 0–100: share of what the gendarme needs that is already there. */
  readonly completeness: number;
  readonly slot: ReceiptView['slot'];
}

export interface OpenedDeposit extends DepositRow {
  /** Answers brought to the present version of the service, without those that open doors. */
  readonly answers: Answers;
  /** Fields whose answers are withheld: `showGuarded` gives them. */
  readonly withheld: readonly string[];
  readonly missing: readonly string[];
  readonly history: readonly { readonly at: string; readonly status: DepositStatus; readonly agent: string | null }[];
}

/** What the receipt's code opens: no name, no place. */
export interface TicketView {
  readonly reference: string;
  readonly service: string;
  readonly facts: WatchFacts;
  readonly period: Period;
  /** `over`: the last day has passed, or a gendarme closed it. */
  readonly state: 'current' | 'returnedEarly' | 'cancelled' | 'over';
}

/** One watch in the gendarmes' list. */
export interface WatchRow {
  readonly reference: string;
  readonly service: string;
  readonly status: DepositStatus;
  readonly commune: string;
  readonly communeCode: string;
  readonly zone: KnownZone;
  /** The address in one line. */
  readonly address: string;
  readonly period: Period;
  readonly cancelled: boolean;
  readonly returnedEarly: boolean;
  /** ISO instant and outcome of the last passage, or null. */
  readonly lastPassage: Pick<Passage, 'at' | 'outcome'> | null;
  readonly passages: number;
  readonly anomalies: number;
  /** Local date `YYYY-MM-DD` after which everything of it is erased. */
  readonly eraseAfter: string;
}

/** A watch as the patrol reads it: everything but what opens doors. */
export interface OpenedWatch {
  readonly row: WatchRow;
  readonly answers: Answers;
  readonly withheld: readonly string[];
  readonly locale: Locale;
  readonly receivedAt: string;
  /** Oldest first; `by` is an agent's name, or null for the visitor. */
  readonly changes: readonly { readonly at: string; readonly by: string | null; readonly change: WatchChange }[];
}

export interface ArrivalsView {
  /** False when no import folder is configured. */
  readonly configured: boolean;
  readonly files: readonly string[];
  /** This unit's age public key. */
  readonly recipient: string;
  /** Units that have a key to hand a watch over to. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

export interface AgentView {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly revoked: boolean;
}

/** An agent in the list of agents. */
export interface ListedAgent extends AgentView {
  /** The head gave the secret, and it was not changed yet. */
  readonly provisional: boolean;
}

/** What whoever takes over finds, in counts. */
export interface ShiftView {
  /** People who wait, and contacts that go on. */
  readonly waiting: number;
  readonly underWay: number;
  /** Deposits that nobody has dealt with. */
  readonly deposits: number;
  /** Firm appointments of today that are still to come. */
  readonly appointments: number;
}

export interface StaffStateView {
  readonly state: 'needsSetup' | 'locked' | 'pinLocked' | 'lockedOut' | 'unlocked';
  readonly agents: readonly AgentView[];
  readonly agent: AgentView | null;
  readonly retryAfterMs: number;
  readonly pinSet: boolean;
}

export interface RegisterRow {
  readonly id: number;
  readonly at: string;
  readonly kind: string;
  /** Small facts without a name: service, reason, confidential… */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** A contact as it stands. */
export interface ContactRow extends ContactState {
  readonly id: string;
  /** Local day of its opening. */
  readonly day: string;
  /** Name of the agent who opened it, or null when the agent is not known any more. */
  readonly by: string | null;
}

/** A contact that was just opened, with its number of the day when it waits. */
export interface NumberedContact extends ContactRow {
  readonly number: number | null;
}

/** Somebody who waits. */
export interface WaitingRow {
  readonly contact: ContactRow;
  /** Null for one who is left from another day, or from before numbers were given. */
  readonly number: number | null;
  /** To be received apart. */
  readonly confidential: boolean;
  readonly calledAt: string | null;
}

/** A visitor's call from the terminal that nobody has put in the line yet. */
export interface WaitingCall {
  readonly id: number;
  readonly at: string;
  readonly confidential: boolean;
}

/** The waiting list, in the order in which people are received. */
export interface WaitingView {
  readonly rows: readonly WaitingRow[];
  /** Newest last. */
  readonly calls: readonly WaitingCall[];
  /** What the public sees. */
  readonly face: PublicFace;
  /** Whether another display shows it; otherwise the attract screen does. */
  readonly ownDisplay: boolean;
}

/** A line of the register: a contact that a gendarme logged, or what the terminal recorded by itself. */
export type RegisterLine =
  | { readonly source: 'gendarme'; readonly at: string; readonly contact: ContactRow }
  | { readonly source: 'terminal'; readonly at: string; readonly event: RegisterRow };

/** All that happened to a contact, oldest first. */
export interface ContactHistory {
  readonly row: ContactRow;
  readonly events: readonly (Dated<ContactOpening | ContactFollowUp> & { readonly by: string | null })[];
}

/** An appointment as it stands. */
export interface AppointmentRow extends Span {
  readonly id: string;
  readonly stage: AppointmentStage;
  /** Of the deposit that it belongs to, or null. */
  readonly reference: string | null;
  /** Service of that deposit. */
  readonly service: string | null;
  /** Whether the content of that deposit is gone. */
  readonly erased: boolean;
  /** What it is about, when an agent made it. */
  readonly nature: Nature | null;
  readonly moves: number;
  /** Outside of the hours that the diary has now. */
  readonly offHours: boolean;
}

/** The diary from today on. */
export interface DiaryView {
  /** False when the configuration has no diary: then only what was taken before is shown. */
  readonly configured: boolean;
  /** Local day and time. */
  readonly today: string;
  readonly time: string;
  readonly days: readonly DiaryDay<AppointmentRow>[];
  /** Of earlier days, and nobody noted whether the person came. Oldest first. */
  readonly unmarked: readonly AppointmentRow[];
}

/** All that happened to an appointment, oldest first; `by` is an agent's name, or null for the visitor. */
export interface AppointmentHistory {
  readonly row: AppointmentRow;
  readonly events: readonly { readonly at: string; readonly by: string | null; readonly event: AppointmentEvent }[];
  /** As an iCalendar text, while it stands. */
  readonly calendar: string | null;
}

export interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly event: string;
  readonly actor: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** One audit line at fault. */
export interface AuditFault {
  readonly line: number;
  readonly what: 'changed' | 'missing';
  /** Instant of the line, or of the last one read before it. */
  readonly at: string | null;
}

/** What the witness beside the base says. */
export interface WitnessView {
  /** Since when the witness cannot be compared or written, or null. */
  readonly refusedSince: string | null;
  /** The newest time that the base did not contain the line that its witness remembers, or null. */
  readonly rolledBack: {
    readonly at: string;
    /** Number of the audit line about it. */
    readonly line: number;
    /** The last line that the base had, and its instant. */
    readonly last: number;
    readonly lastAt: string | null;
    /** The line that the witness remembers, and when it was written. */
    readonly witnessed: number;
    readonly witnessedAt: string;
    /** At least so many lines are gone; 0 when the base has as many lines, but others. */
    readonly missing: number;
    /** Whether a seal was printed since. */
    readonly answered: boolean;
  } | null;
  /** The newest time that the base had no witness that could be read, or null. */
  readonly missing: {
    readonly at: string;
    readonly line: number;
    readonly cause: 'absent' | 'altered' | 'unreadable';
    readonly answered: boolean;
  } | null;
}

/** A seal of the audit chain. */
export interface SealView {
  /** ISO instant. */
  readonly at: string;
  /** Number of the last line, and its hash in 64 hexadecimal digits. */
  readonly line: number;
  readonly hash: string;
  /** Number of the first line at fault, or null. */
  readonly firstFault: number | null;
  readonly counts: {
    /** Audit lines of the local day. */
    readonly auditToday: number;
    readonly depositsKept: number;
    readonly depositsErased: number;
    readonly register: number;
    /** Times that an older or other base was found in place. */
    readonly rolledBack: number;
  };
}

export interface HealthView {
  readonly configFile: string | null;
  readonly configFaults: readonly ConfigFault[];
  /** Settings changed on the screen that do not fit any more: the file holds for them. */
  readonly settingsRefused: readonly SettingGroup[];
  readonly keySource: 'systemd' | 'os' | 'file';
  readonly electronVersion: string;
  readonly trialRuntime: boolean;
  readonly printer: 'none' | 'cups' | 'trial';
  /** Milliseconds that one try of an agent's secret costs on this terminal, measured at the first start. */
  readonly argonMs: number;
  readonly baseIntact: boolean;
  readonly auditIntact: boolean;
  /** Number of the first audit line at fault, or null. */
  readonly auditFirstFault: number | null;
  readonly auditFaults: readonly AuditFault[];
  readonly witness: WitnessView;
  readonly lastWipes: readonly {
    readonly at: string;
    readonly reason: EndReason;
    readonly durationMs: number;
    readonly verified: boolean;
  }[];
  readonly deposits: number;
}

/** `expectedAfter`: the latest instant (ISO) that the terminal has seen, while its clock is behind it; null while the clock is right. */
export interface ClockView {
  readonly expectedAfter: string | null;
}

/** A change of settings. */
export interface SettingChangeView {
  readonly number: number;
  readonly at: string;
  /** Name of the head who made it, or null when not known any more. */
  readonly by: string | null;
  readonly group: SettingGroup;
  readonly differences: readonly Difference[];
  /** From then on the file holds for the group. */
  readonly toFile: boolean;
  /** The change that it takes back, or null. */
  readonly undoes: number | null;
  /** The newest of its group. */
  readonly undoable: boolean;
}

/** What the head may change on the screen. */
export interface SettingsView {
  readonly groups: readonly {
    readonly group: SettingGroup;
    /** What holds now. */
    readonly value: GroupValue;
    /** Number of the newest change, 0 for none. */
    readonly number: number;
    readonly changedAt: string | null;
    readonly fromFile: boolean;
  }[];
  /** Groups whose change does not fit any more: the file holds for them. */
  readonly refused: readonly SettingGroup[];
  /** Newest first. */
  readonly history: readonly SettingChangeView[];
  /** Local facts, the worst first. */
  readonly facts: readonly FactStatus[];
  /** Lists of units in the import folder; null when no folder is configured. */
  readonly importFiles: readonly string[] | null;
}

/** Faults, or what would change; never both. */
export interface SettingsPreview {
  readonly faults: readonly SettingFault[];
  readonly differences: readonly Difference[];
}

/** A list of units read from a file; `units` is null when there is a fault. */
export interface UnitsFileView {
  readonly units: GroupValue | null;
  readonly count: number;
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** What keeps the terminal's records safe from day to day. */
export interface UpkeepView {
  readonly backup: BackupView;
  readonly clock: ClockView;
}
