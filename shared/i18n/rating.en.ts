import type { Words } from './words.ts';
import type { ratingFr } from './rating.fr.ts';

/** The question at the end of a visit in English. */
export const ratingEn: Words<typeof ratingFr> = {
  title: 'Are you satisfied with your visit?',
  intro: 'The screen is cleared. You do not have to answer, and nothing links your answer to you.',
  levels: {
    verySatisfied: 'Very satisfied',
    satisfied: 'Satisfied',
    littleSatisfied: 'Not very satisfied',
    unsatisfied: 'Dissatisfied',
  },
  leave: 'Finish without answering',
  reasonTitle: 'Thank you. What mattered most?',
  reasonIntro: 'You do not have to say: touch an answer, or finish.',
  reasons: {
    welcome: 'The welcome',
    listening: 'Being listened to',
    waiting: 'The waiting time',
    answer: 'The answer you got',
    ease: 'How easy the terminal is to use',
  },
  done: 'Finish',
  charter: 'Read the reception charter',
  survey: {
    title: 'Later, on your phone',
    body: 'An official survey lets you say more. Photograph this code.',
    label: 'Code to photograph: address of the official survey',
  },
};
