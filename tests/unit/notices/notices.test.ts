import { describe, expect, it } from 'vitest';
import { alertNow, comingEvents, textIn } from '../../../shared/notices/notices.ts';
import { localAlert, localEvent, MOST_ALERT, type LocalAlert, type LocalEvent } from '../../../shared/notices/schema.ts';

/** Invented. */
const ALERT: LocalAlert = {
  text: { fr: 'Faux plombiers signalés\u00A0: n’ouvrez pas.', en: null, de: 'Falsche Handwerker unterwegs: Öffnen Sie nicht.' },
  from: '2026-11-23',
  fromTime: '14:30',
  until: '2026-11-25',
  untilTime: '18:00',
  source: 'essai',
};
const EVENT: LocalEvent = {
  date: '2026-11-28',
  from: '14:00',
  to: '16:00',
  title: { fr: 'Réunion publique', en: null, de: null },
  place: { fr: 'Salle des fêtes', en: null, de: null },
  source: 'essai',
  verifiedOn: '2026-11-20',
};
const faults = (value: unknown, schema: typeof localAlert | typeof localEvent): readonly string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the alert', () => {
  const inForce = (today: string, time: string, alert = ALERT): boolean => alertNow(alert, { today, time }) !== null;

  it('holds from its first minute to the minute before its last', () => {
    expect(inForce('2026-11-23', '14:29')).toBe(false);
    expect(inForce('2026-11-23', '14:30')).toBe(true);
    expect(inForce('2026-11-24', '03:00')).toBe(true);
    expect(inForce('2026-11-25', '17:59')).toBe(true);
    expect(inForce('2026-11-25', '18:00')).toBe(false);
    expect(inForce('2026-11-26', '10:00')).toBe(false);
  });

  it('holds whole days where no time is given', () => {
    const days = { ...ALERT, fromTime: null, untilTime: null };
    expect(inForce('2026-11-23', '00:00', days)).toBe(true);
    expect(inForce('2026-11-25', '23:59', days)).toBe(true);
    expect(inForce('2026-11-22', '23:59', days)).toBe(false);
    expect(inForce('2026-11-26', '00:00', days)).toBe(false);
  });

  it('is read in the visitor’s language, or in French marked as such', () => {
    expect(textIn(ALERT.text, 'de')).toEqual({ lang: 'de', text: ALERT.text.de });
    expect(textIn(ALERT.text, 'en')).toEqual({ lang: 'fr', text: ALERT.text.fr });
  });

  it('names what is wrong with it: an end before its beginning, no French, too long', () => {
    expect(faults(ALERT, localAlert)).toEqual([]);
    expect(faults({ ...ALERT, until: '2026-11-22' }, localAlert)).toEqual(['until']);
    expect(faults({ ...ALERT, until: ALERT.from, untilTime: '14:30' }, localAlert)).toEqual(['untilTime']);
    expect(faults({ ...ALERT, text: { fr: '  ' } }, localAlert)).toEqual(['text.fr']);
    expect(faults({ ...ALERT, text: { fr: 'a'.repeat(MOST_ALERT + 1) } }, localAlert)).toEqual(['text.fr']);
  });
});

describe('the events', () => {
  const at = (today: string, time: string, events: readonly LocalEvent[]) => comingEvents(events, { today, time });

  it('are told in order, the next one first', () => {
    const later = { ...EVENT, date: '2026-12-05' };
    const morning = { ...EVENT, from: '09:00', to: null };
    expect(at('2026-11-23', '10:00', [later, EVENT, morning])).toEqual([morning, EVENT, later]);
  });

  it('go by themselves: at their end, or with their day', () => {
    expect(at('2026-11-28', '15:59', [EVENT])).toHaveLength(1);
    expect(at('2026-11-28', '16:00', [EVENT])).toEqual([]);
    expect(at('2026-11-28', '23:00', [{ ...EVENT, to: null }])).toHaveLength(1);
    expect(at('2026-11-29', '00:00', [{ ...EVENT, to: null }])).toEqual([]);
  });

  it('are not told until somebody has verified them', () => {
    expect(
      at('2026-11-23', '10:00', [
        { ...EVENT, verifiedOn: null },
        { ...EVENT, verifiedOn: '2026-11-24' },
      ]),
    ).toEqual([]);
  });

  it('have an end only after a beginning', () => {
    expect(faults(EVENT, localEvent)).toEqual([]);
    expect(faults({ ...EVENT, from: null }, localEvent)).toEqual(['from']);
    expect(faults({ ...EVENT, to: '14:00' }, localEvent)).toEqual(['to']);
  });
});
