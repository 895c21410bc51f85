import { useEffect } from 'react';

/** Shortest time between two reports, in ms. */
const REPORT_EVERY_MS = 1000;

/** Calls `report` when a finger or a key is pressed anywhere, at most once a second. */
export function useReportActivity(report: (() => void) | undefined): void {
  useEffect(() => {
    if (report === undefined) return undefined;
    let last = -REPORT_EVERY_MS;
    const onInput = () => {
      if (performance.now() - last < REPORT_EVERY_MS) return;
      last = performance.now();
      report();
    };
    window.addEventListener('pointerdown', onInput, true);
    window.addEventListener('keydown', onInput, true);
    return () => {
      window.removeEventListener('pointerdown', onInput, true);
      window.removeEventListener('keydown', onInput, true);
    };
  }, [report]);
}
