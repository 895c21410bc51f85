import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_SHOWN_MS, EMPTY_FACE, MOST_PREVIOUS, publicFace, type Numbered } from '../../../shared/waiting/face.ts';
import { inOrder } from '../../../shared/waiting/order.ts';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const ago = (ms: number): string => new Date(NOW.getTime() - ms).toISOString();

const someone = fc.record({ victim: fc.boolean(), minutes: fc.integer({ min: 0, max: 5 }) }).map(({ victim, minutes }) => ({
  openedAt: ago(minutes * 60_000),
  facts: { victim },
}));
const everyone = fc.array(someone, { maxLength: 12 });

describe('the order of the line', () => {
  it('puts every victim before everybody else, and then goes by arrival', () => {
    fc.assert(
      fc.property(everyone, (all) => {
        const line = inOrder(all, (each) => each);
        expect(new Set(line)).toEqual(new Set(all));
        expect(line).toHaveLength(all.length);
        for (const [at, one] of line.entries()) {
          for (const later of line.slice(at + 1)) {
            expect(one.facts.victim || !later.facts.victim).toBe(true);
            if (one.facts.victim === later.facts.victim) expect(one.openedAt <= later.openedAt).toBe(true);
          }
        }
      }),
    );
  });
  it('keeps the order of those who came at the same instant', () => {
    const all = ['a', 'b', 'c'].map((name) => ({ name, openedAt: ago(0), facts: { victim: false } }));
    expect(inOrder(all, (each) => each).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

const numbered: fc.Arbitrary<readonly Numbered[]> = fc
  .array(fc.record({ waiting: fc.boolean(), calledMs: fc.option(fc.integer({ min: -60_000, max: 2 * CALL_SHOWN_MS })) }), { maxLength: 12 })
  .map((all) => all.map(({ waiting, calledMs }, at) => ({ number: at + 1, waiting, calledAt: calledMs === null ? null : ago(calledMs) })));

describe('what the public sees', () => {
  it('is empty before anybody came', () => {
    expect(publicFace([], NOW)).toEqual(EMPTY_FACE);
  });

  it('is numbers that were called, each once, and how many wait', () => {
    fc.assert(
      fc.property(numbered, (all) => {
        const { called, previous, waiting } = publicFace(all, NOW);
        const wereCalled = all.filter(({ calledAt }) => calledAt !== null).map(({ number }) => number);
        const shown = called === null ? previous : [called, ...previous];
        expect(new Set(shown).size).toBe(shown.length);
        for (const number of shown) expect(wereCalled).toContain(number);
        expect(previous.length).toBeLessThanOrEqual(MOST_PREVIOUS);
        if (called !== null) expect(all.find(({ number }) => number === called)?.waiting).toBe(true);
        expect(waiting).toBe(all.filter((each) => each.waiting).length);
      }),
    );
  });

  it('keeps a call up until the person is received, or for five minutes', () => {
    const twelve = { number: 12, calledAt: ago(CALL_SHOWN_MS - 1), waiting: true };
    const nine = { number: 9, calledAt: ago(CALL_SHOWN_MS + 60_000), waiting: true };
    expect(publicFace([nine, twelve], NOW)).toEqual({ called: 12, previous: [9], waiting: 2 });
    expect(publicFace([nine, { ...twelve, waiting: false }], NOW)).toEqual({ called: null, previous: [12, 9], waiting: 1 });
    expect(publicFace([nine, { ...twelve, calledAt: ago(CALL_SHOWN_MS) }], NOW)).toMatchObject({ called: null, previous: [12, 9] });
  });

  it('shows a number again that is called again', () => {
    const calls = [
      { number: 1, calledAt: ago(1_000), waiting: true },
      { number: 2, calledAt: ago(5_000), waiting: true },
    ];
    expect(publicFace(calls, NOW)).toMatchObject({ called: 1, previous: [2] });
  });
});
