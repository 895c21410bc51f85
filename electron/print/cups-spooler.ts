import { fail, ok } from '../../shared/result.ts';
import type { CupsQueue } from './cups-queue.ts';
import { IPP_JOB_STATE } from './ipp.ts';
import type { JobState, Spooler } from './spooler.ts';

/**
 * Prints through a queue of CUPS, with one promise above all: no job of one visitor comes out in front of the next. A queue that is
 * stopped, a job that is held, a submission whose outcome is unknown: the job is taken out of the queue before it is called failed, and
 * the document is deleted from the spool as soon as it is printed (CUPS would keep it for a day).
 */
export function createCupsSpooler(queue: CupsQueue): Spooler {
  /** Jobs that may still come out, as far as we know. */
  const open = new Set<number>();
  /** Jobs that must not come out and that CUPS has not yet confirmed to be gone. */
  const doomed = new Set<number>();
  /** True while a submission has neither been confirmed nor been looked for in the queue. */
  let uncertain = false;

  const remove = async (job: number): Promise<boolean> => {
    doomed.add(job);
    try {
      await queue.purge(job);
      const state = await queue.jobState(job);
      if (state !== null && state < IPP_JOB_STATE.canceled) return false;
    } catch {
      return false;
    }
    open.delete(job);
    doomed.delete(job);
    return true;
  };

  /** Submissions and searches for strays take turns: a job just handed over is not yet known, and would be taken for a stray. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };

  /** Takes out what the queue holds for us beyond the jobs we know of. */
  const removeStrays = async (): Promise<void> => {
    try {
      const strays = (await queue.unfinished()).filter((job) => !open.has(job));
      const removed = await Promise.all(strays.map(remove));
      if (removed.every(Boolean)) uncertain = false;
    } catch {
      uncertain = true;
    }
  };

  const outcome = async (job: number): Promise<JobState> => {
    const state = await queue.jobState(job);
    if (state === null || state >= IPP_JOB_STATE.canceled) {
      open.delete(job);
      if (state !== null) await remove(job);
      return state === IPP_JOB_STATE.completed ? 'printed' : 'failed';
    }
    const stuck = state === IPP_JOB_STATE.held || state === IPP_JOB_STATE.stopped || (await queue.health()) === 'stopped';
    return stuck && (await remove(job)) ? 'failed' : 'waiting';
  };

  return {
    submit: (pdf, { title, sheet }) =>
      inTurn(async () => {
        try {
          if ((await queue.health()) !== 'ready') return fail('printFailed');
        } catch {
          return fail('printFailed');
        }
        try {
          const job = await queue.print(pdf, title, sheet);
          open.add(job);
          return ok({ job: String(job) });
        } catch {
          uncertain = true;
          await removeStrays();
          return fail('printFailed');
        }
      }),
    state: (job) => outcome(Number(job)).catch(() => 'waiting'),
    cancel: (job) => remove(Number(job)),
    pending: async () => {
      if (uncertain) await inTurn(removeStrays);
      await Promise.all([...doomed].map(remove));
      try {
        const unfinished = await queue.unfinished();
        for (const job of open) if (!unfinished.includes(job)) open.delete(job);
        return unfinished.length + (uncertain ? 1 : 0);
      } catch {
        return new Set([...open, ...doomed]).size + (uncertain ? 1 : 0);
      }
    },
    recover: () => {
      uncertain = true;
      return inTurn(removeStrays);
    },
  };
}
