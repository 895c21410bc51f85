/**
 * The whole content as files: path below `resources/content` → JSON. A pack lays some of these paths over those that were shipped; what results is
 * checked as a whole, so that no link leads nowhere and no sentence is missing in a language.
 */
import { type Locale, LOCALES } from '../i18n/locales.ts';
import { isServiceId } from '../services/index.ts';
import { NO_SITES, type Sites } from '../sites/content.ts';
import { readSites, SITE_PATHS } from '../sites/read-sites.ts';
import { type Action, type CardFacts, cardFacts, type CardWords, cardWords } from './card.ts';
import { attractContent, type Slide } from './attract.ts';
import { type Election, electionsFile } from './elections.ts';
import { type NumberFacts, numbersFile, type NumberWords, numberWords } from './numbers.ts';
import { type Checklist, type Quiz, quizPaths, readChecklist, readQuizzes } from './read-quizzes.ts';
import { type ContentReader, difference } from './reader.ts';
import { recruitmentFile, type RecruitmentRules } from './recruitment.ts';
import { type Synonyms, synonymsFile } from './synonyms.ts';
import { type WatchfulCommunes, watchfulCommunesFile } from './watchful-communes.ts';

export interface Card {
  readonly id: string;
  readonly facts: CardFacts;
  readonly words: Readonly<Record<Locale, CardWords>>;
}

export interface Content {
  /** In the order of their shelves. */
  readonly cards: readonly Card[];
  readonly numbers: readonly NumberFacts[];
  readonly numberWords: Readonly<Record<Locale, NumberWords>>;
  readonly synonyms: Readonly<Record<Locale, Synonyms>>;
  /** What the attract screen says in turn. */
  readonly attract: readonly Slide[];
  /** Null on a terminal without pages. */
  readonly watchfulCommunes: WatchfulCommunes | null;
  readonly elections: readonly Election[];
  /** Who may enter by which path; null on a terminal without pages. */
  readonly recruitment: RecruitmentRules | null;
  readonly quizzes: readonly Quiz[];
  readonly checklist: Checklist | null;
  /** Official sites. */
  readonly sites: Sites;
}

/** A terminal without pages. */
export const NO_CONTENT: Content = {
  cards: [],
  numbers: [],
  numberWords: { fr: {}, en: {}, de: {} },
  synonyms: { fr: [], en: [], de: [] },
  attract: [],
  watchfulCommunes: null,
  elections: [],
  recruitment: null,
  quizzes: [],
  checklist: null,
  sites: NO_SITES,
};

/** A file at fault and what is wrong with it, for whoever writes content. */
export interface ContentFault {
  readonly path: string;
  readonly message: string;
}

export type ContentReading =
  { readonly ok: true; readonly content: Content } | { readonly ok: false; readonly faults: readonly ContentFault[] };

/** Path → parsed JSON. */
export type ContentFiles = ReadonlyMap<string, unknown>;

const CARD_PATH = /^cards\/([a-zA-Z][a-zA-Z0-9]{1,40})\.json$/;

const RECRUITMENT_PATH = 'recruitment.json';

const ELECTIONS_PATH = 'elections.json';

const ATTRACT_PATH = 'attract.json';

const WATCHFUL_PATH = 'watchful-communes.json';

/** Every path that a content with these cards has. */
function pathsOf(ids: readonly string[]): ReadonlySet<string> {
  return new Set([
    'numbers.json',
    RECRUITMENT_PATH,
    ELECTIONS_PATH,
    ATTRACT_PATH,
    WATCHFUL_PATH,
    ...SITE_PATHS,
    ...ids.map((id) => `cards/${id}.json`),
    ...LOCALES.flatMap((locale) => [`${locale}/numbers.json`, `${locale}/synonyms.json`, ...ids.map((id) => `${locale}/cards/${id}.json`)]),
  ]);
}

/** Reads and checks the whole content. Pure; every fault is told, not only the first. */
export function readContentFiles(files: ContentFiles): ContentReading {
  const faults: ContentFault[] = [];
  const tell: ContentReader['tell'] = (path, message) => void faults.push({ path, message });
  const read: ContentReader['read'] = (path, schema) => {
    if (!files.has(path)) {
      tell(path, 'missing');
      return null;
    }
    const parsed = schema.safeParse(files.get(path));
    if (parsed.success) return parsed.data;
    for (const { path: at, message } of parsed.error.issues) tell(path, `${at.join('.')}: ${message}`);
    return null;
  };
  const inEach: ContentReader['inEach'] = (make) => {
    const [fr, en, de] = [make('fr'), make('en'), make('de')];
    return fr === null || en === null || de === null ? null : { fr, en, de };
  };

  const ids = [...files.keys()].flatMap((path) => CARD_PATH.exec(path)?.[1] ?? []);
  const known = new Set([...pathsOf(ids), ...quizPaths(files.keys())]);
  for (const path of files.keys()) if (!known.has(path)) tell(path, 'no file of this name belongs to the content');

  const cards = ids.flatMap((id): Card[] => {
    const facts = read(`cards/${id}.json`, cardFacts);
    const words = inEach((locale) => read(`${locale}/cards/${id}.json`, cardWords));
    return facts === null || words === null ? [] : [{ id, facts, words }];
  });
  const numbers = read('numbers.json', numbersFile);
  const wordsOfNumbers = inEach((locale) => read(`${locale}/numbers.json`, numberWords));
  const synonyms = inEach((locale) => read(`${locale}/synonyms.json`, synonymsFile));
  const recruitment = read(RECRUITMENT_PATH, recruitmentFile);
  const elections = read(ELECTIONS_PATH, electionsFile);
  const reader: ContentReader = { paths: files.keys(), read, inEach, tell };
  const quizzes = readQuizzes(reader, (id) => ids.includes(id));
  const checklist = readChecklist(reader);
  const sites = readSites(reader, (id) => ids.includes(id));
  const attract = read(ATTRACT_PATH, attractContent);
  const watchfulCommunes = read(WATCHFUL_PATH, watchfulCommunesFile);
  if (
    attract === null ||
    watchfulCommunes === null ||
    elections === null ||
    numbers === null ||
    wordsOfNumbers === null ||
    synonyms === null ||
    recruitment === null ||
    sites === null ||
    faults.length > 0
  )
    return { ok: false, faults };

  const content: Content = {
    cards: cards.toSorted((one, other) => one.facts.order - other.facts.order || one.id.localeCompare(other.id)),
    numbers,
    numberWords: wordsOfNumbers,
    synonyms,
    attract: attract.slides,
    watchfulCommunes,
    elections,
    recruitment,
    quizzes,
    checklist,
    sites,
  };
  for (const card of cards) checkCard(content, card, tell);
  const paths = cards.flatMap(({ id, facts }) => (facts.shelf === 'recruitment' ? [id] : []));
  const ruled = recruitment.paths.map(({ id }) => id);
  for (const id of difference(paths, ruled)) tell(RECRUITMENT_PATH, `${id}: a rule or a card without the other`);
  if (new Set(ruled).size < ruled.length) tell(RECRUITMENT_PATH, 'a path has two rules');
  for (const locale of LOCALES) {
    const missing = difference(
      numbers.map(({ id }) => id),
      Object.keys(wordsOfNumbers[locale]),
    );
    for (const id of missing) tell(`${locale}/numbers.json`, `${id}: in one file and not in the other`);
  }
  return faults.length === 0 ? { ok: true, content } : { ok: false, faults };
}

function checkCard(content: Content, { id, facts, words }: Card, tell: ContentReader['tell']): void {
  const path = `cards/${id}.json`;
  const cardIds = new Set(content.cards.map((card) => card.id));
  const numberIds = new Set(content.numbers.map((number) => number.id));
  const leadsNowhere = (to: Action): boolean =>
    (to.to === 'card' && !cardIds.has(to.id)) ||
    (to.to === 'number' && !numberIds.has(to.id)) ||
    (to.to === 'service' && !isServiceId(to.id));
  for (const link of facts.links) if (link === id || !cardIds.has(link)) tell(path, `links: ${link} leads nowhere`);
  for (const number of facts.numbers) if (!numberIds.has(number)) tell(path, `numbers: ${number} is unknown`);
  if (facts.service !== null && !isServiceId(facts.service)) tell(path, `service: ${facts.service} is unknown`);
  for (const { id: blockId, lines } of facts.blocks) {
    for (const { id: lineId, action: to } of lines) {
      if (to !== undefined && leadsNowhere(to)) tell(path, `${blockId}.${lineId}: leads nowhere`);
    }
  }
  for (const locale of LOCALES) {
    const said = words[locale];
    const wordsPath = `${locale}/cards/${id}.json`;
    const outline = facts.blocks.flatMap((block) => block.lines.map((line) => `${block.id}.${line.id}`));
    const spoken = Object.entries(said.blocks).flatMap(([block, { lines }]) => Object.keys(lines).map((line) => `${block}.${line}`));
    for (const name of difference(outline, spoken)) tell(wordsPath, `${name}: in the facts or in the words, not in both`);
    for (const { id: blockId, kind } of facts.blocks) {
      if (kind === 'plain' && said.blocks[blockId]?.title === undefined) tell(wordsPath, `${blockId}: a plain block needs a title`);
    }
    if (said.easy !== undefined && locale !== 'fr') tell(wordsPath, 'easy: easy French is French');
  }
}
