/**
 * One form of a visit, from "before you start" to the receipt, driven by the service's definition and the pure reducer.
 */
import { useCallback, useEffect, useReducer } from 'react';
import { z } from 'zod';
import { FLOW_START, type FlowAction, type FlowState, flowReducer, stepById, stepReached } from '../../shared/flow/reducer.ts';
import { SERVICES, type ServiceId } from '../../shared/services/index.ts';
import type { Screen, ServicePlace } from '../app/screens.ts';
import { useVisit } from '../app/visit.tsx';
import { BeforeScreen } from './BeforeScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { StepScreen } from './StepScreen.tsx';
import { useRuleClock } from './use-rule-clock.ts';

// The page's CSP forbids code made from strings, which zod would otherwise probe for.
z.config({ jitless: true });

export function ServiceScreen({ id, from }: { readonly id: ServiceId; readonly from?: Screen | undefined }) {
  const definition = SERVICES[id];
  const { draft, keepDraft, noteStep, go } = useVisit();
  const ruleClock = useRuleClock();
  const reduce = useCallback(
    (state: FlowState, action: FlowAction) => flowReducer(definition, state, action, ruleClock()),
    [definition, ruleClock],
  );
  const [state, dispatch] = useReducer(reduce, undefined, () => {
    const kept = draft(id);
    // Coming back from a door leads to the question that opened it; a form left otherwise reopens where it was.
    return kept === undefined ? FLOW_START : reduce(kept, { type: 'return' });
  });

  useEffect(() => keepDraft(id, state), [id, keepDraft, state]);
  const { at } = state;
  useEffect(() => {
    if (at.name !== 'door') return;
    const here: ServicePlace = { name: 'service', id, ...(from === undefined ? {} : { from }) };
    go({ name: 'destination', id: at.to, advice: at.advice, from: here });
  }, [at, go, id, from]);

  const step = stepReached(definition, state);
  useEffect(() => {
    noteStep(step === null ? null : { service: id, step });
  }, [id, noteStep, step]);

  switch (state.at.name) {
    case 'before':
      return (
        <BeforeScreen
          definition={definition}
          resumes={Object.keys(state.answers).length > 0}
          onStart={() => dispatch({ type: 'start' })}
          onBack={() => go(from ?? { name: 'home' })}
        />
      );
    case 'step':
      return (
        <StepScreen
          key={state.at.step}
          definition={definition}
          step={stepById(definition, state.at.step)}
          state={state}
          dispatch={dispatch}
        />
      );
    case 'review':
      return <ReviewScreen definition={definition} state={state} dispatch={dispatch} />;
    case 'door':
      return null;
  }
}
