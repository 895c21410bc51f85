import { z } from 'zod';
import { communeCode } from './code.ts';

/** A commune of France as of the official geographic code (COG): INSEE code, name, postcodes (none for a few territories). */
export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly postcodes: readonly string[];
}

/** The content of `resources/communes/communes.json`. */
export interface CommuneList {
  /** Publication from which the list was made. */
  readonly source: string;
  readonly communes: readonly Commune[];
  /** Names of former communes, each with the code of the commune that it belongs to now. */
  readonly aliases: readonly { readonly name: string; readonly code: string }[];
}

const file = z.strictObject({
  source: z.string(),
  communes: z.array(z.tuple([communeCode, z.string().min(1), z.string().regex(/^(\d{5}( \d{5})*)?$/)])),
  aliases: z.array(z.tuple([z.string().min(1), communeCode])),
});

/** Reads the parsed JSON of the list. Throws a `ZodError` when it is not one: the file ships with the application. */
export function parseCommunes(json: unknown): CommuneList {
  const { source, communes, aliases } = file.parse(json);
  return {
    source,
    communes: communes.map(([insee, name, postcodes]) => ({
      code: insee,
      name,
      postcodes: postcodes === '' ? [] : postcodes.split(' '),
    })),
    aliases: aliases.map(([name, insee]) => ({ name, code: insee })),
  };
}
