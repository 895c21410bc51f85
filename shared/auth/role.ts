/** What an agent may do: the head of the reception point may also erase, and look after agents, backups and the clock. */
export const ROLES = ['head', 'agent'] as const;
export type Role = (typeof ROLES)[number];
