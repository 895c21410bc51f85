/** What is made of the facts that a step measured. Pure: every reading of a clock, a disk or a printer comes in as a value. */
import { DAYS_WITHOUT_BACKUP, type BackupView } from '../backup.ts';
import type { WitnessView } from '../ipc/journal.ts';
import type { ClockView } from '../ipc/upkeep.ts';
import type { CauseOf } from './steps.ts';

const MIB = 1024 * 1024;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Room below which a person should look, in bytes: months of deposits and the copy that a new version makes of the base. */
export const LOW_ROOM_BYTES = 1024 * MIB;
/** Room below which a deposit or a backup may fail any day, in bytes. */
export const LEAST_ROOM_BYTES = 100 * MIB;
/** Days before the end of a certificate from which a person should look. */
export const CERTIFICATE_DAYS = 30;
/** The zone in which the reception point's days and hours are counted. */
const ZONE = 'Europe/Paris';

/** The room left on the disk of the base. */
export function roomCause(freeBytes: number): CauseOf<'disk'> {
  if (freeBytes < LEAST_ROOM_BYTES) return 'almostFull';
  return freeBytes < LOW_ROOM_BYTES ? 'low' : 'fine';
}

/** The clock against the latest instant that the terminal has seen, and the zone of the machine (an IANA name). */
export function clockCause(clock: ClockView, zone: string): CauseOf<'clock'> {
  if (clock.expectedAfter !== null) return 'setBack';
  return zone === ZONE ? 'fine' : 'zone';
}

/** The copies: what can be lost weighs more than what may go wrong. */
export function backupCause(backup: BackupView): CauseOf<'backup'> {
  const { folder, last, daysWithout, sameDisk } = backup;
  if (folder === null) return 'notConfigured';
  if (last?.verdict === 'damaged') return 'damaged';
  if (daysWithout === null) return 'notSetUp';
  if (daysWithout >= DAYS_WITHOUT_BACKUP) return 'old';
  if (last !== null && last.verdict !== 'verified') return 'lastFailed';
  return sameDisk ? 'sameDisk' : 'fine';
}

/** The end of the audit chain, and its witness. An older base that a gendarme has answered with a new seal is said no more. */
export function journalCause(chainHolds: boolean, witness: WitnessView): CauseOf<'journal'> {
  if (!chainHolds) return 'broken';
  if (witness.rolledBack?.answered === false) return 'rolledBack';
  return witness.refusedSince === null ? 'fine' : 'witnessRefused';
}

/** The ends of certificates (ISO instants; null for a file that cannot be read) seen from `now`. The worst one counts. */
export function certificatesCause(ends: readonly (string | null)[], now: Date): CauseOf<'certificates'> {
  if (ends.length === 0) return 'notUsed';
  if (ends.includes(null)) return 'unreadable';
  const left = Math.min(...ends.map((end) => (end === null ? 0 : Date.parse(end)))) - now.getTime();
  if (left <= 0) return 'expired';
  return left < CERTIFICATE_DAYS * DAY_MS ? 'soon' : 'fine';
}

/** How the newest visit was wiped; null before the first. */
export function visitsCause(verified: boolean | null): CauseOf<'visits'> {
  if (verified === null) return 'none';
  return verified ? 'fine' : 'notVerified';
}
