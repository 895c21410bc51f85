/** What is counted: the figures, and the sheets of the register. */
import { z } from 'zod';
import { PERIOD_KINDS } from '../figures/periods.ts';
import type { Figures } from '../figures/publish.ts';
import { SHEET_FORMATS, sheetChoice } from '../sheets/sheet.ts';
import type { SheetView } from '../sheets/view.ts';
import { recentDay } from '../time/schema.ts';
import type { Rules } from './forms.ts';

/** What may be asked. */
export const COUNTS_RULES = {
  /** The figures of the period that holds a local day; null for today. */
  readFigures: { request: z.strictObject({ kind: z.enum(PERIOD_KINDS), day: recentDay.nullable() }), caller: 'agent', audited: false },
  /** The sheet of the month that holds `day`, which must be over. */
  printFigures: { request: z.strictObject({ day: recentDay }), caller: 'head', audited: true },
  exportFigures: { request: z.strictObject({ day: recentDay }), caller: 'head', audited: true },
  /** The register of a day or a month in figures, for the screen. */
  readSheet: { request: z.strictObject({ sheet: sheetChoice }), caller: 'agent', audited: false },
  printSheet: { request: z.strictObject({ sheet: sheetChoice }), caller: 'agent', audited: true },
  /** A PDF of the sheet, or a CSV of its contacts, into the export folder. */
  exportSheet: { request: z.strictObject({ sheet: sheetChoice, format: z.enum(SHEET_FORMATS) }), caller: 'agent', audited: true },
} as const satisfies Rules;

/** What is answered. */
export interface CountsResponses {
  readFigures: { readonly figures: Figures; /** Local day. */ readonly today: string };
  printFigures: { readonly job: string };
  exportFigures: { readonly fileName: string };
  readSheet: SheetView;
  printSheet: { readonly job: string };
  exportSheet: { readonly fileName: string };
}
