/** The shipped rules, at each limit of age and of study. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFolder } from '../../../electron/content/load.ts';
import { readContentFiles } from '../../../shared/content/files.ts';
import { DIPLOMAS, type PathRule, type RecruitmentRules } from '../../../shared/content/recruitment.ts';
import { type Answers, type Standing, ageBands, judge, judgeAge } from '../../../shared/recruitment/judge.ts';

let rules: RecruitmentRules;

beforeAll(async () => {
  const reading = readContentFiles(await readContentFolder(join('resources', 'content')));
  if (!reading.ok || reading.content.recruitment === null) throw new Error('no rules');
  rules = reading.content.recruitment;
});

/** Whom every path would take but for what a case changes. */
const WILLING: Answers = { age: 22, nationality: 'french', diploma: 'master', time: 'either', work: 'either', moves: 'either' };

function path(id: string): PathRule {
  const found = rules.paths.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`no path ${id}`);
  return found;
}

const told = (id: string, answers: Partial<Answers>) => {
  const { standing, findings, notes } = judge(path(id), { ...WILLING, ...answers });
  return [standing, ...findings.map(({ reason }) => reason), ...notes].join(' ');
};

describe('age', () => {
  it.each([
    ['joinGav', 16, 'soon tooYoung'],
    ['joinGav', 17, 'fits consent'],
    ['joinGav', 18, 'fits'],
    ['joinGav', 25, 'fits'],
    ['joinGav', 26, 'fits lastYear'],
    ['joinGav', 27, 'notNow tooOld'],
    ['joinGavSpecialist', 16, 'soon tooYoung'],
    ['joinGavSpecialist', 17, 'fits consent'],
    ['joinGavSpecialist', 26, 'fits lastYear'],
    ['joinGavSpecialist', 27, 'notNow tooOld'],
    ['joinVolunteerOfficer', 16, 'soon tooYoung'],
    ['joinVolunteerOfficer', 17, 'fits'],
    ['joinVolunteerOfficer', 26, 'fits lastYear'],
    ['joinVolunteerOfficer', 27, 'notNow tooOld'],
    // 35 on 1 January: from 35 on it depends on the birthday and on which year's contest is still open.
    ['joinNcoExternal', 17, 'soon tooYoung'],
    ['joinNcoExternal', 18, 'fits'],
    ['joinNcoExternal', 34, 'fits'],
    ['joinNcoExternal', 35, 'fits lastYear'],
    ['joinNcoExternal', 36, 'fits lastYear'],
    ['joinNcoExternal', 37, 'notNow tooOld'],
    ['joinNcoInternal', 17, 'soon tooYoung need'],
    ['joinNcoInternal', 18, 'otherWay need'],
    ['joinNcoInternal', 37, 'notNow tooOld need'],
    ['joinNcoThirdWay', 36, 'otherWay need lastYear'],
    ['joinNcoThirdWay', 37, 'notNow tooOld need'],
    ['joinSupportNco', 17, 'soon tooYoung'],
    ['joinSupportNco', 36, 'fits lastYear'],
    ['joinSupportNco', 37, 'notNow tooOld'],
    ['joinOfficer', 26, 'fits'],
    ['joinOfficer', 27, 'fits lastYear'],
    ['joinOfficer', 28, 'fits lastYear'],
    ['joinOfficer', 29, 'notNow tooOld'],
    ['joinReserve', 16, 'soon tooYoung'],
    ['joinReserve', 17, 'fits'],
    ['joinReserve', 39, 'fits'],
    ['joinReserve', 40, 'fits lastYear'],
    ['joinReserve', 41, 'otherWay need'],
    ['joinCitizen', 15, 'soon tooYoung'],
    ['joinCitizen', 16, 'fits'],
    ['joinCivilian', 15, 'soon tooYoung'],
    ['joinCivilian', 64, 'fits'],
    ['joinOfficerSupport', 50, 'fits'],
  ])('%s at %i: %s', (id, age, expected) => {
    expect(told(id, { age })).toBe(expected);
  });

  it('is asked in bands within which no path says anything else, and no narrower than the rules need', () => {
    const bands = ageBands(rules.paths);
    expect(bands.map(({ from, to }) => `${from}-${to ?? ''}`)).toEqual([
      '0-15',
      '16-16',
      '17-17',
      '18-25',
      '26-26',
      '27-28',
      '29-34',
      '35-36',
      '37-39',
      '40-40',
      '41-',
    ]);
    for (const { from, to } of bands) {
      for (const rule of rules.paths) expect(judgeAge(rule, to ?? 89)).toEqual(judgeAge(rule, from));
    }
  });
});

describe('study', () => {
  it.each([
    ['joinGav', ['fits', 'fits', 'fits', 'fits', 'fits']],
    ['joinReserve', ['fits', 'fits', 'fits', 'fits', 'fits']],
    ['joinNcoExternal', ['soon', 'fits', 'fits', 'fits', 'fits']],
    ['joinSupportNco', ['soon', 'fits', 'fits', 'fits', 'fits']],
    ['joinVolunteerOfficer', ['soon', 'soon', 'fits', 'fits', 'fits']],
    ['joinOfficer', ['soon', 'soon', 'soon', 'fits', 'fits']],
    ['joinPrepClass', ['soon', 'soon', 'soon', 'otherWay', 'otherWay']],
    ['joinOfficerSupport', ['soon', 'soon', 'soon', 'soon', 'fits']],
  ] satisfies readonly (readonly [string, readonly Standing[]])[])('%s from no diploma to a master: %j', (id, expected) => {
    expect(DIPLOMAS.map((diploma) => judge(path(id), { ...WILLING, diploma }).standing)).toEqual(expected);
  });
});

describe('what else is asked', () => {
  it.each([
    ['joinGav', { nationality: 'european' }, 'notNow french'],
    ['joinGav', { nationality: 'other' }, 'notNow french'],
    ['joinCivilian', { nationality: 'european' }, 'fits'],
    ['joinCivilian', { nationality: 'other' }, 'notNow european'],
    ['joinCitizen', { nationality: 'other' }, 'fits'],
    ['joinGav', { time: 'part' }, 'otherWay time'],
    ['joinReserve', { time: 'part' }, 'fits'],
    ['joinReserve', { time: 'full' }, 'otherWay time'],
    ['joinGav', { work: 'support' }, 'otherWay work'],
    ['joinGavSpecialist', { work: 'operational' }, 'otherWay work'],
    ['joinGav', { moves: 'near' }, 'otherWay moves'],
    ['joinReserve', { moves: 'near' }, 'fits'],
  ] satisfies readonly (readonly [string, Partial<Answers>, string])[])('%s with %o: %s', (id, answers, expected) => {
    expect(told(id, answers)).toBe(expected);
  });

  it('names the doubtful rules that a fitting path rests on', () => {
    const doubts = (id: string, answers: Partial<Answers> = {}) => judge(path(id), { ...WILLING, ...answers }).doubts;
    expect(doubts('joinGav')).toEqual([]);
    expect(doubts('joinNcoExternal')).toEqual(['age']);
    expect(doubts('joinOfficerSupport')).toEqual(['age']);
    expect(doubts('joinOfficer', { diploma: 'bac3' })).toEqual(['age', 'diploma']);
    expect(doubts('joinCitizen', { nationality: 'other' })).toEqual(['age', 'nationality']);
  });

  it('marks a reason that rests on a doubtful rule', () => {
    const [finding] = judge(path('joinNcoExternal'), { ...WILLING, age: 40 }).findings;
    expect(finding).toEqual({ reason: 'tooOld', years: 35, toVerify: true });
    expect(judge(path('joinGav'), { ...WILLING, age: 40 }).findings[0]).toEqual({ reason: 'tooOld', years: 26, toVerify: false });
  });
});

/** Every combination of answers, an age a year. */
function* everyone(): Generator<Answers> {
  for (let age = 14; age <= 75; age += 1)
    for (const nationality of ['french', 'european', 'other'] as const)
      for (const diploma of DIPLOMAS)
        for (const time of ['full', 'part', 'either'] as const)
          for (const work of ['operational', 'support', 'either'] as const)
            for (const moves of ['anywhere', 'near', 'either'] as const) yield { age, nationality, diploma, time, work, moves };
}

it('never lets a path fit somebody who misses one of its conditions', () => {
  const wrong: string[] = [];
  for (const answers of everyone()) {
    for (const rule of rules.paths) {
      if (judge(rule, answers).standing !== 'fits') continue;
      const { age, diploma, nationality, times, work, moves, need } = rule;
      const slack = age?.on === 'yearStart' ? 1 : 0;
      const met =
        answers.age >= (age?.least?.years ?? 0) &&
        answers.age - slack <= (age?.most?.years ?? Infinity) &&
        DIPLOMAS.indexOf(answers.diploma) >= DIPLOMAS.indexOf(diploma.least) &&
        (nationality.needed === 'any' ||
          answers.nationality === 'french' ||
          (nationality.needed === 'european' && answers.nationality === 'european')) &&
        (answers.time === 'either' || times.includes(answers.time)) &&
        (answers.work === 'either' || work.includes(answers.work)) &&
        !(answers.moves === 'near' && moves.to === 'anywhere') &&
        need === null;
      if (!met) wrong.push(`${rule.id} ${JSON.stringify(answers)}`);
    }
  }
  expect(wrong).toEqual([]);
});
