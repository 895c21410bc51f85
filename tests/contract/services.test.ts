/** What every service must hold to: a service added tomorrow is tested the same day. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { REQUEST_BLOCKS } from '../../shared/config/schema.ts';
import { schemaForField } from '../../shared/fields/index.ts';
import { activeFields, activeSteps, checkAnswers, checkStep, openDoor } from '../../shared/flow/check.ts';
import type { Condition } from '../../shared/flow/condition.ts';
import type {
  Answers,
  AnswerValue,
  ChoiceField,
  Field,
  ItemsField,
  ItemValue,
  RuleClock,
  ServiceDefinition,
} from '../../shared/flow/definition.ts';
import { LOCALES } from '../../shared/i18n/locales.ts';
import { findDestination } from '../../shared/services/orientation/destinations.ts';
import { findService, SERVICES } from '../../shared/services/index.ts';

const services: readonly (readonly [string, ServiceDefinition])[] = Object.entries(SERVICES);
/** Examples are dated before this day. */
const clock: RuleClock = { today: '2026-11-22', time: '12:00' };

type Part = ItemsField['types'][string][number];

function fieldsOf(service: ServiceDefinition): readonly Field[] {
  return service.steps.flatMap((step) => step.fields);
}

function listsOf(service: ServiceDefinition): readonly ItemsField[] {
  return fieldsOf(service).filter((field) => field.kind === 'items');
}

function partsOf(service: ServiceDefinition): readonly Part[] {
  return listsOf(service).flatMap((list) => Object.values(list.types).flat());
}

function choicesOf(service: ServiceDefinition): readonly ChoiceField[] {
  return [...fieldsOf(service), ...partsOf(service)].filter((field): field is ChoiceField => 'optionSet' in field);
}

/** The answers that a condition looks at: a field, and the values it knows when it names some. */
function reads(condition: Condition | undefined): readonly { readonly field: string; readonly values: readonly string[] }[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(reads);
  if ('any' in condition) return condition.any.flatMap(reads);
  if ('not' in condition) return reads(condition.not);
  return [{ field: condition.field, values: 'is' in condition ? condition.is : [] }];
}

function valuesOf(field: Field): readonly string[] {
  if (field.kind === 'choice' || field.kind === 'choices') return field.options;
  if (field.kind === 'yesNo') return field.unknown === true ? ['yes', 'no', 'unknown'] : ['yes', 'no'];
  return [];
}

function isCards(value: AnswerValue | undefined): value is readonly ItemValue[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'object');
}

/** Each example, with each choice in turn answered in each way, and with a bare and a full card of each type. */
function variantsOf(service: ServiceDefinition): readonly Answers[] {
  const bare = (type: string): ItemValue => ({ type });
  const full = (type: string, parts: readonly Part[]): ItemValue => ({
    ...Object.fromEntries(
      parts.map((part) => [part.id, part.kind === 'choice' ? (part.options[0] ?? '') : part.kind === 'yesNo' ? 'no' : '1.00']),
    ),
    type,
  });
  return Object.values(service.examples).flatMap((example) => [
    example,
    ...fieldsOf(service).flatMap((field) => {
      if (field.kind === 'items') {
        return Object.entries(field.types).flatMap(([type, parts]) => [
          { ...example, [field.id]: [bare(type)] },
          { ...example, [field.id]: [full(type, parts)] },
        ]);
      }
      return [...valuesOf(field).map((value) => ({ ...example, [field.id]: value })), { ...example, [field.id]: undefined }];
    }),
  ]);
}

/** Every path to a text, a blank one marked: two languages match when their paths do. */
function paths(words: unknown, at = ''): readonly string[] {
  if (typeof words === 'string') return [words.trim() === '' ? `${at} is blank` : at];
  if (typeof words !== 'object' || words === null) return [`${at}: ${typeof words}`];
  return Object.entries(words).flatMap(([key, value]) => paths(value, `${at}.${key}`));
}

describe('the registry', () => {
  test('finds its services by id, and nothing else', () => {
    for (const [id, service] of services) {
      expect(service.id).toBe(id);
      expect(findService(id)).toBe(service);
    }
    expect(findService('nothing')).toBeUndefined();
    expect(findService('hasOwnProperty')).toBeUndefined();
  });

  test('reference prefixes are two letters, each its own', () => {
    const prefixes = services.map(([, service]) => service.referencePrefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(prefix).toMatch(/^[A-Z]{2}$/);
  });
});

describe('what is handed over', () => {
  const requests = services.filter(([, { handOver }]) => handOver === true);

  test('can be given an addressee in the configuration, and nothing else can', () => {
    expect(requests.map(([id]) => id).toSorted()).toEqual(REQUEST_BLOCKS.toSorted());
  });

  test.each(requests)('%s waits, is handed over and goes; it takes no place in the diary and opens no door', (_id, service) => {
    expect(service.statuses).toEqual(['received', 'closed', 'erased']);
    for (const locale of LOCALES) expect(service.words[locale].statuses?.closed, locale).toBeDefined();
    expect(service.watch).toBeUndefined();
    expect(service.keptFrom).toBeUndefined();
    expect(service.shelf).not.toBe('home');
    for (const { id, kind, guarded } of [...fieldsOf(service), ...partsOf(service)].map((field) => ({ guarded: false, ...field })))
      expect([kind === 'slot', guarded], id).toEqual([false, false]);
  });
});

describe.each(services)('%s', (_id, service) => {
  test('step ids and field ids are unique, and a card field never bears the name of another field', () => {
    const steps = service.steps.map((step) => step.id);
    const fields = fieldsOf(service).map((field) => field.id);
    expect(new Set(steps).size).toBe(steps.length);
    expect(new Set(fields).size).toBe(fields.length);
    for (const part of partsOf(service)) expect(fields).not.toContain(part.id);
  });

  test('a card field means the same on every card, and appears once on each', () => {
    const kinds = new Map<string, string>();
    for (const part of partsOf(service)) {
      const shape = JSON.stringify({ kind: part.kind, options: 'options' in part ? part.options : null });
      expect(kinds.get(part.id) ?? shape, part.id).toBe(shape);
      kinds.set(part.id, shape);
    }
    for (const list of listsOf(service)) {
      for (const [type, parts] of Object.entries(list.types)) {
        expect(new Set(parts.map((part) => part.id)).size, type).toBe(parts.length);
        expect(
          parts.some((part) => part.kind === 'choices'),
          type,
        ).toBe(false);
      }
    }
  });

  test('a screen asks at most five questions at a time', () => {
    for (const answers of variantsOf(service)) {
      for (const step of activeSteps(service, answers)) expect(activeFields(step, answers).length, step.id).toBeLessThanOrEqual(5);
    }
  });

  test('an option set always has the same options', () => {
    const sets = new Map<string, string>();
    for (const { optionSet, options } of choicesOf(service)) {
      const listed = options.join();
      expect(sets.get(optionSet) ?? listed, optionSet).toBe(listed);
      expect(new Set(options).size, optionSet).toBe(options.length);
      sets.set(optionSet, listed);
    }
  });

  test('conditions look at questions already asked and at values that exist', () => {
    const known = new Map<string, readonly string[]>();
    const check = (condition: Condition | undefined, where: string) => {
      for (const { field, values } of reads(condition)) {
        expect([...known.keys()], where).toContain(field);
        for (const value of values) expect(known.get(field), `${where}: ${field}`).toContain(value);
      }
    };
    for (const step of service.steps) {
      check(step.when, step.id);
      for (const field of step.fields) {
        check(field.when, field.id);
        known.set(field.id, valuesOf(field));
      }
      for (const door of step.doors ?? []) check(door.when, `${step.id} door`);
    }
    for (const list of listsOf(service)) {
      for (const [type, parts] of Object.entries(list.types)) {
        const before = new Map<string, readonly string[]>();
        for (const part of parts) {
          for (const { field, values } of reads(part.when)) {
            for (const value of values) expect(before.get(field), `${type}.${part.id}`).toContain(value);
          }
          before.set(part.id, valuesOf(part));
        }
      }
    }
  });

  test('doors lead to destinations that exist, with advice that exists', () => {
    for (const door of service.steps.flatMap((step) => step.doors ?? [])) {
      const destination = findDestination(door.to);
      expect(destination, door.to).toBeDefined();
      if (door.advice !== undefined) expect(Object.keys(destination?.advice ?? {})).toContain(door.advice);
    }
  });

  test.each(Object.entries(service.examples))('example %s passes every check unchanged, step by step and whole', (_name, answers) => {
    expect(checkAnswers(service, answers, clock)).toEqual({ ok: true, answers });
    for (const step of activeSteps(service, answers)) {
      expect(checkStep(service, step, answers, clock), step.id).toEqual({ ok: true, answers });
      expect(openDoor(step, answers)).toBeNull();
      for (const field of activeFields(step, answers)) {
        const once = schemaForField(field).safeParse(answers[field.id]);
        expect(once.success && once.data, field.id).toEqual(answers[field.id]);
      }
    }
  });

  test('examples are of communes that exist, under their name and postcode', () => {
    const file = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json');
    const communes = z
      .array(z.object({ code: z.string(), nom: z.string(), type: z.string(), codesPostaux: z.array(z.string()).optional() }))
      .parse(JSON.parse(readFileSync(file, 'utf8')));
    const places = Object.values(service.examples).flatMap((answers) => Object.values(answers));
    for (const place of places) {
      if (typeof place !== 'object' || place === null || !('in' in place) || place.in !== 'france') continue;
      const commune = communes.find(({ code, type }) => code === place.code && type === 'commune-actuelle');
      expect(commune?.nom).toBe(place.name);
      expect(commune?.codesPostaux).toContain(place.postcode);
    }
  });

  test('together the examples answer every question that everybody is asked, and every list', () => {
    const examples = Object.values(service.examples);
    const answered = new Set(examples.flatMap((answers) => Object.keys(answers)));
    const unconditional = service.steps
      .filter((step) => step.when === undefined)
      .flatMap((step) => step.fields.filter((field) => field.when === undefined));
    for (const field of unconditional) expect(answered, field.id).toContain(field.id);
    for (const list of listsOf(service))
      expect(
        examples.some((answers) => isCards(answers[list.id])),
        list.id,
      ).toBe(true);
  });

  test('answers of this version are left alone; a version that never was is refused', () => {
    for (const answers of Object.values(service.examples)) expect(service.upgrade(answers, service.version)).toEqual(answers);
    expect(() => service.upgrade({}, service.version + 1)).toThrow(RangeError);
    expect(() => service.upgrade({}, 0)).toThrow(RangeError);
  });

  test('what to bring and what is missing are keys with words, none twice, none left over', () => {
    const variants = variantsOf(service);
    for (const [keysFor, words] of [
      [service.whatToBring, service.words.fr.receipt.bring],
      [service.missing, service.words.fr.missing],
    ] as const) {
      const seen = variants.map((answers) => keysFor(answers));
      for (const keys of seen) expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(seen.flat())).toEqual(new Set(Object.keys(words)));
    }
  });

  describe.each(LOCALES)('words in %s', (locale) => {
    const words = service.words[locale];

    test('match French key for key, and none is empty', () => {
      expect(paths(words)).toEqual(paths(service.words.fr));
      expect(paths(words).filter((path) => path.endsWith(' is blank'))).toEqual([]);
    });

    test('cover every step and note, and nothing else', () => {
      expect(Object.keys(words.steps).sort()).toEqual(service.steps.map((step) => step.id).sort());
      for (const step of service.steps) expect(Object.keys(words.steps[step.id]?.notes ?? {}), step.id).toEqual(step.notes ?? []);
    });

    test('cover every field, of cards too, and nothing else', () => {
      const ids = new Set([...fieldsOf(service), ...partsOf(service)].map((field) => field.id));
      expect(new Set(Object.keys(words.fields))).toEqual(ids);
    });

    test('cover every option, and nothing else', () => {
      const expected = Object.fromEntries(choicesOf(service).map(({ optionSet, options }) => [optionSet, [...options].sort()]));
      const actual = Object.fromEntries(Object.entries(words.options).map(([set, options]) => [set, Object.keys(options).sort()]));
      expect(actual).toEqual(expected);
      for (const options of Object.values(words.options)) expect(new Set(Object.values(options)).size).toBe(Object.keys(options).length);
    });

    test('cover every card, and nothing else', () => {
      const expected = Object.fromEntries(listsOf(service).map((list) => [list.id, Object.keys(list.types).sort()]));
      expect(Object.fromEntries(Object.entries(words.items).map(([list, types]) => [list, Object.keys(types).sort()]))).toEqual(expected);
    });

    test('have one warning for each box, and say how long data are kept', () => {
      expect(Object.keys(words.warnings).sort()).toEqual([...service.consents].sort());
      const kept = new RegExp(`\\b${service.retentionDays}\\s`);
      expect(words.notices.some((notice) => kept.test(notice))).toBe(true);
    });

    test('give no figure for the time it takes, since none was measured', () => {
      expect(words.before.minutes).not.toMatch(/\d/);
    });
  });
});
