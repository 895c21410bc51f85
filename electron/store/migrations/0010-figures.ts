import type { Migration } from './migration.ts';

/** The counts of each local day that is over, so that years are added up without reading the register again. They hold nothing of a person. */
export const migration0010: Migration = {
  to: 10,
  statements: [
    `create table daily_figure (
      day text primary key,
      tally text not null,
      mac blob not null
    ) strict`,
  ],
};
