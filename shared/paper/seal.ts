import { sealGroups, sealText } from '../audit/seal.ts';
import { journalFr } from '../i18n/staff-journal.fr.ts';
import type { SealView } from '../ipc/journal.ts';
import { instantInWords } from './dates.ts';
import type { PaperDocument, Sheet } from './model.ts';
import type { Point } from './receipt-qr.ts';
import { PAPER_WORDS } from './words.ts';

const words = journalFr.paper;

/** Groups of the hash on one printed line: four fit the roll of a receipt printer. */
const A_LINE = 4;

function linesOfGroups(hash: string): readonly string[] {
  const groups = sealGroups(hash);
  return Array.from({ length: Math.ceil(groups.length / A_LINE) }, (_, at) => groups.slice(at * A_LINE, (at + 1) * A_LINE).join(' '));
}

/**
 * The daily seal on paper, in French: how far the journal has come, what the base holds in figures, and the hash of its last line in groups and
 * as a code. It holds nothing of a person.
 */
export function sealDocument(seal: SealView, point: Point, sheet: Sheet): PaperDocument {
  const { auditToday, depositsKept, depositsErased, register, rolledBack } = seal.counts;
  const moment = instantInWords(seal.at, 'fr');
  return {
    title: words.title,
    sheet,
    lang: 'fr',
    foot: words.title,
    pageNumber: PAPER_WORDS.fr.pageNumber,
    blocks: [
      { kind: 'masthead', issuer: point.name, place: point.place },
      { kind: 'title', text: words.title },
      {
        kind: 'large',
        rows: [
          { label: words.date, value: words.dateValue(moment.date, moment.time) },
          { label: words.line, value: String(seal.line) },
        ],
      },
      {
        kind: 'facts',
        caption: words.facts,
        rows: [
          { label: words.state, value: seal.firstFault === null ? words.intact : words.faulty(seal.firstFault) },
          { label: words.auditToday, value: String(auditToday) },
          { label: words.depositsKept, value: String(depositsKept) },
          { label: words.depositsErased, value: String(depositsErased) },
          { label: words.register, value: String(register) },
          { label: words.rolledBack, value: String(rolledBack) },
        ],
      },
      { kind: 'heading', text: words.digits },
      ...linesOfGroups(seal.hash).map((text) => ({ kind: 'text', tone: 'strong', text }) as const),
      {
        kind: 'codes',
        codes: [{ holds: sealText(seal), described: words.described, caption: [{ lang: 'fr', text: words.code }] }],
      },
      { kind: 'notice', text: words.keep },
      { kind: 'text', tone: 'quiet', text: words.use },
    ],
  };
}
