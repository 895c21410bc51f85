/**
 * `watchful-communes.json`: the communes that take part in participation citoyenne, by INSEE code. The unit's own list: none is public, so that the file ships
 * empty and nothing is answered until somebody fills it.
 */
import { z } from 'zod';
import { communeCode } from '../communes/code.ts';
import { provenance } from './card.ts';

export const watchfulCommunesFile = z.strictObject({
  ...provenance,
  toVerify: z.boolean(),
  communes: z.array(communeCode).max(600),
});
export type WatchfulCommunes = z.infer<typeof watchfulCommunesFile>;
