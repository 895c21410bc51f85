import { KEY_HOLDERS, ROLES, type Role } from './role.ts';

/** The roles that each caller of the contract stands for; null where none is needed. */
const CALLER_ROLES = {
  /** A visitor's screen. */
  visitor: null,
  /** The door of staff mode, before anybody is known. */
  staffDoor: null,
  /** Whoever has opened staff mode. */
  staff: ROLES,
  /** Who keeps the terminal running. */
  upkeep: ['head', 'technician'],
  /** Who deals with visitors and what they left. */
  agent: KEY_HOLDERS,
  head: ['head'],
} as const satisfies Readonly<Record<string, readonly Role[] | null>>;

/** Who may call a channel. */
export type Caller = keyof typeof CALLER_ROLES;

/** Whether someone in this role may call; `role` is null while staff mode is locked. */
export function mayCall(caller: Caller, role: Role | null): boolean {
  const roles: readonly Role[] | null = CALLER_ROLES[caller];
  return roles === null || (role !== null && roles.includes(role));
}
