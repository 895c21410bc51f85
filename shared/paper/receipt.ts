import { formatTime } from '../time/format.ts';
import { fill } from '../fields/words/index.ts';
import type { ReceiptView } from '../ipc/visit.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ServiceDefinition } from '../flow/definition.ts';
import { dayInWords } from './dates.ts';
import type { Block, PaperDocument, Phrase, QrCode, Sheet } from './model.ts';
import { receiptFacts, receiptQrText, type Point } from './receipt-qr.ts';
import { PAPER_WORDS, paperLocales } from './words.ts';

export interface ReceiptPaper {
  readonly receipt: ReceiptView;
  readonly service: ServiceDefinition;
  /** The visitor's language; French is added by itself. */
  readonly locale: Locale;
  readonly point: Point;
  readonly sheet?: Sheet;
}

/** The same phrase in each language of the paper; a language that says it in the same words is not repeated. */
export function phrases(locales: readonly Locale[], say: (locale: Locale) => string): readonly Phrase[] {
  const said = locales.map((lang) => ({ lang, text: say(lang) }));
  return said.filter(({ text }, index) => said.findIndex((other) => other.text === text) === index);
}

function appointment({ receipt, point }: ReceiptPaper, locale: Locale): readonly Block[] {
  const words = PAPER_WORDS[locale];
  const slot = receipt.slot;
  if (slot === null) return [];
  const heading: Block = { kind: 'heading', text: words.appointment };
  if (slot.kind === 'toConfirm') {
    return [heading, { kind: 'text', tone: 'strong', text: words.toConfirm }, { kind: 'text', text: words.toConfirmDetail }];
  }
  const place = [point.name, point.place].filter((part) => part !== '').join(', ');
  return [
    heading,
    { kind: 'text', tone: 'strong', text: fill(words.firm, { date: dayInWords(slot.date, locale), time: formatTime(slot.time, locale) }) },
    { kind: 'text', text: fill(words.firmPlace, { place }) },
  ];
}

/** Everything a visitor has to know, in one language. */
function told(paper: ReceiptPaper, locale: Locale): readonly Block[] {
  const words = PAPER_WORDS[locale];
  const { receipt: own } = paper.service.words[locale];
  const bring = paper.receipt.bring.flatMap((key) => own.bring[key] ?? []);
  return [
    { kind: 'heading', text: words.isNot },
    { kind: 'notice', text: own.isNot },
    { kind: 'heading', text: words.is },
    { kind: 'text', text: paper.receipt.mode === 'slip' ? words.slipIs : own.is },
    ...appointment(paper, locale),
    ...(bring.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: words.bring },
          { kind: 'list' as const, as: 'boxes' as const, items: bring },
        ]),
    { kind: 'heading', text: words.next },
    { kind: 'list', as: 'bullets', items: own.next },
  ];
}

function codePhrases(code: string | null, locales: readonly Locale[]): readonly Phrase[] {
  return code === null ? [] : phrases(locales, (lang) => fill(PAPER_WORDS[lang].code, { code }));
}

/** The code that puts a firm appointment into the calendar of a telephone. */
function calendarCode({ receipt: { calendar }, locale }: ReceiptPaper, locales: readonly Locale[]): readonly Block[] {
  if (calendar === null) return [];
  const { calendarDescribed: described } = PAPER_WORDS[locale];
  const caption = phrases(locales, (each) => PAPER_WORDS[each].calendar);
  return [{ kind: 'codes', codes: [{ holds: calendar, described, caption }] }];
}

/** The blocks of a receipt, without the page around them. */
export function receiptBlocks(paper: ReceiptPaper): readonly Block[] {
  const { receipt, service, locale, point } = paper;
  const locales = paperLocales(locale);
  const code: QrCode = {
    holds: receiptQrText(receipt, service, locale, point),
    described: PAPER_WORDS[locale].qrDescribed,
    caption: phrases(locales, (each) => PAPER_WORDS[each].qr),
  };
  return [
    { kind: 'masthead', issuer: point.name, place: point.place },
    {
      kind: 'title',
      text: service.words[locale].receipt.title,
      ...(locale === 'fr' ? {} : { under: { lang: 'fr' as const, text: service.words.fr.receipt.title } }),
    },
    {
      kind: 'reference',
      reference: receipt.reference,
      labels: phrases(locales, (lang) => PAPER_WORDS[lang].reference),
      facts: [
        ...codePhrases(receipt.code, locales),
        ...locales.flatMap((lang) => receiptFacts({ ...receipt, slot: null }, lang).map((text) => ({ lang, text }))),
      ],
      hints: phrases(locales, (lang) => (receipt.code === null ? PAPER_WORDS[lang].referenceHint : PAPER_WORDS[lang].codeHint)),
      code,
    },
    { kind: 'parallel', columns: locales.map((lang) => ({ lang, blocks: told(paper, lang) })) },
    ...calendarCode(paper, locales),
  ];
}

/**
 * The receipt a visitor takes home: the reference, what it is and is not, until when it is kept, the appointment (firm, or to be
 * confirmed, never in between), what to bring, what happens next, and a code that holds the same without a server.
 * In the visitor's language and in French.
 */
export function receiptDocument(paper: ReceiptPaper): PaperDocument {
  const words = PAPER_WORDS[paper.locale];
  return {
    title: PAPER_WORDS.fr.receiptTitle,
    sheet: paper.sheet ?? 'a4',
    lang: paper.locale,
    foot: paper.service.words[paper.locale].receipt.title,
    pageNumber: words.pageNumber,
    blocks: receiptBlocks(paper),
  };
}
