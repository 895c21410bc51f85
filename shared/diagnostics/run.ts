/** A run of the self-test as it is kept and shown. */
import { z } from 'zod';
import { STEP_NAMES, VERDICTS } from './steps.ts';

/** Runs that are kept: two weeks of mornings. */
export const RUNS_KEPT = 14;

/** A cause of a newer program is kept as it is: an older one shows its name. */
export const keptStep = z.strictObject({
  step: z.enum(STEP_NAMES),
  verdict: z.enum(VERDICTS),
  cause: z.string().regex(/^[a-zA-Z]{1,40}$/),
  ms: z.number().int().min(0),
});

/** Who asked: the clock, or someone at the health page. Never which agent. */
export const ASKED_BY = ['clock', 'agent'] as const;

export const selfTestRun = z.strictObject({
  /** ISO instant of its end. */
  at: z.string(),
  by: z.enum(ASKED_BY),
  overall: z.enum(VERDICTS),
  steps: z.array(keptStep).max(STEP_NAMES.length),
});
export type SelfTestRun = Readonly<z.infer<typeof selfTestRun>>;

/** Newest first. */
export const selfTestRuns = z.array(selfTestRun).max(RUNS_KEPT);

/** How far a run has come. */
export interface SelfTestProgress {
  readonly done: number;
  readonly of: number;
}

/** What staff mode shows of the self-test. */
export interface SelfTestView {
  /** How far the run under way has come, or null. */
  readonly running: SelfTestProgress | null;
  /** Newest first, at most `RUNS_KEPT`. */
  readonly runs: readonly SelfTestRun[];
  /** Local time of the daily run, or null when there is none. */
  readonly at: string | null;
  /** Where a test page goes: to a test printer, to the visitors' printer when an agent asks for it, or nowhere. */
  readonly page: 'testPrinter' | 'publicPrinter' | 'none';
}
