/**
 * What an agent may do: the head of the reception point may also erase, and look after agents, backups and the clock; a technician looks after the
 * terminal and holds no key to what visitors left.
 */
export const ROLES = ['head', 'agent', 'technician'] as const;
export type Role = (typeof ROLES)[number];

/** Roles whose secret opens the unit's private key. A role that is not here can read no deposit, whatever else goes wrong. */
export const KEY_HOLDERS = ['head', 'agent'] as const satisfies readonly Role[];
export type KeyHolder = (typeof KEY_HOLDERS)[number];

/** Whether the secret of this role opens the unit's private key. */
export function holdsUnitKey(role: Role): role is KeyHolder {
  return KEY_HOLDERS.some((each) => each === role);
}
