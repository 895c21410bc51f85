/** A sheet as it is shown, printed and exported. Pure. */
import type { ContactRow, RegisterRow } from '../ipc/register.ts';
import type { SheetChoice } from './sheet.ts';
import { grouped, type Counted } from './small.ts';
import { countBy, monthTotals, totalsOf, type Totals } from './totals.ts';

interface Made {
  /** ISO instant at which the register was read. */
  readonly madeAt: string;
  readonly totals: Totals;
  /** Names of the communes of the sheet by their INSEE codes; one that is not known is missing. */
  readonly names: Readonly<Record<string, string>>;
}

export type SheetView =
  /** For the house: everything, and every contact in the order of the day. */
  | (Made & { readonly period: 'day'; readonly day: string; readonly contacts: readonly ContactRow[] })
  /** `days`: contacts of each local day; small ones together under `GROUPED`. */
  | (Made & { readonly period: 'month'; readonly month: string; readonly days: readonly Counted<string>[] });

/** The name of a commune by its INSEE code, or null when it is not known. */
export type CommuneNameOf = (code: string) => string | null;

/** `Pusey (70428)`, or the code alone. */
export function communeInWords(code: string, name: string | null): string {
  return name === null ? `INSEE ${code}` : `${name} (${code})`;
}

function namesIn(rows: readonly ContactRow[], nameOf: CommuneNameOf): Readonly<Record<string, string>> {
  const codes = new Set(rows.flatMap(({ facts }) => (facts.commune === null ? [] : [facts.commune])));
  return Object.fromEntries(
    [...codes].flatMap((code): (readonly [string, string])[] => {
      const name = nameOf(code);
      return name === null ? [] : [[code, name]];
    }),
  );
}

function oldestFirst(one: ContactRow, other: ContactRow): number {
  return one.openedAt < other.openedAt ? -1 : one.openedAt > other.openedAt ? 1 : 0;
}

function byKey(one: Counted<string>, other: Counted<string>): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

/** The sheet of what was kept in its days. */
export function sheetView(
  choice: SheetChoice,
  rows: readonly ContactRow[],
  terminal: readonly Pick<RegisterRow, 'kind'>[],
  madeAt: string,
  nameOf: CommuneNameOf,
): SheetView {
  const totals = totalsOf(rows, terminal);
  const names = namesIn(rows, nameOf);
  if (choice.period === 'day') return { ...choice, madeAt, totals, names, contacts: [...rows].sort(oldestFirst) };
  const days = countBy(rows.flatMap(({ stage, day }) => (stage === 'cancelled' ? [] : [day])));
  // Days are digits, and what is put together comes after them.
  return { ...choice, madeAt, totals: monthTotals(totals), names, days: [...grouped(days)].sort(byKey) };
}
