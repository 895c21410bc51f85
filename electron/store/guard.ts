/**
 * Our own authentication of the base. The file's cipher hides but does not authenticate: a flipped bit is read back as changed
 * data. So each row has an HMAC-SHA-256 over its table's name and all its columns, each table a sealed count and digest over all its rows,
 * and the audit lines a chain. All keys derive from the terminal's master secret.
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { toCell, type Cell } from './dialect.ts';

/** A row that was changed, added, removed or reordered behind the program's back. Holds the table and the row's key. */
export class IntegrityError extends Error {
  readonly table: string;
  constructor(table: string, what: string) {
    super(`the base was altered: ${table}: ${what}`);
    this.name = 'IntegrityError';
    this.table = table;
  }
}

/** Digest of an empty table, and the hash before the first audit line. */
export const EMPTY_DIGEST = Buffer.alloc(32);

export interface Guard {
  /** MAC of a row; the columns named `mac` and `hash` are left out. */
  readonly rowMac: (table: string, row: object) => Buffer;
  readonly sealMac: (name: string, amount: number, digest: Buffer) => Buffer;
  /** Hash of an audit line after `previous`. */
  readonly chain: (previous: Buffer, line: object) => Buffer;
  /** Digest of the structure of the base. */
  readonly structure: (text: string) => Buffer;
}

/** Constant-time equality of two MACs. */
export function sameMac(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Adds a row's MAC to a table's digest, or takes it away: the digest is their exclusive or, so order does not matter. */
export function mixed(digest: Buffer, mac: Buffer): Buffer {
  return Buffer.from(digest.map((byte, index) => byte ^ (mac[index] ?? 0)));
}

function cellBytes(cell: Cell): readonly [string, Buffer] {
  if (cell === null) return ['n', Buffer.alloc(0)];
  if (typeof cell === 'string') return ['t', Buffer.from(cell, 'utf8')];
  if (typeof cell === 'number') return ['i', Buffer.from(String(cell))];
  return ['b', cell];
}

/** One unambiguous sequence of bytes for a row: columns by name, each with its kind and length. */
export function canonicalRow(row: object): Buffer {
  const columns = Object.entries(row)
    .filter(([column]) => column !== 'mac' && column !== 'hash')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Buffer.concat(
    columns.flatMap(([column, value]) => {
      const [kind, bytes] = cellBytes(toCell(value));
      return [Buffer.from(`${column}:${kind}:${bytes.length}:`), bytes];
    }),
  );
}

/** Builds the guard from the terminal's 32-byte MAC key. */
export function createGuard(macKey: Buffer): Guard {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', macKey, '', `borne-pusey/base/${purpose}`, 32));
  const keys = { row: derive('row'), seal: derive('seal'), chain: derive('chain'), structure: derive('structure') };
  return {
    rowMac: (table, row) => createHmac('sha256', keys.row).update(`${table}\n`).update(canonicalRow(row)).digest(),
    sealMac: (name, amount, digest) => createHmac('sha256', keys.seal).update(canonicalRow({ name, amount, digest })).digest(),
    chain: (previous, line) => createHmac('sha256', keys.chain).update(previous).update(canonicalRow(line)).digest(),
    structure: (text) => createHmac('sha256', keys.structure).update(text).digest(),
  };
}
