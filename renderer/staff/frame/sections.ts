import type { Role } from '../../../shared/auth/role.ts';
import type { Place } from '../session.tsx';

/** The sections of staff mode, in their order. */
export const SECTIONS = ['inbox', 'register', 'waiting', 'watches', 'audit', 'agents', 'health'] as const;
export type Section = (typeof SECTIONS)[number];

/** What a technician is shown: the terminal, and their own secret. Main refuses everything else. */
const TECHNICIAN_SECTIONS: readonly Section[] = ['health', 'audit', 'agents'];

/** The sections of a role. */
export function sectionsOf(role: Role): readonly Section[] {
  return role === 'technician' ? TECHNICIAN_SECTIONS : SECTIONS;
}

/** Where staff mode begins. */
export function firstPlace(role: Role): Place {
  return { name: role === 'technician' ? 'health' : 'inbox' };
}
