/**
 * The form of a backup: one file, so that nobody can copy half of it. First the base as it is encrypted on the terminal, then the terminal's secret
 * sealed to the recovery key, then how long that seal is and a mark.
 */
import { createHash } from 'node:crypto';
import { open, readdir, type FileHandle } from 'node:fs/promises';

const MARK = Buffer.from('borne-pusey-backup-1\n');
const TAIL_BYTES = 4 + MARK.length;
/** A seal is a few hundred bytes; more is not ours. */
const MOST_SEAL_BYTES = 64 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/** Name of a copy: a mark of the unit, so that two terminals may share a folder, then day and time (UTC). Names sort by age. */
export function backupName(unitMark: string, at: Date): string {
  const [day = '', time = ''] = at.toISOString().split('T');
  return `borne-pusey-${unitMark}-${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}.backup`;
}

const NAME = /^borne-pusey-([0-9a-f]{8})-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})\.backup$/;

/** The instant in the name of a copy, or null when the file is none. */
export function instantOfName(name: string): Date | null {
  const [, , year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
  if (second === undefined) return null;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** The unit's copies in a folder, newest first. */
export async function backupNames(folder: string, unitMark: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => NAME.exec(name)?.[1] === unitMark).toSorted((one, other) => (one < other ? 1 : -1));
}

/** Hands the bytes of a file over, from its start to `end`. */
async function eachChunk(handle: FileHandle, end: number, take: (chunk: Buffer) => Promise<unknown> | void): Promise<void> {
  const room = Buffer.alloc(CHUNK_BYTES);
  for (let at = 0; at < end;) {
    const { bytesRead } = await handle.read(room, 0, Math.min(room.length, end - at), at);
    if (bytesRead === 0) throw new Error('the file is shorter than it was');
    await take(room.subarray(0, bytesRead));
    at += bytesRead;
  }
}

/** SHA-256 of a whole file, once its bytes are on the disk. */
export async function settledDigest(file: string): Promise<string> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
    const hash = createHash('sha256');
    await eachChunk(handle, (await handle.stat()).size, (chunk) => void hash.update(chunk));
    return hash.digest('hex');
  } finally {
    await handle.close();
  }
}

/** Puts the seal behind the copy of the base. Returns the size of the file in bytes. */
export async function appendSeal(file: string, sealed: Buffer): Promise<number> {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(sealed.length);
  const handle = await open(file, 'a');
  try {
    await handle.appendFile(Buffer.concat([sealed, length, MARK]));
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

export interface BackupParts {
  readonly sealed: Buffer;
  /** Bytes of the base at the start of the file. */
  readonly baseBytes: number;
}

/** Where the parts of a backup are, or null when the file is none of ours or is cut. */
export async function readParts(handle: FileHandle): Promise<BackupParts | null> {
  const { size } = await handle.stat();
  if (size < TAIL_BYTES) return null;
  const tail = Buffer.alloc(TAIL_BYTES);
  await handle.read(tail, 0, TAIL_BYTES, size - TAIL_BYTES);
  const length = tail.readUInt32BE(0);
  if (!tail.subarray(4).equals(MARK) || length > MOST_SEAL_BYTES || length + TAIL_BYTES >= size) return null;
  const sealed = Buffer.alloc(length);
  await handle.read(sealed, 0, length, size - TAIL_BYTES - length);
  return { sealed, baseBytes: size - TAIL_BYTES - length };
}

/** Copies the base out of a backup into a new file that only its owner reads. Returns the SHA-256 of what was copied. */
export async function extractBase(handle: FileHandle, baseBytes: number, to: string): Promise<string> {
  const out = await open(to, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    await eachChunk(handle, baseBytes, async (chunk) => {
      hash.update(chunk);
      await out.writeFile(chunk);
    });
    await out.sync();
    return hash.digest('hex');
  } finally {
    await out.close();
  }
}
