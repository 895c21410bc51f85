/** A terminal with a unit, agents and a deposit, which saves itself into a folder of its own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { House } from '../../../electron/use-cases/index.ts';
import { configWith, house, setUp, type Clock } from './support.ts';

export interface BackupWorld {
  readonly open: House;
  readonly dataDir: string;
  readonly copies: string;
  readonly recoveryKey: string;
}

export function backupConfig(copies: string, keep = 7) {
  return configWith({ vault: { keySource: 'file' }, backup: { folder: copies, keep } });
}

/** Opens the house below `root` and does the first start. The folder of copies is the test's to make. */
export async function backupWorld(root: string, clock: Clock, keep?: number): Promise<BackupWorld> {
  const [dataDir, copies] = [join(root, 'data'), join(root, 'copies')];
  const open = await house(dataDir, clock, { config: backupConfig(copies, keep) });
  const { recoveryKey } = await setUp(open);
  return { open, dataDir, copies, recoveryKey };
}

/** The files of a folder, hidden ones too, oldest name first. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).toSorted();
}
