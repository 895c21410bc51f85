/**
 * A card: one page of information. Its facts (`cards/<id>.json`) are kept once; its words (`<language>/cards/<id>.json`) once a language, line by line
 * under the same ids, so that a mark or a link never slips to another sentence.
 */
import { z } from 'zod';
import { isRealDate } from '../time/calendar.ts';
import { AUDIENCES, BLOCK_KINDS, CARD_ICONS, SHELVES, SITUATIONS } from './closed-lists.ts';

/** Name of a card, a block, a line or a number: `fauxConseiller` style, never shown. */
export const contentId = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{1,40}$/);

/** A local day that exists. */
export const contentDay = z.string().refine(isRealDate, 'a day that exists, YYYY-MM-DD');

/**
 * Where a piece of content comes from and how long it holds. `verifiedOn`: the day on which somebody checked it against its source; null while nobody
 * has, and the screen then marks or withholds it. `expiresOn`: the last day on which it is shown.
 */
export const provenance = {
  /** Who answers for it. */
  owner: z.string().min(3).max(120),
  source: z.string().min(3).max(400),
  verifiedOn: contentDay.nullable(),
  expiresOn: contentDay.nullable(),
};

/** Where a line or a card leads. The target must exist; a service that is not offered now leads to a gendarme instead. */
export const action = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('service'), id: contentId }),
  z.strictObject({ to: z.literal('card'), id: contentId }),
  z.strictObject({ to: z.literal('number'), id: contentId }),
  z.strictObject({ to: z.literal('numbers'), situation: z.enum(SITUATIONS) }),
  z.strictObject({ to: z.literal('orientation') }),
  z.strictObject({ to: z.literal('gendarme') }),
]);
export type Action = z.infer<typeof action>;

const line = z.strictObject({
  id: contentId,
  /** This very sentence rests on no dated official page, or may have changed. */
  toVerify: z.literal(true).optional(),
  action: action.optional(),
});

const block = z.strictObject({ id: contentId, kind: z.enum(BLOCK_KINDS), lines: z.array(line).min(1).max(14) });

/** What is the same in every language. */
export const cardFacts = z.strictObject({
  shelf: z.enum(SHELVES),
  /** Place on its shelf: smaller first. */
  order: z.number().int().min(0).max(999),
  icon: z.enum(CARD_ICONS),
  audiences: z.array(z.enum(AUDIENCES)).min(1),
  ...provenance,
  /** The whole card waits for somebody to check it. */
  toVerify: z.boolean(),
  /** A matter that nobody behind should read: neutral title, never printed with it, quick hide in evidence, nothing asked afterwards. */
  private: z.boolean().default(false),
  blocks: z.array(block).min(1).max(8),
  links: z.array(contentId).max(6).default([]),
  /** Help numbers shown at its foot. */
  numbers: z.array(contentId).max(6).default([]),
  /** Address of the official page, shown as text and as a code; opened here when its site is offered. */
  official: z
    .string()
    .regex(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:\/[\w./%-]*)?$/)
    .nullable(),
  /** A question about the visitor's own commune, asked on the page while its list is known. */
  lookup: z.literal('watchfulCommunes').nullable().default(null),
  /** The service that a visitor may begin from here. */
  service: contentId.nullable().default(null),
});
export type CardFacts = z.infer<typeof cardFacts>;

const sentence = z.string().min(2).max(400);

/** The words of one language. Every block and line of the facts has its own here, and none besides. */
export const cardWords = z.strictObject({
  title: z.string().min(2).max(60),
  /** Under the title on the tile. */
  detail: z.string().min(5).max(110),
  /** What to keep in mind, read in thirty seconds: 75 words at most. */
  message: z.string().min(20).max(520),
  blocks: z.record(contentId, z.strictObject({ title: z.string().min(2).max(80).optional(), lines: z.record(contentId, sentence) })),
  /** The same in easy French (FALC), a sentence each; not yet tested with the people it is for. French only. */
  easy: z.array(z.string().min(5).max(140)).min(3).max(14).optional(),
  /** Words that people type or say for it, besides those of the text. */
  keywords: z.array(z.string().min(2).max(40)).max(24).default([]),
});
export type CardWords = z.infer<typeof cardWords>;
