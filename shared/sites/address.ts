/** Addresses that the terminal opens by itself: where a site begins, where one logs out. Written plainly, so that what is read is what is asked for. */
import { z } from 'zod';
import type { Place } from './host-rule.ts';

/**
 * https on its usual port, a name in lower case, a path of plain characters. No query, no fragment, no escape, and no step of a path that begins with a
 * dot: taken apart here or by a browser, it is the same place.
 */
const ADDRESS =
  /^https:\/\/((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])(\/(?:[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*\/?)?)?$/;

export const siteAddress = z.string().max(200).regex(ADDRESS);

/** Host and path of such an address. Throws for a text that is none: it was checked before. */
export function placeOfAddress(address: string): Place {
  const [, host, path = '/'] = ADDRESS.exec(address) ?? [];
  if (host === undefined) throw new Error('not an address of a site');
  return { host, path };
}

/** With or without `www.`, a State site answers alike. */
export function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}
