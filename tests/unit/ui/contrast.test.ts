import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTRASTS } from '../../../shared/session/look.ts';
import { MARK_PAIRS, TEXT_PAIRS } from '../../../renderer/theme/pairs.ts';

const css = readFileSync(new URL('../../../renderer/theme/tokens.css', import.meta.url), 'utf8');

/** Colours of one contrast, as the cascade gives them: the standard block, then the block of the contrast. */
function palette(contrast: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of ['standard', contrast]) {
    const block = new RegExp(`\\[data-contrast='${name}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
    for (const [, key, value] of block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)) if (key && value) found.set(key, value);
  }
  return found;
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(CONTRASTS)('contrast %s', (contrast) => {
  const colours = palette(contrast);
  const colour = (name: string): string => {
    const value = colours.get(name);
    if (value === undefined) throw new Error(`no colour --${name}`);
    return value;
  };

  it.each(TEXT_PAIRS)('%s on %s is at least 7:1', (text, surface) => {
    expect(ratio(colour(text), colour(surface))).toBeGreaterThanOrEqual(7);
  });

  it.each(MARK_PAIRS)('%s beside %s is at least 3:1', (mark, surface) => {
    expect(ratio(colour(mark), colour(surface))).toBeGreaterThanOrEqual(3);
  });
});

it('knows the ratio of black and white', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
