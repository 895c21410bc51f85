/** When the terminal may work for itself: what keeps the process busy for a moment waits until nobody is standing there. */

/** How often a quiet minute is looked for, in ms. */
export const QUIET_LOOK_MS = 60_000;

/** To be called every `QUIET_LOOK_MS`: does the work once two looks in a row found nobody, one at a time. Rejects as the work does. */
export function atQuietMoments(inUse: () => boolean, work: () => Promise<void>): () => Promise<void> {
  let quietLooks = 0;
  let running = false;
  return async () => {
    quietLooks = inUse() ? 0 : quietLooks + 1;
    if (quietLooks < 2 || running) return;
    running = true;
    try {
      await work();
    } finally {
      running = false;
    }
  };
}
