/** The figures of a day or of a month of the register. Pure. */
import type { ContactRow, RegisterRow } from '../ipc/register.ts';
import type { CancelReason, ContactChannel, ContactLanguage, Nature, Outcome, Public } from '../register/lists.ts';
import { grouped, LEAST_CELL, saidFigure, type Counted, type Figure, type GROUPED } from './small.ts';

/** What a contact does not say: the nature and the outcome of one that goes on, a commune that was not asked for. */
export const UNSAID = 'unsaid';

/** Times that were measured, and their median in milliseconds; null when none was, or too few to be said. */
export interface Spread {
  readonly measured: Figure;
  readonly medianMs: number | null;
}

type Cells<Key extends string> = readonly Counted<Key | typeof GROUPED>[];

/** Every breakdown adds up to `contacts`, unless small cells are not said. */
export interface Totals {
  /** Contacts that were not struck out. */
  readonly contacts: Figure;
  /** Of them, those that still go on. */
  readonly open: Figure;
  /** Contacts that were corrected at least once, struck out ones too. */
  readonly corrected: Figure;
  readonly cancelled: Figure;
  readonly channels: Cells<ContactChannel>;
  readonly natures: Cells<Nature | typeof UNSAID>;
  readonly outcomes: Cells<Outcome | typeof UNSAID>;
  readonly publics: Cells<Public>;
  readonly languages: Cells<ContactLanguage>;
  /** INSEE codes. */
  readonly communes: Cells<string>;
  readonly reasons: Cells<CancelReason>;
  readonly waits: Spread;
  readonly handlings: Spread;
  /** What the terminal recorded by itself. */
  readonly terminal: { readonly visits: Figure; readonly deposits: Figure; readonly changes: Figure; readonly calls: Figure };
}

/** How often each key occurs, the most frequent first; keys that are as frequent stay in the order of their first occurrence. */
export function countBy<Key extends string>(keys: readonly Key[]): readonly Counted<Key>[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((one, other) => other.count - one.count);
}

/** The middle value, or the mean of the two in the middle, rounded to a millisecond; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}

function spreadOf(values: readonly (number | null)[]): Spread {
  const measured = values.filter((value) => value !== null);
  return { measured: measured.length, medianMs: medianOf(measured) };
}

/** All that a day sheet says. */
export function totalsOf(rows: readonly ContactRow[], terminal: readonly Pick<RegisterRow, 'kind'>[]): Totals {
  const kept = rows.filter(({ stage }) => stage !== 'cancelled');
  const ofKind = (kind: string) => terminal.filter((line) => line.kind === kind).length;
  return {
    contacts: kept.length,
    open: kept.filter(({ stage }) => stage !== 'closed').length,
    corrected: rows.filter(({ corrections }) => corrections > 0).length,
    cancelled: rows.length - kept.length,
    channels: countBy(kept.map(({ facts }) => facts.channel)),
    natures: countBy(kept.map(({ facts }) => facts.nature ?? UNSAID)),
    outcomes: countBy(kept.map(({ facts }) => facts.outcome ?? UNSAID)),
    publics: countBy(kept.map(({ facts }) => facts.public)),
    languages: countBy(kept.map(({ facts }) => facts.language)),
    communes: countBy(kept.map(({ facts }) => facts.commune ?? UNSAID)),
    reasons: countBy(rows.flatMap(({ cancelled }) => (cancelled === null ? [] : [cancelled]))),
    waits: spreadOf(kept.map(({ waitMs }) => waitMs)),
    handlings: spreadOf(kept.map(({ handlingMs }) => handlingMs)),
    terminal: {
      visits: ofKind('visit.ended'),
      deposits: ofKind('deposit.made'),
      changes: ofKind('deposit.changed'),
      calls: ofKind('gendarme.called'),
    },
  };
}

const said = (figure: Figure): Figure => (figure === null ? null : saidFigure(figure));

function saidSpread({ measured, medianMs }: Spread): Spread {
  return { measured: said(measured), medianMs: measured !== null && measured >= LEAST_CELL ? medianMs : null };
}

/** What a month sheet says of the same figures: no cell below `LEAST_CELL`. */
export function monthTotals(totals: Totals): Totals {
  const { terminal } = totals;
  return {
    contacts: said(totals.contacts),
    open: said(totals.open),
    corrected: said(totals.corrected),
    cancelled: said(totals.cancelled),
    channels: grouped(totals.channels),
    natures: grouped(totals.natures),
    outcomes: grouped(totals.outcomes),
    publics: grouped(totals.publics),
    languages: grouped(totals.languages),
    communes: grouped(totals.communes),
    reasons: grouped(totals.reasons),
    waits: saidSpread(totals.waits),
    handlings: saidSpread(totals.handlings),
    terminal: {
      visits: said(terminal.visits),
      deposits: said(terminal.deposits),
      changes: said(terminal.changes),
      calls: said(terminal.calls),
    },
  };
}
