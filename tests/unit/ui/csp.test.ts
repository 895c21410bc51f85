import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { INJECTED_STYLES, STYLE_HASHES } from '../../../shared/csp.ts';

const modules = new URL('../../../node_modules/', import.meta.url);

/** Every ES module of the packages that draw on the page. */
function sources(): readonly string[] {
  return ['react-aria', 'react-aria-components', 'react-stately', 'lucide-react', 'uqr'].flatMap((name) => {
    const root = new URL(`${name}/dist/`, modules);
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => readFileSync(new URL(file, root), 'utf8'));
  });
}

/** The texts that the installed packages put into `<style>` elements, constants filled in. */
function injected(): readonly string[] {
  return sources()
    .filter((code) => /createElement\(["'`]style["'`]\)/.test(code))
    .map((code) => {
      const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(code)?.[1];
      if (template === undefined) throw new Error('a style element whose text this test cannot read');
      return template
        .replace(/\$\{([$\w]+)\}/g, (_whole, name: string) => {
          const constant = code.split(`const ${name} = '`)[1]?.split("'")[0];
          if (constant === undefined) throw new Error(`no constant ${name}`);
          return constant;
        })
        .trim();
    });
}

it('knows every style element that the installed packages add', () => {
  expect([...injected()].sort()).toEqual([...INJECTED_STYLES].sort());
});

it('has the digest of each', () => {
  expect(STYLE_HASHES).toEqual(INJECTED_STYLES.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
});

it('finds no code that writes a style attribute or markup from a string', () => {
  const writing = sources().filter((code) => /setAttribute\(["'`]style["'`]|insertAdjacentHTML/.test(code));
  expect(writing).toEqual([]);
});
