/** Reading the audit chain for the screen. */
import type { AuditRow, RegisterRow } from '../../shared/ipc/contract.ts';
import type { Connection } from './dialect.ts';

/** Stored facts, parsed. Facts were checked when written and are under a MAC or in the chain. */
export function parseFacts(text: string): RegisterRow['facts'] {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) return {};
  const entries = Object.entries(parsed).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** The newest `limit` lines, newest first. */
export function recentAudit(run: Connection['run'], limit: number): readonly AuditRow[] {
  return run('select seq, at, event, actor, facts from audit order by seq desc limit ?', [limit]).map((row) => ({
    seq: Number(row['seq']),
    at: String(row['at']),
    event: String(row['event']),
    actor: String(row['actor']),
    facts: parseFacts(String(row['facts'])),
  }));
}
