import { AUDIT_EVENTS, type EventRule } from './catalogue.ts';

/** The reference of audit events as Markdown: `resources/docs/audit-events.md` must equal it, and a test says so. */
export function auditEventsDocument(): string {
  const rules: readonly (readonly [string, EventRule])[] = Object.entries(AUDIT_EVENTS);
  const lines = rules.map(([event, rule]) => {
    const facts = Object.entries(rule.facts).map(([name, kind]) => `\`${name}\` (${kind})`);
    return `- **${event}**: ${rule.says} ${facts.length === 0 ? 'No facts.' : `Facts: ${facts.join(', ')}.`}`;
  });
  return [
    '# Audit events',
    '',
    'Generated from `shared/audit/catalogue.ts`. Each line of the audit chain is one of these events, with its number, its',
    'instant, who acted (`visitor`, `system` or an agent) and the facts named here. No fact can hold a name or free text.',
    '',
    ...lines,
    '',
  ].join('\n');
}
