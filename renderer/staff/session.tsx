/**
 * What every unlocked staff screen shares: who is unlocked, where they are, and how to move.
 */
import { createContext, useContext } from 'react';
import type { Slot } from '../../shared/diary/slots.ts';
import type { AgentView, StaffStateView } from '../../shared/ipc/staff.ts';
import type { OpenCall } from '../../shared/register/calls.ts';
import type { Failure } from '../../shared/result.ts';
import type { SettingGroup } from '../../shared/settings/groups.ts';
import type { WatchFilter } from './watches/watch-list.ts';

/** Where an unlocked agent is. One value, never an address: a reference must not reach a title or a log. */
export type Place =
  | { readonly name: 'inbox'; readonly note?: string }
  | { readonly name: 'deposit'; readonly reference: string }
  | { readonly name: 'diary' }
  /** One appointment; `note` says what was just done. */
  | { readonly name: 'appointment'; readonly id: string; readonly note?: string }
  /** Making one, perhaps with a slot and a deposit that are known already. */
  | { readonly name: 'newAppointment'; readonly slot: Slot | null; readonly reference: string | null }
  | { readonly name: 'watches'; readonly note?: string; readonly filter?: WatchFilter }
  /** `filter` leads back to the list as it was. */
  | { readonly name: 'watch'; readonly reference: string; readonly filter?: WatchFilter }
  | { readonly name: 'arrivals' }
  | { readonly name: 'agents' }
  | { readonly name: 'register' }
  | { readonly name: 'waiting' }
  | { readonly name: 'figures' }
  | { readonly name: 'search' }
  | { readonly name: 'sheets' }
  | { readonly name: 'audit' }
  | { readonly name: 'health' }
  | { readonly name: 'pages' }
  | { readonly name: 'sites' }
  | { readonly name: 'shift' }
  /** Every group, or one of them opened at once. */
  | { readonly name: 'settings'; readonly group?: SettingGroup };

export interface StaffSession {
  readonly agent: AgentView;
  /** True when a code of the shift can re-open staff mode. */
  readonly pinSet: boolean;
  readonly place: Place;
  readonly go: (place: Place) => void;
  /** Asks the main process again whether staff mode is open, and for whom. */
  readonly refresh: () => void;
  /** Main has just said who holds staff mode from now on; what the unlocked screens hold stays. */
  readonly handedOver: (view: StaffStateView) => void;
  /** Visitors' calls that no gendarme has answered yet. They stay across screens, locks and windows: a call must not get lost by moving on. */
  readonly calls: readonly OpenCall[];
  readonly answerCall: (call: number) => void;
  /** Why the last answer to a call was not kept, or null. */
  readonly callFailure: Failure | null;
  /** Asks main for the open calls again: another act may have answered one. */
  readonly reloadCalls: () => void;
  readonly lock: () => void;
  readonly leave: () => void;
}

const Context = createContext<StaffSession | null>(null);

export const StaffSessionProvider = Context.Provider;

/** The unlocked session, or null on the door's screens (first start, lock). */
export function useMaybeStaffSession(): StaffSession | null {
  return useContext(Context);
}

/** The unlocked session. Throws outside of it: a staff screen is never drawn while staff mode is locked. */
export function useStaffSession(): StaffSession {
  const session = useContext(Context);
  if (session === null) throw new Error('useStaffSession is used while staff mode is locked');
  return session;
}
