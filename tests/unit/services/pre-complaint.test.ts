import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaForField } from '../../../shared/fields/index.ts';
import { activeSteps, checkAnswers, checkStep, openDoor } from '../../../shared/flow/check.ts';
import type { Answers, ItemValue, RuleClock, ServiceDefinition } from '../../../shared/flow/definition.ts';
import { flowReducer, type FlowState } from '../../../shared/flow/reducer.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { BURGLARIES, NATURES, NATURES_ELSEWHERE } from '../../../shared/services/preComplaint/natures.ts';
import { missing, totalOfCards, whatToBring } from '../../../shared/services/preComplaint/summary.ts';

const service: ServiceDefinition = SERVICES.preComplaint;
const { examples } = SERVICES.preComplaint;
const clock: RuleClock = { today: '2026-11-22', time: '12:00' };

function faultsOf(answers: Answers): readonly string[] {
  const checked = checkAnswers(service, answers, clock);
  return checked.ok ? [] : checked.faults.map(({ field, fault }) => `${field} ${fault}`);
}

function stepOf(id: string) {
  const step = service.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

describe('the way', () => {
  test('facts come before identity, and the first personal answer after the last door of the facts', () => {
    const ids = service.steps.map((step) => step.id);
    const firstIdentity = ids.indexOf('identity');
    const lastDoor = Math.max(...service.steps.map((step, index) => (step.doors === undefined ? -1 : index)));
    expect(lastDoor).toBeLessThan(firstIdentity);
    expect(ids.indexOf('narrative')).toBeLessThan(firstIdentity);
  });

  test('the shortest way asks eighteen answers at most, the longest has nineteen screens at most', () => {
    const required = activeSteps(service, examples.minimal).flatMap((step) =>
      step.fields.filter((field) => field.required === true && field.when === undefined),
    );
    expect(required.length).toBeLessThanOrEqual(18);
    for (const answers of Object.values(examples)) expect(activeSteps(service, answers).length).toBeLessThanOrEqual(19);
  });

  test('a person is described by what is seen and heard, never by origin, belief or opinion', () => {
    const clues = stepOf('clues').fields.flatMap((field) => (field.kind === 'items' ? [field] : []));
    expect(clues.map(({ types }) => types['person']?.map((part) => part.id))).toEqual([
      ['sex', 'ageBand', 'heightBand', 'build', 'hair', 'clothes', 'voice', 'bodyMarks', 'direction'],
    ]);
    const asked = clues.flatMap(({ types }) => Object.values(types).flat()).map((part) => part.id);
    for (const id of asked) {
      const { label = '', hint = '' } = service.words.fr.fields[id] ?? {};
      expect(`${label} ${hint}`).not.toMatch(/ethni|origine|religi|politi|\brace|peau|nationalit|opinion|syndica/i);
    }
  });
});

describe('doors', () => {
  const doorAt = (step: string, answers: Answers) => openDoor(stepOf(step), { ...examples.minimal, ...answers });

  test.each([
    ['capacity', { adult: 'no' }, 'deskComplaint', 'underAge'],
    ['capacity', { capacity: 'otherRepresentative' }, 'deskComplaint', 'otherRepresentative'],
    ['safety', { inProgress: 'yes' }, 'emergency', undefined],
    ['safety', { inProgress: 'yes', violence: 'blow', authorKnown: 'yes' }, 'emergency', undefined],
    ['safety', { violence: 'threat' }, 'gendarmeNow', undefined],
    ['safety', { violence: 'blow' }, 'gendarmeNow', undefined],
    ['safety', { violence: 'weapon' }, 'deskComplaint', 'weapon'],
    ['safety', { authorKnown: 'yes' }, 'deskComplaint', 'knownAuthor'],
    ['nature', { nature: 'vehicleTheft' }, 'deskComplaint', 'vehicle'],
    ['nature', { nature: 'weaponTheft' }, 'deskComplaint', 'weapon'],
    ['nature', { nature: 'onlineScam' }, 'thesee', undefined],
    ['nature', { nature: 'cyberAttack' }, 'cyber17', undefined],
    ['nature', { nature: 'fire', fireDanger: 'yes' }, 'deskComplaint', 'fire'],
    ['nature', { nature: 'cardTheft', cardHeld: 'yes' }, 'perceval', undefined],
    ['where', { placeType: 'online' }, 'cyber17', undefined],
    ['modus', { modus: ['noForce', 'threat'] }, 'gendarmeNow', undefined],
    ...BURGLARIES.map((nature) => ['nature', { nature, justDiscovered: 'yes' }, 'emergency', 'scene'] as const),
  ] as const)('%s %o leads to %s', (step, answers, to, advice) => {
    expect(doorAt(step, answers)).toMatchObject(advice === undefined ? { to } : { to, advice });
  });

  test('a clue about the author does not close the form', () => {
    expect(doorAt('safety', { authorKnown: 'partly' })).toBeNull();
  });

  test('an answer left over from another nature opens no door', () => {
    expect(doorAt('nature', { nature: 'phoneTheft', cardHeld: 'yes', justDiscovered: 'yes', fireDanger: 'yes' })).toBeNull();
  });

  test('natures that are handled elsewhere can be chosen but never submitted', () => {
    for (const nature of NATURES_ELSEWHERE) expect(faultsOf({ ...examples.minimal, nature })).toContain('nature leavesForm');
  });

  test('what was typed is kept for a visitor who leaves by a door and comes back', () => {
    const start: FlowState = {
      at: { name: 'step', step: 'safety', fromReview: false },
      answers: examples.minimal,
      refusals: 0,
      faults: [],
    };
    const left = flowReducer(service, start, { type: 'continue', answers: { violence: 'threat' } }, clock);
    expect(left.at).toEqual({ name: 'door', step: 'safety', to: 'gendarmeNow', advice: null });
    const back = flowReducer(service, left, { type: 'return' }, clock);
    expect(back.at).toMatchObject({ name: 'step', step: 'safety' });
    expect(back.answers).toEqual({ ...examples.minimal, violence: 'threat' });
  });
});

describe('rules across fields', () => {
  /** One wrong deposit for each fault of this service. */
  const WRONG: Readonly<Record<string, { readonly answers: Answers; readonly field: string }>> = {
    declarantUnder18: { answers: { ...examples.minimal, birthDate: '2008-11-23' }, field: 'birthDate' },
    childNotUnder18: { answers: { ...examples.childPhone, childBirthDate: '2008-11-22' }, field: 'childBirthDate' },
    phoneNeeded: { answers: { ...examples.minimal, fixedPhone: undefined }, field: 'mobile' },
    emailNeeded: { answers: { ...examples.minimal, contactChannel: 'email' }, field: 'email' },
    discoveredBefore: { answers: { ...examples.bicycle, discoveredOn: '2026-11-05' }, field: 'discoveredOn' },
    siretNotOfSiren: { answers: { ...examples.company, siren: '100000009' }, field: 'siret' },
  };

  test('every fault that has words has a case here', () => {
    expect(Object.keys(WRONG).sort()).toEqual(Object.keys(service.words.fr.faults).sort());
  });

  test.each(Object.entries(WRONG))('%s', (fault, { answers, field }) => {
    const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
    expect(faultsOf(given)).toEqual([`${field} ${fault}`]);
    const step = service.steps.find((candidate) => candidate.fields.some(({ id }) => id === field));
    expect(step && checkStep(service, step, given, clock)).toMatchObject({ ok: false, faults: [{ field, fault }] });
  });

  test('a person comes of age on the birthday, not the day before', () => {
    expect(faultsOf({ ...examples.minimal, birthDate: '2008-11-22' })).toEqual([]);
    expect(faultsOf({ ...examples.childPhone, childBirthDate: '2008-11-23' })).toEqual([]);
  });

  test('facts, discoveries and days on cards are not in the future', () => {
    const tomorrow = '2026-11-23';
    const moment = { shape: 'exact', fromDate: tomorrow, fromTime: '', toDate: '', toTime: '' } as const;
    expect(faultsOf({ ...examples.minimal, moment })).toEqual(['moment dateInFuture']);
    expect(faultsOf({ ...examples.minimal, discoveredOn: tomorrow })).toEqual(['discoveredOn dateInFuture']);
    const objects: readonly ItemValue[] = [
      { type: 'cash', amount: '5.00' },
      { type: 'twoWheeler', cycleKind: 'bicycle', purchaseDate: tomorrow },
    ];
    expect(faultsOf({ ...examples.minimal, objects })).toEqual(['objects.1.purchaseDate dateInFuture']);
  });

  test('an interval that runs backwards is refused', () => {
    const moment = { shape: 'interval', fromDate: '2026-11-03', fromTime: '', toDate: '2026-11-02', toTime: '' } as const;
    expect(faultsOf({ ...examples.minimal, moment })).toEqual(['moment.toDate intervalReversed']);
  });

  test('a witness who did not agree is not named', () => {
    const clues: readonly ItemValue[] = [
      { type: 'witness', witnessAgrees: 'no', witnessName: 'Dominique Modèle', witnessPhone: '+33639980002' },
    ];
    const checked = checkAnswers(service, { ...examples.minimal, clues }, clock);
    expect(checked.ok && checked.answers['clues']).toEqual([{ type: 'witness', witnessAgrees: 'no' }]);
  });

  test('a whole card number is refused', () => {
    const objects: readonly ItemValue[] = [{ type: 'payment', paymentKind: 'card', lastFour: '4970000000000000' }];
    expect(faultsOf({ ...examples.minimal, objects })).toEqual(['objects.0.lastFour lastFourDigits']);
  });

  test('rules never throw on unfinished answers', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('yes', 'email', '2026-02-30', '2008-11-23', 'parentOfMinor'));
    const moment = fc.record({
      shape: fc.constantFrom('exact' as const, 'interval' as const),
      fromDate: text,
      fromTime: text,
      toDate: text,
      toTime: text,
    });
    const cards = fc.array(fc.record({ type: text, value: text, purchaseDate: text, state: text }));
    const value = fc.oneof(text, fc.array(text), cards, moment, fc.constant(null));
    const keys = service.steps.flatMap((step) => step.fields.map((field) => field.id));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (answers) => {
        for (const rule of service.rules) rule(answers, clock);
        whatToBring(answers);
        missing(answers);
        totalOfCards(answers);
      }),
    );
  });
});

describe('limits', () => {
  test('fifty cards and no more', () => {
    expect(examples.burglary.objects).toHaveLength(50);
    const card = { type: 'cash', amount: '1.00' };
    expect(faultsOf({ ...examples.minimal, objects: Array.from({ length: 51 }, () => card) })).toEqual(['objects tooManyItems']);
  });

  test('a narrative of 20 to 4,000 characters in any script', () => {
    const { narrative } = examples.everyScript;
    expect(typeof narrative === 'string' && [...narrative].length).toBe(4000);
    expect(narrative).toMatch(/\p{Emoji_Presentation}/u);
    expect(narrative).toMatch(/\p{Script=Arabic}/u);
    expect(faultsOf({ ...examples.minimal, narrative: 'x'.repeat(19) })).toEqual(['narrative tooShort']);
    expect(faultsOf({ ...examples.minimal, narrative: '😟'.repeat(4000) })).toEqual([]);
    expect(faultsOf({ ...examples.minimal, narrative: 'x'.repeat(4001) })).toEqual(['narrative tooLong']);
  });
});

describe('what follows from the answers', () => {
  test('the sum of the cards, things found again left out', () => {
    expect(totalOfCards(examples.minimal)).toBeNull();
    expect(totalOfCards(examples.company)).toBe('6950.00');
    expect(totalOfCards(examples.everyScript)).toBe('345.00');
    // 21.50 to 69.50: the first of the fifty, 20.50, was found again.
    expect(totalOfCards(examples.burglary)).toBe('2229.50');
  });

  test('identity papers are always to be brought; the rest depends on the facts', () => {
    for (const nature of NATURES) expect(whatToBring({ ...examples.minimal, nature })[0]).toBe('identity');
    expect(whatToBring(examples.minimal)).toEqual(['identity', 'ownership']);
    expect(whatToBring(examples.bicycle)).toEqual(['identity', 'ownership', 'cycle', 'insurance']);
    expect(whatToBring(examples.childPhone)).toEqual(['identity', 'childLink', 'ownership', 'imei']);
    expect(whatToBring(examples.company)).toEqual(['identity', 'companyProof', 'ownership', 'vehiclePapers', 'damagePhotos', 'estimate']);
    expect(whatToBring(examples.everyScript)).toEqual(['identity', 'ownership', 'bankStatement']);
    expect(whatToBring({ ...examples.minimal, nature: 'hitAndRun' })).toEqual(['identity', 'vehiclePapers', 'damagePhotos', 'estimate']);
  });

  test('a complete preparation misses nothing, a bare one what a gendarme asks first', () => {
    expect(missing(examples.bicycle)).toEqual([]);
    expect(missing(examples.minimal)).toEqual(['exactPlace', 'objects', 'total', 'email', 'appointment']);
    expect(missing({ ...examples.minimal, objects: [{ type: 'phone', phoneKind: 'phone', lineNumber: '+33639980003' }] })).toEqual(
      expect.arrayContaining(['imei', 'simBlock', 'values', 'proofs']),
    );
  });
});

describe('version 1', () => {
  const { fixedPhone, adult: _, ...shared } = examples.minimal;

  test('a stored bicycle theft becomes a valid deposit of today', () => {
    const old: Answers = {
      ...shared,
      nature: 'bike',
      phone: '+33639980001',
      objects: [{ type: 'bike', frame: 'CADRE-1', brand: 'Marque d’exemple' }],
    };
    const now = service.upgrade(old, 1);
    expect(now).toMatchObject({
      nature: 'cycleTheft',
      mobile: '+33639980001',
      adult: 'yes',
      objects: [{ type: 'twoWheeler', cycleKind: 'otherCycle', frameNumber: 'CADRE-1', brand: 'Marque d’exemple' }],
    });
    expect(now).not.toHaveProperty('phone');
    expect(faultsOf(now)).toEqual([]);
  });

  test.each([...BURGLARIES, 'fire', 'cardTheft', 'simpleTheft'])('a stored %s passes the checks of today', (nature) => {
    const now = service.upgrade({ ...shared, nature, phone: fixedPhone }, 1);
    expect(now).toMatchObject({ nature, fixedPhone });
    expect(faultsOf(now)).toEqual([]);
  });
});

test('pasted control characters and overrides do not survive the schema of the narrative', () => {
  const field = stepOf('narrative').fields[0];
  const parsed = field && schemaForField(field).safeParse('On m’a volé\u0000\u202E mon sac\u0007 au marché.');
  expect(parsed?.success && parsed.data).toBe('On m’a volé mon sac au marché.');
});
