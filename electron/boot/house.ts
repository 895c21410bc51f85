/**
 * What the shell needs of the house (encrypted base, vault, use-cases) and of the print desk. The shell opens its window first and the
 * house after it; until then, or when it cannot be opened, every channel of the house answers `storeUnavailable`.
 */
import type { Channel } from '../../shared/ipc/channels.ts';
import type { Config } from '../../shared/config/schema.ts';
import type { Role } from '../../shared/auth/role.ts';
import type { OfferView } from '../../shared/ipc/visit.ts';
import { fail } from '../../shared/result.ts';
import type { SiteRules } from '../../shared/sites/site.ts';
import type { SiteOpening } from '../../shared/sites/use.ts';
import type { Handler, Handlers } from '../ipc/router.ts';
import type { VisitEnd } from '../session/visit-ports.ts';

/** Channels answered by the shell itself. */
export const SHELL_CHANNELS = [
  'boot',
  'reportAlive',
  'reportFailure',
  'beginVisit',
  'reportActivity',
  'stay',
  'rateVisit',
  'endVisit',
  'hide',
  'resume',
  'interruptVisit',
  'waitingVisit',
  'siteReach',
  'openSite',
  'placeSite',
  'actOnSite',
  'typeInSite',
  'closeSite',
  'testSite',
] as const satisfies readonly Channel[];
export type ShellChannel = (typeof SHELL_CHANNELS)[number];
export type HouseChannel = Exclude<Channel, ShellChannel>;
export type HouseHandlers = Pick<Handlers, HouseChannel>;

export interface House {
  readonly handlers: HouseHandlers;
  /** The configuration that holds now; to be asked late. */
  readonly config: () => Config;
  /** The role of whoever has opened staff mode, or null. Asked of the base: a revoked agent has none. */
  readonly staffRole: () => Promise<Role | null>;
  /** Whether staff mode was open after the last staff call: for the clock, which cannot wait. */
  readonly staffOpen: () => boolean;
  /** The services offered now. */
  readonly services: () => Promise<OfferView>;
  /** What an official site needs to be opened by staff, offered or not; and all that are offered to visitors now. */
  readonly site: (id: string) => Promise<SiteRules | null>;
  readonly sites: () => Promise<readonly SiteRules[]>;
  /** Told of each visit that begins: what is offered to it then holds until its end. */
  readonly visitBegan: (visitId: string) => void;
  /** Drops the private key from memory before it returns; its audit line follows. */
  readonly lockStaff: (reason: 'idle' | 'visitorScreen') => void;
  /** The steps of a service in their order; none for an unknown one. */
  readonly stepsOf: (service: string) => readonly string[];
  /** Writes the end of a visit to the audit chain and, with others, to the register. */
  readonly recordVisitEnd: (end: VisitEnd) => Promise<void>;
  /** Counts an opening of an official site. Never rejects: what cannot be counted is logged. */
  readonly recordSite: (opening: SiteOpening) => Promise<void>;
  /** Forgets what is in memory for a visit; `remembersVisit` lets the probe ask again. */
  readonly forgetVisit: (visitId: string) => void;
  readonly remembersVisit: (visitId: string) => boolean;
  readonly cancelPrintJobs: (visitId: string) => Promise<void>;
  /** Whether any visitor's paper can still come out. */
  readonly hasPrintJobs: () => Promise<boolean>;
  /** Gives the public the numbers of this moment: a call fades, and a day ends. */
  readonly showFace: () => Promise<void>;
  /** Erases what is due. */
  readonly purgeDue: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A house that opens later: what asks before then waits, what asks after a failure gets a typed refusal. */
export interface LateHouse {
  /** The house, or null while it is not open. */
  readonly get: () => House | null;
  /** Whether opening has ended, well or badly. */
  readonly ended: () => boolean;
  /** Resolves when opening has ended, well or badly: the house or null. */
  readonly opened: Promise<House | null>;
  readonly handlers: HouseHandlers;
}

/** Wraps the opening of a house. `failed` is told why it could not be opened, once. */
export function lateHouse(opening: Promise<House>, failed: (error: unknown) => void): LateHouse {
  let house: House | null = null;
  let ended = false;
  const opened = opening.then(
    (open) => {
      house = open;
      ended = true;
      return open;
    },
    (error: unknown) => {
      ended = true;
      failed(error);
      return null;
    },
  );
  const late =
    <C extends HouseChannel>(channel: C): Handler<C> =>
    async (request) => {
      const open = await opened;
      return open === null ? fail('storeUnavailable') : open.handlers[channel](request);
    };
  return { get: () => house, ended: () => ended, opened, handlers: mapHouseChannels(late) };
}

/** One handler for each channel of the house, each with its own type: a channel that is forgotten here does not compile. */
export function mapHouseChannels(make: <C extends HouseChannel>(channel: C) => Handler<C>): HouseHandlers {
  return {
    readContent: make('readContent'),
    readSlides: make('readSlides'),
    printCard: make('printCard'),
    printChecklist: make('printChecklist'),
    readContentStatus: make('readContentStatus'),
    takeInPack: make('takeInPack'),
    rollBackContent: make('rollBackContent'),
    readSiteUse: make('readSiteUse'),
    callGendarme: make('callGendarme'),
    listSlots: make('listSlots'),
    submitDeposit: make('submitDeposit'),
    printReceipt: make('printReceipt'),
    openTicket: make('openTicket'),
    changeTicket: make('changeTicket'),
    staffState: make('staffState'),
    printRecoveryKey: make('printRecoveryKey'),
    setUpUnit: make('setUpUnit'),
    unlockWithSecret: make('unlockWithSecret'),
    unlockWithPin: make('unlockWithPin'),
    replaceSecret: make('replaceSecret'),
    leaveStaff: make('leaveStaff'),
    setPin: make('setPin'),
    lockStaff: make('lockStaff'),
    listDeposits: make('listDeposits'),
    openDeposit: make('openDeposit'),
    changeDepositStatus: make('changeDepositStatus'),
    printFairCopy: make('printFairCopy'),
    exportDeposit: make('exportDeposit'),
    showGuarded: make('showGuarded'),
    listWatches: make('listWatches'),
    openWatch: make('openWatch'),
    recordPassage: make('recordPassage'),
    printPatrolSheet: make('printPatrolSheet'),
    handOverWatch: make('handOverWatch'),
    listAddressees: make('listAddressees'),
    handOverRequests: make('handOverRequests'),
    listArrivals: make('listArrivals'),
    takeInArrival: make('takeInArrival'),
    listAgents: make('listAgents'),
    addAgent: make('addAgent'),
    revokeAgent: make('revokeAgent'),
    resetSecret: make('resetSecret'),
    changeRole: make('changeRole'),
    changeSecret: make('changeSecret'),
    readShift: make('readShift'),
    handOver: make('handOver'),
    listRegister: make('listRegister'),
    openContact: make('openContact'),
    logContact: make('logContact'),
    takeContact: make('takeContact'),
    closeContact: make('closeContact'),
    correctContact: make('correctContact'),
    cancelContact: make('cancelContact'),
    listContacts: make('listContacts'),
    readContact: make('readContact'),
    registerHabits: make('registerHabits'),
    findContacts: make('findContacts'),
    listWaiting: make('listWaiting'),
    callNumber: make('callNumber'),
    markWaiting: make('markWaiting'),
    listDiary: make('listDiary'),
    appointmentsOf: make('appointmentsOf'),
    readAppointment: make('readAppointment'),
    bookAppointment: make('bookAppointment'),
    moveAppointment: make('moveAppointment'),
    cancelAppointment: make('cancelAppointment'),
    markAppointment: make('markAppointment'),
    readSheet: make('readSheet'),
    printSheet: make('printSheet'),
    exportSheet: make('exportSheet'),
    readAudit: make('readAudit'),
    readSeal: make('readSeal'),
    printSeal: make('printSeal'),
    compareSeal: make('compareSeal'),
    readFigures: make('readFigures'),
    printFigures: make('printFigures'),
    exportFigures: make('exportFigures'),
    readHealth: make('readHealth'),
    readUpkeep: make('readUpkeep'),
    backUpNow: make('backUpNow'),
    confirmClock: make('confirmClock'),
    readSelfTest: make('readSelfTest'),
    runSelfTest: make('runSelfTest'),
    readSettings: make('readSettings'),
    previewSettings: make('previewSettings'),
    applySettings: make('applySettings'),
    undoSettings: make('undoSettings'),
    readUnitsFile: make('readUnitsFile'),
    printTestPage: make('printTestPage'),
    listCalls: make('listCalls'),
    answerCall: make('answerCall'),
  };
}
