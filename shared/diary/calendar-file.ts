import ical from 'ical-generator';
import type { Locale } from '../i18n/locales.ts';
import { PAPER_WORDS } from '../paper/words.ts';
import { localInstant } from '../time/local-instant.ts';
import type { Span } from './slots.ts';

/** What a telephone's calendar needs to know of an appointment. */
export interface CalendarEntry {
  /** Random number of the appointment: a later text with the same one replaces the entry. */
  readonly id: string;
  readonly span: Span;
  /** How often it was moved. */
  readonly moves: number;
  /** ISO instant at which it was made or last moved. */
  readonly at: string;
}

/**
 * An appointment as an iCalendar text (RFC 5545), for a QR code: when and where, in UTC, with a title that tells nobody why. No name, no nature,
 * no reference: a telephone's calendar is read by others.
 */
export function calendarText(
  { id, span, moves, at }: CalendarEntry,
  locale: Locale,
  point: { readonly name: string; readonly place: string },
): string {
  const calendar = ical({ prodId: { company: 'Borne Pusey', product: 'Accueil', language: 'FR' } });
  calendar.createEvent({
    id,
    sequence: moves,
    stamp: new Date(at),
    start: localInstant(span.date, span.time),
    end: localInstant(span.date, span.until),
    summary: PAPER_WORDS[locale].calendarTitle,
    location: [point.name, point.place].filter((part) => part !== '').join(', '),
  });
  return `${calendar.toString()}\r\n`;
}
