/**
 * Host rules: which addresses a site may show and load. `exemple.gouv.fr` is that host alone, `*.exemple.gouv.fr` that host and every host
 * below it; a path after it (`exemple.gouv.fr/demarches/`) narrows the rule to addresses that begin with it.
 * Only https on its usual port exists here: schemes, ports and credentials are refused before a rule is asked.
 */
import { z } from 'zod';

/** One rule. A name of one label (`localhost`), an address in digits or a wildcard over a whole ending (`*.fr`) is no rule. */
export const hostRule = z
  .string()
  .max(200)
  .regex(/^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](?:\/[\w./%~-]*)?$/)
  .refine((rule) => !rule.startsWith('*.') || rule.split('/')[0]?.slice(2).includes('.') === true);
export type HostRule = z.infer<typeof hostRule>;

/** Host in lower case and path of an https address that was taken apart by a real URL parser. */
export interface Place {
  readonly host: string;
  /** Begins with `/`; no query, no fragment. */
  readonly path: string;
}

function matches(rule: HostRule, { host, path }: Place): boolean {
  const slash = rule.indexOf('/');
  const name = slash < 0 ? rule : rule.slice(0, slash);
  const start = slash < 0 ? '/' : rule.slice(slash);
  const within = name.startsWith('*.') ? host === name.slice(2) || host.endsWith(name.slice(1)) : host === name;
  return within && path.startsWith(start);
}

/** Whether one of the rules allows that address. */
export function allows(rules: readonly HostRule[], place: Place): boolean {
  return rules.some((rule) => matches(rule, place));
}

/** Whether one of the rules allows something of that host, whatever the path: for who sees the host only. */
export function allowsHost(rules: readonly HostRule[], host: string): boolean {
  return rules.some((rule) => matches(rule.split('/')[0] ?? rule, { host, path: '/' }));
}
