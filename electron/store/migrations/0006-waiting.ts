import type { Migration } from './migration.ts';

/** The waiting list: a number of the day for each contact that waits. Numbers are given once and never again on that day. */
export const migration0006: Migration = {
  to: 6,
  statements: [
    `create table waiting (
      contact_id text primary key references contact (id),
      day text not null,
      number integer not null check (number >= 1),
      confidential integer not null check (confidential in (0, 1)),
      call_id integer unique references register_event (id),
      called_at text,
      mac blob not null,
      unique (day, number)
    ) strict`,
  ],
};
