import type { Migration } from './migration.ts';

/** The first structure: unit, agents, deposits, register, audit chain, lock-out. */
export const migration0001: Migration = {
  to: 1,
  statements: [
    `create table seal (name text primary key, amount integer not null, digest blob not null, mac blob not null) strict`,
    `create table meta (name text primary key, value text not null, mac blob not null) strict`,
    `create table agent (
      id text primary key,
      name text not null,
      role text not null check (role in ('head', 'agent')),
      salt blob not null,
      wrapped blob not null,
      memory_kib integer not null,
      passes integer not null,
      created_at text not null,
      revoked_at text,
      mac blob not null
    ) strict`,
    `create table unit_key (
      id integer primary key check (id = 1),
      unit_name text not null,
      recipient text not null,
      recovery_recipient text not null,
      created_at text not null,
      mac blob not null
    ) strict`,
    `create table deposit (
      reference text primary key,
      request_id text not null unique,
      service text not null,
      version integer not null,
      locale text not null,
      status text not null check (status in ('received', 'appointment', 'signed', 'closed', 'erased')),
      received_at text not null,
      erase_after text not null,
      completeness integer not null check (completeness between 0 and 100),
      wishes integer not null check (wishes in (0, 1)),
      sealed blob,
      mac blob not null,
      check ((status = 'erased') = (sealed is null))
    ) strict`,
    `create index deposit_by_status on deposit (status, received_at)`,
    `create index deposit_by_erase_after on deposit (erase_after) where status <> 'erased'`,
    `create table deposit_event (
      id integer primary key,
      reference text not null references deposit (reference),
      at text not null,
      status text not null,
      agent_id text references agent (id),
      mac blob not null
    ) strict`,
    `create index deposit_event_by_reference on deposit_event (reference)`,
    `create table register_event (
      id integer primary key,
      at text not null,
      kind text not null,
      facts text not null,
      mac blob not null
    ) strict`,
    `create table audit (
      seq integer primary key,
      at text not null,
      event text not null,
      actor text not null,
      facts text not null,
      hash blob not null
    ) strict`,
    `create table lockout (
      subject text primary key,
      wrong integer not null,
      last_at integer not null,
      mac blob not null
    ) strict`,
  ],
};
