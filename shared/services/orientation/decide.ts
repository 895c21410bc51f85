/** From the answers to the next question, or to the door. Pure; nothing is kept. */
import type { DestinationId } from './destinations.ts';
import { FIRST_QUESTION, type Next, type Question, type QuestionId, QUESTIONS } from './questions.ts';

/** Answers by question; a question that was not reached is ignored. */
export type OrientationAnswers = Readonly<Record<string, string | undefined>>;

export interface Decision {
  readonly destination: DestinationId;
  /** A key of `destinations.<destination>.advice`, or null. */
  readonly advice: string | null;
}

export interface Walk {
  /** The questions answered so far, in order: the last one is where "back" leads. */
  readonly answered: readonly QuestionId[];
  readonly next: QuestionId | null;
  readonly decision: Decision | null;
}

function isQuestionId(id: string): id is QuestionId {
  return Object.hasOwn(QUESTIONS, id);
}

/** The values that a question offers, in order. */
export function optionsOf(id: QuestionId): readonly string[] {
  return Object.keys(QUESTIONS[id]);
}

function follow(id: QuestionId, answer: string | undefined): Next | undefined {
  const question: Question = QUESTIONS[id];
  return answer !== undefined && Object.hasOwn(question, answer) ? question[answer] : undefined;
}

/** Follows the answers as far as they go. An answer that its question does not offer counts as not given. */
export function walk(answers: OrientationAnswers): Walk {
  const answered: QuestionId[] = [];
  let id: QuestionId = FIRST_QUESTION;
  for (;;) {
    const step = follow(id, answers[id]);
    if (step === undefined) return { answered, next: id, decision: null };
    answered.push(id);
    if ('go' in step) return { answered, next: null, decision: { destination: step.go, advice: step.advice ?? null } };
    if (!isQuestionId(step.ask) || answered.includes(step.ask)) throw new Error(`orientation cannot ask ${step.ask} after ${id}`);
    id = step.ask;
  }
}

/** The question to ask now, or null when the answers decide. */
export function nextQuestion(answers: OrientationAnswers): QuestionId | null {
  return walk(answers).next;
}

/** The door that the answers open, or null while a question is left. */
export function decide(answers: OrientationAnswers): Decision | null {
  return walk(answers).decision;
}
