/**
 * Quizzes and the checklist of the home: facts once (`quizzes/<id>.json`, `checklist.json`), words once a language under the same ids. No score is kept
 * or shown: a quiz explains, a checklist ends in what is left to do.
 */
import { z } from 'zod';
import { contentId, provenance } from './card.ts';

export const quizFacts = z.strictObject({
  /** The page that says more. */
  card: contentId,
  order: z.number().int().min(0).max(999),
  ...provenance,
  toVerify: z.boolean(),
  questions: z
    .array(
      z
        .strictObject({ id: contentId, answers: z.array(z.string().regex(/^[a-c]$/)).length(3), right: z.string() })
        .refine(({ answers, right }) => answers.includes(right), 'the right answer is one of them'),
    )
    .length(5),
});
export type QuizFacts = z.infer<typeof quizFacts>;

const sentence = z.string().min(2).max(200);

export const quizWords = z.strictObject({
  title: z.string().min(2).max(60),
  questions: z.record(contentId, z.strictObject({ text: sentence, answers: z.record(z.string(), sentence), why: sentence })),
});
export type QuizWords = z.infer<typeof quizWords>;

/** Points that a checklist holds at most: more is not gone through at a kiosk. */
export const MOST_POINTS = 16;

export const checklistFacts = z.strictObject({ ...provenance, toVerify: z.boolean(), items: z.array(contentId).min(12).max(MOST_POINTS) });
export type ChecklistFacts = z.infer<typeof checklistFacts>;

/** `done`: what is ticked; `todo`: the same as something to do. */
export const checklistWords = z.strictObject({
  title: z.string().min(2).max(60),
  items: z.record(contentId, z.strictObject({ done: sentence, todo: sentence })),
});
export type ChecklistWords = z.infer<typeof checklistWords>;
