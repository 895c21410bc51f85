/** Finds a page that no longer runs: it must report that it lives, every few seconds, once it has begun to. */

/** Silence after which a page counts as hung, in ms (a hang is to be found within 10 s). */
export const HANG_AFTER_MS = 8_000;

export interface HangWatch {
  /** The page in service reported that it lives. */
  readonly alive: () => void;
  /** Another page is in service; it is watched from its first report on. */
  readonly reset: () => void;
  /** Call about once a second. */
  readonly tick: () => void;
}

/** `hung` is called once for each page that fell silent. `nowMs` is a monotonic clock. */
export function createHangWatch(options: { readonly nowMs: () => number; readonly hung: () => void }): HangWatch {
  let lastAlive: number | null = null;
  let lastTick: number | null = null;
  return {
    alive: () => {
      lastAlive = options.nowMs();
    },
    reset: () => {
      lastAlive = null;
    },
    tick: () => {
      const now = options.nowMs();
      // When this process itself stood still (a sleeping machine, a long write) the page could not be heard: count from now.
      if (lastTick !== null && now - lastTick > HANG_AFTER_MS / 2 && lastAlive !== null) lastAlive = now;
      lastTick = now;
      if (lastAlive === null || now - lastAlive < HANG_AFTER_MS) return;
      lastAlive = null;
      options.hung();
    },
  };
}
