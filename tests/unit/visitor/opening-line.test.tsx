// @vitest-environment happy-dom
import '../staff/fake-bridge.ts';
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OpeningLine } from '../../../renderer/visitor/OpeningLine.tsx';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import type { BootView } from '../../../shared/ipc/visit.ts';
import { weekday } from '../../../shared/time/calendar.ts';
import { BOOT, TODAY, draw, inDays, page } from './world.tsx';

afterEach(cleanup);

const DATES = { source: 'essai', verifiedOn: inDays(-1), expiresOn: null };
const OPENING: BootView['opening'] = {
  week: [{ weekday: weekday(inDays(1)), from: '09:00', to: '12:00' }],
  exceptions: [
    { date: TODAY, spans: [], reason: 'publicHoliday' },
    { date: inDays(3), spans: [{ from: '10:00', to: '11:30' }], reason: 'event' },
  ],
  ...DATES,
};
const PHONE = { value: '00 00 00 00 00', ...DATES };
const shown = (parts: Partial<Pick<BootView, 'opening' | 'point'>>, locale: (typeof LOCALES)[number] = 'fr', whole = true): string => {
  draw(<OpeningLine boot={{ ...BOOT, ...parts }} locale={locale} whole={whole} />, { locale });
  return page();
};

describe('what a visitor reads of the opening hours', () => {
  it('is today with its reason, the next opening, the days that differ soon, and the telephone', () => {
    const text = shown({ opening: OPENING, point: { ...BOOT.point, phone: PHONE } });
    expect(text).toContain('Aujourd’hui (jour férié) : fermé');
    expect(text).toContain('de 9 h à 12 h');
    expect(text).toContain('de 10 h à 11 h 30 (événement)');
    expect(text).toContain('Téléphone du point d’accueil : 00 00 00 00 00');
  });

  it.each(LOCALES)('is in the visitor’s language: %s', (locale) => {
    const closed = { fr: 'fermé', en: 'closed', de: 'geschlossen' }[locale];
    expect(shown({ opening: OPENING }, locale)).toContain(closed);
  });

  it('is nothing while nobody has verified it, or once it has expired', () => {
    for (const dates of [{ verifiedOn: null }, { expiresOn: inDays(-1) }]) {
      const text = shown({
        opening: { ...OPENING, ...dates },
        point: { ...BOOT.point, phone: { ...PHONE, ...dates }, hours: { ...PHONE, ...dates } },
      });
      expect(text).not.toContain('Aujourd’hui');
      expect(text).not.toContain('00 00');
      cleanup();
    }
  });

  it('is the free text where there are no hours as data', () => {
    expect(shown({ point: { ...BOOT.point, hours: { ...PHONE, value: 'du lundi au vendredi' } } })).toContain(
      'Horaires : du lundi au vendredi',
    );
  });

  it('is short on the first screen', () => {
    const text = shown({ opening: OPENING, point: { ...BOOT.point, phone: PHONE } }, 'fr', false);
    expect(text).not.toContain('Téléphone');
    expect(text).not.toContain('À noter');
  });
});
