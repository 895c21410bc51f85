import { describe, expect, test } from 'vitest';
import { localNow } from '../../../shared/time/local-now.ts';
import { isRealDate } from '../../../shared/time/calendar.ts';
import { HOLIDAY_RULES } from '../../../shared/watch/rules.ts';
import { isPeriod, periodFault, WATCH_FAULTS, watchWindow } from '../../../shared/watch/allowed-days.ts';
import { ZONES } from '../../../shared/watch/zone.ts';
import { brokenPromise } from './promises.ts';
import { type Answer, GROUNDS, OTHER_PAGES, RULE_CASES, type RuleCase } from './rules-table.ts';

const dayOf = (asked: string): string => (asked.includes('T') ? localNow(new Date(asked)).today : asked);

function answerTo({ facts, asked, from, to }: RuleCase): string {
  const fault = periodFault(watchWindow(facts, dayOf(asked)), { from, to });
  return fault === null ? 'accepted' : `${fault.at}: ${fault.fault}`;
}

describe('the rules, case by case', () => {
  test.each(RULE_CASES)('$says: $answer', (row) => {
    expect(isPeriod(row)).toBe(true);
    expect(answerTo(row)).toBe(row.answer);
  });

  test.each(RULE_CASES.filter(({ answer }) => answer !== 'accepted'))(
    '$says: what the refusal names can be done',
    ({ facts, asked, from, to }) => {
      const today = dayOf(asked);
      expect(brokenPromise((day) => watchWindow(facts, day), today, { from, to })).toBeNull();
    },
  );
});

describe('the table itself', () => {
  test('is long enough, and no case is told twice', () => {
    expect(RULE_CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(RULE_CASES.map(({ says }) => says)).size).toBe(RULE_CASES.length);
    expect(new Set(RULE_CASES.map(({ facts, asked, from, to }) => JSON.stringify([facts, asked, from, to]))).size).toBeGreaterThanOrEqual(
      60,
    );
  });

  test('has every zone with every dwelling, every ground, and every fault that a new request can meet', () => {
    const pairs = new Set(RULE_CASES.map(({ facts }) => `${facts.zone} ${facts.use}`));
    for (const zone of [...ZONES, 'unknown']) for (const use of ['main', 'secondary']) expect(pairs).toContain(`${zone} ${use}`);
    expect(new Set(RULE_CASES.map(({ ground }) => ground))).toEqual(new Set(Object.keys(GROUNDS)));
    const faults = RULE_CASES.map(({ answer }) => answer).filter((answer): answer is Exclude<Answer, 'accepted'> => answer !== 'accepted');
    expect(new Set(faults.map((answer) => answer.split(': ')[1]))).toEqual(
      new Set(WATCH_FAULTS.filter((fault) => fault !== 'alreadyBegun')),
    );
  });

  test('contradicts each page that it says it contradicts', () => {
    const contradictions = RULE_CASES.flatMap(({ answer, against }) => (against === undefined ? [] : [{ answer, ...against }]));
    for (const { answer, wouldSay } of contradictions) expect(answer === 'accepted' ? 'accepted' : 'refused').not.toBe(wouldSay);
    expect(new Set(contradictions.map(({ page }) => page))).toEqual(new Set(Object.keys(OTHER_PAGES)));
  });

  test('every rule has a source and the day it was verified', () => {
    for (const { source, verifiedOn } of Object.values(HOLIDAY_RULES)) {
      expect(source).toContain('F34634');
      expect(source).toContain('A15031');
      expect(isRealDate(verifiedOn)).toBe(true);
    }
  });
});

describe('the limits that a calendar is told', () => {
  test.each([
    ['gendarmerie', 'main', '2026-11-23', '2028-01-06'],
    ['gendarmerie', 'secondary', '2026-11-23', '2028-01-06'],
    ['police', 'main', '2026-11-25', '2027-04-06'],
    ['unknown', 'main', '2026-11-25', '2027-04-06'],
    ['gendarmerie', 'business', '2026-11-22', '2028-11-22'],
    ['unknown', 'person', '2026-11-22', '2028-11-22'],
  ] as const)('%s, %s: from %s to %s', (zone, use, first, last) => {
    expect(watchWindow({ zone, use }, '2026-11-22')).toMatchObject({ first, last });
  });

  test('the rule of a zone is read before choosing, both when it is unknown', () => {
    const notes = (zone: 'gendarmerie' | 'police' | 'unknown') => watchWindow({ zone, use: 'main' }, '2026-11-22').notes;
    expect(notes('gendarmerie')).toEqual(['gendarmerie']);
    expect(notes('police')).toEqual(['police']);
    expect(notes('unknown')).toEqual(['zoneUnknown', 'gendarmerie', 'police']);
    expect(watchWindow({ zone: 'unknown', use: 'business' }, '2026-11-22').notes).toEqual(['open']);
  });

  test.each([
    ['too soon', '2026-11-22', '2026-11-30', { first: '2026-11-25', days: '3' }],
    ['too far', '2027-01-07', '2027-01-30', { last: '2027-01-06', opens: '2026-11-23', days: '45' }],
    ['too long', '2026-11-25', '2027-11-26', { last: '2027-02-23' }],
  ])('an unknown zone names the limit that suits both: %s', (_, from, to, facts) => {
    expect(periodFault(watchWindow({ zone: 'unknown', use: 'main' }, '2026-11-22'), { from, to })?.facts).toEqual(facts);
  });

  test('only two days that exist make a period', () => {
    expect(isPeriod({ from: '2028-02-29', to: '2029-02-28' })).toBe(true);
    expect(isPeriod({ from: '2027-02-29', to: '2027-03-01' })).toBe(false);
    expect(isPeriod({ from: '2027-02-28', to: '2027-02-30' })).toBe(false);
    expect(isPeriod({ from: '', to: '2027-02-28' })).toBe(false);
  });
});

describe('a refusal always names the same things', () => {
  test('so that one sentence a fault is enough', () => {
    const named = new Map<string, Set<string>>();
    for (const { facts, asked, from, to } of RULE_CASES) {
      const fault = periodFault(watchWindow(facts, dayOf(asked)), { from, to });
      if (fault === null) continue;
      const seen = named.get(fault.fault) ?? new Set();
      named.set(fault.fault, seen.add(Object.keys(fault.facts).sort().join(' ')));
    }
    expect(Object.fromEntries([...named].map(([fault, seen]) => [fault, [...seen]]))).toEqual({
      dayPassed: [''],
      fromTooSoon: ['days first'],
      fromTooFar: ['days last opens'],
      toBeforeFrom: [''],
      periodTooShort: ['days first'],
      periodTooLong: ['last'],
      secondaryInPoliceZone: [''],
      zoneUnknownDay: [''],
      zoneUnknownSecondary: [''],
    });
  });
});
