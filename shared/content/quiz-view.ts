/** Quizzes and the checklist in one language. */
import type { Locale } from '../i18n/locales.ts';
import type { Checklist, Quiz } from './read-quizzes.ts';

export interface QuizView {
  readonly id: string;
  /** The page that says more: shown. */
  readonly card: string;
  readonly title: string;
  readonly toVerify: boolean;
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly answers: readonly { readonly id: string; readonly text: string }[];
    readonly right: string;
    readonly why: string;
  }[];
}

export interface ChecklistView {
  readonly title: string;
  readonly toVerify: boolean;
  readonly items: readonly { readonly id: string; readonly done: string; readonly todo: string }[];
}

export function quizView({ id, facts, words }: Quiz, locale: Locale): QuizView {
  const said = words[locale];
  return {
    id,
    card: facts.card,
    title: said.title,
    toVerify: facts.toVerify,
    questions: facts.questions.map((question) => ({
      id: question.id,
      text: said.questions[question.id]?.text ?? '',
      answers: question.answers.map((answer) => ({ id: answer, text: said.questions[question.id]?.answers[answer] ?? '' })),
      right: question.right,
      why: said.questions[question.id]?.why ?? '',
    })),
  };
}

export function checklistView({ facts, words }: Checklist, locale: Locale): ChecklistView {
  const said = words[locale];
  return {
    title: said.title,
    toVerify: facts.toVerify,
    items: facts.items.map((id) => ({ id, done: said.items[id]?.done ?? '', todo: said.items[id]?.todo ?? '' })),
  };
}
