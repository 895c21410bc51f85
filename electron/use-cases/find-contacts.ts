/** Searching the reception register. */
import { searchWords } from '../../shared/register/search.ts';
import { fail, ok } from '../../shared/result.ts';
import { foundContacts } from '../store/contact-search.ts';
import { diskFault } from '../store/faults.ts';
import { contactView } from './contact-rows.ts';
import type { UseCase } from './deps.ts';
import { agentNames, currentAgent } from './staff-view.ts';

/** Rows given at most. */
const MOST_FOUND = 100;

/**
 * The contacts that answer a question, the last kept first, cancelled ones too; a hundred at most, and `before` asks for the next ones. Each word of the text
 * must begin a word of the note. Failure: `notAllowed`.
 */
export const findContacts: UseCase<'findContacts'> =
  (deps) =>
  async ({ text, ...asked }) => {
    if ((await currentAgent(deps)) === null) return fail('notAllowed');
    if (asked.days !== null && asked.days.to < asked.days.from) return ok({ rows: [], more: false });
    const question = { ...asked, words: searchWords(text) };
    const ask = () => deps.store.read.rows('contact', (from) => foundContacts(from, question, MOST_FOUND + 1));
    const rows = await ask().catch(async (error: unknown) => {
      if (diskFault(error) !== 'damaged') throw error;
      // The index is derived: made anew, nothing is lost. A table that is damaged itself refuses once more.
      await deps.store.mendSearch();
      return ask();
    });
    const nameOf = await agentNames(deps.store.read);
    return ok({ rows: rows.slice(0, MOST_FOUND).map((row) => contactView(row, nameOf)), more: rows.length > MOST_FOUND });
  };
