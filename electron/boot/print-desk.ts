/** Joins the parts of printing: the hidden window that draws, the spooler that the configuration asks for, the desk between them. */
import type { Config } from '../../shared/config/schema.ts';
import type { SelfTestView } from '../../shared/diagnostics/run.ts';
import type { CauseOf } from '../../shared/diagnostics/steps.ts';
import type { Point } from '../../shared/paper/receipt-qr.ts';
import { createQueueSpooler, createSpooler, printerState, queueName, receiptSheetOf } from '../print/create-spooler.ts';
import type { Spooler } from '../print/spooler.ts';
import { createSwitchingSpooler } from '../print/switching-spooler.ts';
import { createPaperShelf } from '../print/paper-shelf.ts';
import { createPaperOpener } from '../print/paper-window.ts';
import { createPdfMaker } from '../print/pdf-maker.ts';
import { createPrintDesk, type PrintDesk, type PrintDeskParts } from '../print/print-desk.ts';

export interface DeskOptions extends Pick<PrintDeskParts, 'announce' | 'audit' | 'failed' | 'sleep'> {
  /** What holds now. */
  readonly config: () => Config;
  readonly fontsFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

/** What the self-test asks of the printer. */
export interface TrialPrinter {
  readonly page: () => SelfTestView['page'];
  readonly print: (mayUsePublic: boolean) => Promise<CauseOf<'print'>>;
  readonly state: () => Promise<CauseOf<'printer'>>;
}

/** The print desk of this terminal, and the self-test's way to a page. Call after `ready`. */
export function createDesk(options: DeskOptions): { readonly desk: PrintDesk; readonly trial: TrialPrinter } {
  const { config, fontsFolder, environment, announce, audit, failed, sleep, now } = options;
  const shelf = createPaperShelf();
  const pdfMaker = createPdfMaker(shelf, createPaperOpener(shelf, fontsFolder));
  const point: Point = {
    get name() {
      return config().point.name;
    },
    get place() {
      return config().point.place;
    },
  };
  const isPrinterSet = (): boolean => config().printer.kind !== 'none';
  const deskOn = (spooler: Spooler, hasPrinter: () => boolean, told: DeskOptions['announce']): PrintDesk =>
    createPrintDesk({
      pdfMaker,
      spooler,
      hasPrinter,
      now,
      audit,
      announce: told,
      failed,
      point,
      get receiptSheet() {
        return receiptSheetOf(config().printer);
      },
      sleep,
    });
  const spooler = createSwitchingSpooler({
    settings: () => config().printer,
    nameOf: queueName,
    create: (printer) => createSpooler(printer, environment),
  });
  void spooler.recover();
  const desk = deskOn(spooler, isPrinterSet, announce);
  const { testQueue } = config().selfTest;
  const apart =
    testQueue === null
      ? null
      : deskOn(
          createQueueSpooler(testQueue, environment),
          () => true,
          () => undefined,
        );

  /**
   * The desk of the test printer, or null when there is none. Two spoolers over one queue would take each other's jobs for strays: a test queue that is
   * the visitors' own goes through their desk. A folder of PDF files is for tests anyway.
   */
  const testDesk = (): PrintDesk | null => {
    const { printer } = config();
    if (apart === null) return printer.kind === 'trial' ? desk : null;
    return printer.kind === 'cups' && printer.queue === testQueue ? desk : apart;
  };
  return {
    desk,
    trial: {
      page: () => {
        if (testDesk() !== null) return 'testPrinter';
        return isPrinterSet() ? 'publicPrinter' : 'none';
      },
      print: async (mayUsePublic) => {
        const used = testDesk() ?? (mayUsePublic && isPrinterSet() ? desk : null);
        if (used === null) return isPrinterSet() ? 'noTestPrinter' : 'noPrinter';
        const state = await used.printTrial();
        return state === 'printed' ? 'fine' : 'failed';
      },
      state: () => printerState(config().printer, environment),
    },
  };
}
