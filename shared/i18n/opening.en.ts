import type { openingFr } from './opening.fr.ts';
import type { Words } from './words.ts';

export const openingEn: Words<typeof openingFr> = {
  today: 'Today: {{hours}}',
  todayBecause: 'Today ({{reason}}): {{hours}}',
  closed: 'closed',
  span: 'from {{from}} to {{to}}',
  and: 'and',
  next: 'Next opening: {{day}}, {{hours}}.',
  soon: 'Please note: {{day}}, {{hours}} ({{reason}}).',
  soonPlain: 'Please note: {{day}}, {{hours}}.',
  hours: 'Opening hours: {{hours}}',
  phone: 'Telephone of the reception point: {{phone}}',
  reasons: { publicHoliday: 'public holiday', event: 'event', works: 'building works', staff: 'exceptionally', other: 'exceptionally' },
};
