// @vitest-environment happy-dom
import { fake } from '../staff/fake-bridge.ts';
import { act, cleanup, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DestinationScreen } from '../../../renderer/visitor/DestinationScreen.tsx';
import { HelpOverlay } from '../../../renderer/visitor/HelpOverlay.tsx';
import { HomeScreen } from '../../../renderer/visitor/HomeScreen.tsx';
import { HoursScreen } from '../../../renderer/visitor/HoursScreen.tsx';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { WORDS } from '../../../shared/i18n/index.ts';
import type { BootView, OfferView } from '../../../shared/ipc/visit.ts';
import { ALL, BOOT, draw, page, pressId, spaced } from './world.tsx';

/** A Monday evening, in France. */
const EVENING = new Date('2026-11-23T19:00:00.000Z');
const MORNING = new Date('2026-11-24T08:00:30.000Z');
const DATES = { source: 'essai', verifiedOn: '2026-11-01', expiresOn: null };
/** Invented: every day from nine to seven. */
const OPENING: BootView['opening'] = {
  week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '19:00' })),
  exceptions: [{ date: '2026-12-25', spans: [], reason: 'publicHoliday' }],
  ...DATES,
};
const CLOSED: BootView = { ...BOOT, opening: OPENING };
const RESTING: OfferView = ALL.map(({ id }) => ({ id, mode: 'closed' }));
const ALERT = { fr: 'Faux plombiers signalés', en: null, de: 'Falsche Handwerker unterwegs' };
const WARNED: BootView = {
  ...CLOSED,
  alert: { text: ALERT, from: '2026-11-23', fromTime: null, until: '2026-11-23', untilTime: '21:00', source: 'essai' },
};
const { closedFace, page: hours } = WORDS.fr.opening;

beforeEach(() => {
  vi.useFakeTimers({ now: EVENING, toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  cleanup();
  fake.forget();
  vi.useRealTimers();
});

/** The clock of the screen is read again. */
const moveTo = (instant: Date): void => {
  vi.setSystemTime(instant);
  act(() => void vi.advanceTimersByTime(10_000));
};
const says = (...texts: readonly string[]): readonly string[] => texts.filter((text) => !page().includes(spaced(text)));

describe('while nobody is here', () => {
  it('the home page says so, when somebody will be, and whom to call; it offers no deposit, and stays of use', async () => {
    draw(<HomeScreen />, { boot: CLOSED, services: RESTING });
    expect(
      says(closedFace.title, closedFace.nobody, closedFace.resting, '17', '114', 'mardi 24 novembre 2026', 'service-public.gouv.fr'),
    ).toEqual([]);
    for (const { id } of ALL.filter(({ shelf }) => shelf === 'home')) expect(document.getElementById(`service-${id}`)).toBeNull();
    expect(page()).not.toContain(spaced(WORDS.fr.shell.home.notSetUp));
    // Who comes home sooner may say so at any hour.
    expect(document.getElementById('ticket')).not.toBeNull();
    expect(document.getElementById('hours')).not.toBeNull();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('a visit that waits until the place opens is then offered everything', () => {
    draw(<HomeScreen />, { boot: CLOSED, services: RESTING });
    moveTo(MORNING);
    expect(page()).not.toContain(closedFace.nobody);
    for (const { id } of ALL.filter(({ shelf }) => shelf === 'home')) expect(document.getElementById(`service-${id}`)).not.toBeNull();
  });

  it('a door says why its form rests and when it is back', () => {
    draw(<DestinationScreen id="preComplaint" from={null} advice={null} />, { boot: CLOSED, services: RESTING });
    expect(says(closedFace.restingHere, 'mardi 24 novembre 2026')).toEqual([]);
    expect(document.getElementById('to-service')).toBeNull();
  });

  it.each(LOCALES)('the panel of the call calls nobody and gives the numbers, in %s', (locale) => {
    draw(<HelpOverlay onClose={() => undefined} />, { boot: CLOSED, locale });
    const { help } = WORDS[locale].shell;
    expect(says(WORDS[locale].opening.closedFace.nobody, '17', '112', '114')).toEqual([]);
    expect(page()).not.toContain(spaced(help.here));
    expect(page()).not.toContain(spaced(help.apart));
  });

  it('nothing of it is said while the hours are not known', () => {
    draw(<HomeScreen />, { boot: { ...CLOSED, opening: { ...OPENING, verifiedOn: null } } });
    expect(page()).not.toContain(closedFace.title);
    expect(page()).toContain(spaced(WORDS.fr.shell.home.intro));
  });
});

describe('the alert of the day', () => {
  it('stands first on the home page, in the visitor’s language or in French marked as such, and goes by itself', () => {
    draw(<HomeScreen />, { boot: WARNED, locale: 'en' });
    const notice = screen.getByText(ALERT.fr);
    expect(notice.getAttribute('lang')).toBe('fr');
    moveTo(new Date('2026-11-23T20:00:00.000Z'));
    expect(screen.queryByText(ALERT.fr)).toBeNull();
    cleanup();
    vi.setSystemTime(EVENING);
    draw(<HomeScreen />, { boot: WARNED, locale: 'de' });
    expect(screen.getByText(ALERT.de).getAttribute('lang')).toBe('de');
  });
});

describe('the screen of the hours', () => {
  const EVENT = {
    date: '2026-11-28',
    from: '14:00',
    to: null,
    title: { fr: 'Réunion publique', en: null, de: null },
    place: { fr: 'Salle des fêtes', en: null, de: null },
    source: 'essai',
    verifiedOn: '2026-11-20',
  };
  const FULL: BootView = { ...CLOSED, events: [EVENT], point: { ...BOOT.point, phone: { value: '00 00 00 00 00', ...DATES } } };

  it.each(LOCALES)('tells today, the week, the days that differ, the events and the telephone, in %s', async (locale) => {
    draw(<HoursScreen />, { boot: FULL, locale });
    const words = WORDS[locale].opening;
    expect(
      says(words.closedFace.title, words.page.week, words.reasons.publicHoliday, EVENT.title.fr, EVENT.place.fr, '00 00 00 00 00'),
    ).toEqual([]);
    expect(document.querySelectorAll('.hours__day--today')).toHaveLength(1);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('says that the hours are not known, and offers a person', async () => {
    const { helped } = draw(<HoursScreen />, { boot: { ...FULL, opening: null } });
    expect(says(hours.unknown, hours.unknownBody)).toEqual([]);
    expect(page()).not.toContain(hours.week);
    await pressId('hours-ask');
    expect(helped()).toBe(1);
  });

  it('says that no event is announced, and nothing of one that nobody has verified', () => {
    draw(<HoursScreen />, { boot: { ...FULL, events: [{ ...EVENT, verifiedOn: null }] } });
    expect(page()).toContain(hours.noEvent);
    expect(page()).not.toContain(EVENT.title.fr);
  });
});
