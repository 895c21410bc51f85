/**
 * The settings that hold: the installer's file with the head's changes over it. The changes live in the base, where they are sealed, backed up and restored
 * with everything else; the file is never written. What cannot be read or does not fit leaves the file in force, and staff is told.
 */
import type { Config } from '../../shared/config/schema.ts';
import { isPlain } from '../../shared/settings/differences.ts';
import {
  groupValue,
  isSettingGroup,
  SETTING_GROUPS,
  type GroupValue,
  type SettingGroup,
  type SettingLayer,
} from '../../shared/settings/groups.ts';
import { layered, type Layered } from '../../shared/settings/layer.ts';
import { settleFolders } from '../config/load.ts';
import type { Reader } from '../store/access.ts';
import { diskFault } from '../store/faults.ts';
import { IntegrityError } from '../store/guard.ts';
import type { SettingChangeRow } from '../store/tables.ts';

export interface Settings {
  /** What holds now. To be asked late, each time: it changes while the terminal runs. */
  readonly config: () => Config;
  /** What the file alone says of a group. */
  readonly ofFile: (group: SettingGroup) => GroupValue;
  /** Groups whose change does not fit any more, or all of them when the changes could not be read. */
  readonly refused: () => readonly SettingGroup[];
  /** From now on the newest changes hold; to be called once they are committed. */
  readonly reload: () => Promise<void>;
}

/** A value of a group as a row keeps it; null when it is none. */
export function keptValue(text: string): GroupValue | null {
  try {
    const value: unknown = JSON.parse(text);
    return isPlain(value) ? value : null;
  } catch {
    return null;
  }
}

/** Every change, oldest first. */
export async function allChanges(read: Reader): Promise<readonly SettingChangeRow[]> {
  return read.rows('setting_change', (from) => from.selectFrom('setting_change').selectAll().orderBy('id'));
}

/** The layer that changes make, and the groups whose newest change cannot be read at all. */
function layerOf(rows: readonly SettingChangeRow[]): { readonly layer: SettingLayer; readonly unread: readonly SettingGroup[] } {
  const newest = new Map(rows.map((row) => [row.what, row]));
  const unread: SettingGroup[] = [];
  const layer: Partial<Record<SettingGroup, GroupValue>> = {};
  for (const [what, row] of newest) {
    if (!isSettingGroup(what) || row.from_file === 1) continue;
    const value = keptValue(row.after);
    if (value === null) unread.push(what);
    else layer[what] = value;
  }
  return { layer, unread };
}

/** The settings of a terminal. Reads the changes once; a base that refuses them costs the changes and not the screen. */
export async function createSettings(parts: { readonly read: Reader; readonly file: Config; readonly dataDir: string }): Promise<Settings> {
  const { read, file, dataDir } = parts;
  let held: Layered = { config: file, refused: [] };
  const reload = async (): Promise<void> => {
    const { layer, unread } = layerOf(await allChanges(read));
    const { config, refused } = layered(file, layer);
    held = { config: settleFolders(config, dataDir), refused: [...refused, ...unread] };
  };
  try {
    await reload();
  } catch (error) {
    if (!(error instanceof IntegrityError) && diskFault(error) === null) throw error;
    held = { config: file, refused: SETTING_GROUPS };
  }
  return { config: () => held.config, ofFile: (group) => groupValue(file, group), refused: () => held.refused, reload };
}
