import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Field } from '../../../shared/flow/definition.ts';
import { splitGuarded } from '../../../shared/flow/guarded.ts';
import { isItems } from '../../../shared/flow/summary.ts';
import { SERVICES } from '../../../shared/services/index.ts';

const FIELDS: readonly Field[] = [
  { id: 'street', kind: 'text' },
  { id: 'gateCode', kind: 'text', guarded: true },
  {
    id: 'people',
    kind: 'items',
    most: 5,
    types: {
      person: [
        { id: 'name', kind: 'name' },
        { id: 'keyPlace', kind: 'text', guarded: true },
      ],
      dog: [{ id: 'name', kind: 'name' }],
    },
  },
];
const DEFINITION = {
  steps: [
    { id: 'one', fields: FIELDS.slice(0, 1) },
    { id: 'two', fields: FIELDS.slice(1) },
  ],
};

describe('splitGuarded', () => {
  it('tells whole answers and parts of cards apart', () => {
    const answers: Answers = {
      street: '3 impasse de l’Exemple',
      gateCode: '4B71',
      people: [
        { type: 'person', name: 'Camille', keyPlace: 'sous le pot' },
        { type: 'dog', name: 'Rex' },
      ],
    };
    expect(splitGuarded(DEFINITION, answers)).toEqual({
      open: {
        street: '3 impasse de l’Exemple',
        people: [
          { type: 'person', name: 'Camille' },
          { type: 'dog', name: 'Rex' },
        ],
      },
      guarded: { gateCode: '4B71', people: [{ type: 'person', keyPlace: 'sous le pot' }, { type: 'dog' }] },
      withheld: ['gateCode', 'people'],
    });
  });

  it('withholds nothing where nothing opens a door', () => {
    const answers: Answers = { street: 'x', people: [{ type: 'person', name: 'Camille' }], gateCode: undefined };
    expect(splitGuarded(DEFINITION, answers)).toMatchObject({ guarded: {}, withheld: [] });
  });

  it('loses nothing, repeats nothing and lets nothing through, whatever was answered', () => {
    const short = fc.string({ minLength: 1, maxLength: 8 });
    const card = fc.oneof(
      fc.record({ type: fc.constant('person'), name: short, keyPlace: short.map((text) => `secret-${text}`) }, { requiredKeys: ['type'] }),
      fc.record({ type: fc.constant('dog'), name: short }, { requiredKeys: ['type'] }),
    );
    const given = fc.record(
      { street: short, gateCode: short.map((text) => `secret-${text}`), people: fc.array(card, { maxLength: 4 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, (answers) => {
        const { open, guarded, withheld } = splitGuarded(DEFINITION, answers);
        expect(JSON.stringify(open)).not.toContain('secret-');
        expect(Object.keys(guarded)).toEqual(withheld);
        const people = (answers.people ?? []).map((each, index) => ({
          ...partAt(open, index),
          ...partAt(guarded, index),
          type: each.type,
        }));
        const whole = { ...guarded, ...open, ...(answers.people === undefined ? {} : { people }) };
        expect(whole).toEqual(answers);
      }),
    );
  });

  it('finds in the examples of every service exactly the fields that are declared guarded', () => {
    for (const service of Object.values(SERVICES)) {
      const declared = service.steps.flatMap((step) =>
        step.fields.filter((field) => 'guarded' in field && field.guarded).map(({ id }) => id),
      );
      for (const answers of Object.values<Answers>(service.examples)) {
        const { open, withheld } = splitGuarded(service, answers);
        expect(declared.filter((id) => Object.hasOwn(open, id))).toEqual([]);
        expect(declared.filter((id) => answers[id] !== undefined && !withheld.includes(id))).toEqual([]);
      }
    }
  });
});

function partAt(answers: Answers, index: number): object {
  const cards = answers['people'];
  return (isItems(cards) ? cards[index] : undefined) ?? {};
}
