// @vitest-environment happy-dom
/** The way of a visitor to an official site: the list, and what stands before one. */
import { fake } from '../staff/fake-bridge.ts';
import { cleanup, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { farewellAfter } from '../../../renderer/app/farewell.ts';
import { screenKind } from '../../../renderer/app/screens.ts';
import { StandingProvider } from '../../../renderer/app/visit.tsx';
import { CardScreen } from '../../../renderer/content/CardScreen.tsx';
import { SearchScreen } from '../../../renderer/content/SearchScreen.tsx';
import { DestinationScreen } from '../../../renderer/visitor/DestinationScreen.tsx';
import { HomeScreen } from '../../../renderer/visitor/HomeScreen.tsx';
import { SiteIntroScreen } from '../../../renderer/sites/SiteIntroScreen.tsx';
import { SitesScreen } from '../../../renderer/sites/SitesScreen.tsx';
import { WORDS } from '../../../shared/i18n/index.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { ok } from '../../../shared/result.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { MANY, PRIVATE_CARD, SITE, offer } from './sites-world.ts';
import { VISIT, draw, page, pressId, sees, spaced, type } from './world.tsx';

const HOME = { name: 'home' } as const;
const LIST = { name: 'sites', from: HOME } as const;
const words = WORDS.fr.sites;

const reach = (reached: Readonly<Record<string, boolean>>): void => fake.answer('siteReach', () => ok({ reached }));

const violations = async (): Promise<readonly string[]> =>
  (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id }) => id);

beforeEach(() => {
  offer([SITE]);
  reach({});
});
afterEach(() => {
  cleanup();
  fake.forget();
  vi.useRealTimers();
});

describe('the tile of the home page', () => {
  it('leads to the list', async () => {
    const { went } = draw(<HomeScreen />);
    await pressId('sites');
    expect(went).toEqual([LIST]);
  });

  it('is absent where no site is offered', async () => {
    offer([]);
    draw(<HomeScreen />);
    await vi.waitFor(() => expect(document.getElementById('sites')).toBeNull());
  });
});

describe('the search', () => {
  const search = (query: string) => <SearchScreen query={query} from={HOME} />;
  const hit = `hit-site-${SITE.id}`;

  it.each(LOCALES)('leads to a site, and back to what was typed, in %s', async (locale) => {
    const { went } = draw(search('demarches'), { locale });
    await sees(SITE.name);
    expect(page()).toContain(`${WORDS[locale].info.search.kinds.site} · ${SITE.use}`);
    expect(await violations()).toEqual([]);
    await pressId(hit);
    expect(went).toEqual([{ name: 'site', id: SITE.id, from: { name: 'search', query: 'demarches', from: HOME } }]);
  });

  it('forgets what led to a private matter', async () => {
    offer([{ ...SITE, card: 'private' }], [PRIVATE_CARD]);
    const { went } = draw(search('demarches'));
    await sees(SITE.name);
    await pressId(hit);
    expect(went).toEqual([{ name: 'site', id: SITE.id, from: { name: 'search', query: '', from: HOME } }]);
  });

  it('finds nothing where none is offered', async () => {
    offer([]);
    draw(search('demarches'));
    await sees(WORDS.fr.info.search.none);
    expect(document.getElementById(hit)).toBeNull();
  });
});

describe('the list', () => {
  it.each(LOCALES)(
    'says of each site what one does there, its host and a language that is not theirs, and leads to it, in %s',
    async (locale) => {
      const { went } = draw(<SitesScreen from={HOME} left={undefined} />, { locale });
      await sees(SITE.use);
      expect(page()).toContain(SITE.host);
      // A language that the visitor has chosen is no news.
      const only = WORDS[locale].sites.list.languages.replace(
        '{{languages}}',
        new Intl.DisplayNames([locale], { type: 'language' }).of('fr') ?? '',
      );
      if (locale === 'fr') expect(page()).not.toContain(only);
      else expect(page()).toContain(only);
      expect(await violations()).toEqual([]);
      await pressId(`site-${SITE.id}`);
      expect(went).toEqual([{ name: 'site', id: SITE.id, from: LIST }]);
      await pressId('foot-back');
      expect(went.at(-1)).toEqual(HOME);
    },
  );

  it.each(['needed', 'offered'] as const)('says that FranceConnect is %s, and what nobody has checked', async (identity) => {
    offer([{ ...SITE, identity, toVerify: true }]);
    draw(<SitesScreen from={HOME} left={undefined} />);
    await sees(words.identity[identity]);
    expect(page()).toContain(WORDS.fr.info.card.toVerify);
  });

  it('says that a site cannot be reached, nothing of one of which nothing is known, and asks again', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    reach({ site0: true, site1: false });
    offer(MANY);
    draw(<SitesScreen from={HOME} left={undefined} />);
    await sees(words.unreached);
    expect(screen.getAllByText(words.unreached)).toHaveLength(1);
    expect(document.getElementById('site-site1')?.textContent).toContain(words.unreached);
    reach({ site0: true, site1: true });
    await vi.advanceTimersByTimeAsync(20_000);
    await vi.waitFor(() => expect(page()).not.toContain(words.unreached));
    expect(fake.asked('siteReach')).toEqual([{ visitId: VISIT.id }, { visitId: VISIT.id }]);
  });

  it('asks nothing while the page is out of service', async () => {
    draw(
      <StandingProvider value="parked">
        <SitesScreen from={HOME} left={undefined} />
      </StandingProvider>,
    );
    await sees(SITE.use);
    expect(fake.asked('siteReach')).toEqual([]);
  });

  it('is searched by first letters when it is long', async () => {
    offer(MANY);
    draw(<SitesScreen from={HOME} left={undefined} />);
    await sees('Élections');
    type('site-query', 'elec');
    expect([...document.querySelectorAll('.tile__title')].map(({ textContent }) => textContent)).toEqual(['Élections']);
    type('site-query', 'xyz');
    await sees(words.list.none);
  });

  it('keeps the host of a private matter from whoever stands behind', async () => {
    offer([{ ...SITE, card: 'private' }], [PRIVATE_CARD]);
    draw(<SitesScreen from={HOME} left={undefined} />);
    await sees(SITE.use);
    expect(page()).not.toContain(SITE.host);
  });

  it('says whom to turn to when there is none', async () => {
    offer([]);
    const { helped } = draw(<SitesScreen from={HOME} left={undefined} />);
    await sees(words.list.empty);
    await pressId('foot-help');
    expect(helped()).toBe(1);
  });

  it.each([
    ['erased', words.list.erased],
    ['unproved', words.list.unproved],
  ] as const)('says that what a site left was %s', async (left, said) => {
    draw(<SitesScreen from={HOME} left={left} />);
    await sees(said);
    // Beside the notice, whoever hears the screen is told.
    await vi.waitFor(() => expect(screen.getAllByRole('status').some(({ textContent }) => textContent === said)).toBe(true));
  });
});

describe('before a site', () => {
  it.each(LOCALES)('stands what it is, what is erased and who may read, then the way to it, in %s', async (locale) => {
    const { went } = draw(<SiteIntroScreen id={SITE.id} from={LIST} />, { locale });
    const { intro } = WORDS[locale].sites;
    await sees(intro.erase);
    for (const said of [SITE.use, intro.behind, intro.documents, intro.address.replace('{{host}}', SITE.host)])
      expect(page()).toContain(spaced(said));
    expect(page()).not.toContain('FranceConnect');
    expect(await violations()).toEqual([]);
    await pressId('site-open');
    expect(went).toEqual([{ name: 'siteOpen', id: SITE.id, from: LIST }]);
  });

  it.each(['needed', 'offered'] as const)('stands the code for the telephone where FranceConnect is %s', async (identity) => {
    offer([{ ...SITE, identity }]);
    draw(<SiteIntroScreen id={SITE.id} from={LIST} />);
    await sees(words.intro[identity]);
    expect(page()).toContain(spaced(words.intro.phone));
    expect(screen.getByLabelText(words.intro.code.replace('{{address}}', 'www.demarches.example/debut'))).not.toBeNull();
  });

  it('stands our own form, where it is offered now', async () => {
    offer([{ ...SITE, service: 'preComplaint' }]);
    const { went } = draw(<SiteIntroScreen id={SITE.id} from={LIST} />);
    await sees(SERVICES.preComplaint.words.fr.tile);
    await pressId('service-preComplaint');
    expect(went).toEqual([{ name: 'service', id: 'preComplaint', from: { name: 'site', id: SITE.id, from: LIST } }]);
    cleanup();
    draw(<SiteIntroScreen id={SITE.id} from={LIST} />, { services: [] });
    await sees(words.intro.erase);
    expect(page()).not.toContain(SERVICES.preComplaint.words.fr.tile);
  });

  it('stands what can be done instead while it cannot be reached, and no way to it', async () => {
    reach({ [SITE.id]: false });
    offer([{ ...SITE, identity: 'needed' }]);
    const { helped } = draw(<SiteIntroScreen id={SITE.id} from={LIST} />);
    await sees(SITE.offline);
    expect(page()).toContain(spaced(words.unreached));
    expect(document.getElementById('site-open')).toBeNull();
    expect(await violations()).toEqual([]);
    await pressId('foot-help');
    expect(helped()).toBe(1);
  });

  it('is private when our page on the matter is', async () => {
    offer([{ ...SITE, card: 'private' }], [PRIVATE_CARD]);
    const { keptPrivate } = draw(<SiteIntroScreen id={SITE.id} from={LIST} />);
    await sees(words.intro.erase);
    expect(keptPrivate()).toBe(true);
  });

  it('stands nothing but whom to turn to once it is closed to visitors', async () => {
    offer([]);
    draw(<SiteIntroScreen id={SITE.id} from={LIST} />);
    await sees(WORDS.fr.info.content.gone);
  });
});

describe('a door to a State site', () => {
  it.each([
    ['pharos', 'https://www.internet-signalement.gouv.fr/', 'pharos'],
    ['cyber17', 'https://17cyber.gouv.fr/', 'other'],
  ])('%s is opened here where its site is offered', async (door, start, id) => {
    const host = new URL(start).host;
    offer([{ ...SITE, id, start, host }]);
    const { went } = draw(<DestinationScreen id={door} from={null} advice={null} />);
    await pressId(`open-${id}`);
    expect(went).toEqual([{ name: 'site', id, from: { name: 'destination', id: door, from: null, advice: null } }]);
  });

  it('leads to the site of its own name where several stand on one host', async () => {
    const host = 'www.service-public.gouv.fr';
    offer(['servicePublic', 'thesee'].map((id) => ({ ...SITE, id, host, start: `https://${host}/` })));
    draw(<DestinationScreen id="thesee" from={null} advice={null} />);
    await sees(words.openHere.replace('{{name}}', SITE.name));
    expect(document.getElementById('open-thesee')).not.toBeNull();
  });

  it('is an address to read where its site is not offered', async () => {
    draw(<DestinationScreen id="pharos" from={null} advice={null} />);
    await sees('internet-signalement.gouv.fr');
    expect(page()).not.toContain(spaced(words.openHere.replace('{{name}}', '')));
  });
});

describe('a page with an official address', () => {
  const card = { ...PRIVATE_CARD, private: false, official: 'https://demarches.example/une/page' };

  it('leads to the site of that host where it is offered, beside the code', async () => {
    offer([SITE], [card]);
    const { went } = draw(<CardScreen id={card.id} from={HOME} />);
    await pressId(`open-${SITE.id}`);
    expect(went).toEqual([{ name: 'site', id: SITE.id, from: { name: 'card', id: card.id, from: HOME } }]);
    expect(page()).toContain(spaced(WORDS.fr.info.card.officialBody));
  });

  it('has the code alone where it is not', async () => {
    offer([{ ...SITE, host: 'autre.example', start: 'https://autre.example/' }], [card]);
    draw(<CardScreen id={card.id} from={HOME} />);
    await sees(WORDS.fr.info.card.officialBody);
    expect(document.getElementById(`open-${SITE.id}`)).toBeNull();
  });
});

describe('the delays and the end of a visit', () => {
  it('are those of a form while a site is open, or while a form waits behind it', () => {
    const behind = { name: 'destination', id: 'pharos', from: { name: 'service', id: 'preComplaint' }, advice: null } as const;
    expect(screenKind({ name: 'siteOpen', id: SITE.id, from: LIST })).toBe('form');
    expect(screenKind({ name: 'site', id: SITE.id, from: LIST })).toBe('info');
    expect(screenKind({ name: 'site', id: SITE.id, from: behind })).toBe('form');
  });

  it('ask how it was once a site that was shown is closed', () => {
    expect(farewellAfter('nothing', LIST)).toBe('nothing');
    expect(farewellAfter('nothing', { name: 'siteOpen', id: SITE.id, from: LIST })).toBe('nothing');
    expect(farewellAfter('nothing', { ...LIST, left: 'erased' })).toBe('reached');
  });
});
