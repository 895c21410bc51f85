/** The units that appointments and watches go to, and the communes that each is in charge of: local facts, so none by default. */
import { z } from 'zod';
import { communeCode } from '../communes/code.ts';
import { isRecipient } from './recipient.ts';

interface UnitLine {
  readonly id: string;
  readonly communes: readonly string[];
}

/** A unit is listed once, and so is a commune: two answers to "whose is it" would be none. */
function repeatedUnits(units: readonly UnitLine[]): readonly { readonly path: (string | number)[]; readonly message: string }[] {
  const ids = new Set<string>();
  const communes = new Set<string>();
  const seen = (known: Set<string>, name: string): boolean => known.has(name) || !known.add(name).has(name);
  return units.flatMap((unit, at) => [
    ...(seen(ids, unit.id) ? [{ path: [at, 'id'], message: 'Cette unité est déjà dans la liste' }] : []),
    ...unit.communes.flatMap((code, index) =>
      seen(communes, code) ? [{ path: [at, 'communes', index], message: 'Cette commune est déjà dans la liste' }] : [],
    ),
  ]);
}

/** The list of the configuration. */
export const unitList = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,40}$/),
      name: z.string().min(1).max(80),
      /** The unit's own age public key: a watch can then be handed over to it, sealed. */
      recipient: z.string().refine(isRecipient).nullable().default(null),
      /** INSEE codes of the communes that this unit is in charge of. */
      communes: z.array(communeCode).max(400).default([]),
    }),
  )
  .max(80)
  .default([])
  .superRefine((units, context) => repeatedUnits(units).forEach((issue) => context.addIssue({ code: 'custom', ...issue })));
