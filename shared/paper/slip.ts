import type { Answers } from '../flow/definition.ts';
import { fill } from '../fields/words/index.ts';
import { fairCopyBlocks } from './fair-copy.ts';
import type { PaperDocument } from './model.ts';
import { phrases, receiptBlocks, type ReceiptPaper } from './receipt.ts';
import { slipQrTexts } from './slip-qr.ts';
import { PAPER_WORDS, paperLocales } from './words.ts';

/** A receipt with the answers it was given for: they are on the paper and nowhere else. */
export interface SlipPaper extends Omit<ReceiptPaper, 'sheet'> {
  readonly answers: Answers;
}

/**
 * What a visitor carries in slip mode, where the terminal keeps nothing: the receipt, the French fair copy for the gendarme, and
 * the whole preparation as QR codes. Always on A4: nobody should have to read a file on a roll.
 */
export function slipDocument(slip: SlipPaper): PaperDocument {
  const { receipt, service, answers, locale, point } = slip;
  const locales = paperLocales(locale);
  const words = PAPER_WORDS[locale];
  const texts = slipQrTexts(service, answers, receipt.reference);
  const source = { ...receipt, locale, answers, missing: service.missing(answers) };
  return {
    title: PAPER_WORDS.fr.slipTitle,
    sheet: 'a4',
    lang: locale,
    foot: `${words.slipTitle} · ${receipt.reference}`,
    pageNumber: words.pageNumber,
    blocks: [
      ...receiptBlocks(slip),
      { kind: 'newPage' },
      { kind: 'parallel', columns: [{ lang: 'fr', blocks: fairCopyBlocks(service, source, point) }] },
      { kind: 'newPage' },
      {
        kind: 'parallel',
        columns: locales.map((lang) => ({
          lang,
          blocks: [
            { kind: 'heading' as const, text: PAPER_WORDS[lang].slipCodes },
            { kind: 'text' as const, text: PAPER_WORDS[lang].slipCodesHint },
          ],
        })),
      },
      {
        kind: 'codes',
        codes: texts.map((holds, index) => {
          const facts = { current: String(index + 1), total: String(texts.length) };
          return {
            holds,
            described: fill(words.slipCodeDescribed, facts),
            caption: phrases(locales, (lang) => fill(PAPER_WORDS[lang].slipCode, facts)),
          };
        }),
      },
    ],
  };
}
