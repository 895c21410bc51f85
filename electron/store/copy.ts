/** Proves a copy of the base by opening it: a file that was written is not yet a backup. */
import { connect, type Connection } from './dialect.ts';
import { createGuard } from './guard.ts';
import type { StoreKeys } from './store.ts';
import { verifyBase, type BaseReport } from './verify.ts';

/** Opens the file with the terminal's keys and checks pages, structure, every row, every seal and the audit chain. Writes nothing, never throws. */
export async function verifyCopy(file: string, keys: StoreKeys): Promise<BaseReport> {
  let connection: Connection | null = null;
  try {
    connection = connect(file, keys.database);
    return await verifyBase(connection.run, createGuard(keys.mac));
  } catch {
    return { intact: false, faults: [{ table: '', key: null, what: 'unreadable' }], auditFirstFault: null, auditFaults: [] };
  } finally {
    connection?.close();
  }
}
