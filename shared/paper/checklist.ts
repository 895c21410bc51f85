import { infoDe } from '../i18n/info.de.ts';
import { infoEn } from '../i18n/info.en.ts';
import { infoFr } from '../i18n/info.fr.ts';
import type { Locale } from '../i18n/locales.ts';
import type { PaperDocument, Sheet } from './model.ts';
import type { Point } from './receipt-qr.ts';
import { PAPER_WORDS } from './words.ts';

/** What is left to do of the checklist of the home. */
export interface ChecklistPaper {
  /** Sentences of the content, in their order. */
  readonly todo: readonly string[];
  /** Nobody has checked the list. */
  readonly toVerify: boolean;
  readonly locale: Locale;
  readonly point: Point;
  readonly sheet: Sheet;
}

const WORDS = { fr: infoFr, en: infoEn, de: infoDe } as const;

/** What is left to do at home, as boxes to tick. It says neither whose home it is nor what is done there. */
export function checklistDocument({ todo, toVerify, locale, point, sheet }: ChecklistPaper): PaperDocument {
  const words = WORDS[locale];
  return {
    title: infoFr.paper.title,
    sheet,
    lang: locale,
    foot: words.paper.title,
    pageNumber: PAPER_WORDS[locale].pageNumber,
    blocks: [
      { kind: 'masthead', issuer: point.name, place: point.place },
      { kind: 'title', text: words.checklist.todo },
      { kind: 'list', as: 'boxes', items: todo },
      ...(toVerify ? [{ kind: 'text' as const, tone: 'quiet' as const, text: words.card.unchecked }] : []),
    ],
  };
}
