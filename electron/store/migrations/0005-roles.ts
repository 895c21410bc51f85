import type { Migration } from './migration.ts';

/**
 * A third role, and secrets that must be changed. The old column is put aside instead of the table: other tables refer to it, and a table that is referred to
 * cannot be made anew within a transaction.
 */
export const migration0005: Migration = {
  to: 5,
  statements: [
    `alter table agent add column wider text not null default 'agent' check (wider in ('head', 'agent', 'technician'))`,
    `update agent set wider = role`,
    `alter table agent drop column role`,
    `alter table agent rename column wider to role`,
    `alter table agent add column must_change integer not null default 0 check (must_change in (0, 1))`,
  ],
  reseal: ['agent'],
};
