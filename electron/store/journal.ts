/** Pages of the audit chain for a reader, newest first. */
import { AUDIT_GROUP_NAMES, AUDIT_GROUPS, type AuditGroup } from '../../shared/audit/groups.ts';
import type { AuditRow } from '../../shared/ipc/journal.ts';
import { auditRow } from './audit-lines.ts';
import type { Cell, Connection } from './dialect.ts';

export interface JournalQuery {
  readonly limit: number;
  /** Only lines before this number. */
  readonly before?: number | undefined;
  /** Only instants from the first up to the second, which is left out. */
  readonly between?: { readonly from: string; readonly to: string } | undefined;
  /** `visitor`, `system`, or an agent's identifier: what the agent did, and what was done about the agent. */
  readonly actor?: string | undefined;
  readonly group?: AuditGroup | undefined;
  /** The only kinds that this reader is shown. */
  readonly within?: readonly AuditGroup[] | undefined;
  /** Reference of a deposit. */
  readonly reference?: string | undefined;
}

export interface JournalPage {
  readonly rows: readonly AuditRow[];
  /** Whether older lines fit the query too. */
  readonly older: boolean;
}

/** Lines looked through before others get their turn at the base: facts have no index. */
const WINDOW = 20_000;

type Condition = readonly [sql: string, values: readonly Cell[]];

function likeGroup(group: keyof typeof AUDIT_GROUPS): Condition {
  const words = AUDIT_GROUPS[group];
  return [`(${words.map(() => 'event like ?').join(' or ')})`, words.map((word) => `${word}.%`)];
}

function ofGroup(group: AuditGroup): Condition {
  if (group !== 'others') return likeGroup(group);
  const known = AUDIT_GROUP_NAMES.flatMap((name) => (name === 'others' ? [] : [likeGroup(name)]));
  return [`not (${known.map(([sql]) => sql).join(' or ')})`, known.flatMap(([, values]) => values)];
}

function ofActor(actor: string): Condition {
  if (actor === 'visitor' || actor === 'system') return ['actor = ?', [actor]];
  return [`(actor = ? or facts like ?)`, [`agent:${actor}`, `%:"${actor}"%`]];
}

function ofGroups(groups: readonly AuditGroup[]): Condition {
  const each = groups.map(ofGroup);
  return [`(${each.map(([sql]) => sql).join(' or ')})`, each.flatMap(([, values]) => values)];
}

/** What is asked for, as conditions: the values are bound, and of forms without a wildcard. */
function conditions({ between, actor, group, within, reference }: JournalQuery): readonly Condition[] {
  return [
    ...(between === undefined ? [] : [['at >= ? and at < ?', [between.from, between.to]] as const]),
    ...(actor === undefined ? [] : [ofActor(actor)]),
    ...(group === undefined ? [] : [ofGroup(group)]),
    ...(within === undefined ? [] : [ofGroups(within)]),
    ...(reference === undefined ? [] : [['facts like ?', [`%"reference":"${reference}"%`]] as const]),
  ];
}

/** One page. `alone` waits for a transaction under way; between two windows others get their turn. */
export async function journalPage(
  alone: <T>(work: () => Promise<T>) => Promise<T>,
  run: Connection['run'],
  query: JournalQuery,
): Promise<JournalPage> {
  const asked = conditions(query);
  const where = ['seq < ?', 'seq >= ?', ...asked.map(([sql]) => sql)].join(' and ');
  const values = asked.flatMap(([, each]) => each);
  const last = await alone(async () => Number(run('select max(seq) as last from audit')[0]?.['last'] ?? 0));
  const rows: AuditRow[] = [];
  for (let top = Math.min(query.before ?? last + 1, last + 1); top > 0 && rows.length <= query.limit; top -= WINDOW) {
    const sql = `select seq, at, event, actor, facts from audit where ${where} order by seq desc limit ?`;
    const some = await alone(async () => run(sql, [top, top - WINDOW, ...values, query.limit + 1 - rows.length]));
    rows.push(...some.map(auditRow));
  }
  return { rows: rows.slice(0, query.limit), older: rows.length > query.limit };
}
