/** What is counted of official sites: sums of whole days, which point to no visit. */
import { addDays } from '../time/calendar.ts';

/** A site that the terminal knows, offered or not, as staff read it. */
export interface KnownSite {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  /** Whether visitors are offered it now. */
  readonly offered: boolean;
  /** Its address, or the hosts that it needs, rest on nothing that somebody has checked. */
  readonly toVerify: boolean;
}

/** One opening by a visitor, when it is over. A trial by staff is none. */
export interface SiteOpening {
  readonly site: string;
  readonly failed: boolean;
  /** Hosts that no rule allows, with how often they were asked for. */
  readonly foreign: ReadonlyMap<string, number>;
}

/** Openings that are written together: fewer would let whoever watches the counts see which site the visitor who has just left had opened. */
export const OPENINGS_TOGETHER = 5;

/** Hosts that are kept by name for a site and a day; a page that invents names fills no disk. */
export const MOST_HOSTS = 40;

/** Stands for the hosts that found no room, and for what does not look like one. */
export const OTHER_HOSTS = '';

/** What a URL parser gives as a host: a name, or an address in digits. */
const HOST = /^[a-z0-9._:[\]-]{1,253}$/;

/** Days that the sums are kept: thirteen months, so that a month can be laid beside the same one of the year before. */
const KEPT_DAYS = 396;

/** Days that staff read at once, today included. */
const READ_DAYS = 30;

/** The last local day whose sums have gone on `today`. */
export function lastForgottenDay(today: string): string {
  return addDays(today, -KEPT_DAYS);
}

/** The first of the days that staff read on `today`. */
export function firstReadDay(today: string): string {
  return addDays(today, 1 - READ_DAYS);
}

/** Sums of one site. */
export interface SiteSums {
  readonly opened: number;
  readonly failed: number;
  readonly refused: ReadonlyMap<string, number>;
}

/** The most frequent first, then by name: the order says nothing of who came when. */
export function byCount(hosts: ReadonlyMap<string, number>): readonly (readonly [host: string, count: number])[] {
  return [...hosts].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1));
}

/** Adds openings up, by site in the order of their names. */
export function sumsOf(openings: readonly SiteOpening[]): ReadonlyMap<string, SiteSums> {
  const sites = [...new Set(openings.map(({ site }) => site))].sort();
  return new Map(
    sites.map((site) => {
      const own = openings.filter((opening) => opening.site === site);
      const foreign = own.flatMap((opening) => [...opening.foreign]);
      return [site, { opened: own.length, failed: own.filter(({ failed }) => failed).length, refused: limited(foreign, new Set()) }];
    }),
  );
}

/**
 * Sums by host, of no more than `MOST_HOSTS` together with those that are `known`, which keep their names. All others are summed up.
 */
export function limited(counts: Iterable<readonly [host: string, count: number]>, known: ReadonlySet<string>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) {
    const host = HOST.test(name) ? name : OTHER_HOSTS;
    sums.set(host, (sums.get(host) ?? 0) + count);
  }
  let room = MOST_HOSTS - [...known].filter((host) => host !== OTHER_HOSTS).length;
  const kept = new Map<string, number>();
  for (const [host, count] of byCount(sums)) {
    const named = host !== OTHER_HOSTS && (known.has(host) || room > 0);
    if (named && !known.has(host)) room -= 1;
    const key = named ? host : OTHER_HOSTS;
    kept.set(key, (kept.get(key) ?? 0) + count);
  }
  return kept;
}
