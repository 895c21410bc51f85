/** Where a visitor is in recruitment. Part of the screen's value, so that coming back from a card finds the answers; forgotten with the visit. */
import { type Answers, QUESTIONS, type Question } from '../../../shared/recruitment/judge.ts';

export type RecruitmentPlace =
  | { readonly at: 'quiz'; readonly answers: Partial<Answers> }
  | { readonly at: 'results'; readonly answers: Answers }
  /** `chosen`: none, one or two paths by the names of their cards. `answers`: those of the results that led here. */
  | { readonly at: 'compare'; readonly chosen: readonly string[]; readonly answers: Answers | null };

/** The next question; null when all are answered. */
export function nextQuestion(answers: Partial<Answers>): Question | null {
  return QUESTIONS.find((question) => answers[question] === undefined) ?? null;
}

function isComplete(answers: Partial<Answers>): answers is Answers {
  return nextQuestion(answers) === null;
}

/** Where these answers lead. */
export function placeOf(answers: Partial<Answers>): RecruitmentPlace {
  return isComplete(answers) ? { at: 'results', answers } : { at: 'quiz', answers };
}

/** The answers without the last one given. */
export function withoutLast(answers: Partial<Answers>): Partial<Answers> {
  const last = QUESTIONS.findLast((question) => answers[question] !== undefined);
  return Object.fromEntries(Object.entries(answers).filter(([question]) => question !== last));
}
