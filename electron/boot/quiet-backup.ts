/** When today's backup may run: copying the base keeps the process busy for a moment, so nobody must be standing at the terminal. */
import type { BackupVerdict } from '../../shared/backup.ts';
import { errorCode } from '../log/redactor.ts';
import type { Log } from '../log/log.ts';

/** How often a quiet minute is looked for, in ms. */
export const QUIET_LOOK_MS = 60_000;

export interface QuietBackupPorts {
  /** A visit is under way or staff mode is open. */
  readonly inUse: () => boolean;
  readonly backUpIfDue: () => Promise<BackupVerdict | null>;
  readonly log: Log;
}

/** To be called every `QUIET_LOOK_MS`: runs the backup once two looks in a row found nobody. Never rejects. */
export function createQuietBackup(ports: QuietBackupPorts): () => Promise<void> {
  let quietLooks = 0;
  let running = false;
  return async () => {
    quietLooks = ports.inUse() ? 0 : quietLooks + 1;
    if (quietLooks < 2 || running) return;
    running = true;
    try {
      const verdict = await ports.backUpIfDue();
      if (verdict === 'verified') ports.log('backupMade');
      else if (verdict !== null) ports.log('backupFailed', { code: verdict });
    } catch (error) {
      ports.log('backupFailed', { code: errorCode(error) });
    } finally {
      running = false;
    }
  };
}
