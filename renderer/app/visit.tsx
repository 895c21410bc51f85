/**
 * What every screen of a visit shares: the visit under way, the language, where the visitor is, and the few acts that
 * are possible from anywhere. Nothing here outlives the renderer process, which is replaced at the end of each visit.
 */
import { createContext, useContext, useLayoutEffect } from 'react';
import type { FlowState } from '../../shared/flow/reducer.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { BootView, OfferView } from '../../shared/ipc/visit.ts';
import type { ServiceId } from '../../shared/services/index.ts';
import type { Activity } from '../session/useActivity.ts';
import type { NumbersWanted, Screen } from './screens.ts';

export interface Visit {
  readonly id: string;
  /** Four digits that bring the visitor back after "Masquer". */
  readonly hideCode: string;
  /** The services offered now, as main named them when the visit began. */
  readonly services: OfferView;
}

export interface VisitContext {
  readonly boot: BootView;
  readonly visit: Visit;
  readonly locale: Locale;
  readonly chooseLocale: (locale: Locale) => void;
  readonly go: (screen: Screen) => void;
  /** A form left and found again during the same visit. */
  readonly draft: (service: ServiceId) => FlowState | undefined;
  readonly keepDraft: (service: ServiceId, state: FlowState) => void;
  /** Says whether a screen, named once and for all, holds something typed that ending the visit would lose. */
  readonly noteTyped: (screen: string, holds: boolean) => void;
  /** Says which step of a form is on the screen: counted, never shown. */
  readonly noteStep: (at: Activity['at']) => void;
  readonly openHelp: () => void;
  readonly openAccess: () => void;
  readonly openNumbers: (wanted: NumbersWanted) => void;
  readonly hide: () => void;
  /** From now on "Masquer" asks for the code, since the visitor has seen it. */
  readonly codeShown: () => void;
  /** Asks before erasing when something was typed; else the visitor leaves. */
  readonly askToEnd: () => void;
  /** The visitor leaves, past one question where there is something to ask about. */
  readonly leave: (reason: 'button' | 'receiptRead') => void;
  /** From now on this visit is private: nobody is asked anything when it ends. */
  readonly keepPrivate: () => void;
  readonly endNow: (reason: 'button' | 'receiptRead') => void;
  readonly openStaffDoor: () => void;
}

const Context = createContext<VisitContext | null>(null);

export const VisitProvider = Context.Provider;

/** The visit under way. Throws outside a visit: a screen of a visit is never drawn without one. */
export function useVisit(): VisitContext {
  const visit = useContext(Context);
  if (visit === null) throw new Error('useVisit is used outside a visit');
  return visit;
}

/** How the present screen stands: in front, behind something of ours, or out of service while staff have the terminal. */
export type Standing = 'free' | 'covered' | 'parked';

const StandingContext = createContext<Standing>('free');

export const StandingProvider = StandingContext.Provider;

/** For what is drawn by another window, or asks main again and again: it must stop with its screen. */
export function useStanding(): Standing {
  return useContext(StandingContext);
}

/** While this screen is drawn and `holds`, ending the visit asks first: from the moment it is drawn, hence before the paint. */
export function useTyped(screen: string, holds: boolean): void {
  const { noteTyped } = useVisit();
  useLayoutEffect(() => {
    noteTyped(screen, holds);
    return () => noteTyped(screen, false);
  }, [noteTyped, screen, holds]);
}
