import { settingsFr } from '../i18n/staff-settings.fr.ts';
import type { PaperDocument, Sheet } from './model.ts';
import type { Point } from './receipt-qr.ts';
import { PAPER_WORDS } from './words.ts';

const words = settingsFr.testPage;

/** A page that says nothing but that the printer prints, on the paper of receipts. It holds nothing of a person. */
export function testPageDocument(point: Point, sheet: Sheet): PaperDocument {
  return {
    title: words.title,
    sheet,
    lang: 'fr',
    foot: words.title,
    pageNumber: PAPER_WORDS.fr.pageNumber,
    blocks: [
      { kind: 'masthead', issuer: point.name, place: point.place },
      { kind: 'title', text: words.title },
      { kind: 'text', tone: 'strong', text: words.letters },
      { kind: 'text', tone: 'plain', text: words.body },
      { kind: 'text', tone: 'quiet', text: words.keep },
    ],
  };
}
