import type { TableName } from '../tables.ts';

/** One step of the structure. Its statements run in one transaction together with the new `user_version`. */
export interface Migration {
  readonly to: number;
  readonly statements: readonly string[];
  /** Tables whose rows have other columns afterwards: each row is checked before, and gets its MAC anew. */
  readonly reseal?: readonly TableName[];
}
