import { describe, expect, test } from 'vitest';
import { activeFields, activeSteps, checkAnswers, openDoor } from '../../../shared/flow/check.ts';
import type { Answers, PlaceValue, RuleClock, ServiceDefinition } from '../../../shared/flow/definition.ts';
import { SERVICES } from '../../../shared/services/index.ts';

const clock: RuleClock = { today: '2026-11-22', time: '12:00' };
const abroad: PlaceValue = { in: 'abroad', town: 'Bâle', country: 'CH' };

function faultsOf(service: ServiceDefinition, answers: Answers): readonly string[] {
  const checked = checkAnswers(service, answers, clock);
  return checked.ok ? [] : checked.faults.map(({ field, fault }) => `${field} ${fault}`);
}

function askedOf(service: ServiceDefinition): readonly string[] {
  return activeSteps(service, {}).flatMap((step) => activeFields(step, {}).map(({ id }) => id));
}

describe('a volunteer of participation citoyenne', () => {
  const service: ServiceDefinition = SERVICES.citizenParticipation;
  const { minimal } = SERVICES.citizenParticipation.examples;

  test('says where and who, on two screens', () => {
    expect(askedOf(service)).toEqual(['commune', 'hamlet', 'firstName', 'lastName', 'phone']);
    expect(service.steps).toHaveLength(2);
    const { phone: _phone, ...unreachable } = minimal;
    expect(faultsOf(service, unreachable)).toEqual(['phone required']);
  });

  test('lives in France', () => {
    expect(faultsOf(service, { ...minimal, commune: abroad })).toEqual(['commune placeAbroad']);
  });

  test('reads before the form and in a box that nobody enrols themselves', () => {
    expect(service.words.fr.before.isNot).toContain('on ne s’inscrit jamais soi-même');
    expect(service.consents).toContain('notEnrolled');
  });
});

describe('a request for the security adviser', () => {
  const service: ServiceDefinition = SERVICES.safetyAdvice;
  const { minimal, full } = SERVICES.safetyAdvice.examples;

  test('needs a telephone number or an e-mail address', () => {
    const { phone: _phone, ...unreachable } = minimal;
    expect(faultsOf(service, unreachable)).toEqual(['phone contactNeeded']);
    expect(faultsOf(service, { ...unreachable, email: 'camille.exemple@example.org' })).toEqual([]);
  });

  test('is about a place in France, whose address may come later', () => {
    expect(faultsOf(service, { ...full, commune: abroad })).toEqual(['commune placeAbroad']);
    expect(service.missing(minimal)).toEqual(['address']);
    expect(service.missing(full)).toEqual([]);
  });

  test('threats lead to a gendarme at once, however many other worries there are', () => {
    const [site] = service.steps;
    if (site === undefined) throw new Error('no step');
    expect(openDoor(site, full)).toBeNull();
    expect(openDoor(site, { ...full, worries: ['stock', 'threats'] })?.to).toBe('gendarmeNow');
    expect(faultsOf(service, { ...full, worries: ['stock', 'threats'] })).toEqual(['site leavesForm']);
  });

  test('asks for no code, key, amount or appointment', () => {
    const fields = service.steps.flatMap((step) => step.fields);
    expect(fields.filter(({ kind }) => kind === 'slot' || kind === 'money' || kind === 'longText')).toEqual([]);
    expect(fields.filter(({ guarded }) => guarded === true)).toEqual([]);
  });
});
