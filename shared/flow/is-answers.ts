import type { Answers } from './definition.ts';

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCard(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && Object.values(value).every(isText);
}

function isAnswer(value: unknown): boolean {
  if (value === null || isText(value)) return true;
  if (Array.isArray(value)) return value.every(isText) || value.every(isCard);
  return typeof value === 'object' && Object.values(value).every((part) => isText(part) || (Array.isArray(part) && part.every(isText)));
}

/** Whether a value has the outer shape of answers, of any service and version. What each answer means is checked by its service. */
export function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isAnswer);
}
