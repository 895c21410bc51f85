import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';

const file = readFileSync(
  new URL(
    '../../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    import.meta.url,
  ),
);
const tokens = readFileSync(new URL('../../../renderer/theme/tokens.css', import.meta.url), 'utf8');

/** Indices of the known table tags that this test reads (WOFF 2.0, section 4.1), and of the two that are stored transformed. */
const KNOWN: Readonly<Record<number, string>> = { 1: 'head', 6: 'OS/2', 10: 'glyf', 11: 'loca' };

/** The uncompressed tables of a WOFF 2.0 font, by tag. */
function tables(font: Buffer): ReadonlyMap<string, Buffer> {
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 127);
      if ((byte & 128) === 0) return value;
    }
  };
  const directory: { tag: string; start: number; length: number }[] = [];
  let start = 0;
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font.readUInt8(at);
    at += 1;
    const custom = (flags & 63) === 63;
    const tag = custom ? font.toString('latin1', at, at + 4) : (KNOWN[flags & 63] ?? `table ${flags & 63}`);
    if (custom) at += 4;
    const version = flags >> 6;
    const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
    const original = number();
    const length = transformed ? number() : original;
    directory.push({ tag, start, length });
    start += length;
  }
  const data = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  return new Map(directory.map((entry) => [entry.tag, data.subarray(entry.start, entry.start + entry.length)]));
}

it('draws capitals as tall as the theme believes', () => {
  const found = tables(file);
  const capHeight = found.get('OS/2')?.readInt16BE(88) ?? 0;
  const unitsPerEm = found.get('head')?.readUInt16BE(18) ?? 1;
  const believed = Number(/--cap-ratio: ([\d.]+);/.exec(tokens)?.[1]);
  expect(capHeight / unitsPerEm).toBeCloseTo(believed, 3);
});
