/** One queue of CUPS, spoken to in IPP: what can be asked of it, with every answer brought down to what the spooler needs. */
import type { Sheet } from '../../shared/paper/model.ts';
import { decodeIpp, encodeIpp, IPP_OPERATIONS, IPP_PRINTER_STOPPED, type IppAttribute, type IppGroup } from './ipp.ts';
import type { IppTransport } from './ipp-transport.ts';

/** A document is a few pages: longer than this and CUPS is not well. */
const SUBMIT_TIMEOUT_MS = 10_000;
const ASK_TIMEOUT_MS = 3_000;

/** First status that is an error (RFC 8011 section 5.4.15). */
const FIRST_ERROR = 0x0400;
const NOT_FOUND = 0x0406;

/** PWG 5101.1 names of the papers. */
const MEDIA: Readonly<Record<Sheet, string>> = { a4: 'iso_a4_210x297mm', roll80: 'custom_receipt_80x297mm' };

export type QueueHealth = 'ready' | 'stopped' | 'refusing';

/** Every function rejects when CUPS cannot be reached or answers with an error. */
export interface CupsQueue {
  readonly health: () => Promise<QueueHealth>;
  /** Number of the new job. */
  readonly print: (pdf: Buffer, title: string, sheet: Sheet) => Promise<number>;
  /** `job-state`, or null when CUPS no longer knows the job. */
  readonly jobState: (job: number) => Promise<number | null>;
  /** Cancels a job in any state and deletes its document and its history. A job that is gone already counts as done. */
  readonly purge: (job: number) => Promise<void>;
  /** Numbers of the jobs of this account that are not finished. */
  readonly unfinished: () => Promise<readonly number[]>;
}

/** Speaks to the queue named `queue` for the account `user`. */
export function createCupsQueue(transport: IppTransport, queue: string, user: string): CupsQueue {
  let requests = 0;

  const ask = async (
    operation: number,
    attributes: readonly IppAttribute[],
    timeoutMs: number,
    pdf: Buffer | null = null,
    jobAttributes: readonly IppAttribute[] = [],
  ): Promise<{ readonly found: boolean; readonly groups: readonly IppGroup[] }> => {
    requests += 1;
    const message = encodeIpp({
      operation,
      requestId: requests,
      attributes: [
        { name: 'printer-uri', type: 'uri', values: [`ipp://localhost/printers/${queue}`] },
        // RFC 8011 wants the job's number right after the printer, before who asks.
        ...attributes.filter(({ name }) => name === 'job-id'),
        { name: 'requesting-user-name', type: 'name', values: [user] },
        ...attributes.filter(({ name }) => name !== 'job-id'),
      ],
      jobAttributes,
    });
    const answer = decodeIpp(await transport.post(`/printers/${queue}`, pdf === null ? message : Buffer.concat([message, pdf]), timeoutMs));
    if (answer.status === NOT_FOUND) return { found: false, groups: [] };
    if (answer.status >= FIRST_ERROR) throw new Error(`spooler refused with status ${answer.status.toString(16)}`);
    return { found: true, groups: answer.groups };
  };

  const jobId = (job: number): IppAttribute => ({ name: 'job-id', type: 'integer', values: [job] });
  const wanted = (...names: readonly string[]): IppAttribute => ({ name: 'requested-attributes', type: 'keyword', values: names });

  return {
    health: async () => {
      const { found, groups } = await ask(
        IPP_OPERATIONS.getPrinterAttributes,
        [wanted('printer-state', 'printer-is-accepting-jobs')],
        ASK_TIMEOUT_MS,
      );
      if (!found) throw new Error('no such queue');
      if (numberIn(groups[0], 'printer-state') === IPP_PRINTER_STOPPED) return 'stopped';
      return groups[0]?.get('printer-is-accepting-jobs')?.[0] === true ? 'ready' : 'refusing';
    },
    print: async (pdf, title, sheet) => {
      const { groups } = await ask(
        IPP_OPERATIONS.printJob,
        [
          { name: 'job-name', type: 'name', values: [title] },
          { name: 'document-format', type: 'mimeType', values: ['application/pdf'] },
        ],
        SUBMIT_TIMEOUT_MS,
        pdf,
        [
          { name: 'media', type: 'keyword', values: [MEDIA[sheet]] },
          { name: 'sides', type: 'keyword', values: ['one-sided'] },
        ],
      );
      const job = numberIn(groups[0], 'job-id');
      if (job === null) throw new Error('spooler gave no job number');
      return job;
    },
    jobState: async (job) => {
      const { found, groups } = await ask(IPP_OPERATIONS.getJobAttributes, [jobId(job), wanted('job-state')], ASK_TIMEOUT_MS);
      return found ? numberIn(groups[0], 'job-state') : null;
    },
    purge: async (job) => {
      await ask(IPP_OPERATIONS.cancelJob, [jobId(job), { name: 'purge-job', type: 'boolean', values: [true] }], ASK_TIMEOUT_MS);
    },
    unfinished: async () => {
      const { groups } = await ask(
        IPP_OPERATIONS.getJobs,
        [
          wanted('job-id'),
          { name: 'which-jobs', type: 'keyword', values: ['not-completed'] },
          { name: 'my-jobs', type: 'boolean', values: [true] },
        ],
        ASK_TIMEOUT_MS,
      );
      return groups.flatMap((group) => numberIn(group, 'job-id') ?? []);
    },
  };
}

function numberIn(group: IppGroup | undefined, name: string): number | null {
  const value = group?.get(name)?.[0];
  return typeof value === 'number' ? value : null;
}
