/** What each sign is called aloud. A plain letter or digit is its own name; an accented letter names its accent. */
import type { Locale } from '../../shared/i18n/locales.ts';
import { fill } from '../a11y/words.tsx';

const SIGNS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  '-': { fr: 'tiret', en: 'hyphen', de: 'Bindestrich' },
  '–': { fr: 'tiret long', en: 'dash', de: 'Gedankenstrich' },
  _: { fr: 'tiret bas', en: 'underscore', de: 'Unterstrich' },
  "'": { fr: 'apostrophe', en: 'apostrophe', de: 'Apostroph' },
  '’': { fr: 'apostrophe courbe', en: 'curved apostrophe', de: 'geschwungener Apostroph' },
  '.': { fr: 'point', en: 'full stop', de: 'Punkt' },
  ',': { fr: 'virgule', en: 'comma', de: 'Komma' },
  ';': { fr: 'point-virgule', en: 'semicolon', de: 'Semikolon' },
  ':': { fr: 'deux-points', en: 'colon', de: 'Doppelpunkt' },
  '…': { fr: 'points de suspension', en: 'ellipsis', de: 'Auslassungspunkte' },
  '?': { fr: 'point d’interrogation', en: 'question mark', de: 'Fragezeichen' },
  '¿': { fr: 'point d’interrogation renversé', en: 'inverted question mark', de: 'umgekehrtes Fragezeichen' },
  '!': { fr: 'point d’exclamation', en: 'exclamation mark', de: 'Ausrufezeichen' },
  '@': { fr: 'arobase', en: 'at sign', de: 'At-Zeichen' },
  '#': { fr: 'croisillon', en: 'hash', de: 'Raute' },
  '&': { fr: 'et commercial', en: 'ampersand', de: 'Und-Zeichen' },
  '%': { fr: 'pour cent', en: 'per cent', de: 'Prozent' },
  '*': { fr: 'astérisque', en: 'asterisk', de: 'Sternchen' },
  '+': { fr: 'plus', en: 'plus', de: 'Plus' },
  '=': { fr: 'égal', en: 'equals', de: 'Gleichheitszeichen' },
  '/': { fr: 'barre oblique', en: 'slash', de: 'Schrägstrich' },
  '\\': { fr: 'barre oblique inversée', en: 'backslash', de: 'umgekehrter Schrägstrich' },
  '|': { fr: 'barre verticale', en: 'vertical bar', de: 'senkrechter Strich' },
  '€': { fr: 'euro', en: 'euro', de: 'Euro' },
  '£': { fr: 'livre sterling', en: 'pound', de: 'Pfund' },
  $: { fr: 'dollar', en: 'dollar', de: 'Dollar' },
  '(': { fr: 'parenthèse ouvrante', en: 'open bracket', de: 'Klammer auf' },
  ')': { fr: 'parenthèse fermante', en: 'close bracket', de: 'Klammer zu' },
  '[': { fr: 'crochet ouvrant', en: 'open square bracket', de: 'eckige Klammer auf' },
  ']': { fr: 'crochet fermant', en: 'close square bracket', de: 'eckige Klammer zu' },
  '{': { fr: 'accolade ouvrante', en: 'open brace', de: 'geschweifte Klammer auf' },
  '}': { fr: 'accolade fermante', en: 'close brace', de: 'geschweifte Klammer zu' },
  '<': { fr: 'inférieur à', en: 'less than', de: 'kleiner als' },
  '>': { fr: 'supérieur à', en: 'greater than', de: 'größer als' },
  '«': { fr: 'guillemet ouvrant', en: 'opening French quote', de: 'französisches Anführungszeichen auf' },
  '»': { fr: 'guillemet fermant', en: 'closing French quote', de: 'französisches Anführungszeichen zu' },
  '"': { fr: 'guillemet droit', en: 'quotation mark', de: 'Anführungszeichen' },
  '°': { fr: 'degré', en: 'degree', de: 'Grad' },
  '§': { fr: 'paragraphe', en: 'section sign', de: 'Paragraf' },
  '²': { fr: 'au carré', en: 'squared', de: 'hoch zwei' },
  '^': { fr: 'accent circonflexe', en: 'caret sign', de: 'Zirkumflex' },
  '`': { fr: 'accent grave', en: 'grave accent', de: 'Gravis' },
  '~': { fr: 'tilde', en: 'tilde', de: 'Tilde' },
  œ: { fr: 'e dans l’o', en: 'o e ligature', de: 'O-E-Ligatur' },
  æ: { fr: 'e dans l’a', en: 'a e ligature', de: 'A-E-Ligatur' },
  ß: { fr: 'eszett', en: 'sharp s', de: 'Eszett' },
  ø: { fr: 'o barré', en: 'o with stroke', de: 'O mit Schrägstrich' },
  ł: { fr: 'l barré', en: 'l with stroke', de: 'L mit Schrägstrich' },
  '.fr': { fr: 'point f r', en: 'dot f r', de: 'Punkt F R' },
  '.com': { fr: 'point com', en: 'dot com', de: 'Punkt com' },
  '.de': { fr: 'point d e', en: 'dot d e', de: 'Punkt D E' },
  '.org': { fr: 'point org', en: 'dot org', de: 'Punkt org' },
};

/** Combining marks, as they follow the letter in canonical decomposition. */
const ACCENTS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  '\u0301': { fr: '{letter} accent aigu', en: '{letter} acute', de: '{letter} mit Akut' },
  '\u0300': { fr: '{letter} accent grave', en: '{letter} grave', de: '{letter} mit Gravis' },
  '\u0302': { fr: '{letter} accent circonflexe', en: '{letter} circumflex', de: '{letter} mit Zirkumflex' },
  '\u0308': { fr: '{letter} tréma', en: '{letter} with two dots', de: '{letter} Umlaut' },
  '\u0327': { fr: '{letter} cédille', en: '{letter} cedilla', de: '{letter} mit Cedille' },
  '\u0303': { fr: '{letter} tilde', en: '{letter} tilde', de: '{letter} mit Tilde' },
  '\u030a': { fr: '{letter} rond en chef', en: '{letter} with ring', de: '{letter} mit Ring' },
  '\u030c': { fr: '{letter} caron', en: '{letter} caron', de: '{letter} mit Hatschek' },
  '\u0328': { fr: '{letter} ogonek', en: '{letter} ogonek', de: '{letter} mit Ogonek' },
  '\u0307': { fr: '{letter} point en chef', en: '{letter} with dot above', de: '{letter} mit Punkt' },
};

/** The spoken name of a key's text (lower case), or undefined when a sign has none yet: a test forbids that. */
export function spokenName(text: string, locale: Locale): string | undefined {
  if (/^[a-z0-9]$/i.test(text)) return text;
  const sign = SIGNS[text];
  if (sign !== undefined) return sign[locale];
  const [letter, mark] = [...text.normalize('NFD')];
  const accent = mark === undefined ? undefined : ACCENTS[mark];
  return letter === undefined || accent === undefined ? undefined : fill(accent[locale], { letter });
}
