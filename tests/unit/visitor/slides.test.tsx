// @vitest-environment happy-dom
import { fake } from '../staff/fake-bridge.ts';
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AttractScreen } from '../../../renderer/visitor/AttractScreen.tsx';
import { attractContent } from '../../../shared/content/attract.ts';
import content from '../../../resources/content/attract.json';
import { ok } from '../../../shared/result.ts';
import { WORDS } from '../../../shared/i18n/index.ts';
import type { BootView } from '../../../shared/ipc/visit.ts';
import { BOOT, page, spaced } from './world.tsx';

const SLIDES = attractContent.parse(content).slides;

/** A Monday at noon, in France. */
const NOON = new Date('2026-11-23T11:00:00.000Z');
const OPENING: BootView['opening'] = {
  week: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: '09:00', to: '19:00' })),
  exceptions: [],
  source: 'essai',
  verifiedOn: '2026-11-01',
  expiresOn: null,
};
const ALERT: BootView['alert'] = {
  text: { fr: 'Faux plombiers signalés', en: 'False plumbers about', de: null },
  from: '2026-11-23',
  fromTime: null,
  until: '2026-11-23',
  untilTime: '13:00',
  source: 'essai',
};
const title = (): string => spaced(document.querySelector('.attract__title')?.textContent ?? '');
const greeting = spaced(WORDS.fr.shell.attract.title);
const screenOf = (boot: Partial<BootView>) => (
  <AttractScreen
    boot={{ ...BOOT, opening: OPENING, ...boot }}
    beforeBegin={async () => undefined}
    onBegin={() => undefined}
    onStaffDoor={() => undefined}
  />
);
const turn = async (turns = 1): Promise<void> => {
  for (let count = 0; count < turns; count += 1) await act(() => vi.advanceTimersByTimeAsync(12_000));
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  fake.answer('readSlides', () => ok(SLIDES));
});
afterEach(() => {
  cleanup();
  fake.forget();
  vi.useRealTimers();
});

describe('the messages of the attract screen', () => {
  it('begin with the greeting, then come one after the other, and the greeting again with another language', async () => {
    render(screenOf({}));
    expect(title()).toContain(greeting);
    expect(document.querySelector('.attract__second')?.getAttribute('lang')).toBe('en');
    const seen: string[] = [];
    for (let turns = 0; turns < SLIDES.length && (turns === 0 || !title().includes(greeting)); turns += 1) {
      await turn();
      seen.push(title());
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(spaced(SLIDES.find(({ id }) => id === 'emergency')?.text.fr.title ?? ''));
    expect(seen.at(-1)).toContain(greeting);
    expect(document.querySelector('.attract__second')?.getAttribute('lang')).toBe('de');
  });

  it('show an alert as soon as it is applied, with the language that somebody wrote, and again every other time until it ends', async () => {
    const { rerender } = render(screenOf({}));
    await turn();
    rerender(screenOf({ alert: ALERT }));
    expect(title()).toBe(ALERT?.text.fr);
    expect(document.querySelector('.attract__second')?.textContent).toBe(ALERT?.text.en);
    await turn();
    expect(title()).toContain(greeting);
    await turn();
    expect(title()).toBe(ALERT?.text.fr);
    vi.setSystemTime(new Date('2026-11-23T12:00:00.000Z'));
    await turn();
    expect(page()).not.toContain(ALERT?.text.fr);
  });

  it('stay while somebody uses a keyboard on this screen', async () => {
    render(screenOf({}));
    const start = document.querySelector<HTMLElement>('.attract__start');
    start?.focus();
    if (start !== null) Object.defineProperty(start, 'matches', { value: () => true });
    await turn(2);
    expect(title()).toContain(greeting);
  });

  it('leave the words that say that nobody is here where they are, in every language', async () => {
    vi.setSystemTime(new Date('2026-11-23T19:00:00.000Z'));
    render(screenOf({}));
    for (let turns = 0; turns < 3; turns += 1) {
      for (const locale of BOOT.locales) expect(page()).toContain(WORDS[locale].opening.closedFace.title);
      expect(page()).toContain('mardi 24 novembre 2026');
      await turn();
    }
  });
});
