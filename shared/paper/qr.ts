/** QR codes as SVG paths: drawn by the page itself, sharp at any size, and without an image file. */
import { encode } from 'uqr';
import { printable } from './escape.ts';

/** Light border around a code, in modules: ISO/IEC 18004 asks for four. */
const QUIET_MODULES = 4;

/** Longest text a code of ours may hold, in UTF-8 bytes: beyond it a code printed 50 mm wide becomes hard to photograph. */
export const MOST_QR_BYTES = 900;

/** Number of bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Side of the drawing in modules, and one SVG path of all dark modules (runs of a row are joined). */
export function qrPath(text: string): { readonly side: number; readonly path: string } {
  // An iCalendar text ends its lines with both characters, and some readers insist on it.
  const shown = text.split('\r\n').map(printable).join('\r\n');
  const { data, size } = encode(shown, { ecc: utf8Length(text) > 400 ? 'L' : 'M', border: QUIET_MODULES });
  const runs = data.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      found.push(`M${String(start)} ${String(y)}h${String(x + 1 - start)}v1h-${String(x + 1 - start)}z`);
    }
    return found;
  });
  return { side: size, path: runs.join('') };
}
