import type { Migration } from './migration.ts';

/** What comes after a deposit: sealed changes, and the small record that only the code of its receipt opens. Both go when the deposit is erased. */
export const migration0003: Migration = {
  to: 3,
  statements: [
    `create table deposit_change (
      id integer primary key,
      reference text not null references deposit (reference),
      request_id text not null unique,
      at text not null,
      agent_id text references agent (id),
      sealed blob,
      mac blob not null
    ) strict`,
    `create index deposit_change_by_reference on deposit_change (reference)`,
    `create table ticket (
      reference text primary key references deposit (reference),
      salt blob not null,
      memory_kib integer not null,
      passes integer not null,
      box blob not null,
      mac blob not null
    ) strict`,
  ],
};
