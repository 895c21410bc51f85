/** The terminal: its health, its copies, its clock, its self-test, its settings. */
import { z } from 'zod';
import type { BackupView } from '../backup.ts';
import type { ConfigFault } from '../config/schema.ts';
import type { SelfTestView } from '../diagnostics/run.ts';
import type { FactStatus } from '../facts/status.ts';
import type { EndReason } from '../session/kinds.ts';
import type { Difference } from '../settings/differences.ts';
import { type GroupValue, SETTING_GROUPS, type SettingGroup } from '../settings/groups.ts';
import type { SettingFault } from '../settings/layer.ts';
import { type Rules, none } from './forms.ts';
import type { AuditFault, WitnessView } from './journal.ts';

/** Names of lists of units in the import folder. */
export const UNITS_FILE_NAME = /^[0-9A-Za-z][0-9A-Za-z._-]{0,79}\.(?:csv|json)$/i;
const settingGroup = z.enum(SETTING_GROUPS);
const settingValue = z.record(z.string().max(40), z.unknown());
const changeNumber = z.number().int().min(0).max(999_999_999);

/** What may be asked. */
export const UPKEEP_RULES = {
  readHealth: { request: none, caller: 'staff', audited: false },
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
} as const satisfies Rules;

/** What is answered. */
export interface UpkeepResponses {
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
  /** The official sites that were shipped, by the French names of their tiles. */
  readonly sites: readonly { readonly id: string; readonly name: string }[];
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
