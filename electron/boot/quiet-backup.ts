/** Today's backup at a quiet moment: copying the base keeps the process busy. */
import type { BackupVerdict } from '../../shared/backup.ts';
import { errorCode } from '../log/redactor.ts';
import type { Log } from '../log/log.ts';
import { atQuietMoments } from './quiet-moment.ts';

export interface QuietBackupPorts {
  /** A visit is under way or staff mode is open. */
  readonly inUse: () => boolean;
  readonly backUpIfDue: () => Promise<BackupVerdict | null>;
  readonly log: Log;
}

/** To be called every `QUIET_LOOK_MS`. Never rejects. */
export function createQuietBackup(ports: QuietBackupPorts): () => Promise<void> {
  return atQuietMoments(ports.inUse, async () => {
    try {
      const verdict = await ports.backUpIfDue();
      if (verdict === 'verified') ports.log('backupMade');
      else if (verdict !== null) ports.log('backupFailed', { code: verdict });
    } catch (error) {
      ports.log('backupFailed', { code: errorCode(error) });
    }
  });
}
