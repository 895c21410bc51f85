import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeFields, activeSteps, checkAnswers, checkStep, openDoor } from '../../../shared/flow/check.ts';
import type { Answers, FieldFault, MomentValue, PlaceValue, RuleClock, ServiceDefinition } from '../../../shared/flow/definition.ts';
import { flowReducer, type FlowState } from '../../../shared/flow/reducer.ts';
import { GENDARMERIE_EXAMPLES } from '../../../shared/services/holidayWatch/examples.ts';
import { useOf } from '../../../shared/services/holidayWatch/steps.ts';
import { missing, whatToBring } from '../../../shared/services/holidayWatch/summary.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { periodFault, watchWindow } from '../../../shared/watch/allowed-days.ts';
import type { ZoneEntry } from '../../../shared/watch/zone.ts';

const service: ServiceDefinition = SERVICES.holidayWatch;
const { examples } = SERVICES.holidayWatch;

/** Invented for the test: nobody verified whose zone these communes are. */
const zones: readonly ZoneEntry[] = [
  { zone: 'gendarmerie', communes: [], departments: ['70'], source: 'test', verifiedOn: '2026-01-01', expiresOn: null },
  { zone: 'police', communes: ['70550'], departments: [], source: 'test', verifiedOn: '2026-01-01', expiresOn: null },
];
const unknown: RuleClock = { today: '2026-11-22', time: '12:00' };
const known: RuleClock = { ...unknown, zones };

const pusey: PlaceValue = { in: 'france', code: '70428', name: 'Pusey', postcode: '70000' };
const vesoul: PlaceValue = { in: 'france', code: '70550', name: 'Vesoul', postcode: '70000' };
const abroad: PlaceValue = { in: 'abroad', town: 'Bâle', country: 'CH' };

function between(fromDate: string, toDate: string): MomentValue {
  return { shape: 'interval', fromDate, fromTime: '', toDate, toTime: '' };
}

function faultsOf(answers: Answers, clock: RuleClock = known): readonly FieldFault[] {
  const checked = checkAnswers(service, answers, clock);
  return checked.ok ? [] : checked.faults;
}

function stepOf(id: string) {
  const step = service.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

describe('the way', () => {
  const short = activeSteps(service, examples.minimal);

  test('the shortest way has six screens and thirteen answers', () => {
    expect(short.map(({ id }) => id)).toEqual(['home', 'where', 'dates', 'you', 'warn', 'patrol']);
    const required = short.flatMap((step) => activeFields(step, examples.minimal)).filter((field) => field.required === true);
    expect(required).toHaveLength(13);
    expect(required.map(({ id }) => id).sort()).toEqual(Object.keys(examples.minimal).sort());
    expect(required.filter((field) => 'options' in field || field.kind === 'yesNo').map(({ id }) => id)).toEqual([
      'asker',
      'dwelling',
      'use',
      'warnKeys',
      'walkRound',
    ]);
  });

  test('whoever passes every optional answer by is done: no ticked card, no more screen', () => {
    for (const answers of Object.values(examples)) {
      const { more: _more, ...rest } = answers;
      expect(activeSteps(service, rest).map(({ id }) => id)).toEqual(short.map(({ id }) => id));
    }
  });

  test('each card opens its screen, whose question must then be answered', () => {
    const more = stepOf('patrol').fields.find(({ id }) => id === 'more');
    const cards = more !== undefined && 'options' in more ? more.options : [];
    expect(cards.length).toBeGreaterThan(7);
    for (const card of cards) {
      const answers = { ...examples.minimal, more: [card] };
      const opened = activeSteps(service, answers).filter((step) => !short.includes(step));
      expect(opened, card).toHaveLength(1);
      const open = opened.flatMap((step) => activeFields(step, answers)).filter((field) => field.required === true);
      expect(open, card).toHaveLength(1);
      const review: FlowState = { at: { name: 'step', step: 'patrol', fromReview: true }, answers, refusals: 0, faults: [] };
      const next = flowReducer(service, review, { type: 'continue', answers: { more: [card] } }, known);
      expect(next.at, card).toEqual({ name: 'step', step: opened[0]?.id, fromReview: true });
    }
  });

  test('a flat has a floor and a door, anything else a hint to find it; nobody walks round a flat or boards a boat', () => {
    const asked = (dwelling: string) => {
      const answers = { ...examples.minimal, dwelling };
      return activeSteps(service, answers).flatMap((step) => activeFields(step, answers).map(({ id }) => id));
    };
    for (const id of ['building', 'floor', 'door']) expect(asked('flat')).toContain(id);
    expect(asked('flat')).not.toContain('findHint');
    for (const dwelling of ['house', 'boat', 'otherDwelling']) {
      expect(asked(dwelling)).toContain('findHint');
      expect(asked(dwelling)).not.toContain('floor');
    }
    expect(['house', 'flat', 'boat', 'otherDwelling'].map((dwelling) => asked(dwelling).includes('walkRound'))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('what a gendarme reads from the papers is required of nobody', () => {
    expect(Object.keys(examples.minimal)).not.toContain('birthDate');
    expect(whatToBring()).toEqual(['identity', 'homeProof']);
  });

  test.each([
    ['threatened', { to: 'gendarmeNow' }],
    ['underAge', { to: 'otherService', advice: 'adultAsks' }],
  ])('somebody who is %s leaves by a door before giving a name', (asker, door) => {
    expect(openDoor(stepOf('home'), { ...examples.minimal, asker })).toMatchObject(door);
    expect(faultsOf({ ...examples.minimal, asker })).toContainEqual({ field: 'home', fault: 'leavesForm' });
  });
});

describe('the days', () => {
  const late = between('2026-11-23', '2026-11-23');

  test.each(Object.entries({ ...examples, ...GENDARMERIE_EXAMPLES }))('example %s is right where zones are known', (_name, answers) => {
    expect(checkAnswers(service, answers, known)).toEqual({ ok: true, answers });
  });

  test.each(Object.entries(GENDARMERIE_EXAMPLES))('example %s is for a gendarme where the zone is not known', (_name, answers) => {
    expect(faultsOf(answers, unknown).map(({ field, fault }) => `${field} ${fault}`)).toEqual([
      expect.stringMatching(/^period zoneUnknown/),
    ]);
  });

  test.each([
    ['the eve in a gendarmerie zone', { period: late }, null],
    ['the eve in a police zone', { commune: vesoul, period: late }, { fault: 'fromTooSoon', facts: { first: '2026-11-25', days: '3' } }],
    ['today', { period: between('2026-11-22', '2026-11-30') }, { fault: 'fromTooSoon', facts: { first: '2026-11-23', days: '1' } }],
    ['yesterday', { period: between('2026-11-21', '2026-11-30') }, { fault: 'dayPassed', facts: {} }],
    ['45 days ahead', { period: between('2027-01-06', '2027-01-10') }, null],
    [
      '46 days ahead',
      { period: between('2027-01-07', '2027-01-10') },
      { fault: 'fromTooFar', facts: { last: '2027-01-06', opens: '2026-11-23', days: '45' } },
    ],
    [
      'two days in a police zone',
      { commune: vesoul, period: between('2026-12-01', '2026-12-02') },
      { fault: 'periodTooShort', facts: { days: '3', first: '2026-12-03' } },
    ],
    [
      'a year and a day in a gendarmerie zone',
      { period: between('2026-12-01', '2027-12-02') },
      { fault: 'periodTooLong', facts: { last: '2027-12-01' } },
    ],
    ['a second home in a gendarmerie zone', { use: 'secondary' }, null],
    ['a second home in a police zone', { use: 'secondary', commune: vesoul }, { fault: 'secondaryInPoliceZone', facts: {} }],
  ] as const)('%s', (_name, change, fault) => {
    expect(faultsOf({ ...examples.minimal, commune: pusey, ...change })).toEqual(fault === null ? [] : [{ field: 'period', ...fault }]);
  });

  test('the form refuses exactly what its own calendar does, in every zone', () => {
    const day = fc.integer({ min: -5, max: 60 }).map((days) => addDays(known.today, days));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(pusey, vesoul, { ...pusey, code: '21231', name: 'Dijon', postcode: '21000' }),
        fc.constantFrom('main', 'secondary'),
        (from, length, commune, use) => {
          const to = addDays(from, length);
          const zone = commune === pusey ? 'gendarmerie' : commune === vesoul ? 'police' : 'unknown';
          const wrong = periodFault(watchWindow({ zone, use: useOf({ use }) }, known.today), { from, to });
          const found = faultsOf({ ...examples.minimal, commune, use, period: between(from, to) });
          expect(found.map(({ fault }) => fault)).toEqual(wrong === null ? [] : [wrong.fault]);
        },
      ),
    );
  });

  test('a place abroad is refused where it is asked, kindly', () => {
    const answers = { ...examples.minimal, commune: abroad };
    expect(checkStep(service, stepOf('where'), answers, known)).toEqual({
      ok: false,
      faults: [{ field: 'commune', fault: 'placeAbroad' }],
    });
  });

  test('a half-chosen period is the calendar’s own business', () => {
    const answers = { ...examples.minimal, period: { ...between('2026-12-01', '2026-12-08'), toDate: '' } };
    expect(faultsOf(answers)).toEqual([{ field: 'period.toDate', fault: 'dayMissing' }]);
  });
});

describe('slips', () => {
  test('the person to warn is not the requester', () => {
    expect(faultsOf({ ...examples.minimal, warnPhone: examples.minimal['phone'] })).toEqual([
      { field: 'warnPhone', fault: 'warnIsRequester' },
    ]);
  });

  test('a birth date, when given, is an adult’s', () => {
    expect(faultsOf({ ...examples.full, birthDate: '2008-11-23' })).toEqual([{ field: 'birthDate', fault: 'requesterUnder18' }]);
    expect(faultsOf({ ...examples.full, birthDate: '2008-11-22' })).toEqual([]);
  });

  test('an answer behind a card that is no longer ticked does not cross', () => {
    expect(faultsOf({ ...examples.full, more: ['remarks'] }).map(({ fault }) => fault)).toContain('notAsked');
  });
});

describe('what is still missing', () => {
  test.each([
    ['minimal', ['findHint', 'email', 'birth']],
    ['full', []],
    ['flat', ['keys', 'email', 'birth']],
    ['boat', ['email', 'birth']],
  ] as const)('in example %s', (name, keys) => {
    expect(missing(examples[name])).toEqual(keys);
  });

  test('a flat without its door or code, and monitoring without a number', () => {
    expect(missing({ dwelling: 'flat', email: 'x', protections: ['remoteMonitoring'] })).toEqual([
      'flatDoor',
      'accessCode',
      'monitoring',
      'birth',
    ]);
  });
});

describe('what opens doors', () => {
  test('one answer only is guarded, the access code, and no other hint invites a code', () => {
    const guarded = service.steps.flatMap((step) => step.fields.filter((field) => field.guarded === true).map(({ id }) => id));
    expect(guarded).toEqual(['accessCode']);
    expect(service.words.fr.fields['accessCode']?.hint).toMatch(/Jamais le code d’une alarme/);
    expect(service.words.fr.fields['remarks']?.hint).toMatch(/N’écrivez ni code/);
  });
});
