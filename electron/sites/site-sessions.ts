/** Which partitions belong to official sites: the locks of our own pages do not apply there. Apart from their rules, since our own pages' locks ask it first. */
import type { Session } from 'electron';

const siteSessions = new WeakSet<Session>();

/** Takes a partition for a site's; before its first page. */
export function markSiteSession(session: Session): void {
  siteSessions.add(session);
}

/** Whether a partition belongs to an official site. */
export function isSiteSession(session: Session): boolean {
  return siteSessions.has(session);
}
