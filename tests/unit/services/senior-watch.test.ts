import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeFields, activeSteps, checkAnswers, checkStep, openDoor } from '../../../shared/flow/check.ts';
import type { Answers, FieldFault, MomentValue, PlaceValue, RuleClock, ServiceDefinition } from '../../../shared/flow/definition.ts';
import { flowReducer, type FlowState } from '../../../shared/flow/reducer.ts';
import { LOCALES, type Locale } from '../../../shared/i18n/locales.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { missing, whatToBring } from '../../../shared/services/seniorWatch/summary.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { periodFault, WATCH_FAULTS, watchWindow } from '../../../shared/watch/allowed-days.ts';

const service: ServiceDefinition = SERVICES.seniorWatch;
const { examples, watch } = SERVICES.seniorWatch;
const clock: RuleClock = { today: '2026-11-22', time: '12:00' };
const abroad: PlaceValue = { in: 'abroad', town: 'Bâle', country: 'CH' };

/** Questions that only choose the way: a patrol has no use for them. */
const ROUTING = ['situation', 'more'];

/** Words of illness and of care, which neither a question nor an answer to choose may use. */
const HEALTH: Readonly<Record<Locale, RegExp>> = {
  fr: /maladi|diagnos|handicap|traitement|médic|santé|soin|infirmi|démence|mémoire|surd|sourd|aveugle|malvoy|malentend|invalid|dépress/i,
  en: /illness|sick|disease|diagnos|disab|handicap|treatment|medic|health|nurs|dementia|memory|deaf|blind|hearing|depress/i,
  de: /krank|diagnos|behinder|behandl|medi[kz]|gesund|pfleg|demenz|gedächtnis|taub|blind|gehörlos|schwerhör|depress/i,
};

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

describe('the way', () => {
  const short = activeSteps(service, examples.minimal);

  test('the shortest way has six screens and eleven answers, all of them required', () => {
    expect(short.map(({ id }) => id)).toEqual(['request', 'person', 'home', 'wishes', 'warn', 'more']);
    const required = short.flatMap((step) => activeFields(step, examples.minimal)).filter((field) => field.required === true);
    expect(required).toHaveLength(11);
    expect(required.map(({ id }) => id).sort()).toEqual(Object.keys(examples.minimal).sort());
  });

  test('a relative who is the one to call has no screen more; another gives a name and a number', () => {
    expect(activeSteps(service, examples.relative)).toEqual(short);
    const other: Answers = { ...examples.relative, askerFirst: 'no' };
    expect(activeSteps(service, other).filter((step) => !short.includes(step))).toEqual([stepOf('asker')]);
    expect(faultsOf(other).map(({ field, fault }) => `${field} ${fault}`)).toEqual(['askerName required', 'askerPhone required']);
  });

  test('whoever passes every optional card by is done', () => {
    const { more: _more, ...rest } = examples.everyScript;
    expect(activeSteps(service, rest)).toEqual(short);
  });

  test('each card opens one screen, which asks for one answer, from the review too', () => {
    const more = stepOf('more').fields.find(({ id }) => id === 'more');
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
      const review: FlowState = { at: { name: 'step', step: 'more', fromReview: true }, answers, refusals: 0, faults: [] };
      const next = flowReducer(service, review, { type: 'continue', answers: { more: [card] } }, clock);
      expect(next.at, card).toEqual({ name: 'step', step: opened[0]?.id, fromReview: true });
    }
  });

  test.each([
    [{ situation: 'now' }, { to: 'emergency' }],
    [{ situation: 'noAnswer' }, { to: 'emergency' }],
    [{ situation: 'swindle' }, { to: 'gendarmeNow' }],
    [{ situation: 'mistreated' }, { to: 'gendarmeNow' }],
    [{ situation: 'now', asker: 'notAgreed' }, { to: 'emergency' }],
    [{ asker: 'notAgreed' }, { to: 'gendarmeNow', advice: 'unsure' }],
  ])('%o leaves by a door before naming anybody', (change, door) => {
    expect(openDoor(stepOf('request'), { ...examples.minimal, ...change })).toMatchObject(door);
    expect(faultsOf({ ...examples.minimal, ...change })).toContainEqual({ field: 'request', fault: 'leavesForm' });
    expect(stepOf('request').fields.some((field) => field.personal === true)).toBe(false);
  });
});

describe('the agreement', () => {
  test('is ticked by everybody, and a relative is asked to show it', () => {
    expect(service.consents).toContain('personAgrees');
    expect(whatToBring(examples.minimal)).toEqual(['identity']);
    expect(whatToBring(examples.relative)).toEqual(['identity', 'agreement']);
  });

  test('wishes are never promised: said where they are asked, in the box and on the receipt', () => {
    const { steps, fields, warnings, receipt, before } = service.words.fr;
    expect(steps['wishes']?.notes?.['noPromise']).toMatch(/ne peuvent rien promettre/);
    expect(fields['oftenWish']?.hint).toMatch(/C’est un souhait/);
    expect(warnings['noGuarantee']).toMatch(/pas garantis/);
    expect(receipt.isNot).toMatch(/ne garantit ni passage ni appel/);
    expect(before.isNot).toMatch(/aucun passage n’est promis/);
    expect(
      stepOf('wishes')
        .fields.filter((field) => field.required === true)
        .map(({ id }) => id),
    ).toEqual(['period']);
  });
});

describe('health', () => {
  const fields = service.steps.flatMap((step) => step.fields);
  const parts = fields.flatMap((field) => (field.kind === 'items' ? Object.values(field.types).flat() : []));

  test.each(LOCALES)('no question and no answer to choose names an illness or a care in %s', (locale) => {
    const { fields: words, options } = service.words[locale];
    const asked = [...fields, ...parts].map(({ id }) => words[id]?.label ?? '');
    const answers = Object.values(options).flatMap((set) => Object.values(set));
    expect([...asked, ...answers].filter((text) => HEALTH[locale].test(text))).toEqual([]);
    expect([...fields, ...parts].map(({ id }) => id).filter((id) => HEALTH.en.test(id))).toEqual([]);
  });

  test.each([
    ['fr', /n’écrivez/i],
    ['en', /please write no/i],
    ['de', /schreiben sie bitte (?:nichts|keine)/i],
  ] as const)('where needs and helps are asked, visitors are told in %s to write none', (locale, told) => {
    for (const step of ['needs', 'helpers']) {
      const note = service.words[locale].steps[step]?.notes?.['noDiagnosis'] ?? '';
      expect(note, step).toMatch(told);
      expect(note, step).toMatch(HEALTH[locale]);
    }
    expect(service.words[locale].fields['remarks']?.hint).toMatch(HEALTH[locale]);
    expect(service.words[locale].fields['helperNote']?.hint).toMatch(HEALTH[locale]);
  });

  test('needs are choices of what to do, and nobody must tell any', () => {
    const needs = stepOf('needs').fields;
    expect(needs.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['ringNeeds choices', 'speakNeeds choices', 'spokenLanguage text']);
    expect(activeSteps(service, examples.minimal).some(({ id }) => id === 'needs')).toBe(false);
  });
});

describe('rules', () => {
  test('the form refuses exactly what its own calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 400 }), fc.integer({ min: 0, max: 400 }), (ahead, length) => {
        const from = addDays(clock.today, ahead);
        const to = addDays(from, length);
        const wrong = periodFault(watchWindow({ zone: 'unknown', use: 'person' }, clock.today), { from, to });
        const found = faultsOf({ ...examples.minimal, period: between(from, to) });
        expect(found.map(({ fault }) => fault)).toEqual(wrong === null ? [] : [wrong.fault]);
      }),
    );
  });

  test('the request is kept from its last day on', () => {
    expect(SERVICES.seniorWatch.keptFrom(examples.minimal)).toBe('2027-05-31');
    expect(SERVICES.seniorWatch.keptFrom({})).toBe('');
    expect(service.retentionDays).toBe(7);
  });

  test('the trusted person has a number of their own; a person without a telephone is welcome', () => {
    const same: Answers = { ...examples.minimal, phone: '+33639980022' };
    expect(faultsOf(same)).toEqual([{ field: 'warnPhone', fault: 'warnIsRequester' }]);
    expect(faultsOf(examples.minimal)).toEqual([]);
    expect(Object.keys(examples.minimal)).not.toContain('phone');
  });

  test('a home abroad is refused where the place is asked', () => {
    expect(checkStep(service, stepOf('home'), { ...examples.minimal, commune: abroad }, clock)).toEqual({
      ok: false,
      faults: [{ field: 'commune', fault: 'placeAbroad' }],
    });
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
    ['minimal', ['phone', 'wishes', 'keys']],
    ['full', []],
  ] as const)('in example %s', (name, keys) => {
    expect(missing(examples[name])).toEqual(keys);
  });

  test('a service without its number, keys that somebody else has', () => {
    expect(missing({ ...examples.full, monitoringPhone: undefined, telecarePhone: undefined })).toEqual(['monitoring', 'telecare']);
    const others = { ...examples.full, warnKeys: 'no', keyPlace: undefined };
    expect(missing({ ...others, otherPeople: [{ type: 'person', otherKeys: 'yes' }] })).toEqual([]);
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
    expect(guarded).toEqual(['accessCode', 'keyPlace']);
    const last: { readonly section: string; readonly fields: readonly string[] } | undefined = watch.sheet.at(-1);
    expect(last?.fields).toEqual(guarded);
  });
});
