/**
 * Printing, told as it is: a job is asked for, then the spooler answers. Nothing says "printed" before it does.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Response } from '../../../shared/ipc/contract.ts';
import type { Failure } from '../../../shared/result.ts';
import { kiosk } from '../../bridge/kiosk.ts';
import { ask } from './ask.ts';

export type PrintJob =
  | { readonly state: 'idle' }
  | { readonly state: 'asked' }
  | { readonly state: 'printed' }
  | { readonly state: 'failed'; readonly failure: Failure };

const PRINT_FAILED: PrintJob = { state: 'failed', failure: { code: 'printFailed' } };

function outcome(state: 'printed' | 'failed'): PrintJob {
  return state === 'printed' ? { state: 'printed' } : PRINT_FAILED;
}

/** `ask` sends the job to the main process: a fair copy, the recovery key. */
export function usePrintJob(send: () => Promise<Response<'printFairCopy'>>): {
  readonly print: PrintJob;
  readonly start: () => Promise<void>;
} {
  const [print, setPrint] = useState<PrintJob>({ state: 'idle' });
  const job = useRef<string | null>(null);
  /** Outcomes that came before the answer that names their job: a quick spooler is not missed. */
  const early = useRef(new Map<string, 'printed' | 'failed'>());
  useEffect(
    () =>
      kiosk.on('printOutcome', ({ job: done, state }) => {
        if (job.current === done) setPrint(outcome(state));
        else early.current.set(done, state);
      }),
    [],
  );
  const start = useCallback(async () => {
    job.current = null;
    setPrint({ state: 'asked' });
    const result = await ask(send());
    if (!result.ok) {
      setPrint({ state: 'failed', failure: result.failure });
      return;
    }
    job.current = result.value.job;
    const already = early.current.get(result.value.job);
    if (already !== undefined) setPrint(outcome(already));
  }, [send]);
  return { print, start };
}
