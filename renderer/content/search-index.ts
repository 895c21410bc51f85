/**
 * The search of a visit: over cards, services, help numbers, the doors of the orientation and the official sites, in one language. Accents and case do not count, the first
 * letters are enough, a typing mistake is forgiven, and what people say for what the cards call otherwise is looked for too. In memory only: what was
 * typed goes nowhere.
 */
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { ServiceDefinition } from '../../shared/flow/definition.ts';
import type { ContentView } from '../../shared/content/view.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import { DESTINATIONS } from '../../shared/services/orientation/destinations.ts';
import { ORIENTATION_WORDS } from '../../shared/services/orientation/words.ts';
import { bareHost } from '../../shared/sites/address.ts';
import type { SiteView } from '../../shared/sites/site.ts';
import { fold } from '../ui/fold.ts';
import { SILENT_WORDS } from './search-words.ts';

export const HIT_KINDS = ['card', 'service', 'number', 'door', 'site'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** What was found: `id` of the card, service, number, door or site. */
export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  /** Why it may be what is looked for: its first line. */
  readonly line: string;
}

/** Everything that can be found. */
export interface Searched {
  readonly locale: Locale;
  readonly view: ContentView;
  readonly services: readonly ServiceDefinition[];
}

/** The best first; nothing for nothing typed. */
export type Search = (query: string) => readonly Hit[];

interface Entry extends Hit {
  readonly key: string;
  readonly names: string;
  readonly body: string;
  /** What stands first on its shelf speaks for the others; a door or a site is the answer when nothing says it better. */
  readonly weight: number;
  /** Keys of what we say ourselves of the matter: it comes first, whenever it was found too. */
  readonly own: readonly string[];
}

/** Hits shown at most: what is further down is not what was looked for. */
const MOST = 8;
/** A hit with less than this share of the best one's score is noise. */
const FLOOR = 0.15;
/** What a synonym's hit weighs against the words that were typed. */
const SYNONYM = 0.8;
/** How much more the first card of a shelf weighs, and what a door or a site does. */
const FIRST = 0.3;
const DOOR = 0.6;
const SITE = 0.6;
/** Shorter words are too like one another to be mended. */
const MENDED_FROM = 5;

/** Two letters that changed places count as two mistakes. */
const AS_TYPED: SearchOptions = { fuzzy: (term) => (term.length < MENDED_FROM ? false : term.length === MENDED_FROM ? 1 : 2) };

const OPTIONS: SearchOptions = {
  ...AS_TYPED,
  boost: { title: 5, names: 4, line: 1.5 },
  prefix: (term) => term.length > 1,
  weights: { prefix: 0.5, fuzzy: 0.3 },
  boostDocument: (_key, _term, stored) => (typeof stored?.weight === 'number' ? stored.weight : 1),
};

/** A phrase of ours has no typing mistakes. */
const AS_WRITTEN: SearchOptions = { combineWith: 'AND', prefix: false, fuzzy: false };

const keyOf = (kind: HitKind, id: string): string => `${kind} ${id}`;

const wordsOf = (text: string): readonly string[] => fold(text).split(' ');

/** What is searched of everything that can be found. */
function entriesOf({ locale, view, services }: Searched): readonly Entry[] {
  const entry = (hit: Hit, names: readonly string[], body: readonly string[], weight = 1, own: readonly string[] = []): Entry => ({
    ...hit,
    key: keyOf(hit.kind, hit.id),
    names: names.join(' '),
    body: body.join(' '),
    weight,
    own,
  });
  return [
    ...view.cards.map((card) => {
      const place = view.cards.filter(({ shelf }) => shelf === card.shelf).indexOf(card);
      const lines = card.blocks.flatMap(({ lines: own }) => own.map(({ text }) => text));
      const hit: Hit = { kind: 'card', id: card.id, title: card.title, line: card.detail };
      return entry(hit, card.keywords, [card.message, ...lines], 1 + FIRST / (1 + place));
    }),
    ...services.map(({ id, words }) => {
      const { tile, tileDetail } = words[locale];
      return entry({ kind: 'service', id, title: tile, line: tileDetail }, [], []);
    }),
    ...view.numbers.map(({ id, number, name, use }) =>
      entry({ kind: 'number', id, title: `${number} · ${name}`, line: use }, [number, number.replaceAll('\u00A0', '')], []),
    ),
    ...Object.keys(DESTINATIONS).flatMap((id) => {
      const words = ORIENTATION_WORDS[locale].destinations[id];
      return words === undefined
        ? []
        : [entry({ kind: 'door', id, title: words.title, line: words.now[0] ?? words.why }, [], [words.why, ...words.now], DOOR)];
    }),
    ...view.sites.map((site) => {
      const hit: Hit = { kind: 'site', id: site.id, title: site.name, line: site.use };
      const card = view.cards.find(({ id }) => id === site.card);
      const service = services.find(({ id }) => id === site.service);
      // Many bear a name that says nothing of their matter; our own page or form does.
      const titles = [...(card === undefined ? [] : [card.title]), ...(service === undefined ? [] : [service.words[locale].tile])];
      const own = [
        ...(card === undefined ? [] : [keyOf('card', card.id)]),
        ...(service === undefined ? [] : [keyOf('service', service.id)]),
      ];
      return entry(hit, [telling(site), ...titles], card?.keywords ?? [], SITE, own);
    }),
  ];
}

/** What an address says of whose it is: without the endings that all have. */
function telling({ host }: SiteView): string {
  const labels = bareHost(host).split('.').slice(0, -1);
  return labels.filter((label) => label !== 'gouv').join(' ');
}

/** Reads everything once; each search is then a matter of milliseconds. */
export function createSearch(searched: Searched): Search {
  const silent = SILENT_WORDS[searched.locale];
  const spoken = (text: string): readonly string[] => {
    const all = wordsOf(text).filter((word) => word !== '');
    const telling = all.filter((word) => !silent.has(word));
    return telling.length === 0 ? all : telling;
  };
  const entries = entriesOf(searched);
  const byKey = new Map(entries.map((each) => [each.key, each]));
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'names', 'line', 'body'],
    storeFields: ['weight'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => (term === '' || silent.has(term) ? null : term),
  });
  index.addAll(entries);
  const groups = searched.view.synonyms.map((group) => group.map(spoken).filter((phrase) => phrase.length > 0));
  const phrases = new MiniSearch<{ readonly id: string; readonly words: string }>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
  });
  phrases.addAll(groups.flatMap((group, at) => group.map((phrase, place) => ({ id: `${at} ${place}`, words: phrase.join(' ') }))));

  const look = (terms: readonly string[], options: SearchOptions) =>
    index.search({ queries: [...terms] }, { ...OPTIONS, tokenize: (text) => [text], processTerm: (term) => term, ...options });

  /** The phrases of which every word was typed, in any order and with its mistakes. */
  const saidPhrases = (typed: readonly string[]): ReadonlySet<string> => {
    const near = phrases.search({ queries: [...typed] }, { ...AS_TYPED, combineWith: 'OR', tokenize: (text) => [text] });
    return new Set(
      near.flatMap(({ id, terms }) => {
        const [at = 0, place = 0] = String(id).split(' ').map(Number);
        const words = new Set(groups[at]?.[place] ?? []);
        return words.size === terms.length ? [String(id)] : [];
      }),
    );
  };

  return (query) => {
    const typed = spoken(query);
    if (typed.length === 0) return [];
    const scores = new Map<string, number>();
    for (const { id, score, queryTerms } of look(typed, { combineWith: 'OR' })) {
      // Whatever holds two of three words is nearer than what holds one of them often.
      const covered = new Set(queryTerms).size / typed.length;
      scores.set(String(id), score * covered);
    }
    const said = saidPhrases(typed);
    for (const [at, group] of groups.entries()) {
      if (!group.some((_, place) => said.has(`${at} ${place}`))) continue;
      const meant = new Map<string, number>();
      for (const phrase of group) {
        for (const { id, score } of look(phrase, AS_WRITTEN))
          meant.set(String(id), Math.max(meant.get(String(id)) ?? 0, score / phrase.length));
      }
      for (const [key, score] of meant) scores.set(key, (scores.get(key) ?? 0) + score * SYNONYM);
    }
    for (const [key, score] of [...scores]) {
      for (const own of byKey.get(key)?.own ?? []) if ((scores.get(own) ?? Infinity) < score) scores.set(own, score);
    }
    const weightOf = (key: string): number => byKey.get(key)?.weight ?? 0;
    const ranked = [...scores].toSorted(([a, one], [b, other]) => other - one || weightOf(b) - weightOf(a));
    const best = ranked[0]?.[1] ?? 0;
    return ranked
      .filter(([, score]) => score >= best * FLOOR)
      .slice(0, MOST)
      .flatMap(([key]) => {
        const found = byKey.get(key);
        return found === undefined ? [] : [{ kind: found.kind, id: found.id, title: found.title, line: found.line }];
      });
  };
}

const made = new WeakMap<ContentView, { readonly services: string; readonly search: Search }>();

/** The search over this content and these services, read once for all screens. */
export function searchOf(searched: Searched): Search {
  const services = searched.services.map(({ id }) => id).join(' ');
  const known = made.get(searched.view);
  if (known?.services === services) return known.search;
  const search = createSearch(searched);
  made.set(searched.view, { services, search });
  return search;
}
