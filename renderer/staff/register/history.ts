/**
 * What a correction changed, before and after, from the events that are kept. Pure.
 */
import type { ContactHistory } from '../../../shared/ipc/register.ts';
import {
  changedFacts,
  foldContact,
  type ContactChanges,
  type ContactFacts,
  type ContactFollowUp,
  type Dated,
} from '../../../shared/register/contact.ts';

/** The facts of a contact in the order in which they are read. */
export const FACTS = [
  'nature',
  'outcome',
  'transferTo',
  'channel',
  'public',
  'language',
  'commune',
  'victim',
  'accessibility',
  'note',
] as const satisfies readonly (keyof ContactFacts)[];

/** One correction: when, by whom, and each fact that is another one now. */
export interface Correction {
  readonly at: string;
  readonly by: string | null;
  readonly before: ContactFacts;
  readonly after: ContactFacts;
  readonly changed: readonly (keyof ContactFacts)[];
}

/** The facts that differ. */
export function differing(before: ContactFacts, after: ContactFacts): readonly (keyof ContactFacts)[] {
  return FACTS.filter((fact) => before[fact] !== after[fact]);
}

/** The facts that `changes` would really change. */
export function changedBy(facts: ContactFacts, changes: ContactChanges): readonly (keyof ContactFacts)[] {
  return differing(facts, changedFacts(facts, changes));
}

/** Every correction of a contact, oldest first. */
export function correctionsIn({ events }: Pick<ContactHistory, 'events'>): readonly Correction[] {
  const [first] = events;
  if (first === undefined) return [];
  const { event: opening } = first;
  if (opening.kind !== 'opened' && opening.kind !== 'logged') return [];
  const followUps: Dated<ContactFollowUp>[] = [];
  const found: Correction[] = [];
  for (const { at, by, event } of events.slice(1)) {
    if (event.kind === 'opened' || event.kind === 'logged') continue;
    const before = foldContact({ at: first.at, event: opening }, followUps).facts;
    followUps.push({ at, event });
    const after = foldContact({ at: first.at, event: opening }, followUps).facts;
    if (event.kind === 'corrected') found.push({ at, by, before, after, changed: differing(before, after) });
  }
  return found;
}

/** Only what `changes` really changes, as it is to be kept: a place to be sent to goes with an outcome that does not know it. */
export function realChanges(facts: ContactFacts, changes: ContactChanges): ContactChanges {
  const { nature, outcome, ...rest } = changedFacts(facts, changes);
  const after: ContactChanges = { ...rest, nature: nature ?? undefined, outcome: outcome ?? undefined };
  const changed: readonly string[] = changedBy(facts, changes);
  return Object.fromEntries(Object.entries(after).filter(([fact]) => changed.includes(fact)));
}
