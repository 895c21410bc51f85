/** Kinds of audit events as a reader looks for them: each holds the events whose name begins with one of its words. */
export const AUDIT_GROUPS = {
  deposits: ['deposit', 'receipt', 'ticket'],
  watches: ['watch'],
  visits: ['visit', 'gendarme', 'rating'],
  diary: ['appointment'],
  door: ['staff'],
  agents: ['agent', 'unit'],
  register: ['contact'],
  base: ['base', 'audit', 'backup', 'clock', 'selfTest', 'settings', 'content', 'printer', 'site'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type AuditGroup = keyof typeof AUDIT_GROUPS | 'others';

/** Every kind, in the order of a list; `others` is what no other kind holds, events of a newer program among them. */
export const AUDIT_GROUP_NAMES = [
  'deposits',
  'watches',
  'visits',
  'diary',
  'door',
  'agents',
  'register',
  'base',
  'others',
] as const satisfies readonly AuditGroup[];

/** What a technician reads of the journal: nothing about visitors, their deposits or whoever received them. */
export const TECHNICIAN_GROUPS = ['base'] as const satisfies readonly AuditGroup[];

/** The kind of an event. */
export function auditGroup(event: string): AuditGroup {
  const [word = ''] = event.split('.');
  return AUDIT_GROUP_NAMES.find((name) => name !== 'others' && AUDIT_GROUPS[name].some((each) => each === word)) ?? 'others';
}
