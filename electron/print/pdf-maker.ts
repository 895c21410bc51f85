import type { PrintToPDFOptions } from 'electron';
import { footHtml, toHtml } from '../../shared/paper/html.ts';
import type { PaperDocument } from '../../shared/paper/model.ts';
import type { PaperShelf } from './paper-shelf.ts';

/** A window that shows one page and can print it. */
export interface OpenedPaper {
  readonly print: (options: PrintToPDFOptions) => Promise<Buffer>;
  readonly close: () => void;
}

/** Shows the page of a token. Rejects when it cannot be loaded. */
export type OpenPaper = (token: string) => Promise<OpenedPaper>;

/** Fifty objects and a long narrative take well under a second; after this the window is given up. */
export const PDF_TIMEOUT_MS = 20_000;

export interface PdfMaker {
  /** The document as a PDF in memory. Rejects when the page cannot be loaded or printed in time; nothing is left open. */
  readonly toPdf: (document: PaperDocument) => Promise<Buffer>;
}

/**
 * `generateTaggedPDF` gives headings, tables and languages to a screen reader where the runtime knows it (Electron 28 and later;
 * earlier ones ignore it). A roll has no page numbers.
 */
export function pdfOptions(document: PaperDocument): PrintToPDFOptions {
  return {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    ...(document.sheet === 'a4' ? { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footHtml(document) } : {}),
  };
}

/** Makes PDFs one after another, each in a window of its own that is destroyed afterwards. No file is written. */
export function createPdfMaker(shelf: PaperShelf, open: OpenPaper, timeoutMs: number = PDF_TIMEOUT_MS): PdfMaker {
  let last: Promise<unknown> = Promise.resolve();

  const make = async (document: PaperDocument): Promise<Buffer> => {
    const token = shelf.lay(toHtml(document));
    const limit = deadline(timeoutMs);
    let gaveUp = false;
    const opening = open(token).then((paper) => {
      // A window that opens after we gave up must not stay.
      if (gaveUp) paper.close();
      return paper;
    });
    try {
      const paper = await Promise.race([opening, limit.passed]);
      try {
        return await Promise.race([paper.print(pdfOptions(document)), limit.passed]);
      } finally {
        paper.close();
      }
    } finally {
      gaveUp = true;
      limit.cancel();
      shelf.clear(token);
      opening.catch(() => undefined);
    }
  };

  return {
    toPdf: (document) => {
      const turn = last.then(() => make(document));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

function deadline(timeoutMs: number): { readonly passed: Promise<never>; readonly cancel: () => void } {
  let timer: ReturnType<typeof setTimeout>;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('printing to PDF took too long')), timeoutMs);
  });
  passed.catch(() => undefined);
  return { passed, cancel: () => clearTimeout(timer) };
}
