/** The lines of a finished visit: their forms, their rounding, their lack of order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedFacts } from '../../../shared/audit/catalogue.ts';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { REGISTER_KINDS } from '../../../shared/register/kinds.ts';
import { shuffled, visitLines } from '../../../shared/register/visit-lines.ts';
import { SERVICES } from '../../../shared/services/index.ts';
import { END_REASONS } from '../../../shared/session/kinds.ts';
import { CONTRASTS, SIZES } from '../../../shared/session/look.ts';
import { FORM_OUTCOMES } from '../../../shared/session/visit-trace.ts';

const steps = Object.values(SERVICES).flatMap((service) => service.steps.map(({ id }) => ({ service: service.id, step: id })));
const aForm = fc
  .tuple(fc.constantFrom(...steps), fc.constantFrom(...FORM_OUTCOMES), fc.nat({ max: 4_000_000 }))
  .map(([at, outcome, durationMs]) => ({ ...at, outcome, durationMs }));
const aVisit = fc.record({
  reason: fc.constantFrom(...END_REASONS),
  durationMs: fc.double({ min: 0, max: 60_000, noNaN: true }),
  verified: fc.boolean(),
  facts: fc.record({
    locale: fc.constantFrom(...LOCALES),
    size: fc.constantFrom(...SIZES),
    contrast: fc.constantFrom(...CONTRASTS),
    assisted: fc.boolean(),
    visitMs: fc.double({ min: 0, max: 10_000_000, noNaN: true }),
    forms: fc.array(aForm, { maxLength: 4 }),
  }),
  rating: fc.constant(null),
});
const inOrder = (numbers: readonly number[]): readonly number[] => [...numbers].sort((one, other) => one - other);
const anInstant = fc.date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true });

describe('a finished visit in the register', () => {
  it('is made of closed words that the base accepts: every step of every service, every reason, every look', () => {
    for (const at of steps) {
      const facts = { ...at, outcome: 'left', durationMs: 0 };
      expect(checkedFacts(REGISTER_KINDS['form.ended'], facts)).toEqual(facts);
    }
    fc.assert(
      fc.property(aVisit, anInstant, (visit, at) => {
        const lines = visitLines(visit, at);
        expect(lines).toHaveLength(1 + visit.facts.forms.length);
        for (const { entry } of lines) expect(() => checkedFacts(REGISTER_KINDS[entry.kind], entry.facts)).not.toThrow();
      }),
    );
  });

  it('is dated by the hour, its person known to 10 s, its wipe to 100 ms', () => {
    fc.assert(
      fc.property(aVisit, anInstant, (visit, at) => {
        for (const { at: dated, entry } of visitLines(visit, at)) {
          expect(dated).toMatch(/T\d\d:00:00\.000Z$/);
          expect(Math.abs(Date.parse(dated) - at.getTime())).toBeLessThan(3_600_000);
          if (entry.kind === 'visit.ended') expect([entry.facts.durationMs % 100, entry.facts.visitMs % 10_000]).toEqual([0, 0]);
          if (entry.kind === 'form.ended') expect(entry.facts.durationMs % 10_000).toBe(0);
        }
      }),
    );
  });

  it('loses nothing when it is mixed, and may come anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.infiniteStream(fc.nat()), (list, draws) => {
        const mixed = shuffled(list, (below) => Number(draws.next().value) % below);
        expect(inOrder(mixed)).toEqual(inOrder(list));
      }),
    );
    // The first draw alone decides what comes first.
    const first = [0, 1, 2, 3].map((draw) => shuffled([1, 2, 3, 4], (below) => (below === 4 ? draw : 0))[0]);
    expect(first).toEqual([1, 2, 3, 4]);
  });
});
