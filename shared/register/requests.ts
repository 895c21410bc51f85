/** The forms in which a contact crosses the boundary and is kept. */
import { z } from 'zod';
import { communeCode } from '../communes/code.ts';
import { lengthOf } from '../fields/clean.ts';
import { recentDay } from '../time/schema.ts';
import type { ContactEvent } from './contact.ts';
import { CANCEL_REASONS, CONTACT_CHANNELS, CONTACT_LANGUAGES, MOST_CONTACT_NOTE, NATURES, OUTCOMES, PUBLICS, TRANSFERS } from './lists.ts';

const channel = z.enum(CONTACT_CHANNELS);
const nature = z.enum(NATURES);
const outcome = z.enum(OUTCOMES);
/** Characters are counted as a person does, and never more than two units each. */
const note = z
  .string()
  .max(MOST_CONTACT_NOTE * 2)
  .refine((text) => lengthOf(text) <= MOST_CONTACT_NOTE);

const common = {
  channel,
  public: z.enum(PUBLICS),
  language: z.enum(CONTACT_LANGUAGES),
  victim: z.boolean(),
  accessibility: z.boolean(),
  commune: communeCode.nullable(),
  note,
};
const transferTo = z.enum(TRANSFERS).nullable();

/** `OpeningFacts`. */
export const openingFacts = z.strictObject({ ...common, nature: nature.nullable() });

/** `LoggedFacts`. */
export const loggedFacts = z.strictObject({ ...common, nature, outcome, transferTo });

/** `ContactChanges`. */
export const contactChanges = z.strictObject({ ...common, nature, outcome, transferTo }).partial();

/** Why a contact is struck out. */
export const cancelReason = z.enum(CANCEL_REASONS);

/** An event as it is kept. */
export const contactEvent: z.ZodType<ContactEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('logged'), facts: loggedFacts }),
  z.strictObject({ kind: z.literal('opened'), facts: openingFacts, waiting: z.boolean() }),
  z.strictObject({ kind: z.literal('taken') }),
  z.strictObject({ kind: z.literal('closed'), changes: contactChanges }),
  z.strictObject({ kind: z.literal('corrected'), changes: contactChanges }),
  z.strictObject({ kind: z.literal('cancelled'), reason: cancelReason }),
]);

/** A search in the register. */
export const contactSearch = z.strictObject({
  /** Local days of this century, both included; null for the whole register. */
  days: z.strictObject({ from: recentDay, to: recentDay }).nullable(),
  nature: nature.nullable(),
  outcome: outcome.nullable(),
  commune: communeCode.nullable(),
  text: z.string().max(60),
  /** The next page: only contacts that were kept before this one. */
  before: z
    .string()
    .regex(/^[0-9a-f-]{36}$/)
    .nullable(),
});
