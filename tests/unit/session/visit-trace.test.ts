/** What main remembers of a visit: closed words, the furthest step, one line a form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../shared/i18n/locales.ts';
import { CONTRASTS, SIZES } from '../../../shared/session/look.ts';
import {
  factsOf,
  reported,
  submitted,
  traceOf,
  type FormPlace,
  type VisitReport,
  type VisitTrace,
} from '../../../shared/session/visit-trace.ts';

const STEPS = ['facts', 'nature', 'person'];
const place = (service: string, index: number): FormPlace => ({ service, step: STEPS[index] ?? 'facts', index });
const QUIET: VisitReport = { locale: 'fr', size: 'standard', contrast: 'standard', assisted: false, at: null };

const aPlace = fc.record({ service: fc.constantFrom('one', 'other'), index: fc.nat({ max: STEPS.length - 1 }) });
const aReport = fc.record({
  locale: fc.constantFrom(...LOCALES),
  size: fc.constantFrom(...SIZES),
  contrast: fc.constantFrom(...CONTRASTS),
  assisted: fc.boolean(),
  at: fc.option(aPlace.map(({ service, index }) => place(service, index))),
});
type Act = { readonly say: VisitReport } | { readonly submit: string };
const acts = fc.array(
  fc.oneof(
    aReport.map((say): Act => ({ say })),
    fc.constantFrom('one', 'other').map((submit): Act => ({ submit })),
  ),
  {
    maxLength: 30,
  },
);

function play(list: readonly Act[]): VisitTrace {
  return list.reduce(
    (trace, act, now) => ('say' in act ? reported(trace, act.say, now) : submitted(trace, place(act.submit, STEPS.length - 1), now)),
    traceOf('fr', 0),
  );
}

describe('a visit for the figures', () => {
  it('knows the furthest step of each form, whatever the way there and back', () => {
    const trace = [0, 2, 1].reduce(
      (so, index) => reported(so, { ...QUIET, at: place('one', index) }, 1000 * (index + 1)),
      traceOf('de', 0),
    );
    expect(factsOf(trace, 9_000)).toEqual({
      locale: 'fr',
      size: 'standard',
      contrast: 'standard',
      assisted: false,
      visitMs: 9_000,
      forms: [{ service: 'one', step: 'person', outcome: 'left', durationMs: 1_000 }],
    });
  });

  it('says once that a form was submitted, also when a late report comes after it; a second one begins at its first step', () => {
    let trace = reported(traceOf('fr', 0), { ...QUIET, at: place('one', 1) }, 1_000);
    trace = submitted(trace, place('one', 2), 5_000);
    trace = reported(trace, { ...QUIET, at: place('one', 2) }, 5_100);
    expect(factsOf(trace, 6_000).forms).toEqual([{ service: 'one', step: 'person', outcome: 'submitted', durationMs: 4_000 }]);
    trace = reported(trace, { ...QUIET, at: place('one', 0) }, 7_000);
    expect(factsOf(trace, 8_000).forms.map(({ outcome, step }) => [outcome, step])).toEqual([
      ['submitted', 'person'],
      ['left', 'facts'],
    ]);
  });

  it('holds as many submitted forms as were submitted, one open form a service at most, and no negative time', () => {
    fc.assert(
      fc.property(acts, fc.nat({ max: 100 }), (list, more) => {
        const { forms, visitMs, ...look } = factsOf(play(list), list.length + more);
        expect(forms.filter(({ outcome }) => outcome === 'submitted')).toHaveLength(list.filter((act) => 'submit' in act).length);
        for (const service of ['one', 'other']) {
          expect(forms.filter((form) => form.service === service && form.outcome === 'left').length).toBeLessThanOrEqual(1);
        }
        expect(Math.min(visitMs, ...forms.map(({ durationMs }) => durationMs))).toBeGreaterThanOrEqual(0);
        const last = list.findLast((act) => 'say' in act);
        if (last !== undefined && 'say' in last) {
          const { at: _, ...said } = last.say;
          expect(look).toEqual(said);
        }
      }),
    );
  });
});
