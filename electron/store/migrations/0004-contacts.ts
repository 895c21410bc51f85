import type { Migration } from './migration.ts';

/**
 * The reception register: what happened to each contact, kept for good in its order, and the contact as it stands, for lists and searches. The triggers
 * refuse what no code here does: to change or remove an event. The indexes hold the columns that searches compare, so that a question with several
 * conditions reads no row that does not answer it.
 */
export const migration0004: Migration = {
  to: 4,
  statements: [
    `create table contact (
      id text primary key,
      day text not null,
      opened_at text not null,
      taken_at text,
      closed_at text,
      stage text not null check (stage in ('waiting', 'underWay', 'closed', 'cancelled')),
      channel text not null,
      nature text,
      public text not null,
      language text not null,
      outcome text,
      transfer_to text,
      victim integer not null check (victim in (0, 1)),
      accessibility integer not null check (accessibility in (0, 1)),
      commune text,
      note text not null,
      folded text not null,
      wait_ms integer check (wait_ms >= 0),
      handling_ms integer check (handling_ms >= 0),
      corrections integer not null check (corrections >= 0),
      cancelled text,
      agent_id text not null references agent (id),
      mac blob not null,
      check ((stage = 'cancelled') = (cancelled is not null)),
      check (stage <> 'closed' or (nature is not null and outcome is not null))
    ) strict`,
    `create index contact_by_day on contact (day, opened_at)`,
    `create index contact_by_nature on contact (nature, day, opened_at, stage, outcome, commune, folded)`,
    `create index contact_by_outcome on contact (outcome, day, opened_at, nature, commune, folded)`,
    `create index contact_by_commune on contact (commune, day, opened_at, nature, outcome, folded) where commune is not null`,
    `create index contact_open on contact (opened_at) where stage in ('waiting', 'underWay')`,
    `create index contact_by_words on contact (day, opened_at, folded) where folded <> ''`,
    `create table contact_event (
      id integer primary key,
      contact_id text not null references contact (id),
      request_id text not null unique,
      at text not null,
      agent_id text not null references agent (id),
      kind text not null check (kind in ('logged', 'opened', 'taken', 'closed', 'corrected', 'cancelled')),
      facts text not null,
      mac blob not null
    ) strict`,
    `create index contact_event_by_contact on contact_event (contact_id)`,
    `create trigger contact_event_kept before update on contact_event begin select raise(abort, 'appended only'); end`,
    `create trigger contact_event_stays before delete on contact_event begin select raise(abort, 'appended only'); end`,
    `create index register_event_by_at on register_event (at)`,
  ],
};
