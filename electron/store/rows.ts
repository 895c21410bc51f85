/**
 * The only code that writes rows. Each write keeps the row's MAC and the table's seal true, inside the transaction that the
 * caller holds. Reads before a write are checked, so that a forged row is never sealed anew.
 */
import { AUDIT_EVENTS, checkedFacts, type AuditEntry } from '../../shared/audit/catalogue.ts';
import type { Cell, Connection } from './dialect.ts';
import { EMPTY_DIGEST, IntegrityError, mixed, sameMac, type Guard } from './guard.ts';
import { PRIMARY_KEYS, type TableName, type Tables } from './tables.ts';

type Cells = Readonly<Record<string, Cell>>;
type Run = Connection['run'];

/** Name of the seal over the structure; it cannot be a table's name. */
export const STRUCTURE_SEAL = '(structure)';

const quoted = (name: string) => `"${name}"`;

function bytes(cell: Cell | undefined, table: string): Buffer {
  if (!Buffer.isBuffer(cell)) throw new IntegrityError(table, 'no MAC');
  return cell;
}

function whole(cell: Cell | undefined): number {
  return typeof cell === 'number' ? cell : 0;
}

/** Throws unless the row carries the MAC that we would give it. Returns the MAC. */
export function checkedMac(guard: Guard, table: TableName, row: object & { readonly mac?: unknown }): Buffer {
  const { mac } = row;
  if (!Buffer.isBuffer(mac) || !sameMac(mac, guard.rowMac(table, row))) throw new IntegrityError(table, 'a row does not carry its MAC');
  return mac;
}

/** The seal of a table, checked. */
export function readSeal(run: Run, guard: Guard, name: string): { readonly amount: number; readonly digest: Buffer } {
  const [row] = run('select amount, digest, mac from seal where name = ?', [name]);
  if (row === undefined) throw new IntegrityError(name, 'no seal');
  const amount = whole(row['amount']);
  const digest = bytes(row['digest'], name);
  if (!sameMac(bytes(row['mac'], name), guard.sealMac(name, amount, digest))) throw new IntegrityError(name, 'the seal is broken');
  return { amount, digest };
}

/** Writes or replaces a seal. */
export function writeSeal(run: Run, guard: Guard, name: string, amount: number, digest: Buffer): void {
  run(
    `insert into seal (name, amount, digest, mac) values (?, ?, ?, ?)
     on conflict (name) do update set amount = excluded.amount, digest = excluded.digest, mac = excluded.mac`,
    [name, amount, digest, guard.sealMac(name, amount, digest)],
  );
}

function moveSeal(run: Run, guard: Guard, table: TableName, by: -1 | 0 | 1, macs: readonly Buffer[]): void {
  const seal = readSeal(run, guard, table);
  writeSeal(run, guard, table, seal.amount + by, macs.reduce(mixed, seal.digest));
}

function keyClause(table: TableName, key: Cells): { readonly where: string; readonly values: readonly Cell[] } {
  const columns: readonly string[] = PRIMARY_KEYS[table];
  const values = columns.map((column) => {
    const value = key[column];
    if (value === undefined) throw new Error(`key column missing: ${table}.${column}`);
    return value;
  });
  return { where: columns.map((column) => `${quoted(column)} = ?`).join(' and '), values };
}

function present(row: object): Cells {
  return Object.fromEntries(Object.entries(row).filter(([column, value]) => column !== 'mac' && value !== undefined));
}

/** Adds a row. */
export function insertRow<T extends TableName>(run: Run, guard: Guard, table: T, row: Tables[T]): void {
  const cells = present(row);
  const mac = guard.rowMac(table, cells);
  const columns = [...Object.keys(cells), 'mac'];
  run(`insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values (${columns.map(() => '?').join(', ')})`, [
    ...Object.values(cells),
    mac,
  ]);
  moveSeal(run, guard, table, 1, [mac]);
}

function currentRow(run: Run, guard: Guard, table: TableName, key: object): { readonly row: Cells; readonly mac: Buffer } | null {
  const { where, values } = keyClause(table, present(key));
  const [row] = run(`select * from ${quoted(table)} where ${where}`, values);
  return row === undefined ? null : { row: present(row), mac: checkedMac(guard, table, row) };
}

/** Changes columns of the row that `key` names. Throws when there is none. */
export function changeRow<T extends TableName>(run: Run, guard: Guard, table: T, key: Partial<Tables[T]>, patch: Partial<Tables[T]>): void {
  const current = currentRow(run, guard, table, key);
  if (current === null) throw new Error(`no row to change in ${table}`);
  const changes = present(patch);
  const mac = guard.rowMac(table, { ...current.row, ...changes });
  const { where, values } = keyClause(table, present(key));
  const assignments = [...Object.keys(changes), 'mac'].map((column) => `${quoted(column)} = ?`).join(', ');
  run(`update ${quoted(table)} set ${assignments} where ${where}`, [...Object.values(changes), mac, ...values]);
  moveSeal(run, guard, table, 0, [current.mac, mac]);
}

/** Removes the row that `key` names, if there is one. */
export function removeRow<T extends TableName>(run: Run, guard: Guard, table: T, key: Partial<Tables[T]>): void {
  const current = currentRow(run, guard, table, key);
  if (current === null) return;
  const { where, values } = keyClause(table, present(key));
  run(`delete from ${quoted(table)} where ${where}`, values);
  moveSeal(run, guard, table, -1, [current.mac]);
}

/** The number for the next row of a table that is only appended to. Its seal knows the count, and nothing is ever removed from it. */
export function nextNumber(
  run: Run,
  guard: Guard,
  table: 'deposit_event' | 'deposit_change' | 'register_event' | 'contact_event' | 'appointment_event' | 'setting_change',
): number {
  return readSeal(run, guard, table).amount + 1;
}

/** Appends one audit line to the chain. */
export function appendAudit(run: Run, guard: Guard, at: string, entry: AuditEntry): void {
  const last = readSeal(run, guard, 'audit');
  const facts = JSON.stringify(checkedFacts(AUDIT_EVENTS[entry.event], entry.facts));
  const line = { seq: last.amount + 1, at, event: entry.event, actor: entry.actor, facts };
  const hash = guard.chain(last.digest, line);
  run('insert into audit (seq, at, event, actor, facts, hash) values (?, ?, ?, ?, ?, ?)', [
    line.seq,
    line.at,
    line.event,
    line.actor,
    line.facts,
    hash,
  ]);
  writeSeal(run, guard, 'audit', line.seq, hash);
}

/** Every row of a table, checked one by one and against the seal of the table. */
export function checkedRows(run: Run, guard: Guard, table: TableName): readonly Cells[] {
  const { amount, digest } = readSeal(run, guard, table);
  const rows = run(`select * from ${quoted(table)}`);
  const macs = rows.map((row) => checkedMac(guard, table, row));
  if (rows.length !== amount || !macs.reduce(mixed, EMPTY_DIGEST).equals(digest)) throw new IntegrityError(table, 'the seal is broken');
  return rows;
}

/** Gives every row of a table its MAC anew, and the table its seal. For a migration that changed its columns, and has checked the rows before. */
export function resealRows(run: Run, guard: Guard, table: TableName): void {
  const macs = run(`select * from ${quoted(table)}`).map((row) => {
    const mac = guard.rowMac(table, row);
    const { where, values } = keyClause(table, row);
    run(`update ${quoted(table)} set mac = ? where ${where}`, [mac, ...values]);
    return mac;
  });
  writeSeal(run, guard, table, macs.length, macs.reduce(mixed, EMPTY_DIGEST));
}

/** Gives every sealed table that has no seal yet that of an empty table. */
export function sealNewTables(run: Run, guard: Guard, tables: readonly string[]): void {
  const sealed = new Set(run('select name from seal').map((row) => row['name']));
  tables.filter((table) => !sealed.has(table)).forEach((table) => writeSeal(run, guard, table, 0, EMPTY_DIGEST));
}
