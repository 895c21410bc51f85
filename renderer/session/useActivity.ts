/**
 * Tells the session clock in main that someone is there: at most once a second, never what was touched or typed.
 */
import { useEffect, useRef } from 'react';
import type { Request } from '../../shared/ipc/contract.ts';
import { kiosk } from '../bridge/kiosk.ts';

/** Shortest time between two reports, in ms. */
const REPORT_EVERY_MS = 1000;

/** What a report says besides the visit: closed words only. */
export type Activity = Omit<Request<'reportActivity'>, 'visitId'>;

/** Reports `activity` for a visit; a change of what it says is reported at once. */
export function useActivity(visitId: string | null, { screen, assisted, locale, look, at }: Activity): void {
  const { size, contrast } = look;
  const service = at?.service;
  const step = at?.step;
  const last = useRef(0);
  useEffect(() => {
    if (visitId === null) return undefined;
    const report = () => {
      last.current = performance.now();
      const place = service === undefined || step === undefined ? null : { service, step };
      void kiosk.reportActivity({ visitId, screen, assisted, locale, look: { size, contrast }, at: place });
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
  }, [visitId, screen, assisted, locale, size, contrast, service, step]);
}
