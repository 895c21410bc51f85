/** One opening of a site, from the screen that asked for it: opened when it is drawn, closed with it at the latest. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SITE_ACTS } from '../../shared/ipc/sites.ts';
import type { SiteFailure, SiteState } from '../../shared/sites/site.ts';
import { useVisit } from '../app/visit.tsx';
import { kiosk } from '../bridge/kiosk.ts';

export interface OpenSite {
  /** `closing`: nothing of it is seen any more, and what it left is being wiped. */
  readonly phase: 'opening' | 'shown' | 'failed' | 'closing';
  /** `gone`: main would not open it. */
  readonly failure: SiteFailure | 'gone' | null;
  /** What main last said of it; null before that. */
  readonly state: SiteState | null;
  /** Changes when main has forgotten where the site is to be seen, since another one was closed meanwhile. */
  readonly turn: number;
  readonly act: (act: (typeof SITE_ACTS)[number]) => void;
  /** Opens it anew after a failure. */
  readonly again: () => void;
  /** Closes and wipes it. Resolves with what to say of it: nothing when nothing was ever shown. */
  readonly leave: () => Promise<'erased' | 'unproved' | undefined>;
}

/** Opens the site of this id in the language of the moment. */
export function useOpenSite(id: string): OpenSite {
  const { visit, locale } = useVisit();
  const visitId = visit.id;
  const [state, setState] = useState<SiteState | null>(null);
  const [refused, setRefused] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [turn, setTurn] = useState(0);
  const wasShown = useRef(false);
  const left = useRef(false);
  // A change of language must not open it twice.
  const asked = useRef(locale);
  useEffect(() => {
    asked.current = locale;
  }, [locale]);

  const open = useCallback(async (): Promise<void> => {
    setRefused(false);
    const wish = { visitId, site: id, locale: asked.current } as const;
    let answer = await kiosk.openSite(wish);
    if (!answer.ok && answer.failure.code === 'conflict') {
      // One that was left without waiting for its wipe is still there.
      await kiosk.closeSite({ visitId });
      answer = await kiosk.openSite(wish);
      setTurn((before) => before + 1);
    }
    if (!answer.ok) setRefused(true);
  }, [visitId, id]);

  useEffect(() => {
    const stop = kiosk.on('siteState', (next) => {
      // How it ends is known here from the answer of `closeSite`.
      if (next.site !== id || next.phase === 'closing' || next.phase === 'closed') return;
      if (next.phase === 'shown') wasShown.current = true;
      setState(next);
    });
    void open();
    return () => {
      stop();
      if (!left.current) void kiosk.closeSite({ visitId });
    };
  }, [id, visitId, open]);

  const act = useCallback((what: (typeof SITE_ACTS)[number]) => void kiosk.actOnSite({ visitId, act: what }), [visitId]);

  const leave = useCallback(async () => {
    left.current = true;
    setLeaving(true);
    const answer = await kiosk.closeSite({ visitId });
    if (answer.ok && answer.value.verified) return wasShown.current ? 'erased' : undefined;
    return 'unproved';
  }, [visitId]);

  return {
    phase: leaving ? 'closing' : refused ? 'failed' : (openPhase(state) ?? 'opening'),
    failure: refused ? 'gone' : (state?.failure ?? null),
    state,
    turn,
    act,
    again: () => {
      setState(null);
      // What failed is not mended in place: main opens it anew, in a partition that nothing has used.
      void kiosk.closeSite({ visitId }).then(open);
    },
    leave,
  };
}

function openPhase(state: SiteState | null): 'opening' | 'shown' | 'failed' | null {
  return state === null || state.phase === 'closing' || state.phase === 'closed' ? null : state.phase;
}
