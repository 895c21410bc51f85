/** Opening spans as one types them in one line: `9h-12h 14h-18h30`. Pure. */
import { isPlain } from '../../../shared/settings/differences.ts';

export interface TypedSpan {
  readonly from: string;
  readonly to: string;
}

/** A time, with `h` or `:` or neither, and a sign between both times; words between spans are passed over. */
const SPAN = /(\d{1,2})(?:[h:](\d{2})?)?\s*(?:-|–|à)\s*(\d{1,2})(?:[h:](\d{2})?)?/gi;
const BETWEEN = /^(?:[\s,;/]|et|de)*$/i;

const clock = (hours = '', minutes = '00'): string => `${hours.padStart(2, '0')}:${minutes}`;

/** The spans of a line; what is no span becomes one that the check refuses, so that nothing typed is dropped in silence. */
export function typedSpans(text: string): readonly TypedSpan[] {
  const spans = [...text.matchAll(SPAN)].map(([, fromHours, fromMinutes, toHours, toMinutes]) => ({
    from: clock(fromHours, fromMinutes),
    to: clock(toHours, toMinutes),
  }));
  const rest = text.replace(SPAN, ' ').trim();
  return BETWEEN.test(rest) ? spans : [...spans, { from: rest, to: '' }];
}

/** Spans as a line that reads back to the same spans. */
export function spansLine(spans: readonly unknown[]): string {
  return spans
    .filter(isPlain)
    .map(({ from, to }) => `${short(from)}-${short(to)}`)
    .join(' ');
}

/** A time as one types it: `14h30`, `9h`, `14:30`. What is no whole time yet stays as it was typed, so that the check can say so. */
export function typedTime(text: string): string {
  const [, hours, minutes = '00'] = /^\s*(\d{1,2})(?:h(?=$|\d)|:(?=\d))(\d{2})?\s*$/i.exec(text) ?? [];
  return hours === undefined ? text : clock(hours, minutes);
}

/** A time as the field shows it; a text that is none stays as it is. */
export function shownTime(time: unknown): string {
  return short(time);
}

function short(time: unknown): string {
  const text = typeof time === 'string' ? time : '';
  return /^\d\d:\d\d$/.test(text) ? text.replace(/^0/, '').replace(':', 'h').replace(/h00$/, 'h') : text;
}
