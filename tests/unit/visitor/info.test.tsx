// @vitest-environment happy-dom
/** The pages of information, on the content that is shipped. */
import { fake } from '../staff/fake-bridge.ts';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readContentFolder } from '../../../electron/content/load.ts';
import type { Screen } from '../../../renderer/app/screens.ts';
import { CardScreen } from '../../../renderer/content/CardScreen.tsx';
import { ChecklistScreen } from '../../../renderer/content/ChecklistScreen.tsx';
import { NumbersOverlay } from '../../../renderer/content/NumbersOverlay.tsx';
import { QuizScreen } from '../../../renderer/content/QuizScreen.tsx';
import { TopicsScreen } from '../../../renderer/content/TopicsScreen.tsx';
import { ServiceScreen } from '../../../renderer/flow/ServiceScreen.tsx';
import { type Content, readContentFiles } from '../../../shared/content/files.ts';
import { type CardView, contentView } from '../../../shared/content/view.ts';
import { WORDS } from '../../../shared/i18n/index.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { fail, ok } from '../../../shared/result.ts';
import { draw, emit, page, pressId, sees, spaced } from './world.tsx';
import { SITES_AS_SHIPPED } from '../../fixtures/sites.ts';

const HOME = { name: 'home' } as const;
const words = WORDS.fr.info;

let content: Content;

/** The page on burglary, private or otherwise changed. */
let changed: Partial<CardView> = {};

beforeAll(async () => {
  const reading = readContentFiles(await readContentFolder('resources/content'));
  if (!reading.ok) throw new Error('the shipped content is at fault');
  ({ content } = reading);
});
beforeEach(() => {
  changed = {};
  fake.answer('readContent', ({ locale }) => {
    const view = contentView(content, { locale, today: '2026-11-22', unverified: 'mark' }, SITES_AS_SHIPPED);
    return ok({ ...view, cards: view.cards.map((card) => (card.id === 'burglary' ? { ...card, ...changed } : card)) });
  });
});
afterEach(() => {
  cleanup();
  fake.forget();
});

/** Where the lines of a page lead, in their order. */
const actionsOf = (id: string): readonly string[] =>
  (content.cards.find((card) => card.id === id)?.facts.blocks ?? []).flatMap(({ lines }) =>
    lines.flatMap(({ action }) => action?.to ?? []),
  );

const violations = async (): Promise<readonly string[]> =>
  (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id }) => id);

describe('the pages of a shelf', () => {
  it.each(LOCALES)('stand as tiles that lead to them and come back, in %s', async (locale) => {
    const { went } = draw(<TopicsScreen shelf="prevention" from={HOME} />, { locale });
    const burglary = content.cards.find(({ id }) => id === 'burglary');
    await sees(burglary?.words[locale].title ?? '');
    expect(await violations()).toEqual([]);
    await pressId('card-burglary');
    const here = { name: 'topics', shelf: 'prevention', from: HOME };
    expect(went).toEqual([{ name: 'card', id: 'burglary', from: here }]);
    await pressId('foot-back');
    expect(went.at(-1)).toEqual(HOME);
  });

  it.each(LOCALES)('of the reception end in its charter, in %s', async (locale) => {
    const { went } = draw(<TopicsScreen shelf="reception" from={HOME} />, { locale });
    await sees(content.cards.find(({ facts }) => facts.shelf === 'reception')?.words[locale].title ?? '');
    expect([...document.querySelectorAll('.tile')].at(-1)?.textContent).toBe(spaced(WORDS[locale].charter.title));
    expect(await violations()).toEqual([]);
    await pressId('charter');
    expect(went).toEqual([{ name: 'charter', back: { name: 'topics', shelf: 'reception', from: HOME } }]);
  });

  it('says whom to turn to when the content cannot be read', async () => {
    fake.forget();
    const { helped, numbers } = draw(<TopicsScreen shelf="prevention" from={HOME} />);
    await sees(words.content.failed);
    for (const button of document.querySelectorAll('.page .btn')) fireEvent.click(button);
    expect([helped(), numbers]).toEqual([1, [{}]]);
  });
});

describe('a page', () => {
  it.each(LOCALES)('says the message first and leads on from its lines, in %s', async (locale) => {
    const { went, numbers } = draw(<CardScreen id="burglary" from={HOME} />, { locale });
    const said = content.cards.find(({ id }) => id === 'burglary')?.words[locale];
    await sees(said?.message ?? '');
    for (const { lines } of Object.values(said?.blocks ?? {}))
      for (const line of Object.values(lines)) expect(page()).toContain(spaced(line));
    expect(page()).toContain(spaced(WORDS[locale].info.card.toVerify));
    expect(await violations()).toEqual([]);
    for (const button of document.querySelectorAll('.info-line .btn')) fireEvent.click(button);
    const led = actionsOf('burglary');
    expect(went.map((screen) => screen.name)).toEqual(led.filter((to) => to === 'service' || to === 'card'));
    expect(numbers.length).toBe(led.filter((to) => to === 'number' || to === 'numbers').length);
    await pressId('to-service');
    const card: Screen = { name: 'card', id: 'burglary', from: HOME };
    expect(went.at(-1)).toEqual({ name: 'service', id: 'holidayWatch', from: card });
    cleanup();
    const form = draw(<ServiceScreen id="holidayWatch" from={card} />, { locale });
    await pressId('foot-back');
    expect(form.went).toEqual([card]);
  });

  it('leads to a gendarme where its service is not offered now', async () => {
    const { went, helped } = draw(<CardScreen id="burglary" from={HOME} />, { services: [] });
    await sees(words.card.kinds.happened);
    expect(document.getElementById('to-service')).toBeNull();
    for (const button of document.querySelectorAll('.info-line .btn')) fireEvent.click(button);
    expect(went.filter(({ name }) => name === 'service')).toEqual([]);
    expect(helped()).toBe(actionsOf('burglary').filter((to) => to === 'service' || to === 'gendarme').length);
  });

  it('has its easy French instead, a sentence a line', async () => {
    draw(<CardScreen id="burglary" from={HOME} />);
    await sees(words.card.easy);
    const toggle = [...document.querySelectorAll('.btn')].find(({ textContent }) => textContent === words.card.easy);
    if (toggle !== undefined) fireEvent.click(toggle);
    expect(document.querySelectorAll('.info-easy p').length).toBe(content.cards.find(({ id }) => id === 'burglary')?.words.fr.easy?.length);
    expect(page()).not.toContain(spaced(words.card.kinds.tips));
  });

  it('can be hidden at once from beside its title when it is private', async () => {
    changed = { private: true };
    const { hidden } = draw(<CardScreen id="burglary" from={HOME} />);
    await pressId('card-hide');
    expect(hidden()).toBe(1);
  });

  it('says that it is printed only when it is, and when there were enough', async () => {
    fake.answer('printCard', () => ok({ job: 'job-1' }));
    draw(<CardScreen id="burglary" from={HOME} />);
    await pressId('print-card');
    await sees(words.print.printing);
    emit('printOutcome', { job: 'job-1', state: 'printed' });
    await sees(words.print.printed);
    expect(fake.asked('printCard')).toHaveLength(1);
    fake.answer('printCard', () => fail('conflict'));
    await pressId('print-card');
    await sees(words.print.most);
  });

  it('answers about a commune once the unit has given its list, and asks nothing before', async () => {
    draw(<CardScreen id="neighbourhood" from={HOME} />);
    await sees(words.card.links);
    expect(document.getElementById('lookup')).toBeNull();
    cleanup();
    const file = readFileSync('resources/communes/communes.json', 'utf8');
    vi.stubGlobal('fetch', async () => new Response(file));
    fake.answer('readContent', ({ locale }) => {
      const view = contentView(content, { locale, today: '2026-11-22', unverified: 'mark' }, SITES_AS_SHIPPED);
      return ok({ ...view, watchfulCommunes: { communes: ['70428'], verifiedOn: '2026-11-01', toVerify: false } });
    });
    draw(<CardScreen id="neighbourhood" from={HOME} />);
    await sees(words.lookup.title);
    const asks = async (name: string): Promise<void> => {
      const field = document.querySelector<HTMLInputElement>('input#lookup');
      if (field === null) throw new Error('no field');
      fireEvent.change(field, { target: { value: name } });
      const option = await screen.findByRole('option', { name: new RegExp(`^${name}\\b`) });
      fireEvent.click(option);
    };
    await asks('Pusey');
    await sees('Pusey participe.');
    await sees('Liste vérifiée le 1er novembre 2026');
    expect(await violations()).toEqual([]);
    vi.unstubAllGlobals();
  });

  it('is said to be gone when it is not shown any more', async () => {
    draw(<CardScreen id="nothing" from={HOME} />);
    await sees(words.content.gone);
  });
});

describe('a quiz', () => {
  it.each(LOCALES)('explains each answer, shames nobody and ends at its page, in %s', async (locale) => {
    const { went } = draw(<QuizScreen id="burglary" from={HOME} />, { locale });
    const quiz = content.quizzes.find(({ id }) => id === 'burglary');
    for (const { id, answers, right } of quiz?.facts.questions ?? []) {
      const said = quiz?.words[locale].questions[id];
      await sees(said?.text ?? '');
      await pressId(`answer-${answers.find((answer) => answer !== right) ?? ''}`);
      await sees(said?.answers[right] ?? '');
      expect(page()).toContain(spaced(said?.why ?? ''));
      await pressId('quiz-next');
    }
    await sees(WORDS[locale].info.quiz.doneBody);
    expect(await violations()).toEqual([]);
    await pressId('quiz-read');
    expect(went.map(({ name }) => name)).toEqual(['card']);
  });
});

describe('the checklist of the home', () => {
  it('ends in what is left to do', async () => {
    draw(<ChecklistScreen from={HOME} />);
    await pressId('point-lock');
    await pressId('checklist-show');
    const items = content.checklist?.words.fr.items ?? {};
    for (const [id, { todo }] of Object.entries(items)) expect(page().includes(spaced(todo))).toBe(id !== 'lock');
    expect(await violations()).toEqual([]);
    fake.answer('printChecklist', () => ok({ job: 'job-1' }));
    await pressId('print-list');
    await sees(words.print.printing);
    expect(fake.asked('printChecklist')).toMatchObject([{ locale: 'fr', done: ['lock'] }]);
  });

  it('has nothing to print when all is done', async () => {
    draw(<ChecklistScreen from={HOME} />);
    for (const id of content.checklist?.facts.items ?? []) await pressId(`point-${id}`);
    await pressId('checklist-show');
    await sees(words.checklist.nothing);
    expect(document.getElementById('print-list')).toBeNull();
  });
});

describe('the help numbers', () => {
  const shown = (): readonly string[] => [...document.querySelectorAll('.number__value')].map(({ textContent }) => spaced(textContent));
  const pressWords = (label: string): void => {
    const found = [...document.querySelectorAll('.dialog .btn')].find(({ textContent }) => spaced(textContent) === spaced(label));
    if (found === undefined) throw new Error(`no button ${label}`);
    fireEvent.click(found);
  };

  it('are the three that save lives when nothing else is known, 114 first for who cannot hear', async () => {
    fake.forget();
    draw(<NumbersOverlay wanted={{}} onClose={() => undefined} />);
    await sees(words.numbers.noCall);
    expect(shown()).toEqual(['17', '112', '114']);
    pressWords(words.numbers.deaf);
    expect(shown()[0]).toBe('114');
    expect(document.querySelector('a')).toBeNull();
  });

  it.each(LOCALES)('stand by situation, each once, in %s', async (locale) => {
    draw(<NumbersOverlay wanted={{}} onClose={() => undefined} />, { locale });
    await sees('15');
    expect([...shown()].toSorted()).toEqual(content.numbers.map(({ number }) => spaced(number)).toSorted());
    expect(await violations()).toEqual([]);
  });
});
