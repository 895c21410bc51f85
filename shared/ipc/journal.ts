/** The audit chain and its seals. */
import { z } from 'zod';
import { AUDIT_GROUP_NAMES } from '../audit/groups.ts';
import { recentDay } from '../time/schema.ts';
import { type Rules, agentId, lineNumber, none, reference } from './forms.ts';

/** What may be asked. */
export const JOURNAL_RULES = {
  readAudit: {
    request: z.strictObject({
      limit: z.number().int().min(1).max(500),
      /** Only lines before this number: the next page. */
      before: lineNumber.optional(),
      day: recentDay.optional(),
      actor: z.union([z.enum(['visitor', 'system']), agentId]).optional(),
      group: z.enum(AUDIT_GROUP_NAMES).optional(),
      reference: reference.optional(),
      /** The chain was followed a moment ago: its verdict is given again instead of following it for every page. */
      checked: z.boolean().optional(),
    }),
    /** A technician is shown what concerns the terminal. */
    caller: 'staff',
    audited: false,
  },
  /** The seal of this moment, for the screen. */
  readSeal: { request: none, caller: 'agent', audited: false },
  printSeal: { request: none, caller: 'agent', audited: true },
  /** `groups` as a person types them from the paper. */
  compareSeal: { request: z.strictObject({ line: lineNumber, groups: z.string().max(120) }), caller: 'agent', audited: true },
} as const satisfies Rules;

/** What is answered. */
export interface JournalResponses {
  readAudit: {
    readonly rows: readonly AuditRow[];
    readonly intact: boolean;
    readonly firstFault: number | null;
    readonly faults: readonly AuditFault[];
    /** Instant at which the chain was followed. */
    readonly checkedAt: string;
    /** Whether older lines fit the request too. */
    readonly older: boolean;
    readonly witness: WitnessView;
    /** The last seal that was sent to the printer, and the line that it seals. */
    readonly sealed: { readonly at: string; readonly line: number } | null;
  };
  readSeal: SealView;
  printSeal: { readonly job: string };
  compareSeal: {
    /** `beyond`: no line bears this number; `differs`: another hash; `faulty`: this hash, but a line up to it is at fault. */
    readonly verdict: 'holds' | 'differs' | 'beyond' | 'faulty';
    /** Instant of the line, or null. */
    readonly at: string | null;
    readonly firstFault: number | null;
  };
}

export interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly event: string;
  readonly actor: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** One audit line at fault. */
export interface AuditFault {
  readonly line: number;
  readonly what: 'changed' | 'missing';
  /** Instant of the line, or of the last one read before it. */
  readonly at: string | null;
}

/** What the witness beside the base says. */
export interface WitnessView {
  /** Since when the witness cannot be compared or written, or null. */
  readonly refusedSince: string | null;
  /** The newest time that the base did not contain the line that its witness remembers, or null. */
  readonly rolledBack: {
    readonly at: string;
    /** Number of the audit line about it. */
    readonly line: number;
    /** The last line that the base had, and its instant. */
    readonly last: number;
    readonly lastAt: string | null;
    /** The line that the witness remembers, and when it was written. */
    readonly witnessed: number;
    readonly witnessedAt: string;
    /** At least so many lines are gone; 0 when the base has as many lines, but others. */
    readonly missing: number;
    /** Whether a seal was printed since. */
    readonly answered: boolean;
  } | null;
  /** The newest time that the base had no witness that could be read, or null. */
  readonly missing: {
    readonly at: string;
    readonly line: number;
    readonly cause: 'absent' | 'altered' | 'unreadable';
    readonly answered: boolean;
  } | null;
}

/** A seal of the audit chain. */
export interface SealView {
  /** ISO instant. */
  readonly at: string;
  /** Number of the last line, and its hash in 64 hexadecimal digits. */
  readonly line: number;
  readonly hash: string;
  /** Number of the first line at fault, or null. */
  readonly firstFault: number | null;
  readonly counts: {
    /** Audit lines of the local day. */
    readonly auditToday: number;
    readonly depositsKept: number;
    readonly depositsErased: number;
    readonly register: number;
    /** Times that an older or other base was found in place. */
    readonly rolledBack: number;
  };
}
