// @vitest-environment happy-dom
/** An open site, as far as the page of the shell goes: where it may be seen, what is said of it, our keys, and how it is left. */
import { fake } from '../staff/fake-bridge.ts';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { type ReactNode, useEffect, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Standing, StandingProvider } from '../../../renderer/app/visit.tsx';
import { SiteScreen } from '../../../renderer/sites/SiteScreen.tsx';
import { WORDS } from '../../../shared/i18n/index.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { fail, ok } from '../../../shared/result.ts';
import { SITE_FAILURES, SITE_REFUSALS } from '../../../shared/sites/site.ts';
import { SHOWN, SITE, offer, says } from './sites-world.ts';
import { type Drawn, VISIT, draw, page, pressId, sees, spaced } from './world.tsx';
import { useContent } from '../../../renderer/content/ContentProvider.tsx';

const LIST = { name: 'sites', from: { name: 'home' } } as const;
const PLACE = { x: 10, y: 20, width: 300, height: 400 };
const words = WORDS.fr.sites;
const visitId = VISIT.id;

/** As in the application: whoever comes here has read the list. */
function AfterList({ children }: { readonly children: ReactNode }) {
  return useContent().state === 'ready' ? children : null;
}

let stand: (standing: Standing) => void;

function Standing({ children }: { readonly children: ReactNode }) {
  const [standing, setStanding] = useState<Standing>('free');
  useEffect(() => {
    stand = (next) => act(() => setStanding(next));
  }, []);
  return <StandingProvider value={standing}>{children}</StandingProvider>;
}

async function open(locale: (typeof LOCALES)[number] = 'fr'): Promise<Drawn> {
  const drawn = draw(
    <AfterList>
      <Standing>
        <SiteScreen id={SITE.id} from={LIST} />
      </Standing>
    </AfterList>,
    { locale },
  );
  await sees(WORDS[locale].sites.open.opening);
  // What is said of it before the screen listens is heard by nobody; it listens before it asks.
  await vi.waitFor(() => expect(fake.asked('openSite')).not.toEqual([]));
  return drawn;
}

const places = (): readonly unknown[] => fake.asked('placeSite');

beforeEach(() => {
  offer([SITE]);
  fake.answer('openSite', () => ok(null));
  fake.answer('placeSite', () => ok(null));
  fake.answer('actOnSite', () => ok(null));
  fake.answer('typeInSite', () => ok(null));
  fake.answer('closeSite', () => ok({ verified: true }));
  // The page of the tests lays nothing out.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(PLACE.x - 0.4, PLACE.y, PLACE.width + 0.6, PLACE.height + 0.5),
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  fake.forget();
});

describe('an open site', () => {
  it('is asked for once, in the language of the visit, and placed in whole pixels', async () => {
    await open('de');
    expect(fake.asked('openSite')).toEqual([{ visitId, site: SITE.id, locale: 'de' }]);
    expect(places()).toEqual([{ visitId, box: PLACE }]);
  });

  it.each(LOCALES)('says whose page it is and who vouches for it, in %s', async (locale) => {
    await open(locale);
    says(SHOWN);
    const { secure, issuer } = WORDS[locale].sites.open;
    await sees(`${secure} · ${SITE.host} · ${issuer.replace('{{issuer}}', 'Autorité d’essai')}`);
    expect(page()).not.toContain(spaced(WORDS[locale].sites.open.opening));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is nowhere while something of ours lies over it, says nothing out of service, and nowhere once it is left', async () => {
    await open();
    says(SHOWN);
    stand('covered');
    expect(places().at(-1)).toEqual({ visitId, box: null });
    stand('free');
    expect(places().at(-1)).toEqual({ visitId, box: PLACE });
    const before = places().length;
    stand('parked');
    expect(places()).toHaveLength(before);
    stand('free');
    cleanup();
    expect(places().at(-1)).toEqual({ visitId, box: null });
    expect(fake.asked('closeSite')).toEqual([{ visitId }]);
  });

  it('makes the end of the visit ask first, while it is shown', async () => {
    const { typed } = await open();
    expect(typed.size).toBe(0);
    says(SHOWN);
    expect(typed.size).toBe(1);
    says({ phase: 'failed', failure: 'crashed' });
    expect(typed.size).toBe(0);
  });

  it('does what its controls say', async () => {
    await open();
    says({ ...SHOWN, canGoBack: true });
    for (const id of ['site-back', 'site-home', 'site-smaller', 'site-larger', 'site-page']) await pressId(id);
    expect(fake.asked('actOnSite')).toEqual(['back', 'home', 'smaller', 'larger', 'page'].map((what) => ({ visitId, act: what })));
    await sees(words.open.size.replace('{{percent}}', '125'));
  });

  it.each(SITE_REFUSALS)('says in a line that %s is refused', async (refusal) => {
    await open();
    says({ ...SHOWN, refusal });
    await sees(words.open.refusals[refusal]);
    says(SHOWN);
    expect(page()).not.toContain(spaced(words.open.refusals[refusal]));
  });

  it('reminds whoever is identified to finish', async () => {
    await open();
    says({ ...SHOWN, identified: true });
    await sees(words.open.identified);
  });

  it('is not taken for another one', async () => {
    await open();
    says({ ...SHOWN, site: 'other' });
    expect(page()).toContain(spaced(words.open.opening));
  });
});

describe('a site that failed', () => {
  it.each(SITE_FAILURES)('with %s says why, what can be done instead, and can be tried again', async (failure) => {
    const { helped } = await open();
    says({ phase: 'failed', failure });
    await sees(words.open.failures[failure].title);
    expect(page()).toContain(spaced(words.open.failures[failure].body));
    expect(page()).toContain(SITE.offline);
    expect(places().at(-1)).toEqual({ visitId, box: null });
    await pressId('site-again');
    // Closed and opened anew: nothing of what failed is used again.
    await vi.waitFor(() => expect(fake.asked('openSite')).toHaveLength(2));
    expect(fake.asked('closeSite')).toEqual([{ visitId }]);
    says({ phase: 'opening' });
    expect(places().at(-1)).toEqual({ visitId, box: PLACE });
    await pressId('foot-help');
    expect(helped()).toBe(1);
  });

  it('because main would not open it is asked for again', async () => {
    fake.answer('openSite', () => fail('notFound'));
    draw(
      <AfterList>
        <SiteScreen id={SITE.id} from={LIST} />
      </AfterList>,
    );
    await sees(words.open.failures.gone.title);
    fake.answer('openSite', () => ok(null));
    await pressId('site-again');
    await sees(words.open.opening);
  });

  it('because another is still there waits until that one is closed', async () => {
    let free = false;
    fake.answer('openSite', () => (free ? ok(null) : fail('conflict')));
    fake.answer('closeSite', () => {
      free = true;
      return ok({ verified: true });
    });
    await open();
    await vi.waitFor(() => expect(fake.asked('openSite')).toHaveLength(2));
    // Closing the other one made main forget the place.
    await vi.waitFor(() => expect(places()).toEqual([1, 2].map(() => ({ visitId, box: PLACE }))));
    expect(page()).toContain(spaced(words.open.opening));
  });
});

describe('leaving a site', () => {
  it('by its own button closes it, says so until it is wiped, and comes back to the list', async () => {
    let wiped: () => void = () => undefined;
    fake.answer('closeSite', () => new Promise((resolve) => void (wiped = () => resolve(ok({ verified: true })))));
    const { went } = await open();
    says(SHOWN);
    await pressId('site-close');
    await sees(words.open.closing);
    expect(places().at(-1)).toEqual({ visitId, box: null });
    await pressId('site-close');
    expect(went).toEqual([]);
    wiped();
    await vi.waitFor(() => expect(went).toEqual([{ ...LIST, left: 'erased' }]));
    cleanup();
    expect(fake.asked('closeSite')).toHaveLength(1);
  });

  it('says that its erasure was not proved', async () => {
    fake.answer('closeSite', () => ok({ verified: false }));
    const { went } = await open();
    says(SHOWN);
    await pressId('site-close');
    await vi.waitFor(() => expect(went).toEqual([{ ...LIST, left: 'unproved' }]));
  });

  it('says nothing of an erasure when nothing was shown', async () => {
    const { went } = await open();
    await pressId('foot-back');
    await vi.waitFor(() => expect(went).toEqual([LIST]));
  });

  it.each(['foot-back', 'site-back'])('by %s asks first on the first page, out of the way of the site', async (id) => {
    const { went } = await open();
    says(SHOWN);
    await pressId(id);
    await sees(words.leave.title);
    expect(places().at(-1)).toEqual({ visitId, box: null });
    expect(page()).not.toContain(spaced(words.leave.back));
    fireEvent.click(screen.getByRole('button', { name: words.leave.stay }));
    expect(places().at(-1)).toEqual({ visitId, box: PLACE });
    await pressId(id);
    await pressId('site-leave');
    await vi.waitFor(() => expect(went).toEqual([{ ...LIST, left: 'erased' }]));
  });

  it('asks no more once the site has failed and is tried again', async () => {
    await open();
    says(SHOWN);
    await pressId('foot-back');
    says({ phase: 'failed', failure: 'crashed' });
    await pressId('site-again');
    says(SHOWN);
    expect(page()).not.toContain(spaced(words.leave.title));
    expect(places().at(-1)).toEqual({ visitId, box: PLACE });
  });

  it('by the foot bar offers the page before, where there is one', async () => {
    await open();
    says({ ...SHOWN, canGoBack: true });
    await pressId('foot-back');
    fireEvent.click(await screen.findByRole('button', { name: words.leave.back }));
    expect(fake.asked('actOnSite')).toEqual([{ visitId, act: 'back' }]);
    expect(places().at(-1)).toEqual({ visitId, box: PLACE });
  });
});

describe('the keyboard over a site', () => {
  const keyboard = () => screen.queryByRole('region', { name: WORDS.fr.keyboard.label });
  const key = (name: string): void => {
    const found = screen.getByRole('button', { name });
    fireEvent.pointerDown(found);
    fireEvent.pointerUp(found);
  };

  it('is out for a field of its page, tells its keys at once and types nothing here', async () => {
    await open();
    says(SHOWN);
    expect(keyboard()).toBeNull();
    says({ ...SHOWN, field: { layout: 'text', multiline: false } });
    expect(keyboard()).not.toBeNull();
    key('e accent aigu');
    key('Effacer le caractère d’avant');
    key('Touche Entrée');
    key('Champ suivant');
    expect(fake.asked('typeInSite')).toEqual([
      { visitId, stroke: { insert: 'é' } },
      { visitId, stroke: { act: 'backspace' } },
      { visitId, stroke: { act: 'enter' } },
      { visitId, stroke: { act: 'next' } },
    ]);
    key('Fermer le clavier');
    expect(fake.asked('actOnSite')).toEqual([{ visitId, act: 'leaveField' }]);
    says(SHOWN);
    expect(keyboard()).toBeNull();
  });

  it('stays as it is while the page says other things, and changes with the field', async () => {
    await open();
    says({ ...SHOWN, field: { layout: 'numeric', multiline: false } });
    const before = keyboard();
    says({ ...SHOWN, loading: true, field: { layout: 'numeric', multiline: false } });
    expect(keyboard()).toBe(before);
    says({ ...SHOWN, field: { layout: 'email', multiline: false } });
    expect(screen.getByRole('button', { name: /arobase/ })).not.toBeNull();
  });

  it('breaks the line in a field of several', async () => {
    await open();
    says({ ...SHOWN, field: { layout: 'text', multiline: true } });
    key('Nouvelle ligne');
    expect(fake.asked('typeInSite')).toEqual([{ visitId, stroke: { act: 'enter' } }]);
  });

  it('is gone with the site', async () => {
    const { went } = await open();
    says({ ...SHOWN, field: { layout: 'text', multiline: true } });
    await pressId('site-close');
    await vi.waitFor(() => expect(went).toHaveLength(1));
    expect(keyboard()).toBeNull();
  });
});
