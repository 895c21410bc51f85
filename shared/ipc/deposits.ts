/** Deposits as agents read them, watches among them. */
import { z } from 'zod';
import { DEPOSIT_STATUSES, type DepositStatus } from '../deposit-status.ts';
import type { Answers } from '../flow/definition.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Period } from '../watch/allowed-days.ts';
import { PASSAGE_OUTCOMES, type Passage, type WatchChange, passageNote } from '../watch/changes.ts';
import type { KnownZone } from '../watch/zone.ts';
import { type Rules, none, reference, requestId } from './forms.ts';
import type { ReceiptView } from './visit.ts';

/** Names of files that other units sealed: no folder, no dot in front. */
export const ARRIVAL_NAME = /^[0-9A-Za-z][0-9A-Za-z._-]{0,79}\.age$/;
const fileName = z.string().regex(ARRIVAL_NAME);

/** What may be asked. */
export const DEPOSITS_RULES = {
  listDeposits: {
    /** Without a service: of every one. */
    request: z.strictObject({
      status: z.enum(DEPOSIT_STATUSES).nullable(),
      search: z.string().max(20),
      service: z
        .string()
        .regex(/^[a-zA-Z]{1,40}$/)
        .optional(),
    }),
    caller: 'agent',
    audited: false,
  },
  openDeposit: { request: z.strictObject({ reference }), caller: 'agent', audited: true },
  changeDepositStatus: { request: z.strictObject({ reference, to: z.enum(DEPOSIT_STATUSES) }), caller: 'agent', audited: true },
  printFairCopy: { request: z.strictObject({ reference }), caller: 'agent', audited: true },
  exportDeposit: { request: z.strictObject({ reference }), caller: 'agent', audited: true },
  /** The answers that open doors (`guarded`), which no other channel gives. */
  showGuarded: { request: z.strictObject({ reference }), caller: 'agent', audited: true },
  /** Every watch that is not closed, opened in memory for the list. */
  listWatches: { request: none, caller: 'agent', audited: true },
  openWatch: { request: z.strictObject({ reference }), caller: 'agent', audited: true },
  /** The same request id never logs a second passage. */
  recordPassage: {
    request: z.strictObject({ reference, requestId, outcome: z.enum(PASSAGE_OUTCOMES), note: passageNote }),
    caller: 'agent',
    audited: true,
  },
  printPatrolSheet: { request: z.strictObject({ reference, withGuarded: z.boolean() }), caller: 'agent', audited: true },
  /** Seals a watch to another unit's public key and writes it to the export folder. `unit` is an id of the configuration. */
  handOverWatch: {
    request: z.strictObject({ reference, unit: z.string().regex(/^[a-z0-9-]{1,40}$/) }),
    caller: 'agent',
    audited: true,
  },
  /** To whom requests are handed over, and how many wait for each. */
  listAddressees: { request: none, caller: 'agent', audited: false },
  /** Seals one request, or all that wait, to their addressee's key and writes one file to the export folder. `addressee` is an id of the configuration. */
  handOverRequests: {
    request: z.strictObject({ addressee: z.string().regex(/^[a-z0-9-]{1,40}$/), reference: reference.nullable() }),
    caller: 'agent',
    audited: true,
  },
  /** Files in the import folder, and this unit's public key to give to others. */
  listArrivals: { request: none, caller: 'agent', audited: false },
  takeInArrival: { request: z.strictObject({ file: fileName }), caller: 'agent', audited: true },
} as const satisfies Rules;

/** What is answered. */
export interface DepositsResponses {
  listDeposits: { readonly rows: readonly DepositRow[] };
  openDeposit: OpenedDeposit;
  changeDepositStatus: DepositRow;
  printFairCopy: { readonly job: string };
  exportDeposit: { readonly fileName: string };
  showGuarded: { readonly answers: Answers };
  listWatches: {
    readonly rows: readonly WatchRow[];
    /** References of watches that could not be opened: they are on no list. */
    readonly unopened: readonly string[];
    /** Local day. */
    readonly today: string;
  };
  openWatch: OpenedWatch;
  recordPassage: WatchRow;
  printPatrolSheet: { readonly job: string };
  handOverWatch: { readonly fileName: string };
  listAddressees: AddresseesView;
  handOverRequests: {
    /** Null when none of the requests could be opened: there is no file. */
    readonly fileName: string | null;
    /** The requests as they are now, in the order of the file. */
    readonly rows: readonly DepositRow[];
    /** References of those that could not be opened: they are not in the file and wait as before. */
    readonly unopened: readonly string[];
  };
  listArrivals: ArrivalsView;
  takeInArrival: { readonly reference: string };
}

export interface DepositRow {
  readonly reference: string;
  readonly service: string;
  readonly version: number;
  readonly locale: Locale;
  readonly status: DepositStatus;
  readonly receivedAt: string;
  readonly eraseAfter: string;
  /** 0–100: share of what the gendarme needs that is already there. */
  readonly completeness: number;
  readonly slot: ReceiptView['slot'];
}

export interface OpenedDeposit extends DepositRow {
  /** Answers brought to the present version of the service, without those that open doors. */
  readonly answers: Answers;
  /** Fields whose answers are withheld: `showGuarded` gives them. */
  readonly withheld: readonly string[];
  readonly missing: readonly string[];
  readonly history: readonly { readonly at: string; readonly status: DepositStatus; readonly agent: string | null }[];
}

/** One watch in the gendarmes' list. */
export interface WatchRow {
  readonly reference: string;
  readonly service: string;
  readonly status: DepositStatus;
  readonly commune: string;
  readonly communeCode: string;
  readonly zone: KnownZone;
  /** The address in one line. */
  readonly address: string;
  readonly period: Period;
  readonly cancelled: boolean;
  readonly returnedEarly: boolean;
  /** ISO instant and outcome of the last passage, or null. */
  readonly lastPassage: Pick<Passage, 'at' | 'outcome'> | null;
  readonly passages: number;
  readonly anomalies: number;
  /** Local date `YYYY-MM-DD` after which everything of it is erased. */
  readonly eraseAfter: string;
}

/** A watch as the patrol reads it: everything but what opens doors. */
export interface OpenedWatch {
  readonly row: WatchRow;
  readonly answers: Answers;
  readonly withheld: readonly string[];
  readonly locale: Locale;
  readonly receivedAt: string;
  /** Oldest first; `by` is an agent's name, or null for the visitor. */
  readonly changes: readonly { readonly at: string; readonly by: string | null; readonly change: WatchChange }[];
}

export interface ArrivalsView {
  /** False when no import folder is configured. */
  readonly configured: boolean;
  readonly files: readonly string[];
  /** This unit's age public key. */
  readonly recipient: string;
  /** Units that have a key to hand a watch over to. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

export interface AddresseesView {
  /** False when no export folder is configured. */
  readonly folder: boolean;
  readonly addressees: readonly {
    readonly id: string;
    readonly name: string;
    /** False: nothing can be sealed for it yet. */
    readonly hasKey: boolean;
    /** Ids of the services whose requests it receives. */
    readonly services: readonly string[];
    readonly waiting: number;
  }[];
  /** Ids of services of which requests wait although they have no addressee. */
  readonly unaddressed: readonly string[];
}
