/**
 * What a printed page says, before it has a look: plain data that a test can read and `html.ts` turns into a page.
 * Nothing here knows a printer, a browser or a clock.
 */
import type { Locale } from '../i18n/locales.ts';

/** Paper the kiosk can print on: an A4 sheet, or an 80 mm roll of a receipt printer. */
export const SHEETS = ['a4', 'roll80'] as const;
export type Sheet = (typeof SHEETS)[number];

/** One line of a two-column list: what was asked, what was answered. */
export interface FactRow {
  readonly label: string;
  readonly value: string;
}

/** A cell of a table: short texts one under the other, each with the label that explains it, if it needs one. */
export type Cell = readonly { readonly label?: string; readonly value: string; readonly strong?: boolean }[];

export interface Column {
  readonly label: string;
  /**
   * `rank` is the narrow number of the line; `text` sets the parts of a cell one under the other, `flowing` one after the other;
   * `amount` is set to the right with figures of equal width.
   */
  readonly as: 'rank' | 'text' | 'flowing' | 'amount';
}

export type Block =
  | { readonly kind: 'masthead'; readonly issuer: string; readonly place: string; readonly mark?: string }
  | { readonly kind: 'title'; readonly text: string; readonly under?: Phrase }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'plain' | 'strong' | 'quiet' }
  /** A framed remark that must not be missed. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly as: 'bullets' | 'boxes' }
  /** The reference in large type, what is known of its life, and a code beside it. */
  | {
      readonly kind: 'reference';
      readonly labels: readonly Phrase[];
      readonly reference: string;
      readonly facts: readonly Phrase[];
      readonly hints: readonly Phrase[];
      readonly code: QrCode | null;
    }
  /** `dense` sets the lines closer, for a sheet that is carried. */
  | { readonly kind: 'facts'; readonly caption: string; readonly rows: readonly FactRow[]; readonly dense?: boolean }
  /** Two or three facts that are read at arm's length. */
  | { readonly kind: 'large'; readonly rows: readonly FactRow[] }
  /** Empty lines to write on by hand. */
  | { readonly kind: 'ruled'; readonly caption: string; readonly columns: readonly string[]; readonly lines: number }
  /** The visitor's own words: every character kept, in their own direction. */
  | { readonly kind: 'verbatim'; readonly label: string; readonly text: string; readonly remark?: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** A last line: what it sums up, and the sum under the last column. */
      readonly total?: { readonly label: string; readonly value: string };
    }
  /** The same thing said in several languages, side by side on a sheet, one under the other on a roll. */
  | { readonly kind: 'parallel'; readonly columns: readonly { readonly lang: Locale; readonly blocks: readonly Block[] }[] }
  /** Small bar charts side by side. */
  | { readonly kind: 'charts'; readonly charts: readonly BarChart[] }
  | { readonly kind: 'codes'; readonly codes: readonly QrCode[] }
  | { readonly kind: 'newPage' };

/** Bars from left to right. */
export interface BarChart {
  readonly title: string;
  /** What a person who cannot see it is told. */
  readonly described: string;
  /** `value` is null for what is masked; an empty label leaves the place under a bar free. */
  readonly bars: readonly { readonly label: string; readonly value: number | null }[];
}

/** A text in a language of its own. */
export interface Phrase {
  readonly lang: Locale;
  readonly text: string;
}

export interface QrCode {
  /** What the code holds, as text. */
  readonly holds: string;
  /** What a person who cannot see it is told. */
  readonly described: string;
  readonly caption: readonly Phrase[];
}

export interface PaperDocument {
  /** Stands in the PDF's metadata and in the queue of the printer: never a name, never a reference. */
  readonly title: string;
  readonly sheet: Sheet;
  readonly lang: Locale;
  /** Repeated at the foot of each A4 page, before the page number. */
  readonly foot: string;
  /** How "page 1 of 3" is said: `{page}` and `{pages}` are filled while printing. */
  readonly pageNumber: string;
  readonly blocks: readonly Block[];
}
