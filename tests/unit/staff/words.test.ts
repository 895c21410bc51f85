import { describe, expect, it } from 'vitest';
import { nextStatuses } from '../../../renderer/staff/deposit/next-statuses.ts';
import { todayNumbers } from '../../../renderer/staff/inbox/numbers.ts';
import { AUDIT_EVENTS, FACT_KINDS, type FactKind } from '../../../shared/audit/catalogue.ts';
import { DEPOSIT_STATUSES, NEXT_STATUS } from '../../../shared/deposit-status.ts';
import { type EventNames, auditSentence, registerSentence } from '../../../shared/i18n/staff-events.fr.ts';
import { journalFr } from '../../../shared/i18n/staff-journal.fr.ts';
import { watchesFr } from '../../../shared/i18n/staff-watches.fr.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { DepositRow } from '../../../shared/ipc/deposits.ts';
import { REGISTER_KINDS } from '../../../shared/register/kinds.ts';

const NAMES: EventNames = {
  agent: () => 'Matricule 1001',
  service: () => 'Pré-plainte',
  status: (_reference, status) => staffFr.statuses[status],
};

/** One plausible value for each kind of fact. */
const SAMPLES: Readonly<Record<FactKind, string | number | boolean>> = {
  reference: 'PP-7K3M-9GX4-C',
  word: 'received',
  agent: '00000000-0000-4000-8000-000000000001',
  contact: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  appointment: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  unit: 'unite-voisine',
  count: 3,
  milliseconds: 840,
  instant: '2026-11-23T09:00:00.000Z',
  calendar: '2026-11',
  flag: true,
};

function sampleFacts(facts: Readonly<Record<string, FactKind>>): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(facts).map(([name, kind]) => [name, SAMPLES[kind]]));
}

/** Every plain text of the staff words; those that hold a fact are read by the tests of their screens. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

describe('the words of staff mode', () => {
  it('never let a sign part from its word', () => {
    const texts = [...textsOf(staffFr), ...textsOf(watchesFr), ...textsOf(journalFr)];
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => / [;:!?»%]|« /.test(text))).toEqual([]);
    expect(texts.filter((text) => /'/.test(text))).toEqual([]);
  });

  it('say zero and one in the singular', () => {
    expect(staffFr.health.deposits(0)).toBe('0 dépôt gardé');
    expect(staffFr.health.deposits(1)).toBe('1 dépôt gardé');
    expect(staffFr.health.deposits(2)).toBe('2 dépôts gardés');
  });
});

describe('events as sentences', () => {
  it.each(Object.entries(AUDIT_EVENTS))('reads the audit event %s', (event, rule) => {
    const sentence = auditSentence(event, sampleFacts(rule.facts), NAMES);
    expect(sentence).toMatch(/^[A-ZÀÉ].*\.$/u);
    expect(sentence).not.toMatch(/undefined|NaN| {2}/);
    if ('agent' in rule.facts) expect(sentence).toContain('Matricule 1001');
    if ('reference' in rule.facts) expect(sentence).toContain(SAMPLES.reference);
  });

  it.each(Object.entries(REGISTER_KINDS))('reads the register event %s without an agent or a reference', (kind, rule) => {
    expect(registerSentence(kind, sampleFacts(rule.facts), NAMES)).toMatch(/^[A-ZÀÉ].*\.$/u);
    const kinds: readonly FactKind[] = Object.values(rule.facts);
    expect(kinds).not.toContain('agent');
    expect(kinds).not.toContain('reference');
  });

  it('shows the name of an event that a newer program wrote', () => {
    expect(auditSentence('lune.visited', {}, NAMES)).toBe('lune.visited');
    expect(registerSentence('lune.visited', {}, NAMES)).toBe('lune.visited');
  });

  it('knows every kind of fact', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(Object.keys(FACT_KINDS).sort());
  });
});

describe('what may follow a status', () => {
  it.each(DEPOSIT_STATUSES)('after %s: the head has every way, an agent all but erasing', (status) => {
    expect(nextStatuses(status, 'head', undefined)).toEqual(NEXT_STATUS[status]);
    expect(nextStatuses(status, 'agent', undefined)).toEqual(NEXT_STATUS[status].filter((next) => next !== 'erased'));
  });
});

describe("today's numbers", () => {
  const row: DepositRow = {
    reference: 'PP-7K3M-9GX4-C',
    service: 'preComplaint',
    version: 1,
    locale: 'fr',
    status: 'received',
    receivedAt: '2026-03-12T08:00:00Z',
    eraseAfter: '2026-04-11',
    completeness: 50,
    slot: null,
  };
  const now = new Date('2026-03-12T17:00:00Z');

  it('count what waits from any day, and the rest of today only', () => {
    const deposits = [row, { ...row, receivedAt: '2026-03-11T08:00:00Z' }, { ...row, status: 'signed' as const }];
    const register = [
      { id: 3, at: '2026-03-12T09:00:00Z', kind: 'gendarme.called', facts: { confidential: true } },
      { id: 2, at: '2026-03-12T08:00:00Z', kind: 'visit.ended', facts: {} },
      { id: 1, at: '2026-03-11T09:00:00Z', kind: 'gendarme.called', facts: { confidential: false } },
    ];
    expect(todayNumbers(deposits, register, now)).toEqual({ waiting: 2, receivedToday: 2, callsToday: 1, confidentialToday: 1 });
  });
});
