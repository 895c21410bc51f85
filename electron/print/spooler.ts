/** What the rest of the program may ask of a printer. Implementations: `cups-spooler.ts`, `trial-spooler.ts`, `noSpooler`. */
import type { Sheet } from '../../shared/paper/model.ts';
import { fail, type Result } from '../../shared/result.ts';

/** `printed` is the spooler's word, never a guess. A job that failed has been cancelled: nothing of it comes out later. */
export type JobState = 'waiting' | 'printed' | 'failed';

/** The only facts that leave with a document: the name of the job in the queue, which says nothing, and the paper. */
export interface JobFacts {
  readonly title: string;
  readonly sheet: Sheet;
}

export interface Spooler {
  /** Hands a PDF over, from memory. Fails with `noPrinter` or `printFailed`; then nothing is left in the queue. */
  readonly submit: (pdf: Buffer, facts: JobFacts) => Promise<Result<{ readonly job: string }>>;
  /** What became of a job. A job that cannot be printed any more is cancelled before it is called failed. */
  readonly state: (job: string) => Promise<JobState>;
  /** Takes a job out of the queue with its document. False when the spooler could not confirm it. */
  readonly cancel: (job: string) => Promise<boolean>;
  /** How many jobs of ours may still come out. */
  readonly pending: () => Promise<number>;
  /** Takes out whatever an earlier run left in the queue. To be called once, at start. */
  readonly recover: () => Promise<void>;
}

/** The spooler of a kiosk without a printer: QR codes take over. */
export const noSpooler: Spooler = {
  submit: () => Promise.resolve(fail('noPrinter')),
  state: () => Promise.resolve('failed'),
  cancel: () => Promise.resolve(true),
  pending: () => Promise.resolve(0),
  recover: () => Promise.resolve(),
};
