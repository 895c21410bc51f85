import { createContext, use, useCallback, useEffect, useRef, type ReactNode } from 'react';

export type Politeness = 'polite' | 'assertive';
export type Announce = (text: string, politeness?: Politeness) => void;

const AnnounceContext = createContext<Announce | null>(null);

/** Time that a text stays in its region, in ms: long enough for a reader to pick it up, then nothing is left to read behind. */
const KEPT_MS = 6000;

/** Time between emptying a region and speaking, in ms: without it a text said twice is said once. */
const SAY_MS = 50;

/**
 * One polite and one assertive live region for the whole window. A reader only speaks a region that existed before its
 * text, hence one pair, mounted once. The same text said twice is emptied first, so that it is spoken again.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const polite = useRef<HTMLDivElement>(null);
  const assertive = useRef<HTMLDivElement>(null);
  const timers = useRef<Record<Politeness, readonly number[]>>({ polite: [], assertive: [] });

  const announce = useCallback<Announce>((text, politeness = 'polite') => {
    const region = politeness === 'polite' ? polite.current : assertive.current;
    if (region === null) return;
    const put = (words: string) => (): void => {
      region.textContent = words;
    };
    timers.current[politeness].forEach((timer) => {
      window.clearTimeout(timer);
    });
    put('')();
    timers.current[politeness] = [window.setTimeout(put(text), SAY_MS), window.setTimeout(put(''), KEPT_MS)];
  }, []);

  useEffect(() => {
    const pending = timers.current;
    return () => {
      [...pending.polite, ...pending.assertive].forEach((timer) => {
        window.clearTimeout(timer);
      });
    };
  }, []);

  return (
    <AnnounceContext value={announce}>
      {children}
      <div ref={polite} className="sr" role="status" aria-live="polite" aria-atomic="true" />
      <div ref={assertive} className="sr" role="alert" aria-live="assertive" aria-atomic="true" />
    </AnnounceContext>
  );
}

const silent: Announce = () => undefined;

/** Says a text to a screen reader without drawing it. Outside the provider it says nothing. */
export function useAnnounce(): Announce {
  return use(AnnounceContext) ?? silent;
}
