/** Staff mode itself: its door, its agents and their shifts. */
import { z } from 'zod';
import { KEY_HOLDERS, ROLES, type Role } from '../auth/role.ts';
import { type Rules, agentId, none } from './forms.ts';

const agentName = z.string().trim().min(2).max(40);
/** The rule for secrets (≥ 12 characters or ≥ 10 digits) lives in `shared/auth`; the boundary only bounds the size. */
const secret = z.string().min(1).max(200);
const pin = z.string().regex(/^\d{4,8}$/);
const role = z.enum(ROLES);

/** What may be asked. */
export const STAFF_RULES = {
  staffState: { request: none, caller: 'staffDoor', audited: false },
  setUpUnit: {
    request: z.strictObject({
      unitName: z.string().trim().min(2).max(80),
      agents: z
        .array(z.strictObject({ name: agentName, role, secret }))
        .min(1)
        .max(20),
    }),
    caller: 'staffDoor',
    audited: true,
  },
  /** Only the unit's own recovery key is printed, on the screen that shows it once. */
  printRecoveryKey: {
    request: z.strictObject({ recoveryKey: z.string().regex(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/) }),
    caller: 'staffDoor',
    audited: true,
  },
  unlockWithSecret: { request: z.strictObject({ agentId, secret }), caller: 'staffDoor', audited: true },
  unlockWithPin: { request: z.strictObject({ pin }), caller: 'staffDoor', audited: true },
  /** An agent replaces the secret that the head gave. Nothing else opens before. */
  replaceSecret: { request: z.strictObject({ agentId, current: secret, next: secret }), caller: 'staffDoor', audited: true },
  leaveStaff: { request: none, caller: 'staffDoor', audited: true },
  /** Whether a visit waits behind staff mode, and for how long: nothing else of it. */
  waitingVisit: { request: none, caller: 'staffDoor', audited: false },
  setPin: { request: z.strictObject({ pin }), caller: 'staff', audited: true },
  lockStaff: { request: none, caller: 'staff', audited: true },
  listAgents: { request: none, caller: 'staff', audited: false },
  addAgent: { request: z.strictObject({ name: agentName, role, secret }), caller: 'head', audited: true },
  revokeAgent: { request: z.strictObject({ agentId }), caller: 'head', audited: true },
  /** Gives somebody else a secret that must be changed at its first use. */
  resetSecret: { request: z.strictObject({ agentId, secret }), caller: 'head', audited: true },
  changeRole: { request: z.strictObject({ agentId, role: z.enum(KEY_HOLDERS) }), caller: 'head', audited: true },
  changeSecret: { request: z.strictObject({ current: secret, next: secret }), caller: 'staff', audited: true },
  /** What is under way, in counts, for whoever takes over. */
  readShift: { request: none, caller: 'agent', audited: false },
  /** The colleague types their own secret; whoever held staff mode keeps it when that is refused. */
  handOver: { request: z.strictObject({ agentId, secret }), caller: 'agent', audited: true },
} as const satisfies Rules;

/** What is answered. */
export interface StaffResponses {
  staffState: StaffStateView;
  setUpUnit: { readonly recipient: string; readonly recoveryKey: string };
  printRecoveryKey: { readonly job: string };
  unlockWithSecret: StaffStateView;
  unlockWithPin: StaffStateView;
  replaceSecret: StaffStateView;
  leaveStaff: null;
  /** `wiped`: it waited too long, or its window was lost. */
  waitingVisit: { readonly state: 'none' | 'kept' | 'wiped'; readonly secondsLeft: number };
  setPin: null;
  lockStaff: StaffStateView;
  listAgents: { readonly agents: readonly ListedAgent[] };
  addAgent: AgentView;
  revokeAgent: null;
  resetSecret: null;
  changeRole: null;
  changeSecret: null;
  readShift: ShiftView;
  handOver: StaffStateView;
}

export interface AgentView {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly revoked: boolean;
}

/** An agent in the list of agents. */
export interface ListedAgent extends AgentView {
  /** The head gave the secret, and it was not changed yet. */
  readonly provisional: boolean;
}

/** What whoever takes over finds, in counts. */
export interface ShiftView {
  /** People who wait, and contacts that go on. */
  readonly waiting: number;
  readonly underWay: number;
  /** Deposits that nobody has dealt with. */
  readonly deposits: number;
  /** Firm appointments of today that are still to come. */
  readonly appointments: number;
}

export interface StaffStateView {
  readonly state: 'needsSetup' | 'locked' | 'pinLocked' | 'lockedOut' | 'unlocked';
  readonly agents: readonly AgentView[];
  readonly agent: AgentView | null;
  readonly retryAfterMs: number;
  readonly pinSet: boolean;
}
