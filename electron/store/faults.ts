/** What the disk below the base does to it, told from the errors of the driver and of the file system. */
import { accessSync, constants } from 'node:fs';

/** `full`: no room left. `readOnly`: nothing can be written. `damaged`: what is read is no base. `disk`: the disk does not answer as it should. */
export type DiskFault = 'full' | 'readOnly' | 'damaged' | 'disk';

const FAULTS: readonly (readonly [string, DiskFault])[] = [
  ['SQLITE_FULL', 'full'],
  // The shared memory beside the base could not grow: on a local disk that is a lack of room.
  ['SQLITE_IOERR_SHMSIZE', 'full'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['SQLITE_READONLY', 'readOnly'],
  ['EROFS', 'readOnly'],
  ['EACCES', 'readOnly'],
  ['EPERM', 'readOnly'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_IOERR', 'disk'],
  ['SQLITE_CANTOPEN', 'disk'],
  ['EIO', 'disk'],
];

/** Which fault of the disk an error tells of, or null for any other error. */
export function diskFault(error: unknown): DiskFault | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAULTS.find(([start]) => code.startsWith(start))?.[1] ?? null;
}

/** Whether a folder can be written at all. What the driver calls "cannot open" is most often a folder or disk that cannot. */
export function takesFiles(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
