/**
 * The test book and the tests name each other: a card without its test promises what nobody checks, and a tagged test without its card is a
 * journey that nobody can find. A tag is `[PAR-01]` at the beginning of a title; a title may be that of a group.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from '../../electron/dev/paths.ts';

const BOOK = 'resources/docs/cahier-de-tests.md';
const ROOMS = ['e2e', 'security', 'a11y', 'integration', 'package'];

interface Tagged {
  readonly tag: string;
  readonly file: string;
  readonly title: string;
}

const line = ({ tag, file, title }: Tagged): string => `${tag} ${file}: ${title}`;

function taggedTests(): readonly Tagged[] {
  return ROOMS.flatMap((room) =>
    readdirSync(at('tests', room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
      .flatMap((entry) => {
        const path = join(entry.parentPath, entry.name);
        const titles = readFileSync(path, 'utf8').matchAll(/(['"`])\[(PAR-\d{2,3})\] ((?:(?!\1).)+)\1/g);
        return [...titles].map(([, , tag, title]) => ({ tag: String(tag), file: path.slice(at().length + 1), title: String(title) }));
      }),
  );
}

/** Cards of the book, each with the tests that it names: a line `` `file`: title `` under `### [PAR-01] …`. */
function cards(): readonly { readonly tag: string; readonly tests: readonly Tagged[] }[] {
  return readFileSync(at(BOOK), 'utf8')
    .split(/^### /m)
    .slice(1)
    .flatMap((card) => {
      const tag = /^\[(PAR-\d{2,3})\] /.exec(card)?.[1];
      if (tag === undefined) return [];
      const tests = [...card.matchAll(/^\s*- `(tests\/[^`]+)`, «\u00A0(.+)\u00A0»$/gm)];
      return [{ tag, tests: tests.map(([, file, title]) => ({ tag, file: String(file), title: String(title) })) }];
    });
}

describe('the test book', () => {
  const tests = taggedTests();
  const book = cards();

  it('gives each card a number of its own, and at least one test', () => {
    expect(book.length).toBeGreaterThan(30);
    expect(new Set(book.map(({ tag }) => tag)).size).toBe(book.length);
    expect(book.filter((card) => card.tests.length === 0).map(({ tag }) => tag)).toEqual([]);
  });

  it('names tests that bear its tag, with their present title', () => {
    const there = new Set(tests.map(line));
    expect(book.flatMap((card) => card.tests.map(line)).filter((test) => !there.has(test))).toEqual([]);
  });

  it('has a card for each test that bears a tag', () => {
    const named = new Set(book.flatMap((card) => card.tests.map(line)));
    expect(tests.map(line).filter((test) => !named.has(test))).toEqual([]);
  });
});
