/** Asks a site's page every second whether it lives. Chromium itself finds a page that hangs only once somebody has touched it, half a minute later. */
import { createHangWatch } from '../session/hang-watch.ts';

const PULSE_MS = 1_000;

/** `ask` is answered by the page, or fails when that goes away; `hung` is told once, when no answer came in time. Returns how to end it. */
export function watchPulse(ask: () => Promise<unknown>, hung: () => void): () => void {
  const watch = createHangWatch({ nowMs: () => performance.now(), hung });
  let asked = false;
  const heard = (): void => {
    asked = false;
    watch.alive();
  };
  watch.alive();
  const pulse = setInterval(() => {
    watch.tick();
    if (asked) return;
    asked = true;
    ask().then(heard, heard);
  }, PULSE_MS);
  return () => clearInterval(pulse);
}
