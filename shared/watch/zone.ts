/**
 * Whose zone a commune is in, gendarmerie or national police, which decides the rules of a holiday watch.
 * The perimeter is a local fact: it is configured with its source and the day it was verified, and what is not configured,
 * not verified, expired or contradictory is unknown. Nothing here guesses.
 */
import { isUsable } from '../facts/fact.ts';

export const ZONES = ['gendarmerie', 'police'] as const;
export type Zone = (typeof ZONES)[number];

export const KNOWN_ZONES = [...ZONES, 'unknown'] as const;
export type KnownZone = (typeof KNOWN_ZONES)[number];

/**
 * Communes (INSEE codes) and whole departments that one source places in a zone. A commune named by its code is an exception to its
 * department, which then says nothing of it, even when what names the commune cannot be used: else an exception that expires would become
 * a guess.
 */
export interface ZoneEntry {
  readonly zone: Zone;
  readonly communes: readonly string[];
  readonly departments: readonly string[];
  readonly source: string;
  /** `YYYY-MM-DD`, or null while nobody has verified it: the entry then gives no zone. */
  readonly verifiedOn: string | null;
  /** Last day on which the entry may be used, or null. */
  readonly expiresOn: string | null;
}

/** Department of a commune of the COG: two characters, three overseas (97x, 98x). */
export function departmentOf(communeCode: string): string {
  return /^9[78]/.test(communeCode) ? communeCode.slice(0, 3) : communeCode.slice(0, 2);
}

/** The zone of a commune on a day. `unknown` when no usable entry names it or when two contradict each other. Pure. */
export function zoneOf(table: readonly ZoneEntry[], communeCode: string, today: string): KnownZone {
  const byCode = table.filter(({ communes }) => communes.includes(communeCode));
  const naming = byCode.length > 0 ? byCode : table.filter(({ departments }) => departments.includes(departmentOf(communeCode)));
  const zones = new Set(naming.filter((entry) => isUsable(entry, today)).map(({ zone }) => zone));
  const [zone] = zones;
  return zone !== undefined && zones.size === 1 ? zone : 'unknown';
}
