/**
 * How use-cases reach the base. A reader cannot write: it is another type. A writer exists only inside `write`, whose work must say
 * which audit lines go with it: no trace, no write.
 */
import type { Kysely } from 'kysely';
import { checkedFacts, type AuditEntry } from '../../shared/audit/catalogue.ts';
import { REGISTER_KINDS, type RegisterEntry } from '../../shared/register/kinds.ts';
import type { Connection } from './dialect.ts';
import type { Guard } from './guard.ts';
import { appendAudit, changeRow, checkedMac, insertRow, nextNumber, removeRow } from './rows.ts';
import type {
  AppointmentEventRow,
  ContactEventRow,
  Database,
  DepositChangeRow,
  DepositEventRow,
  SettingChangeRow,
  TableName,
  Tables,
} from './tables.ts';

/** Builds a query; nothing in it can change the base. */
type Queries = Pick<Kysely<Database>, 'selectFrom'>;
interface Query<Row> {
  readonly execute: () => Promise<Row[]>;
}

export interface Reader {
  /** Whole rows (`selectAll`) of one table; each row's MAC is checked, and an altered row throws `IntegrityError`. */
  readonly rows: <T extends TableName>(table: T, query: (from: Queries) => Query<Database[T]>) => Promise<readonly Tables[T][]>;
  /** The first such row, or null. */
  readonly row: <T extends TableName>(table: T, query: (from: Queries) => Query<Database[T]>) => Promise<Tables[T] | null>;
  /** A count or another figure, read without looking into rows. */
  readonly figure: (query: (from: Queries) => Query<{ readonly figure: number | string | bigint }>) => Promise<number>;
}

export interface Writer extends Reader {
  readonly insert: <T extends TableName>(table: T, row: Tables[T]) => void;
  readonly change: <T extends TableName>(table: T, key: Partial<Tables[T]>, patch: Partial<Tables[T]>) => void;
  readonly remove: <T extends TableName>(table: T, key: Partial<Tables[T]>) => void;
  /** Appends to the status history of a deposit. */
  readonly appendDepositEvent: (event: Omit<DepositEventRow, 'id'>) => void;
  /** Appends a sealed change to a deposit. */
  readonly appendDepositChange: (change: Omit<DepositChangeRow, 'id'>) => void;
  /** Appends an event to a contact of the register. */
  readonly appendContactEvent: (event: Omit<ContactEventRow, 'id'>) => void;
  /** Appends an event to an appointment of the diary. */
  readonly appendAppointmentEvent: (event: Omit<AppointmentEventRow, 'id'>) => void;
  /** Appends a change of settings; returns its number. */
  readonly appendSettingChange: (change: Omit<SettingChangeRow, 'id'>) => number;
  /** Appends a line without a name to the reception register. */
  readonly appendRegister: (at: string, entry: RegisterEntry) => void;
}

/** What the work of a transaction decides: commit with these audit lines, or give everything up. */
export type Outcome<T> =
  | { readonly commit: true; readonly value: T; readonly audit: readonly [AuditEntry, ...AuditEntry[]] }
  | { readonly commit: false; readonly value: T };

/** Commits, with at least one audit line. */
export function commit<T>(value: T, ...audit: readonly [AuditEntry, ...AuditEntry[]]): Outcome<T> {
  return { commit: true, value, audit };
}

/** Rolls back and hands `value` to the caller. */
export function abort<T>(value: T): Outcome<T> {
  return { commit: false, value };
}

/** A reader over one connection. */
export function createReader(kysely: Queries, guard: Guard): Reader {
  const rows: Reader['rows'] = async (table, query) => {
    const found = await query(kysely).execute();
    found.forEach((row) => checkedMac(guard, table, row));
    return found;
  };
  return {
    rows,
    row: async (table, query) => (await rows(table, query))[0] ?? null,
    figure: async (query) => Number((await query(kysely).execute())[0]?.figure ?? 0),
  };
}

/** A writer over the connection that a transaction holds. */
function createWriter(kysely: Queries, run: Connection['run'], guard: Guard): Writer {
  const insert: Writer['insert'] = (table, row) => insertRow(run, guard, table, row);
  return {
    ...createReader(kysely, guard),
    insert,
    change: (table, key, patch) => changeRow(run, guard, table, key, patch),
    remove: (table, key) => removeRow(run, guard, table, key),
    appendDepositEvent: (event) => insert('deposit_event', { id: nextNumber(run, guard, 'deposit_event'), ...event }),
    appendDepositChange: (change) => insert('deposit_change', { id: nextNumber(run, guard, 'deposit_change'), ...change }),
    appendContactEvent: (event) => insert('contact_event', { id: nextNumber(run, guard, 'contact_event'), ...event }),
    appendAppointmentEvent: (event) => insert('appointment_event', { id: nextNumber(run, guard, 'appointment_event'), ...event }),
    appendSettingChange: (change) => {
      const id = nextNumber(run, guard, 'setting_change');
      insert('setting_change', { id, ...change });
      return id;
    },
    appendRegister: (at, entry) =>
      insert('register_event', {
        id: nextNumber(run, guard, 'register_event'),
        at,
        kind: entry.kind,
        facts: JSON.stringify(checkedFacts(REGISTER_KINDS[entry.kind], entry.facts)),
      }),
  };
}

/** Ends a transaction that its work gave up, through Kysely's roll-back. */
class Abandoned extends Error {}

/** Runs `work` in one transaction with its audit lines. `now` dates the lines. A throw rolls back. */
export async function writeWithAudit<T>(
  kysely: Kysely<Database>,
  run: Connection['run'],
  guard: Guard,
  now: () => Date,
  work: (tx: Writer) => Promise<Outcome<T>>,
): Promise<T> {
  const given: { readonly value: T }[] = [];
  try {
    return await kysely.transaction().execute(async (transaction) => {
      const outcome = await work(createWriter(transaction, run, guard));
      if (!outcome.commit) {
        given.push({ value: outcome.value });
        throw new Abandoned();
      }
      const at = now().toISOString();
      outcome.audit.forEach((entry) => appendAudit(run, guard, at, entry));
      return outcome.value;
    });
  } catch (error) {
    const [abandoned] = given;
    if (error instanceof Abandoned && abandoned !== undefined) return abandoned.value;
    throw error;
  }
}
