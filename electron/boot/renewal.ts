/** A fresh process after many official sites: Electron frees no partition, and each opening has one of its own (0.74 MB, measured by `npm run bench`). */
import type { Log } from '../log/log.ts';
import { atQuietMoments } from './quiet-moment.ts';

/** Openings after which the process is renewed. */
export const RENEW_AFTER_OPENINGS = 200;

export interface RenewalPorts {
  /** Somebody is before the terminal, or staff mode is open. */
  readonly inUse: () => boolean;
  /** Official sites that this process has opened. */
  readonly openings: () => number;
  /** Closes what is open and starts the fresh process. */
  readonly renew: () => Promise<void>;
  readonly log: Log;
}

/** To be called every `QUIET_LOOK_MS`: renews the process once it has opened that many sites and nobody is there. */
export function createRenewal({ inUse, openings, renew, log }: RenewalPorts): () => Promise<void> {
  return atQuietMoments(inUse, async () => {
    if (openings() < RENEW_AFTER_OPENINGS) return;
    log('renewed', { count: openings() });
    await renew();
  });
}
