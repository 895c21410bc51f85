/**
 * Staff mode on the fake bridge: what main would say, with invented people and deposits.
 */
import { fake } from './fake-bridge.ts';
import { act, configure, fireEvent, render, screen } from '@testing-library/react';
import { StaffApp } from '../../../renderer/staff/StaffApp.tsx';
import { A11yProvider } from '../../../renderer/a11y/A11yProvider.tsx';
import { KeyboardProvider } from '../../../renderer/keyboard/KeyboardProvider.tsx';
import type { DepositRow, OpenedDeposit } from '../../../shared/ipc/deposits.ts';
import type { SealView, WitnessView } from '../../../shared/ipc/journal.ts';
import type { AgentView, StaffStateView } from '../../../shared/ipc/staff.ts';
import type { HealthView, UpkeepView } from '../../../shared/ipc/upkeep.ts';
import { fail, ok } from '../../../shared/result.ts';
import { findService } from '../../../shared/services/index.ts';

/** Longest wait for a screen, in ms; not a promise of the product. Some screens are read from disk when they are first opened. */
const PATIENCE_MS = 10_000;
configure({ asyncUtilTimeout: PATIENCE_MS });

export const HEAD: AgentView = { id: '00000000-0000-4000-8000-000000000001', name: 'Matricule 1001', role: 'head', revoked: false };
export const AGENT: AgentView = { id: '00000000-0000-4000-8000-000000000002', name: 'Matricule 2002', role: 'agent', revoked: false };
export const REFERENCE = 'PP-7K3M-9GX4-C';

export const LOCKED: StaffStateView = { state: 'locked', agents: [AGENT, HEAD], agent: null, retryAfterMs: 0, pinSet: false };
export const UNLOCKED: StaffStateView = { ...LOCKED, state: 'unlocked', agent: HEAD, pinSet: true };

export const ROW: DepositRow = {
  reference: REFERENCE,
  service: 'preComplaint',
  version: 1,
  locale: 'de',
  status: 'received',
  receivedAt: '2026-03-12T13:05:00Z',
  eraseAfter: '2026-04-11',
  completeness: 75,
  slot: { kind: 'toConfirm' },
};

/** The first example of the pre-complaint, as if it had been filled in German. */
export function openedDeposit(): OpenedDeposit {
  const answers = Object.values(findService('preComplaint')?.examples ?? {})[0] ?? {};
  return { ...ROW, answers, withheld: [], missing: ['objects'], history: [{ at: ROW.receivedAt, status: 'received', agent: null }] };
}

export const WITNESS: WitnessView = { refusedSince: null, rolledBack: null, missing: null };

export const HEALTH: HealthView = {
  settingsRefused: [],
  configFile: 'borne.jsonc',
  configFaults: [{ line: 12, path: 'session.formSeconds', message: 'un nombre entre 2 et 900' }],
  keySource: 'file',
  electronVersion: '25.1.1',
  trialRuntime: true,
  printer: 'none',
  argonMs: 500,
  baseIntact: true,
  auditIntact: true,
  auditFirstFault: null,
  auditFaults: [],
  witness: WITNESS,
  lastWipes: [{ at: '2026-03-12T13:09:00Z', reason: 'idle', durationMs: 840, verified: true }],
  deposits: 3,
};

export const SEAL: SealView = {
  at: '2026-03-12T13:05:00.000Z',
  line: 412,
  hash: '0123456789abcdef'.repeat(4),
  firstFault: null,
  counts: { auditToday: 31, depositsKept: 3, depositsErased: 40, register: 205, rolledBack: 0 },
};

export const UPKEEP: UpkeepView = {
  backup: {
    folder: '/media/cle',
    last: { at: '2026-11-22T19:15:00Z', kib: 1536, verdict: 'verified' },
    good: { at: '2026-11-22T19:15:00Z', kib: 1536 },
    daysWithout: 0,
    sameDisk: false,
  },
  clock: { expectedAfter: null },
};

/** Main with an unlocked head and one deposit; a test overrides what it is about. */
export function answerAsOpen(view: StaffStateView = UNLOCKED): void {
  fake.answer('staffState', () => ok(view));
  fake.answer('lockStaff', () => ok(LOCKED));
  fake.answer('leaveStaff', () => ok(null));
  fake.answer('listDeposits', () => ok({ rows: [ROW] }));
  fake.answer('listAddressees', () => ok({ folder: true, addressees: [], unaddressed: [] }));
  fake.answer('openDeposit', () => ok(openedDeposit()));
  fake.answer('changeDepositStatus', ({ to }) => ok({ ...ROW, status: to }));
  fake.answer('printFairCopy', () => fail('noPrinter'));
  fake.answer('exportDeposit', ({ reference }) => ok({ fileName: `${reference}.age` }));
  fake.answer('listAgents', () => ok({ agents: [AGENT, HEAD].map((agent) => ({ ...agent, provisional: false })) }));
  fake.answer('listRegister', () =>
    ok({
      rows: [
        { id: 2, at: new Date().toISOString(), kind: 'gendarme.called', facts: { confidential: true } },
        { id: 1, at: new Date().toISOString(), kind: 'gendarme.called', facts: { confidential: false } },
      ],
    }),
  );
  fake.answer('readAudit', () =>
    ok({
      rows: [{ seq: 7, at: ROW.receivedAt, event: 'deposit.opened', actor: HEAD.name, facts: { reference: REFERENCE } }],
      intact: true,
      firstFault: null,
      faults: [],
      checkedAt: ROW.receivedAt,
      older: false,
      witness: WITNESS,
      sealed: null,
    }),
  );
  fake.answer('readSeal', () => ok(SEAL));
  fake.answer('readHealth', () => ok(HEALTH));
  fake.answer('readUpkeep', () => ok(UPKEEP));
  fake.answer('readSelfTest', () => ok({ running: null, runs: [], at: '08:45', page: 'none' }));
}

/** Draws staff mode inside what the visitor application gives it. */
export function openStaff(): { readonly left: () => number } {
  let left = 0;
  render(
    <A11yProvider locale="fr">
      <KeyboardProvider locale="fr">
        <StaffApp
          onLeave={() => {
            left += 1;
          }}
        />
      </KeyboardProvider>
    </A11yProvider>,
  );
  return { left: () => left };
}

/** Text as it reads: non-breaking spaces count as spaces. */
function spaced(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** Matches a whole accessible name whatever its spaces are made of. */
function named(name: string): (text: string) => boolean {
  return (text) => spaced(text) === name;
}

export async function press(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: named(name) }));
}

export async function type(label: string, value: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText(named(label)), { target: { value } });
}

/** Waits for a sentence anywhere on the screen. */
export async function sees(sentence: string): Promise<void> {
  await screen.findAllByText((text) => spaced(text).includes(sentence));
}

export function seesNothingOf(text: string): boolean {
  return !spaced(document.body.textContent).includes(text);
}

/** Lets what main would send reach the screen. */
export function emit(...given: Parameters<typeof fake.emit>): void {
  act(() => fake.emit(...given));
}
