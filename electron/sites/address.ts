/** Addresses as Chromium gives them, taken apart for the host rules. */
import { allows, type Place } from '../../shared/sites/host-rule.ts';
import type { SiteRules } from '../../shared/sites/site.ts';

/** Host and path of an https address on its usual port, without credentials; null for everything else. */
export function placeOfUrl(url: string): Place | null {
  try {
    const { protocol, hostname, port, username, password, pathname } = new URL(url);
    const plain = protocol === 'https:' && port === '' && username === '' && password === '';
    return plain ? { host: hostname, path: pathname } : null;
  } catch {
    return null;
  }
}

/** The same address over https, when it was written with http; else null. */
export function overHttps(url: string): string | null {
  return url.startsWith('http://') ? url.replace('http://', 'https://') : null;
}

/** What asks for an address. */
export type Asker = 'page' | 'frame' | 'resource';

/** Whether an open site may have that address for that purpose. */
export function mayHave(rules: SiteRules, asker: Asker, url: string): boolean {
  const place = placeOfUrl(asker === 'resource' ? url.replace(/^wss:/, 'https:') : url);
  if (place === null) return false;
  const pages = [...rules.pages, ...rules.identityPages];
  if (asker === 'page') return allows(pages, place);
  const frames = [...pages, ...rules.frames];
  return allows(asker === 'frame' ? frames : [...frames, ...rules.resources], place);
}

/** Every rule of a site: what the gate, which sees hosts only, lets through. */
export function rulesOf(rules: SiteRules): readonly string[] {
  return [...rules.pages, ...rules.identityPages, ...rules.frames, ...rules.resources];
}
