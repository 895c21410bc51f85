import { describe, expect, test } from 'vitest';
import { activeFields, activeSteps, checkAnswers, checkStep } from '../../../shared/flow/check.ts';
import type { Answers, RuleClock, ServiceDefinition } from '../../../shared/flow/definition.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { addDays, addMonths } from '../../../shared/time/calendar.ts';

const service: ServiceDefinition = SERVICES.recruitmentContact;
const { examples } = SERVICES.recruitmentContact;
const clock: RuleClock = { today: '2026-11-22', time: '12:00' };

function faultsOf(answers: Answers): readonly string[] {
  const checked = checkAnswers(service, answers, clock);
  return checked.ok ? [] : checked.faults.map(({ field, fault }) => `${field} ${fault}`);
}

function askedOf(answers: Answers): readonly string[] {
  return activeSteps(service, answers).flatMap((step) => activeFields(step, answers).map(({ id }) => id));
}

describe('who is called', () => {
  test('an adult leaves a telephone number or an e-mail address: one is enough, none is not', () => {
    const { email: _email, ...unreachable } = examples.minimal;
    expect(faultsOf(unreachable)).toEqual(['phone contactNeeded']);
    expect(faultsOf({ ...unreachable, phone: '+33639980011' })).toEqual([]);
    expect(faultsOf(examples.minimal)).toEqual([]);
  });

  test('a minor is asked for a parent instead, and never for a number of their own', () => {
    const asked = askedOf(examples.minor);
    expect(asked).toEqual(expect.arrayContaining(['parentName', 'parentPhone', 'parentEmail', 'parentAgrees']));
    expect(asked).not.toContain('phone');
    expect(asked).not.toContain('email');
    expect(faultsOf({ ...examples.minor, phone: '+33639980011' })).toEqual(['phone notAsked']);
    expect(askedOf(examples.full).filter((id) => id.startsWith('parent'))).toEqual([]);
  });

  test('the parent is named, reachable, and agrees', () => {
    const { parentName: _name, parentAgrees: _agrees, ...untold } = examples.minor;
    expect(faultsOf(untold)).toEqual(['parentName required', 'parentAgrees required']);
    const { parentPhone: _phone, parentEmail: _email, ...unreachable } = examples.minor;
    expect(faultsOf(unreachable)).toEqual(['parentPhone contactNeeded']);
    expect(faultsOf({ ...unreachable, parentEmail: 'dominique.modele@example.org' })).toEqual([]);
  });
});

describe('the year of birth', () => {
  const said = (age: string, birthYear: string): readonly string[] => {
    const step = service.steps.find(({ id }) => id === 'you');
    if (step === undefined) throw new Error('no step');
    const checked = checkStep(service, step, { ...examples.minimal, age, birthYear }, clock);
    return checked.ok ? [] : checked.faults.map(({ fault }) => fault);
  };

  test.each([
    ['adult', '2008', []],
    ['adult', '2009', ['ageDiffers']],
    ['adult', '1926', []],
    ['adult', '1925', ['yearUnlikely']],
    ['adult', '2011', ['tooYoung']],
    ['minor', '2010', []],
    ['minor', '2008', []],
    ['minor', '2007', ['ageDiffers']],
    ['minor', '2011', ['tooYoung']],
    ['minor', '2027', ['tooYoung']],
    ['adult', '98', ['countInvalid']],
    ['adult', '', ['required']],
  ])('%s, born %s: %j', (age, year, faults) => {
    expect(said(age, year)).toEqual(faults);
  });
});

test('asks nothing about health, diplomas or the past', () => {
  const ids = service.steps.flatMap(({ fields }) => fields.map(({ id }) => id));
  expect(ids).toEqual([
    'path',
    'age',
    'firstName',
    'lastName',
    'birthYear',
    'phone',
    'email',
    'parentName',
    'parentPhone',
    'parentEmail',
    'parentAgrees',
    'callTime',
  ]);
});

test('every path of the recruitment pages can be asked for', () => {
  for (const locale of LOCALES) expect(Object.keys(service.words[locale].options['path'] ?? {})).toHaveLength(14);
});

test('is kept three months at the very most, from whatever day', () => {
  for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
    expect(addDays(day, service.retentionDays) <= addMonths(day, 3), day).toBe(true);
  }
});
