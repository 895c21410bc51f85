/** To whom requests are handed over: local facts, so none by default. */
import { z } from 'zod';
import { isRecipient } from './recipient.ts';

interface Line {
  readonly id: string;
  readonly services: readonly string[];
}

/** An addressee is listed once, and so is a service: a request goes to one place. */
function repeated(lines: readonly Line[]): readonly { readonly path: (string | number)[]; readonly message: string }[] {
  const ids = lines.map(({ id }) => id);
  const taken = (service: string, at: number): boolean => lines.slice(0, at).some(({ services }) => services.includes(service));
  return lines.flatMap(({ id, services }, at) => [
    ...(ids.indexOf(id) < at ? [{ path: [at, 'id'], message: 'Ce destinataire est déjà dans la liste' }] : []),
    ...services.flatMap((service, index) =>
      taken(service, at) || services.indexOf(service) < index
        ? [{ path: [at, 'services', index], message: 'Cette démarche a déjà un destinataire' }]
        : [],
    ),
  ]);
}

/** The list of the configuration. `requests`: the ids of the services that are handed over. */
export const addresseeList = (requests: readonly string[]) =>
  z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]{1,40}$/),
        /** A service or an office, never a person's name. */
        name: z.string().min(1).max(80),
        /** The addressee's age public key. Null: nothing can be handed over yet, and staff are told so. */
        recipient: z.string().refine(isRecipient).nullable().default(null),
        services: z
          .array(z.string().refine((id) => requests.includes(id), 'Cette démarche ne se remet à personne'))
          .max(40)
          .default([]),
      }),
    )
    .max(40)
    .default([])
    .superRefine((lines, context) => repeated(lines).forEach((issue) => context.addIssue({ code: 'custom', ...issue })));
