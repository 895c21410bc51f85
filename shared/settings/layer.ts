/** The configuration as it holds: the installer's file with the changes made on the screen over it, each checked with the schema of the whole. */
import { issueInWords } from '../config/issue-words.ts';
import { configSchema, type Config } from '../config/schema.ts';
import { GROUP_KEYS, groupValue, SETTING_GROUPS, type GroupValue, type SettingGroup, type SettingLayer } from './groups.ts';

/** A fault of a value that was typed: where, as keys and places joined with dots, and what is expected. */
export interface SettingFault {
  readonly path: string;
  readonly message: string;
}

export type CheckedChange =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly faults: readonly SettingFault[] };

/** Why the head may not ask for a printer: it writes readable papers into a folder, for trials that the installer sets up. */
const TRIAL_ONLY = 'L’imprimante d’essai ne se règle que dans le fichier de configuration';

/** The configuration with another value for one group. Every fault that can be mended is named; nothing is taken in part. */
export function checkChange(config: Config, group: SettingGroup, value: GroupValue): CheckedChange {
  const keys = GROUP_KEYS[group];
  const strange = Object.keys(value).filter((key) => !keys.includes(key));
  const missing = keys.filter((key) => !Object.hasOwn(value, key));
  if (strange.length + missing.length > 0) {
    return { ok: false, faults: [...strange, ...missing].map((path) => ({ path, message: 'Réglage inconnu ou absent' })) };
  }
  const checked = configSchema.safeParse({ ...config, ...value });
  if (!checked.success) {
    return {
      ok: false,
      faults: checked.error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issueInWords(issue) })),
    };
  }
  const { printer } = checked.data;
  if (group === 'printer' && printer.kind === 'trial' && JSON.stringify(printer) !== JSON.stringify(config.printer)) {
    return { ok: false, faults: [{ path: 'printer.kind', message: TRIAL_ONLY }] };
  }
  return { ok: true, config: checked.data };
}

export interface Layered {
  readonly config: Config;
  /** Groups whose change does not fit any more: the file holds for them, and staff is told. */
  readonly refused: readonly SettingGroup[];
}

/** What was kept of a group, whole: a key that is younger than the change is as the configuration says. */
export function completed(config: Config, group: SettingGroup, kept: GroupValue): GroupValue {
  return { ...groupValue(config, group), ...kept };
}

/**
 * Puts a layer over the file. Never throws: a group that the schema refuses stays as the file says. A change that was made before a key of its group existed (a
 * service that a new version brings) says nothing about that key, so the file does.
 */
export function layered(file: Config, layer: SettingLayer): Layered {
  let config = file;
  const refused: SettingGroup[] = [];
  for (const group of SETTING_GROUPS) {
    const value = layer[group];
    if (value === undefined) continue;
    const checked = checkChange(config, group, completed(config, group, value));
    if (checked.ok) config = checked.config;
    else refused.push(group);
  }
  return { config, refused };
}
