import type { Migration } from './migration.ts';

/**
 * How often each official site was opened on a local day, and which hosts its pages were refused. Sums only: no visit, no time, no address. The empty host
 * stands for those that found no room.
 */
export const migration0011: Migration = {
  to: 11,
  statements: [
    `create table site_use (
      day text not null,
      site text not null,
      opened integer not null check (opened > 0),
      failed integer not null check (failed between 0 and opened),
      mac blob not null,
      primary key (day, site)
    ) strict`,
    `create table site_refusal (
      day text not null,
      site text not null,
      host text not null check (length(host) <= 253),
      amount integer not null check (amount > 0),
      mac blob not null,
      primary key (day, site, host)
    ) strict`,
  ],
};
