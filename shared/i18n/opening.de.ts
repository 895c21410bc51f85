import type { openingFr } from './opening.fr.ts';
import type { Words } from './words.ts';

export const openingDe: Words<typeof openingFr> = {
  today: 'Heute: {{hours}}',
  todayBecause: 'Heute ({{reason}}): {{hours}}',
  closed: 'geschlossen',
  span: 'von {{from}} bis {{to}}',
  and: 'und',
  next: 'Nächste Öffnung: {{day}}, {{hours}}.',
  soon: 'Bitte beachten: {{day}}, {{hours}} ({{reason}}).',
  soonPlain: 'Bitte beachten: {{day}}, {{hours}}.',
  hours: 'Öffnungszeiten: {{hours}}',
  phone: 'Telefon der Anlaufstelle: {{phone}}',
  reasons: { publicHoliday: 'Feiertag', event: 'Veranstaltung', works: 'Bauarbeiten', staff: 'ausnahmsweise', other: 'ausnahmsweise' },
};
