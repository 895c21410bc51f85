/** Reads and checks the quizzes and the checklist as part of the whole content. */
import { type Locale, LOCALES } from '../i18n/locales.ts';
import {
  type ChecklistFacts,
  checklistFacts,
  type ChecklistWords,
  checklistWords,
  type QuizFacts,
  quizFacts,
  type QuizWords,
  quizWords,
} from './quiz.ts';
import type { ContentReader } from './reader.ts';

export interface Quiz {
  readonly id: string;
  readonly facts: QuizFacts;
  readonly words: Readonly<Record<Locale, QuizWords>>;
}

export interface Checklist {
  readonly facts: ChecklistFacts;
  readonly words: Readonly<Record<Locale, ChecklistWords>>;
}

const QUIZ_PATH = /^quizzes\/([a-zA-Z][a-zA-Z0-9]{1,40})\.json$/;
const CHECKLIST_PATH = 'checklist.json';

/** Ids of the quizzes among these paths. */
const quizIds = (paths: Iterable<string>): readonly string[] => [...paths].flatMap((path) => QUIZ_PATH.exec(path)?.[1] ?? []);

/** Every path of quizzes and checklist in a content that has `paths`. */
export function quizPaths(paths: Iterable<string>): readonly string[] {
  const own = [CHECKLIST_PATH, ...quizIds(paths).map((id) => `quizzes/${id}.json`)];
  return [...own, ...LOCALES.flatMap((locale) => own.map((path) => `${locale}/${path}`))];
}

const same = (ones: readonly string[], others: readonly string[]): boolean => ones.toSorted().join() === others.toSorted().join();

export function readQuizzes({ paths, read, inEach, tell }: ContentReader, isCard: (id: string) => boolean): readonly Quiz[] {
  const quizzes = quizIds(paths).flatMap((id): Quiz[] => {
    const facts = read(`quizzes/${id}.json`, quizFacts);
    const words = inEach((locale) => read(`${locale}/quizzes/${id}.json`, quizWords));
    return facts === null || words === null ? [] : [{ id, facts, words }];
  });
  for (const { id, facts, words } of quizzes) {
    if (!isCard(facts.card)) tell(`quizzes/${id}.json`, `${facts.card} leads nowhere`);
    const outline = facts.questions.flatMap((question) => question.answers.map((answer) => `${question.id}.${answer}`));
    for (const locale of LOCALES) {
      const spoken = Object.entries(words[locale].questions).flatMap(([question, { answers }]) =>
        Object.keys(answers).map((answer) => `${question}.${answer}`),
      );
      if (!same(outline, spoken)) tell(`${locale}/quizzes/${id}.json`, 'other questions or answers than in the facts');
    }
  }
  return quizzes.toSorted((one, other) => one.facts.order - other.facts.order);
}

export function readChecklist({ read, inEach, tell }: ContentReader): Checklist | null {
  const facts = read(CHECKLIST_PATH, checklistFacts);
  const words = inEach((locale) => read(`${locale}/${CHECKLIST_PATH}`, checklistWords));
  if (facts === null || words === null) return null;
  for (const locale of LOCALES) {
    if (!same(facts.items, Object.keys(words[locale].items))) tell(`${locale}/${CHECKLIST_PATH}`, 'other points than in the facts');
  }
  return { facts, words };
}
