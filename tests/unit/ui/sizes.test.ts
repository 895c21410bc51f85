/**
 * What `tests/a11y` relies on to leave appearances out: a screen has two arrangements, one up to "medium" and one from "large" on, and within each larger
 * text only takes more room.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIZES } from '../../../shared/session/look.ts';

const ROOM = new URL('../../../renderer/', import.meta.url);
const TOKENS = 'theme/tokens.css';

const read = (file: string): string => readFileSync(new URL(file, ROOM), 'utf8');

describe('sizes of text', () => {
  const styles = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css') && file !== TOKENS);

  it.each(styles)('arrange nothing differently between large and largest, or between standard and medium: %s', (file) => {
    expect(read(file).replaceAll("[data-size='large'], [data-size='largest']", '')).not.toContain('data-size');
  });

  it('grow: body, chrome and headings', () => {
    const tokens = read(TOKENS);
    const token = (size: string, name: string): number => {
      const block = new RegExp(`:root${size === 'standard' ? '' : `\\[data-size='${size}'\\]`} \\{([^}]*)\\}`).exec(tokens)?.[1] ?? '';
      return Number(new RegExp(`--${name}: ([\\d.]+);`).exec(block)?.[1]);
    };
    const heights = SIZES.map((size) => {
      const [cap, step, chrome] = [token(size, 'cap'), token(size, 'step'), token(size, 'chrome')];
      return [cap, cap * chrome, cap * step, cap * step ** 2, cap * step ** 3];
    });
    for (const [at, larger] of heights.slice(1).entries()) {
      for (const [of, height] of larger.entries()) expect(height).toBeGreaterThan(heights[at]?.[of] ?? Number.NaN);
    }
  });
});
