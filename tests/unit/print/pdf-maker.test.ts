import { describe, expect, it } from 'vitest';
import { createPaperShelf } from '../../../electron/print/paper-shelf.ts';
import { createPdfMaker, pdfOptions, type OpenPaper } from '../../../electron/print/pdf-maker.ts';
import type { PaperDocument } from '../../../shared/paper/model.ts';

const document: PaperDocument = {
  title: 'Fiche',
  sheet: 'a4',
  lang: 'fr',
  foot: 'Pied',
  pageNumber: 'Page {page} sur {pages}',
  blocks: [{ kind: 'title', text: 'Bonjour' }],
};

/** A window that "prints" the page it was given, and counts. */
function fakeWindows(print: (html: string) => Promise<Buffer>) {
  const shelf = createPaperShelf();
  const count = { opened: 0, closed: 0, most: 0 };
  const open: OpenPaper = (token) => {
    const html = shelf.paperFor(token)?.html ?? '';
    count.opened += 1;
    count.most = Math.max(count.most, count.opened - count.closed);
    return Promise.resolve({
      print: () => print(html),
      close: () => {
        count.closed += 1;
      },
    });
  };
  return { shelf, open, count };
}

describe('createPdfMaker', () => {
  it('prints the page of the document and closes the window', async () => {
    const { shelf, open, count } = fakeWindows((html) => Promise.resolve(Buffer.from(html)));
    const pdf = await createPdfMaker(shelf, open).toPdf(document);
    expect(pdf.toString()).toContain('<h1>Bonjour</h1>');
    expect(count).toEqual({ opened: 1, closed: 1, most: 1 });
  });

  it('makes one at a time, and a failure does not stop the next', async () => {
    let calls = 0;
    const { shelf, open, count } = fakeWindows(() => {
      calls += 1;
      return calls === 2 ? Promise.reject(new Error('broken')) : Promise.resolve(Buffer.from('%PDF'));
    });
    const maker = createPdfMaker(shelf, open);
    const made = await Promise.allSettled([maker.toPdf(document), maker.toPdf(document), maker.toPdf(document)]);
    expect(made.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(count).toEqual({ opened: 3, closed: 3, most: 1 });
  });

  it('gives up a window that never prints, and closes it', async () => {
    const { shelf, open, count } = fakeWindows(() => new Promise(() => undefined));
    await expect(createPdfMaker(shelf, open, 20).toPdf(document)).rejects.toThrow('too long');
    expect(count).toEqual({ opened: 1, closed: 1, most: 1 });
  });

  it('closes a window that opens after it was given up, and takes its page away', async () => {
    const shelf = createPaperShelf();
    let closed = 0;
    let late: () => void = () => undefined;
    let token = '';
    const open: OpenPaper = (given) => {
      token = given;
      return new Promise((resolve) => {
        late = () => resolve({ print: () => Promise.reject(new Error('closed')), close: () => (closed += 1) });
      });
    };
    await expect(createPdfMaker(shelf, open, 20).toPdf(document)).rejects.toThrow('too long');
    expect(shelf.paperFor(token)).toBeNull();
    late();
    await Promise.resolve();
    await Promise.resolve();
    expect(closed).toBe(1);
  });
});

describe('pdfOptions', () => {
  it('asks for tags, for the page’s own size and, on sheets, for page numbers', () => {
    expect(pdfOptions(document)).toMatchObject({ generateTaggedPDF: true, preferCSSPageSize: true, displayHeaderFooter: true });
    expect(pdfOptions({ ...document, sheet: 'roll80' }).displayHeaderFooter).toBeUndefined();
  });
});
