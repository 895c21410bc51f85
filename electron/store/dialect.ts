/**
 * The only file that knows libSQL. It gives Kysely a connection with three habits of the library put right:
 * parameters are bound as arrays only (a lone blob would abort the process), blobs come back as `Buffer`, and statement
 * information that the library adds to rows and results is left out.
 */
import Libsql from 'libsql';
import { SqliteDialect, type Dialect, type SqliteDatabase, type SqliteStatement } from 'kysely';

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

/** A row as the program sees it. */
function normalised(row: unknown): Readonly<Record<string, Cell>> {
  if (typeof row !== 'object' || row === null) throw new TypeError('a row is an object');
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => column !== '_metadata')
      .map(([column, value]) => [column, toCell(value)]),
  );
}

/** An open connection: Kysely's view of it, and the few verbs that are not queries. */
export interface Connection {
  readonly dialect: Dialect;
  /** Runs one statement or pragma outside Kysely and returns its rows. */
  readonly run: (sql: string, parameters?: readonly Cell[]) => readonly Readonly<Record<string, Cell>>[];
  readonly close: () => void;
}

/**
 * Opens a file. `encryptionKey` is 64 hexadecimal digits. An absent key opens an unencrypted file, which the store itself never
 * does: tests use it to look for erased bytes in the pages.
 */
export function connect(file: string, encryptionKey: string | null): Connection {
  const key = encryptionKey === null ? {} : { encryptionCipher: 'aes256cbc', encryptionKey };
  const options = { timeout: 5000, ...key };
  const database = new Libsql(file, options);

  const statement = (sql: string): SqliteStatement => {
    const prepared = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
    return {
      reader: prepared.reader,
      all: (parameters) => prepared.all(parameters.map(toCell)).map(normalised),
      run: (parameters) => {
        const { changes, lastInsertRowid } = prepared.run(parameters.map(toCell));
        return { changes, lastInsertRowid };
      },
      *iterate(parameters) {
        for (const row of prepared.iterate(parameters.map(toCell))) yield normalised(row);
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
    run: (sql, parameters = []) =>
      database
        .prepare(sql)
        .all([...parameters])
        .map(normalised),
    close,
  };
}
