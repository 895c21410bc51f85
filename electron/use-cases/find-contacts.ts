/** Searching the reception register. */
import { foldWords } from '../../shared/communes/fold.ts';
import { fail, ok } from '../../shared/result.ts';
import { agentNames, contactView } from './contact-rows.ts';
import type { UseCase } from './deps.ts';
import { currentAgent } from './staff-view.ts';

/** Rows given at most. */
const MOST_FOUND = 100;

/**
 * Contacts between two local days, newest first, cancelled ones too. Each word of the text must be in the note, as a whole or in part. Folded words hold
 * letters and digits only, so none of them is a pattern. Failure: `notAllowed`.
 */
export const findContacts: UseCase<'findContacts'> =
  (deps) =>
  async ({ from: first, to: last, nature, outcome, commune, text }) => {
    if ((await currentAgent(deps)) === null) return fail('notAllowed');
    const rows = await deps.store.read.rows('contact', (from) => {
      const all = from.selectFrom('contact').selectAll().where('day', '>=', first).where('day', '<=', last);
      const ofNature = nature === null ? all : all.where('nature', '=', nature);
      const ofOutcome = outcome === null ? ofNature : ofNature.where('outcome', '=', outcome);
      const ofCommune = commune === null ? ofOutcome : ofOutcome.where('commune', '=', commune);
      const words = foldWords(text);
      const noted = words.length === 0 ? ofCommune : ofCommune.where('folded', '<>', '');
      return words
        .reduce((query, word) => query.where('folded', 'like', `%${word}%`), noted)
        .orderBy('day', 'desc')
        .orderBy('opened_at', 'desc')
        .limit(MOST_FOUND + 1);
    });
    const nameOf = await agentNames(deps.store.read);
    return ok({ rows: rows.slice(0, MOST_FOUND).map((row) => contactView(row, nameOf)), more: rows.length > MOST_FOUND });
  };
