/** Which announcements hold at a moment. Pure; days and times are local to France. */
import { isUsable } from '../facts/fact.ts';
import type { Locale } from '../i18n/locales.ts';
import { compare } from '../time/calendar.ts';
import type { LocalAlert, LocalEvent } from './schema.ts';

interface Moment {
  readonly today: string;
  readonly time: string;
}

/** The alert while it is in force, or null: it goes by itself. */
export function alertNow(alert: LocalAlert | null, { today, time }: Moment): LocalAlert | null {
  if (alert === null) return null;
  const now = `${today} ${time}`;
  const begins = `${alert.from} ${alert.fromTime ?? '00:00'}`;
  const ends = `${alert.until} ${alert.untilTime ?? '24:00'}`;
  return begins <= now && now < ends ? alert : null;
}

/** The verified events that are not over, the next one first. One without an end is over with its day. */
export function comingEvents(events: readonly LocalEvent[], { today, time }: Moment): readonly LocalEvent[] {
  return events
    .filter((event) => isUsable({ verifiedOn: event.verifiedOn, expiresOn: event.date }, today))
    .filter(({ date, to }) => today < date || to === null || time < to)
    .toSorted((one, other) => compare(one.date, other.date) || compare(one.from ?? '', other.from ?? ''));
}

/** A text as a visitor reads it: French where their language is missing, named as such. */
export function textIn(text: LocalAlert['text'], locale: Locale): { readonly lang: Locale; readonly text: string } {
  const own = text[locale];
  return own === null ? { lang: 'fr', text: text.fr } : { lang: locale, text: own };
}
