/**
 * Where the terminal's 32-byte master secret comes from: a systemd credential, the operating system's store, or a key file
 * readable by its owner only. The source is remembered beside the base, and another one is refused instead of taken silently. There
 * is no plaintext path: without a source the terminal shows its maintenance screen.
 */
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../../shared/config/schema.ts';
import type { StoreKeys } from '../store/store.ts';
import { writeFileWhole } from './whole-write.ts';

/** Name of the credential that the service unit loads. */
export const CREDENTIAL_NAME = 'borne-pusey-key';
const RECORD_FILE = 'key-source.json';
const MASTER_BYTES = 32;
/** Stores that encrypt with something of the session's user. `basic_text` uses a fixed password: it is no store. */
const OS_BACKENDS: readonly string[] = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'];

export type KeySourceKind = 'systemd' | 'os' | 'file';

/** The operating system's store, injected. Electron's `safeStorage` must have become ready first. */
export interface OsStore {
  readonly available: () => boolean;
  /** Name of what encrypts, for example `gnome_libsecret`; `unknown` when the runtime does not say. */
  readonly backend: () => string;
  readonly encrypt: (text: string) => Buffer;
  readonly decrypt: (bytes: Buffer) => string;
}

/** Why there is no key. None of these is repaired by the program: a person decides. */
export type KeyRefusal =
  /** No source of the kind asked for exists. */
  | 'noSource'
  /** The operating system's store does not encrypt, or does not say that it does. */
  | 'weakOsStore'
  | 'osStoreFailed'
  /** The key file can be read by others, or is not an ordinary file. */
  | 'wrongMode'
  /** The key file belongs to another account. */
  | 'wrongOwner'
  /** The secret does not have 32 bytes. */
  | 'wrongSize'
  /** Another source than the remembered one is configured, or its store changed. */
  | 'sourceChanged'
  /** A base exists, but not the key that made it. */
  | 'keyMissing'
  /** The source gives another key than the one that made the base. */
  | 'keyWrong'
  /** `key-source.json` cannot be understood. */
  | 'recordDamaged';

export interface TerminalKeys {
  readonly source: KeySourceKind;
  readonly store: StoreKeys;
  /** 32 bytes mixed into every agent's key: an agent's wrapped key is useless away from this terminal. */
  readonly device: Buffer;
  /** The secret itself, for backups, which seal it to the recovery key. All other keys derive from it, so it is worth no more than they. */
  readonly master: Buffer;
}

export type KeyResult = { readonly ok: true; readonly keys: TerminalKeys } | { readonly ok: false; readonly reason: KeyRefusal };

export interface KeySourceOptions {
  readonly dataDir: string;
  readonly choice: Config['vault'];
  /** `$CREDENTIALS_DIRECTORY`, or null. */
  readonly credentialsDirectory: string | null;
  readonly os: OsStore | null;
  /** Whether a base exists already: then no new key is ever made. */
  readonly baseExists: boolean;
}

const record = z.strictObject({
  format: z.literal(1),
  source: z.enum(['systemd', 'os', 'file']),
  /** What the operating system's store was when it wrapped the secret; null for other sources. */
  backend: z.string().nullable(),
  /** The secret as the operating system's store wrapped it, in base 64; null for other sources. */
  wrapped: z.string().nullable(),
  /** HMAC of a fixed text: tells a wrong key from a damaged base and gives nothing about the key. */
  check: z.string().regex(/^[0-9a-f]{64}$/),
});
type KeyRecord = z.infer<typeof record>;

type Master = { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly reason: KeyRefusal };
const refused = (reason: KeyRefusal): { readonly ok: false; readonly reason: KeyRefusal } => ({ ok: false, reason });

function checkOf(master: Buffer): string {
  return createHmac('sha256', master).update('borne-pusey/key-check/v1').digest('hex');
}

/** A secret as bytes, or as 64 hexadecimal digits with an end of line (a file that an operator can copy by hand). */
function parseSecret(bytes: Buffer): Master {
  if (bytes.length === MASTER_BYTES) return { ok: true, bytes };
  const text = bytes.toString('latin1').trim();
  return /^[0-9a-fA-F]{64}$/.test(text) ? { ok: true, bytes: Buffer.from(text, 'hex') } : refused('wrongSize');
}

function readRecord(dataDir: string): KeyRecord | 'absent' | 'damaged' {
  const file = join(dataDir, RECORD_FILE);
  if (!existsSync(file)) return 'absent';
  try {
    const parsed = record.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : 'damaged';
  } catch {
    return 'damaged';
  }
}

function fromSystemd(options: KeySourceOptions): Master {
  const file = options.credentialsDirectory === null ? null : join(options.credentialsDirectory, CREDENTIAL_NAME);
  return file !== null && existsSync(file) ? parseSecret(readFileSync(file)) : refused('noSource');
}

function keyFile(options: Pick<KeySourceOptions, 'dataDir' | 'choice'>): string {
  return options.choice.keyFile ?? join(options.dataDir, 'key', 'master.key');
}

function fromFile(options: KeySourceOptions, mayCreate: boolean): Master {
  const file = keyFile(options);
  if (!existsSync(file)) {
    if (!mayCreate) return refused(options.baseExists ? 'keyMissing' : 'noSource');
    writeFileWhole(file, `${randomBytes(MASTER_BYTES).toString('hex')}\n`);
  }
  const status = lstatSync(file);
  if (!status.isFile() || (status.mode & 0o077) !== 0) return refused('wrongMode');
  if (process.getuid !== undefined && status.uid !== process.getuid()) return refused('wrongOwner');
  return parseSecret(readFileSync(file));
}

/** The operating system's store when it really encrypts, or why it may not be used. */
function fitOs(os: OsStore | null): { readonly ok: true; readonly os: OsStore } | { readonly ok: false; readonly reason: KeyRefusal } {
  if (os === null || !os.available()) return refused('noSource');
  return OS_BACKENDS.includes(os.backend()) ? { ok: true, os } : refused('weakOsStore');
}

function fromOs(found: OsStore | null, kept: KeyRecord): Master {
  const fit = fitOs(found);
  if (!fit.ok) return fit;
  const { os } = fit;
  if (os.backend() !== kept.backend || kept.wrapped === null) return refused('sourceChanged');
  try {
    return parseSecret(Buffer.from(os.decrypt(Buffer.from(kept.wrapped, 'base64'))));
  } catch {
    return refused('osStoreFailed');
  }
}

function fromRemembered(options: KeySourceOptions, kept: KeyRecord): Master {
  const { keySource } = options.choice;
  if (keySource !== 'auto' && keySource !== kept.source) return refused('sourceChanged');
  switch (kept.source) {
    case 'systemd':
      return fromSystemd(options);
    case 'file':
      return fromFile(options, false);
    case 'os':
      return fromOs(options.os, kept);
  }
}

/** The kind of source to begin with: `auto` takes the strongest that exists. */
function firstKind(options: KeySourceOptions): KeySourceKind {
  if (options.choice.keySource !== 'auto') return options.choice.keySource;
  if (fromSystemd(options).ok) return 'systemd';
  return fitOs(options.os).ok ? 'os' : 'file';
}

function begin(options: KeySourceOptions): { readonly master: Master; readonly kept: KeyRecord | null } {
  const kind = firstKind(options);
  const kept = (bytes: Buffer, backend: string | null, wrapped: string | null): KeyRecord => ({
    format: 1,
    source: kind,
    backend,
    wrapped,
    check: checkOf(bytes),
  });
  if (kind === 'os') {
    const fit = fitOs(options.os);
    if (!fit.ok) return { master: fit, kept: null };
    const { os } = fit;
    const bytes = randomBytes(MASTER_BYTES);
    try {
      const wrapped = os.encrypt(bytes.toString('hex')).toString('base64');
      return { master: { ok: true, bytes }, kept: kept(bytes, os.backend(), wrapped) };
    } catch {
      return { master: refused('osStoreFailed'), kept: null };
    }
  }
  const master = kind === 'systemd' ? fromSystemd(options) : fromFile(options, true);
  return { master, kept: master.ok ? kept(master.bytes, null, null) : null };
}

/** The terminal's keys, all derived from one master secret by HKDF-SHA-256. */
export function deriveKeys(master: Buffer, source: KeySourceKind): TerminalKeys {
  const key = (purpose: string) => Buffer.from(hkdfSync('sha256', master, '', `borne-pusey/${purpose}/v1`, 32));
  return { source, store: { database: key('database').toString('hex'), mac: key('mac') }, device: key('device'), master };
}

/** Whether a key, or what remembers where it comes from, is there already: a restore must replace neither. */
export function keyIsThere(place: Pick<KeySourceOptions, 'dataDir' | 'choice'>): boolean {
  return existsSync(join(place.dataDir, RECORD_FILE)) || existsSync(keyFile(place));
}

/**
 * Makes the secret of a restored backup this folder's own, kept in a key file; call only when `keyIsThere` says no. Both files or neither: throws
 * what the disk says. Returns the key file.
 */
export function adoptMaster(place: Pick<KeySourceOptions, 'dataDir' | 'choice'>, master: Buffer): string {
  const file = keyFile(place);
  const kept: KeyRecord = { format: 1, source: 'file', backend: null, wrapped: null, check: checkOf(master) };
  try {
    writeFileWhole(file, `${master.toString('hex')}\n`);
    writeFileWhole(join(place.dataDir, RECORD_FILE), `${JSON.stringify(kept, null, 2)}\n`);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  return file;
}

/**
 * Finds the terminal's keys, making them at the very first start. Once a base exists, only the remembered source counts, and it
 * must give the same secret.
 */
export function findKeys(options: KeySourceOptions): KeyResult {
  const kept = readRecord(options.dataDir);
  if (kept === 'damaged') return refused('recordDamaged');
  if (kept !== 'absent') {
    const master = fromRemembered(options, kept);
    if (!master.ok) return master;
    const fits = timingSafeEqual(Buffer.from(checkOf(master.bytes), 'hex'), Buffer.from(kept.check, 'hex'));
    return fits ? { ok: true, keys: deriveKeys(master.bytes, kept.source) } : refused('keyWrong');
  }
  if (options.baseExists) return refused('keyMissing');
  const first = begin(options);
  if (!first.master.ok) return first.master;
  if (first.kept === null) return refused('noSource');
  writeFileWhole(join(options.dataDir, RECORD_FILE), `${JSON.stringify(first.kept, null, 2)}\n`);
  return { ok: true, keys: deriveKeys(first.master.bytes, first.kept.source) };
}
