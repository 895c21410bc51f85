import { describe, expect, test } from 'vitest';
import { byCount, firstReadDay, lastForgottenDay, limited, MOST_HOSTS, OTHER_HOSTS, sumsOf } from '../../../shared/sites/use.ts';

const counts = (...hosts: readonly (readonly [string, number])[]) => new Map(hosts);

describe('refused hosts', () => {
  test('of the same name are added up, the most frequent first', () => {
    const sums = limited(
      [
        ['b.example', 1],
        ['a.example', 2],
        ['c.example', 2],
        ['b.example', 4],
      ],
      new Set(),
    );
    expect(byCount(sums)).toEqual([
      ['b.example', 5],
      ['a.example', 2],
      ['c.example', 2],
    ]);
  });

  test('are kept by name up to a limit: a page that invents names fills nothing', () => {
    const many = Array.from({ length: 5_000 }, (_, number): readonly [string, number] => [`n${number}.example`, number === 4_321 ? 7 : 1]);
    const sums = limited(many, new Set());
    expect(sums.size).toBe(MOST_HOSTS + 1);
    expect(sums.get('n4321.example')).toBe(7);
    expect(sums.get(OTHER_HOSTS)).toBe(5_006 - 7 - (MOST_HOSTS - 1));
  });

  test('that are known keep their name when there is no room for another', () => {
    const known = new Set([...Array.from({ length: MOST_HOSTS }, (_, number) => `k${number}.example`), OTHER_HOSTS]);
    expect(limited(counts(['k3.example', 2], ['new.example', 9]), known)).toEqual(counts([OTHER_HOSTS, 9], ['k3.example', 2]));
  });

  test.each(['', 'A.EXAMPLE', 'a b.example', 'a/b.example', '<b>.example', `${'a'.repeat(251)}.fr`, 'é.example'])(
    'that are no name are not kept as they are: %s',
    (host) => expect(limited(counts([host, 3]), new Set())).toEqual(counts([OTHER_HOSTS, 3])),
  );

  test.each(['a.example', 'x_y.a-b.example', '192.0.2.1', '[2001:db8::1]', `${'a'.repeat(250)}.f`.slice(0, 253)])(
    'that a page can ask for keep their name: %s',
    (host) => expect(limited(counts([host, 3]), new Set())).toEqual(counts([host, 3])),
  );
});

test('openings are added up by site, in the order of names and not of arrival', () => {
  const none = counts();
  const sums = sumsOf([
    { site: 'servicePublic', failed: false, foreign: counts(['a.example', 1]) },
    { site: 'antai', failed: true, foreign: none },
    { site: 'servicePublic', failed: true, foreign: counts(['a.example', 2]) },
  ]);
  expect([...sums]).toEqual([
    ['antai', { opened: 1, failed: 1, refused: none }],
    ['servicePublic', { opened: 2, failed: 1, refused: counts(['a.example', 3]) }],
  ]);
});

test('thirty days are read, and thirteen months are kept', () => {
  expect(firstReadDay('2026-11-30')).toBe('2026-11-01');
  expect(lastForgottenDay('2026-11-23')).toBe('2025-10-23');
});
