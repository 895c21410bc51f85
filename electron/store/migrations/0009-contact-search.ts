import type { Migration } from './migration.ts';

/** What of a contact is indexed; a follow-up that changes none of it leaves the index alone. */
const INDEXED = ['day', 'nature', 'outcome', 'commune', 'folded'];
const CHANGED = INDEXED.map((column) => `old.${column} is not new.${column}`).join(' or ');

/** Beginnings of words that are indexed, by their letters: a longer one would be put together from every word that begins so, and a frequent word has many lines. */
const PREFIXES = '2 3 4 5 6 7 8 9 10';

/**
 * One inverted index for every question about the register (`resources/docs/adr/0018-an-index-that-is-never-believed.md`): the words of a note, and nature,
 * outcome, commune, year, month and day as words that no note can hold, since a folded note has no `=`. It is derived from `contact` alone, by triggers, so
 * that no code can forget it; it carries no MAC, and what it finds is read again from the table. The three indexes that searches used are not needed any more.
 */
export const migration0009: Migration = {
  to: 9,
  statements: [
    `create view contact_words as select
      rowid as rowid,
      folded || ' n=' || coalesce(nature, '') || ' o=' || coalesce(outcome, '') || ' c=' || coalesce(commune, '')
        || ' y=' || substr(day, 1, 4) || ' m=' || substr(day, 1, 4) || substr(day, 6, 2) || ' d=' || replace(day, '-', '') as words
      from contact`,
    `create virtual table contact_search using fts5(
      words, content = 'contact_words', content_rowid = 'rowid', detail = 'none', prefix = '${PREFIXES}', tokenize = "ascii tokenchars '='"
    )`,
    `insert into contact_search (contact_search) values ('rebuild')`,
    `create trigger contact_search_added after insert on contact begin
      insert into contact_search (rowid, words) select rowid, words from contact_words where rowid = new.rowid;
    end`,
    `create trigger contact_search_taken before update on contact when ${CHANGED} begin
      insert into contact_search (contact_search, rowid, words) select 'delete', rowid, words from contact_words where rowid = old.rowid;
    end`,
    `create trigger contact_search_put after update on contact when ${CHANGED} begin
      insert into contact_search (rowid, words) select rowid, words from contact_words where rowid = new.rowid;
    end`,
    `create trigger contact_search_removed before delete on contact begin
      insert into contact_search (contact_search, rowid, words) select 'delete', rowid, words from contact_words where rowid = old.rowid;
    end`,
    `drop index contact_by_outcome`,
    `drop index contact_by_commune`,
    `drop index contact_by_words`,
  ],
};
