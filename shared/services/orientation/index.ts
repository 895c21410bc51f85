/** "Que vous arrive-t-il ?": from at most four questions to one of ten doors. Nothing is stored and no name is asked. */
import type { Locale } from '../../i18n/locales.ts';
import type { Words } from '../../i18n/words.ts';
import { de } from './i18n/de.ts';
import { en } from './i18n/en.ts';
import { fr } from './i18n/fr.ts';

export { type Contact, type ContactId, CONTACTS } from './contacts.ts';
export { type Decision, decide, nextQuestion, optionsOf, type OrientationAnswers, type Walk, walk } from './decide.ts';
export { type Advice, contactsFor, type Destination, type DestinationId, DESTINATIONS, findDestination } from './destinations.ts';
export { FIRST_QUESTION, MOST_QUESTIONS, type QuestionId, QUESTIONS } from './questions.ts';

export type OrientationWords = Words<typeof fr>;

export const ORIENTATION_WORDS: Readonly<Record<Locale, OrientationWords>> = { fr, en, de };

/** The words of one option of a question, or undefined when the question does not offer it. */
export function optionWords(words: OrientationWords, question: keyof OrientationWords['questions'], value: string): string | undefined {
  const options: Readonly<Record<string, string>> = words.questions[question].options;
  return Object.hasOwn(options, value) ? options[value] : undefined;
}

/** The words of one piece of advice of a destination, or null when there is none. */
export function adviceWords(
  words: OrientationWords,
  destination: keyof OrientationWords['destinations'],
  advice: string | null,
): string | null {
  const all: Readonly<Record<string, string>> = words.destinations[destination].advice;
  return advice !== null && Object.hasOwn(all, advice) ? (all[advice] ?? null) : null;
}
