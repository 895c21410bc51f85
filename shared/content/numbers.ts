/** Help numbers: `numbers.json` holds them once, `<language>/numbers.json` says what each is for. The terminal places no call. */
import { z } from 'zod';
import { contentId, provenance } from './card.ts';
import { SITUATIONS } from './closed-lists.ts';

export const numberFacts = z.strictObject({
  id: contentId,
  /** As it is written for people, groups parted by non-breaking spaces. */
  number: z.string().regex(/^[\d\u00A0]{2,18}$/),
  /** `text`: one writes to it instead of calling, which comes first for deaf visitors. */
  way: z.enum(['call', 'text', 'both']),
  situations: z.array(z.enum(SITUATIONS)).min(1),
  ...provenance,
  toVerify: z.boolean(),
  /** The hours rest on no dated page. */
  hoursToVerify: z.literal(true).optional(),
});
export type NumberFacts = z.infer<typeof numberFacts>;

/** In the order in which they are shown within a situation. */
export const numbersFile = z.array(numberFacts).min(3);

export const numberWords = z.record(
  contentId,
  z.strictObject({
    name: z.string().min(2).max(60),
    use: z.string().min(5).max(200),
    /** When somebody answers; absent where it is not known. */
    hours: z.string().min(2).max(80).optional(),
  }),
);
export type NumberWords = z.infer<typeof numberWords>;
