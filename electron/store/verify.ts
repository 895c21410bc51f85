/** Looks at every row of the base with our own keys, since the file's cipher would read a flipped bit back as data. */
import { chainFaults, type ChainFault } from './chain.ts';
import { isSearchComplete } from './contact-search.ts';
import type { Connection, Cell } from './dialect.ts';
import { diskFault } from './faults.ts';
import { EMPTY_DIGEST, mixed, sameMac, type Guard } from './guard.ts';
import { checkedMac, readSeal, STRUCTURE_SEAL } from './rows.ts';
import { checkStructure } from './structure.ts';
import { isTableName, PRIMARY_KEYS, type TableName } from './tables.ts';

/** One fault: the table, and the row's key where a row is known. */
export interface BaseFault {
  readonly table: string;
  readonly key: string | null;
  readonly what: 'unreadable' | 'pages' | 'structure' | 'row' | 'rowsAddedOrRemoved' | 'seal' | 'chain' | 'index';
}

export interface BaseReport {
  readonly intact: boolean;
  readonly faults: readonly BaseFault[];
  /** Number of the first audit line at fault, or null. */
  readonly auditFirstFault: number | null;
  /** Every audit line that can be named as changed or missing, in order. */
  readonly auditFaults: readonly ChainFault[];
}

/** Rows looked at before other work of the process gets its turn. */
const BATCH = 500;
/** More faults than this say nothing new. */
const MOST_FAULTS = 100;

type Row = Readonly<Record<string, Cell>>;

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Every row of a table in the order of its hidden row number, a batch at a time, read from the table and not from an index. */
async function* everyRow(run: Connection['run'], table: string): AsyncGenerator<Row> {
  let last = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = run(`select rowid as "(row)", * from "${table}" not indexed where rowid > ? order by rowid limit ${BATCH}`, [last]);
    if (rows.length === 0) return;
    for (const found of rows) {
      const { '(row)': number, ...row } = found;
      last = typeof number === 'number' ? number : last;
      yield row;
    }
    await turn();
  }
}

function keyOf(table: TableName, row: Row): string {
  return PRIMARY_KEYS[table].map((column) => String(row[column])).join(' ');
}

async function tableFaults(run: Connection['run'], guard: Guard, table: TableName): Promise<readonly BaseFault[]> {
  const faults: BaseFault[] = [];
  let amount = 0;
  let digest: Buffer = EMPTY_DIGEST;
  try {
    for await (const row of everyRow(run, table)) {
      amount += 1;
      try {
        digest = mixed(digest, checkedMac(guard, table, row));
      } catch {
        faults.push({ table, key: keyOf(table, row), what: 'row' });
      }
    }
  } catch {
    faults.push({ table, key: null, what: 'unreadable' });
    return faults;
  }
  try {
    const seal = readSeal(run, guard, table);
    if (seal.amount !== amount || (faults.length === 0 && !sameMac(seal.digest, digest))) {
      faults.push({ table, key: null, what: 'rowsAddedOrRemoved' });
    }
  } catch {
    faults.push({ table, key: null, what: 'seal' });
  }
  return faults;
}

function pageFaults(run: Connection['run']): readonly BaseFault[] {
  try {
    const rows = run('pragma integrity_check');
    const fine = rows.length === 1 && rows[0]?.['integrity_check'] === 'ok';
    const links = run('pragma foreign_key_check');
    return fine && links.length === 0 ? [] : [{ table: '', key: null, what: 'pages' }];
  } catch {
    return [{ table: '', key: null, what: 'unreadable' }];
  }
}

/** The index of the register holds every contact, and says of each what the contact says. Its pages are looked at with all others. */
function searchFaults(run: Connection['run']): readonly BaseFault[] {
  const fault: BaseFault = { table: 'contact_search', key: null, what: 'index' };
  try {
    if (!isSearchComplete(run)) return [fault];
    // Compares every word of the index with its row, and throws when one is not where it should be (https://sqlite.org/fts5.html, 6.5); changes nothing.
    run(`insert into contact_search (contact_search, rank) values ('integrity-check', 1)`);
    return [];
  } catch (error) {
    // Asked for as a write: a disk that takes none says nothing of the index, and has a line of its own elsewhere.
    const unasked = ['readOnly', 'full'].includes(diskFault(error) ?? '');
    return unasked ? [] : [fault];
  }
}

/**
 * Checks pages and indexes, the structure, every row, every table's seal and the audit chain. Names what it finds; never throws
 * for a damaged base. Lets other work in between batches, so rows written meanwhile by the program may be reported: the store runs
 * it while it holds its own turn.
 */
export async function verifyBase(run: Connection['run'], guard: Guard): Promise<BaseReport> {
  const faults: BaseFault[] = [...pageFaults(run)];
  try {
    checkStructure(run, guard);
  } catch {
    faults.push({ table: STRUCTURE_SEAL, key: null, what: 'structure' });
  }
  for (const table of Object.keys(PRIMARY_KEYS).filter(isTableName)) {
    faults.push(...(await tableFaults(run, guard, table)));
  }
  faults.push(...searchFaults(run));
  const auditFaults = await chainFaults(run, guard);
  faults.push(...auditFaults.map(({ line }): BaseFault => ({ table: 'audit', key: String(line), what: 'chain' })));
  return { intact: faults.length === 0, faults: faults.slice(0, MOST_FAULTS), auditFirstFault: auditFaults[0]?.line ?? null, auditFaults };
}
