/**
 * How long a thief who holds the disk and the machine (so the device key too) would need to guess an agent's secret.
 * Pure, from one measure: what a single try of Argon2id costs on this terminal. The terminal's own waiting after wrong
 * secrets does not count, since the thief tries outside of it.
 */

/** A family of secrets: how many there are, all equally likely. `words` is its key in the staff words. */
export const SECRET_FAMILIES = [
  /** Twelve characters drawn from 26 small letters and 10 digits: 36^12, about 62 bits. */
  { words: 'characters12', count: 36 ** 12 },
  /** Ten digits drawn at random: 10^10, about 33 bits. The shortest secret that the rule of `shared/auth/secret.ts` accepts. */
  { words: 'digits10', count: 10 ** 10 },
  /** A password that is on a public list of ten million: what happens when a secret was already used elsewhere. */
  { words: 'knownList', count: 10 ** 7 },
] as const;

export type SecretFamily = (typeof SECRET_FAMILIES)[number]['words'];

/** Processor cores of the thief: the terminal's own, and a rented thousand. */
export const THIEF_CORES = [1, 1000] as const;

export interface TheftEstimate {
  readonly family: SecretFamily;
  /** Mean seconds to find the secret, for each entry of `THIEF_CORES`. */
  readonly seconds: readonly [one: number, thousand: number];
}

/** Mean seconds to find one secret among `count`: half of the tries, `argonMs` milliseconds each, shared by `cores`. */
export function meanSeconds(count: number, argonMs: number, cores: number): number {
  return ((count / 2) * argonMs) / 1000 / cores;
}

/** One line for each family of secrets. `argonMs` is the measured cost of one try, in milliseconds. */
export function theftEstimates(argonMs: number): readonly TheftEstimate[] {
  return SECRET_FAMILIES.map(({ words, count }) => ({
    family: words,
    seconds: [meanSeconds(count, argonMs, THIEF_CORES[0]), meanSeconds(count, argonMs, THIEF_CORES[1])],
  }));
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

/** Largest span first: the first whose size fits twice is used, so that "1 heure" reads "60 minutes" and keeps its precision. */
const SPANS = [
  { size: 1e9 * YEAR, one: 'milliard d’années', many: 'milliards d’années' },
  { size: 1e6 * YEAR, one: 'million d’années', many: 'millions d’années' },
  { size: YEAR, one: 'an', many: 'ans' },
  { size: DAY, one: 'jour', many: 'jours' },
  { size: HOUR, one: 'heure', many: 'heures' },
  { size: MINUTE, one: 'minute', many: 'minutes' },
] as const;

/** A duration in plain French, to two significant figures: nobody may read more precision into an estimate. */
export function durationInWords(seconds: number): string {
  const span = SPANS.find(({ size }) => seconds >= 2 * size);
  if (span === undefined) return seconds < MINUTE ? 'moins d’une minute' : 'une minute environ';
  const rounded = Number((seconds / span.size).toPrecision(2));
  return `environ ${rounded.toLocaleString('fr-FR')} ${rounded < 2 ? span.one : span.many}`;
}
