import type { Role } from '../../../shared/auth/role.ts';
import type { Place } from '../session.tsx';

/** The sections of staff mode, in their order. */
export const SECTIONS = [
  'inbox',
  'register',
  'waiting',
  'diary',
  'watches',
  'search',
  'sheets',
  'figures',
  'audit',
  'agents',
  'settings',
  'pages',
  'health',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What a technician is shown: the terminal, and their own secret. Main refuses everything else. */
const TECHNICIAN_SECTIONS: readonly Section[] = ['health', 'pages', 'audit', 'agents'];

/** What only the head is shown. */
const HEAD_SECTIONS: readonly Section[] = ['settings', 'pages'];

/** The sections of a role. */
export function sectionsOf(role: Role): readonly Section[] {
  if (role === 'technician') return TECHNICIAN_SECTIONS;
  return role === 'head' ? SECTIONS : SECTIONS.filter((section) => !HEAD_SECTIONS.includes(section));
}

/** Where staff mode begins. */
export function firstPlace(role: Role): Place {
  return { name: role === 'technician' ? 'health' : 'inbox' };
}
