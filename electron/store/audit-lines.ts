/** Reading the audit chain for the screen. */
import type { AuditRow } from '../../shared/ipc/journal.ts';
import type { RegisterRow } from '../../shared/ipc/register.ts';
import type { Cell } from './dialect.ts';

/** Stored facts, parsed. Facts were checked when written and are under a MAC or in the chain. */
export function parseFacts(text: string): RegisterRow['facts'] {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) return {};
  const entries = Object.entries(parsed).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** A stored audit line as the screen gets it. */
export function auditRow(row: Readonly<Record<string, Cell>>): AuditRow {
  return {
    seq: Number(row['seq']),
    at: String(row['at']),
    event: String(row['event']),
    actor: String(row['actor']),
    facts: parseFacts(String(row['facts'])),
  };
}
