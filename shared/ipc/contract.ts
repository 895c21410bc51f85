/**
 * The whole boundary. Each channel has a request schema, a response type, the role it needs, a size limit and an audit rule;
 * the preload, the router, the types of `window.kiosk` and the fuzz test all derive from this file.
 */
import { z } from 'zod';
import { AUDIT_GROUP_NAMES } from '../audit/groups.ts';
import type { Caller } from '../auth/caller.ts';
import { DEPOSIT_STATUSES } from '../deposit-status.ts';
import { ATTENDANCES, CANCELLING_REASONS, MOVE_REASONS, slotShape } from '../diary/appointment.ts';
import type { SelfTestProgress, SelfTestView } from '../diagnostics/run.ts';
import { PERIOD_KINDS } from '../figures/periods.ts';
import type { Figures } from '../figures/publish.ts';
import type { Answers } from '../flow/definition.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { OpenCall } from '../register/calls.ts';
import { NATURES, type Nature } from '../register/lists.ts';
import { cancelReason, contactChanges, contactSearch, loggedFacts, openingFacts } from '../register/requests.ts';
import type { Result } from '../result.ts';
import { SHEET_FORMATS, sheetChoice } from '../sheets/sheet.ts';
import type { SheetView } from '../sheets/view.ts';
import { isRealDate } from '../time/calendar.ts';
import { SCREEN_KINDS, type EndReason } from '../session/kinds.ts';
import { CONTRASTS, SIZES } from '../session/look.ts';
import { PASSAGE_OUTCOMES, passageNote, visitorChange } from '../watch/changes.ts';
import { SETTING_GROUPS } from '../settings/groups.ts';
import type { Channel, EventName } from './channels.ts';
import { KEY_HOLDERS, ROLES } from '../auth/role.ts';
import type {
  AgentView,
  AppointmentHistory,
  AppointmentRow,
  ArrivalsView,
  AuditFault,
  AuditRow,
  BootView,
  ContactHistory,
  ContactRow,
  DepositRow,
  DiaryView,
  HealthView,
  ListedAgent,
  NumberedContact,
  OfferView,
  OpenedDeposit,
  OpenedWatch,
  ReceiptView,
  RegisterLine,
  RegisterRow,
  SealView,
  ShiftView,
  SettingsPreview,
  SettingsView,
  StaffStateView,
  TicketView,
  UnitsFileView,
  UpkeepView,
  WaitingView,
  WatchRow,
  WitnessView,
} from './views.ts';

/** Number of a line that is appended only. */
const lineNumber = z.number().int().min(1).max(999_999_999);
const visitId = z.string().regex(/^[0-9a-f-]{36}$/);
const reference = z.string().regex(/^[0-9A-Z-]{6,20}$/);
const agentId = z.string().regex(/^[0-9a-f-]{36}$/);
const agentName = z.string().trim().min(2).max(40);
/** The rule for secrets (≥ 12 characters or ≥ 10 digits) lives in `shared/auth`; the boundary only bounds the size. */
const secret = z.string().min(1).max(200);
const pin = z.string().regex(/^\d{4,8}$/);
const role = z.enum(ROLES);
const none = z.strictObject({});
const requestId = z.string().regex(/^[0-9a-f-]{36}$/);
/** A name of the program's own, such as a service or a step. */
const word = z.string().regex(/^[a-zA-Z]{2,40}$/);
/** A reference or a code as a person types it: its meaning is for the use-case. */
const typed = z.string().max(60);
/** A contact goes by the request id that opened it. */
const contact = requestId;
const appointment = z.string().regex(/^[0-9a-f-]{36}$/);
/** A local day of this century. */
const day = z
  .string()
  .regex(/^20\d\d-\d\d-\d\d$/)
  .refine(isRealDate);
/** Names of files that other units sealed: no folder, no dot in front. */
export const ARRIVAL_NAME = /^[0-9A-Za-z][0-9A-Za-z._-]{0,79}\.age$/;
const fileName = z.string().regex(ARRIVAL_NAME);

/** Names of lists of units in the import folder. */
export const UNITS_FILE_NAME = /^[0-9A-Za-z][0-9A-Za-z._-]{0,79}\.(?:csv|json)$/i;
const settingGroup = z.enum(SETTING_GROUPS);
const settingValue = z.record(z.string().max(40), z.unknown());
const changeNumber = z.number().int().min(0).max(999_999_999);

/** Answers as they may cross: bounded in depth, number and size; their meaning is checked with the service's own schema. */
const text = z.string().max(8000);
/** 500 characters of a card's longest field, each of which may take two units. */
const item = z.record(z.string().max(40), z.string().max(1000)).refine((value) => Object.keys(value).length <= 40);
const answer = z.union([
  text,
  z.array(z.string().max(80)).max(60),
  z.array(item).max(60),
  z
    .record(z.string().max(20), z.union([z.string().max(120), z.array(z.string().max(40)).max(20)]))
    .refine((value) => Object.keys(value).length <= 8),
  z.null(),
]);
const answers = z.record(z.string().max(60), answer).refine((value) => Object.keys(value).length <= 200);

interface ChannelRule {
  readonly request: z.ZodType;
  readonly caller: Caller;
  /** Whether the use-case writes an audit line in its own transaction; the router refuses to start when one is missing. */
  readonly audited: boolean;
}

export const CONTRACT = {
  boot: { request: none, caller: 'visitor', audited: false },
  reportAlive: { request: none, caller: 'visitor', audited: false },
  /** An error that the page did not expect: its window is replaced, as after a crash. */
  reportFailure: { request: none, caller: 'visitor', audited: false },
  beginVisit: { request: z.strictObject({ locale: z.enum(LOCALES) }), caller: 'visitor', audited: false },
  reportActivity: {
    /** `at` is checked against the definition of the service; all other words are closed lists, so that nothing typed can pass. */
    request: z.strictObject({
      visitId,
      screen: z.enum(SCREEN_KINDS),
      assisted: z.boolean(),
      locale: z.enum(LOCALES),
      look: z.strictObject({ size: z.enum(SIZES), contrast: z.enum(CONTRASTS) }),
      at: z.strictObject({ service: word, step: word }).nullable(),
    }),
    caller: 'visitor',
    audited: false,
  },
  stay: { request: z.strictObject({ visitId }), caller: 'visitor', audited: false },
  endVisit: { request: z.strictObject({ visitId, reason: z.enum(['button', 'receiptRead']) }), caller: 'visitor', audited: true },
  hide: { request: z.strictObject({ visitId }), caller: 'visitor', audited: false },
  resume: { request: z.strictObject({ visitId, code: z.string().regex(/^\d{4}$/) }), caller: 'visitor', audited: false },
  callGendarme: { request: z.strictObject({ visitId, confidential: z.boolean() }), caller: 'visitor', audited: true },
  listSlots: { request: z.strictObject({ visitId }), caller: 'visitor', audited: false },
  submitDeposit: {
    request: z.strictObject({
      visitId,
      requestId,
      service: z.string().regex(/^[a-zA-Z]{2,40}$/),
      version: z.number().int().min(1).max(999),
      locale: z.enum(LOCALES),
      answers,
    }),
    caller: 'visitor',
    audited: true,
  },
  printReceipt: { request: z.strictObject({ visitId, reference }), caller: 'visitor', audited: true },
  /** Both as a person types them. A wrong code, an unknown reference and an erased deposit get the same answer after the same work. */
  openTicket: { request: z.strictObject({ visitId, reference: typed, code: typed }), caller: 'visitor', audited: true },
  /** Changes the watch whose ticket this visit has opened. */
  changeTicket: { request: z.strictObject({ visitId, change: visitorChange }), caller: 'visitor', audited: true },
  staffState: { request: none, caller: 'staffDoor', audited: false },
  setUpUnit: {
    request: z.strictObject({
      unitName: z.string().trim().min(2).max(80),
      agents: z
        .array(z.strictObject({ name: agentName, role, secret }))
        .min(1)
        .max(20),
    }),
    caller: 'staffDoor',
    audited: true,
  },
  /** Only the unit's own recovery key is printed, on the screen that shows it once. */
  printRecoveryKey: {
    request: z.strictObject({ recoveryKey: z.string().regex(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/) }),
    caller: 'staffDoor',
    audited: true,
  },
  unlockWithSecret: { request: z.strictObject({ agentId, secret }), caller: 'staffDoor', audited: true },
  unlockWithPin: { request: z.strictObject({ pin }), caller: 'staffDoor', audited: true },
  /** An agent replaces the secret that the head gave. Nothing else opens before. */
  replaceSecret: { request: z.strictObject({ agentId, current: secret, next: secret }), caller: 'staffDoor', audited: true },
  leaveStaff: { request: none, caller: 'staffDoor', audited: true },
  /** Parks the page that asks, as it is, and opens staff mode in a window of its own. */
  interruptVisit: { request: z.strictObject({ visitId }), caller: 'visitor', audited: false },
  /** Whether a visit waits behind staff mode, and for how long: nothing else of it. */
  waitingVisit: { request: none, caller: 'staffDoor', audited: false },
  setPin: { request: z.strictObject({ pin }), caller: 'staff', audited: true },
  lockStaff: { request: none, caller: 'staff', audited: true },
  listDeposits: {
    request: z.strictObject({ status: z.enum(DEPOSIT_STATUSES).nullable(), search: z.string().max(20) }),
    caller: 'agent',
    audited: false,
  },
  openDeposit: { request: z.strictObject({ reference }), caller: 'agent', audited: true },
  changeDepositStatus: { request: z.strictObject({ reference, to: z.enum(DEPOSIT_STATUSES) }), caller: 'agent', audited: true },
  printFairCopy: { request: z.strictObject({ reference }), caller: 'agent', audited: true },
  exportDeposit: { request: z.strictObject({ reference }), caller: 'agent', audited: true },
  /** The answers that open doors (`guarded`), which no other channel gives. */
  showGuarded: { request: z.strictObject({ reference }), caller: 'agent', audited: true },
  /** Every watch that is not closed, opened in memory for the list. */
  listWatches: { request: none, caller: 'agent', audited: true },
  openWatch: { request: z.strictObject({ reference }), caller: 'agent', audited: true },
  /** The same request id never logs a second passage. */
  recordPassage: {
    request: z.strictObject({ reference, requestId, outcome: z.enum(PASSAGE_OUTCOMES), note: passageNote }),
    caller: 'agent',
    audited: true,
  },
  printPatrolSheet: { request: z.strictObject({ reference, withGuarded: z.boolean() }), caller: 'agent', audited: true },
  /** Seals a watch to another unit's public key and writes it to the export folder. `unit` is an id of the configuration. */
  handOverWatch: {
    request: z.strictObject({ reference, unit: z.string().regex(/^[a-z0-9-]{1,40}$/) }),
    caller: 'agent',
    audited: true,
  },
  /** Files in the import folder, and this unit's public key to give to others. */
  listArrivals: { request: none, caller: 'agent', audited: false },
  takeInArrival: { request: z.strictObject({ file: fileName }), caller: 'agent', audited: true },
  listAgents: { request: none, caller: 'staff', audited: false },
  addAgent: { request: z.strictObject({ name: agentName, role, secret }), caller: 'head', audited: true },
  revokeAgent: { request: z.strictObject({ agentId }), caller: 'head', audited: true },
  /** Gives somebody else a secret that must be changed at its first use. */
  resetSecret: { request: z.strictObject({ agentId, secret }), caller: 'head', audited: true },
  changeRole: { request: z.strictObject({ agentId, role: z.enum(KEY_HOLDERS) }), caller: 'head', audited: true },
  changeSecret: { request: z.strictObject({ current: secret, next: secret }), caller: 'staff', audited: true },
  /** What is under way, in counts, for whoever takes over. */
  readShift: { request: none, caller: 'agent', audited: false },
  /** The colleague types their own secret; whoever held staff mode keeps it when that is refused. */
  handOver: { request: z.strictObject({ agentId, secret }), caller: 'agent', audited: true },
  listRegister: { request: z.strictObject({ limit: z.number().int().min(1).max(500) }), caller: 'agent', audited: false },
  readAudit: {
    request: z.strictObject({
      limit: z.number().int().min(1).max(500),
      /** Only lines before this number: the next page. */
      before: lineNumber.optional(),
      day: day.optional(),
      actor: z.union([z.enum(['visitor', 'system']), agentId]).optional(),
      group: z.enum(AUDIT_GROUP_NAMES).optional(),
      reference: reference.optional(),
      /** The chain was followed a moment ago: its verdict is given again instead of following it for every page. */
      checked: z.boolean().optional(),
    }),
    /** A technician is shown what concerns the terminal. */
    caller: 'staff',
    audited: false,
  },
  /** The seal of this moment, for the screen. */
  readSeal: { request: none, caller: 'agent', audited: false },
  printSeal: { request: none, caller: 'agent', audited: true },
  /** `groups` as a person types them from the paper. */
  compareSeal: { request: z.strictObject({ line: lineNumber, groups: z.string().max(120) }), caller: 'agent', audited: true },
  /** Someone came or called; `waiting` until `takeContact`. The same request id never writes twice: that holds for the six acts of a contact. */
  openContact: {
    request: z.strictObject({
      requestId,
      waiting: z.boolean(),
      facts: openingFacts,
      /** To be received apart; kept for somebody who waits. */
      confidential: z.boolean().optional(),
      /** The visitor's call from the terminal that this answers. */
      call: lineNumber.optional(),
    }),
    caller: 'agent',
    audited: true,
  },
  /** Opened and closed at once. */
  logContact: { request: z.strictObject({ requestId, facts: loggedFacts }), caller: 'agent', audited: true },
  takeContact: { request: z.strictObject({ requestId, contact }), caller: 'agent', audited: true },
  /** Needs a nature and an outcome, here or before. */
  closeContact: { request: z.strictObject({ requestId, contact, changes: contactChanges }), caller: 'agent', audited: true },
  correctContact: { request: z.strictObject({ requestId, contact, changes: contactChanges }), caller: 'agent', audited: true },
  cancelContact: { request: z.strictObject({ requestId, contact, reason: cancelReason }), caller: 'agent', audited: true },
  listContacts: {
    request: z.discriminatedUnion('view', [
      /** A local day; null for today. */
      z.strictObject({ view: z.literal('day'), day: day.nullable() }),
      z.strictObject({ view: z.literal('open') }),
    ]),
    caller: 'agent',
    audited: false,
  },
  readContact: { request: z.strictObject({ contact }), caller: 'agent', audited: false },
  registerHabits: { request: none, caller: 'agent', audited: false },
  /** Null asks nothing of that fact. Each word of `text` must begin a word of the note, accents aside. */
  findContacts: { request: contactSearch, caller: 'agent', audited: false },
  listWaiting: { request: none, caller: 'agent', audited: false },
  /** Shows the number of somebody who waits to the public; again when it was shown before. */
  callNumber: { request: z.strictObject({ contact }), caller: 'agent', audited: true },
  /** Whether somebody who waits is to be received apart. */
  markWaiting: { request: z.strictObject({ contact, confidential: z.boolean() }), caller: 'agent', audited: true },
  readHealth: { request: none, caller: 'staff', audited: false },
  /** The diary from today on. */
  listDiary: { request: none, caller: 'agent', audited: false },
  /** Every appointment that a deposit has or had. */
  appointmentsOf: { request: z.strictObject({ reference }), caller: 'agent', audited: false },
  readAppointment: { request: z.strictObject({ appointment }), caller: 'agent', audited: false },
  /** `reference` as a person types it, or null. The same request id never writes twice: that holds for the four acts of an appointment. */
  bookAppointment: {
    request: z.strictObject({ requestId, slot: slotShape, nature: z.enum(NATURES), reference: typed.nullable() }),
    caller: 'agent',
    audited: true,
  },
  moveAppointment: {
    request: z.strictObject({ requestId, appointment, slot: slotShape, reason: z.enum(MOVE_REASONS) }),
    caller: 'agent',
    audited: true,
  },
  cancelAppointment: {
    request: z.strictObject({ requestId, appointment, reason: z.enum(CANCELLING_REASONS) }),
    caller: 'agent',
    audited: true,
  },
  markAppointment: {
    request: z.strictObject({ requestId, appointment, attendance: z.enum(ATTENDANCES) }),
    caller: 'agent',
    audited: true,
  },
  /** The figures of the period that holds a local day; null for today. */
  readFigures: { request: z.strictObject({ kind: z.enum(PERIOD_KINDS), day: day.nullable() }), caller: 'agent', audited: false },
  /** The sheet of the month that holds `day`, which must be over. */
  printFigures: { request: z.strictObject({ day }), caller: 'head', audited: true },
  exportFigures: { request: z.strictObject({ day }), caller: 'head', audited: true },
  /** The register of a day or a month in figures, for the screen. */
  readSheet: { request: z.strictObject({ sheet: sheetChoice }), caller: 'agent', audited: false },
  printSheet: { request: z.strictObject({ sheet: sheetChoice }), caller: 'agent', audited: true },
  /** A PDF of the sheet, or a CSV of its contacts, into the export folder. */
  exportSheet: { request: z.strictObject({ sheet: sheetChoice, format: z.enum(SHEET_FORMATS) }), caller: 'agent', audited: true },
  /** Backups and the clock of the terminal. */
  readUpkeep: { request: none, caller: 'staff', audited: false },
  backUpNow: { request: none, caller: 'upkeep', audited: true },
  /** The head says that the present time is right although a later one was seen. */
  confirmClock: { request: none, caller: 'head', audited: true },
  readSelfTest: { request: none, caller: 'staff', audited: false },
  /** `page`: the agent stands at the visitors' printer and wants the test page on it. */
  runSelfTest: { request: z.strictObject({ page: z.boolean() }), caller: 'staff', audited: true },
  /** What the head may change on the screen, with its history. A value of a group is checked with the schema of the configuration by the use-case. */
  readSettings: { request: none, caller: 'head', audited: false },
  previewSettings: { request: z.strictObject({ group: settingGroup, value: settingValue }), caller: 'head', audited: false },
  /** `after`: the number of the group's newest change that the screen knows, 0 for none. */
  applySettings: {
    request: z.strictObject({ group: settingGroup, value: settingValue, after: changeNumber }),
    caller: 'head',
    audited: true,
  },
  undoSettings: { request: z.strictObject({ change: changeNumber }), caller: 'head', audited: true },
  /** A list of units from the import folder, checked and not kept. */
  readUnitsFile: { request: z.strictObject({ file: z.string().regex(UNITS_FILE_NAME) }), caller: 'head', audited: false },
  printTestPage: { request: none, caller: 'head', audited: true },
  /** Calls for a gendarme that nobody has answered, of the local day. */
  listCalls: { request: none, caller: 'staff', audited: false },
  /** An agent goes; `call` is the number of a line of the register. */
  answerCall: { request: z.strictObject({ call: lineNumber }), caller: 'agent', audited: true },
} as const satisfies Record<Channel, ChannelRule>;

/** Largest request accepted, in bytes of JSON: 50 cards and a 4,000-character narrative in any script fit three times over. */
export const MAX_REQUEST_BYTES = 512 * 1024;

/** Response of each channel. */
export interface Responses {
  boot: BootView;
  reportAlive: null;
  reportFailure: null;
  beginVisit: { readonly visitId: string; readonly hideCode: string; readonly services: OfferView };
  reportActivity: null;
  stay: null;
  endVisit: null;
  hide: null;
  resume: null;
  callGendarme: { readonly chime: boolean };
  listSlots: { readonly slots: readonly { readonly date: string; readonly time: string }[] };
  submitDeposit: ReceiptView;
  printReceipt: { readonly job: string };
  openTicket: TicketView;
  changeTicket: TicketView;
  staffState: StaffStateView;
  setUpUnit: { readonly recipient: string; readonly recoveryKey: string };
  printRecoveryKey: { readonly job: string };
  unlockWithSecret: StaffStateView;
  unlockWithPin: StaffStateView;
  replaceSecret: StaffStateView;
  leaveStaff: null;
  interruptVisit: null;
  /** `wiped`: it waited too long, or its window was lost. */
  waitingVisit: { readonly state: 'none' | 'kept' | 'wiped'; readonly secondsLeft: number };
  setPin: null;
  lockStaff: StaffStateView;
  listDeposits: { readonly rows: readonly DepositRow[] };
  openDeposit: OpenedDeposit;
  changeDepositStatus: DepositRow;
  printFairCopy: { readonly job: string };
  exportDeposit: { readonly fileName: string };
  showGuarded: { readonly answers: Answers };
  listWatches: { readonly rows: readonly WatchRow[]; /** Local day. */ readonly today: string };
  openWatch: OpenedWatch;
  recordPassage: WatchRow;
  printPatrolSheet: { readonly job: string };
  handOverWatch: { readonly fileName: string };
  listArrivals: ArrivalsView;
  takeInArrival: { readonly reference: string };
  listAgents: { readonly agents: readonly ListedAgent[] };
  addAgent: AgentView;
  revokeAgent: null;
  resetSecret: null;
  changeRole: null;
  changeSecret: null;
  readShift: ShiftView;
  handOver: StaffStateView;
  listRegister: { readonly rows: readonly RegisterRow[] };
  readAudit: {
    readonly rows: readonly AuditRow[];
    readonly intact: boolean;
    readonly firstFault: number | null;
    readonly faults: readonly AuditFault[];
    /** Instant at which the chain was followed. */
    readonly checkedAt: string;
    /** Whether older lines fit the request too. */
    readonly older: boolean;
    readonly witness: WitnessView;
    /** The last seal that was sent to the printer, and the line that it seals. */
    readonly sealed: { readonly at: string; readonly line: number } | null;
  };
  readSeal: SealView;
  printSeal: { readonly job: string };
  compareSeal: {
    /** `beyond`: no line bears this number; `differs`: another hash; `faulty`: this hash, but a line up to it is at fault. */
    readonly verdict: 'holds' | 'differs' | 'beyond' | 'faulty';
    /** Instant of the line, or null. */
    readonly at: string | null;
    readonly firstFault: number | null;
  };
  openContact: NumberedContact;
  logContact: ContactRow;
  takeContact: ContactRow;
  closeContact: ContactRow;
  correctContact: ContactRow;
  cancelContact: ContactRow;
  /** Newest first. `day` is the one listed, or today for what is open. */
  listContacts: { readonly lines: readonly RegisterLine[]; readonly day: string; readonly today: string };
  readContact: ContactHistory;
  /** The ten natures to offer first. */
  registerHabits: { readonly natures: readonly Nature[] };
  /** The last kept first. `more`: there are others, which `before` asks for. */
  findContacts: { readonly rows: readonly ContactRow[]; readonly more: boolean };
  listWaiting: WaitingView;
  callNumber: null;
  markWaiting: null;
  listDiary: DiaryView;
  appointmentsOf: { readonly rows: readonly AppointmentRow[] };
  readAppointment: AppointmentHistory;
  bookAppointment: AppointmentRow;
  moveAppointment: AppointmentRow;
  cancelAppointment: AppointmentRow;
  markAppointment: AppointmentRow;
  readFigures: { readonly figures: Figures; /** Local day. */ readonly today: string };
  printFigures: { readonly job: string };
  exportFigures: { readonly fileName: string };
  readSheet: SheetView;
  printSheet: { readonly job: string };
  exportSheet: { readonly fileName: string };
  readHealth: HealthView;
  readUpkeep: UpkeepView;
  backUpNow: UpkeepView;
  confirmClock: null;
  readSelfTest: SelfTestView;
  runSelfTest: SelfTestView;
  readSettings: SettingsView;
  previewSettings: SettingsPreview;
  applySettings: SettingsView;
  undoSettings: SettingsView;
  readUnitsFile: UnitsFileView;
  printTestPage: { readonly job: string };
  listCalls: { readonly calls: readonly OpenCall[] };
  answerCall: { readonly calls: readonly OpenCall[] };
}

type Parsed<C extends Channel> = z.infer<(typeof CONTRACT)[C]['request']>;

/** What a screen sends and a use-case receives. Answers keep the one type that the whole house gives them. */
export type Request<C extends Channel> =
  Parsed<C> extends { answers: unknown } ? Omit<Parsed<C>, 'answers'> & { readonly answers: Answers } : Parsed<C>;
export type Response<C extends Channel> = Result<Responses[C]>;

export interface Events {
  /** The wipe of the previous visit was proved: touches count from now on. */
  visitReady: null;
  idleWarning: { readonly secondsLeft: number };
  idleWithdrawn: null;
  /** The screen must be neutral within 100 ms; this window is about to be replaced. */
  visitEnding: { readonly reason: EndReason };
  printOutcome: { readonly job: string; readonly state: 'printed' | 'failed' };
  staffLocked: null;
  gendarmeCalled: { readonly confidential: boolean };
  /** The number that the attract screen asks to come, or null; sent only while no other display shows it. */
  numberCalled: { readonly number: number | null };
  /** A step of the self-test that an agent asked for has ended. */
  selfTestStep: SelfTestProgress;
  /** Staff mode interrupts: the page covers itself and is silent until `visitBack`. */
  visitParked: null;
  /** `covered`: the page stays covered until the visitor gives the code. */
  visitBack: { readonly covered: boolean };
  /** What `waitingVisit` answers has changed. */
  visitWaits: null;
  /** What the screen must know has changed since it asked: the base is open, and the head's settings lie over the file. */
  bootChanged: BootView;
}

/** `window.kiosk`: one function a channel, one `on` for the events. */
export type KioskBridge = {
  readonly [C in Channel]: (request: Request<C>) => Promise<Response<C>>;
} & {
  /** Subscribes to an event; returns the function that unsubscribes. */
  readonly on: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void;
};
