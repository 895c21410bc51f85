import type { Migration } from './migration.ts';

/** Firm appointments of the reception point's own diary: the primary key is what makes a double booking impossible. */
export const migration0002: Migration = {
  to: 2,
  statements: [
    `create table appointment (
      date text not null,
      time text not null,
      reference text not null unique references deposit (reference),
      mac blob not null,
      primary key (date, time)
    ) strict`,
  ],
};
