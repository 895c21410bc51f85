/**
 * Where a page waits for the hidden window that prints it: in memory, under an address that is random and good for one reading.
 * Knows no Electron.
 */
import { randomBytes } from 'node:crypto';
import { PAPER_FOLDER, PAPER_FONTS, PAPER_STYLES } from '../../shared/paper/styles.ts';
import { SHEETS } from '../../shared/paper/model.ts';

/** 24 random bytes: an address that nobody can guess. */
const TOKEN = /^[0-9a-f]{48}$/;

export interface PaperShelf {
  /** Lays a page down and returns its token. */
  readonly lay: (html: string) => string;
  /** The page of a token, once: a second reading finds nothing. */
  readonly paperFor: (token: string) => { readonly html: string } | null;
  /** Takes a page away, read or not. */
  readonly clear: (token: string) => void;
}

/** An empty shelf. */
export function createPaperShelf(): PaperShelf {
  const pages = new Map<string, string>();
  return {
    lay: (html) => {
      const token = randomBytes(24).toString('hex');
      pages.set(token, html);
      return token;
    },
    paperFor: (token) => {
      const html = pages.get(token);
      pages.delete(token);
      return html === undefined ? null : { html };
    },
    clear: (token) => {
      pages.delete(token);
    },
  };
}

/** What stands under a path of the paper folder. */
export type PaperFile =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'style'; readonly css: string }
  | { readonly kind: 'font'; readonly name: string };

/** Finds what a path of the paper window asks for; null for anything else. Reading a page takes it off the shelf. */
export function paperFileOf(pathname: string, shelf: PaperShelf): PaperFile | null {
  if (!pathname.startsWith(PAPER_FOLDER)) return null;
  const name = pathname.slice(PAPER_FOLDER.length);
  const sheet = SHEETS.find((candidate) => name === `${candidate}.css`);
  if (sheet !== undefined) return { kind: 'style', css: PAPER_STYLES[sheet] };
  const font = PAPER_FONTS.find((candidate) => name === `fonts/${candidate}`);
  if (font !== undefined) return { kind: 'font', name: font };
  const page = TOKEN.test(name) ? shelf.paperFor(name) : null;
  return page === null ? null : { kind: 'page', html: page.html };
}
