import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeFields, activeSteps, checkAnswers, checkStep, openDoor } from '../../../shared/flow/check.ts';
import type { Answers, FieldFault, MomentValue, PlaceValue, RuleClock, ServiceDefinition } from '../../../shared/flow/definition.ts';
import { flowReducer, type FlowState } from '../../../shared/flow/reducer.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { missing, whatToBring } from '../../../shared/services/shopWatch/summary.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { OPEN_RULE } from '../../../shared/watch/rules.ts';
import { periodFault, WATCH_FAULTS, watchWindow } from '../../../shared/watch/allowed-days.ts';

const service: ServiceDefinition = SERVICES.shopWatch;
const { examples, watch } = SERVICES.shopWatch;
const clock: RuleClock = { today: '2026-11-22', time: '12:00' };
const abroad: PlaceValue = { in: 'abroad', town: 'Bâle', country: 'CH' };

/** Questions that only choose the way: a patrol has no use for them. */
const ROUTING = ['situation', 'more'];

function between(fromDate: string, toDate: string): MomentValue {
  return { shape: 'interval', fromDate, fromTime: '', toDate, toTime: '' };
}

function faultsOf(answers: Answers): readonly FieldFault[] {
  const checked = checkAnswers(service, answers, clock);
  return checked.ok ? [] : checked.faults;
}

function stepOf(id: string) {
  const step = service.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

function askedOf(answers: Answers): readonly string[] {
  return activeSteps(service, answers).flatMap((step) => activeFields(step, answers).map(({ id }) => id));
}

describe('the way', () => {
  const short = activeSteps(service, examples.minimal);

  test('the shortest way has six screens and fourteen answers, all of them required', () => {
    expect(short.map(({ id }) => id)).toEqual(['request', 'firm', 'dates', 'manager', 'warn', 'patrol']);
    const required = short.flatMap((step) => activeFields(step, examples.minimal)).filter((field) => field.required === true);
    expect(required).toHaveLength(14);
    expect(required.map(({ id }) => id).sort()).toEqual(Object.keys(examples.minimal).sort());
  });

  test('a shop that stays open says when it worries, one that closes is not asked', () => {
    expect(askedOf(examples.minimal)).not.toContain('exposedMoments');
    expect(askedOf(examples.pharmacy)).toEqual(expect.arrayContaining(['exposedMoments', 'exposedHours']));
    const { exposedMoments: _moments, ...untold } = examples.pharmacy;
    expect(faultsOf(untold)).toEqual([{ field: 'exposedMoments', fault: 'required' }]);
  });

  test('whoever passes every optional card by is done', () => {
    for (const { more: _more, ...rest } of Object.values<Answers>(examples)) {
      expect(activeSteps(service, rest).map(({ id }) => id)).toEqual(short.map(({ id }) => id));
    }
  });

  test('each card opens one screen, which asks for one answer, from the review too', () => {
    const more = stepOf('patrol').fields.find(({ id }) => id === 'more');
    const cards = more !== undefined && 'options' in more ? more.options : [];
    expect(cards.length).toBeGreaterThan(7);
    for (const card of cards) {
      const answers = { ...examples.minimal, more: [card] };
      const opened = activeSteps(service, answers).filter((step) => !short.includes(step));
      expect(opened, card).toHaveLength(1);
      expect(
        opened.flatMap((step) => activeFields(step, answers)).filter((field) => field.required === true),
        card,
      ).toHaveLength(1);
      const review: FlowState = { at: { name: 'step', step: 'patrol', fromReview: true }, answers, refusals: 0, faults: [] };
      const next = flowReducer(service, review, { type: 'continue', answers: { more: [card] } }, clock);
      expect(next.at, card).toEqual({ name: 'step', step: opened[0]?.id, fromReview: true });
    }
  });

  test.each([
    ['now', { to: 'emergency' }],
    ['justFound', { to: 'emergency', advice: 'scene' }],
    ['threats', { to: 'gendarmeNow' }],
  ])('a visitor whose situation is %s leaves by a door before naming anybody', (situation, door) => {
    expect(openDoor(stepOf('request'), { ...examples.minimal, situation })).toMatchObject(door);
    expect(faultsOf({ ...examples.minimal, situation })).toContainEqual({ field: 'request', fault: 'leavesForm' });
    expect(stepOf('request').fields.some((field) => field.personal === true)).toBe(false);
  });
});

describe('the days', () => {
  test('a watch may begin today and lasts a year at most', () => {
    expect(OPEN_RULE).toEqual({ aheadMonths: 12, longestMonths: 12 });
    for (const [from, to, fault] of [
      ['2026-11-22', '2027-11-22', null],
      ['2026-11-22', '2027-11-23', 'periodTooLong'],
      ['2026-11-21', '2026-11-30', 'dayPassed'],
      ['2027-11-22', '2027-11-22', null],
      ['2027-11-23', '2027-11-24', 'fromTooFar'],
    ] as const) {
      const found = faultsOf({ ...examples.minimal, period: between(from, to) });
      expect(
        found.map((each) => `${each.field} ${each.fault}`),
        `${from} ${to}`,
      ).toEqual(fault === null ? [] : [`period ${fault}`]);
    }
  });

  test('the form refuses exactly what its own calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 400 }), fc.integer({ min: 0, max: 400 }), (ahead, length) => {
        const from = addDays(clock.today, ahead);
        const to = addDays(from, length);
        const wrong = periodFault(watchWindow({ zone: 'unknown', use: 'business' }, clock.today), { from, to });
        const found = faultsOf({ ...examples.minimal, period: between(from, to) });
        expect(found.map(({ fault }) => fault)).toEqual(wrong === null ? [] : [wrong.fault]);
      }),
    );
  });

  test('the request is kept from its last day on', () => {
    expect(SERVICES.shopWatch.keptFrom(examples.minimal)).toBe('2027-01-04');
    expect(SERVICES.shopWatch.keptFrom({})).toBe('');
    expect(service.retentionDays).toBe(7);
  });
});

describe('slips', () => {
  test('the second person has a number of their own', () => {
    const answers: Answers = { ...examples.minimal, warnPhone: '+33639980011' };
    expect(faultsOf(answers)).toEqual([{ field: 'warnPhone', fault: 'warnIsRequester' }]);
    expect(checkStep(service, stepOf('warn'), answers, clock)).toMatchObject({ ok: false });
  });

  test('premises abroad are refused where the place is asked', () => {
    expect(checkStep(service, stepOf('firm'), { ...examples.minimal, commune: abroad }, clock)).toEqual({
      ok: false,
      faults: [{ field: 'commune', fault: 'placeAbroad' }],
    });
  });

  test('a SIRET is checked, and may be left out', () => {
    expect(faultsOf({ ...examples.minimal, siret: '99999999800018' })).toEqual([{ field: 'siret', fault: 'siretCheck' }]);
    expect(faultsOf({ ...examples.minimal, siret: '999999998' })).toEqual([{ field: 'siret', fault: 'siretLength' }]);
    expect(Object.keys(examples.minimal)).not.toContain('siret');
  });

  test('an answer behind a card that is no longer ticked does not cross', () => {
    expect(faultsOf({ ...examples.full, more: ['remarks'] }).map(({ fault }) => fault)).toContain('notAsked');
  });

  test.each(LOCALES)('every refusal has its sentence in %s', (locale) => {
    expect(Object.keys(service.words[locale].faults)).toEqual(expect.arrayContaining([...WATCH_FAULTS, 'placeAbroad', 'warnIsRequester']));
  });
});

describe('what is still missing', () => {
  test.each([
    ['minimal', ['siret', 'keys']],
    ['full', []],
    ['pharmacy', ['siret', 'keys']],
  ] as const)('in example %s', (name, keys) => {
    expect(missing(examples[name])).toEqual(keys);
    expect(whatToBring()).toEqual(['identity', 'companyProof']);
  });

  test('hours that nobody told, monitoring without a number, keys that somebody else has', () => {
    expect(missing({ ...examples.pharmacy, exposedHours: undefined })).toContain('exposedHours');
    expect(missing({ ...examples.full, monitoringPhone: undefined })).toEqual(['monitoring']);
    const others = { ...examples.minimal, siret: '99999999800019', otherPeople: [{ type: 'person', otherKeys: 'yes' }] };
    expect(missing(others)).toEqual([]);
    expect(missing({ ...others, otherPeople: [{ type: 'person', otherKeys: 'no' }] })).toEqual(['keys']);
  });
});

describe('the patrol sheet', () => {
  const listed = watch.sheet.flatMap(({ fields }) => fields);

  test('bears every answer once, save those that only choose the way', () => {
    const asked = service.steps.flatMap((step) => step.fields.map(({ id }) => id));
    expect([...listed].sort()).toEqual(asked.filter((id) => !ROUTING.includes(id)).sort());
  });

  test.each(LOCALES)('has a heading for each part in %s', (locale) => {
    expect(Object.keys(service.words[locale].sheet ?? {}).sort()).toEqual(watch.sheet.map(({ section }) => section).sort());
  });

  test('what opens a door is guarded and stands apart, last', () => {
    const guarded = service.steps.flatMap((step) => step.fields.filter((field) => field.guarded === true).map(({ id }) => id));
    expect([...guarded].sort()).toEqual(['accessCode', 'keyPlace', 'riskPlace']);
    const last: { readonly section: string; readonly fields: readonly string[] } | undefined = watch.sheet.at(-1);
    expect([...(last?.fields ?? [])].sort()).toEqual([...guarded].sort());
  });

  test('no question asks for a sum of money or for the code of an alarm or a safe', () => {
    expect(service.steps.flatMap((step) => step.fields).filter(({ kind }) => kind === 'money')).toEqual([]);
    expect(service.words.fr.fields['accessCode']?.hint).toMatch(/Jamais le code d’une alarme/);
    expect(service.words.fr.steps['risk']?.notes?.['noAmount']).toMatch(/^N’écrivez ni somme d’argent, ni code/);
  });
});
