/**
 * The state of staff mode as one pure transition function. The vault holds the key; this file says when it may.
 * `locked` → (secret) → `unlocked` → (lock) → `pinLocked` when a code was chosen, else `locked` → (code, or secret) → `unlocked`.
 */
import type { StaffStateView } from '../ipc/staff.ts';
import { remainingMs, type Lockout } from './lockout.ts';

/** A shift: how long after a secret the short code may still re-open staff mode. Longest span of duty at the reception point. */
export const SHIFT_MS = 12 * 60 * 60 * 1000;
/** Wrong codes within a shift before the code and the key held for it are forgotten. */
export const PIN_TRIES = 3;

export type Staff =
  | { readonly phase: 'locked' }
  | { readonly phase: 'unlocked'; readonly agentId: string; readonly shiftEndsAt: number; readonly pinSet: boolean }
  | { readonly phase: 'pinLocked'; readonly agentId: string; readonly shiftEndsAt: number; readonly triesLeft: number };

export type StaffEvent =
  | { readonly type: 'secretAccepted'; readonly agentId: string; readonly at: number }
  | { readonly type: 'pinSet' }
  | { readonly type: 'pinAccepted' }
  | { readonly type: 'pinRefused' }
  | { readonly type: 'lock' }
  | { readonly type: 'agentRevoked'; readonly agentId: string }
  | { readonly type: 'clock'; readonly at: number };

export const LOCKED: Staff = { phase: 'locked' };

/** The state after `event`. An event that does not fit the state changes nothing. Instants are ms since 1970. */
export function nextStaff(staff: Staff, event: StaffEvent): Staff {
  switch (event.type) {
    case 'secretAccepted':
      return { phase: 'unlocked', agentId: event.agentId, shiftEndsAt: event.at + SHIFT_MS, pinSet: false };
    case 'pinSet':
      return staff.phase === 'unlocked' ? { ...staff, pinSet: true } : staff;
    case 'pinAccepted':
      return staff.phase === 'pinLocked'
        ? { phase: 'unlocked', agentId: staff.agentId, shiftEndsAt: staff.shiftEndsAt, pinSet: true }
        : staff;
    case 'pinRefused':
      if (staff.phase !== 'pinLocked') return staff;
      return staff.triesLeft > 1 ? { ...staff, triesLeft: staff.triesLeft - 1 } : LOCKED;
    case 'lock':
      if (staff.phase !== 'unlocked') return staff;
      return staff.pinSet ? { phase: 'pinLocked', agentId: staff.agentId, shiftEndsAt: staff.shiftEndsAt, triesLeft: PIN_TRIES } : LOCKED;
    case 'agentRevoked':
      return staff.phase !== 'locked' && staff.agentId === event.agentId ? LOCKED : staff;
    case 'clock':
      return staff.phase !== 'locked' && event.at >= staff.shiftEndsAt ? LOCKED : staff;
  }
}

/**
 * The word that the screen shows. A terminal without a unit key needs its first start; within a shift the code re-opens even while
 * secrets wait, so that a stranger's wrong secrets do not keep the gendarmes out.
 */
export function staffWord(staff: Staff, setUp: boolean, lockout: Lockout, now: number): StaffStateView['state'] {
  if (!setUp) return 'needsSetup';
  if (staff.phase !== 'locked') return staff.phase;
  return remainingMs(lockout, now) > 0 ? 'lockedOut' : 'locked';
}
