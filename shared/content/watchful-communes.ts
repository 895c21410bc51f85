/**
 * `watchful-communes.json`: the communes that take part in participation citoyenne, by INSEE code. The unit's own list: none is public, so that the file ships
 * empty and nothing is answered until somebody fills it.
 */
import { z } from 'zod';
import { provenance } from './card.ts';

export const watchfulCommunesFile = z.strictObject({
  ...provenance,
  toVerify: z.boolean(),
  communes: z.array(z.string().regex(/^(\d{2}|2[AB])\d{3}$/)).max(600),
});
export type WatchfulCommunes = z.infer<typeof watchfulCommunesFile>;
