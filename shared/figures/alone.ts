/** The share that was solved without a gendarme. Made of shown figures only, so that it tells nothing that they do not tell. */
import type { Cell } from './mask.ts';
import type { Figures } from './publish.ts';
import type { ListId } from './subjects.ts';

/** Ends of a visit by the visitor's own hand. */
const BY_VISITOR = ['button', 'receiptRead'];

const countsIn = (cells: readonly Cell[]): number | null =>
  cells.every(({ shown }) => shown === 'exact') ? cells.reduce((sum, cell) => (cell.shown === 'masked' ? sum : sum + cell.count), 0) : null;

/**
 * In per cent, rounded: visits that the visitor ended by hand, less calls for a gendarme, of all visits and contacts. Contacts that were sent to the terminal
 * do not count: they are visits. Null when a figure that it needs is not shown, and when nothing happened.
 */
export function shareAlone({ totals, lists }: Figures): number | null {
  if (lists === null) return null;
  const lines = (list: ListId, ids: readonly string[]) => lists[list].filter(({ id }) => ids.includes(id)).map(({ cell }) => cell);
  const [visits, contacts, calls] = [countsIn([totals.visits]), countsIn([totals.contacts]), countsIn([totals.calls])];
  const [ended, sent] = [countsIn(lines('ending', BY_VISITOR)), countsIn(lines('outcome', ['toTerminal']))];
  if (visits === null || contacts === null || calls === null || ended === null || sent === null) return null;
  const all = visits + contacts - sent;
  return all <= 0 ? null : Math.round((100 * Math.max(0, ended - calls)) / all);
}
