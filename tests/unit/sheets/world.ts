/** Contacts for sheets, each given by what differs from an ordinary one. */
import { ORDINARY_CONTACT, type ContactFacts } from '../../../shared/register/contact.ts';
import type { ContactRow } from '../../../shared/ipc/register.ts';

let number = 0;

export function row(facts: Partial<ContactFacts> = {}, parts: Partial<ContactRow> = {}): ContactRow {
  number += 1;
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    day: '2026-11-22',
    by: 'Gend. Modèle',
    stage: 'closed',
    openedAt: '2026-11-22T09:00:00.000Z',
    takenAt: null,
    closedAt: '2026-11-22T09:00:00.000Z',
    waitMs: null,
    handlingMs: null,
    corrections: 0,
    cancelled: null,
    facts: { ...ORDINARY_CONTACT, channel: 'desk', nature: 'directions', outcome: 'informed', ...facts },
    ...parts,
  };
}

export const nameOf = (code: string): string | null => (code === '70428' ? 'Pusey' : null);
