/** Every word of the shell, in every language: same keys, same places for values, French typography. */
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../shared/i18n/locales.ts';
import { WORDS } from '../../shared/i18n/index.ts';

type Leaf = readonly [path: string, text: string];

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') throw new Error(`${path} is neither a text nor a group`);
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
}

const places = (text: string) => (text.match(/\{\{?\w+\}?\}/g) ?? []).toSorted();

describe.each(LOCALES)('the words in %s', (locale) => {
  const own = leaves(WORDS[locale]);
  const french = new Map(leaves(WORDS.fr));

  it('has the keys of French and no other', () => {
    expect(own.map(([path]) => path).toSorted()).toEqual([...french.keys()].toSorted());
  });

  it('leaves nothing empty and keeps the places of values', () => {
    for (const [path, text] of own) {
      expect(text.trim(), path).not.toBe('');
      expect(places(text), path).toEqual(places(french.get(path) ?? ''));
    }
  });
});

describe('French typography', () => {
  it.each(leaves(WORDS.fr))('%s has non-breaking spaces before ? ! : ; and inside « »', (_path, text) => {
    expect(text).not.toMatch(/ [?!:;»]/);
    expect(text).not.toMatch(/« /);
    expect(text).not.toMatch(/[^\s\u00a0\u202f][?!;](?:\s|$)/);
  });

  it('uses the typographic apostrophe', () => {
    for (const [path, text] of leaves(WORDS.fr)) expect(text, path).not.toContain("'");
  });
});
