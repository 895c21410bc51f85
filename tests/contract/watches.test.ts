/** What every watch must hold to, besides what every service does: rules with words, a patrol sheet that leaves nothing out, codes apart. */
import { describe, expect, test } from 'vitest';
import { faultSentence } from '../../shared/fields/words/index.ts';
import type { Condition } from '../../shared/flow/condition.ts';
import type { Field, ServiceDefinition, WatchSpec } from '../../shared/flow/definition.ts';
import { LOCALES } from '../../shared/i18n/locales.ts';
import { SERVICES } from '../../shared/services/index.ts';
import { WATCH_FAULTS } from '../../shared/watch/allowed-days.ts';
import { KNOWN_ZONES } from '../../shared/watch/zone.ts';

const services: readonly ServiceDefinition[] = Object.values(SERVICES);
const watches = services.flatMap((service): readonly (readonly [string, ServiceDefinition, WatchSpec])[] =>
  service.watch === undefined ? [] : [[service.id, service, service.watch]],
);

/** What the rules find, for the sentences that name it. */
const FACTS = { first: '2026-12-01', last: '2027-01-03', opens: '2026-11-30', days: '45' };

function fieldsOf(service: ServiceDefinition): readonly Field[] {
  return service.steps.flatMap((step) => step.fields);
}

function reads(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(reads);
  if ('any' in condition) return condition.any.flatMap(reads);
  return 'not' in condition ? reads(condition.not) : [condition.field];
}

test('there are watches', () => {
  expect(watches.length).toBeGreaterThan(0);
});

describe.each(watches)('%s', (_id, service, watch) => {
  const sections = watch.sheet.map(({ section }) => section);
  const listed = watch.sheet.flatMap(({ fields }) => fields);

  test('its period, its place and its address are questions of that kind', () => {
    const kinds = new Map(fieldsOf(service).map((field) => [field.id, field.kind]));
    expect(kinds.get(watch.period)).toBe('period');
    expect(kinds.get(watch.place)).toBe('place');
    expect(watch.address.map((id) => kinds.get(id))).toEqual(watch.address.map(() => 'text'));
    expect(watch.address.length).toBeGreaterThan(0);
  });

  test('the sheet lists every answer once; only what leads the form itself is left out', () => {
    const leads = new Set(
      service.steps.flatMap((step) => [...reads(step.when), ...(step.doors ?? []).flatMap((door) => reads(door.when))]),
    );
    const ids = fieldsOf(service).map(({ id }) => id);
    expect(listed.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    expect(ids.filter((id) => !listed.includes(id) && !leads.has(id))).toEqual([]);
    expect(new Set(sections).size).toBe(sections.length);
  });

  test('what opens doors is guarded, and stands alone at the end of the sheet', () => {
    const guarded = fieldsOf(service)
      .filter((field) => field.guarded === true)
      .map(({ id }) => id);
    expect(fieldsOf(service).filter(({ id }) => /code|key(?!s)/i.test(id) && !guarded.includes(id))).toEqual([]);
    if (guarded.length > 0) expect([...(watch.sheet.at(-1)?.fields ?? [])].sort()).toEqual([...guarded].sort());
  });

  test('its records are kept from the last day of the watch', () => {
    for (const answers of Object.values(service.examples)) {
      const period = answers[watch.period];
      expect(service.keptFrom?.(answers)).toBe(
        typeof period === 'object' && period !== null && 'toDate' in period ? period.toDate : undefined,
      );
    }
  });

  test('a deposit without a diary takes no appointment', () => {
    expect(service.statuses).toEqual(['received', 'signed', 'closed', 'erased']);
  });

  describe.each(LOCALES)('words in %s', (locale) => {
    const words = service.words[locale];

    test('head every section of the sheet, and nothing else', () => {
      expect(Object.keys(words.sheet ?? {}).sort()).toEqual([...sections].sort());
    });

    test('say every rule that a calendar may show', () => {
      const shown = new Set(
        KNOWN_ZONES.flatMap((zone) =>
          Object.values(service.examples).flatMap((answers) => watch.window({ zone, use: watch.use(answers) }, '2026-11-22').notes),
        ),
      );
      expect(new Set(Object.keys(words.fields[watch.period]?.notes ?? {}))).toEqual(shown);
    });

    test('say every fault of the rules, with what it names', () => {
      const period = fieldsOf(service).find(({ id }) => id === watch.period);
      expect(period).toBeDefined();
      if (period === undefined) return;
      for (const fault of WATCH_FAULTS) {
        expect(faultSentence(fault, period, locale, words.faults, FACTS), fault).toMatch(/^\p{Lu}[^{}]*\.$/u);
      }
      expect(words.faults['placeAbroad']).toBeDefined();
    });
  });
});
