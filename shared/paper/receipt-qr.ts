import { formatTime } from '../time/format.ts';
import { fill } from '../fields/words/index.ts';
import type { ReceiptView } from '../ipc/visit.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ServiceDefinition } from '../flow/definition.ts';
import { instantInWords, dayInWords } from './dates.ts';
import { printable } from './escape.ts';
import { utf8Length } from './qr.ts';
import { PAPER_WORDS, paperLocales } from './words.ts';

/** A receipt without the texts of its codes: those are made from it. */
export type Receipt = Omit<ReceiptView, 'qr'>;

/** Name and place of the reception point, from the configuration. */
export interface Point {
  readonly name: string;
  readonly place: string;
}

/** Longest text of a receipt's code, in UTF-8 bytes: short enough for a code that an old telephone reads from a screen. */
export const MOST_RECEIPT_BYTES = 700;

/** Reception, period, appointment, erasure: the facts of a receipt in one language, one line each. */
export function receiptFacts(receipt: Receipt, locale: Locale): readonly string[] {
  const words = PAPER_WORDS[locale];
  const slot = receipt.slot;
  return [
    fill(receipt.mode === 'slip' ? words.prepared : words.received, instantInWords(receipt.receivedAt, locale)),
    ...(receipt.period === null
      ? []
      : [fill(words.period, { from: dayInWords(receipt.period.from, locale), to: dayInWords(receipt.period.to, locale) })]),
    ...(slot === null
      ? []
      : [
          slot.kind === 'firm'
            ? fill(words.firm, { date: dayInWords(slot.date, locale), time: formatTime(slot.time, locale) })
            : words.toConfirm,
        ]),
    receipt.eraseAfter === null ? words.notKept : fill(words.eraseAfter, { date: dayInWords(receipt.eraseAfter, locale) }),
  ];
}

/**
 * The receipt itself as readable text for a QR code, in the visitor's language and in French: no address to visit, no server.
 * Of a person it tells nothing but the reference, the code of a watch, the times and the appointment. Never longer than `MOST_RECEIPT_BYTES`: where
 * the reception point is, then what the receipt is not, give way first to the reference, the code and the times.
 */
export function receiptQrText(receipt: Receipt, service: ServiceDefinition, locale: Locale, point: Point): string {
  const where = [point.name, point.place].filter((part) => part !== '').join(', ');
  const text = (withIsNot: boolean, last: readonly string[]) =>
    printable(
      [
        receipt.reference,
        ...(receipt.code === null ? [] : [fill(PAPER_WORDS[locale].code, { code: receipt.code })]),
        ...paperLocales(locale).flatMap((each) => {
          const words = service.words[each].receipt;
          return [words.title, ...(withIsNot ? [words.isNot] : []), ...receiptFacts(receipt, each)];
        }),
        ...last,
      ].join('\n'),
    );
  const candidates = [text(true, [where]), text(true, []), text(false, [where]), text(false, [])];
  return (
    candidates.find((candidate) => utf8Length(candidate) <= MOST_RECEIPT_BYTES) ??
    printable([receipt.reference, receipt.code ?? ''].join('\n').trim())
  );
}
