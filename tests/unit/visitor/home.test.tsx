// @vitest-environment happy-dom
import { fake } from '../staff/fake-bridge.ts';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { DestinationScreen } from '../../../renderer/visitor/DestinationScreen.tsx';
import { HomeScreen } from '../../../renderer/visitor/HomeScreen.tsx';
import { SHELVES } from '../../../shared/content/closed-lists.ts';
import { LOCALES, type Locale } from '../../../shared/i18n/locales.ts';
import { WORDS } from '../../../shared/i18n/index.ts';
import { DESTINATIONS, type Destination } from '../../../shared/services/orientation/destinations.ts';
import { ALL, WATCHES, draw, page, spaced } from './world.tsx';

afterEach(() => {
  cleanup();
  fake.forget();
});

const SHELF_TITLES = (locale: Locale): readonly string[] => SHELVES.map((shelf) => WORDS[locale].info.shelves[shelf].title);

const titles = (): readonly string[] => [...document.querySelectorAll('.tile__title')].map(({ textContent }) => spaced(textContent));
const ticketTile = spaced(WORDS.fr.shell.home.ticket);

/** The services of the home page; the others stand at the end of the pages that explain them. */
const HOME = ALL.filter(({ shelf }) => shelf === 'home');

describe('the home page', () => {
  it.each(LOCALES)('has the questions first, then a tile a service in the order of the registry, in %s', async (locale) => {
    draw(<HomeScreen />, { locale });
    const { home } = WORDS[locale].shell;
    const { tile } = WORDS[locale].opening.page;
    expect(titles()).toEqual(
      [
        home.orientation,
        WORDS[locale].info.home.search,
        ...HOME.map(({ words }) => words[locale].tile),
        home.ticket,
        WORDS[locale].sites.tile,
        ...SHELF_TITLES(locale),
        tile,
      ].map(spaced),
    );
    for (const { words } of HOME) expect(page()).toContain(spaced(words[locale].tileDetail));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it.each(HOME.map(({ id }) => id))('draws %s alone when it alone is offered, and leads to its form', (id) => {
    const { went } = draw(<HomeScreen />, { services: [{ id, mode: 'sealed' }] });
    const watch = WATCHES.some((service) => service.id === id);
    expect(titles()).toHaveLength((watch ? 6 : 5) + SHELVES.length);
    const tile = document.getElementById(`service-${id}`);
    expect(tile?.querySelector('svg')).not.toBeNull();
    if (tile !== null) fireEvent.click(tile);
    expect(went).toEqual([{ name: 'service', id }]);
  });

  it('offers to come back with a receipt only where a watch is kept', () => {
    for (const { id } of WATCHES) {
      const { went } = draw(<HomeScreen />, { services: [{ id, mode: 'sealed' }] });
      fireEvent.click(screen.getByText(WORDS.fr.shell.home.ticket));
      expect(went).toEqual([{ name: 'ticket' }]);
      cleanup();
      draw(<HomeScreen />, { services: [{ id, mode: 'slip' }] });
      expect(titles()).not.toContain(ticketTile);
      cleanup();
    }
  });

  it('says that nothing is taken yet when no service is offered, and ignores one that it does not know', () => {
    draw(<HomeScreen />, { services: [{ id: 'nothing', mode: 'sealed' }] });
    expect(titles()).toHaveLength(4 + SHELVES.length);
    expect(page()).toContain(spaced(WORDS.fr.shell.home.notSetUp));
  });
});

describe('a door', () => {
  const doors = Object.entries<Destination>(DESTINATIONS).flatMap(([id, { service }]) => (service === undefined ? [] : [{ id, service }]));
  it.each(doors)('$id leads to its form while it is offered', ({ id, service }) => {
    const { went } = draw(<DestinationScreen id={id} from={null} advice={null} />, { services: [{ id: service, mode: 'sealed' }] });
    const button = document.getElementById('to-service');
    expect(button).not.toBeNull();
    if (button !== null) fireEvent.click(button);
    expect(went).toEqual([{ name: 'service', id: service, from: { name: 'destination', id, from: null, advice: null } }]);
    cleanup();
    draw(<DestinationScreen id={id} from={null} advice={null} />, { services: [] });
    expect(document.getElementById('to-service')).toBeNull();
  });
});
