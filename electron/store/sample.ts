/** A look at a part of the base, which costs little even for a large one: what a morning can afford. `verify.ts` looks at all of it. */
import { randomInt } from 'node:crypto';
import { chainFaults } from './chain.ts';
import type { Connection } from './dialect.ts';
import type { Guard } from './guard.ts';
import { checkedMac, readSeal } from './rows.ts';
import { checkStructure } from './structure.ts';
import { isTableName, PRIMARY_KEYS, type TableName } from './tables.ts';

/** Rows of each table, beginning anywhere in it. */
const ROWS = 200;
/** Last lines of the audit chain that are followed. */
const LINES = 2_000;

export interface BaseSample {
  /** Structure, the seal of every table and the rows looked at are as they were written. */
  readonly rowsHold: boolean;
  /** The last lines of the audit chain follow each other up to its sealed end. */
  readonly chainHolds: boolean;
}

function holds(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

/** The number of rows is compared too: a whole row added or removed is found even where no row of the sample is at fault. */
function checkTable(run: Connection['run'], guard: Guard, table: TableName): void {
  const seal = readSeal(run, guard, table);
  const [counted] = run(`select count(*) as amount, max(rowid) as last from "${table}"`);
  if (Number(counted?.['amount'] ?? 0) !== seal.amount) throw new Error('rows were added or removed');
  const start = randomInt(Math.max(1, Number(counted?.['last'] ?? 0) - ROWS + 1) + 1);
  for (const row of run(`select * from "${table}" not indexed where rowid >= ? order by rowid limit ${ROWS}`, [start])) {
    checkedMac(guard, table, row);
  }
}

/** Looks at a sample. Never throws for a damaged base. */
export async function sampleBase(run: Connection['run'], guard: Guard): Promise<BaseSample> {
  const rowsHold = holds(() => {
    checkStructure(run, guard);
    Object.keys(PRIMARY_KEYS)
      .filter(isTableName)
      .forEach((table) => checkTable(run, guard, table));
  });
  return { rowsHold, chainHolds: (await chainFaults(run, guard, LINES)).length === 0 };
}
