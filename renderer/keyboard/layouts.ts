/**
 * Layouts as data. A keyboard is rows of keys on a grid of half key widths; a key inserts a text or acts. Spoken names
 * of signs live in `spoken.ts`: a letter's name is the letter itself in every language.
 */
import type { Locale } from '../../shared/i18n/locales.ts';
import type { FieldLayout } from '../ui/TextInput/TextInput.tsx';

export type KeyAct =
  'backspace' | 'delete' | 'left' | 'right' | 'home' | 'end' | 'enter' | 'shift' | 'letters' | 'symbols' | 'space' | 'next' | 'close';

export interface TextKey {
  readonly text: string;
  /** Offered on a long press, the most frequent first. */
  readonly alternatives?: readonly string[];
  /** Half key widths; 2 by default. */
  readonly width?: number;
}

export interface ActKey {
  readonly act: KeyAct;
  readonly width?: number;
}

export type Key = TextKey | ActKey;

export interface Layout {
  readonly id: LayoutId;
  /** Half key widths of a full row. */
  readonly columns: number;
  readonly rows: readonly (readonly Key[])[];
}

export const LAYOUT_IDS = [
  'azerty',
  'qwertz',
  'qwerty',
  'azertyEmail',
  'qwertzEmail',
  'qwertyEmail',
  'azertyUpper',
  'qwertzUpper',
  'qwertyUpper',
  'numeric',
  'decimal',
  'symbols',
] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** What a long press offers, for every layout. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  a: ['à', 'â', 'ä', 'æ', 'á', 'ã', 'å'],
  c: ['ç', 'ć', 'č'],
  e: ['é', 'è', 'ê', 'ë', 'ę'],
  i: ['î', 'ï', 'í', 'ì'],
  l: ['ł'],
  n: ['ñ', 'ń'],
  o: ['ô', 'ö', 'œ', 'ó', 'õ', 'ø'],
  s: ['ß', 'š', 'ş', 'ś'],
  u: ['ù', 'û', 'ü', 'ú'],
  y: ['ÿ', 'ý'],
  z: ['ž', 'ż', 'ź'],
  '-': ['–', '_'],
  "'": ['’', '"', '«', '»'],
  '.': ['…', ':', ';'],
  ',': [';', ':'],
  '?': ['!', '¿'],
  '!': ['?'],
  '0': ['°'],
};

const key = (text: string, width?: number): TextKey => {
  const alternatives = MORE[text];
  return { text, ...(alternatives === undefined ? {} : { alternatives }), ...(width === undefined ? {} : { width }) };
};
/** One key for each character of a word, or for each text of a list. */
const keys = (texts: string | readonly string[]): readonly TextKey[] => [...texts].map((text) => key(text));
const act = (name: KeyAct, width = 2): ActKey => ({ act: name, width });

const DIGITS = keys('1234567890');
const FIRST_ROW: readonly Key[] = [...DIGITS, act('backspace')];
const EMAIL_ROW: readonly Key[] = [
  key('@', 4),
  ...keys('.-_'),
  ...['.fr', '.com', '.de', '.org'].map((text): TextKey => ({ text, width: 3 })),
];

const FAMILIES = {
  azerty: {
    accents: [...keys('éèêàâçùîôœ'), key("'")],
    top: 'azertyuiop',
    middle: [...keys('qsdfghjklm'), act('enter')],
    bottom: [act('shift'), ...keys('wxcvbn,.?!')],
    upperMiddle: [...keys('QSDFGHJKLM'), key('/')],
    upperBottom: [act('left', 5), ...keys('WXCVBN'), act('right', 5)],
  },
  qwertz: {
    accents: [...keys('äöüßéèêàâç'), key("'")],
    top: 'qwertzuiop',
    middle: [...keys('asdfghjkl?'), act('enter')],
    bottom: [act('shift', 4), ...keys('yxcvbnm,.')],
    upperMiddle: [...keys('ASDFGHJKL./')],
    upperBottom: [act('left', 4), ...keys('YXCVBNM'), act('right', 4)],
  },
  qwerty: {
    accents: [...keys('éèêàâçäöüß'), key("'")],
    top: 'qwertyuiop',
    middle: [...keys('asdfghjkl?'), act('enter')],
    bottom: [act('shift', 4), ...keys('zxcvbnm,.')],
    upperMiddle: [...keys('ASDFGHJKL./')],
    upperBottom: [act('left', 4), ...keys('ZXCVBNM'), act('right', 4)],
  },
} as const satisfies Record<
  string,
  Record<'accents' | 'middle' | 'bottom' | 'upperMiddle' | 'upperBottom', readonly Key[]> & { top: string }
>;

type Family = keyof typeof FAMILIES;

/** What each language of the screen finds on its machines at home. */
const FAMILY_OF: Readonly<Record<Locale, Family>> = { fr: 'azerty', de: 'qwertz', en: 'qwerty' };

const lastRow = (layer: 'symbols' | 'letters'): readonly Key[] => [
  act(layer, 3),
  act('left'),
  act('right'),
  act('space', 7),
  act('next', 4),
  act('close', 4),
];

/** Half key widths of a full row of letters: eleven keys. */
const WIDE = 22;

function letters(family: Family): Layout {
  const { accents, top, middle, bottom } = FAMILIES[family];
  return { id: family, columns: WIDE, rows: [FIRST_ROW, accents, [...keys(top), key('-')], middle, bottom, lastRow('symbols')] };
}

/** What the letter rows have of no use in an address, or already above, and what takes its place (RFC 5322, atext). */
const IN_ADDRESS: Readonly<Record<string, string>> = { '-': "'", '.': '#', ',': '&' };

/** The accents give way to what an e-mail address needs, the line key to a plus. */
function email(family: Family): Layout {
  const { top, middle, bottom } = FAMILIES[family];
  const fit = (row: readonly Key[]): readonly Key[] =>
    row.map((one) => ('text' in one ? key(IN_ADDRESS[one.text] ?? one.text) : one.act === 'enter' ? key('+') : one));
  return {
    id: `${family}Email`,
    columns: WIDE,
    rows: [FIRST_ROW, EMAIL_ROW, fit([...keys(top), key('-')]), fit(middle), fit(bottom), lastRow('symbols')],
  };
}

/** Capitals and digits only: plates, serial numbers, references. */
function upper(family: Family): Layout {
  const { top, upperMiddle, upperBottom } = FAMILIES[family];
  return {
    id: `${family}Upper`,
    columns: WIDE,
    rows: [
      FIRST_ROW,
      [...keys(top.toUpperCase()), key('-')],
      upperMiddle,
      upperBottom,
      [act('space', 12), act('next', 5), act('close', 5)],
    ],
  };
}

function pad(id: 'numeric' | 'decimal', sign: string): Layout {
  return {
    id,
    columns: 10,
    rows: [
      [...keys('123'), act('backspace', 4)],
      [...keys('456'), act('left'), act('right')],
      [...keys('789'), act('next', 4)],
      [key(sign), key('0'), act('space'), act('close', 4)],
    ],
  };
}

const SYMBOLS: Layout = {
  id: 'symbols',
  columns: WIDE,
  rows: [
    FIRST_ROW,
    keys('@#&%*+=/€£$'),
    keys('()[]{}<>«»"'),
    keys("'’–_:;!?°§²"),
    [act('home', 4), act('end', 4), act('delete', 4), ...keys('^`~\\|')],
    lastRow('letters'),
  ],
};

export const LAYOUTS: Readonly<Record<LayoutId, Layout>> = {
  azerty: letters('azerty'),
  qwertz: letters('qwertz'),
  qwerty: letters('qwerty'),
  azertyEmail: email('azerty'),
  qwertzEmail: email('qwertz'),
  qwertyEmail: email('qwerty'),
  azertyUpper: upper('azerty'),
  qwertzUpper: upper('qwertz'),
  qwertyUpper: upper('qwerty'),
  numeric: pad('numeric', '+'),
  decimal: pad('decimal', ','),
  symbols: SYMBOLS,
};

/** The layout for a field, in the screen's language. */
export function layoutFor(field: FieldLayout, locale: Locale): LayoutId {
  const family = FAMILY_OF[locale];
  switch (field) {
    case 'text':
      return family;
    case 'email':
      return `${family}Email`;
    case 'upper':
      return `${family}Upper`;
    case 'numeric':
    case 'decimal':
      return field;
  }
}

/** A key's text under the shift: one letter to its capital (ß has had one since 2017), a sign or an ending unchanged. */
export function capital(text: string): string {
  if (text === 'ß') return 'ẞ';
  return [...text].length === 1 ? text.toUpperCase() : text;
}
