/**
 * What the shell needs of the house (encrypted base, vault, use-cases) and of the print desk. The shell opens its window first and the
 * house after it; until then, or when it cannot be opened, every channel of the house answers `storeUnavailable`.
 */
import type { Channel } from '../../shared/ipc/channels.ts';
import type { Role } from '../../shared/ipc/contract.ts';
import { fail } from '../../shared/result.ts';
import type { Handler, Handlers } from '../ipc/router.ts';
import type { VisitEnd } from '../session/visit-owner.ts';

/** Channels answered by the shell itself. */
export const SHELL_CHANNELS = [
  'boot',
  'reportAlive',
  'beginVisit',
  'reportActivity',
  'stay',
  'endVisit',
  'hide',
  'resume',
] as const satisfies readonly Channel[];
export type ShellChannel = (typeof SHELL_CHANNELS)[number];
export type HouseChannel = Exclude<Channel, ShellChannel>;
export type HouseHandlers = Pick<Handlers, HouseChannel>;

export interface House {
  readonly handlers: HouseHandlers;
  /** The role of the agent whose key is open, or null. */
  readonly staffRole: () => Role | null;
  /** Whether the unit's key exists: before the first start nothing accepts a deposit. */
  readonly canDeposit: () => boolean;
  /** Drops the private key from memory. */
  readonly lockStaff: () => void;
  /** Writes the end of a visit to the audit chain. */
  readonly recordVisitEnd: (end: VisitEnd) => Promise<void>;
  /** Forgets what is in memory for a visit; `remembers` lets the probe ask again. */
  readonly forgetVisit: (visitId: string) => void;
  readonly remembersVisit: (visitId: string) => boolean;
  readonly cancelPrintJobs: (visitId: string) => Promise<void>;
  readonly hasPrintJobs: (visitId: string) => Promise<boolean>;
  /** Erases what is due. Called each hour. */
  readonly purgeDue: () => Promise<void>;
  readonly close: () => void;
}

/** A house that opens later: what asks before then, or after a failure, gets a typed refusal. */
export interface LateHouse {
  /** The house, or null while it is not open. */
  readonly get: () => House | null;
  /** Resolves when opening has ended, well or badly: the house or null. */
  readonly opened: Promise<House | null>;
  readonly handlers: HouseHandlers;
}

/** Wraps the opening of a house. `failed` is told why it could not be opened, once. */
export function lateHouse(opening: Promise<House>, failed: (error: unknown) => void): LateHouse {
  let house: House | null = null;
  const opened = opening.then(
    (open) => {
      house = open;
      return open;
    },
    (error: unknown) => {
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
  return {
    get: () => house,
    opened,
    handlers: mapChannels(late),
  };
}

/** One handler for each channel of the house, each with its own type. */
function mapChannels(late: <C extends HouseChannel>(channel: C) => Handler<C>): HouseHandlers {
  return {
    callGendarme: late('callGendarme'),
    listSlots: late('listSlots'),
    submitDeposit: late('submitDeposit'),
    printReceipt: late('printReceipt'),
    staffState: late('staffState'),
    setUpUnit: late('setUpUnit'),
    unlockWithSecret: late('unlockWithSecret'),
    unlockWithPin: late('unlockWithPin'),
    leaveStaff: late('leaveStaff'),
    setPin: late('setPin'),
    lockStaff: late('lockStaff'),
    listDeposits: late('listDeposits'),
    openDeposit: late('openDeposit'),
    changeDepositStatus: late('changeDepositStatus'),
    printFairCopy: late('printFairCopy'),
    exportDeposit: late('exportDeposit'),
    listAgents: late('listAgents'),
    addAgent: late('addAgent'),
    revokeAgent: late('revokeAgent'),
    changeSecret: late('changeSecret'),
    listRegister: late('listRegister'),
    readAudit: late('readAudit'),
    readHealth: late('readHealth'),
  };
}
