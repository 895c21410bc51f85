import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOW_START, type FlowAction, type FlowState, flowReducer, progress } from '../../../shared/flow/reducer.ts';
import { CLOCK, SAMPLE } from './sample.ts';

const run = (actions: readonly FlowAction[], from: FlowState = FLOW_START) =>
  actions.reduce((state, action) => flowReducer(SAMPLE, state, action, CLOCK), from);

describe('walking through a form', () => {
  it('goes from the first step to the review', () => {
    const state = run([
      { type: 'start' },
      { type: 'continue', answers: { role: 'self' } },
      { type: 'continue', answers: { story: 'assez long' } },
      { type: 'continue', answers: {} },
    ]);
    expect(state.at).toEqual({ name: 'review' });
    expect(progress(SAMPLE, state)).toEqual({ current: 4, total: 4 });
  });

  it('refuses a step, keeps what was typed, and counts the refusals', () => {
    const once = run([{ type: 'start' }, { type: 'continue', answers: { role: 'self' } }, { type: 'continue', answers: { story: 'abc' } }]);
    expect(once).toMatchObject({ at: { name: 'step', step: 'what' }, refusals: 1, answers: { story: 'abc' } });
    expect(once.faults).toEqual([{ field: 'story', fault: 'tooShort' }]);
    expect(run([{ type: 'continue', answers: { story: 'ab' } }], once).refusals).toBe(2);
  });

  it('leaves by a door even when the step is unfinished, and finds everything on the way back', () => {
    const out = run([
      { type: 'start' },
      { type: 'continue', answers: { role: 'self' } },
      { type: 'continue', answers: { danger: 'yes', story: 'ab' } },
    ]);
    expect(out.at).toEqual({ name: 'door', step: 'what', to: 'emergency', advice: null });
    const back = run([{ type: 'return' }], out);
    expect(back.at).toMatchObject({ name: 'step', step: 'what' });
    expect(back.answers).toMatchObject({ role: 'self', danger: 'yes', story: 'ab' });
  });

  it('returns to the review after an edit, or to the question that the edit opened', () => {
    const review = run([
      { type: 'start' },
      { type: 'continue', answers: { role: 'self' } },
      { type: 'continue', answers: { story: 'assez long' } },
      { type: 'continue', answers: {} },
    ]);
    expect(
      run(
        [
          { type: 'edit', step: 'what' },
          { type: 'continue', answers: { story: 'un autre récit' } },
        ],
        review,
      ).at,
    ).toEqual({ name: 'review' });
    const opened = run(
      [
        { type: 'edit', step: 'who' },
        { type: 'continue', answers: { role: 'parent' } },
      ],
      review,
    );
    expect(opened.at).toEqual({ name: 'step', step: 'child', fromReview: true });
    expect(run([{ type: 'continue', answers: { childName: 'Léa' } }], opened).at).toEqual({ name: 'review' });
  });

  it('shows the step at fault when the main process refuses', () => {
    const review = run([
      { type: 'start' },
      { type: 'continue', answers: { role: 'self' } },
      { type: 'continue', answers: { story: 'assez long' } },
      { type: 'continue', answers: {} },
    ]);
    const refused = run([{ type: 'refused', fields: ['list.0.imei'] }], review);
    expect(refused.at).toEqual({ name: 'step', step: 'things', fromReview: true });
  });

  it('never throws and never loses an answer, whatever the order of actions', () => {
    const action: fc.Arbitrary<FlowAction> = fc.oneof(
      fc.constant<FlowAction>({ type: 'start' }),
      fc.constant<FlowAction>({ type: 'return' }),
      fc.record({ type: fc.constant('back' as const), answers: fc.record({ story: fc.string() }) }),
      fc.record({ type: fc.constant('continue' as const), answers: fc.record({ role: fc.constantFrom('self', 'parent', 'other') }) }),
      fc.record({ type: fc.constant('keep' as const), answers: fc.record({ childName: fc.string() }) }),
      fc.record({ type: fc.constant('edit' as const), step: fc.constantFrom('who', 'what') }),
      fc.record({ type: fc.constant('refused' as const), fields: fc.array(fc.string()) }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        let state = FLOW_START;
        const given = new Set<string>();
        for (const next of actions) {
          const before = state;
          state = flowReducer(SAMPLE, state, next, CLOCK);
          if (state !== before && 'answers' in next) for (const key of Object.keys(next.answers)) given.add(key);
          for (const key of given) expect(state.answers).toHaveProperty(key);
        }
      }),
    );
  });
});
