/** Questions about the audit chain that need no walk from its first line. */
import type { AuditEvent } from '../../shared/audit/catalogue.ts';
import type { AuditRow } from '../../shared/ipc/journal.ts';
import { auditRow } from './audit-lines.ts';
import type { Connection } from './dialect.ts';
import type { Guard } from './guard.ts';
import { journalPage, type JournalPage, type JournalQuery } from './journal.ts';
import { readSeal } from './rows.ts';

/** The end of the chain, as its seal knows it. */
export interface ChainEnd {
  readonly line: number;
  readonly hash: Buffer;
}

export interface ChainReader {
  /** The last line that was committed. Throws `IntegrityError` when the seal of the chain is broken. */
  readonly end: () => Promise<ChainEnd>;
  /** The hash that a line bears, or null when there is no such line. */
  readonly hashOf: (line: number) => Promise<Buffer | null>;
  /** Number of the last line that says anything but the making of the base itself; 0 for a new base. */
  readonly lastAct: () => Promise<number>;
  /** One page of the lines that fit, newest first. */
  readonly page: (query: JournalQuery) => Promise<JournalPage>;
  /** One line, or null. */
  readonly line: (line: number) => Promise<AuditRow | null>;
  /** The newest line of an event, or null. */
  readonly newest: (event: AuditEvent) => Promise<AuditRow | null>;
}

type Alone = <T>(work: () => Promise<T>) => Promise<T>;

const MAKING: readonly AuditEvent[] = ['base.created', 'base.migrated'];
const COLUMNS = 'select seq, at, event, actor, facts from audit';

/** A reader over a connection; `alone` waits for a transaction under way. */
export function createChainReader(alone: Alone, run: Connection['run'], guard: Guard): ChainReader {
  /** Events have no index, and lines are only ever appended: what was looked through once is not looked through again. */
  const seen = new Map<AuditEvent, { readonly upTo: number; readonly row: AuditRow | null }>();
  return {
    end: () =>
      alone(async () => {
        const { amount, digest } = readSeal(run, guard, 'audit');
        return { line: amount, hash: digest };
      }),
    hashOf: (line) =>
      alone(async () => {
        const hash = run('select hash from audit where seq = ?', [line])[0]?.['hash'];
        return Buffer.isBuffer(hash) ? hash : null;
      }),
    lastAct: () =>
      alone(async () => {
        const [row] = run('select seq from audit where event not in (?, ?) order by seq desc limit 1', MAKING);
        return Number(row?.['seq'] ?? 0);
      }),
    page: (query) => journalPage(alone, run, query),
    line: (line) => alone(async () => run(`${COLUMNS} where seq = ?`, [line]).map(auditRow)[0] ?? null),
    newest: (event) =>
      alone(async () => {
        const upTo = Number(run('select max(seq) as last from audit')[0]?.['last'] ?? 0);
        const before = seen.get(event) ?? { upTo: 0, row: null };
        const [found] = run(`${COLUMNS} where event = ? and seq > ? order by seq desc limit 1`, [event, before.upTo]);
        const row = found === undefined ? before.row : auditRow(found);
        seen.set(event, { upTo, row });
        return row;
      }),
  };
}
