import type { KeyboardWords } from './keyboard.ts';

/** English words of the on-screen keyboard. */
export const keyboardEn: KeyboardWords = {
  label: 'On-screen keyboard',
  keys: {
    backspace: 'Erase',
    delete: 'Del.',
    left: 'Cursor left',
    right: 'Cursor right',
    home: 'Start',
    end: 'End',
    enter: 'Line',
    shift: 'Shift',
    letters: 'Letters',
    symbols: '&123',
    space: 'Space',
    next: 'Next',
    close: 'Close',
  },
  spoken: {
    backspace: 'Erase the character before',
    delete: 'Erase the character after',
    home: 'Go to the start',
    end: 'Go to the end',
    enter: 'New line',
    shift: 'Capital letter',
    capsOn: 'Capitals locked',
    letters: 'Letter keyboard',
    symbols: 'Digits and signs keyboard',
    space: 'Space',
    next: 'Next field',
    close: 'Close the keyboard',
    more: 'Hold for other signs',
    alternatives: 'Other signs',
    upper: 'capital {key}',
  },
};
