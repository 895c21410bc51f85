/**
 * The house behind the screens: base, vault and use-cases put together once. Loaded after the window is shown, since the encrypted base
 * and Argon2id are native code.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditEntry } from '../../shared/audit/catalogue.ts';
import type { AgentView } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/result.ts';
import { commit } from '../store/access.ts';
import { BASE_FILE, openStore, type StoreRefusal } from '../store/store.ts';
import { calibrateArgon } from '../vault/argon.ts';
import { findKeys, type KeyRefusal, type OsStore } from '../vault/key-source.ts';
import { createKeyring } from '../vault/keyring.ts';
import { addAgent, changeSecret, listAgents, revokeAgent } from './agents.ts';
import { baseHealth, type BaseHealth } from './base-health.ts';
import { changeDepositStatus } from './change-deposit-status.ts';
import type { Deps } from './deps.ts';
import { exportDeposit } from './export-deposit.ts';
import { listDeposits } from './list-deposits.ts';
import { listSlots } from './list-slots.ts';
import { openDeposit, revealDeposit, type RevealedDeposit } from './open-deposit.ts';
import { purgeDue } from './purge-due.ts';
import { readAudit } from './read-audit.ts';
import { callGendarme, listRegister, recordVisitEnd, type VisitEnd } from './reception.ts';
import { isRecoveryKey } from './recovery-key.ts';
import { setUpUnit } from './set-up-unit.ts';
import { leaveStaff, lock, lockStaff, setPin, staffState, unlockWithPin, unlockWithSecret, type LockReason } from './staff-door.ts';
import { currentAgent } from './staff-view.ts';
import { submitDeposit } from './submit-deposit.ts';

export interface HouseOptions extends Pick<Deps, 'config' | 'now' | 'findService' | 'qrTexts'> {
  readonly dataDir: string;
  /** `$CREDENTIALS_DIRECTORY`, or null. */
  readonly credentialsDirectory: string | null;
  readonly os: OsStore | null;
  /** For tests: the program itself gives neither. */
  readonly calibrate?: Deps['calibrate'];
  readonly random?: Deps['random'];
}

function handlersOf(deps: Deps) {
  return {
    submitDeposit: submitDeposit(deps),
    listSlots: listSlots(deps),
    callGendarme: callGendarme(deps),
    staffState: staffState(deps),
    setUpUnit: setUpUnit(deps),
    unlockWithSecret: unlockWithSecret(deps),
    unlockWithPin: unlockWithPin(deps),
    leaveStaff: leaveStaff(deps),
    setPin: setPin(deps),
    lockStaff: lockStaff(deps),
    listDeposits: listDeposits(deps),
    openDeposit: openDeposit(deps),
    changeDepositStatus: changeDepositStatus(deps),
    exportDeposit: exportDeposit(deps),
    listAgents: listAgents(deps),
    addAgent: addAgent(deps),
    revokeAgent: revokeAgent(deps),
    changeSecret: changeSecret(deps),
    listRegister: listRegister(deps),
    readAudit: readAudit(deps),
  } as const;
}

export interface House {
  /** One function a channel; sender, visit, role and form of the request are the router's. */
  readonly handlers: ReturnType<typeof handlersOf>;
  /** The agent whose key is open, or null. */
  readonly agentNow: () => Promise<AgentView | null>;
  /** Whether a deposit can be accepted: the first start was made. In `slip` mode nothing is kept, so always. */
  readonly canDeposit: () => Promise<boolean>;
  /** Locks staff mode at once. */
  readonly lock: (reason: LockReason) => Promise<void>;
  /** Opens a deposit for the agent and keeps the audit line of what it is opened for. */
  readonly revealDeposit: (reference: string, event: 'deposit.opened' | 'deposit.fairCopyPrinted') => Promise<Result<RevealedDeposit>>;
  /** Keeps an audit line about something that changes nothing in the base, such as a print. */
  readonly record: (entry: AuditEntry) => Promise<void>;
  /** Whether a text is the recovery key that the first start gave out. */
  readonly isRecoveryKey: (text: string) => Promise<boolean>;
  readonly recordVisitEnd: (end: VisitEnd) => Promise<void>;
  /** Erases what is past its last day; to be called at the start and every hour. Returns how many. */
  readonly purgeDue: () => Promise<number>;
  readonly health: () => Promise<BaseHealth>;
  /** Locks, and closes the base. Nothing may be called afterwards. */
  readonly close: () => Promise<void>;
}

/** Why there is no house: the screen shows maintenance, and a person decides. */
export type HouseRefusal =
  { readonly part: 'key'; readonly reason: KeyRefusal } | { readonly part: 'store'; readonly reason: StoreRefusal };

export type HouseOpening = { readonly ok: true; readonly house: House } | { readonly ok: false; readonly refusal: HouseRefusal };

function houseOf(deps: Deps): House {
  return {
    handlers: handlersOf(deps),
    agentNow: () => currentAgent(deps),
    canDeposit: async () => {
      if (deps.config.preComplaint.mode === 'slip') return true;
      return (await deps.store.read.row('unit_key', (from) => from.selectFrom('unit_key').selectAll())) !== null;
    },
    lock: (reason) => lock(deps, reason),
    revealDeposit: (reference, event) => revealDeposit(deps, reference, event),
    record: (entry) => deps.store.write(async () => commit(undefined, entry)),
    isRecoveryKey: (text) => isRecoveryKey(deps, text),
    recordVisitEnd: (end) => recordVisitEnd(deps, end),
    purgeDue: () => purgeDue(deps),
    health: () => baseHealth(deps),
    close: async () => {
      await lock(deps, 'stop');
      deps.store.close();
    },
  };
}

/**
 * Finds the terminal's key, opens the base and puts the house together. A missing key or a base that does not open is a typed refusal;
 * nothing is created, replaced or deleted to get round it.
 */
export async function openHouse(options: HouseOptions): Promise<HouseOpening> {
  const { dataDir, config, now, findService, qrTexts, credentialsDirectory, os } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const baseExists = existsSync(join(dataDir, BASE_FILE));
  const keys = findKeys({ dataDir, choice: config.vault, credentialsDirectory, os, baseExists });
  if (!keys.ok) return { ok: false, refusal: { part: 'key', reason: keys.reason } };
  const opening = await openStore({ dataDir, keys: keys.keys.store, now });
  if (!opening.ok) return { ok: false, refusal: { part: 'store', reason: opening.reason } };
  const deps: Deps = {
    store: opening.store,
    keyring: createKeyring(),
    device: keys.keys.device,
    keySource: keys.keys.source,
    config,
    now,
    random: options.random ?? ((size) => randomBytes(size)),
    calibrate: options.calibrate ?? calibrateArgon,
    findService,
    qrTexts,
  };
  return { ok: true, house: houseOf(deps) };
}
