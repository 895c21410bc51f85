/** What staff must look at: everything that visitors read is listed, and what has ended is gone for them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFolder } from '../../../electron/content/load.ts';
import { type Content, readContentFiles } from '../../../shared/content/files.ts';
import { slidesNow } from '../../../shared/content/playlist.ts';
import { type ContentStatus, contentStates } from '../../../shared/content/status.ts';
import { contentView } from '../../../shared/content/view.ts';
import { pagesFr } from '../../../shared/i18n/staff-pages.fr.ts';
import { SITES_AS_SHIPPED } from '../../fixtures/sites.ts';

const TODAY = '2026-11-22';
const YESTERDAY = '2026-11-21';

let content: Content;
beforeAll(async () => {
  const reading = readContentFiles(await readContentFolder('resources/content'));
  if (!reading.ok) throw new Error('the shipped content is at fault');
  ({ content } = reading);
});

const ofKind = (kind: ContentStatus['kind'], held: Content): readonly ContentStatus[] =>
  contentStates(held, TODAY).filter((each) => each.kind === kind);

describe('the state of the content', () => {
  it('lists everything that visitors read, each once', () => {
    const { cards, numbers, quizzes, elections, attract, sites } = content;
    const states = contentStates(content, TODAY);
    expect(states).toHaveLength(cards.length + numbers.length + quizzes.length + elections.length + attract.length + sites.list.length + 3);
    expect(new Set(states.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(states.length);
    expect(states.filter(({ title, source }) => title === '' || source === '')).toEqual([]);
  });

  it('names the rules and the votes as staff know them', () => {
    const [rules] = ofKind('rules', content);
    expect(rules).toMatchObject({ state: 'unverified', title: 'Recrutement' });
    expect(rules?.marked).toBeGreaterThan(0);
    const [vote] = ofKind('election', content);
    expect(vote === undefined ? '' : pagesFr.page(vote)).toBe('Vote\u00A0: élection présidentielle, 2027');
  });

  it('says of a marked one that it waits, whatever day its source bears', () => {
    const quizzes = content.quizzes.map((quiz) => ({ ...quiz, facts: { ...quiz.facts, verifiedOn: TODAY, toVerify: true } }));
    expect(new Set(ofKind('quiz', { ...content, quizzes }).map(({ state }) => state))).toEqual(new Set(['unverified']));
  });

  it('says that they have ended when they are hidden from visitors', () => {
    const ended = { expiresOn: YESTERDAY };
    const { checklist, recruitment } = content;
    if (checklist === null || recruitment === null) throw new Error('nothing to end');
    const past: Content = {
      ...content,
      quizzes: content.quizzes.map((quiz) => ({ ...quiz, facts: { ...quiz.facts, ...ended } })),
      checklist: { ...checklist, facts: { ...checklist.facts, ...ended } },
      recruitment: { ...recruitment, ...ended },
      elections: content.elections.map((each) => ({ ...each, ...ended })),
      attract: content.attract.map((slide) => ({ ...slide, ...ended })),
    };
    for (const kind of ['quiz', 'checklist', 'rules', 'election', 'slide'] as const) {
      expect(new Set(ofKind(kind, past).map(({ state }) => state))).toEqual(new Set(['expired']));
    }
    const view = contentView(past, { locale: 'fr', today: TODAY, unverified: 'mark' }, SITES_AS_SHIPPED);
    expect(view).toMatchObject({ quizzes: [], checklist: null, recruitment: null, elections: [] });
    const noon = { today: TODAY, time: '12:00', closed: false, offered: ['holidayWatch'] };
    expect(slidesNow(content.attract, noon).length).toBeGreaterThan(0);
    expect(slidesNow(past.attract, noon)).toEqual([]);
  });
});
