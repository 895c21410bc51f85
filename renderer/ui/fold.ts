/** Letters as they are compared in a search: without accents or case, ligatures opened, signs as spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True when the label, or one of its words, begins with what was typed. Nothing typed matches all. */
export function startsLike(label: string, typed: string): boolean {
  const wanted = fold(typed);
  if (wanted === '') return true;
  return ` ${fold(label)}`.includes(` ${wanted}`);
}
