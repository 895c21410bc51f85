/** Structure of the base: version, migrations, and the seal over the definitions of tables and indexes. */
import type { Connection } from './dialect.ts';
import { IntegrityError, sameMac, type Guard } from './guard.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { appendAudit, checkedRows, readSeal, resealRows, sealNewTables, STRUCTURE_SEAL, writeSeal } from './rows.ts';
import { isTableName } from './tables.ts';

type Run = Connection['run'];

/** The version that the file says it has; 0 for a new file. */
export function readVersion(run: Run): number {
  const version = run('pragma user_version')[0]?.['user_version'];
  return typeof version === 'number' ? version : 0;
}

function structureText(run: Run): string {
  const definitions = run('select type, name, tbl_name, sql from sqlite_master order by type, name');
  return JSON.stringify([readVersion(run), ...definitions.map((row) => [row['type'], row['name'], row['tbl_name'], row['sql']])]);
}

function tableNames(run: Run): readonly string[] {
  const names = run(`select name from sqlite_master where type = 'table'`).map((row) => String(row['name']));
  return names.filter((name) => isTableName(name) || name === 'audit');
}

/** Throws when the structure is not the one that the last migration sealed. */
export function checkStructure(run: Run, guard: Guard): void {
  const { amount, digest } = readSeal(run, guard, STRUCTURE_SEAL);
  const real = guard.structure(structureText(run));
  if (amount !== readVersion(run) || !sameMac(digest, real)) throw new IntegrityError(STRUCTURE_SEAL, 'tables are not as they were made');
}

/** Runs `work` in one transaction: all of it, or nothing. */
export function inTransaction(run: Run, work: () => void): void {
  run('begin immediate');
  try {
    work();
    run('commit');
  } catch (error) {
    run('rollback');
    throw error;
  }
}

/**
 * Brings the base to the last of `migrations`, each in its own transaction with its version, its seals and its audit line.
 * Running it again changes nothing. The caller has refused a base from the future.
 */
export function migrate(run: Run, guard: Guard, at: string, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const migration of migrations) {
    const from = readVersion(run);
    if (from >= migration.to) continue;
    inTransaction(run, () => {
      if (from > 0) checkStructure(run, guard);
      const { statements, reseal = [] } = migration;
      reseal.forEach((table) => checkedRows(run, guard, table));
      statements.forEach((statement) => run(statement));
      reseal.forEach((table) => resealRows(run, guard, table));
      run(`pragma user_version = ${migration.to}`);
      sealNewTables(run, guard, tableNames(run));
      migration.carry?.(run, guard);
      writeSeal(run, guard, STRUCTURE_SEAL, migration.to, guard.structure(structureText(run)));
      appendAudit(
        run,
        guard,
        at,
        from === 0
          ? { event: 'base.created', actor: 'system', facts: { version: migration.to } }
          : { event: 'base.migrated', actor: 'system', facts: { from, to: migration.to } },
      );
    });
  }
}
