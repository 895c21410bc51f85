import type { BlockView, CardView, NumberView } from '../content/view.ts';
import { fill } from '../fields/words/index.ts';
import { infoDe } from '../i18n/info.de.ts';
import { infoEn } from '../i18n/info.en.ts';
import { infoFr } from '../i18n/info.fr.ts';
import type { Locale } from '../i18n/locales.ts';
import { formatDate } from '../time/format.ts';
import type { Block, PaperDocument, Sheet } from './model.ts';
import type { Point } from './receipt-qr.ts';
import { PAPER_WORDS } from './words.ts';

/** A page of information as one screen shows it, with the help numbers at its foot. */
export interface CardPaper {
  readonly card: CardView;
  readonly numbers: readonly NumberView[];
  readonly locale: Locale;
  readonly point: Point;
  readonly sheet: Sheet;
}

const WORDS = { fr: infoFr, en: infoEn, de: infoDe } as const;

/** A page of information to take home, in the visitor's language. A private one bears a neutral title: paper is seen by others too. */
export function cardDocument({ card, numbers, locale, point, sheet }: CardPaper): PaperDocument {
  const words = WORDS[locale];
  const marked = (text: string, toVerify: boolean): string => (toVerify ? `${text} (${words.card.toVerify})` : text);
  const bodyOf = ({ kind, title, lines }: BlockView): readonly Block[] => [
    { kind: 'heading', text: title ?? words.card.kinds[kind] },
    { kind: 'list', as: kind === 'bring' ? 'boxes' : 'bullets', items: lines.map(({ text, toVerify }) => marked(text, toVerify)) },
  ];
  const checked = card.verifiedOn === null ? [] : [fill(words.paper.checked, { date: formatDate(card.verifiedOn, locale) })];
  return {
    title: infoFr.paper.title,
    sheet,
    lang: locale,
    foot: words.paper.title,
    pageNumber: PAPER_WORDS[locale].pageNumber,
    blocks: [
      { kind: 'masthead', issuer: point.name, place: point.place },
      { kind: 'title', text: card.private ? words.paper.title : card.title },
      { kind: 'text', tone: 'strong', text: card.message },
      ...card.blocks.flatMap(bodyOf),
      ...(numbers.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: words.card.numbers },
            {
              kind: 'facts' as const,
              caption: words.card.numbers,
              rows: numbers.map(({ name, number, toVerify }) => ({ label: name, value: marked(number, toVerify) })),
            },
          ]),
      ...(card.official === null
        ? []
        : [
            {
              kind: 'codes' as const,
              codes: [{ holds: card.official, described: words.card.official, caption: [{ lang: locale, text: card.official }] }],
            },
          ]),
      ...(card.toVerify ? [{ kind: 'text' as const, tone: 'quiet' as const, text: words.card.unchecked }] : []),
      { kind: 'text', tone: 'quiet', text: [`${words.card.source} ${card.source}.`, ...checked].join(' ') },
    ],
  };
}
