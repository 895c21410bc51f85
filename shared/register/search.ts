/** A question about the register as the words that its index knows. Pure. */
import { foldWords } from '../communes/fold.ts';
import { addDays } from '../time/calendar.ts';

/** Letters that a word must have to be looked for: one letter begins too many words. */
export const SHORTEST_WORD = 2;

/** Letters that are compared: the index holds beginnings of words up to this length. */
export const COMPARED_LETTERS = 10;

/**
 * The beginnings of words that are looked for in a text: folded, from `SHORTEST_WORD` to `COMPARED_LETTERS` letters, each once, and none that another one begins
 * with, since a note that has the longer one has the shorter one too.
 */
export function searchWords(text: string): readonly string[] {
  const whole = foldWords(text).filter((word) => word.length >= SHORTEST_WORD);
  const words = [...new Set(whole.map((word) => word.slice(0, COMPARED_LETTERS)))];
  return words.filter((word) => !words.some((other) => other !== word && other.startsWith(word)));
}

/** First day of the month after that of `day`. */
function nextMonth(day: string): string {
  return `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}

/** First day of the year after that of `day`. */
function nextYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}-01-01`;
}

/** A span of whole calendar: a year `2026`, a month `202611`, or a day `20261122`. */
export interface CalendarSpan {
  readonly unit: 'year' | 'month' | 'day';
  readonly digits: string;
}

/** The fewest whole years, months and days that make up the local days `from` to `to`, both included, in order; none when `to` comes before `from`. */
export function calendarSpans(from: string, to: string): readonly CalendarSpan[] {
  const spans: CalendarSpan[] = [];
  for (let day = from; day <= to;) {
    const [year, month] = [nextYear(day), nextMonth(day)];
    if (day.endsWith('-01-01') && addDays(year, -1) <= to) {
      spans.push({ unit: 'year', digits: day.slice(0, 4) });
      day = year;
    } else if (day.endsWith('-01') && addDays(month, -1) <= to) {
      spans.push({ unit: 'month', digits: day.slice(0, 7).replace('-', '') });
      day = month;
    } else {
      spans.push({ unit: 'day', digits: day.replaceAll('-', '') });
      day = addDays(day, 1);
    }
  }
  return spans;
}
