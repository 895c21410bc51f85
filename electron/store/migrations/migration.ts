/** One step of the structure. Its statements run in one transaction together with the new `user_version`. */
export interface Migration {
  readonly to: number;
  readonly statements: readonly string[];
}
