import type { ServiceDefinition } from '../../shared/flow/definition.ts';
import type { OpenedDeposit } from '../../shared/ipc/deposits.ts';
import type { SealView } from '../../shared/ipc/journal.ts';
import type { Figures } from '../../shared/figures/publish.ts';
import { type CardPaper, cardDocument } from '../../shared/paper/card.ts';
import { type ChecklistPaper, checklistDocument } from '../../shared/paper/checklist.ts';
import { fairCopyDocument } from '../../shared/paper/fair-copy.ts';
import { figuresDocument } from '../../shared/paper/figures.ts';
import type { PaperDocument, Sheet } from '../../shared/paper/model.ts';
import { patrolSheetDocument, type PatrolSheetSource } from '../../shared/paper/patrol-sheet.ts';
import { registerSheetDocument } from '../../shared/paper/register-sheet.ts';
import { recoveryDocument } from '../../shared/paper/recovery.ts';
import type { Point } from '../../shared/paper/receipt-qr.ts';
import { sealDocument } from '../../shared/paper/seal.ts';
import { testPageDocument } from '../../shared/paper/test-page.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { PaperName, PrintFault } from '../../shared/register/papers.ts';
import type { SheetView } from '../../shared/sheets/view.ts';
import type { WatchService } from '../../shared/watch/of-service.ts';
import type { PdfMaker } from './pdf-maker.ts';
import { type RememberedReceipt, documentOf } from './remembered-receipt.ts';
import type { JobState, Spooler } from './spooler.ts';

/** How often the spooler is asked, and how long a job may wait before it is taken out of the queue, in milliseconds. */
const POLL_MS = 1_000;
export const PATIENCE_MS = 60_000;

/** Copies of one receipt that a visitor may print: one, and two more for paper that came out badly. */
export const MOST_COPIES = 3;

/** Pages of information, the checklist among them, that one visit may print: nobody empties the tray. */
export const MOST_PAGES = 5;

export interface PrintOutcome {
  readonly job: string;
  readonly state: 'printed' | 'failed';
}

/** Printing that is audited: asked for, before anything leaves. */
export type PrintAudit = (
  event: 'receipt.printed' | 'deposit.fairCopyPrinted',
  facts: { readonly reference: string },
) => void | Promise<void>;

export interface PrintDeskParts {
  readonly pdfMaker: PdfMaker;
  readonly spooler: Spooler;
  /** Whether there is a printer now: without one nothing is drawn, and nothing is noted as sent. */
  readonly hasPrinter: () => boolean;
  readonly now: () => Date;
  readonly audit: PrintAudit;
  /** Told once for each job, when the spooler has said what became of it. */
  readonly announce: (outcome: PrintOutcome) => void;
  /** Told of each paper that did not come out. A visitor's that was taken back because the visit ended is none. */
  readonly failed: (paper: PaperName, cause: PrintFault) => void;
  /** Where this is. Both may change while the terminal runs: they are read late. */
  readonly point: Point;
  /** Paper of receipts; slips and fair copies are always on A4. */
  readonly receiptSheet: Sheet;
  readonly sleep: (ms: number) => Promise<void>;
}

export interface PrintDesk {
  readonly hasPrinter: PrintDeskParts['hasPrinter'];
  readonly rememberReceipt: (visitId: string, receipt: RememberedReceipt) => void;
  readonly forgetVisit: (visitId: string) => void;
  /** Whether anything is still held for a visit: the wipe probe asks. */
  readonly remembersVisit: (visitId: string) => boolean;
  /** Prints the receipt (or slip) remembered for a visit. `notFound`, `conflict` (too many copies), `noPrinter`, `printFailed`. */
  readonly printReceipt: (visitId: string, reference: string) => Promise<Result<{ readonly job: string }>>;
  /** Prints a page of information for a visit. `conflict` (too many pages), `noPrinter`, `printFailed`. */
  readonly printCard: (visitId: string, card: Omit<CardPaper, 'point' | 'sheet'>) => Promise<Result<{ readonly job: string }>>;
  /** Prints what is left to do of the checklist, counted and refused as a page is. */
  readonly printChecklist: (visitId: string, list: Omit<ChecklistPaper, 'point' | 'sheet'>) => Promise<Result<{ readonly job: string }>>;
  /** Prints the French fair copy of a deposit that an agent has opened. */
  readonly printFairCopy: (deposit: OpenedDeposit, service: ServiceDefinition) => Promise<Result<{ readonly job: string }>>;
  /** Prints a patrol sheet, whose audit line is kept already, for an agent who stands at the printer. */
  readonly printPatrolSheet: (source: PatrolSheetSource, service: WatchService) => Promise<Result<{ readonly job: string }>>;
  /** Prints a seal of the audit chain for an agent; `record` runs before anything leaves. */
  readonly printSeal: (seal: SealView, record: () => Promise<void>) => Promise<Result<{ readonly job: string }>>;
  /** Prints the figures of a month for the head; `record` runs before anything leaves. */
  readonly printFigures: (figures: Figures, record: () => Promise<void>) => Promise<Result<{ readonly job: string }>>;
  /** The same sheet as a PDF in memory; `printFailed` when it cannot be drawn. */
  readonly figuresPdf: (figures: Figures) => Promise<Result<Buffer>>;
  /** Prints the recovery key for the head, who stands at the printer; `record` runs before anything leaves. */
  readonly printRecoveryKey: (recoveryKey: string, record: () => Promise<void>) => Promise<Result<{ readonly job: string }>>;
  /** Prints the test page and waits for what becomes of it; a page that does not come out is taken out of the queue. */
  readonly printTrial: () => Promise<PrintOutcome['state']>;
  /** Prints the test page for whoever set the printer up; `record` runs before anything leaves. */
  readonly printTestPage: (record: () => Promise<void>) => Promise<Result<{ readonly job: string }>>;
  /** Prints a sheet of the register for an agent; `record` runs before anything leaves. */
  readonly printSheet: (view: SheetView, record: () => Promise<void>) => Promise<Result<{ readonly job: string }>>;
  /** A sheet of the register as a PDF in memory; null when it cannot be laid out. */
  readonly sheetPdf: (view: SheetView) => Promise<Buffer | null>;
  /** Ends printing for a visit: nothing more is submitted, jobs that have not come out are taken out of the queue. */
  readonly cancelAll: (visitId: string) => Promise<void>;
  /** True when no visitor's job can come out any more: the wipe probe asks. Jobs of agents, who stand at the printer, do not count. */
  readonly queueEmpty: () => Promise<boolean>;
}

interface Visit {
  readonly remembered: RememberedReceipt;
  copies: number;
}

/** A job as the screen knows it. `visitId` is null for an agent's. */
interface Job {
  readonly visitId: string | null;
  readonly spooled: string;
  /** Null: a page that is no visitor's and no agent's; its failure is its asker's alone. */
  readonly paper: PaperName | null;
  readonly tell: (outcome: PrintOutcome) => void;
  ended: boolean;
}

/** Where receipts and fair copies become paper. Job names that reach a screen are numbers of this desk, not of the spooler. */
export function createPrintDesk(parts: PrintDeskParts): PrintDesk {
  const { pdfMaker, spooler, audit, announce, failed, point, sleep } = parts;
  const visits = new Map<string, Visit>();
  const jobs = new Map<string, Job>();
  /** Pages of information asked for by each visit. */
  const pages = new Map<string, number>();
  /** Printings of visits that have not reached the queue yet, or not come back from it. */
  const underWay = new Map<Promise<unknown>, string>();
  let numbered = 0;

  const conclude = (name: string, job: Job, state: PrintOutcome['state'], cause: PrintFault = 'printer'): void => {
    if (job.ended) return;
    job.ended = true;
    jobs.delete(name);
    if (state === 'failed' && job.paper !== null) failed(job.paper, cause);
    job.tell({ job: name, state });
  };

  const watch = async (name: string, job: Job): Promise<void> => {
    for (let waited = 0; waited < PATIENCE_MS && !job.ended; waited += POLL_MS) {
      const state: JobState = await spooler.state(job.spooled);
      if (state !== 'waiting') return conclude(name, job, state);
      await sleep(POLL_MS);
    }
    if (job.ended) return;
    await spooler.cancel(job.spooled);
    conclude(name, job, 'failed', 'patience');
  };

  /** `live` is asked again after each wait: a visit may end while its page is being made. */
  const print = async (
    paper: PaperName | null,
    document: PaperDocument,
    visitId: string | null,
    live: () => boolean,
    record: () => void | Promise<void>,
    tell: Job['tell'] = announce,
  ): Promise<Result<{ readonly job: string }>> => {
    if (!parts.hasPrinter()) return fail('noPrinter');
    const pdf = await pdfMaker.toPdf(document).catch(() => null);
    if (pdf === null) {
      if (paper !== null) failed(paper, 'page');
      return fail('printFailed');
    }
    if (!live()) return fail('noLiveVisit');
    await record();
    const submitted = await spooler.submit(pdf, { title: document.title, sheet: document.sheet });
    if (!submitted.ok) {
      if (paper !== null && submitted.failure.code === 'printFailed') failed(paper, 'queue');
      return submitted;
    }
    if (!live()) {
      await spooler.cancel(submitted.value.job);
      return fail('noLiveVisit');
    }
    numbered += 1;
    const name = `job-${String(numbered)}`;
    const job: Job = { visitId, spooled: submitted.value.job, paper, tell, ended: false };
    jobs.set(name, job);
    // The answer to the screen goes first: an outcome for a job that it does not know yet would be lost.
    setImmediate(() => void watch(name, job).catch(() => conclude(name, job, 'failed')));
    return ok({ job: name });
  };

  const whileUnderWay = async <T>(visitId: string, printing: Promise<T>): Promise<T> => {
    underWay.set(printing, visitId);
    try {
      return await printing;
    } finally {
      underWay.delete(printing);
    }
  };

  const printPage = async (visitId: string, document: PaperDocument): Promise<Result<{ readonly job: string }>> => {
    const printed = pages.get(visitId) ?? 0;
    if (printed >= MOST_PAGES) return fail('conflict');
    pages.set(visitId, printed + 1);
    const printing = print(
      'page',
      document,
      visitId,
      () => pages.has(visitId),
      () => undefined,
    );
    return whileUnderWay(visitId, printing);
  };

  const testPage = (): PaperDocument => testPageDocument(parts.now().toISOString(), point, parts.receiptSheet);

  return {
    hasPrinter: parts.hasPrinter,
    rememberReceipt: (visitId, remembered) => {
      visits.set(visitId, { remembered, copies: 0 });
    },
    forgetVisit: (visitId) => {
      visits.delete(visitId);
      pages.delete(visitId);
    },
    remembersVisit: (visitId) => visits.has(visitId) || pages.has(visitId) || [...underWay.values()].includes(visitId),
    printReceipt: async (visitId, reference) => {
      const visit = visits.get(visitId);
      if (visit === undefined || visit.remembered.receipt.reference !== reference) return fail('notFound');
      if (visit.copies >= MOST_COPIES) return fail('conflict');
      visit.copies += 1;
      const printing = print(
        visit.remembered.answers === null ? 'receipt' : 'slip',
        documentOf(visit.remembered, point, parts.receiptSheet),
        visitId,
        () => visits.get(visitId) === visit,
        () => audit('receipt.printed', { reference }),
      );
      const printed = await whileUnderWay(visitId, printing);
      if (!printed.ok) visit.copies -= 1;
      return printed;
    },
    printCard: (visitId, card) => printPage(visitId, cardDocument({ ...card, point, sheet: parts.receiptSheet })),
    printChecklist: (visitId, list) => printPage(visitId, checklistDocument({ ...list, point, sheet: parts.receiptSheet })),
    printFairCopy: (deposit, service) =>
      print(
        'fairCopy',
        fairCopyDocument(service, deposit, point),
        null,
        () => true,
        () => audit('deposit.fairCopyPrinted', { reference: deposit.reference }),
      ),
    printPatrolSheet: (source, service) =>
      print(
        'patrolSheet',
        patrolSheetDocument(service, source, point),
        null,
        () => true,
        () => undefined,
      ),
    printSeal: (seal, record) => print('seal', sealDocument(seal, point, parts.receiptSheet), null, () => true, record),
    printFigures: (figures, record) => print('figures', figuresDocument(figures, point), null, () => true, record),
    figuresPdf: async (figures) => {
      const pdf = await pdfMaker.toPdf(figuresDocument(figures, point)).catch(() => null);
      return pdf === null ? fail('printFailed') : ok(pdf);
    },
    printTestPage: (record) => print(null, testPage(), null, () => true, record),
    printTrial: () =>
      new Promise((resolve, reject) => {
        const printing = print(
          null,
          testPage(),
          null,
          () => true,
          () => undefined,
          ({ state }) => resolve(state),
        );
        printing.then((printed) => {
          if (!printed.ok) resolve('failed');
        }, reject);
      }),
    printRecoveryKey: (recoveryKey, record) => print('recoveryKey', recoveryDocument(recoveryKey, point), null, () => true, record),
    printSheet: (view, record) => print('registerSheet', registerSheetDocument(view, point), null, () => true, record),
    sheetPdf: (view) => pdfMaker.toPdf(registerSheetDocument(view, point)).catch(() => null),
    cancelAll: async (visitId) => {
      visits.delete(visitId);
      pages.delete(visitId);
      await Promise.allSettled([...underWay].filter(([, whose]) => whose === visitId).map(([printing]) => printing));
      const own = [...jobs].filter(([, job]) => job.visitId === visitId);
      await Promise.all(
        own.map(async ([name, job]) => {
          job.ended = true;
          jobs.delete(name);
          await spooler.cancel(job.spooled);
        }),
      );
    },
    queueEmpty: async () => {
      const agents = [...jobs.values()].filter((job) => job.visitId === null).length;
      const visitors = jobs.size - agents;
      return visitors === 0 && underWay.size === 0 && (await spooler.pending()) <= agents;
    },
  };
}
