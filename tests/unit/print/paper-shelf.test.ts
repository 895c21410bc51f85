import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPaperShelf, paperFileOf } from '../../../electron/print/paper-shelf.ts';
import { PAPER_FONTS } from '../../../shared/paper/styles.ts';

describe('the paper shelf', () => {
  it('gives a page once, under an address that nobody can guess', () => {
    const shelf = createPaperShelf();
    const [first, second] = [shelf.lay('<p>1</p>'), shelf.lay('<p>2</p>')];
    expect(first).toMatch(/^[0-9a-f]{48}$/);
    expect(first).not.toBe(second);
    expect(shelf.paperFor(first)).toEqual({ html: '<p>1</p>' });
    expect(shelf.paperFor(first)).toBeNull();
    shelf.clear(second);
    expect(shelf.paperFor(second)).toBeNull();
  });

  it('answers pages, style sheets and fonts of the paper folder, and nothing else', () => {
    const shelf = createPaperShelf();
    const token = shelf.lay('<p>x</p>');
    expect(paperFileOf('/paper/a4.css', shelf)).toMatchObject({ kind: 'style' });
    expect(paperFileOf(`/paper/fonts/${PAPER_FONTS[0]}`, shelf)).toEqual({ kind: 'font', name: PAPER_FONTS[0] });
    for (const path of [
      '/',
      '/index.html',
      '/paper/',
      '/paper/../a4.css',
      '/paper/fonts/../../main.cjs',
      '/paper/fonts/x.woff2',
      `/paper/${token}x`,
      `/x/${token}`,
    ]) {
      expect(paperFileOf(path, shelf)).toBeNull();
    }
    expect(paperFileOf(`/paper/${token}`, shelf)).toEqual({ kind: 'page', html: '<p>x</p>' });
    expect(paperFileOf(`/paper/${token}`, shelf)).toBeNull();
  });

  it('names fonts that are in the repository', () => {
    for (const font of PAPER_FONTS) expect(existsSync(join('resources', 'fonts', font))).toBe(true);
  });
});
