/** Voting by proxy: the way that suits, and the votes announced. */
import { describe, expect, it } from 'vitest';
import { type Election, electionsAhead } from '../../../shared/content/elections.ts';
import { type ProxyAnswers, proxyWay } from '../../../shared/proxy-vote/way.ts';

describe('the way of giving a proxy', () => {
  const table: readonly (readonly [ProxyAnswers, ReturnType<typeof proxyWay>])[] = [
    [{}, { ask: 'certified' }],
    [{ certified: 'yes' }, { way: 'proxyDigital' }],
    [{ certified: 'no' }, { ask: 'travel' }],
    [{ certified: 'no', travel: 'no' }, { way: 'proxyHome' }],
    [{ certified: 'no', travel: 'yes' }, { ask: 'account' }],
    [{ certified: 'no', travel: 'yes', account: 'yes' }, { way: 'proxyHalfDigital' }],
    [{ certified: 'no', travel: 'yes', account: 'no' }, { way: 'proxyPaper' }],
  ];
  it.each(table)('%o', (answers, next) => expect(proxyWay(answers)).toEqual(next));
});

describe('a vote', () => {
  const facts = {
    kind: 'municipal',
    owner: 'Essai',
    source: 'décret d’essai',
    verifiedOn: null,
    expiresOn: null,
    toVerify: false,
  } as const;
  const dated: Election = { id: 'dated', ...facts, when: { rounds: ['2027-04-11', '2027-04-25'] } };
  const season: Election = { id: 'season', ...facts, when: { season: 'spring', year: 2027 } };
  const announced = (today: string) => electionsAhead([season, dated], today).map(({ id }) => id);

  it.each([
    ['2026-08-27', ['season']],
    ['2026-08-28', ['dated', 'season']],
    ['2027-04-12', ['dated', 'season']],
    ['2027-04-25', ['dated', 'season']],
    ['2027-04-26', ['season']],
  ])('on %s: %o', (today, expected) => expect(announced(today)).toEqual(expected));
});
