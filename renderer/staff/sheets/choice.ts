/** Moving from sheet to sheet. Pure. */
import type { SheetChoice } from '../../../shared/sheets/sheet.ts';
import { addDays, addMonths } from '../../../shared/time/calendar.ts';

/** The sheet of the day, or of the month that the day lies in. */
export function sheetOf(period: SheetChoice['period'], day: string): SheetChoice {
  return period === 'day' ? { period, day } : { period, month: day.slice(0, 7) };
}

/** The next sheet (1) or the one before (-1); null after that of `today`, which is the last one, and before this century. */
export function neighbour(choice: SheetChoice, step: 1 | -1, today: string): SheetChoice | null {
  const next = choice.period === 'day' ? addDays(choice.day, step) : addMonths(`${choice.month}-01`, step);
  const last = choice.period === 'day' ? today : `${today.slice(0, 7)}-01`;
  return next > last || next < '2000-01-01' ? null : sheetOf(choice.period, next);
}
