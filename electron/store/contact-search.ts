/**
 * Searching the register through its index (`contact_search`), and keeping that index true. The index carries no MAC and is never believed: it says where to
 * look, and the rows themselves, each with its MAC, are asked the whole question again. It is derived, so that making it anew loses nothing.
 */
import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import { calendarSpans } from '../../shared/register/search.ts';
import type { Nature, Outcome } from '../../shared/register/lists.ts';
import type { Connection } from './dialect.ts';
import type { Guard } from './guard.ts';
import { appendAudit } from './rows.ts';
import type { Database } from './tables.ts';

type Run = Connection['run'];

/** What is asked of the register; null asks nothing of that fact. */
export interface ContactQuestion {
  /** Local days, both included. */
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly nature: Nature | null;
  readonly outcome: Outcome | null;
  /** INSEE code. */
  readonly commune: string | null;
  /** Folded words, of letters and digits only: each must begin a word of the note. */
  readonly words: readonly string[];
  /** The id of a contact: only those that were kept before it. */
  readonly before: string | null;
}

/** How the index calls each span of the calendar. */
const SPAN_WORD = { year: 'y', month: 'm', day: 'd' } as const;

/** The question in the language of the index, or null when it asks nothing that the index knows. */
function expressionOf({ days, nature, outcome, commune, words }: ContactQuestion): string | null {
  const spans = days === null ? [] : calendarSpans(days.from, days.to).map(({ unit, digits }) => `"${SPAN_WORD[unit]}=${digits}"`);
  const parts = [
    ...words.map((word) => `"${word}"*`),
    ...(commune === null ? [] : [`"c=${commune}"`]),
    ...(outcome === null ? [] : [`"o=${outcome}"`]),
    ...(nature === null ? [] : [`"n=${nature}"`]),
    ...(spans.length === 0 ? [] : [`(${spans.join(' OR ')})`]),
  ];
  return parts.length === 0 ? null : parts.join(' AND ');
}

/** Where the index says to look: at most `most` rows, the last kept first. */
function placesFor(question: ContactQuestion, most: number) {
  const expression = expressionOf(question);
  const { before } = question;
  const earlier = before === null ? sql`` : sql`and rowid < (select rowid from contact where id = ${before})`;
  return expression === null
    ? sql`(select rowid from contact where true ${earlier} order by rowid desc limit ${most})`
    : sql`(select rowid from contact_search where contact_search match ${expression} ${earlier} order by rowid desc limit ${most})`;
}

/** The contacts that answer a question, the last kept first, at most `most`. */
export function foundContacts(
  from: Pick<Kysely<Database>, 'selectFrom'>,
  question: ContactQuestion,
  most: number,
): SelectQueryBuilder<Database, 'contact', Database['contact']> {
  const { days, nature, outcome, commune, words } = question;
  const looked = from
    .selectFrom('contact')
    .selectAll()
    .where(sql<boolean>`rowid in ${placesFor(question, most)}`);
  // The plus keeps the base from reading another index instead of the places that it was given.
  const ofDays = days === null ? looked : looked.where(sql<boolean>`+day between ${days.from} and ${days.to}`);
  const ofNature = nature === null ? ofDays : ofDays.where(sql<boolean>`+nature = ${nature}`);
  const ofOutcome = outcome === null ? ofNature : ofNature.where(sql<boolean>`+outcome = ${outcome}`);
  const ofCommune = commune === null ? ofOutcome : ofOutcome.where(sql<boolean>`+commune = ${commune}`);
  return words
    .reduce((query, word) => query.where(sql<boolean>`' ' || folded like ${`% ${word}%`}`), ofCommune)
    .orderBy(sql`rowid`, 'desc');
}

/** Makes the index anew from its table, with its audit line. Runs in the caller's transaction. */
export function rebuildSearch(run: Run, guard: Guard, at: string): void {
  run(`insert into contact_search (contact_search) values ('rebuild')`);
  appendAudit(run, guard, at, { event: 'base.searchRebuilt', actor: 'system', facts: {} });
}

/** Whether the index holds as many contacts as there are. Cheap: the seal knows how many, and the table is counted only when it says something else. */
export function isSearchComplete(run: Run): boolean {
  const figure = (query: string) => run(`select (${query}) as figure`)[0]?.['figure'];
  const indexed = figure('select count(*) from contact_search_docsize');
  return indexed === figure(`select amount from seal where name = 'contact'`) || indexed === figure('select count(*) from contact');
}

/** Contacts that go on. Written out, not bound: only so does the base know that its small index of them answers. */
export const isOpenContact = sql<boolean>`stage in ('waiting', 'underWay')`;
