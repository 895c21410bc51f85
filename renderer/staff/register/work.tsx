/**
 * What is half done in the register. It lives beside the unlocked screens and not in one of them: an agent who is interrupted finds it again, and the lock
 * takes it away with everything else.
 */
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ContactChanges, ContactFacts } from '../../../shared/register/contact.ts';
import { ORDINARY_CONTACT } from '../../../shared/register/contact.ts';
import { differing } from './history.ts';

/** The facts of the contact that is being noted. The channel is chosen beforehand: most people stand at the desk. */
export const FIRST_FACTS: ContactFacts = { ...ORDINARY_CONTACT, channel: 'desk', nature: null, outcome: null };

export interface RegisterWork {
  readonly facts: ContactFacts;
  /** Whether the details that nobody has to give are unfolded. */
  readonly details: boolean;
  /** The local day whose contacts are shown, or null for today. */
  readonly day: string | null;
  /** The contact that is being corrected, with what changes. */
  readonly correction: { readonly id: string; readonly changes: ContactChanges } | null;
}

/** Whether something is typed or chosen that is not in the register yet. */
export function isBegun({ facts, correction }: RegisterWork): boolean {
  return correction !== null || differing(FIRST_FACTS, facts).length > 0;
}

/** Where on the screen the last act is told. One at a time: an older word would be untrue beside a newer one. */
export interface Told {
  readonly place: 'log' | 'open' | 'day';
  readonly text: string;
}

const NOTHING_BEGUN: RegisterWork = { facts: FIRST_FACTS, details: false, day: null, correction: null };

interface KeptWork {
  readonly work: RegisterWork;
  readonly change: (part: Partial<RegisterWork>) => void;
  /** The request id of an act, the same for every retry of the same content until `done` is told. */
  readonly idFor: (content: unknown) => string;
  readonly done: (content: unknown) => void;
}

const Context = createContext<KeptWork | null>(null);

/** Holds the work for as long as staff mode stays unlocked. */
export function RegisterWorkProvider({ children }: { readonly children: ReactNode }) {
  const [work, setWork] = useState(NOTHING_BEGUN);
  const ids = useRef(new Map<string, string>());
  const change = useCallback((part: Partial<RegisterWork>) => setWork((before) => ({ ...before, ...part })), []);
  const idFor = useCallback((content: unknown) => {
    const key = JSON.stringify(content);
    const id = ids.current.get(key) ?? crypto.randomUUID();
    ids.current.set(key, id);
    return id;
  }, []);
  const done = useCallback((content: unknown) => void ids.current.delete(JSON.stringify(content)), []);
  const value = useMemo(() => ({ work, change, idFor, done }), [work, change, idFor, done]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The work that was left. Throws outside of the unlocked screens. */
export function useRegisterWork(): KeptWork {
  const kept = useContext(Context);
  if (kept === null) throw new Error('useRegisterWork is used while staff mode is locked');
  return kept;
}
