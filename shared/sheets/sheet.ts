/** Which sheet of the register: a local day or a month. */
import { z } from 'zod';
import { addDays, addMonths } from '../time/calendar.ts';
import { recentDay } from '../time/schema.ts';

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** A sheet as it is asked for. */
export const sheetChoice = z.discriminatedUnion('period', [
  z.strictObject({ period: z.literal('day'), day: recentDay }),
  z.strictObject({ period: z.literal('month'), month }),
]);
export type SheetChoice = z.infer<typeof sheetChoice>;

/** As what a sheet becomes a file: laid out, or its lines as a table. */
export const SHEET_FORMATS = ['pdf', 'csv'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** First and last local day of a sheet. */
export function daysOf(choice: SheetChoice): { readonly from: string; readonly to: string } {
  if (choice.period === 'day') return { from: choice.day, to: choice.day };
  const from = `${choice.month}-01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** The day `2026-11-22` or the month `2026-11`. */
export function calendarOf(choice: SheetChoice): string {
  return choice.period === 'day' ? choice.day : choice.month;
}

/** Name of a file of the sheet, without a name of a person. `turn` counts from 1: a file that is there already is left as it is. */
export function sheetFileName(choice: SheetChoice, format: SheetFormat, turn: number): string {
  return `registre-${calendarOf(choice)}${turn === 1 ? '' : `-${turn}`}.${format}`;
}
