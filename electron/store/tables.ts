/**
 * The tables as types. Every row carries a MAC of ours (column `mac`, or `hash` in the audit chain), which these row types leave
 * out: only `guard.ts` and the writer see it.
 */
import type { Role } from '../../shared/auth/role.ts';
import type { DepositStatus } from '../../shared/deposit-status.ts';
import type { AppointmentEventKind, AppointmentStage } from '../../shared/diary/appointment.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { ContactEventKind, ContactStage } from '../../shared/register/contact.ts';
import type { RegisterKind } from '../../shared/register/kinds.ts';
import type { CancelReason, ContactChannel, ContactLanguage, Nature, Outcome, Public, Transfer } from '../../shared/register/lists.ts';

/** Small facts of the program itself, for example what a try of a secret costs. */
export interface MetaRow {
  readonly name: string;
  readonly value: string;
}

/** `wrapped` holds the unit's private key, or nothing but a proof of the secret for a technician. It and `salt` are emptied when an agent is revoked. */
export interface AgentRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly salt: Buffer;
  readonly wrapped: Buffer;
  readonly memory_kib: number;
  readonly passes: number;
  readonly created_at: string;
  readonly revoked_at: string | null;
  /** 1 while the secret is one that the head gave: it opens nothing before it is changed. */
  readonly must_change: 0 | 1;
}

/** The unit's public keys. The private one exists only wrapped, once an agent; the recovery one exists only on paper. */
export interface UnitKeyRow {
  readonly id: number;
  readonly unit_name: string;
  readonly recipient: string;
  readonly recovery_recipient: string;
  readonly created_at: string;
}

export interface DepositTableRow {
  readonly reference: string;
  readonly request_id: string;
  readonly service: string;
  readonly version: number;
  readonly locale: Locale;
  readonly status: DepositStatus;
  readonly received_at: string;
  readonly erase_after: string;
  readonly completeness: number;
  /** `toConfirm` when the visitor left wishes; a firm appointment is a row of `appointment`. */
  readonly wishes: 0 | 1;
  /** The age file, or null once erased. */
  readonly sealed: Buffer | null;
}

/** Appended only. */
export interface DepositEventRow {
  readonly id: number;
  readonly reference: string;
  readonly at: string;
  readonly status: DepositStatus;
  readonly agent_id: string | null;
}

/** Something that happened to a deposit, sealed by itself; `sealed` is emptied when the deposit is erased. Appended only. */
export interface DepositChangeRow {
  readonly id: number;
  readonly reference: string;
  readonly request_id: string;
  readonly at: string;
  /** Null: the visitor. */
  readonly agent_id: string | null;
  readonly sealed: Buffer | null;
}

/** The small record of a deposit, closed with a key that needs the code of its receipt. */
export interface TicketRow {
  readonly reference: string;
  readonly salt: Buffer;
  readonly memory_kib: number;
  readonly passes: number;
  readonly box: Buffer;
}

/** Appended only; without names and without references. */
export interface RegisterEventRow {
  readonly id: number;
  readonly at: string;
  readonly kind: RegisterKind;
  readonly facts: string;
}

/** A contact as its events leave it: written anew with each of them. `folded`: the note as a search compares it. */
export interface ContactTableRow {
  /** The request id that opened it. */
  readonly id: string;
  /** Local day of the opening. */
  readonly day: string;
  readonly opened_at: string;
  readonly taken_at: string | null;
  readonly closed_at: string | null;
  readonly stage: ContactStage;
  readonly channel: ContactChannel;
  readonly nature: Nature | null;
  readonly public: Public;
  readonly language: ContactLanguage;
  readonly outcome: Outcome | null;
  readonly transfer_to: Transfer | null;
  readonly victim: 0 | 1;
  readonly accessibility: 0 | 1;
  readonly commune: string | null;
  readonly note: string;
  readonly folded: string;
  readonly wait_ms: number | null;
  readonly handling_ms: number | null;
  readonly corrections: number;
  readonly cancelled: CancelReason | null;
  /** Who opened it. */
  readonly agent_id: string;
}

/** Appended only. `facts` is a `ContactEvent` as JSON. */
export interface ContactEventRow {
  readonly id: number;
  readonly contact_id: string;
  readonly request_id: string;
  readonly at: string;
  readonly agent_id: string;
  readonly kind: ContactEventKind;
  readonly facts: string;
}

/** The place of a contact that waits, or waited, in the line of its day. */
export interface WaitingTableRow {
  readonly contact_id: string;
  /** Local day of the contact's opening. */
  readonly day: string;
  readonly number: number;
  /** To be received apart. */
  readonly confidential: 0 | 1;
  /** The call from the terminal (`register_event`) that it answers, or null. */
  readonly call_id: number | null;
  /** The latest call of the number, or null. */
  readonly called_at: string | null;
}

/** The counts of a local day that is over; made anew when a correction touches that day. `tally` is a `Tally` as JSON. */
export interface DailyFigureRow {
  readonly day: string;
  readonly tally: string;
}

/** Openings of an official site on a local day. Sums: nothing of a visit, no instant. */
export interface SiteUseRow {
  readonly day: string;
  readonly site: string;
  readonly opened: number;
  readonly failed: number;
}

/** How often the pages of a site were refused a host on a local day; the empty host sums up those that found no room. */
export interface SiteRefusalRow {
  readonly day: string;
  readonly site: string;
  readonly host: string;
  readonly amount: number;
}

export interface LockoutRow {
  readonly subject: string;
  readonly wrong: number;
  readonly last_at: number;
}

/** An appointment as its events leave it: written anew with each of them. */
export interface AppointmentTableRow {
  /** Random. */
  readonly id: string;
  /** Local day, and local times `HH:MM` from which to which it lasts. */
  readonly date: string;
  readonly time: string;
  readonly until: string;
  readonly stage: AppointmentStage;
  readonly reference: string | null;
  readonly nature: Nature | null;
  readonly moves: number;
  /** When it was made or last moved. */
  readonly changed_at: string;
}

/** Appended only. `facts` is an `AppointmentEvent` as JSON. */
export interface AppointmentEventRow {
  readonly id: number;
  readonly appointment_id: string;
  readonly request_id: string;
  readonly at: string;
  /** Null: the visitor. */
  readonly agent_id: string | null;
  readonly kind: AppointmentEventKind;
  readonly facts: string;
}

/** Appended only. `before` and `after` are values of a group of settings as JSON; `from_file`: from then on the file holds for the group. */
export interface SettingChangeRow {
  readonly id: number;
  readonly at: string;
  readonly agent_id: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly from_file: 0 | 1;
  readonly undoes: number | null;
}

/** Appended only; `hash` chains the line to all lines before it. */
export interface AuditTableRow {
  readonly seq: number;
  readonly at: string;
  readonly event: string;
  readonly actor: string;
  readonly facts: string;
}

/** Tables whose rows carry a MAC. */
export interface Tables {
  meta: MetaRow;
  agent: AgentRow;
  unit_key: UnitKeyRow;
  deposit: DepositTableRow;
  deposit_event: DepositEventRow;
  register_event: RegisterEventRow;
  lockout: LockoutRow;
  appointment: AppointmentTableRow;
  appointment_event: AppointmentEventRow;
  deposit_change: DepositChangeRow;
  ticket: TicketRow;
  contact: ContactTableRow;
  contact_event: ContactEventRow;
  waiting: WaitingTableRow;
  setting_change: SettingChangeRow;
  daily_figure: DailyFigureRow;
  site_use: SiteUseRow;
  site_refusal: SiteRefusalRow;
}

export type TableName = keyof Tables;

/** The columns that name a row. */
export const PRIMARY_KEYS = {
  meta: ['name'],
  agent: ['id'],
  unit_key: ['id'],
  deposit: ['reference'],
  deposit_event: ['id'],
  register_event: ['id'],
  lockout: ['subject'],
  appointment: ['id'],
  appointment_event: ['id'],
  deposit_change: ['id'],
  ticket: ['reference'],
  contact: ['id'],
  contact_event: ['id'],
  waiting: ['contact_id'],
  setting_change: ['id'],
  daily_figure: ['day'],
  site_use: ['day', 'site'],
  site_refusal: ['day', 'site', 'host'],
} as const satisfies { readonly [T in TableName]: readonly (keyof Tables[T])[] };

export function isTableName(text: string): text is TableName {
  return Object.hasOwn(PRIMARY_KEYS, text);
}

/**
 * One row a table, and one for the structure itself: how many rows there are and a digest over all of them, under a MAC.
 * This is what notices a row that was added or removed as a whole.
 */
export interface SealRow {
  readonly name: string;
  readonly amount: number;
  readonly digest: Buffer;
  readonly mac: Buffer;
}

/** What Kysely sees. */
export type Database = { readonly [T in TableName]: Tables[T] & { readonly mac: Buffer } } & {
  readonly audit: AuditTableRow & { readonly hash: Buffer };
  readonly seal: SealRow;
};
