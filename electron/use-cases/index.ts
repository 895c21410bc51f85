/**
 * The house behind the screens: base, vault and use-cases put together once. Loaded after the window is shown, since the encrypted base
 * and Argon2id are native code.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditEntry } from '../../shared/audit/catalogue.ts';
import { SERVICE_BLOCKS, settingsOf, type Config } from '../../shared/config/schema.ts';
import type { SealView } from '../../shared/ipc/journal.ts';
import type { WaitingView } from '../../shared/ipc/register.ts';
import type { AgentView } from '../../shared/ipc/staff.ts';
import type { OfferView } from '../../shared/ipc/visit.ts';
import { takesDeposits } from '../../shared/opening/opening.ts';
import type { PaperName, PrintFault } from '../../shared/register/papers.ts';
import type { EndedVisit } from '../../shared/register/visit-lines.ts';
import type { Result } from '../../shared/result.ts';
import type { SiteOpening } from '../../shared/sites/use.ts';
import { localNow } from '../../shared/time/local-now.ts';
import type { PublicFace } from '../../shared/waiting/face.ts';
import type { SettingGroup } from '../../shared/settings/groups.ts';
import type { SheetChoice, SheetFormat } from '../../shared/sheets/sheet.ts';
import type { SheetView } from '../../shared/sheets/view.ts';
import type { SiteRules } from '../../shared/sites/site.ts';
import { commit } from '../store/access.ts';
import { unhurried, watchStore } from '../store/watched-store.ts';
import { createWitnessFile } from '../store/witness.ts';
import { BASE_FILE, openStore, type StoreRefusal } from '../store/store.ts';
import { createSelfTestHouse, type SelfTestHouse } from '../diagnostics/house-steps.ts';
import { calibrateArgon } from '../vault/argon.ts';
import { findKeys, type KeyRefusal, type OsStore } from '../vault/key-source.ts';
import { createKeyring } from '../vault/keyring.ts';
import { createBackups, type Backups } from './backup.ts';
import { baseHealth, type BaseHealth } from './base-health.ts';
import { createClockWatch, type ClockWatch } from './clock-watch.ts';
import { createContentShelf } from '../content/shelf.ts';
import type { Deps } from './deps.ts';
import { monthSheet, recordSheet, writeSheet, type MonthSheet } from './figures.ts';
import { createFiguresBook } from './figures-book.ts';
import { revealDeposit, type RevealedDeposit } from './open-deposit.ts';
import { patrolSheet, type PatrolSheet } from './patrol-sheet.ts';
import { purgeDue } from './purge-due.ts';
import { recordPrintFailure, recordVisitEnd } from './reception.ts';
import { createSiteCounts } from './record-site-use.ts';
import { isRecoveryKey } from './recovery-key.ts';
import { exportSheet, recordSheetPrint } from './register-sheet.ts';
import { createSettings } from './settings.ts';
import { recordSeal } from './seal.ts';
import { offeredSites, siteForStaff } from './sites.ts';
import { lock, type LockReason } from './staff-door.ts';
import { currentStaff, unitKey } from './staff-view.ts';
import { createTicketMemory } from './ticket-memory.ts';
import { createVisitCounts } from './visit-counts.ts';
import { waitingFace, waitingList } from './waiting.ts';
import { createWatchIndex } from './watch-index.ts';
import { handlersOf } from './handlers.ts';

export interface HouseOptions extends Pick<Deps, 'now' | 'findService' | 'qrTexts'> {
  /** The installer's file; what the head changed lies over it in the base. */
  readonly config: Config;
  readonly dataDir: string;
  /** `$CREDENTIALS_DIRECTORY`, or null. */
  readonly credentialsDirectory: string | null;
  readonly os: OsStore | null;
  /** Where the pages that were shipped are; without it there are none. */
  readonly contentFolder?: string;
  /** Names communes on paper and in files; without it they are numbers. */
  readonly communeName?: Deps['communeName'];
  /** For tests: the program itself gives neither. */
  readonly calibrate?: Deps['calibrate'];
  readonly random?: Deps['random'];
}

export interface House {
  /** One function a channel; sender, visit, role and form of the request are the router's. */
  readonly handlers: ReturnType<typeof handlersOf>;
  /** What holds now: the file with the head's changes over it. To be asked late. */
  readonly config: () => Config;
  /** Changes of settings that do not fit any more: the file holds for them. */
  readonly settingsRefused: () => readonly SettingGroup[];
  /** Whoever has opened staff mode, in any role, or null. */
  readonly agentNow: () => Promise<AgentView | null>;
  /** The services offered now. Before the first start only those in `slip` mode, which keep nothing. */
  readonly services: () => Promise<OfferView>;
  /** What an official site needs to be opened by staff, offered or not; and all that are offered to visitors now. */
  readonly site: (id: string) => Promise<SiteRules | null>;
  readonly sites: () => Promise<readonly SiteRules[]>;
  /** To be told of each visit that begins: what is offered to it now holds until its end. */
  readonly visitBegan: (visitId: string) => void;
  /** Forgets what use-cases hold in memory for a visit; `remembersVisit` lets the probe ask again. */
  readonly forgetVisit: (visitId: string) => void;
  readonly remembersVisit: (visitId: string) => boolean;
  /** Locks staff mode at once. */
  readonly lock: (reason: LockReason) => Promise<void>;
  /** Opens a deposit for the agent and keeps the audit line of what it is opened for. */
  readonly revealDeposit: (reference: string, event: 'deposit.opened' | 'deposit.fairCopyPrinted') => Promise<Result<RevealedDeposit>>;
  /** Opens a watch for its patrol sheet and keeps the audit line of it. */
  readonly patrolSheet: (reference: string, withGuarded: boolean) => Promise<Result<PatrolSheet>>;
  /** The waiting list, without what only the terminal knows. */
  readonly waitingList: () => Promise<Result<Omit<WaitingView, 'ownDisplay'>>>;
  /** The numbers that the public sees now. */
  readonly waitingFace: () => Promise<PublicFace>;
  /** Keeps an audit line about something that changes nothing in the base, such as a print. */
  readonly record: (entry: AuditEntry) => Promise<void>;
  /** Keeps that a paper did not come out. */
  readonly recordPrintFailure: (paper: PaperName, cause: PrintFault) => Promise<void>;
  /** Keeps the audit line of a seal that is about to leave for the printer. */
  readonly recordSeal: (seal: SealView) => Promise<void>;
  /** What the sheet of a month is made from, for the head; its audit line; and its file in the export folder. */
  readonly monthSheet: (day: string) => Promise<Result<MonthSheet>>;
  readonly recordSheet: (sheet: MonthSheet) => Promise<void>;
  readonly writeSheet: (sheet: MonthSheet, pdf: Buffer) => Promise<Result<{ readonly fileName: string }>>;
  /** Keeps the audit line of a sheet of the register that is about to leave for the printer. */
  readonly recordSheetPrint: (sheet: SheetChoice) => Promise<void>;
  /** Writes a sheet of the register to the export folder; `toPdf` lays it out. */
  readonly exportSheet: (
    sheet: SheetChoice,
    format: SheetFormat,
    toPdf: (view: SheetView) => Promise<Buffer | null>,
  ) => Promise<Result<{ readonly fileName: string }>>;
  /** Whether a text is the recovery key that the first start gave out. */
  readonly isRecoveryKey: (text: string) => Promise<boolean>;
  /** Keeps the end of a visit: at once in the audit chain, later and with others in what the register counts. */
  readonly recordVisitEnd: (end: EndedVisit) => Promise<void>;
  /** Counts an opening of an official site: later, with others. */
  readonly recordSite: (opening: SiteOpening) => Promise<void>;
  /** Erases what is past its last day and counts the days that are over; to be called at the start and every hour. Returns how many were erased. */
  readonly purgeDue: () => Promise<number>;
  /** Makes today's backup if it is due; to be called while nobody uses the terminal. Null when there was nothing to do. */
  readonly backUpIfDue: Backups['runIfDue'];
  /** Notices a clock that was set back; to be called every minute. True when it has just been noticed. */
  readonly lookAtClock: ClockWatch['look'];
  readonly health: () => Promise<BaseHealth>;
  /** What the self-test asks of the base. */
  readonly selfTest: SelfTestHouse;
  /** Locks, and closes the base. Nothing may be called afterwards. */
  readonly close: () => Promise<void>;
}

/** Why there is no house: the screen shows maintenance, and a person decides. */
export type HouseRefusal =
  { readonly part: 'key'; readonly reason: KeyRefusal } | { readonly part: 'store'; readonly reason: StoreRefusal };

export type HouseOpening = { readonly ok: true; readonly house: House } | { readonly ok: false; readonly refusal: HouseRefusal };

async function offeredServices(deps: Deps): Promise<OfferView> {
  const setUp = (await unitKey(deps.store.read)) !== null;
  const taken = takesDeposits(deps.config, localNow(deps.now()));
  return SERVICE_BLOCKS.flatMap((id) => {
    const { offered, mode } = settingsOf(deps.config, id);
    if (!offered || (!setUp && mode === 'sealed') || deps.findService(id) === undefined) return [];
    return [{ id, mode: mode === 'sealed' && !taken ? 'closed' : mode }];
  });
}

function houseOf(deps: Deps, backups: Backups, clock: ClockWatch): House {
  const index = createWatchIndex(deps);
  const counts = createVisitCounts(deps);
  const sites = createSiteCounts(deps);
  const book = createFiguresBook(deps, counts.writeOld);
  return {
    handlers: handlersOf(deps, index, backups, clock, book, counts),
    config: deps.settings.config,
    settingsRefused: deps.settings.refused,
    agentNow: () => currentStaff(deps),
    services: () => offeredServices(deps),
    site: siteForStaff(deps),
    sites: offeredSites(deps),
    visitBegan: (visitId) => {
      if (takesDeposits(deps.config, localNow(deps.now()))) deps.promised.add(visitId);
    },
    forgetVisit: (visitId) => {
      deps.tickets.forget(visitId);
      deps.promised.delete(visitId);
    },
    remembersVisit: (visitId) => deps.tickets.remembers(visitId) || deps.promised.has(visitId),
    lock: (reason) => lock(deps, reason),
    revealDeposit: (reference, event) => revealDeposit(deps, reference, event),
    patrolSheet: (reference, withGuarded) => patrolSheet(deps, reference, withGuarded),
    waitingList: () => waitingList(deps),
    waitingFace: () => waitingFace(deps),
    record: (entry) => deps.store.write(async () => commit(undefined, entry)),
    recordPrintFailure: (paper, cause) => recordPrintFailure(deps, paper, cause),
    recordSeal: (seal) => recordSeal(deps, seal),
    monthSheet: (day) => monthSheet(deps, book, day),
    recordSheet: (sheet) => recordSheet(deps, sheet, 'figures.printed'),
    writeSheet: (sheet, pdf) => writeSheet(deps, sheet, pdf),
    recordSheetPrint: (sheet) => recordSheetPrint(deps, sheet),
    exportSheet: (sheet, format, toPdf) => exportSheet(deps, counts.writeOld, sheet, format, toPdf),
    isRecoveryKey: (text) => isRecoveryKey(deps, text),
    recordVisitEnd: async (end) => {
      await recordVisitEnd(deps, end);
      await counts.add(end);
    },
    recordSite: sites.add,
    purgeDue: async () => {
      // Counting comes first: after an erasure nothing more is written, so that no copy of what was erased is left beside the base.
      await book.keep();
      await sites.tidy();
      const erased = await purgeDue(deps);
      await index.prune();
      return erased;
    },
    backUpIfDue: backups.runIfDue,
    lookAtClock: clock.look,
    health: () => baseHealth(deps),
    selfTest: createSelfTestHouse(deps, backups, clock),
    close: async () => {
      await lock(deps, 'stop');
      // A base that takes no more lines must still be closed.
      await counts.writeAll().catch(() => undefined);
      await sites.writeAll().catch(() => undefined);
      await deps.witness.close();
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
  const file = createWitnessFile(dataDir, keys.keys.store.mac);
  const { store, witness } = await watchStore({ store: opening.store, file, now, later: unhurried });
  const clock = await createClockWatch({ store, now });
  await clock.look();
  const settings = await createSettings({ read: store.read, file: config, dataDir });
  const deps: Deps = {
    store,
    witness,
    keyring: createKeyring(),
    device: keys.keys.device,
    keySource: keys.keys.source,
    get config() {
      return settings.config();
    },
    settings,
    now,
    latest: clock.latest,
    random: options.random ?? ((size) => randomBytes(size)),
    calibrate: options.calibrate ?? calibrateArgon,
    findService,
    qrTexts,
    tickets: createTicketMemory(),
    content: createContentShelf({
      folder: options.contentFolder ?? null,
      kept: join(dataDir, 'content'),
      publicKey: () => settings.config().content.publicKey,
    }),
    promised: new Set(),
    communeName: options.communeName ?? (() => null),
  };
  return { ok: true, house: houseOf(deps, createBackups(deps, { dataDir, keys: keys.keys }), clock) };
}
