/** What the pages of prevention, the help numbers and the words of the search promise, whatever is added to them. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFolder } from '../../electron/content/load.ts';
import { type Card, type Content, readContentFiles } from '../../shared/content/files.ts';
import { LOCALES } from '../../shared/i18n/locales.ts';

/** Every number of the national lists that a visitor may ask for. */
const NUMBERS = [
  'n17',
  'n112',
  'n15',
  'n18',
  'n114',
  'n115',
  'n191',
  'n196',
  'n197',
  'n3919',
  'n3018',
  'n119',
  'n116000',
  'n116006',
  'n3977',
  'n3114',
];
const OTHERS = ['n3039', 'n33700', 'nInfoEscroqueries', 'nViolFemmes', 'nAuteurs', 'nDrogues', 'nCards', 'nCheques'];

/** What must not be read over a shoulder in the title of a private page, in any of the languages. */
const TELLING = /viol|vif|agress|sexu|gewalt|schl[aä]|missbrauch|abus|rape|assault|drog|harc/i;

let content: Content;
let prevention: readonly Card[];

beforeAll(async () => {
  const reading = readContentFiles(await readContentFolder(join('resources', 'content')));
  if (!reading.ok) throw new Error(reading.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  ({ content } = reading);
  prevention = content.cards.filter(({ facts }) => facts.shelf === 'prevention');
});

describe('pages of prevention', () => {
  it('lead on from their lines: nobody is left with advice only', () => {
    const ends = prevention.filter(({ facts }) => !facts.blocks.some(({ lines }) => lines.some(({ action }) => action !== undefined)));
    expect(ends.map(({ id }) => id)).toEqual([]);
  });

  it('keep what is private out of titles, tiles and what is behind', () => {
    const telling = prevention
      .filter(({ facts }) => facts.private)
      .flatMap(({ id, words }) =>
        LOCALES.filter((locale) => TELLING.test(`${words[locale].title} ${words[locale].detail}`)).map((locale) => `${locale}/${id}`),
      );
    expect(telling).toEqual([]);
    expect(prevention.some(({ facts }) => facts.private)).toBe(true);
  });

  it('name 3018 on the tile of bullying, and lead to it first', () => {
    const card = prevention.find(({ id }) => id === 'bullying');
    expect(LOCALES.filter((locale) => card?.words[locale].detail.includes('3018'))).toEqual([...LOCALES]);
    expect(card?.facts.blocks[0]?.lines[0]?.action).toEqual({ to: 'number', id: 'n3018' });
  });
});

describe('help numbers', () => {
  it('are all there', () => {
    expect(content.numbers.map(({ id }) => id).toSorted()).toEqual([...NUMBERS, ...OTHERS].toSorted());
  });
});

describe.each(LOCALES)('words of the search in %s', (locale) => {
  it('stand in one group only, in lower case', () => {
    const words = content.synonyms[locale].flat();
    expect(words.filter((word, at) => words.indexOf(word) !== at || word !== word.toLocaleLowerCase(locale))).toEqual([]);
  });

  it('reach a page or a number by at least one word of each group', () => {
    const plain = (text: string): string =>
      ` ${text
        .toLocaleLowerCase(locale)
        .replaceAll(/[^\p{L}\d]+/gu, ' ')
        .trim()} `;
    const said = plain(JSON.stringify([content.cards.map(({ words }) => words[locale]), content.numberWords[locale], content.numbers]));
    expect(content.synonyms[locale].filter((group) => !group.some((word) => said.includes(plain(word))))).toEqual([]);
  });
});
