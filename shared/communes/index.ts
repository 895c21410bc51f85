/**
 * Finding a commune by its name or its postcode as people type them. The list is read once, the index built once; a
 * search then looks at a slice of sorted keys and answers within a few milliseconds over the whole country.
 */
import type { Commune, CommuneList } from './communes.ts';
import { foldWords, respell } from './fold.ts';

export { type Commune, type CommuneList, parseCommunes } from './communes.ts';

/** The department of the reception point: its communes come first. */
const HOME_DEPARTMENT = '70';

interface Entry {
  readonly commune: Commune;
  /** The name that was folded: the commune's own, or that of a former commune. */
  readonly name: string;
  readonly words: readonly string[];
}

/** One place where a search may begin: a word of a name, followed by the rest of the name. */
interface Start {
  readonly key: string;
  readonly entry: Entry;
}

/** What `searchCommunes` looks into. */
export interface CommuneIndex {
  readonly starts: readonly Start[];
  readonly postcodes: readonly Start[];
  readonly byCode: ReadonlyMap<string, Commune>;
}

/** A commune found; `formerName` when it was found by the name of a former commune that is now part of it. */
export interface CommuneHit extends Commune {
  readonly formerName?: string;
}

const byKey = (a: Start, b: Start) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Keys under which a name is found: from each of its words to the end, and `lhay` for `L'Haÿ`. */
function startsOf(entry: Entry): readonly Start[] {
  const { words } = entry;
  const starts = words.map((_, at) => ({ key: words.slice(at).join(' '), entry }));
  const [first = '', ...rest] = words;
  return first.length === 1 && rest.length > 0 ? [...starts, { key: first + rest.join(' '), entry }] : starts;
}

/** Builds the index of a list: some tens of milliseconds for all of France, so once per process. */
export function createCommuneIndex(list: CommuneList): CommuneIndex {
  const byCode = new Map(list.communes.map((commune) => [commune.code, commune]));
  const entryOf = (commune: Commune, name: string): Entry => ({ commune, name, words: foldWords(name).map(respell) });
  const own = list.communes.map((commune) => entryOf(commune, commune.name));
  const former = list.aliases.flatMap(({ name, code }) => {
    const commune = byCode.get(code);
    return commune === undefined ? [] : [entryOf(commune, name)];
  });
  return {
    starts: [...own, ...former].flatMap(startsOf).sort(byKey),
    postcodes: own.flatMap((entry) => entry.commune.postcodes.map((key) => ({ key, entry }))).sort(byKey),
    byCode,
  };
}

/** The commune with this INSEE code, or null. */
export function findCommune(index: CommuneIndex, code: string): Commune | null {
  return index.byCode.get(code) ?? null;
}

/** Position of the first key not before `key`. */
function lowerBound(starts: readonly Start[], key: string): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The keys that begin with `prefix`: one slice, since they are sorted and hold nothing above `~`. */
function withPrefix(starts: readonly Start[], prefix: string): readonly Start[] {
  return starts.slice(lowerBound(starts, prefix), lowerBound(starts, `${prefix}~`));
}

/** How well a name answers: 0 it is the name, 1 it begins so, 2 one of its words does. */
function closeness({ words }: Entry, asked: readonly string[]): number {
  const [name, query] = [words.join(' '), asked.join(' ')];
  if (name === query) return 0;
  return name.startsWith(query) || words.join('').startsWith(asked.join('')) ? 1 : 2;
}

/**
 * Lower comes first. A commune of the home department comes before the others, with one exception: the commune
 * elsewhere that bears exactly the name typed comes before those at home that only contain it.
 */
function rank(entry: Entry, asked: readonly string[]): number {
  return closeness(entry, asked) + (entry.commune.code.startsWith(HOME_DEPARTMENT) ? 0 : 1.5);
}

/** The last word may be unfinished, so that `st` is both `saint` and the beginning of `strasbourg`. */
function readings(words: readonly string[]): readonly (readonly string[])[] {
  const whole = words.map(respell);
  const last = words.at(-1);
  return last === undefined || last === whole.at(-1) ? [whole] : [whole, [...whole.slice(0, -1), last]];
}

function namesLike(index: CommuneIndex, asked: readonly string[]): readonly Entry[] {
  const phrase = withPrefix(index.starts, asked.join(' ')).map(({ entry }) => entry);
  const longest = [...asked].sort((a, b) => b.length - a.length)[0] ?? '';
  if (asked.length < 2) return phrase;
  const scattered = withPrefix(index.starts, longest)
    .map(({ entry }) => entry)
    .filter(({ words }) => asked.every((word) => words.some((candidate) => candidate.startsWith(word))));
  return [...phrase, ...scattered];
}

/**
 * The communes that answer to what is typed: words of the name or their beginnings, in any order, without regard to
 * accents, capitals, hyphens and apostrophes; or the beginning of a postcode, alone or with a name (`70000 pus`).
 * At most `limit`, each commune once: the home department first, then the closest and shortest names. Pure.
 */
export function searchCommunes(index: CommuneIndex, query: string, limit: number): readonly CommuneHit[] {
  const typed = foldWords(query.slice(0, 200));
  const digits = typed.find((word) => /^\d{1,5}$/.test(word));
  const words = typed.filter((word) => word !== digits);
  const ranked = new Map<Entry, number>();
  const offer = (entries: readonly Entry[], asked: readonly string[]) => {
    for (const entry of entries) ranked.set(entry, Math.min(ranked.get(entry) ?? Infinity, rank(entry, asked)));
  };
  if (words.length > 0) for (const asked of readings(words)) offer(namesLike(index, asked), asked);
  else if (digits !== undefined)
    offer(
      withPrefix(index.postcodes, digits).map(({ entry }) => entry),
      [],
    );
  const found = [...ranked]
    .filter(([{ commune }]) => digits === undefined || commune.postcodes.some((postcode) => postcode.startsWith(digits)))
    .sort(([a, rankA], [b, rankB]) => rankA - rankB || a.name.length - b.name.length || (a.commune.code < b.commune.code ? -1 : 1));
  const hits = new Map<string, CommuneHit>();
  for (const [{ commune, name }] of found) {
    if (hits.size >= limit) break;
    if (!hits.has(commune.code)) hits.set(commune.code, name === commune.name ? commune : { ...commune, formerName: name });
  }
  return [...hits.values()];
}
