/** Bytes and names that are on the disk, not only on their way there. */
import { open } from 'node:fs/promises';

/** Writes a file that only its owner reads. `wx`: a new one; `w`: in place of what stood there. Throws what the disk does. */
export async function writeSynced(file: string, bytes: Uint8Array | string, flags: 'w' | 'wx' = 'wx'): Promise<void> {
  const handle = await open(file, flags, 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Brings the names of a folder to the disk. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
