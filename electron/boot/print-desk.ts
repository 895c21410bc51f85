/** Joins the parts of printing: the hidden window that draws, the spooler that the configuration asks for, the desk between them. */
import type { Config } from '../../shared/config/schema.ts';
import type { SelfTestView } from '../../shared/diagnostics/run.ts';
import type { CauseOf } from '../../shared/diagnostics/steps.ts';
import { selfTestDocument } from '../../shared/paper/self-test.ts';
import { createQueueSpooler, createSpooler, printerState, receiptSheetOf } from '../print/create-spooler.ts';
import { createPaperShelf } from '../print/paper-shelf.ts';
import { createPaperOpener } from '../print/paper-window.ts';
import { createPdfMaker } from '../print/pdf-maker.ts';
import { createPrintDesk, type PrintDesk, type PrintDeskParts } from '../print/print-desk.ts';

export interface DeskOptions extends Pick<PrintDeskParts, 'announce' | 'audit' | 'failed' | 'sleep'> {
  readonly config: Config;
  readonly fontsFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

/** What the self-test asks of the printer. */
export interface TrialPrinter {
  readonly page: SelfTestView['page'];
  readonly print: (mayUsePublic: boolean) => Promise<CauseOf<'print'>>;
  readonly state: () => Promise<CauseOf<'printer'>>;
}

/** The print desk of this terminal, and the self-test's way to a page. Call after `ready`. */
export function createDesk(options: DeskOptions): { readonly desk: PrintDesk; readonly trial: TrialPrinter } {
  const { config, fontsFolder, environment, announce, audit, failed, sleep, now } = options;
  const { printer } = config;
  const shelf = createPaperShelf();
  const spooler = createSpooler(printer, environment);
  // What a run before a crash left in the queue must not come out in front of the next visitor; a failure is found again by the probe.
  void spooler.recover();
  const parts = {
    pdfMaker: createPdfMaker(shelf, createPaperOpener(shelf, fontsFolder)),
    audit,
    failed,
    point: config.point,
    receiptSheet: receiptSheetOf(printer),
    sleep,
  };
  const desk = createPrintDesk({ ...parts, spooler, announce });
  const test = testDesk(config, desk, (queue) =>
    createPrintDesk({ ...parts, spooler: createQueueSpooler(queue, environment), announce: () => undefined }),
  );
  const untested = printer.kind === 'none' ? 'none' : 'publicPrinter';
  return {
    desk,
    trial: {
      page: test === null ? untested : 'testPrinter',
      print: async (mayUsePublic) => {
        const used = test ?? (mayUsePublic && printer.kind !== 'none' ? desk : null);
        if (used === null) return 'noTestPrinter';
        const state = await used.printTrial(selfTestDocument(now().toISOString(), parts.point, parts.receiptSheet));
        return state === 'printed' ? 'fine' : 'failed';
      },
      state: () => printerState(printer, environment),
    },
  };
}

/**
 * The desk of the test printer, or null when there is none. Two spoolers over one queue would take each other's jobs for strays: a test queue that is
 * the visitors' own goes through their desk. A folder of PDF files is for tests anyway.
 */
function testDesk({ printer, selfTest }: Config, desk: PrintDesk, other: (queue: string) => PrintDesk): PrintDesk | null {
  const { testQueue } = selfTest;
  if (testQueue === null) return printer.kind === 'trial' ? desk : null;
  return printer.kind === 'cups' && printer.queue === testQueue ? desk : other(testQueue);
}
