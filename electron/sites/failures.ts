/** Why a page did not come, from the number that Chromium's network gives (`net/base/net_error_list.h`). */
import type { SiteFailure } from '../../shared/sites/site.ts';

const ABORTED = -3;
const TIMED_OUT: ReadonlySet<number> = new Set([-7, -118]);
const BLOCKED = -20;
const TUNNEL = -111;
const TOO_MANY_REDIRECTS = -310;
/** Not an address, or one of a scheme that cannot be shown here or led to from there. */
const NO_ADDRESS: ReadonlySet<number> = new Set([-300, -301, -302, -311]);

/** Null: nothing failed, somebody went elsewhere. `foreign`: the host is one that no rule allows. */
export function failureOf(code: number, foreign: boolean): SiteFailure | null {
  if (code === ABORTED) return null;
  // The two hundreds are the certificate's; so is a connection that cannot be made secure.
  if ((code <= -200 && code > -300) || (code <= -107 && code >= -108) || code === -113 || code === -123) return 'certificate';
  if (TIMED_OUT.has(code)) return 'slow';
  if (code === TOO_MANY_REDIRECTS) return 'loop';
  if (code === BLOCKED || NO_ADDRESS.has(code) || (code === TUNNEL && foreign)) return 'refused';
  return 'offline';
}
