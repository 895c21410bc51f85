import { selfTestFr } from '../i18n/staff-self-test.fr.ts';
import { instantInWords } from './dates.ts';
import type { PaperDocument, Sheet } from './model.ts';
import type { Point } from './receipt-qr.ts';
import { PAPER_WORDS } from './words.ts';

const words = selfTestFr.paper;

/** A page to try a printer with, in French: for the self-test and for whoever sets the printer up. It holds nothing but the moment, and letters and a code to judge the print by. */
export function testPageDocument(at: string, point: Point, sheet: Sheet): PaperDocument {
  const moment = instantInWords(at, 'fr');
  return {
    title: words.title,
    sheet,
    lang: 'fr',
    foot: words.title,
    pageNumber: PAPER_WORDS.fr.pageNumber,
    blocks: [
      { kind: 'masthead', issuer: point.name, place: point.place },
      { kind: 'title', text: words.title },
      { kind: 'large', rows: [{ label: words.date, value: words.dateValue(moment.date, moment.time) }] },
      { kind: 'notice', text: words.notice },
      { kind: 'text', text: words.letters },
      { kind: 'codes', codes: [{ holds: words.code, described: words.described, caption: [{ lang: 'fr', text: words.caption }] }] },
    ],
  };
}
