/** Words that are written in several ways, after accents are gone: `St`, `Ste`, `lès`, `lez`, `s/`. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
  ['lez', 'les'],
]);

/**
 * The words of a name as they are compared: lower case, no accents, ligatures apart, apostrophes, hyphens and any other
 * punctuation taken for spaces, `s/` for "sur". Spellings are left alone: see `respell`.
 */
export function foldWords(text: string): readonly string[] {
  const folded = text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\bs\//g, ' sur ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return folded === '' ? [] : folded.split(' ');
}

/** Brings the spellings of a word to one: `st` to `saint`, `lez` to `les`. */
export function respell(word: string): string {
  return SPELLINGS.get(word) ?? word;
}
