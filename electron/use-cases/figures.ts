/** The figures of the place: on the screen, and as the sheet of a month that leaves the house. Both show the same, masked. */
import type { Actor } from '../../shared/audit/catalogue.ts';
import { periodOf } from '../../shared/figures/periods.ts';
import { publish, type Figures } from '../../shared/figures/publish.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { localNow } from '../../shared/time/local-now.ts';
import { commit } from '../store/access.ts';
import type { Deps, UseCase } from './deps.ts';
import type { FiguresBook } from './figures-book.ts';
import { actorOf, currentAgent } from './staff-view.ts';
import { exportWhole } from './whole-file.ts';

async function figuresOf(book: FiguresBook, kind: Figures['period']['kind'], day: string): Promise<Figures> {
  const period = periodOf(kind, day);
  // A day and a week are shown as parts of their month.
  const whole = kind === 'year' ? period : periodOf('month', day);
  return publish(period, await book.days(whole.from, whole.to));
}

/** The figures of the period that holds a local day, or today. Failure: `notAllowed`. */
export const readFigures =
  (book: FiguresBook): UseCase<'readFigures'> =>
  (deps) =>
  async ({ kind, day }) => {
    if ((await currentAgent(deps)) === null) return fail('notAllowed');
    const { today } = localNow(deps.now());
    return ok({ figures: await figuresOf(book, kind, day ?? today), today });
  };

/** The figures of a month that is over, and who asked for its sheet. */
export interface MonthSheet {
  readonly figures: Figures;
  readonly actor: Actor;
}

/**
 * What the sheet of the month of a local day is made from. Failures: `notAllowed`; `conflict` while the month is not over, since two sheets of the same
 * month would show the days between them.
 */
export async function monthSheet(deps: Deps, book: FiguresBook, day: string): Promise<Result<MonthSheet>> {
  const agent = await currentAgent(deps);
  if (agent?.role !== 'head') return fail('notAllowed');
  if (periodOf('month', day).to >= localNow(deps.now()).today) return fail('conflict');
  return ok({ figures: await figuresOf(book, 'month', day), actor: actorOf(agent) });
}

/** Keeps the audit line of a sheet that is about to leave. */
export async function recordSheet(
  deps: Deps,
  { figures, actor }: MonthSheet,
  event: 'figures.printed' | 'figures.exported',
): Promise<void> {
  const [year = 0, month = 0] = figures.period.from.split('-').map(Number);
  await deps.store.write(async () => commit(null, { event, actor, facts: { year, month } }));
}

/**
 * Writes a sheet whole or not at all into the configured export folder; an earlier copy is replaced. Failures: `conflict` when no folder is configured,
 * `unexpected` when the folder refuses the file.
 */
export async function writeSheet(deps: Deps, sheet: MonthSheet, pdf: Buffer): Promise<Result<{ readonly fileName: string }>> {
  const folder = deps.config.exportFolder;
  if (folder === null) return fail('conflict');
  const fileName = `chiffres-${sheet.figures.period.from.slice(0, 7)}.pdf`;
  return exportWhole(folder, fileName, pdf, () => recordSheet(deps, sheet, 'figures.exported'));
}
