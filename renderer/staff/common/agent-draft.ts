/**
 * An agent about to be registered, and what is still wrong with the form. Pure; the main process checks again.
 */
import { secretFault } from '../../../shared/auth/secret.ts';
import { staffFr } from '../../../shared/i18n/staff.fr.ts';
import type { Role } from '../../../shared/auth/role.ts';

export interface AgentDraft {
  readonly name: string;
  readonly role: Role;
  readonly secret: string;
}

export interface FormError {
  readonly fieldId: string;
  readonly message: string;
}

/** Two names that a person would read as the same one. */
function sameName(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase('fr') === b.trim().toLocaleLowerCase('fr');
}

/** What is wrong with a new secret typed twice; the ids are those of the two fields. */
export function newSecretErrors(
  secret: string,
  again: string,
  ids: { readonly secret: string; readonly again: string },
): readonly FormError[] {
  const fault = secretFault(secret);
  if (fault !== null) return [{ fieldId: ids.secret, message: staffFr.secretFaults[fault] }];
  return secret === again ? [] : [{ fieldId: ids.again, message: staffFr.secret.differs }];
}

/** What is wrong with a new agent's form; `taken` are the names already registered. */
export function agentErrors(
  draft: AgentDraft & { readonly again: string },
  taken: readonly string[],
  ids: { readonly name: string; readonly secret: string; readonly again: string },
): readonly FormError[] {
  const short = draft.name.trim().length < 2;
  const double = taken.some((name) => sameName(name, draft.name));
  return [
    ...(short ? [{ fieldId: ids.name, message: staffFr.setup.nameMissing }] : []),
    ...(double ? [{ fieldId: ids.name, message: staffFr.setup.nameTaken }] : []),
    ...newSecretErrors(draft.secret, draft.again, ids),
  ];
}
