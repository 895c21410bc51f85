/**
 * The one check of answers, run by the screen at each step and again, whole, by the main process before anything is sealed.
 */
import { schemaForField } from '../fields/index.ts';
import { momentFaults } from '../fields/moment.ts';
import { holds, isFilled } from './condition.ts';
import type { Answers, AnswerValue, Door, Field, FieldFault, MomentValue, RuleClock, ServiceDefinition, Step } from './definition.ts';

export type Checked = { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** The steps that these answers lead through, in order. */
export function activeSteps(definition: ServiceDefinition, answers: Answers): readonly Step[] {
  return definition.steps.filter((step) => holds(step.when, answers));
}

/** The fields of a step that these answers ask for. */
export function activeFields(step: Step, answers: Answers): readonly Field[] {
  return step.fields.filter((field) => holds(field.when, answers));
}

/** The door that a step's answers open, if any: the first whose condition holds. */
export function openDoor(step: Step, answers: Answers): Door | null {
  return step.doors?.find((door) => holds(door.when, answers)) ?? null;
}

/**
 * The answers to questions that are asked: what a changed mind left behind (an answer to a question that no longer
 * appears) is dropped. Repeated until stable, since dropping one answer can hide another question.
 */
export function askedAnswers(definition: ServiceDefinition, answers: Answers): Answers {
  let current = answers;
  for (;;) {
    const asked = new Set(activeSteps(definition, current).flatMap((step) => activeFields(step, current).map((field) => field.id)));
    const kept = Object.fromEntries(Object.entries(current).filter(([id, value]) => asked.has(id) && isFilled(value)));
    if (Object.keys(kept).length === Object.keys(current).length) return kept;
    current = kept;
  }
}

type FieldCheck = { readonly value: AnswerValue | undefined; readonly faults: readonly FieldFault[] };

function timeFaults(field: Field, value: AnswerValue, clock: RuleClock): readonly FieldFault[] {
  if ((field.kind === 'date' || field.kind === 'birthDate') && typeof value === 'string' && value > clock.today) {
    return [{ field: field.id, fault: 'dateInFuture' }];
  }
  if (field.kind === 'moment' && isMoment(value)) {
    return momentFaults(value, clock).map((fault) => ({ field: field.id, fault }));
  }
  return [];
}

function isMoment(value: AnswerValue): value is MomentValue {
  return value !== null && typeof value === 'object' && 'shape' in value;
}

/** Checks and normalises one answer. An absent answer is a fault only when the field is required. */
export function checkField(field: Field, raw: AnswerValue | undefined, clock: RuleClock): FieldCheck {
  if (!isFilled(raw)) return { value: undefined, faults: field.required ? [{ field: field.id, fault: 'required' }] : [] };
  const parsed = schemaForField(field).safeParse(raw);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => ({ field: [field.id, ...issue.path.map(String)].join('.'), fault: issue.message }));
    return { value: raw, faults };
  }
  const value = parsed.data;
  return { value, faults: value === undefined ? [] : timeFaults(field, value, clock) };
}

function checkFields(fields: readonly Field[], answers: Answers, clock: RuleClock): { answers: Answers; faults: readonly FieldFault[] } {
  const checks = fields.map((field) => [field.id, checkField(field, answers[field.id], clock)] as const);
  return {
    answers: Object.fromEntries(checks.flatMap(([id, check]) => (check.value === undefined ? [] : [[id, check.value]]))),
    faults: checks.flatMap(([, check]) => check.faults),
  };
}

/** Checks one step as the visitor leaves it: its own fields, then the rules across fields that touch them. */
export function checkStep(definition: ServiceDefinition, step: Step, answers: Answers, clock: RuleClock): Checked {
  const fields = activeFields(step, answers);
  const own = checkFields(fields, answers, clock);
  const merged = { ...answers, ...own.answers };
  const ids = new Set(fields.map((field) => field.id));
  const crossed =
    own.faults.length > 0
      ? []
      : definition.rules.flatMap((rule) => rule(merged, clock)).filter(({ field }) => ids.has(field.split('.')[0] ?? ''));
  const faults = [...own.faults, ...crossed];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answers: merged };
}

/**
 * Checks a whole deposit. Besides each field and each rule: nothing may be answered that is not asked, no door may stand
 * open (those visitors belong elsewhere), and the order of the keys never matters.
 */
export function checkAnswers(definition: ServiceDefinition, answers: Answers, clock: RuleClock): Checked {
  const steps = activeSteps(definition, answers);
  const fields = steps.flatMap((step) => activeFields(step, answers));
  const asked = new Set(fields.map((field) => field.id));
  const stray = Object.keys(answers).filter((id) => !asked.has(id));
  const own = checkFields(fields, answers, clock);
  const faults = [
    ...stray.map((field) => ({ field, fault: 'notAsked' })),
    ...own.faults,
    ...steps.flatMap((step) => (openDoor(step, answers) === null ? [] : [{ field: step.id, fault: 'leavesForm' }])),
    ...(own.faults.length > 0 ? [] : definition.rules.flatMap((rule) => rule(own.answers, clock))),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answers: own.answers };
}
