import type { Migration } from './migration.ts';

/** What the head changed on the screen: each change whole, kept for good in its order. The triggers refuse what no code here does. */
export const migration0008: Migration = {
  to: 8,
  statements: [
    `create table setting_change (
      id integer primary key,
      at text not null,
      agent_id text not null references agent (id),
      what text not null,
      before text not null,
      after text not null,
      from_file integer not null check (from_file in (0, 1)),
      undoes integer references setting_change (id),
      mac blob not null
    ) strict`,
    `create trigger setting_change_kept before update on setting_change begin select raise(abort, 'appended only'); end`,
    `create trigger setting_change_stays before delete on setting_change begin select raise(abort, 'appended only'); end`,
  ],
};
