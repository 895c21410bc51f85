/** Words of the opening hours for visitors. French is the type of the other languages. */
export const openingFr = {
  today: 'Aujourd’hui : {{hours}}',
  todayBecause: 'Aujourd’hui ({{reason}}) : {{hours}}',
  closed: 'fermé',
  span: 'de {{from}} à {{to}}',
  and: 'et',
  next: 'Prochaine ouverture : {{day}}, {{hours}}.',
  soon: 'À noter : {{day}}, {{hours}} ({{reason}}).',
  soonPlain: 'À noter : {{day}}, {{hours}}.',
  hours: 'Horaires : {{hours}}',
  phone: 'Téléphone du point d’accueil : {{phone}}',
  reasons: { publicHoliday: 'jour férié', event: 'événement', works: 'travaux', staff: 'exceptionnellement', other: 'exceptionnellement' },
} as const;
