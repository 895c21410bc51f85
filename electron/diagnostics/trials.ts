/** Runs the steps of a self-test. A step never stops the others, whatever it throws and however long it takes. */
import { STEP_NAMES, stepResult, type ANY_STEP, type CauseOf, type StepName, type StepResult } from '../../shared/diagnostics/steps.ts';
import { diskFault, type DiskFault } from '../store/faults.ts';

/** One measurement a step. What a disk does may be thrown. */
export type Trials = { readonly [S in StepName]: () => Promise<CauseOf<S>> };

/** Longest wait for one step, in ms: a page of the test printer may take a minute. */
const STEP_LIMIT_MS = 90_000;

const CAUSE_OF: Readonly<Record<DiskFault, keyof typeof ANY_STEP>> = {
  full: 'diskFull',
  readOnly: 'diskReadOnly',
  disk: 'diskFails',
  damaged: 'baseDamaged',
};

export interface Running {
  readonly nowMs: () => number;
  readonly later: (run: () => void, ms: number) => () => void;
  /** Told after each step. */
  readonly progress: (done: number, of: number) => void;
  /** Told of an error that is no fault of a disk. */
  readonly crashed: (step: StepName, error: unknown) => void;
}

async function tried<S extends StepName>(step: S, trials: Pick<Trials, S>, running: Running): Promise<StepResult> {
  const began = running.nowMs();
  let callOff = (): void => undefined;
  const limit = new Promise<'tooLong'>((resolve) => {
    callOff = running.later(() => resolve('tooLong'), STEP_LIMIT_MS);
  });
  const done = (cause: CauseOf<S>): StepResult => stepResult(step, cause, running.nowMs() - began);
  try {
    return done(await Promise.race([trials[step](), limit]));
  } catch (error) {
    const fault = diskFault(error);
    if (fault === null) running.crashed(step, error);
    return done(fault === null ? 'crashed' : CAUSE_OF[fault]);
  } finally {
    callOff();
  }
}

/** Runs these steps in their order. Never rejects. */
export async function runTrials<S extends StepName>(
  steps: readonly S[],
  trials: Pick<Trials, S>,
  running: Running,
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    results.push(await tried(step, trials, running));
    running.progress(results.length, steps.length);
  }
  return results;
}

/** Runs the whole self-test. */
export function runAll(trials: Trials, running: Running): Promise<readonly StepResult[]> {
  return runTrials(STEP_NAMES, trials, running);
}
