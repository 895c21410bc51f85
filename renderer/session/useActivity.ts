/**
 * Tells the session clock in main that someone is there: at most once a second, never what was touched or typed.
 */
import { useEffect, useRef } from 'react';
import type { ScreenKind } from '../../shared/session/kinds.ts';
import { kiosk } from '../bridge/kiosk.ts';

/** Shortest time between two reports, in ms. */
const REPORT_EVERY_MS = 1000;

export function useActivity(visitId: string | null, screen: ScreenKind, assisted: boolean): void {
  const last = useRef(0);
  useEffect(() => {
    if (visitId === null) return undefined;
    const report = () => {
      last.current = performance.now();
      void kiosk.reportActivity({ visitId, screen, assisted });
    };
    // What comes sooner than a second after a report is told at the end of that second, so that no delay is cut short.
    let later: ReturnType<typeof setTimeout> | null = null;
    const onInput = () => {
      const since = performance.now() - last.current;
      if (since >= REPORT_EVERY_MS) report();
      else
        later ??= setTimeout(() => {
          later = null;
          report();
        }, REPORT_EVERY_MS - since);
    };
    report();
    window.addEventListener('pointerdown', onInput, true);
    window.addEventListener('keydown', onInput, true);
    return () => {
      if (later !== null) clearTimeout(later);
      window.removeEventListener('pointerdown', onInput, true);
      window.removeEventListener('keydown', onInput, true);
    };
  }, [visitId, screen, assisted]);
}
