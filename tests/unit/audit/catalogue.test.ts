import { describe, expect, test } from 'vitest';
import { AUDIT_EVENTS, checkedFacts, FACT_KINDS, isAuditEvent, type EventRule, type FactKind } from '../../../shared/audit/catalogue.ts';
import { auditEventsDocument } from '../../../shared/audit/document.ts';
import { REGISTER_KINDS } from '../../../shared/register/kinds.ts';

const EXAMPLES: Readonly<Record<FactKind, string | number | boolean>> = {
  reference: 'PP-7K3M-9GX4-C',
  word: 'signed',
  unit: 'unite-2',
  agent: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  contact: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  appointment: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  count: 3,
  milliseconds: 1200,
  instant: '2026-11-23T09:00:00.000Z',
  calendar: '2026-11',
  flag: true,
};
const rules: readonly (readonly [string, EventRule])[] = [...Object.entries(AUDIT_EVENTS), ...Object.entries(REGISTER_KINDS)];

describe.each(rules)('%s', (_, rule) => {
  const right = Object.fromEntries(Object.entries(rule.facts).map(([name, kind]) => [name, EXAMPLES[kind]]));

  test('has a sentence and takes exactly its facts', () => {
    expect(rule.says).toMatch(/^[A-Z].*[.]$/);
    expect(checkedFacts(rule, right)).toEqual(right);
    expect(() => checkedFacts(rule, { ...right, name: 'x' })).toThrow('not declared');
  });

  test.each(Object.keys(rule.facts))('refuses free text, a name or nothing as %s', (name) => {
    for (const wrong of ['Jean Dupont', 'a b', 'né en 1980', '', -1, 1.5, Number.NaN]) {
      expect(() => checkedFacts(rule, { ...right, [name]: wrong })).toThrow('not in its form');
    }
    const { [name]: _left, ...without } = right;
    expect(() => checkedFacts(rule, without)).toThrow('missing');
  });
});

test('the register holds neither a reference nor an agent: a line leads to nobody', () => {
  const kinds = Object.values(REGISTER_KINDS).flatMap((rule: EventRule) => Object.values(rule.facts));
  expect(kinds).not.toContain('reference');
  expect(kinds).not.toContain('agent');
});

test('every kind of fact has an example here', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(FACT_KINDS).sort());
});

test('only declared events are events', () => {
  expect(isAuditEvent('deposit.made')).toBe(true);
  expect(isAuditEvent('toString')).toBe(false);
});

test('the document of audit events is up to date (run vitest with -u to write it)', async () => {
  await expect(auditEventsDocument()).toMatchFileSnapshot('../../../resources/docs/audit-events.md');
});
