import type { KeyboardWords } from './keyboard.ts';

/** German words of the on-screen keyboard. */
export const keyboardDe: KeyboardWords = {
  label: 'Bildschirmtastatur',
  keys: {
    backspace: 'Löschen',
    delete: 'Entf.',
    left: 'Schreibmarke nach links',
    right: 'Schreibmarke nach rechts',
    home: 'Anfang',
    end: 'Ende',
    enter: 'Zeile',
    shift: 'Groß',
    letters: 'ABC',
    symbols: '&123',
    space: 'Leertaste',
    next: 'Weiter',
    close: 'Schließen',
  },
  spoken: {
    backspace: 'Zeichen davor löschen',
    delete: 'Zeichen danach löschen',
    home: 'Zum Anfang',
    end: 'Zum Ende',
    enter: 'Neue Zeile',
    shift: 'Großbuchstabe',
    capsOn: 'Großbuchstaben festgestellt',
    letters: 'Buchstabentastatur',
    symbols: 'Tastatur für Ziffern und Zeichen',
    space: 'Leerzeichen',
    next: 'Nächstes Feld',
    close: 'Tastatur schließen',
    more: 'Lange drücken für weitere Zeichen',
    alternatives: 'Weitere Zeichen',
    upper: 'großes {key}',
  },
};
