/** Lists of cells as bars, for the screen and for paper alike. */
import { periodInWords, cellInWords, figureLine, figuresFr, partInWords } from '../i18n/staff-figures.fr.ts';
import type { Cell } from './mask.ts';
import type { Figures, Line, Part } from './publish.ts';
import type { ListId, Subject } from './subjects.ts';

export interface Bar {
  readonly id: string;
  /** Short, for under a bar. */
  readonly mark: string;
  /** In full, for a table. */
  readonly label: string;
  readonly cell: Cell;
}

const isNone = ({ cell }: { readonly cell: Cell }): boolean => cell.shown === 'exact' && cell.count === 0;

/** A subject over the periods that a period is made of. */
export function partBars(parts: readonly Part[], subject: Subject): readonly Bar[] {
  return parts.map(({ period, totals }) => ({
    id: period.from,
    mark: partInWords(period),
    label: periodInWords(period),
    cell: totals[subject],
  }));
}

/** A list, with its lines in their order; lines of which there was none are left out. */
export function listBars(list: ListId, lines: readonly Line[]): readonly Bar[] {
  return lines
    .filter((line) => !isNone(line))
    .map(({ id, cell }) => ({ id, mark: figureLine(list, id), label: figureLine(list, id), cell }));
}

/** The hours between the first and the last of which there was something. */
export function hourBars(lines: readonly Line[]): readonly Bar[] {
  const filled = lines.flatMap((line, at) => (isNone(line) ? [] : [at]));
  return lines
    .slice(filled[0] ?? 0, (filled.at(-1) ?? -1) + 1)
    .map(({ id, cell }) => ({ id, mark: String(Number(id)), label: figureLine('hour', id), cell }));
}

/** Visits by weekday; empty where they are not shown. */
export function weekdayBars({ weekdays }: Figures): readonly Bar[] {
  return (weekdays ?? []).map((cell, at) => {
    const label = figuresFr.weekdays[at] ?? '';
    return { id: String(at + 1), mark: label.slice(0, 3), label, cell };
  });
}

/** The number that a bar may show, or null when it is masked. */
export function barValue({ cell }: Bar): number | null {
  return cell.shown === 'masked' ? null : cell.count;
}

/** What a person who cannot see the bars is told. */
export function barsInWords(title: string, bars: readonly Bar[]): string {
  const most = bars.reduce<Bar | null>(
    (best, bar) => ((barValue(bar) ?? 0) > (best === null ? 0 : (barValue(best) ?? 0)) ? bar : best),
    null,
  );
  const masked = bars.filter((bar) => barValue(bar) === null).length;
  return figuresFr.chart.says(title, most === null ? null : figuresFr.chart.most(most.label, cellInWords(most.cell)), masked);
}
