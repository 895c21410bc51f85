import type { Connection } from '../dialect.ts';
import type { Guard } from '../guard.ts';
import type { TableName } from '../tables.ts';

/** One step of the structure. Its statements, then `carry`, run in one transaction together with the new `user_version`. */
export interface Migration {
  readonly to: number;
  readonly statements: readonly string[];
  /** Tables whose rows have other columns afterwards: each row is checked before, and gets its MAC anew. */
  readonly reseal?: readonly TableName[];
  /** Brings rows of an older form over: checks their MACs as they were and gives them new ones. Runs once the new tables are sealed. */
  readonly carry?: (run: Connection['run'], guard: Guard) => void;
}
