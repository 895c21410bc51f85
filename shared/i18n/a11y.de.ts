import type { A11yWords } from './a11y.ts';

/** German words of the components. */
export const a11yDe: A11yWords = {
  optional: '(freiwillig)',
  error: 'Fehler: ',
  charactersLeft: 'Noch {n} Zeichen.',
  charactersLeftOne: 'Noch 1 Zeichen.',
  charactersOver: '{n} Zeichen zu viel.',
  search: 'Nach Anfangsbuchstaben suchen',
  searchNone: 'Nichts beginnt mit diesen Buchstaben.',
  results: '{n} Antworten in der Liste.',
  resultsOne: '1 Antwort in der Liste.',
  change: 'Ändern',
  chosen: 'Gewählt:',
  day: 'Tag',
  month: 'Monat',
  year: 'Jahr',
  hour: 'Stunden',
  minute: 'Minuten',
  scrollUp: 'Nach oben',
  scrollDown: 'Nach unten',
  sortedUp: 'aufsteigend',
  sortedDown: 'absteigend',
  appearance: {
    title: 'Bildschirm anpassen',
    size: 'Textgröße',
    sizes: { standard: 'Normal', medium: 'Mittel', large: 'Groß', largest: 'Sehr groß' },
    contrast: 'Farben',
    contrasts: { standard: 'Hell', dark: 'Dunkel', yellow: 'Gelb auf Schwarz', soft: 'Sanft' },
    reach: 'Lage der Tasten',
    reaches: { both: 'In der Mitte', low: 'Weiter unten', left: 'Links' },
  },
};
