/**
 * The way through a form as a pure function: before → steps → review, with doors that leave and keep what was typed.
 * The screen holds the state in memory only; nothing here knows a screen.
 */
import { activeFields, activeSteps, checkStep, openDoor } from './check.ts';
import { isFilled } from './condition.ts';
import type { Answers, Door, FieldFault, RuleClock, ServiceDefinition, Step } from './definition.ts';

export interface FlowState {
  readonly at:
    | { readonly name: 'before' }
    | {
        readonly name: 'step';
        readonly step: string;
        /** Opened from the review: continuing returns there. */ readonly fromReview: boolean;
      }
    | { readonly name: 'review' }
    | { readonly name: 'door'; readonly step: string; readonly to: string; readonly advice: string | null };
  readonly answers: Answers;
  /** How many times in a row the present step was refused: after two, the screen offers a person. */
  readonly refusals: number;
  readonly faults: readonly FieldFault[];
}

export type FlowAction =
  | { readonly type: 'start' }
  /** Keeps what was typed without checking it, for instance before going back or opening another screen. */
  | { readonly type: 'keep'; readonly answers: Answers }
  | { readonly type: 'continue'; readonly answers: Answers }
  | { readonly type: 'back'; readonly answers: Answers }
  | { readonly type: 'edit'; readonly step: string }
  /** Comes back from a door to the step that opened it. */
  | { readonly type: 'return' }
  /** The main process refused the answers: the first step that holds a fault is shown with its messages. */
  | { readonly type: 'refused'; readonly fields: readonly string[] };

export const FLOW_START: FlowState = { at: { name: 'before' }, answers: {}, refusals: 0, faults: [] };

/** Offer a person after this many refusals of the same step (design rule "after two tries the screen offers a person"). */
export const REFUSALS_BEFORE_HELP = 2;

export function stepById(definition: ServiceDefinition, id: string): Step {
  const step = definition.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`service ${definition.id} has no step ${id}`);
  return step;
}

/** Position of a step among those that the answers lead through: `current` counts from 1. */
export function progress(definition: ServiceDefinition, state: FlowState): { readonly current: number; readonly total: number } {
  const steps = activeSteps(definition, state.answers);
  const id = state.at.name === 'step' || state.at.name === 'door' ? state.at.step : null;
  const index = id === null ? -1 : steps.findIndex((step) => step.id === id);
  // The review counts as the last of the steps, so that a visitor sees the end coming.
  const total = steps.length + 1;
  return { current: state.at.name === 'review' ? total : index + 1, total };
}

/** The step that a visitor has reached: the last one during the review, none before the first. */
export function stepReached(definition: ServiceDefinition, { at, answers }: FlowState): string | null {
  if (at.name === 'before') return null;
  return at.name === 'review' ? (activeSteps(definition, answers).at(-1)?.id ?? null) : at.step;
}

function moved(state: FlowState, at: FlowState['at'], answers: Answers = state.answers): FlowState {
  return { at, answers, refusals: 0, faults: [] };
}

function throughDoor(state: FlowState, step: Step, door: Door, answers: Answers): FlowState {
  return moved(state, { name: 'door', step: step.id, to: door.to, advice: door.advice ?? null }, answers);
}

function after(definition: ServiceDefinition, state: FlowState, step: Step, answers: Answers, fromReview: boolean): FlowState {
  const door = openDoor(step, answers);
  if (door !== null) return throughDoor(state, step, door, answers);
  const steps = activeSteps(definition, answers);
  const next = steps[steps.findIndex((candidate) => candidate.id === step.id) + 1];
  // A changed answer may open steps never seen: the review comes back only when nothing new has to be asked.
  if (next === undefined || (fromReview && firstUnanswered(definition, answers) === null)) return moved(state, { name: 'review' }, answers);
  const target = fromReview ? (firstUnanswered(definition, answers) ?? next) : next;
  return moved(state, { name: 'step', step: target.id, fromReview }, answers);
}

function firstUnanswered(definition: ServiceDefinition, answers: Answers): Step | null {
  const open = (step: Step) => activeFields(step, answers).some((field) => field.required === true && !isFilled(answers[field.id]));
  return activeSteps(definition, answers).find(open) ?? null;
}

/** The next state. Pure and total: an action that does not fit the state leaves it unchanged. */
export function flowReducer(definition: ServiceDefinition, state: FlowState, action: FlowAction, clock: RuleClock): FlowState {
  switch (action.type) {
    case 'start': {
      const first = activeSteps(definition, state.answers)[0];
      return first === undefined ? state : moved(state, { name: 'step', step: first.id, fromReview: false });
    }
    case 'keep':
      return { ...state, answers: { ...state.answers, ...action.answers } };
    case 'continue': {
      if (state.at.name !== 'step') return state;
      const step = stepById(definition, state.at.step);
      const answers = { ...state.answers, ...action.answers };
      // A door leads to the right place even when the rest of the step is unfinished.
      const door = openDoor(step, answers);
      if (door !== null) return throughDoor(state, step, door, answers);
      const checked = checkStep(definition, step, answers, clock);
      if (!checked.ok) return { ...state, answers, refusals: state.refusals + 1, faults: checked.faults };
      return after(definition, state, step, checked.answers, state.at.fromReview);
    }
    case 'back': {
      const answers = { ...state.answers, ...action.answers };
      if (state.at.name === 'review') {
        const last = activeSteps(definition, answers).at(-1);
        return last === undefined ? state : moved(state, { name: 'step', step: last.id, fromReview: false }, answers);
      }
      if (state.at.name === 'door') return moved(state, { name: 'step', step: state.at.step, fromReview: false }, answers);
      if (state.at.name === 'before') return state;
      if (state.at.fromReview) return moved(state, { name: 'review' }, answers);
      const { step } = state.at;
      const steps = activeSteps(definition, answers);
      const previous = steps[steps.findIndex((candidate) => candidate.id === step) - 1];
      return previous === undefined
        ? moved(state, { name: 'before' }, answers)
        : moved(state, { name: 'step', step: previous.id, fromReview: false }, answers);
    }
    case 'edit':
      return state.at.name === 'review'
        ? moved(state, { name: 'step', step: stepById(definition, action.step).id, fromReview: true })
        : state;
    case 'return':
      return state.at.name === 'door' ? moved(state, { name: 'step', step: state.at.step, fromReview: false }) : state;
    case 'refused': {
      const faulty = activeSteps(definition, state.answers).find((step) =>
        step.fields.some((field) => action.fields.some((path) => path === field.id || path.startsWith(`${field.id}.`))),
      );
      if (faulty === undefined) return state;
      const checked = checkStep(definition, faulty, state.answers, clock);
      return {
        ...moved(state, { name: 'step', step: faulty.id, fromReview: true }),
        refusals: 1,
        faults: checked.ok ? [] : checked.faults,
      };
    }
  }
}
