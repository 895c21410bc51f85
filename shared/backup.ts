/** Backups of the base: what a try came to, and what the health page shows of them. */

/** What became of a backup. */
export const BACKUP_VERDICTS = [
  /** Written whole, opened again, every seal checked. */
  'verified',
  /** Before the first start there is no recovery key to seal the terminal's key to. */
  'notSetUp',
  /** The folder is not there: the stick is not plugged in. */
  'noFolder',
  /** No room left. */
  'full',
  /** The folder or its disk does not take files. */
  'refused',
  /** The copy does not prove right: it was thrown away, and the base must be looked at. */
  'damaged',
  /** Something else went wrong; the log has its code. */
  'failed',
] as const;
export type BackupVerdict = (typeof BACKUP_VERDICTS)[number];

/** What staff may know of the backups. */
export interface BackupView {
  /** Null when no folder is configured. */
  readonly folder: string | null;
  /** The last try; null before the first. `at` is an ISO instant, `kib` the size in KiB, 0 for a copy that was not kept. */
  readonly last: { readonly at: string; readonly kib: number; readonly verdict: BackupVerdict } | null;
  /** The last copy that was verified. */
  readonly good: { readonly at: string; readonly kib: number } | null;
  /** Days since the last verified copy, or since the first start; null before it. */
  readonly daysWithout: number | null;
  /** The folder is on the disk of the base itself, so that both can be lost at once. */
  readonly sameDisk: boolean;
}

/** From this many days without a verified copy on, the health page says so. */
export const DAYS_WITHOUT_BACKUP = 3;
