import { parseReference } from '../../shared/reference.ts';
import { ok } from '../../shared/result.ts';
import { depositView } from './deposit-view.ts';
import type { UseCase } from './deps.ts';

/** Rows of the inbox at most; an older deposit is found by its reference. */
const MOST_ROWS = 300;

/** What people type of a reference, as a pattern: letters and digits with whatever dashes lie between. */
function pattern(search: string): string {
  const characters = search.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return `%${characters}%`;
}

/**
 * The inbox, newest first. Without a status: everything that still has its content; without a service: of every one. `search` finds a part of a reference, with
 * or without dashes; a whole reference is found whatever its status and service.
 */
export const listDeposits: UseCase<'listDeposits'> =
  (deps) =>
  async ({ status, search, service }) => {
    const rows = await deps.store.read.rows('deposit', (from) => {
      const all = from.selectFrom('deposit').selectAll().orderBy('received_at', 'desc').limit(MOST_ROWS);
      const whole = parseReference(search);
      if (whole !== null) return all.where('reference', '=', whole);
      const ofService = service === undefined ? all : all.where('service', '=', service);
      const chosen = status === null ? ofService.where('status', '<>', 'erased') : ofService.where('status', '=', status);
      return search.trim() === ''
        ? chosen
        : chosen.where((where) => where(where.fn('replace', ['reference', where.val('-'), where.val('')]), 'like', pattern(search)));
    });
    return ok({ rows: await Promise.all(rows.map((row) => depositView(deps.store.read, row))) });
  };
