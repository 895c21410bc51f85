// @vitest-environment happy-dom
/** Recruitment on the shipped cards and rules: doors, six questions, results, two paths side by side. */
import { fake } from '../staff/fake-bridge.ts';
import { cleanup } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readContentFolder } from '../../../electron/content/load.ts';
import type { Screen } from '../../../renderer/app/screens.ts';
import { RecruitmentScreen } from '../../../renderer/visitor/recruitment/RecruitmentScreen.tsx';
import type { RecruitmentPlace } from '../../../renderer/visitor/recruitment/place.ts';
import { type Content, readContentFiles } from '../../../shared/content/files.ts';
import type { UnverifiedPolicy } from '../../../shared/content/shown.ts';
import { contentView } from '../../../shared/content/view.ts';
import { WORDS } from '../../../shared/i18n/index.ts';
import { LOCALES, type Locale } from '../../../shared/i18n/locales.ts';
import { ok } from '../../../shared/result.ts';
import { at, draw, page, pressId, sees, spaced } from './world.tsx';
import { SITES_AS_SHIPPED } from '../../fixtures/sites.ts';

const words = WORDS.fr.recruitment;
let content: Content;
let unverified: UnverifiedPolicy = 'mark';

beforeAll(async () => {
  const reading = readContentFiles(await readContentFolder('resources/content'));
  if (!reading.ok) throw new Error('the shipped content is at fault');
  ({ content } = reading);
});
beforeEach(() => {
  unverified = 'mark';
  fake.answer('readContent', ({ locale }) => ok(contentView(content, { locale, today: '2026-11-22', unverified }, SITES_AS_SHIPPED)));
});
afterEach(() => {
  cleanup();
  fake.forget();
});

const ADULT = { age: 18, nationality: 'french', diploma: 'none', time: 'either', work: 'either', moves: 'either' } as const;

/** Draws a place, waits for its screen and hands over where it leads. */
async function open(screen: string, place?: RecruitmentPlace, locale: Locale = 'fr') {
  cleanup();
  const drawn = draw(<RecruitmentScreen place={place} />, { locale });
  await at(screen);
  return drawn;
}

const placeOf = (screen: Screen | undefined): RecruitmentPlace | undefined => (screen?.name === 'recruitment' ? screen.place : undefined);

async function violations(): Promise<readonly string[]> {
  return (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id }) => id);
}

describe('the start', () => {
  it.each(LOCALES)('opens the quiz, the paths, the comparison and the contact, in %s', async (locale) => {
    const { went } = await open('recruitment', undefined, locale);
    await sees(WORDS[locale].recruitment.start.quiz);
    expect(await violations()).toEqual([]);
    for (const id of ['recruitment-quiz', 'recruitment-paths', 'recruitment-compare', 'to-contact', 'foot-back']) await pressId(id);
    expect(went).toEqual([
      { name: 'recruitment', place: { at: 'quiz', answers: {} } },
      { name: 'topics', shelf: 'recruitment', from: { name: 'recruitment' } },
      { name: 'recruitment', place: { at: 'compare', chosen: [], answers: null } },
      { name: 'service', id: 'recruitmentContact', from: { name: 'recruitment' } },
      { name: 'home' },
    ]);
  });

  it('offers a gendarme and the site where no contact can be left', async () => {
    const { went } = draw(<RecruitmentScreen place={undefined} />, { services: [] });
    await sees(words.further.siteBody);
    await pressId('open-recrutement');
    expect(went).toEqual([{ name: 'site', id: 'recrutement', from: { name: 'recruitment' } }]);
    expect(document.getElementById('to-contact')).toBeNull();
    expect(page()).toContain(words.further.gendarme);
    expect(page()).toContain('www.lagendarmerierecrute.fr');
  });

  it('has no quiz where nothing doubtful may be shown, and a quiz left open becomes the start', async () => {
    unverified = 'withhold';
    await open('recruitment', { at: 'quiz', answers: {} });
    await sees(words.start.paths);
    expect(document.getElementById('recruitment-quiz')).toBeNull();
    expect(document.getElementById('recruitment-compare')).toBeNull();
  });
});

describe('the quiz', () => {
  it('asks six questions, one tap each, and goes back one at a time', async () => {
    const taps = ['age-18', 'french', 'none', 'full', 'operational', 'anywhere'];
    let place: RecruitmentPlace | undefined = { at: 'quiz', answers: {} };
    for (const [asked, question] of ['age', 'nationality', 'diploma', 'time', 'work', 'moves'].entries()) {
      const { went } = await open(`recruitment-quiz-${question}`, place);
      expect(document.querySelectorAll('input')).toHaveLength(0);
      await pressId('foot-back');
      const before = placeOf(went.at(-1));
      if (asked > 0) expect(before?.at === 'quiz' ? Object.keys(before.answers) : null).toHaveLength(asked - 1);
      else expect(went).toEqual([{ name: 'recruitment' }]);
      await pressId(`option-${taps[asked] ?? ''}`);
      place = placeOf(went.at(-1));
    }
    expect(place).toEqual({ at: 'results', answers: { ...ADULT, time: 'full', work: 'operational', moves: 'anywhere' } });
  });

  it('puts every age into a band of whole years', async () => {
    await open('recruitment-quiz-age', { at: 'quiz', answers: {} });
    const bands = [...document.querySelectorAll('.recruitment__ages button')].map(({ textContent }) => spaced(textContent));
    expect(bands.slice(0, 4)).toEqual(['Moins de 16 ans', '16 ans', '17 ans', 'De 18 à 25 ans']);
    expect(bands.at(-1)).toBe('41 ans et plus');
  });
});

describe('the results', () => {
  const titlesOf = (standing: string) =>
    [...document.querySelectorAll(`[data-standing="${standing}"] .tile`)].map(({ id }) => id.replace('path-', ''));

  it.each(LOCALES)('list every path once, with its reason, in %s', async (locale) => {
    const { went } = await open('recruitment-results', { at: 'results', answers: ADULT }, locale);
    const { results } = WORDS[locale].recruitment;
    expect(titlesOf('fits')).toEqual(['joinGav', 'joinGavSpecialist', 'joinReserve', 'joinCitizen', 'joinCivilian']);
    expect(titlesOf('otherWay')).toEqual(['joinCyber', 'joinNcoInternal', 'joinNcoThirdWay']);
    expect(titlesOf('soon')).toContain('joinNcoExternal');
    expect(titlesOf('notNow')).toEqual([]);
    expect(document.querySelectorAll('[id^="path-"]')).toHaveLength(14);
    for (const sentence of [results.diploma.bac, results.need.experience, results.doubts.age]) expect(page()).toContain(spaced(sentence));
    expect(await violations()).toEqual([]);
    await pressId('path-joinGav');
    expect(went).toEqual([{ name: 'card', id: 'joinGav', from: { name: 'recruitment', place: { at: 'results', answers: ADULT } } }]);
  });

  it('leave nobody without a person to ask', async () => {
    await open('recruitment-results', { at: 'results', answers: { ...ADULT, age: 10, nationality: 'other' } });
    expect(titlesOf('fits')).toEqual([]);
    expect(document.getElementById('to-contact')).not.toBeNull();
  });

  it('put the way to a person right after the best group', async () => {
    const { went } = await open('recruitment-results', { at: 'results', answers: ADULT });
    expect(document.querySelector('[data-standing="fits"]')?.nextElementSibling?.id).toBe('to-contact');
    await pressId('results-compare');
    expect(placeOf(went.at(-1))).toEqual({ at: 'compare', chosen: [], answers: ADULT });
  });
});

describe('two paths side by side', () => {
  it('never shows the lowest age without the highest', async () => {
    await open('recruitment-compare', { at: 'compare', chosen: ['joinGav', 'joinReserve'], answers: null });
    const lines = content.cards.find(({ id }) => id === 'joinReserve')?.words.fr.blocks['facts']?.lines;
    for (const id of ['age', 'limit']) expect(page()).toContain(spaced(lines?.[id] ?? 'no line'));
  });

  it('takes one tap for each, and leads back the way it came', async () => {
    const first = await open('recruitment-compare-choose', { at: 'compare', chosen: [], answers: ADULT });
    await pressId('foot-back');
    expect(placeOf(first.went.at(-1))).toEqual({ at: 'results', answers: ADULT });
    await pressId('compare-joinGav');
    const second = await open('recruitment-compare-choose', placeOf(first.went.at(-1)));
    expect(document.getElementById('compare-joinGav')).toBeNull();
    await pressId('compare-joinReserve');
    expect(placeOf(second.went.at(-1))).toEqual({ at: 'compare', chosen: ['joinGav', 'joinReserve'], answers: ADULT });
  });

  it.each(LOCALES)('says what the cards say under real headers, and what is to be asked, in %s', async (locale) => {
    await open('recruitment-compare', { at: 'compare', chosen: ['joinGav', 'joinVolunteerOfficer'], answers: null }, locale);
    const said = WORDS[locale].recruitment.compare;
    const card = content.cards.find(({ id }) => id === 'joinGav')?.words[locale];
    expect([...document.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toContain(card?.title);
    expect([...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent)).toEqual([
      said.rows.age,
      said.rows.diploma,
      said.rows.time,
      said.rows.work,
      said.rows.moves,
      said.rows.contract,
      said.rows.school,
    ]);
    expect(page()).toContain(spaced(card?.blocks['facts']?.lines['age'] ?? 'no age'));
    expect(page()).toContain(spaced(said.ask));
    expect(await violations()).toEqual([]);
  });
});
