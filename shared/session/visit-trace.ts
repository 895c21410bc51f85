/**
 * What main remembers of a visit for the figures: closed words and durations, nothing typed and no identifier. A pure fold over what the page
 * reports and what main itself knows. Instants are milliseconds of one clock, which stands still while the visit is interrupted.
 */
import type { Locale } from '../i18n/locales.ts';
import type { Contrast, Size } from './look.ts';

/** How a form ended. */
export const FORM_OUTCOMES = ['submitted', 'left'] as const;
export type FormOutcome = (typeof FORM_OUTCOMES)[number];

/** A step of a form, with its place among the steps of the definition (from 0). Main finds the place, so that no page can invent a step. */
export interface FormPlace {
  readonly service: string;
  readonly step: string;
  readonly index: number;
}

/** What a page tells of itself. */
export interface VisitReport {
  readonly locale: Locale;
  readonly size: Size;
  readonly contrast: Contrast;
  readonly assisted: boolean;
  readonly at: FormPlace | null;
}

interface FormTrace {
  readonly furthest: FormPlace;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly outcome: FormOutcome;
}

export interface VisitTrace extends Omit<VisitReport, 'at'> {
  readonly beganAt: number;
  readonly forms: readonly FormTrace[];
}

/** A visit that is over, as the register may know it. Durations in milliseconds. */
export interface VisitFacts extends Omit<VisitReport, 'at'> {
  readonly visitMs: number;
  readonly forms: readonly FormFacts[];
}

export interface FormFacts {
  readonly service: string;
  /** The furthest step that was reached. */
  readonly step: string;
  readonly outcome: FormOutcome;
  readonly durationMs: number;
}

/** A visit that begins. */
export function traceOf(locale: Locale, nowMs: number): VisitTrace {
  return { locale, size: 'standard', contrast: 'standard', assisted: false, beganAt: nowMs, forms: [] };
}

/** A form that was submitted is opened anew at its first step only: a late report of its last one is none. */
function withPlace(forms: readonly FormTrace[], at: FormPlace, nowMs: number): readonly FormTrace[] {
  const known = forms.findLast(({ furthest }) => furthest.service === at.service);
  if (known === undefined || (known.outcome === 'submitted' && at.index === 0)) {
    return [...forms, { furthest: at, firstAt: nowMs, lastAt: nowMs, outcome: 'left' }];
  }
  if (known.outcome === 'submitted') return forms;
  const furthest = at.index > known.furthest.index ? at : known.furthest;
  return forms.map((form) => (form === known ? { ...known, furthest, lastAt: nowMs } : form));
}

/** The visit after a report of its page. */
export function reported(trace: VisitTrace, { at, ...look }: VisitReport, nowMs: number): VisitTrace {
  return { ...trace, ...look, forms: at === null ? trace.forms : withPlace(trace.forms, at, nowMs) };
}

/** The visit after main has kept a deposit of `last.service`, whose last step is `last`. */
export function submitted(trace: VisitTrace, last: FormPlace, nowMs: number): VisitTrace {
  const open = trace.forms.findLast(({ furthest, outcome }) => furthest.service === last.service && outcome === 'left');
  const done: FormTrace = { firstAt: open?.firstAt ?? nowMs, furthest: last, lastAt: nowMs, outcome: 'submitted' };
  return { ...trace, forms: open === undefined ? [...trace.forms, done] : trace.forms.map((form) => (form === open ? done : form)) };
}

/** What is left to say when the visit is over. */
export function factsOf({ beganAt, forms, ...look }: VisitTrace, nowMs: number): VisitFacts {
  return {
    ...look,
    visitMs: Math.max(0, nowMs - beganAt),
    forms: forms.map(({ furthest, firstAt, lastAt, outcome }) => ({
      service: furthest.service,
      step: furthest.step,
      outcome,
      durationMs: Math.max(0, lastAt - firstAt),
    })),
  };
}
