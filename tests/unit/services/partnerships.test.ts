/** The three requests of the partnerships: alerts by text message, FLAME, reports of troubles. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MILLE_ETANGS } from '../../../shared/communes/mille-etangs.ts';
import { looksPersonal } from '../../../shared/fields/impersonal.ts';
import { activeFields, activeSteps, askedAnswers, checkAnswers, checkStep, openDoor } from '../../../shared/flow/check.ts';
import type { Answers, Field, PlaceValue, RuleClock, ServiceDefinition, Step } from '../../../shared/flow/definition.ts';
import { flowReducer, FLOW_START, type FlowState } from '../../../shared/flow/reducer.ts';
import { summarise } from '../../../shared/flow/summary.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { SERVICES } from '../../../shared/services/index.ts';

const { alertSignup, flameMembership, nuisanceReport } = SERVICES;
const ALL: readonly ServiceDefinition[] = [alertSignup, flameMembership, nuisanceReport];
const clock: RuleClock = { today: '2026-11-22', time: '12:00' };
const abroad: PlaceValue = { in: 'abroad', town: 'Bâle', country: 'CH' };
const lure: PlaceValue = { in: 'france', code: '70310', name: 'Lure', postcode: '70200' };

function faultsOf(service: ServiceDefinition, answers: Answers): readonly string[] {
  const checked = checkAnswers(service, answers, clock);
  return checked.ok ? [] : checked.faults.map(({ field, fault }) => `${field} ${fault}`);
}

function stepOf(service: ServiceDefinition, id: string): Step {
  const step = service.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

const fieldsOf = (service: ServiceDefinition): readonly Field[] => service.steps.flatMap(({ fields }) => fields);
const textsOf = (words: unknown): readonly string[] =>
  typeof words === 'string' ? [words] : typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];

describe('all three', () => {
  test.each(ALL.map((service) => [service.id, service] as const))(
    '%s is found with the partnerships and kept a month at most',
    (_, service) => {
      expect(service.shelf).toBe('partnerships');
      expect(service.retentionDays).toBeLessThanOrEqual(30);
      expect(service.retentionSource).toMatch(/Choix de cette borne.*à confirmer/);
      expect(service.watch).toBeUndefined();
    },
  );

  test.each(LOCALES)('in %s they promise nothing and give no figure of a scheme', (locale) => {
    const nothing = { fr: /promise?s?/, en: /promised/, de: /versprochen/ }[locale];
    for (const { words, id } of ALL) {
      expect(words[locale].before.isNot, id).toMatch(nothing);
      expect(words[locale].receipt.isNot, id).toMatch(nothing);
    }
    const brands = /Vigi|Alerte (?:Commerces|Agri)|Voisins/i;
    expect(textsOf(alertSignup.words[locale]).filter((text) => brands.test(text))).toEqual([]);
    // Members and residents were counted by the press years ago.
    expect(textsOf(flameMembership.words[locale]).filter((text) => /\b(?:800|1[ \u00A0]?200|9[ \u00A0]?000|25|26)\b/.test(text))).toEqual(
      [],
    );
  });
});

describe('a request for alerts', () => {
  const { minimal, farmer, full } = alertSignup.examples;

  test('asks five screens, and a farmer no other question than a shop', () => {
    const asked = (answers: Answers) =>
      activeSteps(alertSignup, answers).flatMap((step) => activeFields(step, answers).map(({ id }) => id));
    expect(activeSteps(alertSignup, farmer)).toHaveLength(5);
    expect(asked(farmer)).toEqual(asked(minimal));
  });

  test.each([
    ['99999999800018', ['siret siretCheck']],
    ['9999999980001', ['siret siretLength']],
    ['999 999 998 00019', []],
  ])('the SIRET %s is checked', (siret, faults) => {
    expect(faultsOf(alertSignup, { ...full, siret })).toEqual(faults);
  });

  test('a SIRET may come later: it is asked for on the receipt and named to staff', () => {
    expect(faultsOf(alertSignup, farmer)).toEqual([]);
    expect(alertSignup.whatToBring(farmer)).toEqual(['siretPaper']);
    expect(alertSignup.missing(farmer)).toEqual(['siret']);
    expect([...alertSignup.whatToBring(full), ...alertSignup.missing(full)]).toEqual([]);
  });

  test.each([
    [{ mobile: undefined }, ['mobile required']],
    [{ mobile: '+33353010031' }, ['mobile notFrenchMobile']],
    [{ mobile: '+41791234567' }, ['mobile notFrenchMobile']],
    [{ otherMobile: '+33353010031' }, ['otherMobile notFrenchMobile']],
    [{ otherMobile: minimal.mobile }, ['otherMobile sameMobile']],
    [{ otherMobile: '06 39 98 00 34' }, []],
    [{ commune: abroad }, ['commune placeAbroad']],
  ] as const)('%o', (change, faults) => {
    expect(faultsOf(alertSignup, { ...minimal, ...change })).toEqual(faults);
  });

  test('whoever asks agrees in boxes of their own, and is told how to stop', () => {
    expect(alertSignup.consents).toEqual(['agree', 'mobilesKnow', 'noPromise']);
    for (const locale of LOCALES) expect(alertSignup.words[locale].notices.some((notice) => /STOP/.test(notice))).toBe(true);
  });
});

describe('a request to join FLAME', () => {
  const { minimal } = flameMembership.examples;

  test.each(MILLE_ETANGS.map(({ code, name }) => [code, name] as const))('lets in %s %s', (code, name) => {
    expect(faultsOf(flameMembership, { ...minimal, commune: { in: 'france', code, name, postcode: '70000' } })).toEqual([]);
  });

  test('lets in no other commune and no other country', () => {
    const members = new Set<string>(MILLE_ETANGS.map(({ code }) => code));
    const codes = fc.integer({ min: 0, max: 999 }).map((number) => `70${String(number).padStart(3, '0')}`);
    fc.assert(
      fc.property(codes, (code) => {
        const commune: PlaceValue = { in: 'france', code, name: 'Exemple', postcode: '70000' };
        expect(faultsOf(flameMembership, { ...minimal, commune })).toEqual(members.has(code) ? [] : ['commune notMilleEtangs']);
      }),
    );
    expect(faultsOf(flameMembership, { ...minimal, commune: abroad })).toEqual(['commune notMilleEtangs']);
  });

  test('turns others away before their name, with what is open to them', () => {
    expect(stepOf(flameMembership, 'home').fields.map(({ id }) => id)).toEqual(['commune']);
    const started = flowReducer(flameMembership, FLOW_START, { type: 'start' }, clock);
    const next = flowReducer(flameMembership, started, { type: 'continue', answers: { commune: lure } }, clock);
    expect(next.at).toEqual(started.at);
    expect(next.faults).toEqual([{ field: 'commune', fault: 'notMilleEtangs' }]);
    for (const locale of LOCALES) expect(flameMembership.words[locale].faults.notMilleEtangs).toMatch(/SMS|text message/);
  });

  test('nobody must say that they live alone, and a fixed line is not enough', () => {
    expect(Object.keys(minimal)).not.toContain('isolated');
    expect(faultsOf(flameMembership, { ...minimal, mobile: '+33353010031' })).toEqual(['mobile notFrenchMobile']);
  });
});

describe('a report of a trouble', () => {
  const { examples } = nuisanceReport;
  const IDENTITY = ['contactName', 'phone', 'email'] as const;
  const anonymous: readonly Answers[] = Object.values(examples).filter((answers) => answers.identity === 'anonymous');
  const told: Answers = { contactName: 'Camille Exemple', phone: '+33639980051', email: 'camille.exemple@example.org' };

  test('asks who reports last, and only the name, a number and an address of whoever wants an answer', () => {
    expect(nuisanceReport.steps.at(-1)?.id).toBe('identity');
    const personal = fieldsOf(nuisanceReport).filter((field) => field.personal === true);
    expect(personal.map(({ id }) => id)).toEqual(IDENTITY);
    for (const field of personal) expect(field.when).toEqual({ field: 'identity', is: ['named'] });
  });

  test('an anonymous one holds no identity, whatever was typed before or is sent', () => {
    expect(anonymous.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.constantFrom(...anonymous), fc.subarray([...IDENTITY]), (answers, typed) => {
        const changedMind: Answers = { ...answers, ...Object.fromEntries(typed.map((id) => [id, told[id]])) };
        const kept = askedAnswers(nuisanceReport, changedMind);
        expect(kept).toEqual(answers);
        expect(Object.keys(kept).filter((id) => IDENTITY.some((field) => field === id))).toEqual([]);
        expect(JSON.stringify(summarise(nuisanceReport, changedMind, 'fr'))).not.toMatch(/Camille|example\.org|39\D?98/);
        // What the screen would not send, the boundary refuses.
        expect(faultsOf(nuisanceReport, changedMind)).toEqual(IDENTITY.filter((id) => typed.includes(id)).map((id) => `${id} notAsked`));
      }),
    );
  });

  test('free texts are to name nobody, and those of the examples do not', () => {
    const free = fieldsOf(nuisanceReport).filter(({ kind }) => kind === 'text' || kind === 'longText');
    expect(free.map((field) => [field.id, 'impersonal' in field && field.impersonal])).toEqual(free.map(({ id }) => [id, true]));
    for (const answers of [examples.minimal, examples.anonymous]) {
      for (const { id } of free) {
        const text = answers[id];
        if (typeof text === 'string') expect(looksPersonal(text, 'fr'), text).toBe(false);
      }
    }
    const writing = nuisanceReport.steps.filter(({ fields }) => fields.some((field) => 'impersonal' in field && field.id !== 'otherKind'));
    expect(writing.map(({ id }) => id)).toEqual(['place', 'effects', 'wishes']);
    for (const step of writing) expect('notes' in step ? step.notes : [], step.id).toContain('noNames');
  });

  test('whoever wants an answer can be reached', () => {
    const { phone: _phone, email: _email, ...unreachable } = examples.named;
    expect(faultsOf(nuisanceReport, unreachable)).toEqual(['phone contactNeeded']);
    expect(faultsOf(nuisanceReport, { ...unreachable, email: 'camille.exemple@example.org' })).toEqual([]);
    const step = stepOf(nuisanceReport, 'identity');
    expect(checkStep(nuisanceReport, step, { ...unreachable }, clock).ok).toBe(false);
  });

  test.each([
    [{ situation: 'now' }, 'situation', { to: 'emergency' }],
    [{ situation: 'threats' }, 'situation', { to: 'gendarmeNow' }],
    [{ situation: 'victim' }, 'situation', { to: 'deskComplaint' }],
    [{ kinds: ['dealing'], dealingWay: 'gendarme' }, 'kinds', { to: 'gendarmeNow', advice: 'witness' }],
  ])('%o leaves by a door', (change, step, door) => {
    const answers = { ...examples.minimal, ...change };
    expect(openDoor(stepOf(nuisanceReport, step), answers)).toMatchObject(door);
    expect(faultsOf(nuisanceReport, answers)).toContain(`${step} leavesForm`);
  });

  test('a place of dealing may still be reported here, without a name', () => {
    const answers: Answers = { ...examples.minimal, kinds: ['dealing'], dealingWay: 'here' };
    expect(faultsOf(nuisanceReport, answers)).toEqual([]);
    for (const locale of LOCALES) expect(nuisanceReport.words[locale].fields.dealingWay.hint).toMatch(/masecurite\.interieur\.gouv\.fr/);
  });

  test('a dealing spot that is unticked opens no door any more', () => {
    const answers: Answers = { ...examples.minimal, kinds: ['noise'], dealingWay: 'gendarme' };
    expect(openDoor(stepOf(nuisanceReport, 'kinds'), answers)).toBeNull();
    const state: FlowState = { at: { name: 'step', step: 'kinds', fromReview: false }, answers: {}, refusals: 0, faults: [] };
    const next = flowReducer(nuisanceReport, state, { type: 'continue', answers }, clock);
    expect(next.at).toEqual({ name: 'step', step: 'place', fromReview: false });
  });
});
