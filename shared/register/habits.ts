/** The natures that this unit logs most: what the register puts under the thumb. */
import { NATURES, type Nature } from './lists.ts';

/** How many natures are offered first. */
export const HABITS = 10;

/** Days that the habits are learned from. */
export const HABIT_DAYS = 30;

/** What a reception point is asked most, before it has days of its own to learn from; also the order between natures that are logged as often. */
const USUAL: readonly Nature[] = [
  'directions',
  'paperwork',
  'propertyComplaint',
  'lostAndFound',
  'logEntry',
  'summons',
  'scam',
  'traffic',
  'holidayWatch',
  'neighbours',
];

/** The ten most frequent natures, the most frequent first, filled up with the usual ones. Pure: `times` says how often each was logged. */
export function frequentNatures(times: ReadonlyMap<Nature, number>): readonly Nature[] {
  const inOrder = [...USUAL, ...NATURES.filter((nature) => !USUAL.includes(nature))];
  return inOrder.sort((one, other) => (times.get(other) ?? 0) - (times.get(one) ?? 0)).slice(0, HABITS);
}
