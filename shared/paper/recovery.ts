import { staffFr } from '../i18n/staff.fr.ts';
import type { PaperDocument } from './model.ts';
import type { Point } from './receipt-qr.ts';
import { PAPER_WORDS } from './words.ts';

/** Characters in a group of the key: few enough to be read aloud in one breath. */
const GROUP = 4;

/** The key as a person copies it: groups of four characters. */
export function recoveryGroups(recoveryKey: string): readonly string[] {
  return recoveryKey.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
}

/**
 * The recovery key on paper, in French, for the head of the reception point: the key in groups and as a code, what it opens, where
 * to keep it. The title, which a queue can show, says nothing of it.
 */
export function recoveryDocument(recoveryKey: string, point: Point): PaperDocument {
  const { paper, uses, losses, qr, what, lost } = staffFr.recovery;
  return {
    title: paper.title,
    sheet: 'a4',
    lang: 'fr',
    foot: paper.title,
    pageNumber: PAPER_WORDS.fr.pageNumber,
    blocks: [
      { kind: 'masthead', issuer: point.name, place: point.place },
      { kind: 'title', text: paper.heading },
      { kind: 'notice', text: paper.keep },
      { kind: 'text', tone: 'strong', text: recoveryGroups(recoveryKey).join(' ') },
      { kind: 'codes', codes: [{ holds: recoveryKey, described: qr, caption: [{ lang: 'fr', text: qr }] }] },
      { kind: 'heading', text: what },
      { kind: 'list', as: 'bullets', items: uses },
      { kind: 'heading', text: lost },
      { kind: 'list', as: 'bullets', items: losses },
    ],
  };
}
