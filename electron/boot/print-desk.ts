/** Joins the parts of printing: the hidden window that draws, the spooler that the configuration asks for, the desk between them. */
import type { Config } from '../../shared/config/schema.ts';
import { createSpooler, receiptSheetOf } from '../print/create-spooler.ts';
import { createPaperShelf } from '../print/paper-shelf.ts';
import { createPaperOpener } from '../print/paper-window.ts';
import { createPdfMaker } from '../print/pdf-maker.ts';
import { createPrintDesk, type PrintDesk, type PrintDeskParts } from '../print/print-desk.ts';

export interface DeskOptions extends Pick<PrintDeskParts, 'announce' | 'audit' | 'failed' | 'sleep'> {
  readonly config: Config;
  readonly fontsFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The print desk of this terminal. Call after `ready`. */
export function createDesk(options: DeskOptions): PrintDesk {
  const { config, fontsFolder, environment, announce, audit, failed, sleep } = options;
  const shelf = createPaperShelf();
  const spooler = createSpooler(config.printer, environment);
  // What a run before a crash left in the queue must not come out in front of the next visitor; a failure is found again by the probe.
  void spooler.recover();
  return createPrintDesk({
    pdfMaker: createPdfMaker(shelf, createPaperOpener(shelf, fontsFolder)),
    spooler,
    audit,
    announce,
    failed,
    point: config.point,
    receiptSheet: receiptSheetOf(config.printer),
    sleep,
  });
}
