/** `<language>/synonyms.json`: what people say for what the cards call otherwise. */
import { z } from 'zod';

/** Each group is a set of words or short phrases that a search takes for one another, lower case. */
export const synonymsFile = z.array(z.array(z.string().min(2).max(40)).min(2).max(12));
export type Synonyms = z.infer<typeof synonymsFile>;
