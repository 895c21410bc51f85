/**
 * The one way from a visitor's text to HTML. Whatever was typed or pasted becomes inert text that a reader can trust:
 * nothing is interpreted, nothing is silently dropped.
 */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/**
 * Control characters other than tab and line feed, halves of surrogate pairs, non-characters, and the two overrides that
 * make text read backwards (U+202D, U+202E): a page that obeyed them could show another text than the one that was written.
 */
const UNPRINTABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202D\u202E]/gu;

/** Makes a character visible instead of obeying it: U+0007 becomes ␇, U+202E becomes ⟨U+202E⟩, half a surrogate pair becomes �. */
function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** Text as it may stand on paper: line ends are line feeds, and characters that cannot be printed are shown by name. */
export function printable(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(UNPRINTABLE, shown);
}

/** Escapes text for HTML, for an element's content and for a quoted attribute alike. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}
