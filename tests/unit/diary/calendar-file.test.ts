import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../../shared/diary/calendar-file.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { MOST_QR_BYTES, qrPath, utf8Length } from '../../../shared/paper/qr.ts';
import { receiptDocument } from '../../../shared/paper/receipt.ts';
import { ENTRY, FIRM, flat, POINT, receiptOf, REFERENCE, serviceAndAnswers } from '../paper/papers.ts';
import { anySpan } from './diaries.ts';
import { readEvent } from './ical-reader.ts';

/** A telephone reads such a code from a screen at arm's length. */
const REASONABLE_VERSION = 16;

describe('an appointment as an iCalendar text', () => {
  test('says when in UTC, where, and nothing of whom or why', () => {
    const event = readEvent(calendarText(ENTRY, 'fr', POINT));
    expect(Object.fromEntries(event)).toEqual({
      UID: ENTRY.id,
      SEQUENCE: '0',
      DTSTAMP: '20261122T130500Z',
      DTSTART: '20261201T133000Z',
      DTEND: '20261201T140000Z',
      SUMMARY: 'Rendez-vous à la gendarmerie',
      LOCATION: "Point d'accueil de la gendarmerie, Oasis III, Pusey",
    });
  });

  test('has a title in each language, and a later one replaces the former', () => {
    const titles = LOCALES.map((locale) => readEvent(calendarText({ ...ENTRY, moves: 2 }, locale, POINT)));
    expect(titles.map((event) => event.get('SUMMARY'))).toEqual(
      LOCALES.map((locale) =>
        locale === 'fr'
          ? 'Rendez-vous à la gendarmerie'
          : locale === 'de'
            ? 'Termin bei der Gendarmerie'
            : 'Appointment at the gendarmerie',
      ),
    );
    expect(new Set(titles.map((event) => event.get('SEQUENCE')))).toEqual(new Set(['2']));
  });

  test('can be read again whatever the place is called, in summer and winter, and fits a code', () => {
    const place = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => utf8Length(text) <= 240 && !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(anySpan, place, fc.nat({ max: 99 }), (span, name, moves) => {
        const text = calendarText({ ...ENTRY, span, moves }, 'fr', { name, place: 'Oasis III; \\ Pusey' });
        const event = readEvent(text);
        expect(event.get('LOCATION')).toBe([name, 'Oasis III; \\ Pusey'].filter((part) => part !== '').join(', '));
        expect((event.get('DTSTART') ?? '') < (event.get('DTEND') ?? '')).toBe(true);
        expect(utf8Length(text)).toBeLessThanOrEqual(MOST_QR_BYTES);
      }),
    );
    const long = calendarText(ENTRY, 'de', { name: 'é'.repeat(80), place: 'é'.repeat(120) });
    expect(utf8Length(long)).toBeLessThanOrEqual(MOST_QR_BYTES);
  });

  test('fits a code of a reasonable size, and paper keeps the ends of its lines', () => {
    const text = calendarText(ENTRY, 'fr', POINT);
    const { version, size } = encode(text, { ecc: 'M', border: 4 });
    expect(version).toBeLessThanOrEqual(REASONABLE_VERSION);
    expect(qrPath(text).side).toBe(size);
    expect(qrPath(text).path).not.toBe(qrPath(text.replaceAll('\r\n', '\n')).path);
  });

  test('is on the receipt of a firm appointment, in a code of its own, and on no other', () => {
    const [service, answers] = serviceAndAnswers('preComplaint bicycle');
    const codes = (slot: Parameters<typeof receiptOf>[3]) => {
      const receipt = receiptOf(service, answers, 'de', slot);
      return flat(receiptDocument({ receipt, service, locale: 'de', point: POINT }).blocks).flatMap((block) =>
        block.kind === 'codes' ? block.codes : [],
      );
    };
    const [code, ...others] = codes(FIRM);
    expect(others).toEqual([]);
    expect(readEvent(code?.holds ?? '').get('SUMMARY')).toBe('Termin bei der Gendarmerie');
    expect(code?.holds).not.toContain(REFERENCE);
    expect(code?.caption.map(({ lang }) => lang)).toEqual(['de', 'fr']);
    expect(codes({ kind: 'toConfirm' })).toEqual([]);
    expect(codes(null)).toEqual([]);
  });
});
