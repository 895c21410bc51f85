import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { CONTACTS } from '../../../shared/services/orientation/contacts.ts';
import {
  type Decision,
  decide,
  nextQuestion,
  optionsOf,
  type OrientationAnswers,
  walk,
} from '../../../shared/services/orientation/decide.ts';
import { contactsFor, type Destination, DESTINATIONS, findDestination } from '../../../shared/services/orientation/destinations.ts';
import { FIRST_QUESTION, MOST_QUESTIONS, type QuestionId, QUESTIONS } from '../../../shared/services/orientation/questions.ts';
import { ORIENTATION_WORDS } from '../../../shared/services/orientation/words.ts';
import { SCENARIOS } from './orientation-scenarios.ts';

interface Path {
  readonly answers: OrientationAnswers;
  readonly asked: readonly QuestionId[];
  readonly decision: Decision;
}

/** Every way through the questions, by answering each question in each way. */
function everyPath(answers: OrientationAnswers = {}): readonly Path[] {
  const { next, decision, answered } = walk(answers);
  if (decision !== null) return [{ answers, asked: answered, decision }];
  if (next === null) throw new Error('neither a question nor a door');
  return optionsOf(next).flatMap((option) => everyPath({ ...answers, [next]: option }));
}

const paths = everyPath();
const destinations: readonly (readonly [string, Destination])[] = Object.entries(DESTINATIONS);

describe('the way through the questions', () => {
  test('four questions at most, each once, for everybody', () => {
    for (const { asked } of paths) {
      expect(asked.length).toBeLessThanOrEqual(MOST_QUESTIONS);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked[0]).toBe(FIRST_QUESTION);
    }
  });

  test('eleven doors, each of which some answers open', () => {
    expect(Object.keys(DESTINATIONS)).toHaveLength(11);
    expect(new Set(paths.map(({ decision }) => decision.destination))).toEqual(new Set(Object.keys(DESTINATIONS)));
  });

  test('every question is asked of somebody', () => {
    expect(new Set(paths.flatMap(({ asked }) => asked))).toEqual(new Set(Object.keys(QUESTIONS)));
  });

  test('danger leads to the emergency numbers without another question', () => {
    expect(decide({ danger: 'yes' })).toEqual({ destination: 'emergency', advice: null });
  });

  test('harm to a person leads to a gendarme after two questions, discreetly', () => {
    expect(walk({ danger: 'no', family: 'person' })).toMatchObject({
      answered: ['danger', 'family'],
      decision: { destination: 'gendarmeNow' },
    });
    expect(findDestination('gendarmeNow')?.discreet).toBe(true);
  });

  test('answers that are missing, unknown or inherited are asked again', () => {
    expect(nextQuestion({})).toBe('danger');
    expect(nextQuestion({ danger: 'perhaps' })).toBe('danger');
    expect(nextQuestion({ danger: 'toString' })).toBe('danger');
    expect(decide({ danger: 'no', family: 'goods' })).toBeNull();
  });

  test('an answer to a question that is no longer asked changes nothing', () => {
    expect(decide({ danger: 'yes', family: 'goods', reason: 'proxy' })).toEqual({ destination: 'emergency', advice: null });
  });
});

describe('scenarios', () => {
  test('there are sixty of them or more, all different, and they reach all eleven doors', () => {
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(SCENARIOS.map(({ says }) => says)).size).toBe(SCENARIOS.length);
    expect(new Set(SCENARIOS.map(({ goesTo }) => goesTo))).toEqual(new Set(Object.keys(DESTINATIONS)));
  });

  test.each(SCENARIOS.map((scenario) => [scenario.says, scenario] as const))('%s', (_says, { answers, goesTo, advice }) => {
    expect(decide(answers)).toEqual({ destination: goesTo, advice: advice ?? null });
    // Nobody is asked to answer a question that the scenario did not need.
    expect([...walk(answers).answered].sort()).toEqual(Object.keys(answers).sort());
  });

  test('together they give every answer that can be given', () => {
    const given = new Set(SCENARIOS.flatMap(({ answers }) => Object.entries(answers).map(([question, value]) => `${question}.${value}`)));
    const offered = paths.flatMap(({ answers }) => Object.entries(answers).map(([question, value]) => `${question}.${value}`));
    expect(given).toEqual(new Set(offered));
  });
});

describe('doors', () => {
  test('advice given on the way exists at its door', () => {
    for (const { decision } of paths) {
      if (decision.advice !== null) expect(Object.keys(DESTINATIONS[decision.destination].advice)).toContain(decision.advice);
    }
  });

  test('every door of a service exists, with its advice', () => {
    for (const service of Object.values(SERVICES)) {
      for (const door of service.steps.flatMap((step) => step.doors ?? [])) {
        const destination = findDestination(door.to);
        expect(destination, door.to).toBeDefined();
        if (door.advice !== undefined) expect(Object.keys(destination?.advice ?? {}), `${door.to} ${door.advice}`).toContain(door.advice);
      }
    }
  });

  test('no advice is unused', () => {
    const fromQuestions = paths.map(({ decision }) => `${decision.destination}.${decision.advice}`);
    const fromServices = Object.values(SERVICES).flatMap((service) =>
      service.steps.flatMap((step) => (step.doors ?? []).map((door) => `${door.to}.${door.advice ?? null}`)),
    );
    const used = new Set([...fromQuestions, ...fromServices]);
    for (const [id, destination] of destinations) {
      for (const advice of Object.keys(destination.advice)) expect(used.has(`${id}.${advice}`), `${id}.${advice}`).toBe(true);
    }
  });

  test('a service door names a service, an official site has an address, an emergency has numbers', () => {
    for (const [id, destination] of destinations) {
      const kinds = destination.contacts.map((contact) => CONTACTS[contact].kind);
      expect(destination.service !== undefined, id).toBe(destination.kind === 'service');
      if (destination.kind === 'officialSite') expect(kinds, id).toContain('site');
      if (destination.kind === 'emergency') expect(kinds, id).toEqual(expect.arrayContaining(['call', 'text']));
    }
  });

  test('contacts of the advice are added once to those of the door', () => {
    expect(contactsFor(DESTINATIONS.gendarmeNow, 'online')).toEqual([...DESTINATIONS.gendarmeNow.contacts, 'youth3018']);
    expect(contactsFor(DESTINATIONS.gendarmeNow, null)).toEqual(DESTINATIONS.gendarmeNow.contacts);
    expect(contactsFor(DESTINATIONS.otherService, 'noSuchAdvice')).toEqual([]);
  });

  test('an unknown door is undefined, even one that every object inherits', () => {
    expect(findDestination('nowhere')).toBeUndefined();
    expect(findDestination('constructor')).toBeUndefined();
  });
});

describe('contacts', () => {
  test('each says where it comes from; what bears no date from an official page is marked', () => {
    for (const [id, { source, verifiedOn, kind, toVerify }] of Object.entries(CONTACTS)) {
      expect(source.length, id).toBeGreaterThan(5);
      if (verifiedOn === null && kind !== 'site') expect(toVerify, id).toBe(true);
      if (verifiedOn !== null) expect(verifiedOn, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('each is shown somewhere', () => {
    const shown = new Set(
      destinations.flatMap(([, door]) => [null, ...Object.keys(door.advice)].flatMap((advice) => contactsFor(door, advice))),
    );
    expect(shown).toEqual(new Set(Object.keys(CONTACTS)));
  });

  test('the emergency numbers do not wait for a verification', () => {
    for (const contact of DESTINATIONS.emergency.contacts) expect(CONTACTS[contact].toVerify).toBe(false);
  });
});

describe.each(LOCALES)('words in %s', (locale) => {
  const words = ORIENTATION_WORDS[locale];

  test('every question and option has words, and no word is left over', () => {
    expect(Object.keys(words.questions).sort()).toEqual(Object.keys(QUESTIONS).sort());
    for (const { answers, asked } of paths) {
      for (const id of asked) {
        expect(Object.keys(words.questions[id]?.options ?? {})).toEqual(optionsOf(id));
        expect(words.questions[id]?.options[answers[id] ?? '']?.trim()).toMatch(/\S/);
      }
    }
  });

  test('every door and advice has words, and no word is left over', () => {
    expect(Object.keys(words.destinations).sort()).toEqual(Object.keys(DESTINATIONS).sort());
    for (const [id, door] of destinations) {
      const spoken = words.destinations[id];
      expect(Object.keys(spoken?.advice ?? {}).sort(), id).toEqual(Object.keys(door.advice).sort());
      expect(spoken?.now.length, id).toBeGreaterThan(0);
      expect(`${spoken?.title}${spoken?.why}${spoken?.isNot}`, id).not.toContain('undefined');
    }
  });

  test('every contact has a name', () => {
    expect(Object.keys(words.contacts).sort()).toEqual(Object.keys(CONTACTS).sort());
  });

  test('the discreet door says nothing of violence', () => {
    const door = words.destinations['gendarmeNow'];
    expect([door?.title, ...(door?.now ?? [])].join(' ')).not.toMatch(/violen|gewalt|abus/i);
  });
});
