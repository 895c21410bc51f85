/**
 * The only file that knows libSQL. It gives Kysely a connection with four habits of the library put right:
 * parameters are bound as arrays only (a lone blob would abort the process), blobs come back as `Buffer`, statement
 * information that the library adds to rows and results is left out, and text is read as bytes, since text that is not UTF-8 (one
 * flipped bit on the disk) would abort the process as well.
 */
import { createRequire } from 'node:module';
import type LibsqlDatabase from 'libsql';
import { SqliteDialect, type Dialect, type SqliteDatabase, type SqliteStatement } from 'kysely';

/** The native library is loaded at the first connection, so that the window does not wait for it. */
const load: (name: 'libsql') => typeof LibsqlDatabase = createRequire(import.meta.url);

/** What a cell may hold. Whole numbers only: nothing in the base is a fraction. */
export type Cell = string | number | null | Buffer;

/** Turns a value into a cell, or throws: booleans, fractions, dates and objects have no place in a row. */
export function toCell(value: unknown): Cell {
  if (value === null || typeof value === 'string' || Buffer.isBuffer(value)) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  throw new TypeError(`not a cell: ${typeof value}`);
}

type Row = Readonly<Record<string, Cell>>;

/** Bytes of a text column that are not UTF-8: the base was altered or damaged. */
export class UnreadableText extends Error {
  constructor(column: string) {
    super(`not a text: ${column}`);
    this.name = 'UnreadableText';
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(column: string, bytes: Cell): string {
  if (typeof bytes === 'string') return bytes;
  try {
    return utf8.decode(Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0));
  } catch {
    throw new UnreadableText(column);
  }
}

/** A row as the library gave it, with cells of ours. */
function normalised(row: unknown): Row {
  if (typeof row !== 'object' || row === null) throw new TypeError('a row is an object');
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => column !== '_metadata')
      .map(([column, value]) => [column, toCell(value)]),
  );
}

/** A query around `sql` that hands text over as bytes, beside the type of each cell; the order of rows is that of `sql`. */
function bytewise(sql: string, columns: readonly string[]): string {
  const cells = columns.flatMap((column, index) => {
    const name = `"${column.replaceAll('"', '""')}"`;
    return [
      `typeof(${name}) as "t${index}"`,
      `case typeof(${name}) when 'text' then cast(${name} as blob) else ${name} end as "v${index}"`,
    ];
  });
  return `select ${cells.join(', ')} from (${sql})`;
}

function named(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(
    columns.map((column, index) => {
      const cell = row[`v${index}`] ?? null;
      return [column, row[`t${index}`] === 'text' ? decoded(column, cell) : cell];
    }),
  );
}

/** An open connection: Kysely's view of it, and the few verbs that are not queries. */
export interface Connection {
  readonly dialect: Dialect;
  /** Runs one statement or pragma outside Kysely and returns its rows. */
  readonly run: (sql: string, parameters?: readonly Cell[]) => readonly Row[];
  readonly close: () => void;
}

/**
 * Opens a file. `encryptionKey` is 64 hexadecimal digits. An absent key opens an unencrypted file, which the store itself never
 * does: tests use it to look for erased bytes in the pages.
 */
export function connect(file: string, encryptionKey: string | null): Connection {
  const key = encryptionKey === null ? {} : { encryptionCipher: 'aes256cbc', encryptionKey };
  const options = { timeout: 5000, ...key };
  const Libsql = load('libsql');
  const database = new Libsql(file, options);

  /** A full disk ends the transaction by itself. Rolling back once more would fail, and hide why. */
  const nothingToRollBack = (sql: string): boolean => sql === 'rollback' && !database.inTransaction;

  /** Every `select` is read bytewise; pragmas and writes have no text of a row to give back. */
  const all = (sql: string, parameters: readonly unknown[]): Row[] => {
    const cells = parameters.map(toCell);
    if (nothingToRollBack(sql)) return [];
    if (!/^\s*select\b/i.test(sql)) return database.prepare(sql).all(cells).map(normalised);
    const columns = database
      .prepare(sql)
      .columns()
      .map(({ name }) => name);
    return database
      .prepare(bytewise(sql, columns))
      .all(cells)
      .map((row) => named(normalised(row), columns));
  };

  const statement = (sql: string): SqliteStatement => {
    const { reader } = database.prepare(sql);
    return {
      reader,
      all: (parameters) => all(sql, parameters),
      run: (parameters) => {
        if (nothingToRollBack(sql)) return { changes: 0, lastInsertRowid: 0 };
        const { changes, lastInsertRowid } = database.prepare(sql === 'begin' ? 'begin immediate' : sql).run(parameters.map(toCell));
        return { changes, lastInsertRowid };
      },
      *iterate(parameters) {
        yield* all(sql, parameters);
      },
    };
  };

  let open = true;
  const close = () => {
    if (open) database.close();
    open = false;
  };
  const forKysely: SqliteDatabase = { prepare: statement, close };
  return {
    dialect: new SqliteDialect({ database: forKysely }),
    run: (sql, parameters = []) => all(sql, parameters),
    close,
  };
}
